//! Where the way loses customers or does not lead on.

use crate::gaps::case::Case;
use crate::gaps::missing::gap_for;
use crate::gaps::spotted::heaviest;
use crate::gaps::{Gap, Harm, Kind, Loss};
use crate::graph::Reach;
use crate::insight::Leaving;
use crate::journey::{Persona, Phase, Ref, Touchpoint};

/// Makes a gap of each exit by which customers are lost, and of each place from which nothing leads on.
pub(super) fn broken_ways(case: &Case<'_>) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = case.insight.leavings.iter().filter_map(|leaving| lost(case, leaving)).collect();
    let dead_ends = case.graph.dead_ends().iter().copied();
    gaps.extend(dead_ends.filter_map(|at| place(case, Kind::DeadEnd, at, "what does a customer do who stands here?")));
    for circle in case.graph.loops_without_way_out() {
        let Some(first) = circle.touchpoints.first() else {
            continue;
        };
        let question = "how does anybody get out of this circle today?";
        let mut gap = place(case, Kind::EndlessLoop, *first, question);
        if let (Some(gap), Some(last)) = (&mut gap, circle.touchpoints.last().filter(|last| *last != first)) {
            gap.notes.push(format!("round and round to “{}”", case.journey[*last].name.value));
        }
        gaps.extend(gap);
    }
    let question = "who should get here, and from where?";
    gaps.extend(case.graph.unreachable().into_iter().filter_map(|at| place(case, Kind::Unreachable, at, question)));
    gaps
}

/// Makes a gap of an exit: one that the file calls bad, or one before the journey has come to its purchase's end.
fn lost(case: &Case<'_>, leaving: &Leaving) -> Option<Gap> {
    let reach = reach_of_exit(case, leaving);
    if !is_lost(leaving) || leaving.reason.value.is_empty() || reach.high <= 0.0 {
        return None;
    }
    let personas: Vec<Ref<Persona>> =
        case.personas(|view| view.persona.is_some_and(|persona| leaving.personas.binary_search(&persona).is_ok()));
    let harm = Harm { loss: Some(Loss::Leaves), ..Harm::default() };
    let (spot, span) = (case.spot(leaving.from), leaving.reason.span);
    let mut gap = gap_for(case, Kind::CustomersLeave, &leaving.reason.value, span, spot, personas, harm);
    gap.factors.reach = reach;
    gap.factors.reach_shown = reach;
    gap.notes.push(format!("leave at “{}”", case.journey[leaving.from].name.value));
    if let Some(worst) = heaviest(case, &case.pains_at[leaving.from.index()]) {
        gap.notes.push(format!("what hurts there: “{}”", case.journey[worst].name.value));
    }
    gap.question = "what would have kept the last one who left here?".to_owned();
    Some(gap)
}

/// Tells whether who leaves by an exit is lost: the file calls it bad, or it stands before the end of the purchase.
pub(super) fn is_lost(leaving: &Leaving) -> bool {
    let is_early = matches!(leaving.phase, Some(Phase::Before | Phase::Purchase));
    leaving.is_good == Some(false) || (leaving.is_good.is_none() && is_early)
}

/// Returns what part of the customers asked for leaves by an exit.
pub(super) fn reach_of_exit(case: &Case<'_>, leaving: &Leaving) -> Reach {
    let mut all = Reach::NOBODY;
    for view in &case.views {
        let own = case.graph.reach_of_exits(view.persona)[leaving.exit];
        all.low += own.low * view.weight;
        all.high += own.high * view.weight;
    }
    Reach { low: all.low.min(1.0), high: all.high.min(1.0) }
}

fn place(case: &Case<'_>, kind: Kind, at: Ref<Touchpoint>, question: &str) -> Option<Gap> {
    let own = &case.journey[at];
    let personas = case.personas_at(at);
    if own.name.value.is_empty() || (personas.is_empty() && !case.everyone().is_empty()) {
        return None;
    }
    // Whoever stands in a dead end or a circle is lost as surely as by an exit, only later.
    let loss = (kind != Kind::Unreachable).then_some(Loss::Stuck);
    let harm = Harm { loss, ..Harm::default() };
    let mut gap = gap_for(case, kind, &own.name.value, own.name.span, case.spot(at), personas, harm);
    gap.question = question.to_owned();
    gap.ways_out.push(match kind {
        Kind::Unreachable => "a way to it under `next`, or `starts: true`".to_owned(),
        _ => "a way on under `next`, or an `exit` with its reason".to_owned(),
    });
    Some(gap)
}
