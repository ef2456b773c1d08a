//! The ways on from a touchpoint as they are written: to others, out of the journey, and back after a failure.

use super::{List, Persona, Ref, Share, Touchpoint};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// Where a customer goes from a touchpoint.
#[derive(Debug, Clone, Default)]
pub enum Next {
    /// Nothing is written: on to the next touchpoint of the file.
    #[default]
    FileOrder,
    /// The ways that are written; those that could not be read are left out, and `broken` says so.
    Ways {
        /// The readable ways, in file order.
        ways: Vec<Onward>,
        /// Whether a way could not be read or leads to an unknown place, which has been reported there.
        broken: bool,
        /// Where `next` is written.
        span: Span,
    },
    /// `next: []`: nothing follows.
    DeadEnd(Span),
    /// `next` could not be read at all, which has been reported there.
    Broken(Span),
}

/// One way on.
#[derive(Debug, Clone)]
pub struct Onward {
    /// Where it leads.
    pub target: Target,
    /// On which condition.
    pub when: Option<Spanned<String>>,
    /// How many of those who are here take it.
    pub share: Field<Share>,
    /// Who can take it; everyone where empty.
    pub personas: List<Ref<Persona>>,
    /// Whether the customer leaves content by it, as far as it is written.
    pub good: Field<bool>,
    /// Where the way is written.
    pub span: Span,
}

/// Where a way leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// To a touchpoint.
    Touchpoint(Ref<Touchpoint>),
    /// Out of the journey.
    Exit {
        /// Why the customer leaves.
        reason: Spanned<String>,
        /// Whether the customer leaves content; `false` where nothing is said.
        is_good: bool,
    },
}

/// How a touchpoint begins the journey.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Start {
    /// `starts: true`.
    Yes,
    /// `starts: false`.
    No,
    /// With the share of the customers who begin here.
    Share(Share),
}

/// What can fail at a touchpoint, and how it is put right.
#[derive(Debug, Clone)]
pub struct Fail {
    /// What fails.
    pub when: Spanned<String>,
    /// How it is put right.
    pub response: Field<String>,
    /// Where the customer goes then.
    pub to: Option<Spanned<Ref<Touchpoint>>>,
    /// How often.
    pub share: Field<Share>,
    /// Where the whole entry stands.
    pub span: Span,
}
