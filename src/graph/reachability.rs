//! Where a persona can get at all, however few do.

use super::network::Network;
use super::view::View;
use crate::journey::Journey;

/// Tells for each touchpoint whether some way leads there, with or without a share.
///
/// The touchpoints of a stage that are met in any order are reached together. Where a way that could not be read may
/// lead anywhere, everything that is for the persona may be reached.
pub(super) fn reachable(journey: &Journey, view: &View, network: &Network) -> Vec<bool> {
    let count = journey.touchpoints.len();
    let start = network.len() - 1;
    let mut is_seen = vec![false; network.len()];
    let mut is_stage_seen = vec![false; journey.stages.len()];
    let mut waiting = vec![start];
    is_seen[start] = true;
    while let Some(node) = waiting.pop() {
        let mut see = |to: usize| {
            if !std::mem::replace(&mut is_seen[to], true) {
                waiting.push(to);
            }
        };
        network.ways(node).iter().for_each(|way| see(way.to));
        if node >= count {
            continue;
        }
        if view.may_lead_anywhere[node] {
            return view.passing.is_met.clone();
        }
        let stage = journey.touchpoints[node].stage.filter(|stage| journey[*stage].any_order);
        if let Some(stage) = stage.filter(|stage| !std::mem::replace(&mut is_stage_seen[stage.index()], true)) {
            let others = journey[stage].touchpoints.iter().map(|touchpoint| touchpoint.index());
            others.filter(|other| view.passing.is_met[*other]).for_each(see);
        }
    }
    is_seen.truncate(count);
    is_seen
}
