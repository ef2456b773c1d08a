//! A page that lists the maps of many journeys, each with a small picture, its state and its weightiest gaps.
//!
//! It needs no script and no network: pictures and links are files beside it.

use crate::escape::{Element, element, uri_path};
use crate::map::{Content, LaneKind, Map};
use crate::render::svg::Hex;
use crate::theme::Theme;
use crate::words::{Language, Value};

/// So many gaps are named for each journey.
const GAPS: usize = 3;
/// What the page may load: pictures beside it.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data:; base-uri 'none'; form-action 'none'";

/// A journey as the page lists it.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// The file that it stands in, as the page names it.
    pub source: String,
    /// What is known of the journey; nothing where none could be read.
    pub facts: Option<Facts>,
    /// How many errors the file has.
    pub errors: usize,
    /// Why it could not be read or drawn, as a sentence.
    pub trouble: Option<String>,
    /// Its pictures and pages: the name of the format, and the path from the page.
    pub drawings: Vec<(String, String)>,
    /// A small picture: the path from the page.
    pub picture: Option<String>,
    /// The comparison with the journey that it improves.
    pub change: Option<ChangeEntry>,
}

/// A comparison as the page lists it.
#[derive(Debug, Clone, Default)]
pub struct ChangeEntry {
    /// The title of the journey that it improves.
    pub title: String,
    /// What has changed in sum.
    pub summary: Vec<String>,
    /// Its pictures and pages.
    pub drawings: Vec<(String, String)>,
}

/// What the page tells of a journey.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    title: String,
    language: Option<String>,
    words: Language,
    state: String,
    owner: Option<String>,
    reviewed: Option<String>,
    evidence: Vec<String>,
    extent: String,
    gaps: Vec<String>,
}

impl Facts {
    /// Takes from a map what the page tells.
    pub fn of(map: &Map) -> Self {
        let head = &map.head;
        let cells = map.lane(&LaneKind::Gap).map_or(&[][..], |lane| &lane.cells);
        let mut gaps: Vec<(usize, String)> = Vec::new();
        for cell in cells {
            let place = map.columns.get(cell.columns.start).map_or("", |column| column.name.as_str());
            for content in &cell.content {
                if let Content::Gap(gap) = content
                    && let Some(rank) = gap.rank
                {
                    let is_told = cell.columns.len() > 1 || gap.text.contains(place);
                    gaps.push((rank, if is_told { gap.text.clone() } else { format!("{} · {place}", gap.text) }));
                }
            }
        }
        gaps.sort_unstable();
        let touchpoints = map.columns.iter().filter(|column| !column.is_stage).count();
        let extent = match touchpoints {
            0 => map.words.counted("description-stages", map.stages.len()),
            _ => map.words.with(
                "description-stages-with-touchpoints",
                &[("stages", Value::Count(map.stages.len())), ("touchpoints", Value::Count(touchpoints))],
            ),
        };
        let title = head.title.trim();
        Facts {
            title: if title.is_empty() { map.words.text("head-untitled") } else { title }.to_owned(),
            language: map.language.clone(),
            words: map.words.clone(),
            state: head.state.label(&map.words).to_owned(),
            owner: head.owner.clone(),
            reviewed: head
                .reviewed
                .as_ref()
                .map(|date| map.words.with("head-reviewed", &[("date", Value::ours(date))])),
            evidence: head.evidence.clone(),
            extent,
            gaps: gaps.into_iter().take(GAPS).map(|(_, text)| text).collect(),
        }
    }
}

