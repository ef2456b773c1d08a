//! A field of characters that lines and signs are drawn on, finer than its characters.

use crate::render::text::pen::Pen;
use crate::render::wording::Ink;

/// Dots of a braille character across and down.
const ACROSS: usize = 2;
const DOWN: usize = 4;
/// The bits of the dots within a braille character, by row and column (Unicode Standard, Braille Patterns).
const BITS: [[u8; ACROSS]; DOWN] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

/// The field.
#[derive(Debug)]
pub(super) struct Field {
    width: usize,
    cells: Vec<Cell>,
}

#[derive(Debug, Clone, Copy)]
struct Cell {
    /// A sign, which covers dots.
    sign: Option<char>,
    /// What stands where there is nothing else.
    ground: char,
    dots: u8,
    ink: Ink,
}

impl Field {
    /// Makes an empty field, so many characters wide and high.
    pub(super) fn new(width: usize, height: usize) -> Self {
        let empty = Cell { sign: None, ground: ' ', dots: 0, ink: Ink::Line };
        Field { width, cells: vec![empty; width * height] }
    }

    /// Puts a character where nothing else will be drawn.
    pub(super) fn ground(&mut self, column: usize, row: usize, sign: char) {
        self.cells[row * self.width + column].ground = sign;
    }

    /// Puts a sign.
    pub(super) fn sign(&mut self, column: usize, row: usize, sign: char, ink: Ink) {
        let cell = &mut self.cells[row * self.width + column];
        (cell.sign, cell.ink) = (Some(sign), ink);
    }

    /// Tells whether a sign stands somewhere.
    pub(super) fn has_sign(&self, column: usize, row: usize) -> bool {
        self.cells[row * self.width + column].sign.is_some()
    }

    /// Draws a line; `height_at` gives its height over the middle of a dot, in rows from the top, or nothing.
    ///
    /// The argument is measured in characters from the left.
    pub(super) fn line(&mut self, pen: &Pen, ink: Ink, mut height_at: impl FnMut(f64) -> Option<f64>) {
        let height = self.cells.len() / self.width.max(1);
        if pen.signs.is_ascii {
            for column in 0..self.width {
                let Some(row) = height_at(column as f64 + 0.5) else { continue };
                let third = (row * 3.0).clamp(0.0, (height * 3 - 1) as f64) as usize;
                let sign = ['\'', '-', '.'][third % 3];
                if !self.has_sign(column, third / 3) {
                    self.sign(column, third / 3, sign, ink);
                }
            }
            return;
        }
        let mut before: Option<usize> = None;
        for x in 0..self.width * ACROSS {
            let dot = height_at((x as f64 + 0.5) / ACROSS as f64)
                .map(|row| (row * DOWN as f64).clamp(0.0, (height * DOWN - 1) as f64) as usize);
            if let Some(dot) = dot {
                // Steep lines have no holes.
                let (low, high) = match before {
                    Some(before) if before < dot => (before + 1, dot),
                    Some(before) if before > dot => (dot, before - 1),
                    _ => (dot, dot),
                };
                (low..=high).for_each(|y| self.dot(x, y, ink));
            }
            before = dot;
        }
    }

    fn dot(&mut self, x: usize, y: usize, ink: Ink) {
        let cell = &mut self.cells[y / DOWN * self.width + x / ACROSS];
        cell.dots |= BITS[y % DOWN][x % ACROSS];
        if cell.sign.is_none() {
            cell.ink = ink;
        }
    }

    /// Returns the rows, from the top down.
    pub(super) fn rows(&self, pen: &Pen) -> Vec<String> {
        self.cells.chunks(self.width.max(1)).map(|row| write_row(pen, row)).collect()
    }
}

/// Writes the characters of a row, stretches of one ink together.
fn write_row(pen: &Pen, row: &[Cell]) -> String {
    let mut out = String::new();
    let mut stretch = String::new();
    let mut ink = Ink::Line;
    let end = row.iter().rposition(|cell| cell.sign.is_some() || cell.dots != 0 || cell.ground != ' ');
    for cell in &row[..end.map_or(0, |last| last + 1)] {
        let (sign, own) = match (cell.sign, cell.dots) {
            (Some(sign), _) => (sign, cell.ink),
            (None, 0) => (cell.ground, Ink::Line),
            (None, dots) => (char::from_u32(0x2800 + u32::from(dots)).unwrap_or(' '), cell.ink),
        };
        if own != ink {
            out.push_str(&pen.write(ink, &stretch));
            stretch.clear();
            ink = own;
        }
        stretch.push(sign);
    }
    out.push_str(&pen.write(ink, &stretch));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::Options;

    fn rows(ascii: bool, height_at: impl FnMut(f64) -> Option<f64>) -> Vec<String> {
        let pen = Pen::new(&Options { ascii, ..Options::default() });
        let mut field = Field::new(4, 2);
        field.line(&pen, Ink::Persona(0), height_at);
        field.sign(3, 0, '*', Ink::Strong);
        field.rows(&pen)
    }

    #[test]
    fn a_line_is_drawn_in_dots() {
        assert_eq!(rows(false, |_| Some(0.1)), ["⠉⠉⠉*", ""]);
        assert_eq!(rows(false, |x| (x > 1.0).then_some(1.9)), ["   *", " ⣀⣀⣀"]);
    }

    #[test]
    fn a_steep_line_has_no_holes() {
        assert_eq!(rows(false, |x| Some(if x < 1.0 { 0.0 } else { 1.99 })), ["⠉⡆ *", " ⣇⣀⣀"]);
    }

    #[test]
    fn without_braille_a_line_is_drawn_in_thirds() {
        assert_eq!(rows(true, |x| Some(x / 2.0)), ["'. *", "  '."]);
    }

    #[test]
    fn what_leaves_the_field_stays_at_its_edge() {
        assert_eq!(rows(false, |_| Some(-5.0)), ["⠉⠉⠉*", ""]);
        assert_eq!(rows(false, |_| Some(f64::INFINITY)), ["   *", "⣀⣀⣀⣀"]);
    }
}
