//! How it feels along the way, drawn as one small curve a persona, with what it says in words.

use crate::escape::{Element, element};
use crate::gaps::signed;
use crate::insight::{Arc, ArcPoint};
use crate::report::gaps::html::Page;
use crate::report::gaps::words::{self as words, line};

/// How wide a curve is, in px.
const WIDTH: f64 = 720.0;
/// How high a curve is, in px.
const HEIGHT: f64 = 96.0;
/// What is left free around it, in px.
const MARGIN: f64 = 10.0;
/// Longer ways than this make no picture.
const MOST_POINTS: usize = 120;

/// Returns the curves of all personas that have one; or the words of feeling, where the file gives no numbers.
pub(crate) fn curves(page: &Page<'_>) -> Vec<Element> {
    let heading = element("h3").text("How it feels along the way");
    let arcs = words::arcs(page.subject);
    if !arcs.is_empty() {
        let mut parts = vec![heading];
        parts.extend(arcs.iter().map(|arc| figure(page, arc)));
        return parts;
    }
    let told = words::feelings_in_words(page.subject);
    if told.is_empty() {
        return Vec::new();
    }
    let item =
        |(stage, said): &(String, String)| element("li").in_language(page.language).text(format!("{stage}: {said}"));
    vec![heading, element("ul").holding_all(told.iter().map(item))]
}

fn figure(page: &Page<'_>, arc: &Arc) -> Element {
    let name = words::arc_name(page.subject.journey, arc);
    let facts = words::arc_facts(page.subject, arc).join(" · ");
    let caption =
        element("figcaption").holding(element("strong").text(line(&name))).text(format!("  {}", line(&facts)));
    let figure = element("figure");
    let figure = if arc.points.len() <= MOST_POINTS { figure.holding(curve(page, &name, arc)) } else { figure };
    let links = words::weakest_links(page.subject, arc);
    let lines = links.iter().flat_map(|link| [element("br"), element("span").text(line(link))]);
    figure.holding(caption.holding_all(lines))
}

fn curve(page: &Page<'_>, name: &str, arc: &Arc) -> Element {
    let step = (WIDTH - 2.0 * MARGIN) / (arc.points.len().max(2) - 1) as f64;
    let x = |at: usize| format!("{:.1}", MARGIN + step * at as f64);
    let y = |value: f64| format!("{:.1}", MARGIN + (2.0 - value.clamp(-2.0, 2.0)) / 4.0 * (HEIGHT - 2.0 * MARGIN));
    let line_of = |class: &'static str, from: (String, String), to: (String, String)| {
        let line = element("line").with("class", class).with("x1", from.0).with("y1", from.1);
        line.with("x2", to.0).with("y2", to.1)
    };
    let path: Vec<String> =
        arc.points.iter().enumerate().map(|(at, point)| format!("{},{}", x(at), y(point.value.typical))).collect();
    // From the worst day to the best one, where the file gives them.
    let spread = |(at, point): (usize, &ArcPoint)| {
        let value = point.value;
        let is_given = value.low.is_some() || value.high.is_some();
        let (low, high) = (value.low.unwrap_or(value.typical), value.high.unwrap_or(value.typical));
        is_given.then(|| line_of("spread", (x(at), y(high)), (x(at), y(low))))
    };
    let dot = |(at, point): (usize, &ArcPoint)| {
        let felt = point.value.typical;
        let told = format!("{} {}", line(&page.subject.journey[point.touchpoint].name), signed(felt));
        element("circle")
            .with("class", if felt < 0.0 { "low" } else { "point" })
            .with("cx", x(at))
            .with("cy", y(felt))
            .with("r", "4")
            .holding(element("title").text(told))
    };
    element("svg")
        .with("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .with("width", format!("{WIDTH}"))
        .with("height", format!("{HEIGHT}"))
        .with("role", "img")
        .with("aria-label", format!("The feelings of {name} along the way, from −2 below to +2 above"))
        .holding(line_of("zero", ("0".to_owned(), y(0.0)), (format!("{WIDTH}"), y(0.0))))
        .holding_all(arc.points.iter().enumerate().filter_map(spread))
        .holding(element("polyline").with("class", "curve").with("points", path.join(" ")))
        .holding_all(arc.points.iter().enumerate().map(dot))
}
