//! Loose ends: opportunities that hang in the air, and what giving more would show.

use crate::document::Text;
use crate::gaps::Hint;
use crate::gaps::case::Case;
use crate::gaps::left_out::{LOOSE_ENDS, LeftOut};
use crate::journey::{Next, Place};
use crate::source::{Span, Spanned};
use crate::words::Language;

/// Things of one sort that lack the same.
#[derive(Debug, Clone, PartialEq)]
pub struct LooseEnd {
    /// What they lack.
    pub kind: LooseEndKind,
    /// Their names with their places, in file order.
    pub items: Vec<Spanned<String>>,
}

/// What opportunities lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooseEndKind {
    /// They answer no pain and no need.
    Adrift,
    /// Nobody takes them on.
    Unowned,
    /// Their effort or their value is not given.
    Unweighed,
}

impl LooseEndKind {
    /// Says it in a language: "Opportunities that answer no pain and no need".
    pub fn said(self, language: &Language) -> Text {
        let key = match self {
            LooseEndKind::Adrift => "gap-loose-end-adrift",
            LooseEndKind::Unowned => "gap-loose-end-unowned",
            LooseEndKind::Unweighed => "gap-loose-end-unweighed",
        };
        language.say(key, &[])
    }
}

/// Returns the opportunities that answer nothing, or that nobody takes on.
pub(super) fn loose_ends(case: &Case<'_>, left_out: &mut LeftOut<'_>) -> Vec<LooseEnd> {
    let is_asked = |found: &&crate::insight::OpportunityUse| {
        let phase_of = |place: &Place| match *place {
            Place::Touchpoint(at) => case.journey[at].phase.get().copied(),
            place => case.journey.stage_of(place).and_then(|stage| case.journey[stage].phase.get().copied()),
        };
        let places = &case.journey[found.opportunity].at;
        // What stands nowhere in the journey may be meant for any phase.
        case.phase.is_none() || places.is_empty() || places.iter().any(|place| phase_of(place) == case.phase)
    };
    let open = || case.insight.opportunities.iter().filter(|found| found.is_open).filter(is_asked);
    let name = |found: &crate::insight::OpportunityUse| case.journey[found.opportunity].name.clone();
    let has_pains = !case.journey.pains.is_empty();
    let speaks_of_owners = case.insight.opportunities.iter().any(|found| found.has_owner);
    let speaks_of_weight = case.insight.opportunities.iter().any(|found| found.is_weighed);
    let adrift = open().filter(|found| has_pains && !found.answers_something).map(name);
    let unowned = open().filter(|found| speaks_of_owners && !found.has_owner).map(name);
    let unweighed = open().filter(|found| speaks_of_weight && !found.is_weighed).map(name);
    [
        (LooseEndKind::Adrift, adrift.collect::<Vec<_>>()),
        (LooseEndKind::Unowned, unowned.collect()),
        (LooseEndKind::Unweighed, unweighed.collect()),
    ]
    .into_iter()
    .zip(LOOSE_ENDS)
    .map(|((kind, mut items), word)| {
        items.retain(|_| left_out.keeps(word));
        (kind, items)
    })
    .filter(|(_, items)| !items.is_empty())
    .map(|(kind, items)| LooseEnd { kind, items })
    .collect()
}

/// What acts from outside the company.
#[derive(Debug, Clone, PartialEq)]
pub struct OutsideFactor {
    /// What it is.
    pub name: Spanned<String>,
    /// The names of the touchpoints that it acts on.
    pub affects: Vec<String>,
    /// What makes it easier to bear; nothing where the file says nothing.
    pub softened_by: Vec<String>,
    /// Where the entry stands.
    pub span: Span,
}

/// Returns what acts from outside, in file order.
pub(super) fn outside(case: &Case<'_>) -> Vec<OutsideFactor> {
    let factor = |factor: &crate::journey::ExternalFactor| OutsideFactor {
        name: factor.name.clone(),
        affects: factor.affects.iter().map(|at| case.journey[at.value].name.value.clone()).collect(),
        softened_by: factor.softened_by.iter().map(|text| text.value.clone()).collect(),
        span: factor.span,
    };
    let is_asked = |factor: &&crate::journey::ExternalFactor| {
        let mut phases = factor.affects.iter().map(|at| case.journey[at.value].phase.get().copied());
        case.phase.is_none() || factor.affects.is_empty() || phases.any(|phase| phase == case.phase)
    };
    let named = case.journey.external.iter().filter(|factor| !factor.name.value.is_empty());
    named.filter(is_asked).map(factor).collect()
}

/// The most hints that are given at once.
const HINTS: usize = 3;

/// Returns what writing a key that the file does not use would show, the most telling first.
pub(super) fn hints(case: &Case<'_>) -> Vec<Hint> {
    let (journey, insight) = (case.journey, case.insight);
    let has_feelings = insight.arcs.iter().any(|arc| !arc.points.is_empty());
    let has_needs = journey.personas.iter().any(|persona| !persona.needs.is_empty() || !persona.priorities.is_empty());
    let has_branches = journey.touchpoints.iter().any(|touchpoint| match &touchpoint.next {
        Next::Ways { ways, .. } => ways.len() > 1,
        _ => false,
    });
    let has_shares = case.graph.edges().iter().any(|edge| matches!(edge.share, crate::graph::Portion::Given(_)));
    let has_severity = journey.pains.iter().any(|pain| pain.severity.is_given());
    let unphased = journey.stages.iter().filter(|stage| stage.phase.is_missing()).count();
    let all = [
        (Hint::Phases, unphased == journey.stages.len() && unphased > 0),
        (Hint::Personas, journey.personas.is_absent() && !journey.personas.is_given()),
        (Hint::Emotions, !has_feelings),
        (Hint::Behaviours, !insight.coverage.is_given && unphased < journey.stages.len()),
        (Hint::Severity, !journey.pains.is_empty() && !has_severity),
        (Hint::Shares, has_branches && !has_shares),
        (Hint::Answers, has_needs && !insight.needs.is_used),
        (Hint::Listening, !insight.listening.is_used),
        (Hint::Evidence, !insight.speaks_of_evidence && !journey.is_plan()),
    ];
    all.into_iter().filter(|(_, is_due)| *is_due).map(|(hint, _)| hint).take(HINTS).collect()
}
