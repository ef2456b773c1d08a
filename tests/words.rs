//! The files of languages: every message that the program says is in each of them, with the same values, and none is
//! left over. A further language is one file beside the others and is held to all of this.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use cjm::words::{Language, Value};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The messages of a language, by key, as its file has them; terms begin with a hyphen.
fn messages(tag: &str) -> BTreeMap<String, String> {
    let path = format!("{ROOT}/src/words/{tag}.ftl");
    let file = fs::read_to_string(&path).expect(&path);
    let mut messages = BTreeMap::<String, String>::new();
    let mut last = None;
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if line.starts_with([' ', '}']) {
            let last: &String = last.as_ref().expect("a message before it goes on");
            messages.entry(last.clone()).or_default().push_str(&format!("\n{line}"));
            continue;
        }
        let (key, text) = line.split_once(" =").unwrap_or_else(|| panic!("{path}: {line}"));
        assert!(messages.insert(key.to_owned(), text.trim().to_owned()).is_none(), "{path}: `{key}` is there twice");
        last = Some(key.to_owned());
    }
    messages
}

/// The sections of the report of gaps: a language that has not got the first message of it lacks all of them, and the
/// report is said in English as a whole.
const OF_GAPS: [&str; 6] = ["Gaps:", "The gap report:", "Budgets", "What would change", "What to do first", "Several"];

/// Returns the keys of the messages that a language may lack as a whole.
fn messages_of_gaps() -> BTreeSet<String> {
    let file = fs::read_to_string(format!("{ROOT}/src/words/en.ftl")).expect("English");
    let sections = file.split("\n## ").filter(|section| OF_GAPS.iter().any(|name| section.starts_with(name)));
    let keys = sections.flat_map(|section| section.lines().skip(1)).filter_map(|line| line.split_once(" ="));
    let keys: BTreeSet<String> = keys.map(|(key, _)| key.to_owned()).filter(|key| is_key(key)).collect();
    assert!(keys.len() > 200 && keys.contains("gaps-title"), "{}", keys.len());
    keys
}

/// Returns the names that follow a sign in a message: the values that it takes behind `$`.
fn named(text: &str, sign: &str) -> BTreeSet<String> {
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let names = text.split(sign).skip(1);
    names.map(|rest| rest[..rest.find(|letter| !is_of_name(letter)).unwrap_or(rest.len())].to_owned()).collect()
}

/// Returns the values that a message puts into its text; others only choose between wordings.
fn shown(text: &str) -> BTreeSet<String> {
    let is_shown = |name: &String| text.contains(&format!("{{ ${name} }}")) || text.contains(&format!("{{${name}}}"));
    named(text, "$").into_iter().filter(is_shown).collect()
}

/// Returns the wordings between which a message chooses by a value; nothing where it does not.
fn choices(text: &str, value: &str) -> Vec<String> {
    let Some((_, rest)) = text.split_once(&format!("${value} ->")) else { return Vec::new() };
    let lines = rest.lines().take_while(|line| !line.trim().starts_with('}')).map(str::trim);
    let keys = lines.filter_map(|line| line.trim_start_matches('*').strip_prefix('[')?.split(']').next());
    keys.map(String::from).collect()
}

/// Returns the sources of the program, one text a file.
fn sources() -> Vec<String> {
    fn add(folder: &Path, out: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.extension().and_then(|ending| ending.to_str()) {
                _ if path.is_dir() => add(&path, out),
                Some("rs") => out.push(fs::read_to_string(&path).expect("a file")),
                _ => {}
            }
        }
    }
    let mut out = Vec::new();
    add(&Path::new(ROOT).join("src"), &mut out);
    assert!(out.len() > 200);
    out
}

/// Returns the keys that a source says, where they stand as they are: `words.text("…")`, `.counted("…", …)`.
fn said(source: &str) -> Vec<&str> {
    let mut keys = Vec::new();
    for call in [".text(", ".with(", ".say(", ".counted("] {
        for (at, _) in source.match_indices(call) {
            let receiver = source[..at].trim_end();
            let is_language = ["words", "language", "english"].iter().any(|name| receiver.ends_with(name));
            let rest = source[at + call.len()..].trim_start();
            if let Some(literal) = rest.strip_prefix('"').filter(|_| is_language) {
                keys.extend(literal.split('"').next());
            }
        }
    }
    keys
}

