//! Lanes and their cells.

use std::ops::Range;

use crate::map::compare::Change;
use crate::map::note::{CardNote, GapNote, MetricNote, OpportunityNote, PainNote, Said, TextNote};
use crate::map::touchpoint::TouchpointCard;
use crate::words::Language;

/// A lane that runs along the columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// What it holds.
    pub kind: LaneKind,
    /// The heading; soft hyphens tell where it may be broken.
    pub label: String,
    /// Below which of the blueprint's lines it runs.
    pub band: Band,
    /// A word about it, or who owns it.
    pub summary: Option<String>,
    /// Its cells, by their first column; wide ones before narrow ones.
    pub cells: Vec<Cell>,
}

/// What a lane holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LaneKind {
    /// What the customer does.
    Action,
    /// What the customer thinks and says.
    Says,
    /// Where customer and company meet.
    Touchpoint,
    /// How it feels; drawn from `Map::emotion`.
    Emotion,
    /// What hurts.
    Pain,
    /// What could be better.
    Opportunity,
    /// What is measured.
    Metric,
    /// What is missing.
    Gap,
    /// What comes from outside.
    External,
    /// What is done where the customer sees it.
    Frontstage,
    /// What is done where the customer does not see it.
    Backstage,
    /// What others do for those.
    Support,
    /// What is used.
    System,
    /// Who answers for it.
    Owner,
    /// What it rests on.
    Evidence,
    /// A lane of the author's own, by its id.
    Own(String),
}

/// The horizontal bands of a service blueprint, from the top down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// What the customer lives through.
    Experience,
    /// Below the line of interaction.
    Interaction,
    /// Below the line of visibility.
    Visibility,
    /// Below the line of internal interaction.
    Internal,
}

/// What a lane holds at some columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The columns, by index: usually one, all of a stage where the stage says it.
    pub columns: Range<usize>,
    /// What stands there, from the top down; never empty.
    pub content: Vec<Content>,
}

/// One thing in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// What the customer does.
    Action(Said),
    /// What the customer thinks.
    Thought(Said),
    /// What a customer said, word for word.
    Quote(Said),
    /// A touchpoint.
    Touchpoint(TouchpointCard),
    /// A pain point.
    Pain(PainNote),
    /// An opportunity.
    Opportunity(OpportunityNote),
    /// A metric.
    Metric(MetricNote),
    /// A gap.
    Gap(GapNote),
    /// A card of a blueprint lane.
    Card(CardNote),
    /// Plain text.
    Text(TextNote),
    /// A word or two in a frame: a system, an owner, a piece of evidence.
    Chip(String),
    /// What has become of the thing that follows, where two maps are compared.
    Change(Change),
}

impl Content {
    /// Returns whose it is, where it can be somebody's.
    pub(crate) fn who_mut(&mut self) -> Option<&mut Vec<usize>> {
        match self {
            Content::Action(said) | Content::Thought(said) | Content::Quote(said) | Content::Text(said) => {
                Some(&mut said.who)
            }
            Content::Touchpoint(card) => Some(&mut card.who),
            Content::Pain(note) => Some(&mut note.who),
            Content::Gap(note) => Some(&mut note.who),
            Content::Opportunity(_) | Content::Metric(_) | Content::Card(_) | Content::Chip(_) | Content::Change(_) => {
                None
            }
        }
    }

    /// Returns the personas whom alone it concerns, by index; empty means everybody.
    pub fn who(&self) -> &[usize] {
        match self {
            Content::Action(said) | Content::Thought(said) | Content::Quote(said) | Content::Text(said) => &said.who,
            Content::Touchpoint(card) => &card.who,
            Content::Pain(note) => &note.who,
            Content::Gap(note) => &note.who,
            Content::Opportunity(_) | Content::Metric(_) | Content::Card(_) | Content::Chip(_) | Content::Change(_) => {
                &[]
            }
        }
    }
}

impl Band {
    /// Returns the name of the line that runs above the band.
    pub fn line_above(self, words: &Language) -> Option<&str> {
        match self {
            Band::Experience => None,
            Band::Interaction => Some(words.text("line-of-interaction")),
            Band::Visibility => Some(words.text("line-of-visibility")),
            Band::Internal => Some(words.text("line-of-internal-interaction")),
        }
    }
}
