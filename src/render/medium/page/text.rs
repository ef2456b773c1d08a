//! Texts of a document on a page: in whose language each piece is, and which way it runs.

use crate::document::{Inline, Target, Text};
use crate::escape::{Element, element, uri_path};
use crate::measure::Direction;
use crate::render::medium::page::direction_name;
use crate::render::svg::identifier;
use crate::words::Language;

/// Whose words stand on a part of a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Voice {
    /// Our own words.
    pub(super) language: Language,
    /// Which way our own words run.
    direction: Direction,
    /// The language of the author's words, where it is another one.
    author_language: Option<String>,
    /// The id of the document, for links to its parts; empty where it stands alone.
    prefix: String,
}

impl Voice {
    /// Takes our own language, and that of the author where it is given.
    pub(super) fn of(language: &str, author_language: Option<&str>) -> Voice {
        let other = author_language.map(str::trim).filter(|own| !own.is_empty() && *own != language);
        Voice {
            language: Language::of(Some(language)),
            direction: Direction::of_language(language),
            author_language: other.map(str::to_owned),
            prefix: String::new(),
        }
    }

    /// Returns the same for a document of an id, so that links find its parts.
    pub(super) fn within(mut self, prefix: &str) -> Voice {
        prefix.clone_into(&mut self.prefix);
        self
    }

    /// Returns which way our own words run, as HTML calls it.
    pub(super) fn direction_name(&self) -> &'static str {
        direction_name(self.direction)
    }

    /// Returns the id of a part of the document, unique on the page.
    pub(super) fn id(&self, part: &str) -> String {
        match self.prefix.is_empty() {
            true => identifier(part),
            false => format!("{}.{}", self.prefix, identifier(part)),
        }
    }

    /// Puts a text into an element that holds nothing else.
    pub(super) fn fill(&self, element: Element, text: &Text) -> Element {
        if let [Inline::Author(words)] = text.pieces.as_slice() {
            return self.marked(element, words, "dir").text(words.as_str());
        }
        text.pieces.iter().fold(element, |element, piece| self.add(element, piece))
    }

    fn add(&self, out: Element, piece: &Inline) -> Element {
        match piece {
            Inline::Ours(words) => out.text(words.as_str()),
            Inline::Author(words) if self.is_as_ours(words) => out.text(words.as_str()),
            // What stands in it neither turns its neighbours round nor is turned round by them.
            Inline::Author(words) => out.holding(self.marked(element("bdi"), words, "").text(words.as_str())),
            Inline::Code(typed) => {
                let code = element("code");
                let code = if self.direction == Direction::RightToLeft { code.with("dir", "ltr") } else { code };
                out.holding(code.text(typed.as_str()))
            }
            Inline::Strong(text) => out.holding(self.fill(element("strong"), text)),
            Inline::Place(place) => out.text(place.words.as_str()),
            Inline::Link { text, target } => {
                out.holding(self.fill(element("a").with("href", self.reference(target)), text))
            }
        }
    }

    /// Tells whether words of the author need no mark of language or direction.
    fn is_as_ours(&self, words: &str) -> bool {
        self.author_language.is_none() && !self.runs_otherwise(words)
    }

    fn runs_otherwise(&self, words: &str) -> bool {
        let has_other = Direction::LeftToRight.within(words) == Direction::RightToLeft
            || Direction::RightToLeft.within(words) == Direction::RightToLeft;
        match self.direction {
            Direction::LeftToRight => has_other,
            Direction::RightToLeft => Direction::of_text(words) == Some(Direction::LeftToRight),
        }
    }

    /// Marks an element that holds nothing but words of the author: its language, and where `direction` names an
    /// attribute and they run the other way, that its letters say which.
    fn marked(&self, element: Element, words: &str, direction: &'static str) -> Element {
        let element = element.in_language(self.author_language.as_deref());
        match direction {
            "" => element,
            _ if self.runs_otherwise(words) => element.with(direction, "auto"),
            _ => element,
        }
    }

    fn reference(&self, target: &Target) -> String {
        match target {
            Target::Part(part) => format!("#{}", self.id(part)),
            Target::Document(id) => format!("#{}", identifier(id)),
            Target::File(path) => uri_path(path).into_owned(),
            Target::Web(address) => (*address).to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_author_bear_their_language_and_direction_where_they_differ() {
        let text = Text::ours("Channels: ").then(Text::author("Myymälä"));
        let of = |author| Voice::of("en", author).fill(element("p"), &text).written();
        assert_eq!(of(None), "<p>Channels: Myymälä</p>\n");
        assert_eq!(of(Some("en")), "<p>Channels: Myymälä</p>\n");
        assert_eq!(of(Some("fi")), "<p>Channels: <bdi lang=\"fi\">Myymälä</bdi></p>\n");
        let arabic = Text::ours("See ").then(Text::author("موعد"));
        assert_eq!(Voice::of("en", None).fill(element("p"), &arabic).written(), "<p>See <bdi>موعد</bdi></p>\n");
        let latin = Text::ours("في ").then(Text::author("WhatsApp (app)"));
        let written = Voice::of("ar", None).fill(element("p"), &latin).written();
        assert_eq!(written, "<p>في <bdi>WhatsApp (app)</bdi></p>\n");
        let alone = Voice::of("en", Some("ar")).fill(element("h2"), &Text::author("موعد")).written();
        assert_eq!(alone, "<h2 lang=\"ar\" dir=\"auto\">موعد</h2>\n");
    }
}
