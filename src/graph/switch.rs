//! Channel switches: ways along which the customer has to change from one channel to another.

use std::collections::BTreeSet;

use super::edge::{Edge, End};
use crate::journey::{Channel, Journey, Ref, Touchpoint};

/// A way along which the channel changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChannelSwitch {
    /// The way, by its index in [`Graph::edges`](crate::graph::Graph::edges).
    pub edge: usize,
    /// The touchpoint before the switch.
    pub from: Ref<Touchpoint>,
    /// The touchpoint after the switch.
    pub to: Ref<Touchpoint>,
}

/// Finds the switches: both touchpoints have channels, and none in common.
///
/// Several channels at a touchpoint mean either, and so no switch; neither is there one where the order is not known.
pub(super) fn switches(journey: &Journey, edges: &[Edge]) -> Vec<ChannelSwitch> {
    let with_ends = edges.iter().enumerate().filter_map(|(edge, way)| match way.to {
        End::Touchpoint(to) => Some(ChannelSwitch { edge, from: way.from, to }),
        End::Exit(_) => None,
    });
    with_ends
        .filter(|switch| {
            let (before, after) = (&journey[switch.from].channels, &journey[switch.to].channels);
            let are_known = !before.is_empty() && !after.is_empty() && !before.broken && !after.broken;
            let after: BTreeSet<Ref<Channel>> = after.iter().copied().collect();
            are_known
                && has_order(journey, switch.from, switch.to)
                && before.iter().all(|channel| !after.contains(channel))
        })
        .collect()
}

/// Tells whether one of two touchpoints is known to come first: not in a stage that is met in any order.
pub(super) fn has_order(journey: &Journey, from: Ref<Touchpoint>, to: Ref<Touchpoint>) -> bool {
    let stage = journey[from].stage;
    stage != journey[to].stage || stage.is_none_or(|stage| !journey[stage].any_order)
}
