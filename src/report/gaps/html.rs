//! Gaps as one page for a browser and for paper: it needs no network, no script and nothing beside it.

use crate::escape::{Element, element};
use crate::gaps::{Gap, Portfolio};
use crate::report::gaps::block::{Block, Entry, Sheet};
use crate::report::gaps::html_curve::curves;
use crate::report::gaps::html_matrix::matrix;
use crate::report::gaps::words::{self as words, line};
use crate::report::gaps::{GapFormat, GapOptions, Subject, outlook, portfolio, style};
use crate::source::Spanned;

/// The format.
pub(crate) const FORMAT: GapFormat = GapFormat {
    name: "html",
    about: "One page for a browser or a printer, without script or network",
    extension: "html",
    head,
    between: "",
    journey: render,
    foot,
};

/// What the page may load: nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The heading of the page, and its name in a list of windows.
const TITLE: &str = "Gaps before and after the purchase";

fn head(is_several: bool) -> String {
    let meta = |name: &'static str, value: &str, content: &str| {
        element("meta").with(name, value).with("content", content).written()
    };
    let mut out = String::from("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str(&meta("http-equiv", "Content-Security-Policy", POLICY));
    out.push_str(&meta("name", "viewport", "width=device-width, initial-scale=1"));
    out.push_str(&meta("name", "generator", "cjm"));
    out.push_str(&format!("\n<title>{TITLE}</title>\n<style>\n{}</style>\n</head>\n<body>\n", style::sheet()));
    let mut header = element("header").holding(element("h1").text(TITLE));
    if is_several {
        let link = element("a").with("href", "#all-journeys").text("All journeys side by side");
        header = header.holding(element("nav").holding(element("p").holding(link)));
    }
    header.write(&mut out);
    out.push_str("<main>\n");
    out
}

fn foot(all: Option<&Portfolio>, _: &GapOptions) -> String {
    let mut out = String::new();
    if let Some(all) = all {
        let section = element("section").with("class", "portfolio").with("id", "all-journeys");
        section.holding_all(elements(&portfolio::portfolio(all), "h2")).write(&mut out);
    }
    out.push_str("</main>\n");
    let sentences = words::SCORING.iter().map(|sentence| element("li").text(*sentence));
    element("footer")
        .holding(element("h2").text("How gaps are weighed"))
        .holding(element("ul").holding_all(sentences))
        .write(&mut out);
    out.push_str("</body>\n</html>\n");
    out
}

/// A journey as it is put on the page.
pub(crate) struct Page<'a> {
    pub(crate) subject: &'a Subject<'a>,
    /// The language of the file's own words, where it is told and is not that of the page.
    pub(crate) language: Option<&'a str>,
}

impl Page<'_> {
    /// Makes an element that holds words of the file.
    pub(crate) fn told(&self, tag: &'static str, text: &str) -> Element {
        element(tag).in_language(self.language).text(line(text))
    }

    /// Returns where something stands: file and line.
    fn place(&self, span: crate::source::Span) -> String {
        format!("{}:{}", self.subject.source.name(), self.subject.source.position(span.start).line)
    }
}

fn render(subject: &Subject<'_>, options: &GapOptions) -> String {
    let language = subject.journey.language.get().map(|language| language.trim());
    let is_other = |language: &&str| !language.is_empty() && !language.to_lowercase().starts_with("en");
    let page = Page { subject, language: language.filter(is_other) };
    let mut section = element("section").with("class", "journey");
    section = section.holding(page.told("h2", subject.journey.name()));
    let facts = words::head(subject, options.today).join(" · ");
    section = section.holding(element("p").with("class", "quiet").text(format!("{facts} · {}", subject.source.name())));
    if let Some(plan) = subject.plan {
        section = section.holding_all(elements(&outlook::plan(subject, plan), "h3"));
        section = section.holding_all(elements(&outlook::budgets(subject), "h3"));
        return section.written();
    }
    if let Some(difference) = subject.difference {
        section = section.holding_all(elements(&outlook::difference(subject, difference), "h3"));
    }
    section = section.holding_all(elements(&outlook::budgets(subject), "h3"));
    section = section.holding_all(matrix(&page)).holding_all(curves(&page));
    section = section.holding_all(ranked(&page, options)).holding_all(not_ours(&page));
    section.holding_all(loose_ends(&page)).holding_all(hints(subject)).written()
}

fn ranked(page: &Page<'_>, options: &GapOptions) -> Vec<Element> {
    let all = &page.subject.gaps.ranked;
    let shown = &all[..options.top.unwrap_or(all.len()).min(all.len())];
    let heading = element("h3").text("What matters most");
    if all.is_empty() {
        return vec![heading, with_code(element("p"), &words::nothing_found(page.subject))];
    }
    let entries = shown.iter().enumerate().map(|(at, gap)| entry(page, gap, at + 1));
    let mut parts = vec![heading, element("ol").with("class", "gaps").holding_all(entries)];
    if all.len() > shown.len() {
        let more = format!("… and {} more; --all puts them on the page.", all.len() - shown.len());
        parts.push(element("p").with("class", "quiet").text(more));
    }
    parts
}

