//! Gaps as documents and as JSON: one table of formats, and what each of them is given.

mod around;
mod budgets;
mod difference;
mod document;
mod feelings;
mod format;
mod head;
mod json;
mod json_number;
mod json_outlook;
mod json_portfolio;
mod matrix;
mod plan;
mod portfolio;
mod ranked;
mod subject;

pub use document::{closing, document, opening};
pub use format::{GAP_FORMATS, GapFormat, gap_format};
pub use subject::{GapOptions, Subject, TOP};
