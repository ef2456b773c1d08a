//! What all rules share: their identity, what they see, and how they are judged, ignored and explained.

mod circle;
mod comments;
mod context;
#[macro_use]
mod document;
mod falls;
mod homecoming;
mod judge;
mod lines;
mod list;
mod option;
mod page;
mod profile;
mod reach;
mod reads;
mod rule;
mod script;
mod settings;
mod unread;
mod vague;
mod words;
mod written;

pub(crate) use circle::circles;
pub use comments::IgnoredAcross;
pub use context::Context;
pub use document::{Example, Examples};
pub(crate) use document::{beginning_of, length_of_document, own_docs};
pub(crate) use falls::{STEEP, unexplained_falls};
pub use homecoming::bring_home;
pub use judge::{Judgement, Reading, judge};
pub use list::{explain, find, json};
pub use option::{OptionKind, RuleOption};
pub use page::{page_of, reference, table};
pub use profile::{PROFILES, Profile, RECOMMENDED, Tier};
pub(crate) use reach::Reach;
pub use reads::Reads;
pub use rule::{Check, Group, Rule};
pub(crate) use script::{Letters, Script};
pub use settings::Settings;
pub(crate) use vague::{VAGUE_WORDS, is_vague};
pub(crate) use words::{and, count, first_then_others, is_made_of, lasting, normal, quoted};
pub use written::{Word, WrittenRules};
