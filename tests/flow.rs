//! The flow view: it ends for every journey, nothing overlaps, nothing leaves the canvas, and the same bytes come out twice.

use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::journey::{self, Journey};
use cjm::map::Map;
use cjm::render::write_scene;
use cjm::scene::flow;
use cjm::scene::shape::{Bounds, Path, Scene, Shape, Step, Text};
use cjm::scene::theme::LIGHT;
use cjm::source::Source;

/// Makes the flow of a journey file.
fn flow_of(text: &str) -> Scene {
    let loaded = journey::load(&Source::new("test", text));
    assert!(loaded.is_journey, "{:?}", loaded.findings);
    flow_of_journey(&loaded.journey)
}

fn flow_of_journey(journey: &Journey) -> Scene {
    let graph = Graph::of(journey);
    let insight = Insight::of(journey, &graph);
    flow::layout(&Map::of(journey, &graph, &insight), &LIGHT)
}

/// Returns all texts and paths of a scene, with the boxes of its groups.
fn parts(scene: &Scene) -> (Vec<&Text>, Vec<&Path>, Vec<Bounds>) {
    let (mut texts, mut paths, mut boxes) = (Vec::new(), Vec::new(), Vec::new());
    let mut rest: Vec<&Shape> = scene.shapes.iter().collect();
    while let Some(shape) = rest.pop() {
        match shape {
            Shape::Text(text) => texts.push(text),
            Shape::Path(path) => paths.push(path),
            Shape::Rect(rect) => boxes.push(rect.bounds),
            Shape::Circle(circle) => {
                let (x, y, r) = (circle.center.x, circle.center.y, circle.radius);
                boxes.push(Bounds::new(x - r, y - r, 2.0 * r, 2.0 * r));
            }
            Shape::Group(group) => rest.extend(&group.shapes),
        }
    }
    (texts, paths, boxes)
}

/// Returns the boxes of the touchpoints: the groups that have an address and a title.
fn nodes(scene: &Scene) -> Vec<Bounds> {
    let of_group = |shape: &Shape| match shape {
        Shape::Group(group) if group.id.is_some() && group.title.is_some() => {
            group.shapes.iter().find_map(|shape| match shape {
                Shape::Rect(rect) => Some(rect.bounds),
                _ => None,
            })
        }
        _ => None,
    };
    scene.shapes.iter().filter_map(of_group).collect()
}

fn points(path: &Path) -> Vec<(f64, f64)> {
    let of_step = |step: &Step| match step {
        Step::Move(to) | Step::Line(to) => vec![(to.x, to.y)],
        Step::Cubic(first, second, to) => vec![(first.x, first.y), (second.x, second.y), (to.x, to.y)],
        Step::Close => vec![],
    };
    path.steps.iter().flat_map(of_step).collect()
}

/// Returns points along a path, dense enough to find what it crosses.
fn trace(path: &Path) -> Vec<(f64, f64)> {
    let mut traced: Vec<(f64, f64)> = Vec::new();
    for step in &path.steps {
        let (x, y) = traced.last().copied().unwrap_or_default();
        match step {
            Step::Move(to) => traced.push((to.x, to.y)),
            Step::Line(to) => traced.extend((1..=40).map(|n| {
                let part = f64::from(n) / 40.0;
                (x + (to.x - x) * part, y + (to.y - y) * part)
            })),
            Step::Cubic(first, second, to) => traced.extend((1..=40).map(|n| {
                let t = f64::from(n) / 40.0;
                let mix = |a: f64, b: f64, c: f64, d: f64| {
                    let s = 1.0 - t;
                    s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
                };
                (mix(x, first.x, second.x, to.x), mix(y, first.y, second.y, to.y))
            })),
            Step::Close => {}
        }
    }
    traced
}

