//! The formats that a map is written in, one a file.

mod svg;

use crate::map::Map;
use crate::scene::theme::{LIGHT, Theme};

pub use svg::write_scene;

/// How a map is to be written; every format takes what concerns it.
#[derive(Debug, Clone)]
pub struct Options {
    /// The look of a picture.
    pub theme: &'static Theme,
}

/// A format that a map is written in.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// The name by which it is chosen, and the usual ending of its files.
    pub name: &'static str,
    /// One sentence about it.
    pub summary: &'static str,
    /// Writes a map.
    pub write: fn(&Map, &Options) -> Vec<u8>,
}

/// The formats, in the order of the help text.
pub const ALL: &[Format] = &[Format {
    name: "svg",
    summary: "The whole map as one picture, for walls, slides and pull requests.",
    write: svg::write,
}];

impl Default for Options {
    fn default() -> Self {
        Options { theme: &LIGHT }
    }
}
