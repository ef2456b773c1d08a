//! What a script lets one choose: the bar above the picture, and the panel beside it.

use crate::escape::{Element, element};
use crate::map::LaneKind;
use crate::render::html::pictures::View;
use crate::render::html::{Page, look};
use crate::render::svg::identifier;
use crate::words;
use crate::words::Value;

/// Makes the bar: the title, and behind it the tools, which appear where a script can serve them.
pub(super) fn bar(page: &Page<'_>) -> Element {
    let map = page.map;
    let mut facts =
        vec![String::from(page.map.words.text("head-untitled")), map.head.state.label(&map.words).to_string()];
    facts.extend(map.head.owner.clone());
    facts
        .extend(map.head.reviewed.as_ref().map(|date| map.words.with("head-reviewed", &[("date", Value::ours(date))])));
    let name = element("div").with("class", "name").holding(page.told("h1").text(page.title()));
    let name = name.holding(element("p").with("class", "quiet").text(facts.join(" · ")));
    let mut tools = element("div")
        .with("class", "tools")
        .with("role", "group")
        .with("aria-label", page.map.words.text("page-tools"));
    tools = tools.with("hidden", "").holding(views(page));
    if map.personas.len() > 1 {
        tools = tools.holding(personas(page));
    }
    tools = tools.holding(lanes(page));
    if page.themes.len() > 1 {
        tools = tools.holding(themes(page));
    }
    tools = tools.holding(zoom(page)).holding(find(page));
    if map.lane(&LaneKind::Gap).is_some() {
        let gaps = button(map.words.text("lane-gaps")).with("data-open", "-gaps");
        tools = tools.holding(gaps);
    }
    element("header").with("class", "bar").holding(name).holding(tools.holding(print(page)))
}

/// Makes the panel for the details of a touchpoint; a script fills it from the tables of the page.
pub(super) fn panel(page: &Page<'_>) -> Element {
    let sign = |sign: &str, label: &str| {
        let seen = element("span").with("aria-hidden", "true").text(sign);
        element("button").with("type", "button").with("aria-label", label).with("title", label).holding(seen)
    };
    let tools = element("div")
        .with("class", "panel-tools")
        .holding(sign("‹", page.map.words.text("page-previous")).with("data-step", "-1"))
        .holding(sign("›", page.map.words.text("page-next")).with("data-step", "1"))
        .holding(sign("×", page.map.words.text("page-close")).with("data-close", ""));
    element("aside")
        .with("class", "panel")
        .with("id", "-panel")
        .with("aria-label", page.map.words.text("page-details"))
        .with("tabindex", "-1")
        .with("hidden", "")
        .holding(tools)
        .holding(element("div").with("class", "panel-body"))
}

fn button(text: &str) -> Element {
    element("button").with("type", "button").text(text)
}

fn views(page: &Page<'_>) -> Element {
    let view = |view: View| {
        let is_open = if view == page.view { "true" } else { "false" };
        button(page.named(view)).with("data-view", view.name()).with("aria-pressed", is_open)
    };
    let group = element("div")
        .with("class", "switch")
        .with("role", "group")
        .with("aria-label", page.map.words.text("page-view"));
    group.holding_all([View::Map, View::Flow].map(view))
}

/// Makes a list that opens below its word.
fn menu(label: &str, entries: impl IntoIterator<Item = Element>) -> Element {
    let list = element("div").with("class", "menu").holding_all(entries);
    element("details").holding(element("summary").text(label)).holding(list)
}

fn check(kind: &'static str, value: &str, at: usize, label: Element) -> Element {
    let input = element("input").with("type", "checkbox").with("name", kind).with("value", value);
    let input = input.with("data-at", at.to_string()).with("checked", "");
    element("label").holding(input).holding(label)
}

fn personas(page: &Page<'_>) -> Element {
    let entry = |(at, persona): (usize, &crate::map::Persona)| {
        check("who", &identifier(&persona.id), at, page.told("span").text(persona.name.as_str()))
    };
    menu(page.map.words.text("page-personas"), page.map.personas.iter().enumerate().map(entry))
}

fn lanes(page: &Page<'_>) -> Element {
    let own = |(at, lane): (usize, &crate::map::Lane)| {
        let name = format!("lane.{}", lane.kind.word());
        check("slice", &name, at + 1, page.told("span").text(lane.label.as_str()))
    };
    let head = check("slice", "head", 0, element("span").text(page.map.words.text("page-head")));
    let legend =
        check("slice", "legend", page.map.lanes.len() + 1, element("span").text(page.map.words.text("page-legend")));
    let entries = std::iter::once(head).chain(page.map.lanes.iter().enumerate().map(own)).chain([legend]);
    menu(page.map.words.text("page-lanes"), entries).with("class", "only-map")
}

fn themes(page: &Page<'_>) -> Element {
    let option = |theme: &&crate::theme::Theme| {
        element("option").with("value", look::name(theme)).text(words::capitalised(&theme.name.replace('-', " ")))
    };
    let select = element("select").with("id", "-theme").holding_all(page.themes.iter().map(option));
    let label = element("label").with("for", "-theme").text(page.map.words.text("page-theme"));
    element("div").with("class", "field").holding(label).holding(select)
}

fn zoom(page: &Page<'_>) -> Element {
    let sign = |sign: &str, label: &str, zoom: &str| {
        element("button")
            .with("type", "button")
            .with("data-zoom", zoom)
            .with("aria-label", label)
            .with("title", label)
            .text(sign)
    };
    element("div")
        .with("class", "switch")
        .with("role", "group")
        .with("aria-label", page.map.words.text("page-zoom"))
        .holding(sign("−", page.map.words.text("page-smaller"), "out"))
        .holding(
            // A number with its sign, whichever way the page runs.
            button("100 %").with("data-zoom", "full").with("title", "100 %").with("dir", "ltr"),
        )
        .holding(sign("+", page.map.words.text("page-larger"), "in"))
        .holding(button(page.map.words.text("page-fit")).with("data-zoom", "fit").with("aria-pressed", "false"))
}

fn find(page: &Page<'_>) -> Element {
    let input = element("input").with("type", "search").with("id", "-find").with("autocomplete", "off");
    let label = element("label").with("for", "-find").text(page.map.words.text("page-find"));
    element("div").with("class", "field").holding(label).holding(input)
}

fn print(page: &Page<'_>) -> Element {
    let picture = button(page.map.words.text("page-print-picture")).with("data-print", "picture");
    menu(
        page.map.words.text("page-print"),
        [picture, button(page.map.words.text("page-print-all")).with("data-print", "page")],
    )
}
