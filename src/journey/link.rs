//! A way out of the map: an address with a name.

use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// An address that belongs to a thing on the map.
#[derive(Debug, Clone)]
pub struct Link {
    /// What people read; the address where no name is given.
    pub name: Spanned<String>,
    /// The address as written.
    pub url: Spanned<String>,
    /// What kind of thing lies there.
    pub kind: Field<String>,
    /// What is to be seen there, for who cannot see it.
    pub alt: Field<String>,
    /// Where the whole entry stands.
    pub span: Span,
}
