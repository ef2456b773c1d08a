//! Blocks of a document as elements of a page.

use crate::document::{Block, Figure, Figures, Item, List, Picture, Section, Snippet, Table, Text};
use crate::escape::{Element, element, uri_path};
use crate::render::medium::page::text::Voice;
use crate::render::medium::page::{matrix, ranking};
use crate::render::svg::write_scene;
use crate::scene::small_curve;
use crate::theme::Theme;

/// The elements of headings, by their level from 1.
const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
/// Longer journeys than this make no picture.
const MOST_POINTS: usize = 120;

/// Returns the element of a heading.
pub(super) fn heading(level: usize) -> &'static str {
    HEADINGS[level.clamp(1, HEADINGS.len()) - 1]
}

/// A part of a page as it is being written.
pub(super) struct Sheet<'a> {
    pub(super) voice: Voice,
    pub(super) figures: &'a Figures,
    pub(super) theme: &'a Theme,
    pub(super) out: String,
}

impl Sheet<'_> {
    /// Writes blocks; headings within them begin at a level.
    pub(super) fn add_blocks(&mut self, blocks: &[Block], level: usize) {
        for block in blocks {
            match block {
                Block::Section(section) => self.add_section("section", section, level),
                Block::Details(section) => self.add_section("details", section, level),
                Block::Figure(figure) => self.add_figure(figure),
                block => self.elements(block, level).iter().for_each(|element| element.write(&mut self.out)),
            }
        }
    }

    fn add_section(&mut self, tag: &'static str, section: &Section, level: usize) {
        let mut own = element(tag);
        if !section.id.is_empty() {
            own = own.with("id", self.voice.id(&section.id));
        }
        self.out.push_str(&own.begun());
        self.out.push('\n');
        let headed = match tag {
            "details" => element("summary"),
            _ => element(heading(level)),
        };
        self.voice.fill(headed, &section.heading).write(&mut self.out);
        self.add_blocks(&section.blocks, level + 1);
        self.out.push_str(&format!("</{tag}>\n"));
    }

    /// Writes a picture with what is to be read off it.
    fn add_figure(&mut self, figure: &Figure) {
        let voice = &self.voice;
        self.out.push_str("<figure>\n");
        match self.figures.get(&figure.key) {
            Some(Picture::Curve(curve)) if curve.points.len() <= MOST_POINTS => {
                let scene = small_curve::draw(curve, self.theme);
                let id = self.voice.id(&figure.key);
                let (title, description) = (figure.name.plain(), figure.description.plain());
                self.out.push_str(&write_scene(&crate::scene::shape::Scene { id, title, description, ..scene }));
            }
            Some(Picture::File(path)) => {
                let image = element("img").with("src", uri_path(path)).with("alt", figure.description.plain());
                image.with("loading", "lazy").write(&mut self.out);
            }
            _ => {}
        }
        let mut caption = element("figcaption");
        if !figure.name.is_empty() {
            caption = caption.holding(voice.fill(element("strong"), &figure.name));
        }
        for (at, fact) in figure.facts.iter().enumerate() {
            caption = if at == 0 { caption.text(" ") } else { caption.holding(element("br")) };
            caption = caption.holding(voice.fill(element("span"), fact));
        }
        caption.write(&mut self.out);
        self.out.push_str("</figure>\n");
    }

    fn elements(&self, block: &Block, level: usize) -> Vec<Element> {
        let voice = &self.voice;
        match block {
            Block::Paragraph(text) => vec![voice.fill(element("p"), text)],
            Block::Aside(text) => vec![voice.fill(element("p").with("class", "quiet"), text)],
            Block::List(own) => vec![list(own, voice)],
            Block::Terms(terms) => {
                let pair = |(name, value): &(Text, Text)| {
                    let pair = element("div").holding(voice.fill(element("dt"), name));
                    pair.holding(voice.fill(element("dd"), value))
                };
                vec![element("dl").with("class", "terms").holding_all(terms.iter().map(pair))]
            }
            Block::Table(own) => vec![scrolling(table(own, voice), &own.caption)],
            Block::Matrix(own) => matrix::elements(own, voice),
            Block::Ranking(own) => vec![ranking::element(own, voice, level)],
            Block::Code(code) => {
                vec![element("pre").with("dir", "ltr").holding(element("code").text(code.as_str()))]
            }
            Block::Snippet(own) => snippet(own, voice),
            // These are written as they come.
            Block::Section(_) | Block::Details(_) | Block::Figure(_) => Vec::new(),
        }
    }
}

fn snippet(own: &Snippet, voice: &Voice) -> Vec<Element> {
    let mut parts = vec![voice.fill(element("p").with("class", own.level.word()), &own.headline())];
    let lines = own.numbered();
    parts.extend((!lines.is_empty()).then(|| element("pre").with("dir", "ltr").holding(element("code").text(lines))));
    let remarks: Vec<Element> =
        own.remarks.iter().map(|remark| voice.fill(element("li"), &remark.labelled())).collect();
    parts.extend((!remarks.is_empty()).then(|| element("ul").holding_all(remarks)));
    parts
}

fn list(list: &List, voice: &Voice) -> Element {
    let entry = |item: &Item| {
        if item.below.is_empty() {
            return voice.fill(element("li"), &item.text);
        }
        let below = item.below.iter().flat_map(|text| [element("br"), voice.fill(element("span"), text)]);
        element("li").holding(voice.fill(element("strong"), &item.text)).holding_all(below)
    };
    element(if list.is_numbered { "ol" } else { "ul" }).holding_all(list.items.iter().map(entry))
}

fn table(table: &Table, voice: &Voice) -> Element {
    let head = table.head.iter().map(|cell| voice.fill(element("th").with("scope", "col"), cell));
    let row = |row: &Vec<Text>| {
        let cell = |(at, cell): (usize, &Text)| {
            voice.fill(if at == 0 { element("th").with("scope", "row") } else { element("td") }, cell)
        };
        element("tr").holding_all(row.iter().enumerate().map(cell))
    };
    element("table")
        .holding(voice.fill(element("caption"), &table.caption))
        .holding(element("thead").holding(element("tr").holding_all(head)))
        .holding(element("tbody").holding_all(table.rows.iter().map(row)))
}

/// Lets a wide table scroll by itself, with the keyboard too.
pub(super) fn scrolling(table: Element, name: &Text) -> Element {
    let frame = element("div").with("class", "scroll").with("tabindex", "0").with("role", "region");
    frame.with("aria-label", name.plain()).holding(table)
}
