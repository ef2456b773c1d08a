//! What changes when opportunities are taken as done.
//!
//! Only what the file says is counted: what an opportunity answers is answered. It is not made up that people feel better
//! for it, or that something is served that was not; a to-be journey of its own can say so.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::Text;
use crate::gaps::{Gap, Gaps, Kind, Options, PhaseScores, Title};
use crate::graph::Graph;
use crate::insight::Insight;
use crate::journey::{Journey, Opportunity, OpportunityStatus, Ref};
use crate::source::{Span, Spanned};
use crate::words::{Language, Value};
use crate::yaml::Field;

/// Smaller changes of weight come from rounding.
const NOTHING: f64 = 1e-9;

/// The world in which some opportunities are done.
#[derive(Debug)]
pub struct WhatIf {
    /// The journey as it would be.
    pub journey: Journey,
    /// The facts as they would be.
    pub insight: Insight,
    /// The gaps as they would be.
    pub gaps: Gaps,
    /// What differs.
    pub difference: Difference,
}

/// What differs once some opportunities are done.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Difference {
    /// The names of the opportunities that are taken as done, in file order.
    pub taken: Vec<Spanned<String>>,
    /// What should be borne in mind about them.
    pub notes: Vec<Caution>,
    /// The gaps that change, those that lose most first.
    pub changes: Vec<Change>,
    /// The weight of all gaps together, before and after.
    pub weight: (f64, f64),
    /// How many open pains nothing answers that is done, before and after.
    pub unmet_pains: (usize, usize),
    /// How much of each phase is served, before and after; nothing where the file does not speak of behaviours.
    pub scores: (PhaseScores, PhaseScores),
}

/// A gap that changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What is missing or hurts.
    pub title: Title,
    /// Where it stands in the file.
    pub span: Span,
    /// The kind, rank (from 1) and weight before; `None` where it is new.
    pub before: Option<Standing>,
    /// The same after; `None` where it is gone.
    pub after: Option<Standing>,
}

/// Where a gap stands in a ranking.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// The kind.
    pub kind: Kind,
    /// The rank, from 1.
    pub rank: usize,
    /// The weight, 0 to 1.
    pub weight: f64,
}

/// What should be borne in mind about an opportunity that is taken as done; it holds the names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caution {
    /// It is done already.
    Done(String),
    /// It was dismissed.
    Dismissed(String),
    /// It comes after another one that is not done.
    ComesAfter(String, String),
    /// It answers nothing, as far as the file says.
    AnswersNothing(String),
}

impl Caution {
    /// Says it in a language, as a sentence without a full stop.
    pub fn said(&self, language: &Language) -> Text {
        let named = |name: &str| ("name", Value::Text(language.named(name)));
        match self {
            Caution::Done(name) => language.say("what-if-done", &[named(name)]),
            Caution::Dismissed(name) => language.say("what-if-dismissed", &[named(name)]),
            Caution::ComesAfter(name, first) => {
                language.say("what-if-comes-after", &[named(name), ("first", Value::Text(language.named(first)))])
            }
            Caution::AnswersNothing(name) => language.say("what-if-answers-nothing", &[named(name)]),
        }
    }
}

impl Change {
    /// Returns how much weight is lost.
    pub fn closed(&self) -> f64 {
        let weight = |standing: Option<Standing>| standing.map_or(0.0, |standing| standing.weight);
        weight(self.before) - weight(self.after)
    }
}

impl WhatIf {
    /// Finds the gaps again as if some opportunities were done; `before` are those found without.
    pub fn of(journey: &Journey, before: &Gaps, taken: &BTreeSet<Ref<Opportunity>>) -> Self {
        let options: &Options = &before.asked;
        let mut then = journey.clone();
        for opportunity in taken {
            let own = &mut then.opportunities.items[opportunity.index()];
            own.status = Field::Present(Spanned::new(OpportunityStatus::Done, own.span));
        }
        let graph = Graph::of(&then);
        let insight = Insight::of(&then, &graph);
        let gaps = Gaps::of(&then, &graph, &insight, options);
        let difference = Difference {
            taken: taken.iter().map(|opportunity| journey[*opportunity].name.clone()).collect(),
            notes: notes(journey, taken),
            changes: changes(before, &gaps),
            weight: (total(before), total(&gaps)),
            unmet_pains: (unmet(before), unmet(&gaps)),
            scores: (before.matrix.scores.clone(), gaps.matrix.scores.clone()),
        };
        WhatIf { journey: then, insight, gaps, difference }
    }
}

/// Returns the weight of all gaps together.
pub(super) fn total(gaps: &Gaps) -> f64 {
    gaps.ranked.iter().chain(&gaps.not_ours).map(|gap| gap.weight).sum()
}

fn unmet(gaps: &Gaps) -> usize {
    let all = gaps.ranked.iter().chain(&gaps.not_ours);
    all.filter(|gap| gap.pain.is_some() && gap.factors.answer != Some(OpportunityStatus::Done)).count()
}

fn notes(journey: &Journey, taken: &BTreeSet<Ref<Opportunity>>) -> Vec<Caution> {
    let mut notes = Vec::new();
    for opportunity in taken {
        let own = &journey[*opportunity];
        let name = || own.name.value.clone();
        match own.standing() {
            OpportunityStatus::Done => notes.push(Caution::Done(name())),
            OpportunityStatus::Dismissed => notes.push(Caution::Dismissed(name())),
            OpportunityStatus::Open | OpportunityStatus::InProgress => {}
        }
        let is_waited_for = |first: &&Ref<Opportunity>| {
            journey[**first].standing() != OpportunityStatus::Done && !taken.contains(first)
        };
        for first in own.after.iter().filter(is_waited_for) {
            notes.push(Caution::ComesAfter(name(), journey[*first].name.value.clone()));
        }
        if own.solves.is_empty() && own.answers.is_empty() && !own.has_broken_pains && !own.answers.broken {
            notes.push(Caution::AnswersNothing(name()));
        }
    }
    notes
}

/// What a gap is recognised by: its place, its title, and whether a pain is named.
type Key = (Span, Title, bool);

/// Sets the gaps before and after side by side, and keeps those that differ.
fn changes(before: &Gaps, after: &Gaps) -> Vec<Change> {
    let key = |gap: &Gap| -> Key { (gap.span, gap.title.clone(), gap.pain.is_some()) };
    let standings = |gaps: &Gaps| -> BTreeMap<Key, Standing> {
        let ranked = gaps.ranked.iter().enumerate().chain(gaps.not_ours.iter().enumerate());
        ranked.map(|(at, gap)| (key(gap), Standing { kind: gap.kind, rank: at + 1, weight: gap.weight })).collect()
    };
    let (old, new) = (standings(before), standings(after));
    let keys: BTreeSet<&Key> = old.keys().chain(new.keys()).collect();
    let change = |key: &Key| Change {
        title: key.1.clone(),
        span: key.0,
        before: old.get(key).copied(),
        after: new.get(key).copied(),
    };
    let differs = |change: &Change| match (change.before, change.after) {
        (Some(before), Some(after)) => before.kind != after.kind || (before.weight - after.weight).abs() > NOTHING,
        _ => true,
    };
    let mut changes: Vec<Change> = keys.into_iter().map(change).filter(differs).collect();
    changes.sort_by(|a, b| b.closed().total_cmp(&a.closed()).then_with(|| (a.span, &a.title).cmp(&(b.span, &b.title))));
    changes
}
