//! The formats that a map is written in, one a file.

mod blank;
#[cfg(any(feature = "png", feature = "pdf"))]
mod coverage;
mod digest;
mod embed;
mod flow_text;
mod html;
mod index;
mod markdown;
mod medium;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "png")]
mod png;
mod sheet;
mod stack;
mod svg;
mod text;
#[cfg(any(feature = "png", feature = "pdf"))]
mod typeset;
mod wording;

use crate::map::Map;
use crate::measure::Family;
use crate::scene::theme::{LIGHT, Theme};

pub use index::{ChangeEntry, Entry, Facts, write_index};
pub use medium::{Medium, Setting};
pub use sheet::{PAPERS, Paper, Sheet, Turn};
pub use svg::write_scene;

/// How a map is to be written; every format takes what concerns it.
#[derive(Debug, Clone)]
pub struct Options {
    /// The look of a picture.
    pub theme: Theme,
    /// The columns of the terminal or page that a text keeps to.
    pub width: usize,
    /// Whether the signs and lines of a text are ASCII only; what the journey says stays as it is.
    pub ascii: bool,
    /// Whether a text may have colours.
    pub color: bool,
    /// How many dots of a picture of dots make an inch; a px is the 96th part of one.
    pub dpi: f64,
    /// Fonts for what the travelling font lacks, in the order in which they are asked.
    pub fonts: Vec<Family>,
    /// Whether an SVG holds as much of its font as it needs.
    pub embeds_font: bool,
    /// The paper that a picture is fitted onto; none leaves it as large as it is.
    pub paper: Option<Sheet>,
    /// The sheets that a poster is cut into, in formats that have pages.
    pub tile: Option<Sheet>,
    /// Whether the look was asked for; a page in a browser follows the reader's own choice of light and dark otherwise.
    pub theme_is_named: bool,
}

/// A format that a map is written in.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// The name by which it is chosen.
    pub name: &'static str,
    /// The usual ending of its files, without the dot.
    pub extension: &'static str,
    /// One sentence about it.
    pub summary: &'static str,
    /// Draws a map.
    pub draw: Draw,
    /// Draws the way that customers take through it, in formats that can.
    pub draw_flow: Option<Draw>,
}

/// Draws a map in a format.
pub type Draw = fn(&Map, &Options) -> Result<Drawing, Refusal>;

/// A map as a file holds it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawing {
    /// The file.
    pub bytes: Vec<u8>,
    /// What the reader of the file would not see and its maker must know, a sentence each.
    pub losses: Vec<String>,
    /// What its maker may want to know, a sentence each.
    pub remarks: Vec<String>,
}

/// Why a format cannot hold a map, and what to do about it, as a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub String);

/// The formats, in the order of the help text.
pub const ALL: &[Format] = &[
    Format {
        name: "text",
        extension: "txt",
        summary: "The map for the terminal, in blocks of stages that fit its width.",
        draw: |map, options| Ok(text::write(map, options).into()),
        draw_flow: Some(|map, options| Ok(flow_text::write(map, options).into())),
    },
    Format {
        name: "markdown",
        extension: "md",
        summary: "The map as a page of tables, for pull requests and wikis.",
        draw: |map, options| Ok(markdown::write(map, options).into()),
        draw_flow: None,
    },
    Format {
        name: "svg",
        extension: "svg",
        summary: "The whole map as one picture, for walls, slides and pull requests.",
        draw: |map, options| Ok(svg::write(map, options)),
        draw_flow: Some(|map, options| Ok(svg::write_flow(map, options))),
    },
    #[cfg(feature = "png")]
    Format {
        name: "png",
        extension: "png",
        summary: "The picture in dots, for slides, chats and documents that take no SVG.",
        draw: png::write,
        draw_flow: Some(png::write_flow),
    },
    Format {
        name: "html",
        extension: "html",
        summary: "The map as one page for the browser, to be explored, read and printed; nothing else is needed.",
        draw: |map, options| Ok(html::write(map, options)),
        draw_flow: Some(|map, options| Ok(html::write_flow(map, options))),
    },
    #[cfg(feature = "pdf")]
    Format {
        name: "pdf",
        extension: "pdf",
        summary: "The picture for print: lines and letters at any size, which can be searched and read aloud.",
        draw: pdf::write,
        draw_flow: Some(pdf::write_flow),
    },
];

/// The dots to an inch where nothing else is asked for: twice the px, which looks sharp on the screens of today.
pub const DPI: f64 = 2.0 * PX_PER_INCH;

/// How many px make an inch, in every format (CSS Values and Units, 6.2).
pub const PX_PER_INCH: f64 = 96.0;

impl Format {
    /// Returns the format of a name.
    pub fn named(name: &str) -> Option<&'static Format> {
        ALL.iter().find(|format| format.name == name)
    }

    /// Tells whether the format is plain lines that may go to a terminal, and no file of a picture or a page.
    pub fn is_lines(&self) -> bool {
        matches!(self.extension, "txt" | "md")
    }

    /// Returns the format of files with an ending, which is given without the dot.
    pub fn of_extension(extension: &str) -> Option<&'static Format> {
        ALL.iter().find(|format| format.extension.eq_ignore_ascii_case(extension))
    }
}

impl From<Vec<u8>> for Drawing {
    fn from(bytes: Vec<u8>) -> Self {
        Drawing { bytes, ..Drawing::default() }
    }
}

impl Default for Options {
    fn default() -> Self {
        Options {
            theme: LIGHT.clone(),
            width: 100,
            ascii: false,
            color: false,
            theme_is_named: false,
            dpi: DPI,
            fonts: Vec::new(),
            embeds_font: false,
            paper: None,
            tile: None,
        }
    }
}
