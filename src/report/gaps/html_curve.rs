//! How it feels along the way, drawn as one small curve a persona, with what it says in words.

use crate::insight::Arc;
use crate::report::gaps::element::{Element, element};
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
    let figure = if arc.points.len() <= MOST_POINTS { figure.holding(curve(&name, arc)) } else { figure };
    let links = words::weakest_links(page.subject, arc);
    let lines = links.iter().flat_map(|link| [element("br"), element("span").text(line(link))]);
    figure.holding(caption.holding_all(lines))
}

fn curve(name: &str, arc: &Arc) -> Element {
    let step = (WIDTH - 2.0 * MARGIN) / (arc.points.len().max(2) - 1) as f64;
    let x = |at: usize| MARGIN + step * at as f64;
    let y = |value: f64| MARGIN + (2.0 - value.clamp(-2.0, 2.0)) / 4.0 * (HEIGHT - 2.0 * MARGIN);
    let at =
        |(at, point): (usize, &crate::insight::ArcPoint)| (x(at), y(point.value.typical), point.value.typical < 0.0);
    let points: Vec<(f64, f64, bool)> = arc.points.iter().enumerate().map(at).collect();
    let path: Vec<String> = points.iter().map(|(x, y, _)| format!("{x:.1},{y:.1}")).collect();
    let dot = |(x, y, is_low): &(f64, f64, bool)| {
        element("circle")
            .with("class", if *is_low { "low" } else { "point" })
            .with("cx", format!("{x:.1}"))
            .with("cy", format!("{y:.1}"))
            .with("r", "4")
    };
    let zero = format!("{:.1}", y(0.0));
    let line = element("line").with("class", "zero").with("x1", "0").with("x2", format!("{WIDTH}"));
    element("svg")
        .with("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .with("width", format!("{WIDTH}"))
        .with("height", format!("{HEIGHT}"))
        .with("role", "img")
        .with("aria-label", format!("The feelings of {name} along the way, from −2 below to +2 above"))
        .holding(line.with("y1", zero.clone()).with("y2", zero))
        .holding(element("polyline").with("class", "curve").with("points", path.join(" ")))
        .holding_all(points.iter().map(dot))
}