/// Holds a scene to the geometry of a good picture; pairs are compared within neighbourhoods only, so that large ones pass too.
fn assert_good(scene: &Scene) {
    let canvas = Bounds::new(0.0, 0.0, scene.width, scene.height);
    assert!(scene.width.is_finite() && scene.height.is_finite());
    let (texts, paths, boxes) = parts(scene);
    for bounds in &boxes {
        assert!(canvas.holds(bounds, 0.01), "{bounds:?} leaves the canvas");
    }
    for path in &paths {
        for (x, y) in points(path) {
            assert!(x.is_finite() && y.is_finite(), "{path:?}");
            assert!(canvas.holds(&Bounds::new(x, y, 0.0, 0.0), 0.01), "({x}, {y}) leaves the canvas");
        }
    }
    for text in &texts {
        assert!(text.frame.holds(&text.bounds(), 1.0), "“{}” leaves its box", text.lines.join(" "));
        assert!(canvas.holds(&text.bounds(), 0.01), "“{}” leaves the canvas", text.lines.join(" "));
    }
    let mut by_height: Vec<Bounds> = texts.iter().map(|text| text.bounds()).collect();
    by_height.sort_by(|a, b| a.y.total_cmp(&b.y));
    assert_apart(&by_height, "texts");
    let mut nodes = nodes(scene);
    nodes.sort_by(|a, b| a.y.total_cmp(&b.y));
    assert_apart(&nodes, "touchpoints");
    // A way may end at a touchpoint, but none runs through one.
    let ways = scene.shapes.iter().filter_map(|shape| match shape {
        Shape::Path(path) if path.paint.fill.is_none() => Some(path),
        _ => None,
    });
    for path in ways {
        let traced = trace(path);
        let top = traced.iter().map(|(_, y)| *y).fold(f64::INFINITY, f64::min);
        let bottom = traced.iter().map(|(_, y)| *y).fold(0.0, f64::max);
        let first = nodes.partition_point(|node| node.y < top - 400.0);
        for node in nodes[first..].iter().take_while(|node| node.y <= bottom) {
            let inner = node.inset(1.0, 1.0);
            let crosses = traced.iter().any(|(x, y)| inner.holds(&Bounds::new(*x, *y, 0.0, 0.0), 0.0));
            assert!(!crosses, "a way runs through a touchpoint at {node:?}");
        }
    }
}

/// Tells of boxes that overlap; they are sorted by their upper edge.
fn assert_apart(boxes: &[Bounds], what: &str) {
    for (at, one) in boxes.iter().enumerate() {
        for other in boxes[at + 1..].iter().take_while(|other| other.y < one.bottom() - 0.5) {
            assert!(!one.inset(0.25, 0.25).overlaps(&other.inset(0.25, 0.25)), "{what} overlap: {one:?} {other:?}");
        }
    }
}

fn journey_of(stages: usize, each: usize, next: impl Fn(usize) -> String) -> String {
    let mut text = String::from("journey: A long way\nstages:\n");
    for stage in 0..stages {
        text.push_str(&format!(
            "  - name: Stage {stage}\n    phase: {}\n    touchpoints:\n",
            ["before", "purchase", "after"][stage * 3 / stages]
        ));
        for at in stage * each..(stage + 1) * each {
            text.push_str(&format!("      - {{name: Step {at}, emotion: {}{}}}\n", at as i64 % 5 - 2, next(at)));
        }
    }
    text
}

#[test]
fn examples_are_good_pictures() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("examples").map(|entry| entry.expect("an entry").path()) {
        if entry.to_string_lossy().ends_with(".journey.yaml") {
            let text = std::fs::read_to_string(&entry).expect("readable");
            assert_good(&flow_of(&text));
            count += 1;
        }
    }
    assert!(count > 3);
}

#[test]
fn one_step_and_none_are_pictures_too() {
    assert_good(&flow_of("journey: Short\nstages: [Only]\n"));
    assert_good(&flow_of_journey(&Journey::default()));
}

#[test]
fn linked_neighbours_with_one_late_loop_back_end() {
    for (stages, each) in [(4, 15), (1, 200), (20, 100)] {
        let count = stages * each;
        let scene = flow_of(&journey_of(stages, each, |at| {
            let mut ways: Vec<String> = (at + 1..count.min(at + 6)).map(|to| format!("step-{to}")).collect();
            if at + 2 == count {
                ways.push(String::from("step-0"));
            }
            if ways.is_empty() { String::new() } else { format!(", next: [{}]", ways.join(", ")) }
        }));
        assert_good(&scene);
    }
}

#[test]
fn exits_into_one_reason_end() {
    let scene = flow_of(&journey_of(10, 20, |at| {
        if at % 5 == 0 { String::from(", next: [{exit: Leaves, share: 5%}]") } else { String::new() }
    }));
    assert_good(&scene);
}

/// Returns a journey of one stage whose touchpoints all share what an alias repeats.
fn sharing(touchpoints: usize, key: &str, entries: &[String]) -> String {
    let rest: String =
        (1..touchpoints).map(|at| format!("      - {{ name: T{at}, id: t{at}, {key}: *shared }}\n")).collect();
    format!(
        "journey: Shared\nstages:\n  - name: Buy\n    touchpoints:\n      - {{ name: T0, id: t0, {key}: &shared [{}] }}\n{rest}",
        entries.join(", ")
    )
}

fn count_shapes(shapes: &[Shape]) -> usize {
    let inside = |shape: &Shape| match shape {
        Shape::Group(group) => 1 + count_shapes(&group.shapes),
        _ => 1,
    };
    shapes.iter().map(inside).sum()
}

