//! What stands in the lanes of both maps, with marks beside what is new, gone, moved or changed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::journey::name_key;
use crate::map::compare::align::{Alignment, Step};
use crate::map::compare::keys::{Said, Things};
use crate::map::compare::{Change, ChangeKind, mark, touchpoint};
use crate::map::{Cell, Content, GapNote, Lane, LaneKind, Map, PainNote, TouchpointCard};
use crate::words::{Language, Value};

/// The weightiest gaps that a map shows; those that are merely still there and weigh less would crowd it.
const GAPS_SHOWN: usize = 8;

/// How many things of one kind there are of each fate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Fates {
    pub(super) added: usize,
    pub(super) removed: usize,
    pub(super) moved: usize,
    pub(super) changed: usize,
    pub(super) solved: usize,
    pub(super) kept: usize,
}

/// What has become of the things that are summed up.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) stages: Fates,
    pub(super) touchpoints: Fates,
    pub(super) pains: Fates,
    pub(super) opportunities: Fates,
    pub(super) gaps: Fates,
    /// What has become of each metric, by its name.
    pub(super) metrics: BTreeMap<String, String>,
    counted: BTreeSet<(u8, String)>,
}

impl Fates {
    fn count(&mut self, change: Option<&Change>) {
        *match change.map(|change| change.kind) {
            None => &mut self.kept,
            Some(ChangeKind::Added) => &mut self.added,
            Some(ChangeKind::Removed) => &mut self.removed,
            Some(ChangeKind::Moved | ChangeKind::Left) => &mut self.moved,
            Some(ChangeKind::Changed) => &mut self.changed,
            Some(ChangeKind::Solved) => &mut self.solved,
        } += 1;
    }
}

impl Tally {
    fn count(&mut self, content: &Content, change: Option<&Change>) {
        let (fates, kind, key) = match content {
            Content::Pain(note) => (&mut self.pains, 0, &note.id),
            Content::Opportunity(note) => (&mut self.opportunities, 1, &note.id),
            Content::Gap(_) => return self.gaps.count(change),
            Content::Metric(note) => {
                if let Some(change) = change.filter(|change| change.kind == ChangeKind::Changed) {
                    self.metrics.insert(note.name.clone(), change.words.join(", "));
                }
                return;
            }
            _ => return,
        };
        // What stands at several places is counted once.
        if self.counted.insert((kind, key.clone())) {
            fates.count(change);
        }
    }
}

/// Cells that are being gathered, sorted as cells are: by first column, wide before narrow.
#[derive(Default)]
struct Places(BTreeMap<(usize, Reverse<usize>), Vec<Content>>);

impl Places {
    fn add(&mut self, columns: &Range<usize>, change: Option<Change>, content: Content) {
        let place = self.0.entry((columns.start, Reverse(columns.end))).or_default();
        place.extend(change.map(Content::Change));
        place.push(content);
    }

    fn into_cells(self) -> Vec<Cell> {
        let cell = |((start, Reverse(end)), content)| Cell { columns: start..end, content };
        self.0.into_iter().map(cell).collect()
    }
}

/// Returns the lanes of both maps.
pub(super) fn lanes(
    before: &Map,
    after: &Map,
    alignment: &Alignment,
    words: &Language,
    tally: &mut Tally,
) -> Vec<Lane> {
    let mut lanes = Vec::new();
    for lane in all_lanes(before, after) {
        let cells = match lane.kind {
            LaneKind::Touchpoint => touchpoints(before, after, alignment, words, tally),
            LaneKind::Emotion => Vec::new(),
            _ => {
                let old = Things::of(before, cells_of(before, &lane.kind), alignment, false);
                let new = Things::of(after, cells_of(after, &lane.kind), alignment, true);
                compared(&lane.kind, &old, &new, (before, after), alignment, words, tally)
            }
        };
        if !cells.is_empty() || lane.kind == LaneKind::Emotion {
            let summary = match lane.kind {
                LaneKind::Gap => gaps_shown(&cells, after, words),
                _ => lane.summary,
            };
            lanes.push(Lane { cells, summary, ..lane });
        }
    }
    lanes
}

fn cells_of<'a>(map: &'a Map, kind: &LaneKind) -> &'a [Cell] {
    map.lane(kind).map_or(&[], |lane| &lane.cells)
}

