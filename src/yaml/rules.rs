//! The names of what the reader finds, each with the paragraph that explains it to a person.

use crate::finding::Finding;

/// Tells whether a finding is about a key that was read as the key that was meant, so that it hides nothing.
pub fn is_read_key(finding: &Finding) -> bool {
    finding.rule == UNKNOWN_KEY && finding.fix.as_ref().is_some_and(|fix| fix.safe)
}

macro_rules! reading_rules {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal;)+) => {
        $($(#[doc = $doc])+ pub const $name: &str = $text;)+

        /// Every rule of the reader: its name and its paragraph.
        pub const EXPLAINED: &[(&str, &str)] = &[$(($text, concat!($($doc),+))),+];
    };
}

reading_rules! {
    /// A line is not valid YAML: a bracket or a quote is not closed, an indentation matches no line above it, a colon has no space after it. The value on that line could not be read; the rest of the file was.
    YAML_SYNTAX = "yaml-syntax";
    /// A text was written without quotes, and contains a character with a meaning in YAML: a colon with a space after it, a `#` after a space, a comma inside `{…}`, or a first character such as `"`, `@`, `%`, `&`, `*`, `!`, `|`, `>`, a backquote or a bracket. Put quotes around the whole text.
    UNQUOTED_TEXT = "unquoted-text";
    /// A key is not allowed in this place, most often because of a typo. If it is certain which key was meant (the same word written differently, a usual word for it, one wrong letter), the value was read as that of this key, and `--fix` corrects the key. Otherwise the key and what stands under it were skipped. Your own keys may begin with `x-`; they are allowed everywhere.
    UNKNOWN_KEY = "unknown-key";
    /// The same key is written twice in one place, so one of the two would be lost. The first one was read.
    DUPLICATE_KEY = "duplicate-key";
    /// A value is of the wrong kind: a word where a number is needed, a list where a text is needed, a word that is not one of the choices. Only this value was skipped.
    WRONG_VALUE = "wrong-value";
    /// The file exceeds a limit of the reader: bytes, values, depth, texts or repetitions through aliases. The limits are far above what journeys need and keep a broken or hostile file from stopping a build.
    TOO_LARGE = "too-large";
    /// The file contains an invisible character: a control character, a line separator, or one that changes the direction of writing, which can make a text look different from what it says. Delete it.
    FORBIDDEN_CHARACTER = "forbidden-character";
    /// A line `---` begins a second document in the same file. One file holds one journey: move the second one into a file of its own.
    SECOND_DOCUMENT = "second-document";
    /// Git left two versions of the same lines in the file because it could not merge them. Keep one of the two, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.
    CONFLICT_MARKER = "conflict-marker";
    /// A word after `!` is a YAML tag, an instruction to programs. Journeys use none. If it is text, put quotes around it.
    UNKNOWN_TAG = "unknown-tag";
    /// An alias is inside the entry that it repeats, so it would never end.
    SELF_ALIAS = "self-alias";
    /// An alias such as `*name` repeats the entry marked `&name` further up, and nothing there has that mark. If it is text, put quotes around it.
    UNKNOWN_ALIAS = "unknown-alias";
    /// The key `<<` merges another mapping into this one. It is not part of YAML 1.2 and hides where a value comes from: write the keys out.
    MERGE_KEY = "merge-key";
    /// The file is empty, or contains a text or a list where keys and values such as `journey: …` and `stages: …` are needed.
    NOT_A_JOURNEY = "not-a-journey";
    /// The file is saved in another encoding than UTF-8, such as UTF-16 or Windows-1252, so its characters are uncertain. Save it again as UTF-8; editors offer that where files are saved, or in the status line.
    NOT_UTF_8 = "not-utf-8";
}
