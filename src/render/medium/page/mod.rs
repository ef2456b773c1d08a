//! Documents as one page for a browser and for paper, which needs no script and no network.

mod block;
mod matrix;
mod ranking;
mod style;
mod text;

use crate::document::{Block, Closing, Document, Figures, Opening, Text};
use crate::escape::{Element, element};
use crate::measure::Direction;
use crate::render::digest;
use crate::render::svg::identifier;
use crate::theme::Theme;

use block::Sheet;
use text::Voice;

/// Writes what stands before all documents: the head of the page, and its title.
pub(super) fn head(opening: &Opening, theme: &Theme) -> String {
    let voice = Voice::of(&opening.language, None);
    let mut out = begin(&opening.language, &opening.title, theme);
    let mut header = header(&opening.title, &opening.facts, &voice);
    if !opening.links.is_empty() {
        let link = |text: &Text| element("li").holding(voice.fill(element("span"), text));
        let links = element("ul").holding_all(opening.links.iter().map(link));
        header = header.holding(element("nav").holding(links));
    }
    header.write(&mut out);
    out.push_str("<main>\n");
    out
}

/// Writes a document among others, as a section of the page.
pub(super) fn part(document: &Document, figures: &Figures, theme: &Theme) -> String {
    let voice = Voice::of(&document.language, document.author_language.as_deref());
    let id = if document.id.is_empty() { String::new() } else { identifier(&document.id) };
    let mut section = element("section").with("class", "part");
    if !id.is_empty() {
        section = section.with("id", id.as_str());
    }
    section = section.with("lang", document.language.as_str());
    section = section.with("dir", voice.direction_name());
    let mut out = section.begun();
    out.push('\n');
    voice.fill(element("h2"), &document.title).write(&mut out);
    facts(&document.facts, &voice).into_iter().for_each(|facts| facts.write(&mut out));
    let mut sheet = Sheet { voice: voice.within(&id), figures, theme, out };
    sheet.add_blocks(&document.blocks, 3);
    sheet.out + "</section>\n"
}

/// Writes what stands after all documents, and ends the page.
pub(super) fn foot(closing: &Closing, theme: &Theme) -> String {
    let mut out = String::new();
    for document in &closing.documents {
        out.push_str(&part(document, &Figures::default(), theme));
    }
    out.push_str("</main>\n");
    end(out, &closing.notes, closing.documents.first().map_or("", |document| &document.language), theme)
}

/// Writes a document that stands alone, as a whole page.
pub(super) fn whole(document: &Document, figures: &Figures, theme: &Theme) -> String {
    let voice = Voice::of(&document.language, document.author_language.as_deref());
    let mut out = begin(&document.language, &document.title, theme);
    header(&document.title, &document.facts, &voice).write(&mut out);
    out.push_str("<main>\n");
    let mut sheet = Sheet { voice, figures, theme, out };
    sheet.add_blocks(&document.blocks, 2);
    end(sheet.out + "</main>\n", &[], &document.language, theme)
}

/// Begins a page. It may load nothing but pictures that lie beside it, and take no style but its own.
fn begin(language: &str, title: &Text, theme: &Theme) -> String {
    let style = format!("\n{}", style::sheet(theme));
    let policy = format!(
        "default-src 'none'; style-src {}; img-src 'self' file: data:; base-uri 'none'; form-action 'none'",
        digest::source(&style)
    );
    let meta = |name: &'static str, value: &str, content: &str| {
        element("meta").with(name, value).with("content", content).written() + "\n"
    };
    let direction = Voice::of(language, None).direction_name();
    let mut out = String::from("<!DOCTYPE html>\n");
    out.push_str(&element("html").with("lang", language).with("dir", direction).begun());
    out.push_str("\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str(&meta("http-equiv", "Content-Security-Policy", &policy));
    out.push_str(&meta("name", "viewport", "width=device-width, initial-scale=1"));
    out.push_str(&meta("name", "generator", "cjm"));
    element("title").text(title.plain()).write(&mut out);
    out.push_str(&format!("\n<style>{style}</style>\n</head>\n<body>\n"));
    out
}

fn header(title: &Text, texts: &[Text], voice: &Voice) -> Element {
    element("header").holding(voice.fill(element("h1"), title)).holding_all(facts(texts, voice))
}

/// Writes facts in short, in one line.
fn facts(texts: &[Text], voice: &Voice) -> Option<Element> {
    let whole = Text::joined(texts.iter().filter(|text| !text.is_empty()).cloned(), " · ");
    (!whole.is_empty()).then(|| voice.fill(element("p").with("class", "quiet"), &whole))
}

/// Ends a page, with explanations where there are some.
fn end(mut out: String, notes: &[Block], language: &str, theme: &Theme) -> String {
    if !notes.is_empty() {
        out.push_str("<footer>\n");
        let (voice, figures) = (Voice::of(language, None), Figures::default());
        let mut sheet = Sheet { voice, figures: &figures, theme, out };
        sheet.add_blocks(notes, 2);
        out = sheet.out + "</footer>\n";
    }
    out + "</body>\n</html>\n"
}

/// Returns how HTML calls a direction.
fn direction_name(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}