fn entry(page: &Page<'_>, gap: &Gap, rank: usize) -> Element {
    let journey = page.subject.journey;
    let mut where_to_find = vec![page.place(gap.span)];
    where_to_find.extend(gap.spot.stage.map(|stage| line(&journey[stage].name)));
    where_to_find.extend(gap.spot.touchpoint.map(|touchpoint| line(&journey[touchpoint].name)));
    where_to_find.dedup();
    let mut item = element("li")
        .holding(element("span").with("class", "rank").text(rank.to_string()))
        .holding(page.told("h4", &gap.title))
        .holding(element("p").with("class", "quiet").text(where_to_find.join(" · ")))
        .holding(factors(page, gap))
        .holding(element("p").text(words::facts(gap).iter().map(|fact| line(fact)).collect::<Vec<_>>().join(" · ")));
    if !gap.ways_out.is_empty() {
        let ways = gap.ways_out.iter().map(|way_out| element("li").text(line(way_out)));
        item = item.holding(element("ul").holding_all(ways));
    }
    let ask = element("p").with("class", "ask").holding(element("strong").text("Ask the room: "));
    item.holding(ask.text(line(&gap.question)))
        .holding(element("p").with("class", "weighed").text(words::weighed(&gap.factors)))
}

/// Shows what weighs in a gap, given or not.
fn factors(page: &Page<'_>, gap: &Gap) -> Element {
    let whom = words::whom(page.subject.journey, gap);
    let evidence = match &gap.grounds {
        Some(grounds) if !grounds.words.is_empty() => format!("{}: {}", grounds.level.word(), line(&grounds.words)),
        Some(_) => "not said".to_owned(),
        None => "follows from the map".to_owned(),
    };
    let all = [
        ("For", if whom.is_empty() { "everyone".to_owned() } else { line(&whom) }),
        ("Reach", words::reach(gap)),
        ("Harm", gap.factors.harm.words()),
        ("In whose hands", words::ours(gap).to_owned()),
        ("Evidence", evidence),
    ];
    let pair = |(name, value): (&'static str, String)| {
        element("div").holding(element("dt").text(name)).holding(element("dd").text(value))
    };
    element("dl").with("class", "factors").holding_all(all.into_iter().map(pair))
}

fn not_ours(page: &Page<'_>) -> Vec<Element> {
    let gaps = page.subject.gaps;
    let of_gap = |gap: &Gap| {
        let mut facts: Vec<String> = words::facts(gap).iter().map(|fact| line(fact)).collect();
        facts.extend(gap.factors.harm.felt.map(|_| gap.factors.harm.words()));
        let softened: String = gap.ways_out.iter().map(|way| format!(" → {}", line(way))).collect();
        let item = element("li").holding(page.told("strong", &gap.title));
        item.text(format!(" ({}): {}{softened}", page.place(gap.span), facts.join(" · ")))
    };
    let mut items: Vec<Element> = gaps.not_ours.iter().map(of_gap).collect();
    for factor in &gaps.outside {
        let softened: Vec<String> = factor.softened_by.iter().map(|text| line(text)).collect();
        let softened = if softened.is_empty() { "nothing softens it yet".to_owned() } else { softened.join(", ") };
        let item = element("li").holding(page.told("strong", &factor.name));
        items.push(item.text(format!(" ({}) → {softened}", page.place(factor.name.span))));
    }
    listed("Not in your hands, but to be softened", items)
}

fn loose_ends(page: &Page<'_>) -> Vec<Element> {
    let item = |end: &crate::gaps::LooseEnd| {
        let named = |name: &Spanned<String>| format!("{} ({})", line(name), page.place(name.span));
        let names: Vec<String> = end.items.iter().map(named).collect();
        element("li").text(format!("{}: {}", end.what, names.join(", ")))
    };
    listed("Loose ends", page.subject.gaps.loose_ends.iter().map(item).collect())
}

fn hints(subject: &Subject<'_>) -> Vec<Element> {
    listed("To see more", subject.gaps.hints.iter().map(|hint| with_code(element("li"), hint)).collect())
}

/// Adds a sentence of our own, in which keys stand between backquotes.
fn with_code(mut element: Element, sentence: &str) -> Element {
    for (at, part) in sentence.split('`').enumerate() {
        element = if at % 2 == 1 { element.holding(self::element("code").text(part)) } else { element.text(part) };
    }
    element
}

fn listed(heading: &str, items: Vec<Element>) -> Vec<Element> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![element("h3").text(heading), element("ul").holding_all(items)]
}

/// Writes parts that read the same in every format.
fn elements(blocks: &[Block], heading: &'static str) -> Vec<Element> {
    let entry = |entry: &Entry| {
        let below = entry.below.iter().flat_map(|text| [element("br"), element("span").text(line(text))]);
        match entry.below.is_empty() {
            true => element("li").text(line(&entry.text)),
            false => element("li").holding(element("strong").text(line(&entry.text))).holding_all(below),
        }
    };
    let of = |block: &Block| match block {
        Block::Heading(text) => element(heading).text(line(text)),
        Block::Paragraph(text) => element("p").text(line(text)),
        Block::List(entries) => element("ul").holding_all(entries.iter().map(entry)),
        Block::Ranking(entries) => element("ol").holding_all(entries.iter().map(entry)),
        Block::Table(sheet) => table(sheet),
    };
    blocks.iter().map(of).collect()
}

fn table(sheet: &Sheet) -> Element {
    let head = sheet.head.iter().map(|cell| element("th").with("scope", "col").text(line(cell)));
    let row = |row: &Vec<String>| {
        let cell = |(at, cell): (usize, &String)| {
            let own = if at == 0 { element("th").with("scope", "row") } else { element("td") };
            own.text(line(cell))
        };
        element("tr").holding_all(row.iter().enumerate().map(cell))
    };
    let table = element("table")
        .holding(element("caption").text(line(&sheet.caption)))
        .holding(element("thead").holding(element("tr").holding_all(head)))
        .holding(element("tbody").holding_all(sheet.rows.iter().map(row)));
    element("div").with("class", "scroll").holding(table)
}
