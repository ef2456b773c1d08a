//! What counts besides the text itself when a journey is judged.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::journey::Shared;
use crate::rules::Settings;

/// Under which conditions a journey is read and judged.
#[derive(Debug, Clone, Copy)]
pub struct Conditions<'a> {
    /// Today; seen by the rules about dates and by no other.
    pub today: Date,
    /// What the project has decided about the rules.
    pub settings: &'a Settings,
    /// What the journey may take from its project.
    pub shared: Option<&'a Shared>,
    /// The ids of journeys that others of the run open; of these, nobody is told that they leave phases to others.
    pub opened: Option<&'a BTreeSet<String>>,
}
