//! What a map says, word for word and sign for sign, whatever page it is written on.

mod comparison;
mod feeling;
mod note;
mod paragraph;
mod signs;
mod source;
mod stage;
mod way;

pub(super) use comparison::{compared, versions};
pub(super) use feeling::{mark_of, number_of, value, whose_curve, words};
pub(super) use note::{cell, changed, details, metric, pain_point, paragraphs};
pub(super) use paragraph::{Ink, Paragraph};
pub(super) use signs::{NO_BREAK, Signs};
pub(super) use source::source;
pub(super) use stage::aims;
pub(super) use way::Ways;
