//! The lists of a language, as the build script writes them from its file in a small part of YAML.
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

/// A list as it stands in a file.
#[derive(Debug)]
pub(super) struct Entry {
    /// The name of its group, where it is in one.
    pub(super) group: Option<&'static str>,
    /// Its name; in a group, what its words mean.
    pub(super) name: &'static str,
    pub(super) words: &'static [&'static str],
}

/// The lists of a language and its groups of lists, in the order of their variants; what a file lacks is empty.
#[derive(Debug)]
pub(super) struct Words {
    lists: [&'static [&'static str]; List::NAMES.len()],
    groups: [&'static [Entry]; Group::NAMES.len()],
}

impl Words {
    /// Gathers the lists of a file.
    pub(super) fn of(entries: &'static [Entry]) -> Self {
        let mut words = Words { lists: [&[]; List::NAMES.len()], groups: [&[]; Group::NAMES.len()] };
        let place = |names: &[&str], name: &str| names.iter().position(|known| *known == name);
        for together in entries.chunk_by(|one, next| one.group.is_some() && one.group == next.group) {
            match together {
                [Entry { group: Some(group), .. }, ..] => {
                    if let Some(at) = place(Group::NAMES, group) {
                        words.groups[at] = together;
                    }
                }
                [list, ..] => {
                    if let Some(at) = place(List::NAMES, list.name) {
                        words.lists[at] = list.words;
                    }
                }
                [] => {}
            }
        }
        words
    }

    pub(super) fn list(&self, list: List) -> &'static [&'static str] {
        self.lists[list as usize]
    }

    pub(super) fn group(&self, group: Group) -> &'static [Entry] {
        self.groups[group as usize]
    }
}