/// Returns the lanes of the later map, and behind the one that each follows those that only the earlier map has.
fn all_lanes(before: &Map, after: &Map) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = after.lanes.iter().map(|lane| Lane { cells: Vec::new(), ..lane.clone() }).collect();
    let mut at = 0;
    for lane in &before.lanes {
        match lanes.iter().position(|other| other.kind == lane.kind) {
            Some(place) => at = place + 1,
            None => {
                lanes.insert(at, Lane { cells: Vec::new(), ..lane.clone() });
                at += 1;
            }
        }
    }
    lanes.sort_by_key(|lane| lane.band);
    lanes
}

fn compared(
    kind: &LaneKind,
    old: &Things,
    new: &Things,
    (before, after): (&Map, &Map),
    alignment: &Alignment,
    words: &Language,
    tally: &mut Tally,
) -> Vec<Cell> {
    let mut places = Places::default();
    // A metric is the same wherever it is told of.
    let (old_metrics, new_metrics) = (mark::metrics(before), mark::metrics(after));
    for thing in &new.all {
        let change = match (thing.content, old.same(thing)) {
            // Evidence of how things are says nothing of a plan, and a plan has none.
            _ if *kind == LaneKind::Evidence => None,
            (Content::Metric(now), _) => match old_metrics.get(&name_key(&now.name)) {
                Some(was) => mark::metric(was, now, words),
                None => Some(Change::of(ChangeKind::Added, words.text("change-new"))),
            },
            (Content::Pain(now), Some(Content::Pain(was))) => mark::pain(was, now, words),
            (Content::Opportunity(now), Some(Content::Opportunity(was))) => mark::opportunity(was, now, words),
            (_, Some(_)) => None,
            (_, None) => Some(Change::of(ChangeKind::Added, words.text("change-new"))),
        };
        tally.count(thing.content, change.as_ref());
        let is_crowd = change.is_none() && matches!(thing.content, Content::Gap(gap) if is_light(gap.rank));
        if !is_crowd {
            put(&mut places, &thing.columns, change, thing.content.clone());
        }
    }
    let answers = Answers::of(after, alignment);
    for thing in old.all.iter().filter(|thing| new.same(thing).is_none()) {
        let change = match thing.content {
            _ if *kind == LaneKind::Evidence => None,
            Content::Metric(note) if new_metrics.contains_key(&name_key(&note.name)) => continue,
            Content::Gap(_) => Some(Change::of(ChangeKind::Solved, words.text("change-closed"))),
            Content::Pain(pain) if pain.is_solved => {
                Some(Change::of(ChangeKind::Removed, words.text("change-removed")))
            }
            Content::Pain(pain) => Some(match answers.to(pain, thing) {
                true => Change::of(ChangeKind::Solved, words.text("change-solved")),
                false => Change::of(ChangeKind::Removed, words.text("change-unanswered")),
            }),
            _ => Some(Change::of(ChangeKind::Removed, words.text("change-removed"))),
        };
        tally.count(thing.content, change.as_ref());
        let content = match thing.content {
            // Its rank counted among the gaps of then; a number would be taken for that of another gap of now.
            Content::Gap(gap) => Content::Gap(GapNote { rank: None, ..gap.clone() }),
            other => other.clone(),
        };
        put(&mut places, &thing.columns, change, content);
    }
    places.into_cells()
}

/// Says how many of the gaps of now are shown, where some are not.
fn gaps_shown(cells: &[Cell], after: &Map, words: &Language) -> Option<String> {
    let open = |cells: &[Cell]| {
        let contents = cells.iter().flat_map(|cell| &cell.content);
        contents.filter(|content| matches!(content, Content::Gap(gap) if gap.rank.is_some())).count()
    };
    let (shown, all) = (open(cells), open(cells_of(after, &LaneKind::Gap)));
    (shown < all)
        .then(|| words.with("gaps-shown-of-open", &[("shown", Value::Count(shown)), ("open", Value::Count(all))]))
}

fn is_light(rank: Option<usize>) -> bool {
    rank.is_some_and(|rank| rank > GAPS_SHOWN)
}

/// Puts a thing into its place; chips run side by side, so each bears its own mark.
fn put(places: &mut Places, columns: &Range<usize>, change: Option<Change>, content: Content) {
    match (content, change) {
        (Content::Chip(text), Some(change)) => {
            let text = format!("{text} ({})", change.words.join(", "));
            places.add(columns, None, Content::Chip(text));
        }
        (content, change) => places.add(columns, change, content),
    }
}

/// What the later map does about pains.
struct Answers<'a> {
    opportunities: BTreeSet<&'a str>,
    /// Where opportunities stand.
    columns: BTreeSet<usize>,
}

