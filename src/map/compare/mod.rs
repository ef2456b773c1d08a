//! Two maps as one: how things are and how they shall be, or how they were and how they are now.
//!
//! Steps are laid beside each other in an order that respects both maps. What is new, gone, moved or changed is marked
//! beside the thing itself, so that every format shows it.

mod align;
mod columns;
mod content;
mod feeling;
mod keys;
mod mark;
mod summary;
mod touchpoint;
mod way;

use crate::journey::State;
use crate::map::{Head, Map};

use crate::words::Language;
use align::Alignment;
use content::{Fates, Tally};

/// What two maps were made into one for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The earlier one, or the one of how things are.
    pub before: Version,
    /// The later one, or the plan.
    pub after: Version,
    /// What has changed in sum, a sentence each.
    pub summary: Vec<String>,
    /// Whether both have touchpoints, and none is in both.
    pub shares_nothing: bool,
}

/// One of the maps that were compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// What it is called beside the other: "As-is", "Before".
    pub label: String,
    /// The journey's title.
    pub title: String,
    /// When it was last looked through.
    pub reviewed: Option<String>,
}

/// What has become of a thing between the two maps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// In one word.
    pub kind: ChangeKind,
    /// In words, one fact each; never empty.
    pub words: Vec<String>,
}

/// What has become of a thing, as a sign shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is there now.
    Added,
    /// It is there no more.
    Removed,
    /// It stood elsewhere.
    Moved,
    /// It stands elsewhere now; this is where it stood.
    Left,
    /// It is not what it was.
    Changed,
    /// What hurt or was missing no longer does.
    Solved,
}

impl Map {
    /// Returns this map and an earlier one as a single map. Both should hold all gaps, as `GapChoice::has_all` says, so
    /// that a gap that is merely less weighty now is not taken for closed.
    pub fn compared_with(self, before: Map) -> Map {
        let (mut before, mut after) = (before, self);
        let personas = columns::personas(&mut before, &mut after);
        let alignment = Alignment::of(&before, &after);
        let words = after.words.clone();
        let versions = versions(&before.head, &after.head, &words);
        let label = versions.0.label.to_lowercase();
        let mut tally = Tally::default();
        let frame = columns::frame(&before, &after, &alignment, &label, &mut tally);
        let lanes = content::lanes(&before, &after, &alignment, &words, &mut tally);
        let emotion = feeling::emotion(&before, &after, &alignment, &label);
        let edges = way::edges(&before, &after, &alignment, &words);
        let head = columns::head(&before, &after, &label, &mut tally);
        let mut map = Map {
            id: after.id.clone(),
            words,
            language: after.language.clone(),
            head,
            personas,
            phases: frame.phases,
            stages: frame.stages,
            columns: frame.columns,
            lanes,
            emotion,
            edges,
            comparison: None,
            is_blank: false,
        };
        let summary = summary::summary(&map, &tally);
        let Fates { added, removed, moved, changed, solved, kept } = tally.touchpoints;
        let shares_nothing = added > 0 && removed > 0 && moved + changed + solved + kept == 0;
        map.comparison = Some(Comparison { before: versions.0, after: versions.1, summary, shares_nothing });
        map
    }
}

/// Returns what the two maps are called: by their states, else by the order of time.
fn versions(before: &Head, after: &Head, words: &Language) -> (Version, Version) {
    let labels = match (before.state, after.state) {
        (State::AsIs, State::ToBe) => [before.state.label(words), after.state.label(words)],
        (State::ToBe, State::AsIs) => [words.text("compare-planned"), words.text("compare-now")],
        _ => [words.text("compare-before"), words.text("compare-after")],
    };
    let version = |label: &str, head: &Head| Version {
        label: label.to_owned(),
        title: head.title.clone(),
        reviewed: head.reviewed.clone(),
    };
    (version(labels[0], before), version(labels[1], after))
}

impl Change {
    /// Makes a change that is told in one fact.
    fn of(kind: ChangeKind, words: impl Into<String>) -> Self {
        Change { kind, words: vec![words.into()] }
    }

    /// Tells whether the thing is there no more, or not here.
    pub fn is_gone(&self) -> bool {
        matches!(self.kind, ChangeKind::Removed | ChangeKind::Left | ChangeKind::Solved)
    }
}

/// Says of a thing that it was another before; `what` may be empty.
fn from_to(what: &str, before: &str, after: &str) -> String {
    if what.is_empty() { format!("{before} → {after}") } else { format!("{what}: {before} → {after}") }
}