/// Whether a text has the form of a key.
fn is_key(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_lowercase())
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

#[test]
fn every_message_that_is_said_is_there() {
    let english = messages("en");
    let mut count = 0;
    for source in sources() {
        for key in said(&source) {
            count += 1;
            assert!(english.contains_key(key), "there is no message `{key}` in en.ftl");
        }
    }
    assert!(count > 300, "{count}");
}

#[test]
fn every_message_is_said() {
    let english = messages("en");
    let sources = sources();
    let literals: BTreeSet<&str> =
        sources.iter().flat_map(|text| text.split('"')).filter(|text| is_key(text)).collect();
    // Keys that are put together: `format!("gap-kind-{}", kind.code())`.
    let starts: BTreeSet<&str> = sources
        .iter()
        .flat_map(|text| text.split('"'))
        .filter_map(|text| text.split_once("-{").map(|(start, _)| start))
        .filter(|start| is_key(start))
        .collect();
    let references: BTreeSet<String> = english.values().flat_map(|text| named(text, "{ ")).collect();
    let is_left = |key: &&String| {
        let is_put_together =
            starts.iter().any(|start| key.strip_prefix(start).is_some_and(|rest| rest.starts_with('-')));
        !(literals.contains(key.as_str()) || is_put_together || references.contains(*key))
    };
    let left: Vec<&String> = english.keys().filter(|key| !key.starts_with('-')).filter(is_left).collect();
    assert!(left.is_empty(), "nothing says {left:?}");
}

#[test]
fn every_language_has_the_same_messages_with_the_same_values() {
    let (english, of_gaps) = (messages("en"), messages_of_gaps());
    for tag in Language::tags() {
        let own = messages(tag);
        let is_left_out = |key: &String| !own.contains_key("gaps-title") && of_gaps.contains(key);
        for (key, text) in english.iter().filter(|(key, _)| !is_left_out(key)) {
            let Some(own) = own.get(key) else { panic!("{tag}.ftl lacks `{key}`, which would be said in English") };
            let (taken, given) = (named(own, "$"), named(text, "$"));
            assert!(taken.is_subset(&given), "{tag}: `{key}` takes {taken:?}, of which only {given:?} is given");
            assert!(shown(text).is_subset(&taken), "{tag}: `{key}` leaves out one of {:?}", shown(text));
        }
        let more: Vec<&String> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(more.is_empty(), "{tag}.ftl has {more:?}, which en.ftl has not");
    }
}

#[test]
fn every_message_reads_well_whatever_its_values() {
    let english = messages("en");
    for tag in Language::tags() {
        let (language, all) = (Language::of(Some(tag)), messages(tag));
        for (key, text) in english.iter().filter(|(key, _)| !key.starts_with('-')) {
            // A language may choose by more forms of a number than English does.
            let Some(own) = all.get(key) else { continue };
            let values: Vec<String> = named(text, "$").into_iter().collect();
            for sample in [0, 1, 2, 3, 5, 11, 100] {
                let value = |name: &String| {
                    let choices = [choices(text, name), choices(own, name)].concat();
                    let is_counted =
                        choices.iter().any(|choice| ["one", "two", "few", "many"].contains(&choice.as_str()));
                    match choices.get(sample % choices.len().max(1)) {
                        Some(choice) if !is_counted => Value::Choice(choice.clone().leak()),
                        Some(_) => Value::Count(sample),
                        None => Value::Author("§"),
                    }
                };
                let given: Vec<(&'static str, Value<'_>)> =
                    values.iter().map(|name| (&*name.clone().leak(), value(name))).collect();
                let said = language.with(key, &given);
                let is_wide = said.contains("  ") && !own.contains("  ");
                let is_well = !said.trim().is_empty() && !is_wide && !said.contains(['{', '}']);
                assert!(is_well, "{tag} {key}: {said:?}");
                assert_eq!(said, language.say(key, &given).plain(), "{tag} {key}");
            }
        }
    }
}

#[test]
fn a_heading_is_what_needs_no_values() {
    let language = Language::english();
    assert!(language.is_heading("lane-touchpoints") && language.is_heading("page-paths"));
    assert!(!language.is_heading("persona-share") && !language.is_heading("no-such-key"));
}
