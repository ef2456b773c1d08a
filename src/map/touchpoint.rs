//! The card of a touchpoint.

use crate::journey::{ChannelKind, Control};
use crate::map::detail::Detail;
use crate::map::note::Grounds;
use crate::words::Language;

/// A touchpoint, or the places of a stage that is itself the step.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TouchpointCard {
    /// Its name; of a stage, empty: the stage's heading says it.
    pub name: String,
    /// More about it.
    pub summary: Option<String>,
    /// Where it happens; several mean either.
    pub channels: Vec<Channel>,
    /// Whether the customer is alone in it: `channel: none`.
    pub is_alone: bool,
    /// Who controls it, where that is not the company.
    pub control: Control,
    /// How long the customer waits before it: "4 days".
    pub wait: Option<String>,
    /// How long it takes: "2 h".
    pub duration: Option<String>,
    /// Which moment of truth it is: "First moment of truth".
    pub moment_of_truth: Option<String>,
    /// Why it is one.
    pub because: Option<String>,
    /// The channel that the customer comes from, where all ways into it change the channel.
    pub switch_from: Option<String>,
    /// Whether the company takes the first step.
    pub by_company: bool,
    /// What can go wrong here, and what is done then.
    pub fails: Vec<String>,
    /// What must have been done before: names of touchpoints.
    pub requires: Vec<String>,
    /// The id of the journey that begins here.
    pub opens: Option<String>,
    /// What it rests on.
    pub grounds: Grounds,
    /// For whom it is, by index; empty means everybody.
    pub who: Vec<usize>,
    /// What is said besides.
    pub details: Vec<Detail>,
    /// The bare touchpoints of a stage that is itself the step, in no order.
    pub places: Vec<Place>,
}

/// A place where a step happens.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// The kind of its channel, where known.
    pub kind: Option<ChannelKind>,
}

/// A channel as the card shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    /// Its name.
    pub name: String,
    /// What kind of thing it is, where known.
    pub kind: Option<ChannelKind>,
}

impl Control {
    /// Returns the word that a card shows; nothing for what the company controls itself.
    pub fn label(self, words: &Language) -> Option<&str> {
        match self {
            Control::Brand => None,
            Control::Partner => Some(words.text("control-partner")),
            Control::Customer => Some(words.text("control-customer")),
            Control::External => Some(words.text("control-external")),
        }
    }
}
