//! The documentation of a rule, taken from the `//!` lines of its own file, so that it is written once.

/// Returns the `//!` lines at the beginning of a file: the file itself is read by the compiler and not shipped.
macro_rules! own_docs {
    ($file:literal) => {{
        const FILE: &str = include_str!($file);
        const TEXT: [u8; $crate::rules::length_of_document(FILE)] = $crate::rules::beginning_of(FILE);
        match str::from_utf8(&TEXT) {
            Ok(text) => text,
            Err(_) => panic!("a line ends within a character"),
        }
    }};
}

pub(crate) use own_docs;

/// Returns how many bytes the `//!` lines at the beginning of a file take.
pub(crate) const fn length_of_document(file: &str) -> usize {
    let bytes = file.as_bytes();
    let mut at = 0;
    while at + 2 < bytes.len() && bytes[at] == b'/' && bytes[at + 1] == b'/' && bytes[at + 2] == b'!' {
        while at < bytes.len() && bytes[at] != b'\n' {
            at += 1;
        }
        if at < bytes.len() {
            at += 1;
        }
    }
    at
}

/// Returns the first bytes of a file.
pub(crate) const fn beginning_of<const LENGTH: usize>(file: &str) -> [u8; LENGTH] {
    let mut text = [0; LENGTH];
    text.copy_from_slice(file.as_bytes().split_at(LENGTH).0);
    text
}

/// The examples of a rule's documentation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Examples {
    /// Journeys in which the rule reports a finding.
    pub bad: Vec<Example>,
    /// Journeys in which it is silent.
    pub good: Vec<Example>,
}

/// One example: a journey file, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The text of the file.
    pub text: String,
    /// The line of the rule's own file on which it begins, from 1.
    pub line: usize,
}

/// Returns the `//!` lines at the beginning of a file, without their sign.
pub(super) fn text(file: &str) -> String {
    let lines: Vec<&str> = lines(file).collect();
    lines.join("\n").trim_end().to_owned()
}

/// Returns the first paragraph in one line.
pub(super) fn summary(file: &str) -> String {
    let first: Vec<&str> = lines(file).take_while(|line| !line.trim().is_empty()).collect();
    first.join(" ")
}

/// Returns the `yaml` blocks under `## Bad` and `## Good`.
pub(super) fn examples(file: &str) -> Examples {
    let mut examples = Examples::default();
    let mut is_bad = None;
    let mut open: Option<Example> = None;
    for (at, line) in lines(file).enumerate() {
        match (&mut open, line) {
            (None, "## Bad") => is_bad = Some(true),
            (None, "## Good") => is_bad = Some(false),
            (None, "```yaml") => open = Some(Example { text: String::new(), line: at + 2 }),
            (Some(_), "```") => {
                let list = if is_bad == Some(true) { &mut examples.bad } else { &mut examples.good };
                list.extend(open.take());
            }
            (Some(example), line) => {
                example.text.push_str(line);
                example.text.push('\n');
            }
            (None, _) => {}
        }
    }
    examples
}

fn lines(file: &str) -> impl Iterator<Item = &str> {
    file.lines().map_while(|line| line.strip_prefix("//!")).map(|line| line.strip_prefix(' ').unwrap_or(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "//! Finds a thing\n//! that is bad.\n//!\n//! Why.\n//!\n//! ## Bad\n//! ```yaml\n//! a:\n//!   b: 1\n//! ```\n//!\n//! ## Good\n//! ```yaml\n//! c\n//! ```\n\nuse x;\n//! not this\n";

    #[test]
    fn the_documentation_ends_where_the_code_begins() {
        assert_eq!(summary(FILE), "Finds a thing that is bad.");
        assert!(text(FILE).ends_with("c\n```"));
        assert!(FILE[..length_of_document(FILE)].ends_with("//! c\n//! ```\n"));
        assert_eq!((length_of_document("//! a"), length_of_document("use x;"), length_of_document("//")), (5, 0, 0));
    }

    #[test]
    fn examples_keep_their_indentation() {
        let found = examples(FILE);
        assert_eq!(found.bad, [Example { text: "a:\n  b: 1\n".into(), line: 8 }]);
        assert_eq!(found.good.len(), 1);
    }
}
