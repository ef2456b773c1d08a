//! A touchpoint: one meeting of the customer with the company, a partner or the world.

use std::ops::Deref;

use super::{Fail, List, Moment, Next, Phase, Ref, Stage, Start};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// One step of the way. What happens in it is its [`Moment`], which can be asked directly: `touchpoint.emotion`.
#[derive(Debug, Clone, Default)]
pub struct Touchpoint {
    /// The id: written, or made of the name.
    pub id: String,
    /// Whether `id` was written.
    pub id_is_written: bool,
    /// The name that people read.
    pub name: Spanned<String>,
    /// The stage it belongs to.
    pub stage: Option<Ref<Stage>>,
    /// Whether it stands for its whole stage.
    pub is_stage: bool,
    /// Whether nothing but a name was written.
    pub is_bare: bool,
    /// Its own phase, or its stage's.
    pub phase: Field<Phase>,
    /// What happens here.
    pub moment: Box<Moment>,
    /// Where the customer goes from here.
    pub next: Next,
    /// What can fail here.
    pub fails: List<Fail>,
    /// What must have been done before, all of it.
    pub requires: List<Spanned<Ref<Touchpoint>>>,
    /// Whether the journey can begin here.
    pub starts: Field<Start>,
    /// Whether the customer who ends here leaves content.
    pub ends_well: Field<bool>,
    /// Where the whole entry stands.
    pub span: Span,
}

impl Deref for Touchpoint {
    type Target = Moment;

    fn deref(&self) -> &Moment {
        &self.moment
    }
}
