//! Texts as a browser draws them: each in the box that the scene gives it, none on another, none off the canvas.

use cjm::map::Map;
use cjm::measure::Face;
use cjm::render::write_scene;
use cjm::scene::shape::{Bounds, Scene, Shape, Text};
use cjm::scene::{flow, layout};
use cjm::theme::{self, Theme};
use serde_json::Value;
use tempfile::TempDir;

use crate::driver::{Browser, Setup, with_browser};
use crate::{examples, journeys, map_of, write_page};

/// Texts may stand so many px outside of their box: rounding.
const SLACK: f64 = 1.0;

/// Measures all texts of a picture: what they say, and where they stand in its own px. From side to side the letters
/// count, since the box that a browser gives is rounded up to whole px.
const MEASURE: &str = "
    const svg = document.querySelectorAll('svg')[arguments[0]];
    return [...svg.querySelectorAll('text')].map((text) => {
        const lines = text.children.length ? [...text.children] : [text];
        const ends = lines.flatMap((line) => {
            const count = line.getNumberOfChars();
            return count ? [line.getStartPositionOfChar(0).x, line.getEndPositionOfChar(count - 1).x] : [];
        });
        const box = text.getBBox();
        const [left, right] = [Math.min(...ends), Math.max(...ends)];
        return [text.textContent, left, box.y, right - left, box.height];
    });";

/// A text as it was drawn.
struct Drawn {
    words: String,
    bounds: Bounds,
}

fn drawn(measured: Value) -> Vec<Drawn> {
    let of = |value: &Value| {
        let number = |at: usize| value[at].as_f64().expect("a number");
        let bounds = Bounds::new(number(1), number(2), number(3), number(4));
        Drawn { words: value[0].as_str().expect("a text").to_owned(), bounds }
    };
    measured.as_array().expect("a list").iter().map(of).collect()
}

/// Returns the texts of a scene in the order in which they are drawn.
fn texts(scene: &Scene) -> Vec<&Text> {
    let mut texts = Vec::new();
    let mut rest: Vec<&Shape> = scene.shapes.iter().rev().collect();
    while let Some(shape) = rest.pop() {
        match shape {
            Shape::Text(text) => texts.push(text),
            Shape::Group(group) => rest.extend(group.shapes.iter().rev()),
            _ => {}
        }
    }
    texts
}

/// Holds a picture as drawn against its scene.
fn hold(name: &str, scene: &Scene, drawn: &[Drawn]) {
    let texts = texts(scene);
    assert_eq!(texts.len(), drawn.len(), "{name}: all texts are drawn");
    assert!(!texts.is_empty(), "{name}: there are texts");
    let canvas = Bounds::new(0.0, 0.0, scene.width, scene.height);
    for (text, drawn) in texts.iter().zip(drawn) {
        let mut frame = text.frame;
        if text.style.face == Face::Oblique {
            frame.width += 0.2 * text.style.size_px;
        }
        let words = &drawn.words;
        assert!(
            frame.holds(&drawn.bounds, SLACK),
            "{name}: {words:?} is drawn at {:?}, outside of {frame:?}",
            drawn.bounds
        );
        assert!(canvas.holds(&drawn.bounds, SLACK), "{name}: {words:?} is off the canvas");
    }
    // By their upper edges, so that only neighbours are compared.
    let mut order: Vec<&Drawn> = drawn.iter().collect();
    order.sort_by(|one, other| one.bounds.y.total_cmp(&other.bounds.y));
    for (at, one) in order.iter().enumerate() {
        let own = one.bounds.inset(SLACK, SLACK);
        for other in order[at + 1..].iter().take_while(|other| other.bounds.y < own.bottom()) {
            let is_over = own.overlaps(&other.bounds.inset(SLACK, SLACK));
            assert!(!is_over, "{name}: {:?} and {:?} are drawn over each other", one.words, other.words);
        }
    }
}

