//! The ways between touchpoints and out of the journey, as customers can take them.

use crate::journey::{Persona, Ref, Share, Touchpoint};
use crate::source::{Span, Spanned};

/// A way on from a touchpoint, where passed-over touchpoints have been left out already.
#[derive(Debug, Clone)]
pub struct Edge {
    /// The touchpoint that it leaves.
    pub from: Ref<Touchpoint>,
    /// Where it leads.
    pub to: End,
    /// On which condition it is taken; what fails, where it is a recovery.
    pub when: Option<Spanned<String>>,
    /// How many of those who are at `from` take it.
    pub share: Portion,
    /// Who takes it; everyone where empty.
    pub personas: Vec<Ref<Persona>>,
    /// Why the way is there.
    pub kind: EdgeKind,
    /// Where the way is written; the name of the touchpoint where the order of the file makes it.
    pub span: Span,
}

/// Where a way leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// To a touchpoint.
    Touchpoint(Ref<Touchpoint>),
    /// Out of the journey, by the index in [`Graph::exits`](crate::graph::Graph::exits).
    Exit(usize),
}

/// Why a way is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EdgeKind {
    /// The order of the file makes it.
    FileOrder,
    /// It stands under `next`.
    Written,
    /// It stands under `fails`.
    Recovery,
}

/// How many of those who are at a touchpoint take a way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Portion {
    /// As many as the file says.
    Given(Share),
    /// All whom the other ways leave; the whole where there is no other way.
    Rest(Share),
    /// Several ways have no share, so that their split is not known, or differs between personas.
    NotGiven,
}

/// A way out of the journey; each is one of its own, be the words the same.
#[derive(Debug, Clone)]
pub struct Exit {
    /// The touchpoint that it leaves.
    pub from: Ref<Touchpoint>,
    /// Why the customer leaves; `None` at the natural end.
    pub reason: Option<Spanned<String>>,
    /// Whether the customer leaves content.
    pub is_good: bool,
    /// Whether the journey simply ends here, with its last touchpoint.
    pub is_natural_end: bool,
    /// Where the exit is written; the name of the touchpoint at the natural end.
    pub span: Span,
}

impl Portion {
    /// Returns the share, where it is known.
    pub fn known(self) -> Option<Share> {
        match self {
            Portion::Given(share) | Portion::Rest(share) => Some(share),
            Portion::NotGiven => None,
        }
    }

    /// Returns the share as people write it, where it says something.
    pub fn words(self) -> Option<String> {
        self.telling().map(Share::percent)
    }

    /// Returns the share where it says something: not for all, and not for an unknown part.
    pub fn telling(self) -> Option<Share> {
        match self {
            Portion::Given(share) => Some(share),
            Portion::Rest(share) if share.0 < 1.0 => Some(share),
            Portion::Rest(_) | Portion::NotGiven => None,
        }
    }
}

impl End {
    /// Returns the touchpoint, where it is one.
    pub fn touchpoint(self) -> Option<Ref<Touchpoint>> {
        match self {
            End::Touchpoint(touchpoint) => Some(touchpoint),
            End::Exit(_) => None,
        }
    }
}
