//! Paragraphs broken into lines of a terminal.

use crate::measure::{columns, wrap_columns};
use crate::render::text::pen::{Pen, clean};
use crate::render::wording::{NO_BREAK, Paragraph};

/// Returns the lines of several paragraphs, one below the other, none wider than `width`.
pub(super) fn lines_of(paragraphs: &[Paragraph], pen: &Pen, width: usize) -> Vec<String> {
    paragraphs.iter().flat_map(|paragraph| lines(paragraph, pen, width)).collect()
}

/// Returns the lines of a paragraph; those after the first stand below its text, not below its sign.
pub(super) fn lines(paragraph: &Paragraph, pen: &Pen, width: usize) -> Vec<String> {
    if paragraph.texts.is_empty() {
        return vec![String::new()];
    }
    let write = |line: &String| pen.write(paragraph.ink, line);
    if paragraph.lead.is_empty() {
        return unpainted(paragraph, pen, width).iter().map(write).collect();
    }
    let indent = columns(&paragraph.lead) + 1;
    if indent + 2 > width {
        let texts = std::iter::once(&paragraph.lead).chain(&paragraph.texts).cloned().collect();
        let lead_above = Paragraph { lead: String::new(), texts, ..*paragraph };
        return unpainted(&lead_above, pen, width).iter().map(write).collect();
    }
    let lines = unpainted(paragraph, pen, width - indent);
    let blank = " ".repeat(indent);
    let hang = |(at, line): (usize, &String)| {
        let before = if at == 0 { pen.write(paragraph.ink, &format!("{} ", paragraph.lead)) } else { blank.clone() };
        format!("{before}{}", write(line))
    };
    lines.iter().enumerate().map(hang).collect()
}

/// Returns the lines of the text without its sign. Facts stand beside each other, with a dot between them, where they
/// fit; else the next one begins a line of its own.
fn unpainted(paragraph: &Paragraph, pen: &Pen, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for text in &paragraph.texts {
        let text = clean(text);
        if let Some(last) = lines.last_mut() {
            let beside = format!("{last} {} {text}", pen.signs.dot);
            if !text.contains('\n') && columns(&beside) <= width {
                *last = beside;
                continue;
            }
        }
        lines.extend(wrapped(&text, width));
    }
    lines
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let lines = wrap_columns(text, width).into_iter();
    // Blanks have done their work; and a single character may be wider than the room, a question mark is not.
    lines.map(|line| if columns(&line) > width { String::from("?") } else { line.replace(NO_BREAK, " ") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::Options;
    use crate::render::wording::Ink;

    #[test]
    fn a_sign_hangs_before_the_text() {
        let pen = Pen::new(&Options::default());
        let paragraph = Paragraph::of(Ink::Pain, "Nobody tells when").after("▲▲▲");
        assert_eq!(lines(&paragraph, &pen, 11), ["▲▲▲ Nobody", "    tells", "    when"]);
        assert_eq!(lines(&paragraph, &pen, 5), ["▲▲▲", "Nobod", "y", "tells", "when"]);
    }

    #[test]
    fn facts_stand_on_one_line() {
        let pen = Pen::new(&Options { ascii: true, ..Options::default() });
        let facts = vec![String::from("value 70"), String::from("effort\t2")];
        let facts = Paragraph::of_facts(Ink::Muted, facts).expect("facts");
        assert_eq!(lines(&facts, &pen, 40), ["value 70 - effort 2"]);
        assert_eq!(lines(&facts, &pen, 12), ["value 70", "effort 2"]);
        assert!(Paragraph::of_facts(Ink::Muted, Vec::new()).is_none());
    }

    #[test]
    fn an_empty_line_is_a_line() {
        let pen = Pen::new(&Options::default());
        assert_eq!(lines(&Paragraph::blank(), &pen, 10), [""]);
        assert!(lines(&Paragraph::of(Ink::Plain, " "), &pen, 10).is_empty());
    }
}
