//! Elements of an HTML page: a text gets into one only through `escape`, and a tag or attribute only from this program.

use crate::escape::{html_attribute, html_text};

/// An element with its attributes and what it holds.
#[derive(Debug, Clone)]
pub struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    held: Vec<Held>,
}

#[derive(Debug, Clone)]
enum Held {
    Element(Element),
    Text(String),
}

/// Elements that hold nothing and have no end.
const VOID: [&str; 4] = ["br", "img", "input", "meta"];

/// Elements after whose end a new line can stand without changing what is seen.
const BLOCKS: [&str; 30] = [
    "article",
    "aside",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "li",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "svg",
    "table",
    "thead",
    "tr",
    "ul",
];

/// Begins an element.
pub fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), held: Vec::new() }
}

impl Element {
    /// Adds an attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds the language of what it holds, where there is one to be told.
    pub fn in_language(self, language: Option<&str>) -> Self {
        match language {
            Some(language) => self.with("lang", language),
            None => self,
        }
    }

    /// Adds a text.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.held.push(Held::Text(text.into()));
        self
    }

    /// Adds an element.
    pub fn holding(mut self, element: Element) -> Self {
        self.held.push(Held::Element(element));
        self
    }

    /// Adds elements.
    pub fn holding_all(mut self, elements: impl IntoIterator<Item = Element>) -> Self {
        self.held.extend(elements.into_iter().map(Held::Element));
        self
    }

    /// Returns its beginning alone, for what is too large to be held: who writes it ends it too.
    pub fn begun(&self) -> String {
        let mut out = String::new();
        self.begin(&mut out);
        out
    }

    fn begin(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.tag);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            out.push_str(&html_attribute(value));
            out.push('"');
        }
        out.push('>');
    }

    /// Writes it out. Elements are nested by this program and never by a file, so few are within each other.
    pub fn write(&self, out: &mut String) {
        self.begin(out);
        if VOID.contains(&self.tag) {
            return;
        }
        for held in &self.held {
            match held {
                Held::Element(element) => element.write(out),
                Held::Text(text) => out.push_str(&html_text(text)),
            }
        }
        out.push_str("</");
        out.push_str(self.tag);
        out.push('>');
        if BLOCKS.contains(&self.tag) {
            out.push('\n');
        }
    }

    /// Returns it written out.
    pub fn written(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_values_cannot_become_markup() {
        let page = element("p").with("title", "\" onclick=\"x").text("<script>&").written();
        assert_eq!(page, "<p title=\"&quot; onclick=&quot;x\">&lt;script&gt;&amp;</p>\n");
    }

    #[test]
    fn what_holds_nothing_has_no_end() {
        assert_eq!(element("p").text("a").holding(element("br")).text("b").written(), "<p>a<br>b</p>\n");
    }
}
