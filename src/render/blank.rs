//! A blank map as a page of Markdown and as text: fields, and lanes with a question each.

use crate::escape::markdown_cell;
use crate::map::{LaneKind, Map, blank};
use crate::render::text::page;
use crate::render::text::pen::Pen;
use crate::render::wording::{Ink, Paragraph};
use crate::words::unbroken;

/// Writes a blank map as a page of Markdown.
pub(super) fn markdown(map: &Map) -> Vec<u8> {
    let mut out = format!("# {}\n\n", cell(title(map)));
    for (label, text) in blank::fields(map) {
        out.push_str(&format!("- **{label}:** {}\n", cell(&text)).replace(" \n", "\n"));
    }
    let stages = map.columns.iter().map(|column| {
        let stage = &map.stages[column.stage];
        if column.is_stage { cell(&stage.name) } else { format!("{} · {}", cell(&stage.name), cell(&column.name)) }
    });
    let stages: Vec<String> = stages.collect();
    out.push_str(&format!("\n| | {} |\n|---|{}\n", stages.join(" | "), "---|".repeat(stages.len())));
    for lane in &map.lanes {
        let question = lane.summary.as_ref().map(|question| format!("<br>{}", cell(question))).unwrap_or_default();
        let label = cell(&unbroken(&lane.label));
        out.push_str(&format!("| **{label}**{question} |{}\n", " |".repeat(stages.len())));
    }
    out.into_bytes()
}

/// Writes a blank map as text.
pub(super) fn text(map: &Map, pen: &Pen) -> String {
    let mut out = String::new();
    page::put(pen, 0, &[Paragraph::of(Ink::Strong, title(map))], &mut out);
    out.push('\n');
    let line = "_".repeat(24);
    for (label, text) in blank::fields(map) {
        let text = if text.is_empty() { line.clone() } else { text };
        page::put(pen, 0, &[Paragraph::of(Ink::Plain, format!("{label}: {text}"))], &mut out);
    }
    for lane in &map.lanes {
        out.push('\n');
        page::put(pen, 0, &[Paragraph::of(Ink::Strong, unbroken(&lane.label))], &mut out);
        let question = lane.summary.as_deref().map(|question| Paragraph::of(Ink::Muted, question));
        page::put(pen, 0, &question.into_iter().collect::<Vec<_>>(), &mut out);
        for column in &map.columns {
            let scale = if lane.kind == LaneKind::Emotion { "−2 −1 0 +1 +2" } else { line.as_str() };
            let said = format!("{}: {}", column.name, pen.signs.own(scale));
            page::put(pen, 2, &[Paragraph::of(Ink::Plain, said)], &mut out);
        }
    }
    out
}

/// Returns the title of the journey, or of a template without one.
pub(super) fn title(map: &Map) -> &str {
    let title = map.head.title.trim();
    if title.is_empty() { map.words.text("template-title") } else { title }
}

fn cell(text: &str) -> String {
    markdown_cell(&text.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}
