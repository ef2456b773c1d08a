//! Setting type: a text wrapped to a width knows its height before it is placed.

use crate::measure::{Direction, Style, width, wrap};
use crate::scene::shape::{Anchor, Bounds, Point, Text};
use crate::scene::theme::Color;

/// A text, wrapped and measured, that has no place yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// What it says, before it was broken into lines.
    pub words: String,
    /// The lines; none of them empty.
    pub lines: Vec<String>,
    /// The type.
    pub style: Style,
    /// The width of the widest line, in px.
    pub width: f64,
    /// The height of all lines, in px.
    pub height: f64,
}

impl Block {
    /// Wraps a text to a width, in px. An empty text gives a block without lines, of no height.
    pub fn new(text: &str, width_px: f64, style: Style) -> Self {
        let lines = wrap(text, width_px, style);
        let widest = lines.iter().map(|line| width(line, style)).fold(0.0, f64::max);
        let height = style.line_height() * lines.len() as f64;
        Block { words: text.to_owned(), lines, style, width: widest, height }
    }

    /// Tells whether nothing is to be seen of it.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Places the block with its upper edge at `top` and its beginning, middle or end at `x`, within `frame`.
    pub fn place(self, x: f64, top: f64, anchor: Anchor, color: Color, frame: Bounds) -> Text {
        let origin = Point::new(x, top + self.style.base_line());
        let (words, lines, style) = (self.words, self.lines, self.style);
        // Which way it is read is settled once all have their places.
        Text { words, lines, origin, anchor, direction: Direction::default(), style, color, frame }
    }
}
