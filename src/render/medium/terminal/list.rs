//! Lists, terms and code on a terminal.

use crate::document::{List, Text};
use crate::escape;
use crate::render::medium::terminal::line::{Pen, Tone};

/// Writes a list: entries behind dots, or behind their numbers where the order matters.
pub(super) fn lines(list: &List, pen: Pen) -> Vec<String> {
    let digits = list.items.len().to_string().len();
    let mut lines = Vec::new();
    for (at, item) in list.items.iter().enumerate() {
        let (lead, tone) = match list.is_numbered {
            true => (format!(" {:>digits$}  ", at + 1), if item.below.is_empty() { Tone::Plain } else { Tone::Bold }),
            false => (" · ".to_owned(), Tone::Plain),
        };
        let indent = if list.is_numbered { digits + 3 } else { 3 };
        lines.extend(pen.led(&item.text, &lead, tone));
        lines.extend(item.below.iter().flat_map(|text| pen.indented(text, indent, Tone::Plain)));
    }
    lines
}

/// Writes a text whose further lines stand further in.
pub(super) fn hanging(text: &Text, pen: Pen) -> Vec<String> {
    let lines = Pen { width: pen.width.saturating_sub(2), ..pen }.indented(text, 1, Tone::Plain);
    lines.into_iter().enumerate().map(|(at, line)| if at == 0 { line } else { format!("  {line}") }).collect()
}

/// Writes lines of source code as they are.
pub(super) fn code(code: &str) -> Vec<String> {
    let line = |line: &str| format!("   {}", escape::terminal(&line.replace('\t', "    "))).trim_end().to_owned();
    code.lines().map(line).collect()
}
