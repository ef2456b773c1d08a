//! What acts on the experience from outside the company.

use super::{List, Ref, Touchpoint};
use crate::source::{Span, Spanned};

/// A factor that the company does not influence.
#[derive(Debug, Clone, Default)]
pub struct ExternalFactor {
    /// The id: the key, or made of the name.
    pub id: String,
    /// What it is.
    pub name: Spanned<String>,
    /// The touchpoints that it acts on.
    pub affects: List<Spanned<Ref<Touchpoint>>>,
    /// What makes it easier to bear.
    pub softened_by: List<Spanned<String>>,
    /// Where the whole entry stands.
    pub span: Span,
}
