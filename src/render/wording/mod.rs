//! What a map says, word for word and sign for sign, whatever page it is written on.

mod feeling;
mod note;
mod paragraph;
mod signs;
mod way;

pub(super) use feeling::{value, words};
pub(super) use note::paragraphs;
pub(super) use paragraph::{Ink, Paragraph};
pub(super) use signs::{NO_BREAK, Signs};
pub(super) use way::Ways;
