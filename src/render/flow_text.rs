//! The way through a journey as a list: step by step, where customers go on to, come back to and leave.

use crate::map::{Change, Content, Stage};
use crate::map::{Destination, Edge, EdgeKind, LaneKind, Map};
use crate::render::Options;
use crate::render::text::page;
use crate::render::text::pen::Pen;
use crate::render::wording::{self, Ink, Paragraph, Ways};

/// How far the ways stand from the left.
const INDENT: usize = 4;

/// Writes the way through the journey; no line is wider than the options say.
pub(super) fn write(map: &Map, options: &Options) -> Vec<u8> {
    let pen = Pen::new(options);
    let mut out = String::new();
    page::put(&pen, 0, &[Paragraph::of(Ink::Strong, map.head.title.as_str()), summary(map)], &mut out);
    if let Some(comparison) = &map.comparison {
        page::put(&pen, 0, &wording::compared(pen.signs, comparison, &map.words), &mut out);
    }
    let ways = Ways::of(map);
    let feelings = feelings(map, &pen);
    let channels = channels(map);
    let changes = changes(map);
    // As many places as the last number takes.
    let digits = map.columns.len().to_string().len();
    for stage in &map.stages {
        out.push('\n');
        page::put(&pen, 0, &[heading(map, stage)], &mut out);
        for column in stage.columns.clone() {
            let number = |column: usize| format!("{:>digits$}", column + 1);
            let mut texts = vec![map.columns[column].name.clone()];
            texts.extend(channels[column].clone());
            texts.extend(feelings[column].clone());
            let step = Paragraph::of_facts(Ink::Plain, texts).map(|step| step.after(number(column)));
            page::put(&pen, 2, &step.into_iter().collect::<Vec<_>>(), &mut out);
            let name = |to: usize| format!("{} {}", to + 1, map.columns[to].name);
            let mut said: Vec<Paragraph> =
                changes[column].iter().map(|change| wording::changed(pen.signs, change)).collect();
            if map.columns[column].is_unreachable {
                said.push(
                    Paragraph::of(Ink::Pain, map.words.text("path-nothing-leads-here")).after(pen.signs.dead_end),
                );
            }
            said.extend(ways.paragraphs(map, pen.signs, column, name));
            page::put(&pen, digits + INDENT, &said, &mut out);
        }
    }
    pen.finish(&out).into_bytes()
}

/// Says how many ways there are of each kind.
fn summary(map: &Map) -> Paragraph {
    let of = |is_wanted: fn(&Edge) -> bool| map.edges.iter().filter(|edge| is_wanted(edge)).count();
    let counts: [(usize, &str); 5] = [
        (map.columns.len(), "count-steps"),
        (of(|edge| edge.kind == EdgeKind::Branch), "count-branches"),
        (of(|edge| edge.kind == EdgeKind::Back), "count-paths-back"),
        (of(|edge| matches!(edge.to, Destination::Exit { .. })), "count-exits"),
        (of(|edge| edge.kind == EdgeKind::Fail), "count-recoveries"),
    ];
    let said = counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, key)| map.words.counted(key, count));
    Paragraph { ink: Ink::Muted, lead: String::new(), texts: said.collect() }
}

fn heading(map: &Map, stage: &Stage) -> Paragraph {
    let phase = map.phases.iter().find(|phase| phase.kind == stage.phase && !phase.label.is_empty());
    let mut texts = vec![stage.name.clone()];
    texts.extend(phase.map(|phase| phase.label.clone()));
    Paragraph { ink: Ink::of_phase(stage.phase), lead: String::new(), texts }
}

/// Returns what each persona feels at each column, in a few words.
fn feelings(map: &Map, pen: &Pen) -> Vec<Option<String>> {
    let mut felt: Vec<Vec<String>> = vec![Vec::new(); map.columns.len()];
    for curve in &map.emotion.curves {
        let names = map.names(&curve.who);
        for point in curve.points.iter().filter(|_| !curve.is_earlier) {
            let Some(value) = point.value else { continue };
            let value = pen.signs.own(&map.signed(value)).into_owned();
            felt[point.columns.start].push(format!("{names} {value}").trim_start().to_owned());
        }
    }
    felt.into_iter().map(|felt| (!felt.is_empty()).then(|| felt.join(", "))).collect()
}

/// Returns what has become of each column, where two maps are compared.
fn changes(map: &Map) -> Vec<Option<&Change>> {
    let mut changes = vec![None; map.columns.len()];
    for cell in map.lane(&LaneKind::Touchpoint).map_or(&[][..], |lane| &lane.cells) {
        if let Some(Content::Change(change)) = cell.content.first() {
            changes[cell.columns.start] = Some(change);
        }
    }
    changes
}

/// Returns the channel of each column.
fn channels(map: &Map) -> Vec<Option<String>> {
    let mut channels = vec![None; map.columns.len()];
    for cell in map.lane(&LaneKind::Touchpoint).map_or(&[][..], |lane| &lane.cells) {
        for content in &cell.content {
            let Content::Touchpoint(card) = content else { continue };
            let names: Vec<&str> = card.channels.iter().map(|channel| channel.name.as_str()).collect();
            channels[cell.columns.start] = (!names.is_empty()).then(|| names.join(" / "));
        }
    }
    channels
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::fixture;

    fn flow(map: &Map) -> String {
        String::from_utf8(write(map, &Options { width: 80, ..Options::default() })).expect("a flow is text")
    }

    #[test]
    fn every_step_says_where_it_leads() {
        let flow = flow(&fixture::city_bike());
        let compare = "Compare · Before the purchase\n  2 Reads reviews · Web shop · Aino 0, Leo 0\n     \
                       → 3 Compares models\n     → 4 Visits the store 35 %: wants to try the size\n";
        assert!(flow.contains(compare), "{flow}");
        assert!(
            flow.contains("  9 Chain comes off · Phone · Aino −1, Leo −1\n     ↶ 8 Rides to work\n     ⇥ Sells"),
            "{flow}"
        );
        assert!(flow.contains("9 steps · 2 branches · 1 way back · 2 exits"), "{flow}");
    }

    #[test]
    fn a_step_that_nothing_leads_to_is_told() {
        let mut map = fixture::city_bike();
        map.columns[6].is_unreachable = true;
        let flow = flow(&map);
        assert!(flow.contains("7 Assembles the bike · Aino −1, Leo −1\n     × nothing leads here"), "{flow}");
    }
}
