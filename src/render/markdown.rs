//! The map as a page of Markdown: a table for each stage, a small line for each curve, and lists of what to talk about.

use std::ops::Range;

use crate::escape::markdown_cell;
use crate::map::{Content, Curve, Lane, LaneKind, Map, Persona, Point, Stage};
use crate::render::Options;
use crate::render::wording::{self, Ink, NO_BREAK, Paragraph, Signs, Ways};
use crate::words::{Value, capitalised, unbroken};

/// More columns than these make a table that no page is wide enough for.
const COLUMNS_MAX: usize = 6;

/// Writes the map as a page of Markdown, for GitHub's flavour of it.
pub(super) fn write(map: &Map, options: &Options) -> Vec<u8> {
    if map.is_blank {
        return super::blank::markdown(map);
    }
    let signs = Signs::of(options.ascii);
    let mut out = String::new();
    head(map, signs, &mut out);
    curves(map, signs, &mut out);
    let ways = Ways::of(map);
    for stage in &map.stages {
        write_stage(map, signs, &ways, stage, &mut out);
    }
    notes(map, signs, map.words.text("lane-pain-points"), |content| matches!(content, Content::Pain(_)), &mut out);
    notes(
        map,
        signs,
        map.words.text("lane-opportunities"),
        |content| matches!(content, Content::Opportunity(_)),
        &mut out,
    );
    sources(map, signs, &mut out);
    out.into_bytes()
}

fn sources(map: &Map, signs: &Signs, out: &mut String) {
    if !map.head.sources.is_empty() {
        out.push_str(&format!("\n## {}\n\n", map.words.text("head-sources")));
    }
    for source in &map.head.sources {
        let said: Vec<String> = wording::source(source).iter().map(|said| inline(signs, said)).collect();
        out.push_str(&format!("- {}\n", line(said.join(&format!(" {} ", signs.dot)))));
    }
}

fn head(map: &Map, signs: &Signs, out: &mut String) {
    let head = &map.head;
    out.push_str(&format!("# {}\n", text(&head.title)));
    let mut facts = vec![format!("**{}**", head.state.label(&map.words))];
    facts.extend(head.owner.as_deref().map(text));
    facts.extend(
        head.reviewed.as_ref().map(|date| map.words.with("head-reviewed", &[("date", Value::ours(&text(date)))])),
    );
    out.push_str(&format!("\n{}\n", facts.join(&format!(" {} ", signs.dot))));
    comparison(map, signs, out);
    for about in [&head.summary, &head.scenario].into_iter().flatten() {
        out.push_str(&format!("\n{}\n", line(text(about))));
    }
    let mut rows: Vec<(&str, String)> = Vec::new();
    rows.extend(head.starts.as_ref().map(|starts| (map.words.text("head-starts"), text(starts))));
    rows.extend(head.ends.as_ref().map(|ends| (map.words.text("head-ends"), text(ends))));
    rows.extend(head.business_goals.iter().map(|goal| (map.words.text("head-company"), text(goal))));
    let evidence: Vec<String> = head.evidence.iter().map(|evidence| text(evidence)).collect();
    if !evidence.is_empty() {
        rows.push((map.words.text("head-evidence"), evidence.join(&format!(" {} ", signs.dot))));
    }
    let metrics = head.metrics.iter().map(|metric| wording::metric(map, signs, metric));
    let metrics = metrics.map(|said| said.iter().map(|one| inline(signs, one)).collect::<Vec<_>>().join(", "));
    rows.extend(metrics.map(|metric| (map.words.text("head-metrics"), metric)));
    rows.extend(head.details.iter().map(|detail| (detail.label.as_str(), text(&detail.text))));
    if !rows.is_empty() {
        out.push('\n');
    }
    for (label, text) in rows {
        out.push_str(&format!("- **{label}:** {text}\n"));
    }
    personas(map, signs, out);
}

/// Writes what two maps are compared, and what has changed in sum.
fn comparison(map: &Map, signs: &Signs, out: &mut String) {
    let Some(comparison) = &map.comparison else { return };
    let [before, after] = wording::versions(comparison, &map.words).map(|said| inline(signs, &said));
    out.push_str(&format!("\n{before} {} {after}\n\n", signs.onward));
    out.extend(comparison.summary.iter().map(|sentence| format!("- {}\n", line(text(&signs.own(sentence))))));
}

