//! Documents as Markdown, as GitHub reads it: headings, lists and tables, with every text made safe for its place.

mod text;

use crate::document::{
    Block, Document, Figure, Figures, Item, List, Matrix, MatrixCell, MatrixRow, Picture, Rank, Ranking, Role, Section,
    Snippet, Table, Text,
};
use crate::escape::html_text;
use crate::render::medium::{bars, labelled};
use crate::words::{Language, capitalised};

use text::{Room, fenced, inline, line};

/// No heading is deeper than this.
const DEEPEST: usize = 6;

/// Writes a document.
pub(super) fn write(document: &Document, figures: &Figures) -> String {
    let language = Language::of(Some(&document.language));
    let mut page = Page { figures, language, blocks: Vec::new() };
    let title = labelled(&page.language, &document.kind, &document.title);
    page.add_heading(1, &title);
    let facts = Text::joined(document.facts.iter().filter(|text| !text.is_empty()).cloned(), " · ");
    page.add(line(&facts));
    page.add_blocks(&document.blocks, 2);
    page.blocks.join("\n\n") + "\n"
}

/// A document as it is being written: blocks with an empty line between them.
struct Page<'a> {
    figures: &'a Figures,
    language: Language,
    blocks: Vec<String>,
}

impl Page<'_> {
    fn add(&mut self, block: String) {
        if !block.is_empty() {
            self.blocks.push(block);
        }
    }

    fn add_heading(&mut self, level: usize, heading: &Text) {
        let heading = inline(heading, Room::Line);
        self.add(if heading.is_empty() { heading } else { format!("{} {heading}", "#".repeat(level.min(DEEPEST))) });
    }

    fn add_blocks(&mut self, blocks: &[Block], level: usize) {
        let mut rest = blocks;
        while let Some((block, others)) = rest.split_first() {
            rest = others;
            match block {
                Block::Section(Section { heading, blocks, .. }) => {
                    self.add_heading(level, heading);
                    self.add_blocks(blocks, level + 1);
                }
                Block::Details(Section { heading, blocks, .. }) => {
                    // The empty lines around what is folded let it be Markdown again.
                    self.add(format!(
                        "<details><summary>{}</summary>",
                        html_text(&heading.plain()).replace('@', "&#64;")
                    ));
                    self.add_blocks(blocks, level + 1);
                    self.add("</details>".to_owned());
                }
                Block::Figure(first) => {
                    let is_figure = |block: &&Block| matches!(block, Block::Figure(_));
                    let others: Vec<&Block> = rest.iter().take_while(is_figure).collect();
                    rest = &rest[others.len()..];
                    let others = others.into_iter().filter_map(|block| match block {
                        Block::Figure(figure) => Some(figure),
                        _ => None,
                    });
                    let figures: Vec<String> =
                        std::iter::once(first).chain(others).map(|figure| self.figure(figure)).collect();
                    self.add(figures.join("\n"));
                }
                block => {
                    let written = self.block(block);
                    self.add(written);
                }
            }
        }
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Paragraph(text) | Block::Aside(text) => line(text),
            Block::List(own) => list(own),
            Block::Terms(terms) => {
                let term = |(name, value): &(Text, Text)| {
                    let text = labelled(&self.language, &Text::strong(name.clone()), value);
                    format!("- {}", inline(&text, Room::Line))
                };
                terms.iter().map(term).collect::<Vec<_>>().join("\n")
            }
            Block::Table(table) => self::table(table),
            Block::Matrix(matrix) => self.matrix(matrix),
            Block::Ranking(ranking) => self.ranking(ranking),
            Block::Code(code) => fenced(code),
            Block::Snippet(own) => snippet(own),
            // These are written where blocks are joined.
            Block::Section(_) | Block::Details(_) | Block::Figure(_) => String::new(),
        }
    }

    fn figure(&self, figure: &Figure) -> String {
        let bars = match self.figures.get(&figure.key) {
            Some(Picture::Curve(curve)) => bars(curve),
            _ => String::new(),
        };
        let mut facts = figure.facts.iter();
        let mut first = facts.next().cloned().unwrap_or_default();
        if !bars.is_empty() {
            first = Text::code(bars).then(Text::ours(" ")).then(first);
        }
        let name = inline(&labelled(&self.language, &figure.name, &first), Room::Line);
        let below: String = facts.map(|fact| format!("\n  - {}", line(fact))).collect();
        format!("- {}{below}", name.trim_end())
    }

    fn matrix(&self, matrix: &Matrix) -> String {
        let legend: Vec<String> = matrix.legend.iter().map(line).collect();
        let legend = legend.join("  \n");
        if matrix.columns.is_empty() {
            return legend;
        }
        let name = |column: &crate::document::MatrixColumn| labelled(&self.language, &column.group, &column.name);
        let mut head = vec![String::new()];
        head.extend(matrix.columns.iter().map(|column| inline(&name(column), Room::Cell)));
        let cell = |cell: &MatrixCell| {
            let sign = cell.mark.map(|mark| mark.sign().to_string()).unwrap_or_default();
            format!("{sign} {}", inline(&cell.text, Room::Cell)).trim().to_owned()
        };
        let cells = |row: &MatrixRow| {
            let mut cells = vec![inline(&row.label, Room::Cell)];
            cells.extend(row.cells.iter().map(cell));
            cells
        };
        let rows: Vec<Vec<String>> = matrix.groups.iter().flatten().map(cells).collect();
        let table = rows_of(&head, rows);
        if legend.is_empty() { table } else { format!("{table}\n\n{legend}") }
    }

    /// Writes a ranking as a table, with everything but the short facts and the question in one cell.
    fn ranking(&self, ranking: &Ranking) -> String {
        let shown: Vec<usize> = (0..ranking.columns.len()).filter(|at| !ranking.columns[*at].is_idle).collect();
        let questions = ranking.entries.iter().flat_map(|entry| &entry.details);
        let asked = questions.filter(|detail| detail.role == Role::Question).map(|detail| &detail.label).next();
        let mut head = vec!["#".to_owned(), inline(&ranking.heading, Room::Cell)];
        head.extend(shown.iter().map(|at| capitalised(&inline(&ranking.columns[*at].heading, Room::Cell))));
        head.extend(asked.map(|label| inline(label, Room::Cell)));
        let row = |(at, entry): (usize, &Rank)| {
            let mut row = vec![(at + 1).to_string(), what(entry)];
            row.extend(
                shown
                    .iter()
                    .map(|at| entry.cells.get(*at).map(|cell| inline(&cell.text, Room::Cell)).unwrap_or_default()),
            );
            if asked.is_some() {
                let questions = entry.details_of(Role::Question).map(|text| inline(text, Room::Cell));
                row.push(questions.collect::<Vec<_>>().join("<br>"));
            }
            row
        };
        rows_of(&head, ranking.entries.iter().enumerate().map(row).collect())
    }
}

