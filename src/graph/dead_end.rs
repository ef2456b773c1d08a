//! Touchpoints after which nothing follows although the customer has not come to an end.

use crate::journey::{Journey, Next, Ref, Touchpoint};

/// Returns the touchpoints with `next: []`, but those of which the file says that they end well.
pub(super) fn dead_ends(journey: &Journey) -> Vec<Ref<Touchpoint>> {
    let is_dead_end = |touchpoint: &Touchpoint| {
        matches!(touchpoint.next, Next::DeadEnd(_))
            && touchpoint.ends_well.get() != Some(&true)
            && !touchpoint.ends_well.is_broken()
    };
    journey.refs(&journey.touchpoints).filter(|touchpoint| is_dead_end(&journey[*touchpoint])).collect()
}
