//! Small tables on a terminal: where there is no room, the cells stand below the names of their rows.

use crate::document::{Table, Text};
use crate::render::medium::terminal::line::{Pen, Tone, Words};
use crate::render::medium::terminal::paint::pad;

/// The names of rows are never narrower than this.
const NARROWEST: usize = 24;

/// Writes a table; the names of its rows give way where it is narrow.
pub(super) fn lines(table: &Table, pen: Pen) -> Vec<String> {
    let safe = |cells: &[Text]| cells.iter().map(Words::of).collect::<Vec<_>>();
    let head = safe(&table.head);
    let rows: Vec<Vec<Words>> = table.rows.iter().map(|row| safe(row)).collect();
    let widest = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at)).map(Words::columns);
        cells.chain(head.get(at).map(Words::columns)).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..head.len()).map(widest).collect();
    let beside: usize = widths.iter().skip(1).map(|width| width + 2).sum();
    let first = widths.first().copied().unwrap_or_default();
    if 1 + beside + first.min(NARROWEST) > pen.width {
        return table.rows.iter().flat_map(|row| row_below(table, row, pen)).collect();
    }
    let room = first.min(pen.width - 1 - beside);
    let line = |cells: &[Words], is_head: bool| -> Vec<String> {
        let mut names = cells.first().map(|name| name.wrapped(room)).unwrap_or_default();
        if names.is_empty() {
            names.push(Words::default());
        }
        let mut lines = Vec::new();
        for (at, name) in names.iter().enumerate() {
            let mut out = format!(" {}{}", name.painted(pen.paint, Tone::Plain), blanks(name.columns(), room));
            if at == 0 {
                for (cell, width) in cells.iter().zip(&widths).skip(1) {
                    out.push_str("  ");
                    out.push_str(&cell.painted(pen.paint, Tone::Plain));
                    out.push_str(&blanks(cell.columns(), *width));
                }
            }
            let out = out.trim_end().to_owned();
            lines.push(if is_head { pen.paint.dim(&out) } else { out });
        }
        lines
    };
    let is_headed = head.iter().any(|cell| !cell.text().is_empty());
    let mut lines = if is_headed { line(&head, true) } else { Vec::new() };
    lines.extend(rows.iter().flat_map(|row| line(row, false)));
    lines
}

fn blanks(used: usize, width: usize) -> String {
    pad("", width.saturating_sub(used))
}

fn row_below(table: &Table, row: &[Text], pen: Pen) -> Vec<String> {
    let name = row.first().cloned().unwrap_or_default();
    let mut lines = pen.led(&name, " · ", Tone::Plain);
    let cells = row.iter().zip(&table.head).skip(1).filter(|(cell, _)| !cell.is_empty());
    let cells = cells.map(|(cell, head)| match head.is_empty() {
        true => cell.clone(),
        false => head.clone().then(Text::ours(" ")).then(cell.clone()),
    });
    lines.extend(pen.indented(&Text::joined(cells, " · "), 3, Tone::Plain));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::columns;
    use crate::render::medium::terminal::paint::Paint;

    fn table() -> Table {
        let row = |cells: [&str; 3]| cells.map(Text::ours).to_vec();
        let rows = vec![row(["the name of a row that is long", "10 %", "12"]), row(["another", "", "3"])];
        Table { caption: Text::default(), head: row(["what", "reach", ""]), rows }
    }

    #[test]
    fn cells_stand_in_columns_or_below_the_names() {
        let pen = |width| Pen { width, paint: Paint { is_on: false } };
        let wide = " what                            reach\n the name of a row that is long  10 %   12\n another                                3";
        assert_eq!(lines(&table(), pen(60)).join("\n"), wide);
        let narrow = " · the name of a row that is\n   long\n   reach 10 % · 12\n · another\n   3";
        assert_eq!(lines(&table(), pen(30)).join("\n"), narrow);
    }

    #[test]
    fn every_line_of_a_table_fits_the_width() {
        for width in 1..80 {
            let pen = Pen { width, paint: Paint { is_on: false } };
            assert!(width < 8 || lines(&table(), pen).iter().all(|line| columns(line) <= width), "{width}");
        }
    }
}
