//! The journey as a graph: who gets where, on which ways, and where the ways end.
//!
//! Nodes are touchpoints and exits, each exit one of its own. What a stage says stands at its touchpoint, so that stages are
//! answered through their touchpoints. The answers are worked out once, in [`Graph::of`], for each persona that the file
//! tells apart by `for`; personas that go the same ways share them.
//!
//! How the file is taken:
//! - A touchpoint goes on to the next of the file, over the borders of stages; `next` replaces that. Where all ways of
//!   `next` have a share and come to less than the whole, or none of them is for a persona, the rest goes on as the file does.
//! - The shares of `fails` come off the whole first; ways of `next` keep their shares as long as both together fit.
//!   A recovery without a share is a way, but nobody is counted on it.
//! - A persona passes over a touchpoint that is not `for` it, and goes on as the file does. If the ways of the passed-over
//!   touchpoint all lead further ahead, it goes to the nearest of them, unless a touchpoint written for this very persona
//!   comes first. Exits, dead ends and ways back concern only those who are there.
//! - A way that could not be read may lead anywhere: nothing is called unreachable or a dead end because of it, and it
//!   widens ranges of reach.

mod choke_point;
mod components;
mod dead_end;
mod edge;
mod groups;
mod handoff;
mod hitting;
mod loops;
mod network;
mod order;
mod passing;
mod range;
mod reach;
mod reachability;
mod split;
mod stretch;
mod switch;
#[cfg(test)]
mod tests;
mod view;
mod ways;
mod whole;

pub use choke_point::ChokePoint;
pub use edge::{Edge, EdgeKind, End, Exit, Portion};
pub use handoff::{Handoff, HandoffKind};
pub use loops::Loop;
pub use reach::Reach;
pub use switch::ChannelSwitch;
pub use whole::Graph;
