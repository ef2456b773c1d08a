//! Texts in YAML, read with their places and with all their mistakes at once.

mod field;
mod from_text;

pub use field::Field;
pub use from_text::{FromText, from_text};