/// Both views of a map in a look.
fn scenes(map: &Map, theme: &Theme) -> [(&'static str, Scene); 2] {
    [("map", layout(map, theme)), ("flow", flow::layout(map, theme))]
}

/// Draws scenes as SVG files of their own, and holds each against its measures.
async fn hold_all(browser: &Browser, folder: &TempDir, scenes: Vec<(String, Scene)>) {
    for (name, scene) in scenes {
        let path = folder.path().join("picture.svg");
        std::fs::write(&path, write_scene(&scene)).expect("a file");
        browser.open_file(&path, "").await;
        hold(&name, &scene, &drawn(browser.run(MEASURE, vec![0.into()]).await));
    }
}

#[test]
fn every_text_of_every_example_stays_in_its_box_in_every_look_and_view() {
    let folder = TempDir::new().expect("a folder");
    with_browser(Setup::default(), async |browser| {
        let mut all = Vec::new();
        for (name, map) in examples() {
            for theme in theme::all() {
                let named = |(view, scene)| (format!("{name}, {view}, {}", theme.name), scene);
                all.extend(scenes(&map, theme).map(named));
            }
        }
        assert!(all.len() > 50);
        hold_all(browser, &folder, all).await;
    });
}

#[test]
fn every_text_of_made_up_journeys_stays_in_its_box() {
    let folder = TempDir::new().expect("a folder");
    with_browser(Setup::default(), async |browser| {
        let made = (0..30).map(|seed| (format!("journey {seed}"), journeys::made_up(seed)));
        let long =
            [("60 touchpoints".to_owned(), journeys::of_length(60)), ("knots".to_owned(), journeys::fully_linked(30))];
        for (at, (name, text)) in made.chain(long).enumerate() {
            let theme = theme::all()[at % theme::all().len()];
            let scenes = scenes(&map_of(&text), theme).map(|(view, scene)| (format!("{name}, {view}"), scene));
            hold_all(browser, &folder, scenes.into()).await;
        }
    });
}

#[test]
fn texts_stay_in_their_boxes_on_a_page_too() {
    let folder = TempDir::new().expect("a folder");
    with_browser(Setup { has_script: false, ..Setup::default() }, async |browser| {
        for (name, map) in examples() {
            let page = write_page(&folder, &name, &map, None);
            browser.open_file(&page, "").await;
            for (at, (view, scene)) in scenes(&map, &theme::LIGHT).iter().enumerate() {
                let measured = drawn(browser.run(MEASURE, vec![at.into()]).await);
                hold(&format!("{name}, {view} on the page"), scene, &measured);
            }
        }
    });
}

/// Finds what stands outside of the page, or is cut off by what it stands in.
const CUT: &str = "
    return [...document.querySelectorAll('body *')].filter((each) => {
        if (each.closest('svg, .unseen, template, .skip, .scroll, .frame') || !each.checkVisibility()) return false;
        const box = each.getBoundingClientRect();
        const isCut = each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline'
            && !['SELECT', 'INPUT'].includes(each.tagName);
        return box.right > innerWidth + 1 || box.left < -1 || isCut;
    }).map((each) => each.outerHTML.slice(0, 100));";

#[test]
fn no_text_of_a_page_is_cut_off_by_its_box() {
    let folder = TempDir::new().expect("a folder");
    with_browser(Setup::default(), async |browser| {
        for (name, map) in examples() {
            let page = write_page(&folder, &name, &map, None);
            let place = map.columns.last().map(|column| column.anchor.replace('/', ".")).unwrap_or_default();
            browser.open_file(&page, &format!("#{place}")).await;
            assert_eq!(browser.run(CUT, vec![]).await, serde_json::json!([]), "{name}");
        }
    });
}

#[test]
fn what_these_tests_look_for_is_noticed() {
    let (_, mut scene) = scenes(&map_of("journey: A\nstages: [Buying]\n"), &theme::LIGHT)[0].clone();
    let as_drawn = |scene: &Scene| -> Vec<Drawn> {
        texts(scene).iter().map(|text| Drawn { words: text.lines.concat(), bounds: text.bounds() }).collect()
    };
    let good = as_drawn(&scene);
    hold("a test", &scene, &good);
    let refused = |scene: &Scene, drawn: &[Drawn]| {
        let hold = std::panic::AssertUnwindSafe(|| hold("a test", scene, drawn));
        std::panic::catch_unwind(hold).is_err()
    };
    let mut wide = as_drawn(&scene);
    wide[0].bounds.width = 5_000.0;
    assert!(refused(&scene, &wide), "a text that is wider than its box");
    assert!(refused(&scene, &good[1..]), "a text that is missing");
    scene.width = 10.0;
    assert!(refused(&scene, &good), "a text that is off the canvas");
}
