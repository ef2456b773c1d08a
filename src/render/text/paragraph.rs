//! Paragraphs broken into lines of a terminal.

use crate::measure::{columns, wrap_columns};
use crate::render::text::pen::{Pen, clean};
use crate::render::wording::{NO_BREAK, Paragraph};

/// Facts up to this width are not broken into lines.
const KEPT_TOGETHER: usize = 14;

/// Returns the lines of several paragraphs, one below the other, none wider than `width`.
pub(super) fn lines_of(paragraphs: &[Paragraph], pen: &Pen, width: usize) -> Vec<String> {
    paragraphs.iter().flat_map(|paragraph| lines(paragraph, pen, width)).collect()
}

/// Returns the lines of a paragraph; those after the first stand below its text, not below its sign.
pub(super) fn lines(paragraph: &Paragraph, pen: &Pen, width: usize) -> Vec<String> {
    if paragraph.texts.is_empty() {
        return vec![String::new()];
    }
    let text = joined(paragraph, pen);
    let write = |line: &String| pen.write(paragraph.ink, line);
    if paragraph.lead.is_empty() {
        return wrapped(&text, width).iter().map(write).collect();
    }
    let indent = columns(&paragraph.lead) + 1;
    if indent + 2 > width {
        let text = format!("{} {text}", paragraph.lead);
        return wrapped(&text, width).iter().map(write).collect();
    }
    let lines = wrapped(&text, width - indent);
    let blank = " ".repeat(indent);
    let hang = |(at, line): (usize, &String)| {
        let before = if at == 0 { pen.write(paragraph.ink, &format!("{} ", paragraph.lead)) } else { blank.clone() };
        format!("{before}{}", write(line))
    };
    lines.iter().enumerate().map(hang).collect()
}

/// Returns the clean text, several facts set apart by dots.
fn joined(paragraph: &Paragraph, pen: &Pen) -> String {
    if let [text] = paragraph.texts.as_slice() {
        return clean(text);
    }
    let facts = paragraph.texts.iter().map(|fact| {
        let fact = clean(fact);
        if columns(&fact) <= KEPT_TOGETHER { fact.replace(' ', NO_BREAK) } else { fact }
    });
    facts.collect::<Vec<_>>().join(&format!("{NO_BREAK}{} ", pen.signs.dot))
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
        assert_eq!(lines(&facts, &pen, 12), ["value 70 -", "effort 2"]);
        assert!(Paragraph::of_facts(Ink::Muted, Vec::new()).is_none());
    }

    #[test]
    fn an_empty_line_is_a_line() {
        let pen = Pen::new(&Options::default());
        assert_eq!(lines(&Paragraph::blank(), &pen, 10), [""]);
        assert!(lines(&Paragraph::of(Ink::Plain, " "), &pen, 10).is_empty());
    }
}
