//! Where the way loses customers or does not lead on.

use crate::gaps::case::Case;
use crate::gaps::missing::gap_for;
use crate::gaps::spotted::heaviest;
use crate::gaps::{Fact, Gap, Harm, Kind, Loss, Question, Title, WayOut};
use crate::graph::Reach;
use crate::insight::Leaving;
use crate::journey::{Persona, Phase, Ref, Touchpoint};

/// Makes a gap of each exit by which customers are lost, and of each place from which nothing leads on.
pub(super) fn broken_ways(case: &Case<'_>) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = case.insight.leavings.iter().filter_map(|leaving| lost(case, leaving)).collect();
    let dead_ends = case.graph.dead_ends().iter().copied();
    gaps.extend(dead_ends.filter_map(|at| place(case, Kind::DeadEnd, at, Question::DeadEnd)));
    for circle in case.graph.loops_without_way_out() {
        let Some(first) = circle.touchpoints.first() else {
            continue;
        };
        let mut gap = place(case, Kind::EndlessLoop, *first, Question::EndlessLoop);
        if let (Some(gap), Some(last)) = (&mut gap, circle.touchpoints.last().filter(|last| *last != first)) {
            gap.notes.push(Fact::RoundTo(case.journey[*last].name.value.clone()).into());
        }
        gaps.extend(gap);
    }
    let unreachable = case.graph.unreachable().into_iter();
    gaps.extend(unreachable.filter_map(|at| place(case, Kind::Unreachable, at, Question::Unreachable)));
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
    let title = Title::Named(leaving.reason.value.clone());
    let mut gap = gap_for(case, Kind::CustomersLeave, title, span, spot, personas, harm);
    gap.factors.reach = reach;
    gap.factors.reach_shown = reach;
    gap.notes.push(Fact::LeaveAt(case.journey[leaving.from].name.value.clone()).into());
    if let Some(worst) = heaviest(case, &case.pains_at[leaving.from.index()]) {
        gap.notes.push(Fact::HurtsThere(case.journey[worst].name.value.clone()).into());
    }
    gap.question = Question::LastWhoLeft;
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

fn place(case: &Case<'_>, kind: Kind, at: Ref<Touchpoint>, question: Question) -> Option<Gap> {
    let own = &case.journey[at];
    let personas = case.personas_at(at);
    if own.name.value.is_empty() || (personas.is_empty() && !case.everyone().is_empty()) {
        return None;
    }
    // Whoever stands in a dead end or a circle is lost as surely as by an exit, only later.
    let loss = (kind != Kind::Unreachable).then_some(Loss::Stuck);
    let harm = Harm { loss, ..Harm::default() };
    let title = Title::Named(own.name.value.clone());
    let mut gap = gap_for(case, kind, title, own.name.span, case.spot(at), personas, harm);
    gap.question = question;
    gap.ways_out.push(match kind {
        Kind::Unreachable => WayOut::RouteTo,
        _ => WayOut::RouteOn,
    });
    Some(gap)
}
