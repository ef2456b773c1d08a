//! The file of a language: lists of words in a small part of YAML, which is read faster than YAML is.
//!
//! ```yaml
//! # A list.
//! vague-pain: [bad, "no",
//!   slow]
//! # A group of lists.
//! units:
//!   minute: [min, minute]
//! ```

use crate::lexicon::list::{Group, List};

/// The lists of a language and its groups of lists, in the order of their variants.
#[derive(Debug)]
pub(super) struct Words {
    lists: Vec<Vec<&'static str>>,
    groups: Vec<Members>,
}

/// What words may mean, each with the words.
type Members = Vec<(&'static str, Vec<&'static str>)>;

/// A list as it stands in a file.
#[derive(Debug)]
pub(super) struct Entry {
    /// The name of its group, where it is in one.
    pub(super) group: Option<&'static str>,
    pub(super) name: &'static str,
    pub(super) words: Vec<&'static str>,
}

impl Words {
    /// Reads a file; what it lacks is empty.
    pub(super) fn read(text: &'static str) -> Self {
        let mut words =
            Words { lists: vec![Vec::new(); List::NAMES.len()], groups: vec![Vec::new(); Group::NAMES.len()] };
        for entry in entries(text) {
            let place = |names: &[&str], name: &str| names.iter().position(|known| *known == name);
            match entry.group {
                None => {
                    if let Some(at) = place(List::NAMES, entry.name) {
                        words.lists[at] = entry.words;
                    }
                }
                Some(group) => {
                    if let Some(at) = place(Group::NAMES, group) {
                        words.groups[at].push((entry.name, entry.words));
                    }
                }
            }
        }
        words
    }

    pub(super) fn list(&self, list: List) -> &[&'static str] {
        &self.lists[list as usize]
    }

    pub(super) fn group(&self, group: Group) -> &[(&'static str, Vec<&'static str>)] {
        &self.groups[group as usize]
    }
}

/// Returns the lists of a file, in order.
pub(super) fn entries(text: &'static str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut group = None;
    let mut rest = text;
    while !rest.is_empty() {
        let (line, below) = rest.split_once('\n').unwrap_or((rest, ""));
        let Some((key, words)) = line.split_once(": [").filter(|_| !line.starts_with('#')) else {
            if let Some(name) = line.strip_suffix(':').filter(|_| !line.starts_with('#')) {
                group = Some(name);
            }
            rest = below;
            continue;
        };
        let behind = &rest[line.len() - words.len()..];
        let (words, below) = behind.split_once(']').unwrap_or((behind, ""));
        entries.push(Entry {
            group: group.filter(|_| key.starts_with(' ')),
            name: key.trim_start(),
            words: words.split(',').map(|word| word.trim().trim_matches('"')).collect(),
        });
        rest = below;
    }
    entries
}
