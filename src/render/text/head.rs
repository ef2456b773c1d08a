//! What stands above the blocks: the title, the circumstances, and the customers side by side.

use comfy_table::{Cell, ColumnConstraint, ContentLineStyle, Table, TableStyle, Width};

use crate::map::{Map, Persona};
use crate::measure::columns;
use crate::render::text::page;
use crate::render::text::paragraph::lines_of;
use crate::render::text::pen::Pen;
use crate::render::wording::{self, Ink, Paragraph};
use crate::words::Value;

/// The narrowest card of a persona.
const CARD_MIN: usize = 38;
/// The least room of the words before a card's facts.
const LABEL: usize = 9;

/// Writes the head.
pub(super) fn write(map: &Map, pen: &Pen, out: &mut String) {
    let head = &map.head;
    let mut paragraphs = vec![Paragraph::of(Ink::Strong, head.title.as_str())];
    let mut facts = vec![head.state.label(&map.words).to_owned()];
    facts.extend(head.owner.clone());
    facts.extend(head.reviewed.as_ref().map(|date| map.words.with("head-reviewed", &[("date", Value::ours(date))])));
    paragraphs.extend(Paragraph::of_facts(Ink::Muted, facts));
    page::put(pen, 0, &paragraphs, out);
    if let Some(comparison) = &map.comparison {
        out.push('\n');
        page::put(pen, 0, &wording::compared(pen.signs, comparison, &map.words), out);
    }
    let mut paragraphs = Vec::new();
    paragraphs.extend(head.summary.as_deref().map(|text| Paragraph::of(Ink::Plain, text)));
    paragraphs.extend(head.scenario.as_deref().map(|text| Paragraph::of(Ink::Plain, text)));
    if !paragraphs.is_empty() {
        out.push('\n');
        page::put(pen, 0, &paragraphs, out);
    }
    let mut rows: Vec<(&str, Vec<Paragraph>)> = Vec::new();
    let plain = |text: &String| Paragraph::of(Ink::Plain, text.as_str());
    rows.extend(head.starts.as_ref().map(|text| (map.words.text("head-starts"), vec![plain(text)])));
    rows.extend(head.ends.as_ref().map(|text| (map.words.text("head-ends"), vec![plain(text)])));
    if !head.business_goals.is_empty() {
        rows.push((map.words.text("head-company"), head.business_goals.iter().map(plain).collect()));
    }
    rows.extend(
        Paragraph::of_facts(Ink::Plain, head.evidence.clone())
            .map(|facts| (map.words.text("head-evidence"), vec![facts])),
    );
    let metrics = head.metrics.iter().flat_map(|metric| wording::metric(map, pen.signs, metric));
    let metrics: Vec<Paragraph> = metrics.collect();
    if !metrics.is_empty() {
        rows.push((map.words.text("head-metrics"), metrics));
    }
    rows.extend(head.details.iter().map(|detail| (detail.label.as_str(), vec![plain(&detail.text)])));
    if !rows.is_empty() {
        out.push('\n');
        for line in labelled(pen, &rows, pen.width) {
            out.push_str(&line);
            out.push('\n');
        }
    }
    personas(map, pen, out);
}

/// Returns facts after a word each, in two columns.
fn labelled(pen: &Pen, rows: &[(&str, Vec<Paragraph>)], width: usize) -> Vec<String> {
    let mut out = Vec::new();
    let room = rows.iter().map(|(label, _)| columns(label) + 1).fold(LABEL, usize::max).min(width / 2);
    for (label, paragraphs) in rows {
        for (at, line) in lines_of(paragraphs, pen, width - room).into_iter().enumerate() {
            let label = if at == 0 { label } else { "" };
            let label = format!("{}{}", pen.write(Ink::Muted, label), " ".repeat(room.saturating_sub(columns(label))));
            out.push(format!("{label}{line}"));
        }
    }
    out
}

/// Writes the cards of the personas, as many side by side as fit.
fn personas(map: &Map, pen: &Pen, out: &mut String) {
    let abreast = (pen.width / CARD_MIN).clamp(1, 4).min(map.personas.len().max(1));
    let width = pen.width / abreast;
    for (at, cards) in map.personas.chunks(abreast).enumerate() {
        out.push('\n');
        let mut table = Table::new();
        table.load_style(TableStyle::new().content_lines(ContentLineStyle::none()));
        let cells = cards.iter().enumerate().map(|(beside, persona)| {
            Cell::new_owned(card(map, pen, persona, at * abreast + beside, width - 2).join("\n"))
        });
        table.add_row(cells.collect::<Vec<_>>());
        let fixed = u16::try_from(width).expect("internal error: a pen is never as wide");
        table.set_constraints(cards.iter().map(|_| ColumnConstraint::Absolute(Width::Fixed(fixed))));
        table.column_iter_mut().for_each(|column| {
            column.set_padding((0, 0));
        });
        for line in table.lines() {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
}

fn card(map: &Map, pen: &Pen, persona: &Persona, at: usize, width: usize) -> Vec<String> {
    let mark = pen.signs.felt(map.mark_of(at)).to_string();
    let mut title = vec![persona.name.clone()];
    title.extend(persona.share.as_ref().map(|share| pen.signs.own(share).into_owned()));
    let mut head: Vec<Paragraph> = Paragraph::of_facts(Ink::Persona(map.mark_of(at)), title).into_iter().collect();
    head = head.into_iter().map(|name| name.after(mark.as_str())).collect();
    head.extend(persona.summary.as_deref().map(|text| Paragraph::of(Ink::Plain, text).after(" ")));
    head.extend(wording::details(&persona.details).map(|detail| detail.after(" ")));
    let quote = persona.quote.as_ref().map(|quote| pen.signs.quoted(quote.trim(), &map.words));
    head.extend(quote.map(|quote| Paragraph::of(Ink::Plain, quote).after(" ")));
    let mut lines = lines_of(&head, pen, width);
    let plain =
        |texts: &[String]| texts.iter().map(|text| Paragraph::of(Ink::Plain, text.as_str())).collect::<Vec<_>>();
    let pains = persona.pains.iter().flat_map(|pain| wording::pain_point(map, pen.signs, pain)).collect();
    let mut rows: Vec<(&str, Vec<Paragraph>)> = [
        (map.words.text("persona-line-goals"), &persona.goals),
        (map.words.text("persona-line-needs"), &persona.needs),
        (map.words.text("persona-line-priorities"), &persona.priorities),
    ]
    .into_iter()
    .map(|(label, texts)| (label, plain(texts)))
    .collect();
    rows.push((map.words.text("persona-line-pain-points"), pains));
    rows.retain(|(_, paragraphs)| !paragraphs.is_empty());
    lines.extend(labelled(pen, &rows, width - 2).into_iter().map(|line| format!("  {line}")));
    lines
}
