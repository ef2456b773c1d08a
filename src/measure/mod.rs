//! How wide a text is, from the font that travels with the program, and how it breaks into lines.

mod advance;
mod direction;
mod font;
mod shape;
mod wrap;

pub use advance::width;
pub use direction::{Direction, depends_on_direction};
pub use font::{Family, Font, Outline, join, read, travelling};
pub use shape::{Glyph, Run, missing, shape};
pub use wrap::{columns, wrap, wrap_columns};

/// A cut of the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// Upright, normal weight.
    Regular,
    /// Upright, heavy.
    Bold,
    /// Slanted, normal weight.
    Oblique,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The cut.
    pub face: Face,
    /// The size of one em, in px.
    pub size_px: f64,
}

impl Style {
    /// Makes an upright style of normal weight.
    pub const fn regular(size_px: f64) -> Self {
        Style { face: Face::Regular, size_px }
    }

    /// Makes a heavy style.
    pub const fn bold(size_px: f64) -> Self {
        Style { face: Face::Bold, size_px }
    }

    /// Makes a slanted style.
    pub const fn oblique(size_px: f64) -> Self {
        Style { face: Face::Oblique, size_px }
    }

    /// Returns the distance between the base lines of two lines, in px.
    pub fn line_height(self) -> f64 {
        (self.size_px * 1.34).round()
    }

    /// Returns how far the base line lies below the upper edge of a line, in px.
    ///
    /// DejaVu Sans rises 0.928 em above its base line and hangs 0.236 em below; what is left of a line is shared.
    pub fn base_line(self) -> f64 {
        (self.line_height() - 1.164 * self.size_px) / 2.0 + 0.928 * self.size_px
    }
}
