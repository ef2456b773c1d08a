//! Every look can be read and told apart by everybody: contrasts as drawn, and the eyes of the colour-blind.

mod beneath;
mod eyes;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use beneath::{Piece, beneath, pieces};
use cjm::graph::Graph;
use cjm::insight::Insight;
use cjm::map::Map;
use cjm::scene;
use cjm::scene::shape::{Bounds, Point, Scene, Shape};
use cjm::source::Source;
use cjm::theme::{self, Color, Theme};
use eyes::{EYES, distance};
use proptest::prelude::*;

/// Returns every example as a map, with its name.
fn examples() -> Vec<(String, Map)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut files: Vec<_> = fs::read_dir(folder).expect("examples").map(|entry| entry.expect("file").path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".journey.yaml"));
    files.sort();
    assert!(files.len() >= 5, "only {} examples", files.len());
    let map = |path: &Path| {
        let text = fs::read_to_string(path).expect("a journey");
        let loaded = cjm::journey::load(&Source::new("test", &text));
        let graph = Graph::of(&loaded.journey);
        Map::of(&loaded.journey, &graph, &Insight::of(&loaded.journey, &graph))
    };
    files.iter().map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), map(path))).collect()
}

/// Gives everything in a view of a map its place.
type Layout = fn(&Map, &Theme) -> Scene;

/// Returns both views of every example in a look.
fn scenes(theme: &Theme) -> Vec<(String, Scene)> {
    let views: [(&str, Layout); 2] = [("map", scene::layout), ("flow", scene::flow::layout)];
    let of = |(name, map): (String, Map)| {
        views.map(|(view, layout)| (format!("{name}, {view}, {}", theme.name), layout(&map, theme)))
    };
    examples().into_iter().flat_map(of).collect()
}

/// The contrast that text must have in a look.
fn wanted(theme: &Theme) -> f64 {
    if theme.name == "high-contrast" { 7.0 } else { 4.5 }
}

/// Returns the places where texts of a scene stand on what they cannot be read on.
fn faint_texts(scene: &Scene, wanted: f64) -> BTreeSet<String> {
    let pieces = pieces(scene);
    let mut faint = BTreeSet::new();
    for (place, piece) in pieces.iter().enumerate() {
        let Shape::Text(text) = piece.shape else { continue };
        let below: Vec<Piece<'_>> = near(&pieces[..place], &piece.bounds);
        for across in 0..=6 {
            for down in 1..=5 {
                let part = |n: i32, count: f64| f64::from(n) / count;
                let at = Point::new(
                    piece.bounds.x + piece.bounds.width * part(across, 6.0),
                    piece.bounds.y + piece.bounds.height * part(down, 6.0),
                );
                let paper = beneath(scene, &below, at);
                let contrast = text.color.contrast(paper);
                if contrast < wanted {
                    faint.insert(format!("{:?}: {} on {paper} is {contrast:.2}", text.lines, text.color));
                }
            }
        }
    }
    faint
}

/// Returns the pieces that may lie beneath a box.
fn near<'a>(pieces: &[Piece<'a>], bounds: &Bounds) -> Vec<Piece<'a>> {
    let slack = Bounds::new(bounds.x - 1.0, bounds.y - 1.0, bounds.width + 2.0, bounds.height + 2.0);
    pieces.iter().filter(|piece| piece.bounds.overlaps(&slack)).cloned().collect()
}

/// Returns the marks of a scene that do not stand out from what is beneath: lines, and small filled shapes.
fn faint_marks(scene: &Scene, theme: &Theme) -> BTreeSet<String> {
    // Lines between lanes and the folded corner of a sheet are decoration: nothing is lost with them.
    let notes = [theme.action, theme.pain, theme.opportunity, theme.gap];
    let is_decoration = |color: Color| color == theme.line || notes.iter().any(|note| note.chip == color);
    let pieces = pieces(scene);
    let mut faint = BTreeSet::new();
    for (place, piece) in pieces.iter().enumerate() {
        let Some(paint) = piece.paint() else { continue };
        let is_small = piece.bounds.width <= 14.0 && piece.bounds.height <= 14.0;
        let stroke = paint.stroke.map(|stroke| stroke.color);
        let colors: Vec<Color> = match paint.fill {
            None => stroke.into_iter().collect(),
            // A mark with a line around may stand out by either.
            Some(fill) if is_small => stroke.into_iter().chain([fill]).collect(),
            // Papers and cards carry texts, which are looked at for themselves.
            Some(_) => continue,
        };
        if colors.iter().all(|color| is_decoration(*color)) {
            continue;
        }
        let below = near(&pieces[..place], &piece.bounds);
        for at in piece.edge() {
            let paper = beneath(scene, &below, at);
            let contrast = colors.iter().map(|color| color.contrast(paper)).fold(0.0, f64::max);
            // What lies on a mark of the same colour continues it.
            if contrast < 3.0 && !colors.contains(&paper) {
                faint.insert(format!("{colors:?} on {paper} is {contrast:.2} at {at:?}"));
            }
        }
    }
    faint
}