/// What touchpoints share by an alias is drawn at each of them: nothing is left out, and twice as many touchpoints make a
/// picture that is about twice as large. How many steps the order of the nodes takes is bounded where it is found.
#[test]
fn five_touchpoints_that_share_two_hundred_exits_are_drawn_whole() {
    let many = |entry: &dyn Fn(usize) -> String| (0..200).map(entry).collect::<Vec<String>>();
    let shapes: [(&str, Vec<String>); 5] = [
        ("next", many(&|at| format!("{{ exit: Gone {at} }}"))),
        ("next", many(&|at| format!("{{ to: t{}, when: reason {at} }}", at % 5))),
        ("fails", many(&|at| format!("{{ when: it breaks {at}, to: t0 }}"))),
        ("pain_points", many(&|at| format!("Slow {at}"))),
        ("support", many(&|at| format!("System {at}"))),
    ];
    for (at, (key, entries)) in shapes.iter().enumerate() {
        let [few, many] = [5, 10].map(|touchpoints| flow_of(&sharing(touchpoints, key, entries)));
        let sizes = [&few, &many].map(|scene| count_shapes(&scene.shapes));
        assert!(sizes[1] < 5 * sizes[0] / 2, "{key}: {sizes:?}");
        if at == 0 {
            let words: Vec<String> = parts(&few).0.iter().map(|text| text.lines.join(" ")).collect();
            for exit in 0..200 {
                let name = format!("Gone {exit}");
                let count = words.iter().filter(|words| **words == name).count();
                assert_eq!(count, 5, "{name}");
            }
        }
    }
}

#[test]
fn everything_leads_everywhere() {
    let count = 60;
    let scene = flow_of(&journey_of(3, 20, |at| {
        let ways: Vec<String> = (0..count).map(|to| format!("step-{}", (to * 7 + at) % count)).collect();
        format!(", next: [{}]", ways.join(", "))
    }));
    assert_good(&scene);
}

#[test]
fn ten_thousand_steps_are_drawn() {
    for (stages, each) in [(1, 10_000), (1_000, 10)] {
        let scene = flow_of(&journey_of(stages, each, |at| match at % 10 {
            3 => format!(", next: [step-{}, {{exit: Leaves, share: 5%}}]", at + 1),
            7 => format!(", next: [step-{}, {{to: step-{}, share: 20%}}]", at + 1, at - 3),
            _ => String::new(),
        }));
        assert_good(&scene);
        assert_eq!(nodes(&scene).len(), 10_000);
    }
}

#[test]
fn hostile_texts_stay_in_their_boxes() {
    let long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    let text = format!(
        "journey: {long}\nlanguage: ja\nchannels:\n  web: {{name: {long}, kind: digital}}\n  post: {{name: 手紙, kind: post}}\nstages:\n\
         \x20 - name: {long}\n    touchpoints:\n\
         \x20     - {{name: {long}, channel: web, next: [two, {{exit: {long}, share: 30%}}, {{to: three, when: {long}, share: 20%}}]}}\n\
         \x20     - {{name: \"二番目の接点は非常に長い名前を持っています\", id: two, channel: post}}\n\
         \x20     - {{name: \"مرحبا بالعالم 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦\", id: three, next: [two, {{to: three, when: 再び, share: 10%}}]}}\n"
    );
    assert_good(&flow_of(&text));
}

#[test]
fn the_same_bytes_come_out_twice() {
    let text = journey_of(6, 8, |at| match at % 4 {
        1 => format!(", next: [{{to: step-{}, share: 40%}}, step-{}]", (at + 9) % 48, (at + 1) % 48),
        _ => String::new(),
    });
    let once = write_scene(&flow_of(&text));
    assert_eq!(once, write_scene(&flow_of(&text)));
    assert!(once.contains("40") && !once.contains("NaN") && !once.contains("inf"));
}

#[test]
fn dead_ends_and_what_nobody_reaches_are_marked() {
    let text = "journey: Gaps\nstages:\n  - name: A\n    touchpoints:\n      - {name: a, next: [b]}\n      - {name: b, next: []}\n      - c\n";
    let svg = write_scene(&flow_of(text));
    assert!(svg.contains("dead end") && svg.contains("no way leads here"), "{svg}");
}

#[test]
fn every_address_is_there_once() {
    let text = "journey: Steps\nstages:\n  - name: A\n    emotion: -1\n    touchpoints:\n      - {name: b, emotion: 1}\n      - c\n  - name: B\n    touchpoints: [A, b]\n";
    let svg = write_scene(&flow_of(text));
    let mut ids: Vec<&str> = svg.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert!(count > 5);
    assert_eq!(ids.len(), count, "{ids:?}");
}
