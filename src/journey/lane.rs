//! The author's own lanes.

use serde::Deserialize;

use super::{Card, List, Ref};
use crate::source::{Span, Spanned};
use crate::yaml::Field;

/// A lane of your own.
#[derive(Debug, Clone, Default)]
pub struct Lane {
    /// The id: the key, or made of the name.
    pub id: String,
    /// The heading.
    pub name: Spanned<String>,
    /// The part of the map below which the lane stands.
    pub below: Field<Band>,
    /// Who is responsible for it.
    pub owners: List<Spanned<String>>,
    /// What stands in it.
    pub summary: Field<String>,
    /// Where the whole entry stands.
    pub span: Span,
}

/// The keys whose values stand in a lane that any map may have; `view.lanes` names them, in any number or case.
pub const LANE_KEYS: [&str; 18] = [
    "action",
    "thought",
    "quote",
    "touchpoints",
    "channel",
    "emotion",
    "feeling",
    "pain_points",
    "opportunities",
    "metrics",
    "gaps",
    "external",
    "frontstage",
    "backstage",
    "support",
    "systems",
    "owner",
    "evidence",
];

/// The messages with the headings of the lanes that any map may have; `view.lanes` may name these as well.
pub const LANE_HEADINGS: [&str; 15] = [
    "lane-actions",
    "lane-thoughts",
    "lane-touchpoints",
    "lane-emotion",
    "lane-pain-points",
    "lane-opportunities",
    "lane-metrics",
    "lane-gaps",
    "lane-external",
    "lane-frontstage",
    "lane-backstage",
    "lane-support",
    "lane-systems",
    "lane-owners",
    "lane-evidence",
];

/// Returns a word for a lane without what people write now one way, now another: case, `_`, `-`, and the plural.
pub fn lane_stem(word: &str) -> String {
    let letters: String = word.trim().to_lowercase().replace(['_', '-'], " ");
    letters
        .strip_suffix("ies")
        .map(|start| format!("{start}y"))
        .unwrap_or_else(|| letters.trim_end_matches('s').to_owned())
}

/// The parts of a map, from the customer down to the inside of the company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// What the customer experiences.
    #[default]
    Experience,
    /// Below the line of interaction.
    Interaction,
    /// Below the line of visibility.
    Visibility,
    /// Below the line of internal interaction.
    Internal,
}

/// What a touchpoint or a stage says in one of the author's lanes.
#[derive(Debug, Clone)]
pub struct LaneEntry {
    /// The lane.
    pub lane: Ref<Lane>,
    /// What stands in it.
    pub cards: Vec<Card>,
}
