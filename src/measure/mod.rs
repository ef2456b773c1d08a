//! How wide a text is, from the font that travels with the program, and how it breaks into lines.

mod advance;
mod character;
mod cut;
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
    /// The font that is asked before the travelling one.
    pub family: Option<&'static Family>,
}

impl Style {
    /// Makes an upright style of normal weight.
    pub const fn regular(size_px: f64) -> Self {
        Style { face: Face::Regular, size_px, family: None }
    }

    /// Makes a heavy style.
    pub const fn bold(size_px: f64) -> Self {
        Style { face: Face::Bold, size_px, family: None }
    }

    /// Makes a slanted style.
    pub const fn oblique(size_px: f64) -> Self {
        Style { face: Face::Oblique, size_px, family: None }
    }

    /// Makes the same style in another font, which is asked before the travelling one.
    pub const fn within(self, family: &'static Family) -> Self {
        Style { family: Some(family), ..self }
    }

    /// Returns the distance between the base lines of two lines, in px.
    pub fn line_height(self) -> f64 {
        let (ascent, descent) = self.extent();
        // A font that reaches further than most still does not touch the line above.
        (self.size_px * (ascent + descent + LEAST_LEADING).max(LINE)).round()
    }

    /// Returns how far the base line lies below the upper edge of a line, in px.
    ///
    /// What the font leaves of a line is shared.
    pub fn base_line(self) -> f64 {
        let (ascent, descent) = self.extent();
        (self.line_height() - (ascent + descent) * self.size_px) / 2.0 + ascent * self.size_px
    }

    /// Returns how far the font rises above its base line and hangs below it, in em.
    fn extent(self) -> (f64, f64) {
        self.family.map_or(EXTENT, |family| family.cut(self.face).extent())
    }
}

/// The distance of two base lines, in em.
const LINE: f64 = 1.34;
/// What is left at least between two lines, in em.
const LEAST_LEADING: f64 = 0.08;
/// How far DejaVu Sans rises above its base line and hangs below it, in em.
const EXTENT: (f64, f64) = (0.928, 0.236);