/// Writes the page.
pub fn write_index(entries: &[Entry], theme: &Theme) -> String {
    let words = &language_of(entries);
    let meta = |name: &'static str, value: &str, content: &str| {
        element("meta").with(name, value).with("content", content).written() + "\n"
    };
    let mut out = format!("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n", words.tag());
    out.push_str(&meta("http-equiv", "Content-Security-Policy", POLICY));
    out.push_str(&meta("name", "viewport", "width=device-width, initial-scale=1"));
    out.push_str(&meta("name", "generator", "cjm"));
    element("title").text(words.text("index-heading")).write(&mut out);
    out.push_str(&format!("\n<style>\n{}</style>\n</head>\n<body>\n", sheet(theme)));
    let flawed = entries.iter().filter(|entry| is_flawed(entry)).count();
    let mut counts = vec![words.counted("index-journeys", entries.len())];
    counts.extend((flawed > 0).then(|| words.counted("index-flawed", flawed)));
    element("header")
        .holding(element("h1").text(words.text("index-heading")))
        .holding(element("p").with("class", "quiet").text(counts.join(" · ")))
        .write(&mut out);
    out.push_str("<main>\n");
    for entry in entries {
        article(entry, words).write(&mut out);
    }
    out.push_str("</main>\n");
    element("footer").holding(element("p").with("class", "quiet").text(words.text("index-made"))).write(&mut out);
    out.push_str("</body>\n</html>\n");
    out
}

/// Returns the language that all journeys share, with the words that all of them set; English where they do not.
fn language_of(entries: &[Entry]) -> Language {
    let mut all = entries.iter().filter_map(|entry| Some(&entry.facts.as_ref()?.words));
    let Some(first) = all.next() else { return Language::english() };
    let (mut is_same, mut tag) = (true, Some(first.tag()));
    for words in all {
        is_same &= words == first;
        tag = tag.filter(|tag| *tag == words.tag());
    }
    if is_same { first.clone() } else { Language::of(tag) }
}

fn is_flawed(entry: &Entry) -> bool {
    entry.errors > 0 || entry.trouble.is_some()
}

fn article(entry: &Entry, words: &Language) -> Element {
    let mut made = element("article");
    if is_flawed(entry) {
        made = made.with("class", "flawed");
    }
    let title = entry.facts.as_ref().map_or(entry.source.as_str(), |facts| facts.title.as_str());
    let first = entry.drawings.first().map(|(_, path)| reference(path));
    if let Some(picture) = &entry.picture {
        let image = element("img")
            .with("src", reference(picture))
            .with("alt", words.with("index-picture", &[("title", Value::Author(title))]));
        let image = image.with("loading", "lazy");
        let frame = match &first {
            Some(path) => element("a").with("class", "picture").with("href", path.as_str()).holding(image),
            None => element("div").with("class", "picture").holding(image),
        };
        made = made.holding(frame);
    }
    let mut about = element("div").with("class", "about");
    let heading = element("h2");
    about = about.holding(match &first {
        Some(path) => heading.holding(told("a", title, entry, words).with("href", path.as_str())),
        None => heading.holding(told("span", title, entry, words)),
    });
    if let Some(facts) = &entry.facts {
        about = about.holding_all(facts_of(facts, entry, words));
    }
    about = about.holding_all(trouble(entry, words)).holding_all(links(&entry.drawings, words));
    if let Some(change) = &entry.change {
        let sentences = change.summary.iter().map(|sentence| told("li", sentence, entry, words));
        about = about
            .holding(element("p").text(words.with("index-change", &[("title", Value::Author(&change.title))])))
            .holding(element("ul").holding_all(sentences))
            .holding_all(links(&change.drawings, words));
    }
    let source = element("p").with("class", "quiet").holding(element("code").text(entry.source.as_str()));
    made.holding(about.holding(source))
}

fn facts_of(facts: &Facts, entry: &Entry, words: &Language) -> Vec<Element> {
    let mut chips = vec![told("span", &facts.state, entry, words).with("class", "chip strong")];
    let owner = facts.owner.as_deref().unwrap_or(words.text("index-no-owner"));
    let reviewed = facts.reviewed.as_deref().unwrap_or(words.text("index-never-reviewed"));
    chips.extend([owner, reviewed, &facts.extent].map(|text| told("span", text, entry, words).with("class", "chip")));
    let mut made = vec![element("p").with("class", "chips").holding_all(chips)];
    if !facts.evidence.is_empty() {
        let text = format!("{}: {}", words.text("index-evidence"), facts.evidence.join(" · "));
        made.push(told("p", &text, entry, words).with("class", "quiet"));
    }
    if !facts.gaps.is_empty() {
        made.push(element("h3").text(words.text("index-gaps")));
        let gaps = facts.gaps.iter().map(|gap| told("li", gap, entry, words));
        made.push(element("ol").holding_all(gaps));
    }
    made
}