impl<'a> Answers<'a> {
    fn of(after: &'a Map, alignment: &Alignment) -> Self {
        let mut answers = Answers { opportunities: Default::default(), columns: Default::default() };
        for cell in after.lane(&LaneKind::Opportunity).map_or(&[][..], |lane| &lane.cells) {
            for content in &cell.content {
                if let Content::Opportunity(note) = content
                    && !note.is_dismissed
                {
                    answers.opportunities.insert(&note.id);
                    // What stands over the whole journey answers no single place.
                    if cell.columns.len() < after.columns.len().max(2) {
                        answers.columns.extend(cell.columns.clone().map(|at| alignment.later[at]));
                    }
                }
            }
        }
        answers
    }

    /// Tells whether one of a pain's own answers is still there, or something is done where it stood.
    fn to(&self, pain: &PainNote, thing: &Said) -> bool {
        pain.answered_by.iter().any(|id| self.opportunities.contains(id.as_str()))
            || pain.answered_by.is_empty() && self.columns.range(thing.columns.clone()).next().is_some()
    }
}

/// Returns the cards of the touchpoints of both maps.
fn touchpoints(before: &Map, after: &Map, alignment: &Alignment, words: &Language, tally: &mut Tally) -> Vec<Cell> {
    let (old, new) = (cards(before), cards(after));
    let mut earlier_of = vec![None; before.columns.len()];
    for (later, earlier) in alignment.matched.iter().enumerate() {
        if let Some(earlier) = earlier {
            earlier_of[*earlier] = Some(later);
        }
    }
    let mut cells = Vec::with_capacity(alignment.columns.len());
    for (at, step) in alignment.columns.iter().enumerate() {
        let (card, change) = match step {
            Step::Both(one, other) => (new[*other], changed(old[*one], new[*other], None, words)),
            Step::After(other) => match alignment.matched[*other] {
                Some(one) => {
                    let say = ["change-was-after", "change-was-first"];
                    let place = place(before, one, say, words);
                    (new[*other], changed(old[one], new[*other], Some(place), words))
                }
                None => (new[*other], Some(Change::of(ChangeKind::Added, words.text("change-new")))),
            },
            Step::Before(one) => match earlier_of[*one] {
                Some(other) => {
                    let say = ["change-is-after", "change-is-first"];
                    let place = place(after, other, say, words);
                    (old[*one], Some(Change::of(ChangeKind::Left, place)))
                }
                None => (old[*one], Some(Change::of(ChangeKind::Removed, words.text("change-removed")))),
            },
        };
        // What has moved is counted where it is now.
        let is_left = change.as_ref().is_some_and(|change| change.kind == ChangeKind::Left);
        if !is_left {
            tally.touchpoints.count(change.as_ref());
        }
        let Some(card) = card else { continue };
        let card = match is_left {
            // The card itself stands where the touchpoint is now.
            true => TouchpointCard { name: card.name.clone(), ..TouchpointCard::default() },
            false => card.clone(),
        };
        let content = change.map(Content::Change).into_iter().chain([Content::Touchpoint(card)]).collect();
        cells.push(Cell { columns: at..at + 1, content });
    }
    cells
}

fn changed(
    old: Option<&TouchpointCard>,
    new: Option<&TouchpointCard>,
    moved: Option<String>,
    words: &Language,
) -> Option<Change> {
    let kind = if moved.is_some() { ChangeKind::Moved } else { ChangeKind::Changed };
    let mut facts: Vec<String> = moved.into_iter().collect();
    if let (Some(old), Some(new)) = (old, new) {
        facts.extend(touchpoint::changes(old, new, words));
    }
    (!facts.is_empty()).then_some(Change { kind, words: facts })
}

fn cards(map: &Map) -> Vec<Option<&TouchpointCard>> {
    let mut cards = vec![None; map.columns.len()];
    for cell in map.lane(&LaneKind::Touchpoint).map_or(&[][..], |lane| &lane.cells) {
        for content in &cell.content {
            if let Content::Touchpoint(card) = content {
                cards[cell.columns.start] = Some(card);
            }
        }
    }
    cards
}

/// Says where a touchpoint stands: after which one in its stage, or first in it.
fn place(map: &Map, column: usize, [after, first]: [&str; 2], words: &Language) -> String {
    let at = &map.columns[column];
    let stage = map.stages.get(at.stage).map_or("", |stage| &stage.name);
    let before = column.checked_sub(1).map(|before| &map.columns[before]).filter(|before| before.stage == at.stage);
    match before {
        Some(before) => words.with(after, &[("stage", Value::Author(stage)), ("before", Value::Author(&before.name))]),
        None => words.with(first, &[("stage", Value::Author(stage))]),
    }
}