fn personas(map: &Map, signs: &Signs, out: &mut String) {
    if map.personas.is_empty() {
        return;
    }
    let list = |texts: &[String]| texts.iter().map(|one| text(one)).collect::<Vec<_>>().join("<br>");
    let who = |(number, persona): (usize, &Persona)| {
        let mut name = format!("{} **{}**", signs.felt(map.mark_of(number)), text(&persona.name));
        name.extend(persona.share.as_ref().map(|share| format!(" {}", text(share))));
        let mut lines = vec![name];
        lines.extend(persona.summary.as_deref().map(text));
        lines.extend(persona.quote.as_ref().map(|quote| text(&signs.quoted(quote.trim(), &map.words))));
        lines.extend(wording::details(&persona.details).map(|detail| inline(signs, &detail)));
        let [wants, needs, weighs] = [&persona.goals, &persona.needs, &persona.priorities].map(|texts| list(texts));
        let pains = persona.pains.iter().flat_map(|pain| wording::pain_point(map, signs, pain));
        let cells = [wants, needs, weighs, written(signs, &pains.collect::<Vec<_>>())];
        format!("| {} | {} |\n", lines.join("<br>"), cells.join(" | "))
    };
    let heads = [
        map.words.text("persona-line-who"),
        map.words.text("persona-line-goals"),
        map.words.text("persona-line-needs"),
        map.words.text("persona-line-priorities"),
        map.words.text("persona-line-pain-points"),
    ]
    .map(capitalised);
    out.push_str(&format!("\n| {} |\n|---|---|---|---|---|\n", heads.join(" | ")));
    out.extend(map.personas.iter().enumerate().map(who));
}

/// Writes a small line for each curve, and its notable points.
fn curves(map: &Map, signs: &Signs, out: &mut String) {
    if map.lane(&LaneKind::Emotion).is_none() || map.emotion.curves.iter().all(|curve| curve.points.is_empty()) {
        return;
    }
    let who = capitalised(map.words.text("persona-line-who"));
    out.push_str(&format!(
        "\n## {}\n\n| {who} | {} | {} |\n|---|---|---|\n",
        map.words.text("head-emotion"),
        map.words.text("head-curve"),
        map.words.text("head-notable")
    ));
    for curve in &map.emotion.curves {
        let who = text(&wording::whose_curve(map, curve));
        let mark = wording::mark_of(signs, curve);
        let notable: Vec<String> = curve.points.iter().filter_map(|point| notable(map, signs, point)).collect();
        let line = small_line(signs, curve);
        out.push_str(&format!("| {mark} {who} | `{line}` | {} |\n", notable.join("<br>")));
    }
}

/// Returns one sign for each point of a curve, higher where it feels better.
fn small_line(signs: &Signs, curve: &Curve) -> String {
    let top = (signs.levels.len() - 1) as f64;
    let level = |value: f64| signs.levels[((value.clamp(-2.0, 2.0) + 2.0) / 4.0 * top).round() as usize];
    curve.points.iter().filter_map(|point| point.value).map(level).collect()
}

fn notable(map: &Map, signs: &Signs, point: &Point) -> Option<String> {
    let mark = point.mark?.label(&map.words);
    let name = text(&map.columns[point.columns.start].name);
    Some(format!("{mark}: {name} ({})", signs.own(&map.signed(point.value?))))
}

fn write_stage(map: &Map, signs: &Signs, ways: &Ways, stage: &Stage, out: &mut String) {
    let phase = map.phases.iter().find(|phase| phase.kind == stage.phase && !phase.label.is_empty());
    let phase = phase.map_or(String::new(), |phase| format!(" {} {}", signs.dot, text(&phase.label)));
    out.push_str(&format!("\n## {}{phase}\n", text(&stage.name)));
    out.extend(wording::aims(map, signs, stage).iter().map(|aim| format!("\n{}\n", line(inline(signs, aim)))));
    let count = stage.columns.len();
    let parts = count.div_ceil(COLUMNS_MAX).max(1);
    for part in 0..parts {
        let at = |part: usize| stage.columns.start + count * part / parts;
        table(map, signs, ways, at(part)..at(part + 1), out);
    }
}

