//! What a map says as elements of a page.

use crate::escape::{Element, element};
use crate::render::html::Page;
use crate::render::wording::{Ink, Paragraph};

/// Makes elements of what is said, a paragraph each.
pub(super) fn paragraphs(page: &Page<'_>, said: &[Paragraph]) -> Vec<Element> {
    let mut out = Vec::new();
    let mut is_apart = false;
    for one in said {
        if one.texts.is_empty() {
            is_apart = true;
            continue;
        }
        let class = match (class(one.ink), std::mem::take(&mut is_apart)) {
            (class, false) => class.to_owned(),
            (class, true) => format!("{class} apart"),
        };
        out.push(paragraph(page, one).with("class", class.trim()));
    }
    out
}

/// Makes a paragraph, with the sign before it for those who see it.
pub(super) fn paragraph(page: &Page<'_>, said: &Paragraph) -> Element {
    let mut made = page.told("p");
    if !said.lead.trim().is_empty() {
        let sign = element("span").with("class", "sign").with("aria-hidden", "true").text(said.lead.as_str());
        made = made.holding(sign).text(" ");
    }
    let text = said.texts.join(" · ");
    if is_gauge(page, &text) {
        return made.holding(element("span").with("class", "gauge").with("aria-hidden", "true").text(text));
    }
    made.text(text)
}

/// Tells whether a text is a bar of signs, which the words beside it say better.
fn is_gauge(page: &Page<'_>, text: &str) -> bool {
    !text.is_empty() && text.chars().all(|sign| page.signs.gauge.contains(&sign))
}

fn class(ink: Ink) -> &'static str {
    match ink {
        Ink::Strong => "strong",
        Ink::Muted | Ink::Line => "quiet",
        Ink::Pain => "pain",
        Ink::Opportunity => "opportunity",
        Ink::Plain | Ink::Before | Ink::Purchase | Ink::After | Ink::Persona(_) => "plain",
    }
}

/// Makes a definition: a word, and what is said under it.
pub(super) fn definition(label: &str, said: impl IntoIterator<Item = Element>) -> Element {
    element("div").holding(element("dt").text(label)).holding(element("dd").holding_all(said))
}

/// Makes a list of texts of the journey.
pub(super) fn list(page: &Page<'_>, texts: &[String]) -> Element {
    element("ul").holding_all(texts.iter().map(|text| page.told("li").text(text.as_str())))
}
