//! Every picture is well-formed, safe and finite, and no text in it is cut, covered or outside its box.

mod pictures {
    pub(crate) mod checks;
    pub(crate) mod journeys;
    mod own_font;
}

use std::fs;
use std::path::PathBuf;

use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::map::{GapChoice, Map};
use cjm::render::write_scene;
use cjm::scene::shape::{Bounds, Paint, Path, Point, Rect, Scene, Shape, Text};
use cjm::scene::theme::{self, LIGHT, RADII, SPACINGS, Theme, Wish};
use cjm::scene::{flow, layout};
use cjm::source::Source;
use pictures::checks;
use pictures::journeys;
use rayon::prelude::*;

/// So many made-up journeys are drawn, each as map and as flow, in one look after the other.
const MADE: u64 = 240;

/// What is drawn of a journey.
const VIEWS: [(&str, View); 2] = [("map", layout), ("flow", flow::layout)];

type View = fn(&Map, &Theme) -> Scene;

fn map_of(name: &str, text: &str) -> Map {
    let loaded = cjm::journey::load(&Source::new(name, text));
    let graph = Graph::of(&loaded.journey);
    let insight = Insight::of(&loaded.journey, &graph);
    Map::of(&loaded.journey, &graph, &insight)
}

fn draw(name: &str, text: &str) -> (Scene, String) {
    let scene = layout(&map_of(name, text), &LIGHT);
    let svg = write_scene(&scene);
    (scene, svg)
}

/// Draws a journey in every view, and holds the pictures against everything.
fn check(name: &str, text: &str, themes: &[&Theme]) {
    let map = map_of(name, text);
    for (view, layout) in VIEWS {
        for theme in themes {
            let name = format!("{name}, {view}, {}", theme.name);
            let scene = layout(&map, theme);
            let svg = write_scene(&scene);
            assert!(svg == write_scene(&layout(&map_of(&name, text), theme)), "{name}: the same journey, other bytes");
            checks::document(&name, &svg);
            checks::scene(&name, &scene, theme);
            checks::as_drawn(&name, &scene, &svg);
        }
    }
}

fn examples() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).expect("examples").map(|entry| entry.expect("file").path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".journey.yaml"));
    files.sort();
    let read = |path: PathBuf| (path.display().to_string(), fs::read_to_string(&path).expect("a journey"));
    files.into_iter().map(read).collect()
}

#[test]
fn examples_are_drawn_well_in_every_look() {
    let examples = examples();
    assert!(examples.len() >= 2, "there are no examples");
    for (name, text) in examples {
        check(&name, &text, theme::all());
    }
}

#[test]
fn made_up_journeys_are_drawn_well() {
    (0..MADE).into_par_iter().for_each(|seed| {
        let look = theme::all()[seed as usize % theme::all().len()];
        check(&format!("journey {seed}"), &journeys::made_up(seed), &[look]);
    });
}

/// Holds a map in every view that is asked for against everything.
fn check_map(name: &str, map: &Map, views: &[(&str, View)], theme: &Theme) {
    for (view, layout) in views {
        let name = format!("{name}, {view}, {}", theme.name);
        let scene = layout(map, theme);
        let svg = write_scene(&scene);
        checks::document(&name, &svg);
        checks::scene(&name, &scene, theme);
        checks::as_drawn(&name, &scene, &svg);
    }
}

#[test]
fn two_journeys_are_drawn_well_as_one() {
    let whole = |name: &str, text: &str| {
        let loaded = cjm::journey::load(&Source::new(name, text));
        let graph = Graph::of(&loaded.journey);
        let insight = Insight::of(&loaded.journey, &graph);
        Map::under(&loaded.journey, &graph, &insight, &GapChoice { has_all: true, ..GapChoice::default() })
    };
    let examples = examples();
    let of = |part: &str| examples.iter().find(|(name, _)| name.ends_with(part)).map(|(name, text)| whole(name, text));
    let (before, after) = (of("city-bike.journey.yaml"), of("city-bike-to-be.journey.yaml"));
    let map = after.expect("an example").compared_with(before.expect("an example"));
    theme::all().iter().for_each(|look| check_map("city bikes", &map, &VIEWS, look));
    (0..MADE / 4).into_par_iter().for_each(|seed| {
        let look = theme::all()[seed as usize % theme::all().len()];
        // The same journey with some of it told otherwise, or another journey.
        let before = journeys::made_up(seed);
        let after =
            if seed % 2 == 0 { before.replace('a', "o").replace(": 1", ": 2") } else { journeys::made_up(seed + 1) };
        let map = whole("after", &after).compared_with(whole("before", &before));
        check_map(&format!("journeys {seed}"), &map, &VIEWS, look);
    });
}

#[test]
fn templates_are_drawn_well() {
    for tag in cjm::words::Language::tags() {
        let words = cjm::words::Language::known(Some(tag));
        for (at, stages) in [1, 2, 6, 12, 24].into_iter().enumerate() {
            let map = Map::blank(stages, words);
            check_map(&format!("template of {stages}"), &map, &VIEWS[..1], theme::all()[at % theme::all().len()]);
        }
    }
    (0..MADE / 4).into_par_iter().for_each(|seed| {
        let look = theme::all()[seed as usize % theme::all().len()];
        let mut map = map_of("template", &journeys::made_up(seed)).emptied();
        map.keep_usual_lanes();
        check_map(&format!("emptied {seed}"), &map, &VIEWS[..1], look);
    });
    // On a sheet of A0 the usual template has its notes in their usual size.
    let mut map = Map::blank(6, cjm::words::Language::known(None));
    map.keep_usual_lanes();
    let scene = layout(&map, &LIGHT);
    assert!(scene.width / scene.height >= 1177.0 / 829.0, "{} × {}", scene.width, scene.height);
}

