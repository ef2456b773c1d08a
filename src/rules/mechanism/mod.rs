//! What all rules stand on: their identity, what they see, how they are judged, ignored and explained.

mod circle;
mod comments;
mod context;
mod damage;
mod document;
mod homecoming;
mod judge;
mod lines;
mod list;
mod option;
mod page;
mod profile;
mod registry;
mod rule;
mod script;
mod settings;
mod words;

pub(crate) use circle::circles;
pub use comments::IgnoredAcross;
pub(crate) use comments::Reach;
pub use context::Context;
pub use document::{Example, Examples};
pub use homecoming::bring_home;
pub use judge::{Judgement, Reading, is_about_an_entry, judge};
pub use list::{explain, find, json};
pub use option::{OptionKind, RuleOption};
pub use page::{page_of, reference, table};
pub use profile::{PROFILES, Profile, RECOMMENDED, Tier};
pub use registry::ALL;
pub use rule::{Check, Group, Rule};
pub(crate) use script::{Letters, Script};
pub use settings::{Settings, Word, WrittenRules};
pub(crate) use words::{and, count, first_then_others, is_made_of, lasting, normal, quoted};
