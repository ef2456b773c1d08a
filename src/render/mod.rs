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

use crate::format::{self, Format};
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

/// How a map is written in a format.
#[derive(Debug, Clone, Copy)]
pub struct MapFormat {
    /// The format.
    pub format: &'static Format,
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

/// The formats, in the order of the table of formats.
pub const ALL: &[MapFormat] = &[
    MapFormat {
        format: &format::TEXT,
        draw: |map, options| Ok(text::write(map, options).into()),
        draw_flow: Some(|map, options| Ok(flow_text::write(map, options).into())),
    },
    MapFormat {
        format: &format::MARKDOWN,
        draw: |map, options| Ok(markdown::write(map, options).into()),
        draw_flow: None,
    },
    MapFormat {
        format: &format::SVG,
        draw: |map, options| Ok(svg::write(map, options)),
        draw_flow: Some(|map, options| Ok(svg::write_flow(map, options))),
    },
    #[cfg(feature = "png")]
    MapFormat { format: &format::PNG, draw: png::write, draw_flow: Some(png::write_flow) },
    MapFormat {
        format: &format::HTML,
        draw: |map, options| Ok(html::write(map, options)),
        draw_flow: Some(|map, options| Ok(html::write_flow(map, options))),
    },
    #[cfg(feature = "pdf")]
    MapFormat { format: &format::PDF, draw: pdf::write, draw_flow: Some(pdf::write_flow) },
];

/// The dots to an inch where nothing else is asked for: twice the px, which looks sharp on the screens of today.
pub const DPI: f64 = 2.0 * PX_PER_INCH;

/// How many px make an inch, in every format (CSS Values and Units, 6.2).
pub const PX_PER_INCH: f64 = 96.0;

/// Returns how maps are written in the format of a name.
pub fn format(name: &str) -> Option<&'static MapFormat> {
    ALL.iter().find(|writer| writer.format.name == name)
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
