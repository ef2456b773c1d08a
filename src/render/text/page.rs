//! Paragraphs down a page.

use crate::render::text::paragraph::lines_of;
use crate::render::text::pen::Pen;
use crate::render::wording::Paragraph;

/// Writes paragraphs, so many columns from the left, as wide as the pen allows.
pub(in crate::render) fn put(pen: &Pen, indent: usize, paragraphs: &[Paragraph], out: &mut String) {
    for line in lines_of(paragraphs, pen, pen.width - indent) {
        out.extend(std::iter::repeat_n(' ', indent));
        out.push_str(&line);
        out.push('\n');
    }
}
