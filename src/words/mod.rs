//! Everything that is said in words of our own: sentences, headings, labels, legends, numbers, lists, lengths of time.
//!
//! A language is one file of messages beside this one, in the format of Project Fluent: a further one needs no Rust.

mod language;
mod length;
mod number;
mod own_words;
mod text;

pub use language::{Language, Value};
pub use number::rounded_score;
pub use own_words::OwnWords;
pub use text::{capitalised, unbroken};
