//! The journey as a map: columns in time, lanes that run along them, curves of feeling, and the way as nodes and edges.
//!
//! Every text is resolved here and nothing has a size yet: a picture, a terminal and a page all draw this.

pub(crate) mod blank;
mod compare;
mod curve;
mod describe;
mod detail;
#[cfg(test)]
pub(crate) mod fixture;
mod focus;
mod from_journey;
mod head;
mod lane;
mod note;
mod persona_mark;
mod touchpoint;
mod way;

use std::ops::Range;

use crate::journey::{JourneyKind, Phase};
use crate::measure::Direction;
use crate::words::Language;

pub use compare::{Change, ChangeKind, Comparison, Version};
pub use curve::{Curve, CurveMark, Emotion, Feeling, Point, ScalePlace};
pub use detail::{Detail, SourceNote};
pub use from_journey::GapChoice;
pub use head::{Head, Persona};
pub use lane::{Band, Cell, Content, Lane, LaneKind};
pub use note::{CardNote, GapNote, Grounds, MetricNote, OpportunityNote, PainNote, Said, Standing, TextNote};
pub use persona_mark::PersonaMark;
pub use touchpoint::{Channel, Place, TouchpointCard};
pub use way::{Destination, Edge, EdgeKind};

/// One journey, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// The journey's id; prefixes the ids of what is drawn.
    pub id: String,
    /// The language of its texts (BCP 47), where given.
    pub language: Option<String>,
    /// What is said besides those texts, in their language where we speak it.
    pub words: Language,
    /// What stands above the columns.
    pub head: Head,
    /// The customers, in the file's order; all else names them by their index here.
    pub personas: Vec<Persona>,
    /// Runs of stages in one phase, in order; the last stage of one is followed by the first of the next.
    pub phases: Vec<PhaseRun>,
    /// The stages, in order.
    pub stages: Vec<Stage>,
    /// The steps in time, in order.
    pub columns: Vec<Column>,
    /// The lanes that hold something, from the top down. The lane of kind `Emotion` has no cells: `emotion` is drawn there.
    pub lanes: Vec<Lane>,
    /// How it feels.
    pub emotion: Emotion,
    /// Where the customers go, from column to column and out, in the order of the columns that they leave.
    pub edges: Vec<Edge>,
    /// What the map was made of, where it shows two.
    pub comparison: Option<Comparison>,
    /// Whether it is a template that is still to be filled in.
    pub is_blank: bool,
}

/// A run of stages in one phase.
#[derive(Debug, Clone, PartialEq)]
pub struct PhaseRun {
    /// Which phase, where the stages say.
    pub kind: Option<Phase>,
    /// The heading, such as "Before the purchase"; empty where the stages say nothing.
    pub label: String,
    /// The stages, by index.
    pub stages: Range<usize>,
}

/// A stage, which heads a group of columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// The id, unique in the journey.
    pub id: String,
    /// The name.
    pub name: String,
    /// Its phase, where given.
    pub phase: Option<Phase>,
    /// What the customer wants in it.
    pub goals: Vec<Said>,
    /// What the company wants in it.
    pub business_goals: Vec<String>,
    /// Whether its touchpoints are met in any order.
    pub is_any_order: bool,
    /// What is said besides of the stage as a whole.
    pub details: Vec<Detail>,
    /// What has become of it, where two maps are compared.
    pub change: Option<Change>,
    /// The columns, by index; never empty.
    pub columns: Range<usize>,
}

/// A step in time: one touchpoint, or one stage that is itself the step.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The stable address within the journey: `stage/touchpoint`, or `stage`.
    pub anchor: String,
    /// The name of the touchpoint, or of the stage.
    pub name: String,
    /// The stage, by index.
    pub stage: usize,
    /// Whether the stage itself is the step: its touchpoints are places within it.
    pub is_stage: bool,
    /// Whether customers start here; the first column of a journey usually is the only one.
    pub is_start: bool,
    /// Whether no way leads here for anybody.
    pub is_unreachable: bool,
    /// How the journey ends here, where it does.
    pub ends: Option<Ending>,
}

/// How a journey ends at a column, other than by an exit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The customer leaves content.
    Well,
    /// The journey is over, not well.
    Badly,
    /// Nothing leads on, and the file does not say why.
    DeadEnd,
}

impl Phase {
    /// Returns its heading in a kind of journeys: "Before the purchase".
    pub fn heading(self, kind: JourneyKind, words: &Language) -> &str {
        use Phase::{After, Before, Purchase};
        words.text(match (kind, self) {
            (JourneyKind::Purchase | JourneyKind::Support, Before) => "phase-heading-purchase-before",
            (JourneyKind::Purchase | JourneyKind::Support, Purchase) => "phase-heading-purchase-at",
            (JourneyKind::Purchase | JourneyKind::Support, After) => "phase-heading-purchase-after",
            (JourneyKind::Subscription, Before) => "phase-heading-subscription-before",
            (JourneyKind::Subscription, Purchase) => "phase-heading-subscription-at",
            (JourneyKind::Subscription, After) => "phase-heading-subscription-after",
            (JourneyKind::Contract, Before) => "phase-heading-contract-before",
            (JourneyKind::Contract, Purchase) => "phase-heading-contract-at",
            (JourneyKind::Contract, After) => "phase-heading-contract-after",
            (JourneyKind::PublicService, Before) => "phase-heading-public-service-before",
            (JourneyKind::PublicService, Purchase) => "phase-heading-public-service-at",
            (JourneyKind::PublicService, After) => "phase-heading-public-service-after",
            (JourneyKind::Employee, Before) => "phase-heading-employee-before",
            (JourneyKind::Employee, Purchase) => "phase-heading-employee-at",
            (JourneyKind::Employee, After) => "phase-heading-employee-after",
        })
    }
}

impl Map {
    /// Returns which way the map is read: as its language, or where none is given, as most letters of its title.
    pub fn direction(&self) -> Direction {
        match self.language.as_deref() {
            Some(tag) => Direction::of_language(tag),
            None => Direction::of_text(&self.head.title).unwrap_or_default(),
        }
    }

    /// Writes a value of the emotion scale: "+2", "−1.5"; among letters from right to left, its sign stays before it.
    pub fn signed(&self, value: f64) -> String {
        let written = self.words.signed(value);
        match self.direction() {
            Direction::LeftToRight => written,
            // A left-to-right mark.
            Direction::RightToLeft => format!("\u{200E}{written}"),
        }
    }

    /// Returns the lane of a kind, where it holds something.
    pub fn lane(&self, kind: &LaneKind) -> Option<&Lane> {
        self.lanes.iter().find(|lane| lane.kind == *kind)
    }

    /// Tells whether the map tells where customers go on to: it does beside the touchpoints.
    pub fn shows_ways(&self) -> bool {
        self.lane(&LaneKind::Touchpoint).is_some()
    }

    /// Returns the persona whose mark stands for a persona: whoever shares a curve shares the mark of the first of them.
    pub fn mark_of(&self, persona: usize) -> usize {
        let own = self.emotion.curves.iter().find(|curve| !curve.is_earlier && curve.who.contains(&persona));
        own.and_then(|curve| curve.who.first().copied()).unwrap_or(persona)
    }

    /// Returns the names of personas, joined by commas; nothing where it is everybody.
    pub fn names(&self, who: &[usize]) -> String {
        let names: Vec<&str> =
            who.iter().filter_map(|at| self.personas.get(*at)).map(|persona| persona.short_name.as_str()).collect();
        names.join(", ")
    }
}
