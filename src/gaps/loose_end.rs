//! Loose ends: opportunities that hang in the air, and what giving more would show.

use crate::gaps::case::Case;
use crate::gaps::left_out::{LOOSE_ENDS, LeftOut};
use crate::journey::{Next, Place};
use crate::source::{Span, Spanned};

/// Things of one sort that lack the same.
#[derive(Debug, Clone, PartialEq)]
pub struct LooseEnd {
    /// What they lack: "Opportunities that answer no pain and no need".
    pub what: String,
    /// Their names with their places, in file order.
    pub items: Vec<Spanned<String>>,
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
        ("Opportunities that answer no pain and no need", adrift.collect::<Vec<_>>()),
        ("Opportunities that nobody takes on", unowned.collect()),
        ("Opportunities without effort or value", unweighed.collect()),
    ]
    .into_iter()
    .zip(LOOSE_ENDS)
    .map(|((what, mut items), word)| {
        items.retain(|_| left_out.keeps(word));
        (what, items)
    })
    .filter(|(_, items)| !items.is_empty())
    .map(|(what, items)| LooseEnd { what: what.to_owned(), items })
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
pub(super) fn hints(case: &Case<'_>) -> Vec<String> {
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
    let hint = |is_due: bool, words: &str| is_due.then(|| words.to_owned());
    let all = [
        hint(
            unphased == journey.stages.len() && unphased > 0,
            "`phase: before`, `purchase` or `after` at each stage shows what is missing on either side of the purchase",
        ),
        hint(
            journey.personas.is_absent() && !journey.personas.is_given(),
            "`personas:` shows for whom the gaps are, and how many customers they concern",
        ),
        hint(!has_feelings, "`emotion:` from -2 to 2 at each step shows where it hurts most, and how the journey ends"),
        hint(
            !insight.coverage.is_given && unphased < journey.stages.len(),
            "`behaviour:` at the stages (search, payment, onboarding, complaint …) shows what customers go through and nothing serves",
        ),
        hint(
            !journey.pains.is_empty() && !has_severity,
            "`severity:` at the pain points ranks them by how much they hurt",
        ),
        hint(has_branches && !has_shares, "`share: 35%` on the ways shows how many customers each gap concerns"),
        hint(has_needs && !insight.needs.is_used, "`answers:` at the touchpoints shows which needs nothing answers"),
        hint(
            !insight.listening.is_used,
            "`metrics:` or `listens_with:` shows where nobody would notice when it goes wrong",
        ),
        hint(
            !insight.speaks_of_evidence && !journey.is_plan(),
            "`evidence:` tells what is known from what is believed",
        ),
    ];
    all.into_iter().flatten().take(HINTS).collect()
}