#[test]
fn the_tightest_and_the_airiest_look_are_drawn_well() {
    let look = |spacing: f64, radius: f64, base: &'static Theme| {
        Wish { radius: Some(radius), spacing: Some(spacing), ..Wish::of(base) }.theme()
    };
    let (tight, airy) = (look(SPACINGS.0, RADII.1, &theme::PRINT), look(SPACINGS.1, RADII.0, &theme::STICKY));
    let width = |theme: &Theme, text: &str| layout(&map_of("a", text), theme).width;
    for (name, text) in examples() {
        check(&name, &text, &[&tight, &airy]);
        assert!(width(&tight, &text) <= width(&LIGHT, &text) && width(&LIGHT, &text) <= width(&airy, &text), "{name}");
    }
    (0..MADE / 4).into_par_iter().for_each(|seed| {
        let theme = if seed % 2 == 0 { &tight } else { &airy };
        check(&format!("journey {seed}"), &journeys::made_up(seed), &[theme]);
    });
}

#[test]
fn every_size_is_drawn_well() {
    for count in [0, 1, 2, 24, 25, 60, 400] {
        check(&format!("{count} touchpoints"), &journeys::of_length(count), &[&LIGHT]);
    }
}

#[test]
fn linked_neighbours_and_a_late_loop_are_drawn_well() {
    check("linked neighbours", &journeys::fully_linked(60), &[&LIGHT]);
}

#[test]
fn ten_thousand_touchpoints_make_a_finite_picture() {
    let (scene, svg) = draw("10,000 touchpoints", &journeys::of_length(10_000));
    assert!(scene.width.is_finite() && scene.height.is_finite() && scene.width < 6_000.0);
    assert!(svg.len() < 40_000_000 && !svg.contains("NaN") && !svg.contains("inf"));
}

#[test]
fn a_label_of_a_million_letters_stays_in_its_box() {
    let text = format!("journey: A\nstages:\n  - name: {}\n    touchpoints: [a]\n", "x".repeat(1_000_000));
    let (scene, _) = draw("a million letters", &text);
    checks::scene("a million letters", &scene, &LIGHT);
}

#[test]
fn nothing_from_a_file_becomes_markup() {
    let hostile = r#""<script>alert(1)</script>\"' onload=x --> ]]> &amp;""#;
    let text = format!(
        "journey: {hostile}\nid: {hostile}\nlanguage: {hostile}\npersonas: [{hostile}]\nstages:\n  - name: {hostile}\n    \
         touchpoints:\n      - name: {hostile}\n        channel: {hostile}\n        action: {hostile}\n        \
         pain_points: [{hostile}]\n        next: [{{exit: {hostile}}}]\n"
    );
    let (_, svg) = draw("hostile", &text);
    checks::document("hostile", &svg);
    assert!(!svg.contains("<script"));
}

#[test]
fn a_text_out_of_place_is_noticed() {
    let (mut scene, _) = draw("a test", "journey: A\nstages: [B]\n");
    let refused = |scene: &Scene| std::panic::catch_unwind(|| checks::scene("a test", scene, &LIGHT)).is_err();
    assert!(!refused(&scene));
    // The head is a group; its shapes without the group are the same picture.
    if let Shape::Group(head) = scene.shapes.remove(0) {
        scene.shapes.splice(0..0, head.shapes);
    }
    let Some(at) = scene.shapes.iter().position(|shape| matches!(shape, Shape::Text(_))) else {
        panic!("there is no text");
    };
    let Shape::Text(text) = scene.shapes[at].clone() else { unreachable!() };
    let line = Path::line(text.frame.center(), Point::new(0.0, 0.0), Paint::line(LIGHT.way, 1.0));
    scene.shapes.push(line.into());
    assert!(refused(&scene), "a line crosses a text");
    scene.shapes.pop();
    scene.shapes.push(text.clone().into());
    assert!(refused(&scene), "two texts overlap");
    scene.shapes.pop();
    let paper = Rect { bounds: text.frame, radius: 0.0, paint: Paint::fill(LIGHT.page) };
    scene.shapes.push(paper.into());
    assert!(refused(&scene), "a paper lies over a text");
    scene.shapes.pop();
    scene.shapes[at] = Text { frame: Bounds { width: 3.0, ..text.frame }, ..text }.into();
    assert!(refused(&scene), "a text leaves its box");
}

#[test]
fn a_second_reader_checks_what_it_claims_to_check() {
    let good =
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" role="img"><title>a</title><desc>b</desc>"#;
    let refused = |inner: &str| {
        let svg = format!("{good}{inner}</svg>");
        std::panic::catch_unwind(|| checks::document("a test", &svg)).is_err()
    };
    assert!(!refused(r##"<rect x="1" y="1" width="2" height="2" fill="#ffffff"/>"##));
    for bad in [
        "<script/>",
        r#"<rect onclick="x"/>"#,
        r#"<rect style="fill:red"/>"#,
        r#"<image href="http://x"/>"#,
        r#"<rect x="NaN"/>"#,
        r#"<rect fill="url(#a)"/>"#,
        r#"<g id="a"/><g id="a"/>"#,
        "<foreignObject/>",
    ] {
        assert!(refused(bad), "{bad} should be refused");
    }
}
