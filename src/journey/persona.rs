//! A kind of customer: what they want, need and weigh.

use super::{Evidence, List, PainPoint, Ref, Share, short_name};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// A kind of customer, told apart from the others since they meet the same thing differently.
#[derive(Debug, Clone, Default)]
pub struct Persona {
    /// The id: the key, or made of the name.
    pub id: String,
    /// The name that people read.
    pub name: Spanned<String>,
    /// Who this is.
    pub summary: Field<String>,
    /// The part played: buyer, user, carer.
    pub role: Field<String>,
    /// What for.
    pub goals: List<Spanned<String>>,
    /// What must be there.
    pub needs: List<Need>,
    /// What decides.
    pub priorities: List<Need>,
    /// In which circumstances.
    pub context: Field<String>,
    /// What sets the journey off.
    pub trigger: Field<String>,
    /// What hurts this persona everywhere.
    pub pains: Vec<Ref<PainPoint>>,
    /// How large a part of the customers this is.
    pub share: Field<Share>,
    /// A sentence in the persona's own words.
    pub quote: Field<String>,
    /// What the persona rests on.
    pub evidence: List<Ref<Evidence>>,
    /// Where the whole entry stands.
    pub span: Span,
}

/// A need or a priority of a persona.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// The id: the key, or made of the text.
    pub id: String,
    /// The text as written.
    pub text: Spanned<String>,
}

/// A need or a priority that a touchpoint or an opportunity answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// Whose it is.
    pub persona: Ref<Persona>,
    /// Its index in the persona's `needs`, or in its `priorities`.
    pub index: usize,
    /// Whether it is a priority and not a need.
    pub is_priority: bool,
    /// Where the answer is written.
    pub span: Span,
}

impl Persona {
    /// Returns the name as people call the persona in passing: "Aino" of "Aino, commuter" or "Aino (commuter)".
    pub fn short_name(&self) -> &str {
        short_name(&self.name.value)
    }
}
