//! The things in a lane, and which of one map is the same as which of the other.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::journey::name_key;
use crate::map::compare::align::Alignment;
use crate::map::{Cell, Content, Map};

/// A thing in a lane, at its place in the common order.
#[derive(Debug)]
pub(super) struct Said<'a> {
    pub(super) content: &'a Content,
    pub(super) columns: Range<usize>,
    stage: usize,
    key: Key,
}

/// By what a thing is known again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// Wherever it stands: by its id, else by its name.
    Anywhere(String, String),
    /// Where it stands, by its words.
    Here(String),
}

/// The things in a lane of one map.
#[derive(Debug)]
pub(super) struct Things<'a> {
    pub(super) all: Vec<Said<'a>>,
    by_id: BTreeMap<String, usize>,
    by_name: BTreeMap<String, usize>,
    /// By column, of what stands in one.
    by_column: BTreeMap<(usize, String), usize>,
    /// By stage, of what stands over several columns.
    wide: BTreeMap<(usize, String), usize>,
    by_stage: BTreeMap<(usize, String), usize>,
}

impl<'a> Things<'a> {
    /// Gathers the things in cells of a map.
    pub(super) fn of(map: &Map, cells: &'a [Cell], alignment: &Alignment, is_later: bool) -> Self {
        let mut things = Things {
            all: Vec::new(),
            by_id: BTreeMap::new(),
            by_name: BTreeMap::new(),
            by_column: BTreeMap::new(),
            wide: BTreeMap::new(),
            by_stage: BTreeMap::new(),
        };
        for cell in cells {
            let columns = match is_later {
                true => alignment.place_of_later(map, &cell.columns),
                false => alignment.place_of_earlier(map, &cell.columns),
            };
            for content in &cell.content {
                let said = Said {
                    content,
                    stage: alignment.stage_at(columns.start),
                    columns: columns.clone(),
                    key: key(content),
                };
                things.add(said);
            }
        }
        things
    }

    fn add(&mut self, said: Said<'a>) {
        let at = self.all.len();
        match &said.key {
            Key::Anywhere(id, name) => {
                self.by_id.entry(id.clone()).or_insert(at);
                self.by_name.entry(name.clone()).or_insert(at);
            }
            Key::Here(words) => {
                let is_wide = said.columns.len() > 1;
                if is_wide {
                    self.wide.entry((said.stage, words.clone())).or_insert(at);
                } else {
                    self.by_column.entry((said.columns.start, words.clone())).or_insert(at);
                }
                self.by_stage.entry((said.stage, words.clone())).or_insert(at);
            }
        }
        self.all.push(said);
    }

    /// Returns the same thing of this map, where it has it.
    pub(super) fn same(&self, other: &Said) -> Option<&'a Content> {
        let at = match &other.key {
            Key::Anywhere(id, name) => self.by_id.get(id).or_else(|| self.by_name.get(name)),
            Key::Here(words) => {
                let of_stage = (other.stage, words.clone());
                match other.columns.len() > 1 {
                    true => self.by_stage.get(&of_stage),
                    false => {
                        self.by_column.get(&(other.columns.start, words.clone())).or_else(|| self.wide.get(&of_stage))
                    }
                }
            }
        };
        at.map(|at| self.all[*at].content)
    }
}

fn key(content: &Content) -> Key {
    match content {
        Content::Pain(note) => Key::Anywhere(note.id.clone(), name_key(&note.name)),
        Content::Opportunity(note) => Key::Anywhere(note.id.clone(), name_key(&note.name)),
        Content::Metric(note) => Key::Anywhere(name_key(&note.name), name_key(&note.name)),
        Content::Action(said) | Content::Thought(said) | Content::Quote(said) | Content::Text(said) => {
            Key::Here(name_key(&said.text))
        }
        Content::Gap(note) => Key::Here(name_key(&note.text)),
        Content::Card(note) => Key::Here(name_key(&note.name)),
        Content::Chip(text) => Key::Here(name_key(text)),
        Content::Touchpoint(card) => Key::Here(name_key(&card.name)),
        Content::Change(change) => Key::Here(change.words.join(" ")),
    }
}