/// Returns the title of an entry with what stands below it, in one cell.
fn what(entry: &Rank) -> String {
    let mut out = inline(&Text::strong(entry.title.clone()), Room::Cell);
    for text in entry.details_of(Role::Facts) {
        out.push_str(&format!("<br>{}", inline(text, Room::Cell)));
    }
    for text in entry.details_of(Role::WayOut) {
        out.push_str(&format!("<br>→ {}", inline(text, Room::Cell)));
    }
    out
}

fn list(list: &List) -> String {
    let bullet = |item: &Item| {
        let below: String = item.below.iter().map(|text| format!("\n  - {}", line(text))).collect();
        format!("- {}{below}", line(&item.text))
    };
    let step = |(at, item): (usize, &Item)| {
        let below: String = item.below.iter().map(|text| format!("<br>{}", inline(text, Room::Line))).collect();
        let text = if item.below.is_empty() { item.text.clone() } else { Text::strong(item.text.clone()) };
        format!("{}. {}{below}", at + 1, line(&text))
    };
    let entries: Vec<String> = match list.is_numbered {
        true => list.items.iter().enumerate().map(step).collect(),
        false => list.items.iter().map(bullet).collect(),
    };
    entries.join("\n")
}

fn snippet(own: &Snippet) -> String {
    let mut parts = vec![inline(&own.headline(), Room::Line)];
    let lines = own.numbered();
    parts.extend((!lines.is_empty()).then(|| fenced(&lines)));
    let remarks: Vec<String> = own.remarks.iter().map(|remark| format!("- {}", line(&remark.labelled()))).collect();
    parts.extend((!remarks.is_empty()).then(|| remarks.join("\n")));
    parts.join("\n\n")
}

fn table(table: &Table) -> String {
    let cells = |cells: &[Text]| cells.iter().map(|cell| inline(cell, Room::Cell)).collect::<Vec<_>>();
    rows_of(&cells(&table.head), table.rows.iter().map(|row| cells(row)).collect())
}

/// Writes the rows of a table, each with as many cells as its head.
fn rows_of(head: &[String], rows: Vec<Vec<String>>) -> String {
    let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
    if head.is_empty() {
        return String::new();
    }
    let mut lines = vec![row(head), row(&vec!["---".to_owned(); head.len()])];
    lines.extend(rows.into_iter().map(|mut cells| {
        cells.resize(head.len(), String::new());
        row(&cells)
    }));
    lines.join("\n")
}
