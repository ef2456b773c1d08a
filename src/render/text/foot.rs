//! What stands below the blocks: the sources, and what the signs mean, those that the map uses.

use crate::map::{Content, LaneKind, Map};
use crate::render::text::page;
use crate::render::text::paragraph::lines;
use crate::render::text::pen::Pen;
use crate::render::wording::{self, Ink, Paragraph};

/// Writes the sources, where the map names them.
pub(super) fn sources(map: &Map, pen: &Pen, out: &mut String) {
    if map.head.sources.is_empty() {
        return;
    }
    out.push('\n');
    page::put(pen, 0, &[Paragraph::of(Ink::Strong, map.words.text("head-sources"))], out);
    for source in &map.head.sources {
        page::put(pen, 2, &wording::source(source), out);
    }
}

/// Writes the legend; nothing where no sign needs words.
pub(super) fn legend(map: &Map, pen: &Pen, out: &mut String) {
    let signs = pen.signs;
    let mut entries: Vec<String> = Vec::new();
    // What a lane would show that is not asked for needs no words.
    let has_curves = map.lane(&LaneKind::Emotion).is_some();
    let curves = if has_curves { &map.emotion.curves[..] } else { &[] };
    let points = || curves.iter().flat_map(|curve| &curve.points);
    if let Some(comparison) = &map.comparison {
        let shown = map.personas.len().clamp(1, signs.expected.len());
        let hollow: Vec<String> = (0..shown).map(|persona| signs.expecting(persona).to_string()).collect();
        if has_curves {
            entries.push(format!("{} {}", hollow.join(" "), comparison.before.label.to_lowercase()));
        }
        let [added, removed, moved, changed, solved] = signs.changes;
        let words = [
            map.words.text("legend-new"),
            map.words.text("legend-removed"),
            map.words.text("legend-moved"),
            map.words.text("legend-changed"),
            map.words.text("legend-solved"),
        ];
        let changes = [added, removed, moved, changed, solved].into_iter().zip(words);
        entries.extend(changes.map(|(sign, words)| format!("{sign} {words}")));
    }
    if points().any(|point| point.expected.is_some()) {
        let shown = map.personas.len().clamp(1, signs.expected.len());
        let hollow: Vec<String> = (0..shown).map(|persona| signs.expecting(persona).to_string()).collect();
        entries.push(format!("{} {}", hollow.join(" "), map.words.text("sign-expected")));
    }
    if points().any(|point| point.spread.is_some()) {
        entries.push(format!("{} {}", signs.spread, map.words.text("sign-spread")));
    }
    let contents = || map.lanes.iter().flat_map(|lane| &lane.cells).flat_map(|cell| &cell.content);
    let has = |wanted: fn(&Content) -> bool| contents().any(wanted);
    if has(|content| matches!(content, Content::Thought(_))) {
        entries.push(format!("{} {}", signs.thought("...", &map.words), map.words.text("sign-thinks")));
    }
    if has(|content| matches!(content, Content::Quote(_))) {
        entries.push(format!("{} {}", signs.quoted("...", &map.words), map.words.text("sign-says")));
    }
    if has(|content| matches!(content, Content::Pain(_))) {
        let many: String = std::iter::repeat_n(signs.pain, 4).collect();
        entries.push(format!(
            "{} {}, {many} {}",
            signs.pain,
            map.words.text("sign-pain"),
            map.words.text("sign-critical")
        ));
    }
    if has(|content| matches!(content, Content::Touchpoint(card) if card.moment_of_truth.is_some())) {
        entries.push(format!("{} {}", signs.moment_of_truth, map.words.text("sign-moment-of-truth")));
    }
    if map.shows_ways() && map.edges.iter().any(|edge| edge.kind != crate::map::EdgeKind::Onward) {
        let ways = [
            (signs.onward, map.words.text("sign-onward")),
            (signs.back, map.words.text("sign-back")),
            (signs.exit, map.words.text("sign-leaves")),
        ];
        entries.extend(ways.map(|(sign, word)| format!("{sign} {word}")));
    }
    let Some(legend) = Paragraph::of_facts(Ink::Muted, entries) else { return };
    out.push('\n');
    for line in lines(&legend, pen, pen.width) {
        out.push_str(&line);
        out.push('\n');
    }
}
