//! Where customers pass from one channel, one owner or one company to another.
//!
//! People change channels because they must or because the task fits another one better; either way they should not have
//! to begin again (Nielsen Norman Group on omnichannel journeys).

use crate::graph::{EdgeKind, Graph};
use crate::journey::{Control, Journey, Moment, Persona, Ref, Touchpoint};
use crate::source::Span;

/// A way on which something changes hands.
#[derive(Debug, Clone, PartialEq)]
pub struct HandOff {
    /// Where from.
    pub from: Ref<Touchpoint>,
    /// Where to.
    pub to: Ref<Touchpoint>,
    /// Who takes the way; everyone where empty.
    pub personas: Vec<Ref<Persona>>,
    /// Whether the channel changes: both sides name channels, and none of them is the same.
    pub changes_channel: bool,
    /// Whether the owner changes: both sides name owners, and none of them is the same.
    pub changes_owner: bool,
    /// Whether the customer passes from the company to a partner, or back.
    pub changes_company: bool,
    /// Whether the way is a recovery after a failure.
    pub is_recovery: bool,
    /// Where the way is written.
    pub span: Span,
}

/// Returns the hand-offs along the ways, in their order.
pub(super) fn handoffs_of(journey: &Journey, graph: &Graph) -> Vec<HandOff> {
    let mut found = Vec::new();
    for edge in graph.edges() {
        let Some(to) = edge.to.touchpoint().filter(|to| *to != edge.from) else {
            continue;
        };
        let (here, there) = (&journey[edge.from].moment, &journey[to].moment);
        let handoff = HandOff {
            from: edge.from,
            to,
            personas: edge.personas.clone(),
            changes_channel: are_apart(&here.channels, &there.channels),
            changes_owner: are_apart(&owners(journey, here), &owners(journey, there)),
            changes_company: changes_company(journey, here, there),
            is_recovery: edge.kind == EdgeKind::Recovery,
            span: edge.span,
        };
        if handoff.changes_channel || handoff.changes_owner || handoff.changes_company {
            found.push(handoff);
        }
    }
    found
}

/// Tells whether both sides name something and nothing of it is the same.
fn are_apart<T: PartialEq>(here: &[T], there: &[T]) -> bool {
    !here.is_empty() && !there.is_empty() && !here.iter().any(|one| there.contains(one))
}

/// Returns who looks after a moment: its owners, else those of its channels.
fn owners<'a>(journey: &'a Journey, moment: &'a Moment) -> Vec<&'a str> {
    let own: Vec<&str> = moment.owners.iter().map(|owner| owner.as_str()).collect();
    if !own.is_empty() {
        return own;
    }
    let of_channels = moment.channels.iter().flat_map(|channel| journey[*channel].owners.iter());
    of_channels.map(|owner| owner.as_str()).collect()
}

fn changes_company(journey: &Journey, here: &Moment, there: &Moment) -> bool {
    let is_partner = |moment: &Moment| journey.control(moment) == Some(Control::Partner);
    let is_ours = |moment: &Moment| matches!(journey.control(moment), None | Some(Control::Brand));
    (is_ours(here) && is_partner(there)) || (is_partner(here) && is_ours(there))
}
