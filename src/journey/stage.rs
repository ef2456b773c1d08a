//! A stage of the journey: a stretch of it with a goal of its own.

use super::{List, Moment, Phase, Ref, Touchpoint};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// A stretch of the journey.
///
/// A stage that says itself what the customer does, thinks or feels, or that has no touchpoints, is one step: then
/// `step` is the touchpoint that stands for it, which holds all that the stage says, and `moment` is empty.
#[derive(Debug, Clone, Default)]
pub struct Stage {
    /// The id: written, or made of the name.
    pub id: String,
    /// Whether `id` was written.
    pub id_is_written: bool,
    /// The name that people read.
    pub name: Spanned<String>,
    /// Where it stands seen from the purchase.
    pub phase: Field<Phase>,
    /// What the customer wants here, for everyone or per persona.
    pub goals: Vec<super::Said>,
    /// What the company wants here.
    pub business_goals: List<Spanned<String>>,
    /// Whether its touchpoints are met in any order.
    pub any_order: bool,
    /// The touchpoint that stands for the stage itself.
    pub step: Option<Ref<Touchpoint>>,
    /// The touchpoints on the way, in file order; `step` is the first of them where there is one.
    pub touchpoints: Vec<Ref<Touchpoint>>,
    /// The bare touchpoints of a stage that is itself the step: the places where it happens, without an order.
    pub places: Vec<Spanned<String>>,
    /// What is written at the stage and concerns it as a whole; empty where `step` is there.
    pub moment: Box<Moment>,
    /// Where the whole entry stands.
    pub span: Span,
}
