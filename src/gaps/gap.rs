//! A gap: what is missing, where, for whom, and what to ask about it.

use crate::gaps::{Factors, Kind, Note, Question, Title, WayOut};
use crate::insight::Grounds;
use crate::journey::{Opportunity, PainPoint, Persona, Phase, Ref, Stage, Touchpoint};
use crate::source::Span;

/// One gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// What kind it is.
    pub kind: Kind,
    /// What is missing or hurts.
    pub title: Title,
    /// Where it stands in the file.
    pub span: Span,
    /// Where in the journey.
    pub spot: Spot,
    /// The pain, where it is one.
    pub pain: Option<Ref<PainPoint>>,
    /// Whom it concerns, in file order; empty in a journey without personas.
    pub personas: Vec<Ref<Persona>>,
    /// Whether it concerns every persona.
    pub is_for_all: bool,
    /// All that weighs in it.
    pub factors: Factors,
    /// The weight that ranks it, 0 to 1.
    pub weight: f64,
    /// What it rests on; `None` where it follows from the map itself.
    pub grounds: Option<Grounds>,
    /// Who looks after it, where someone does.
    pub owner: Option<String>,
    /// What adds to it.
    pub notes: Vec<Note>,
    /// What would close it: of each group one opportunity; nothing closes a gap without groups, or with an empty one.
    ///
    /// Dismissed ones are left out.
    pub answered_by: Vec<Vec<Ref<Opportunity>>>,
    /// The question to take into the workshop.
    pub question: Question,
    /// What would close or soften it, as far as the file knows.
    pub ways_out: Vec<WayOut>,
}

/// Where in a journey a gap is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spot {
    /// The phase, where given.
    pub phase: Option<Phase>,
    /// The stage.
    pub stage: Option<Ref<Stage>>,
    /// The touchpoint.
    pub touchpoint: Option<Ref<Touchpoint>>,
}
