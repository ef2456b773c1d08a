//! A page taken apart, for the tests that hold pages to what they may contain.

use std::collections::BTreeMap;

/// Elements that have no end.
const VOID: &[&str] = &["meta", "input", "img", "br", "!DOCTYPE"];

/// An element as it begins.
pub(crate) struct Begun {
    /// Its name.
    pub(crate) name: String,
    /// Its attributes with their values.
    pub(crate) attributes: BTreeMap<String, String>,
    /// The elements that it stands within, the outermost first.
    within: Vec<String>,
}

impl Begun {
    /// Tells whether it stands within an element of a name.
    pub(crate) fn is_within(&self, name: &str) -> bool {
        self.within.iter().any(|open| open == name)
    }
}

/// Takes a page apart, and fails where it is not well nested.
pub(crate) fn parts(page: &str) -> Vec<Begun> {
    let mut begun = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        assert!(!rest[..start].contains('>'), "{}", &rest[..start]);
        let end = start + tag_length(&rest[start..]);
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "well nested, before {rest:.80}");
            continue;
        }
        let (tag, is_closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, written) = tag.split_once(' ').unwrap_or((tag, ""));
        begun.push(Begun { name: name.to_owned(), attributes: attributes(written), within: open.clone() });
        if ["style", "script"].contains(&name) {
            // Their text runs to their end, whatever it holds.
            let end = rest.find(&format!("</{name}>")).expect("an end");
            rest = &rest[end..];
        }
        if !is_closed && !VOID.contains(&name) {
            open.push(name.to_owned());
        }
    }
    assert_eq!(open, Vec::<String>::new());
    begun
}

/// Returns where a tag ends, quoted values passed over.
fn tag_length(text: &str) -> usize {
    let mut is_quoted = false;
    let is_end = |letter: char| {
        is_quoted ^= letter == '"';
        letter == '>' && !is_quoted
    };
    text.find(is_end).expect("a tag ends")
}

fn attributes(written: &str) -> BTreeMap<String, String> {
    let mut attributes = BTreeMap::new();
    let mut written = written.trim();
    while !written.is_empty() {
        let (attribute, value) = written.split_once("=\"").unwrap_or((written, "\""));
        let (value, more) = value.split_once('"').expect("a value ends");
        assert!(attributes.insert(attribute.to_owned(), value.to_owned()).is_none(), "{attribute} twice");
        written = more.trim();
    }
    attributes
}
