//! The map as one page for a browser and for paper: it can be read without script and network, and explored with script.

mod bar;
mod facts;
mod look;
mod pictures;
mod said;
mod steps;

use crate::escape::{Element, element};
use crate::map::Map;
use crate::measure::Direction;
use crate::render::digest;
use crate::render::embed::face_rules_of_page;
use crate::render::stack::{self, stack};
use crate::render::wording::Signs;
use crate::render::{Drawing, Options};
use crate::theme::Theme;
use crate::words::Language;

use pictures::{Picture, View};

/// How the page is laid out; its colours come from the theme.
const STYLE: &str = include_str!("page/style.css");
/// What lets the page be explored: the same for every page, since what a journey says stands in the page and never here.
/// One function around all its parts keeps their names to themselves.
const SCRIPT: &str = concat!(
    "(() => {\n'use strict';\n\n",
    include_str!("page/parts.js"),
    include_str!("page/pictures.js"),
    include_str!("page/strip.js"),
    include_str!("page/panel.js"),
    include_str!("page/peek.js"),
    include_str!("page/finder.js"),
    include_str!("page/choice.js"),
    include_str!("page/deeds.js"),
    "})();\n"
);

/// Writes the page with the map in view.
pub(super) fn write(map: &Map, options: &Options) -> Drawing {
    draw(map, options, View::Map)
}

/// Writes the page with the flow in view.
pub(super) fn write_flow(map: &Map, options: &Options) -> Drawing {
    draw(map, options, View::Flow)
}

fn draw(map: &Map, options: &Options, view: View) -> Drawing {
    let bytes = write_with(map, options, view).into_bytes();
    Drawing { bytes, remarks: stack::remark(options, true).into_iter().collect(), ..Drawing::default() }
}

/// A page, and all that its parts ask for.
struct Page<'a> {
    map: &'a Map,
    /// The language of the page.
    language: &'a str,
    signs: &'static Signs,
    /// The view that is open at first.
    view: View,
    /// The looks that the page can take, the first one first.
    themes: Vec<&'a Theme>,
}

impl Page<'_> {
    /// Makes an element that holds words of the journey, in its language.
    fn told(&self, tag: &'static str) -> Element {
        element(tag).in_language(self.map.language.as_deref().filter(|language| *language != self.language))
    }

    /// Returns what a view is called.
    fn named(&self, view: View) -> &str {
        match view {
            View::Map => self.map.words.text("page-map"),
            View::Flow => self.map.words.text("page-flow"),
        }
    }

    /// Returns the title of the journey.
    fn title(&self) -> &str {
        let title = self.map.head.title.trim();
        if title.is_empty() { self.map.words.text("head-untitled") } else { title }
    }
}

fn write_with(map: &Map, options: &Options, view: View) -> String {
    // The page speaks the language of its words; where that is the journey's own, the journey's name for it counts.
    let is_own = |language: &&str| Language::known(Some(language)).tag() == map.words.tag();
    let language = map.language.as_deref().filter(is_own).unwrap_or(map.words.tag());
    let (themes, pictures) = pictures::draw(map, &options.theme);
    let page = Page { map, language, signs: Signs::of(false), view, themes };
    let mut out = String::new();
    element("a").with("class", "skip").with("href", "#-facts").text(map.words.text("page-skip")).write(&mut out);
    bar::bar(&page).write(&mut out);
    out.push_str("\n<main>\n");
    write_pictures(&page, &pictures, &mut out);
    bar::panel(&page).write(&mut out);
    facts::facts(&page).write(&mut out);
    out.push_str("</main>\n");
    element("p").with("class", "unseen").with("role", "status").with("id", "-says").write(&mut out);
    element("footer").holding(element("p").text(map.words.text("page-made"))).write(&mut out);
    out.push_str(&format!("\n<script>{SCRIPT}</script>\n</body>\n</html>\n"));
    // Pictures and words are set in the one font, which travels with the page: all of its texts look alike everywhere.
    let fonts = face_rules_of_page(&[STYLE, &out], options.theme.type_sizes.family());
    out.insert_str(0, &head(&page, options, &fonts));
    out
}

fn head(page: &Page<'_>, options: &Options, fonts: &str) -> String {
    let family = options.theme.type_sizes.family();
    let font = family.map(|family| format!("html{{font-family:{}}}\n", stack(Some(family)))).unwrap_or_default();
    let style = format!("\n{STYLE}{font}{}{fonts}\n", look::sheet(&page.themes));
    let policy = format!(
        "default-src 'none'; style-src {}; script-src {}; img-src data:; font-src data:; base-uri 'none'; \
         form-action 'none'",
        digest::source(&style),
        digest::source(SCRIPT)
    );
    let meta = |name: &'static str, value: &str, content: &str| {
        element("meta").with(name, value).with("content", content).written() + "\n"
    };
    let direction = match page.map.direction() {
        Direction::RightToLeft => "rtl",
        Direction::LeftToRight => "ltr",
    };
    let mut out = String::from("<!DOCTYPE html>\n");
    // The tag alone: what it holds is written as it comes, since a page of pictures is large.
    let root = element("html").with("lang", page.language).with("dir", direction);
    let root = root.with("data-theme", look::name(page.themes[0])).with("data-view", page.view.name());
    let root = if options.theme_is_named { root } else { root.with("data-follow", "") };
    out.push_str(&root.begun());
    out.push_str("\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str(&meta("http-equiv", "Content-Security-Policy", &policy));
    out.push_str(&meta("name", "viewport", "width=device-width, initial-scale=1"));
    out.push_str(&meta("name", "generator", "cjm"));
    out.push_str(&meta("name", "description", &page.map.description()));
    element("title").text(page.title()).write(&mut out);
    out.push_str(&format!("\n<style>{style}</style>\n</head>\n<body>\n"));
    out
}

/// Writes the pictures: those that are seen at first, then those of other looks, which only a script brings out.
fn write_pictures(page: &Page<'_>, pictures: &[Picture], out: &mut String) {
    let (seen, others): (Vec<&Picture>, Vec<&Picture>) =
        pictures.iter().partition(|picture| picture.theme == look::name(page.themes[0]));
    for picture in seen {
        let (view, label) = (picture.view.name(), page.named(picture.view));
        let shape = if picture.is_wide { "picture wide" } else { "picture" };
        let figure = element("section").with("class", shape).with("data-view", view).with("aria-label", label);
        let frame = element("div").with("class", "frame").with("role", "region").with("tabindex", "0");
        out.push_str(&figure.begun());
        out.push('\n');
        element("h2").with("class", "unseen").text(label).write(out);
        out.push_str(&frame.with("aria-label", label).begun());
        out.push('\n');
        out.push_str(&picture.svg);
        out.push_str("</div>\n</section>\n");
    }
    for picture in others {
        let template = element("template").with("data-theme", picture.theme.as_str());
        out.push_str(&template.with("data-view", picture.view.name()).begun());
        out.push('\n');
        out.push_str(&picture.svg);
        out.push_str("</template>\n");
    }
}
