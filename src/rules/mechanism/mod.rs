//! What all rules stand on: their identity, what they see, how they are judged, ignored and explained.

mod circle;
mod comments;
mod context;
mod damage;
mod document;
mod judge;
mod list;
mod rule;
mod words;

pub(crate) use circle::circles;
pub use context::Context;
pub use document::{Example, Examples};
pub use judge::{Reading, judge};
pub use list::{explain, find, json, markdown};
pub use rule::{Check, Group, Rule};
pub(crate) use words::{and, count, first_then_others, normal, quoted};