#[test]
fn every_text_can_be_read_where_it_stands() {
    for theme in theme::all() {
        for (name, scene) in scenes(theme) {
            let faint = faint_texts(&scene, wanted(theme));
            assert!(faint.is_empty(), "{name}: {faint:#?}");
        }
    }
}

#[test]
fn every_mark_can_be_seen_where_it_stands() {
    for theme in theme::all() {
        for (name, scene) in scenes(theme) {
            let faint = faint_marks(&scene, theme);
            assert!(faint.is_empty(), "{name}: {faint:#?}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_noticed() {
    let theme = Theme { muted: Color(0x9A, 0x9A, 0x9A), ..theme::LIGHT.clone() };
    assert!(scenes(&theme).iter().all(|(_, scene)| !faint_texts(scene, 4.5).is_empty()));
    let theme = Theme { way: Color(0xBB, 0xBB, 0xBB), ..theme::LIGHT.clone() };
    assert!(scenes(&theme).iter().any(|(_, scene)| !faint_marks(scene, &theme).is_empty()));
    // Dark text on a light theme's dark paper is as bad as light text on light paper.
    let mut dark = theme::LIGHT.clone();
    dark.pain.fill = Color(0x30, 0x20, 0x20);
    assert!(scenes(&dark).iter().any(|(_, scene)| !faint_texts(scene, 4.5).is_empty()));
}

/// How far apart colours must be to be told apart at a glance, side by side on a map (CIEDE2000).
const APART: f64 = 9.0;

/// Returns the pairs of colours that some eyes cannot tell apart, with who cannot.
fn confused(colors: &[Color]) -> Vec<String> {
    let pairs = colors.iter().enumerate().flat_map(|(at, one)| colors[at + 1..].iter().map(move |other| (one, other)));
    let close = |(one, other): (&Color, &Color)| {
        let eyes = EYES.iter().find(|(_, eyes)| distance(*one, *other, eyes) < APART)?;
        Some(format!("{one} and {other} for {}: {:.1}", eyes.0, distance(*one, *other, &eyes.1)))
    };
    pairs.filter_map(close).collect()
}

/// So many personas are told apart by colour alone; all others by the shape of their mark too.
const PERSONAS_BY_COLOR: usize = 4;

#[test]
fn colours_that_tell_things_apart_do_so_for_all_eyes() {
    for theme in theme::all().iter().filter(|theme| !theme.is_mono) {
        let name = &theme.name;
        assert_eq!(confused(&theme.personas[..PERSONAS_BY_COLOR]), [""; 0], "{name}: personas");
        assert_eq!(confused(&[theme.good, theme.bad]), [""; 0], "{name}: good and bad");
        // Stages are blue in a workshop: there the words of the phases alone tell them apart.
        if name != "sticky" {
            let phases = theme.accents().map(|accent| accent.strong);
            assert_eq!(confused(&phases[1..]), [""; 0], "{name}: phases");
        }
    }
    assert_eq!(confused(&[Color(0x7B, 0x2F, 0xBF), Color(0x0B, 0x63, 0xB0)]).len(), 1, "this test sees nothing");
}

/// Returns the texts of a scene, and how many signs there are of each form, whatever their colour.
fn said(scene: &Scene) -> (Vec<String>, BTreeMap<String, usize>) {
    let (mut texts, mut signs) = (Vec::new(), BTreeMap::new());
    for piece in pieces(scene) {
        let (w, h) = (piece.bounds.width, piece.bounds.height);
        match piece.shape {
            Shape::Text(text) => texts.push(text.lines.join(" ")),
            Shape::Circle(_) => *signs.entry(format!("circle {w:.1}")).or_default() += 1,
            Shape::Path(path) if w <= 12.0 && h <= 12.0 && path.steps.len() > 2 => {
                *signs.entry(format!("path of {} steps, {w:.1} × {h:.1}", path.steps.len())).or_default() += 1;
            }
            _ => {}
        }
    }
    (texts, signs)
}

/// Notes of different kinds, moods in the flow, and more than four personas may look alike to some eyes. They are told apart
/// by what is not colour: the heading of the lane, triangles, numbers, the shape of marks. The look `print` has nothing
/// else, so whatever it says with words and signs the other looks must say with the same.
#[test]
fn what_colours_say_is_said_without_them_too() {
    let print = scenes(&theme::PRINT);
    for theme in theme::all() {
        for ((name, scene), (_, print)) in scenes(theme).iter().zip(&print) {
            let ((texts, signs), (wanted_texts, wanted_signs)) = (said(scene), said(print));
            assert_eq!(texts, wanted_texts, "{name}");
            for (sign, count) in wanted_signs {
                assert!(signs.get(&sign).is_some_and(|own| *own >= count), "{name}: {sign} is missing of {signs:?}");
            }
        }
    }
}

#[test]
fn no_two_personas_have_the_same_mark_in_the_same_colour() {
    let personas: Vec<String> = (0..36).map(|at| format!("p{at:02}")).collect();
    let list: Vec<String> = personas.iter().map(|name| format!("{name}: {name}")).collect();
    let yaml = format!(
        "journey: A\npersonas: {{{}}}\nstages:\n  - name: B\n    touchpoints:\n      - name: C\n        for: [{}]\n",
        list.join(", "),
        personas.join(", ")
    );
    let loaded = cjm::journey::load(&Source::new("test", &yaml));
    let graph = Graph::of(&loaded.journey);
    let map = Map::of(&loaded.journey, &graph, &Insight::of(&loaded.journey, &graph));
    let scene = scene::layout(&map, &theme::LIGHT);
    let is_own = |color: &Color| theme::LIGHT.personas.contains(color);
    let mut marks = BTreeMap::new();
    for piece in pieces(&scene) {
        let Some(color) = piece.paint().and_then(|paint| paint.fill).filter(is_own) else { continue };
        let form = match piece.shape {
            Shape::Path(path) => {
                // Triangles that point up and down have the same box, but not the same corners.
                let first = piece.edge()[0];
                format!("{} corners, {:.1} {:.1}", path.steps.len(), first.x - piece.bounds.x, first.y - piece.bounds.y)
            }
            Shape::Circle(_) => String::from("circle"),
            _ => String::from("square"),
        };
        *marks.entry(format!("{color} {form}")).or_insert(0) += 1;
    }
    assert_eq!(marks.len(), 36, "{marks:#?}");
}

/// Returns the look of a project file, with what was found in it.
fn look(yaml: &str) -> (Theme, Vec<String>) {
    let today = jiff::civil::date(2026, 11, 22);
    let (project, findings) = cjm::config::read(&Source::new("cjm.yaml", yaml), today);
    (
        project.theme().cloned().unwrap_or_else(|| theme::LIGHT.clone()),
        findings.into_iter().map(|f| f.message).collect(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever canvas and papers a project chooses, all texts that follow from them can be read where they stand.
    #[test]
    fn what_follows_from_a_projects_colours_can_be_read(
        page: [u8; 3],
        papers in prop::collection::vec(any::<[u8; 3]>(), 9),
        base in 0..theme::all().len(),
        leave_out: u16,
        small in 0..3_usize,
    ) {
        let keys = ["before", "purchase", "after", "action", "pain", "opportunity", "gap", "moment", "time"];
        let hex = |[red, green, blue]: [u8; 3]| format!("'{}'", Color(red, green, blue));
        let given = keys.iter().zip(papers).enumerate().filter(|(at, _)| leave_out & (1 << at) == 0);
        let mut colours: Vec<String> = given.map(|(_, (key, color))| format!("{key}: {}", hex(color))).collect();
        if leave_out & (1 << 12) == 0 {
            colours.push(format!("page: {}", hex(page)));
        }
        let base = theme::all()[base];
        let (theme, findings) = look(&format!("theme: {{base: {}, colours: {{{}}}}}", base.name, colours.join(", ")));
        prop_assert_eq!(findings, Vec::<String>::new());
        let (name, map) = &examples()[small * 3];
        for scene in [scene::layout(map, &theme), scene::flow::layout(map, &theme)] {
            let faint = faint_texts(&scene, 4.5);
            prop_assert!(faint.is_empty(), "{name} {colours:?}: {faint:#?}");
        }
    }
}

#[test]
fn colours_that_cannot_be_read_are_told_with_what_would_do() {
    let (_, findings) = look("theme: {colours: {text: '#999', bar: '#eee', personas: ['#7b2fbf', '#ff0']}}");
    assert_eq!(
        findings,
        [
            "text in #999999 on #ffffff has a contrast of 2.8:1, and needs 4.5:1",
            "a bar in #eeeeee on #ffffff has a contrast of 1.1:1, and needs 3:1",
            "a persona in #ffff00 on #ffffff has a contrast of 1.0:1, and needs 4.5:1",
        ]
    );
    assert_eq!(look("theme: {base: high-contrast, colours: {text: '#666'}}").1.len(), 1);
    assert_eq!(look("theme: {colours: {text: '#666'}}").1, [""; 0]);
    assert_eq!(look("rules: {faint-colour: off}\ntheme: {colours: {text: '#999'}}").1, [""; 0]);
}

#[test]
fn a_project_may_give_all_that_the_themes_of_the_program_give() {
    let phase =
        "before: {strong: '#123', on_strong: '#fff', soft: '#fdfdff', on_soft: '#113', edge: '#000', hatch: rising}";
    let note = "pain: {fill: '#fee', edge: '#900', text: '#300', chip: '#fcc', hatch: crossed}";
    let rest = "paper: framed, monochrome: true, text_contrast: 7";
    let (theme, findings) = look(&format!("theme: {{colours: {{card: '#fffffe', {phase}, {note}}}, {rest}}}"));
    assert_eq!(findings, [""; 0]);
    let before = theme.before;
    assert_eq!(
        (before.strong, before.soft, before.edge),
        (Color(0x11, 0x22, 0x33), Color(0xFD, 0xFD, 0xFF), Some(Color::BLACK))
    );
    assert_eq!((theme.pain.edge, theme.pain.chip), (Color(0x99, 0, 0), Color(0xFF, 0xCC, 0xCC)));
    assert_eq!((theme.card, theme.is_mono, theme.text_contrast), (Color(0xFF, 0xFF, 0xFE), true, 7.0));
    assert!(theme.muted.contrast(theme.page) >= 7.0 && theme.purchase.on_soft.contrast(theme.purchase.soft) >= 7.0);
    let faint =
        look("theme: {colours: {before: {on_strong: '#3d56c5'}, pain: {text: '#fbc0cd'}, after: {soft: '#58606f'}}}").1;
    let whose =
        ["text in #1f2430 on #58606f", "muted text in #586074 on #58606f", "the text of notes in #fbc0cd on #ffd9e1"];
    assert!(
        faint
            .iter()
            .any(|finding| finding.starts_with("the text of stages in #3d56c5 on #3d56c5 has a contrast of 1.0:1"))
    );
    assert!(whose.iter().all(|start| faint.iter().any(|finding| finding.starts_with(start))), "{faint:#?}");
    assert_eq!(faint.len(), 4, "{faint:#?}");
}

#[test]
fn a_look_is_a_name_or_what_is_to_be_other_in_it() {
    assert_eq!(look("theme: dark").0, *theme::DARK);
    let (own, findings) = look("theme: {name: Brand, base: dark, colours: {pain: '#f0f'}, radius: 0, spacing: airy}");
    assert_eq!(findings, [""; 0]);
    assert_eq!((own.name.as_ref(), own.radius, own.spacing, own.pain.fill), ("Brand", 0.0, 1.35, Color(0xFF, 0, 0xFF)));
    assert_eq!((own.page, own.action), (theme::DARK.page, theme::DARK.action));
    for (wrong, message) in [
        ("theme: drak", "no theme is called `drak`"),
        ("theme: {base: loud}", "no theme is called `loud`"),
        ("theme: {colours: {page: red}}", "`red` is not a colour such as '#3d56c5' or '#fff'"),
        ("theme: {colours: {page: 'url(x)'}}", "`url(x)` is not a colour such as '#3d56c5' or '#fff'"),
        ("theme: {colours: {pian: '#fff'}}", "no key is called `pian` here"),
        ("theme: {radius: -1}", "`-1` is not a number of px from 0 to 16"),
        ("theme: {radius: .nan}", "`.nan` is not a number of px from 0 to 16"),
        ("theme: {spacing: 9}", "`9` is not `compact`, `normal`, `airy` or a number from 0.7 to 1.6"),
        ("theme: {css: 'body{}'}", "no key is called `css` here"),
    ] {
        let (_, findings) = look(wrong);
        assert!(findings.len() == 1 && findings[0].contains(message), "{wrong}: {findings:?}");
    }
}