fn trouble(entry: &Entry, words: &Language) -> Vec<Element> {
    let mut sentences = Vec::new();
    if entry.errors > 0 {
        sentences.push(words.counted("index-errors", entry.errors));
    }
    if entry.facts.is_none() && entry.trouble.is_none() {
        sentences.push(words.text("index-unread").to_owned());
    }
    sentences.extend(entry.trouble.clone());
    match sentences.is_empty() {
        true => Vec::new(),
        false => vec![element("p").with("class", "trouble").text(format!("× {}", sentences.join(" · ")))],
    }
}

fn links(drawings: &[(String, String)], words: &Language) -> Option<Element> {
    let link = |(name, path): &(String, String)| element("a").with("href", reference(path)).text(name.as_str());
    let links = drawings.iter().map(link);
    let label = element("span").with("class", "quiet").text(words.text("index-open"));
    (!drawings.is_empty()).then(|| element("p").with("class", "links").holding(label).holding_all(links))
}

/// Makes an element that holds words of the journey.
fn told(tag: &'static str, text: &str, entry: &Entry, words: &Language) -> Element {
    let language = entry.facts.as_ref().and_then(|facts| facts.language.as_deref());
    element(tag).in_language(language.filter(|language| *language != words.tag())).text(text)
}

/// Writes the path of a file beside the page as a reference.
fn reference(path: &str) -> String {
    uri_path(path).into_owned()
}

/// Returns the style sheet, in the colours of a theme; it refers to nothing outside the page.
fn sheet(theme: &Theme) -> String {
    let [page, card, edge, text, muted] =
        [theme.page, theme.card, theme.card_edge, theme.text, theme.muted].map(|color| Hex(color).to_string());
    let (chip, chip_text) = (Hex(theme.chip.fill), Hex(theme.chip.text));
    let (way, bad) = (Hex(theme.way), Hex(theme.bad));
    let radius = theme.radius;
    format!(
        "body {{ margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 76rem; color: {text}; background: {page}; \
         font: 1rem/1.5 system-ui, -apple-system, \"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", sans-serif; \
         overflow-wrap: break-word }}\n\
         h1 {{ font-size: 1.75rem; line-height: 1.25; margin: 0 }}\n\
         h2 {{ font-size: 1.2rem; line-height: 1.3; margin: 0 0 .5rem }}\n\
         h3 {{ font-size: .9rem; margin: .75rem 0 0 }}\n\
         p, ol, ul {{ margin: .35rem 0 }}\nol, ul {{ padding-left: 1.4rem }}\n\
         a {{ color: {way} }}\nh2 a {{ color: {text}; text-decoration-thickness: 1px; text-underline-offset: .2em }}\n\
         a:focus-visible {{ outline: 3px solid {way}; outline-offset: 2px }}\n\
         .quiet {{ color: {muted} }}\n.trouble {{ color: {bad}; font-weight: 600 }}\n\
         article {{ display: grid; grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); gap: 1.5rem; \
         margin-top: 1.5rem; padding: 1.25rem; color: {text}; background: {card}; border: 1px solid {edge}; \
         border-radius: {radius}px }}\n\
         article.flawed {{ border-left: 5px solid {bad} }}\n\
         .picture {{ display: block; height: 14rem; overflow: hidden; border: 1px solid {edge}; \
         border-radius: {radius}px }}\n\
         img {{ display: block; width: 100%; height: 100%; object-fit: cover; object-position: 0 0 }}\n\
         .about {{ min-width: 0; grid-column-end: -1 }}\n\
         .chips, .links {{ display: flex; flex-wrap: wrap; gap: .4rem .6rem }}\n\
         .chip {{ padding: .05rem .6rem; border-radius: 1rem; color: {chip_text}; background: {chip}; \
         font-size: .875rem }}\n\
         .chip.strong {{ color: {page}; background: {text}; font-weight: 600 }}\n\
         code {{ font-size: .875rem }}\n\
         @media (max-width: 46rem) {{ article {{ grid-template-columns: minmax(0, 1fr) }} }}\n\
         @media print {{ article {{ break-inside: avoid }} body {{ max-width: none; padding: 0 }} }}\n"
    )
}