fn table(map: &Map, signs: &Signs, ways: &Ways, columns: Range<usize>, out: &mut String) {
    let names: Vec<String> = map.columns[columns.clone()].iter().map(|column| text(&column.name)).collect();
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    let label = |lane: &Lane| {
        let about = lane.summary.as_ref().map(|summary| format!("<br>{}", text(summary)));
        format!("**{}**{}", text(&lane.label), about.unwrap_or_default())
    };
    let mut way = map.shows_ways().then(|| ways_on(map, signs, ways, &columns));
    for lane in &map.lanes {
        if lane.kind == LaneKind::Emotion {
            rows.push((label(lane), feelings(map, signs, &columns)));
        } else {
            rows.push((label(lane), cells(map, signs, lane, &columns)));
        }
        if lane.kind == LaneKind::Touchpoint {
            rows.extend(way.take());
        }
    }
    rows.retain(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    out.push_str(&format!("\n| | {} |\n|---|{}\n", names.join(" | "), "---|".repeat(columns.len())));
    for (label, cells) in rows {
        out.push_str(&format!("| {label} | {} |\n", cells.join(" | ")));
    }
}

fn ways_on(map: &Map, signs: &Signs, ways: &Ways, columns: &Range<usize>) -> (String, Vec<String>) {
    let name = |column: usize| map.columns[column].name.clone();
    let cells = columns.clone().map(|column| written(signs, &ways.paragraphs(map, signs, column, name)));
    (format!("**{}**", map.words.text("lane-next")), cells.collect())
}

/// Returns the cells of a lane over some columns; what stands over several is written at the first.
fn cells(map: &Map, signs: &Signs, lane: &Lane, columns: &Range<usize>) -> Vec<String> {
    let mut out = vec![String::new(); columns.len()];
    let start = lane.cells.partition_point(|cell| cell.columns.start < columns.start);
    for cell in lane.cells[start..].iter().take_while(|cell| cell.columns.start < columns.end) {
        let place = &mut out[cell.columns.start - columns.start];
        let mut text = written(signs, &wording::cell(map, signs, &cell.content));
        let over = &map.columns[cell.columns.clone()];
        if let ([_, .., last], false) = (over, text.is_empty()) {
            text.push_str(&format!(
                " _({})_",
                map.words.with("stage-as-far-as", &[("name", Value::Author(&self::text(&last.name)))])
            ));
        }
        if !place.is_empty() && !text.is_empty() {
            place.push_str("<br>");
        }
        place.push_str(&text);
    }
    out
}

fn feelings(map: &Map, signs: &Signs, columns: &Range<usize>) -> Vec<String> {
    let mut out: Vec<Vec<String>> = vec![Vec::new(); columns.len()];
    for curve in &map.emotion.curves {
        let start = curve.points.partition_point(|point| point.columns.start < columns.start);
        for point in curve.points[start..].iter().take_while(|point| point.columns.start < columns.end) {
            let mark = wording::mark_of(signs, curve);
            let said: Vec<String> = wording::value(map, signs, point).iter().map(|said| inline(signs, said)).collect();
            out[point.columns.start - columns.start].push(format!("{mark} {}", said.join(", ")));
        }
    }
    let start = map.emotion.feelings.partition_point(|feeling| feeling.columns.start < columns.start);
    let feelings = map.emotion.feelings[start..].iter();
    for feeling in feelings.take_while(|feeling| feeling.columns.start < columns.end) {
        out[feeling.columns.start - columns.start].push(inline(signs, &wording::words(map, feeling)));
    }
    out.into_iter().map(|lines| lines.join("<br>")).collect()
}

/// Writes a list of the notes of one sort, with the steps where they stand.
fn notes(map: &Map, signs: &Signs, title: &str, is_wanted: fn(&Content) -> bool, out: &mut String) {
    let cells = map.lanes.iter().flat_map(|lane| &lane.cells);
    let notes = cells.flat_map(|cell| cell.content.iter().enumerate().map(move |(at, content)| (cell, at, content)));
    let mut notes = notes.filter(|(.., content)| is_wanted(content)).peekable();
    if notes.peek().is_none() {
        return;
    }
    out.push_str(&format!("\n## {title}\n\n"));
    for (cell, at, content) in notes {
        let change = at.checked_sub(1).map(|before| &cell.content[before]);
        let change = change.filter(|before| matches!(before, Content::Change(_)));
        let said = change.into_iter().chain([content]).flat_map(|content| wording::paragraphs(map, signs, content));
        let said: Vec<String> = said.map(|said| inline(signs, &said)).collect();
        let place = text(&map.columns[cell.columns.start].name);
        out.push_str(&format!("- {} {} _{place}_\n", said.join(&format!(" {} ", signs.dot)), signs.dot));
    }
}

/// Returns paragraphs as they stand in a cell.
fn written(signs: &Signs, paragraphs: &[Paragraph]) -> String {
    let said = paragraphs.iter().filter(|paragraph| !paragraph.texts.is_empty());
    said.map(|paragraph| inline(signs, paragraph)).collect::<Vec<_>>().join("<br>")
}

fn inline(signs: &Signs, paragraph: &Paragraph) -> String {
    let texts: Vec<String> = paragraph.texts.iter().map(|one| text(one)).collect();
    let mut out = texts.join(&format!(" {} ", signs.dot));
    if paragraph.ink == Ink::Strong && !out.is_empty() {
        out = format!("**{out}**");
    }
    if paragraph.lead.trim().is_empty() { out } else { line(format!("{} {out}", markdown_cell(&paragraph.lead))) }
}

/// Keeps a text that begins a line from being read as a list or a rule.
fn line(text: String) -> String {
    let after_digits = text.trim_start_matches(|character: char| character.is_ascii_digit());
    if after_digits.len() < text.len() && after_digits.starts_with(['.', ')']) {
        let digits = text.len() - after_digits.len();
        return format!("{}\\{after_digits}", &text[..digits]);
    }
    if text.starts_with(['-', '+', '=']) { format!("\\{text}") } else { text }
}

/// Returns a text of the journey as one safe line.
fn text(text: &str) -> String {
    let line = unbroken(text).replace(NO_BREAK, " ").split_whitespace().collect::<Vec<_>>().join(" ");
    markdown_cell(&line).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::fixture;

    fn page() -> String {
        String::from_utf8(write(&fixture::city_bike(), &Options::default())).expect("a page is text")
    }

    #[test]
    fn every_row_of_a_table_has_as_many_cells_as_its_head() {
        let mut cells = 0;
        for line in page().lines() {
            if line.starts_with("|---") {
                cells = line.matches('|').count();
            } else if line.starts_with("| **") {
                assert_eq!(line.matches('|').count() - line.matches("\\|").count(), cells, "{line}");
            }
        }
        assert_eq!(cells, 4);
    }

    #[test]
    fn the_page_has_a_line_for_each_curve() {
        let page = page();
        assert!(page.contains("| ● Aino | `▃▄▃█▃▁▃█▃` | peak: Visits the store (+2)<br>lowest point:"), "{page}");
        assert!(page.contains("| **Feels** | ● **−1**<br>■ **0** |"), "{page}");
    }

    #[test]
    fn the_page_lists_what_hurts_and_what_could_be_better() {
        let page = page();
        assert!(page.contains("- ▲▲▲ high · Nobody tells when the courier comes · _Waits for the courier_"), "{page}");
        assert!(page.contains("## Opportunities\n\n- \\+ Size guide"), "{page}");
    }

    #[test]
    fn a_text_does_not_begin_a_list() {
        let mut map = fixture::city_bike();
        map.head.summary = Some("- first".into());
        map.head.scenario = Some("2. second".into());
        let page = String::from_utf8(write(&map, &Options::default())).expect("a page is text");
        assert!(page.contains("\n\\- first\n\n2\\. second\n"), "{page}");
    }

    #[test]
    fn a_name_cannot_break_out_of_its_cell() {
        let mut map = fixture::city_bike();
        map.columns[0].name = "a | b\n# c <img src=x> `d`".into();
        let page = String::from_utf8(write(&map, &Options::default())).expect("a page is text");
        assert!(page.contains("| | a \\| b \\# c &lt;img src=x&gt; \\`d\\` |\n"), "{page}");
    }
}
