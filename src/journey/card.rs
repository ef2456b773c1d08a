//! An entry of the blueprint lanes: what employees, partners and systems do.

use super::{Duration, List};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// Something done for the customer, seen or unseen.
#[derive(Debug, Clone, Default)]
pub struct Card {
    /// The id: written, or made of the name.
    pub id: String,
    /// What is done.
    pub name: Spanned<String>,
    /// Who does it.
    pub owners: List<Spanned<String>>,
    /// More about it.
    pub summary: Field<String>,
    /// With which systems.
    pub systems: List<Spanned<String>>,
    /// How long it takes.
    pub duration: Field<Duration>,
    /// The ids of the cards that come before it.
    pub after: List<Spanned<String>>,
    /// Where the whole entry stands.
    pub span: Span,
}
