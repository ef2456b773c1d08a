//! Paper: how large it is, how a picture is fitted onto it, and whether what stands there can be read.

use crate::render::{Options, PX_PER_INCH};
use crate::scene::shape::{Scene, Shape};

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paper {
    /// The name by which it is chosen.
    pub name: &'static str,
    /// Its shorter side, in mm.
    pub short_mm: f64,
    /// Its longer side, in mm.
    pub long_mm: f64,
}

/// The sizes, the largest first (ISO 216, ANSI Y14.1).
pub const PAPERS: &[Paper] = &[
    Paper { name: "A0", short_mm: 841.0, long_mm: 1189.0 },
    Paper { name: "A1", short_mm: 594.0, long_mm: 841.0 },
    Paper { name: "A2", short_mm: 420.0, long_mm: 594.0 },
    Paper { name: "A3", short_mm: 297.0, long_mm: 420.0 },
    Paper { name: "tabloid", short_mm: 279.4, long_mm: 431.8 },
    Paper { name: "A4", short_mm: 210.0, long_mm: 297.0 },
    Paper { name: "letter", short_mm: 215.9, long_mm: 279.4 },
];

/// Which side of a paper is up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// The shorter one.
    Portrait,
    /// The longer one.
    Landscape,
}

/// A paper, turned as asked, or as suits a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// The paper.
    pub paper: Paper,
    /// How it is turned, where that is asked for.
    pub turn: Option<Turn>,
}

/// A picture on a sheet; lengths in px, of which 96 make an inch on the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placement {
    /// Width of the sheet.
    pub width: f64,
    /// Height of the sheet.
    pub height: f64,
    /// How much the picture grows.
    pub scale: f64,
    /// Where the picture begins.
    pub x: f64,
    /// Where the picture begins.
    pub y: f64,
}

/// What most printers cannot reach at the edge of a sheet, in mm.
const MARGIN_MM: f64 = 6.0;
/// Smaller letters cannot be read on paper, in points.
const SMALLEST_POINTS: f64 = 5.0;

impl Paper {
    /// Returns the paper of a name.
    pub fn named(name: &str) -> Option<Paper> {
        PAPERS.iter().copied().find(|paper| paper.name.eq_ignore_ascii_case(name))
    }
}

impl Sheet {
    /// Returns the sizes that the sheet may have, in px.
    pub(super) fn sizes(self) -> Vec<(f64, f64)> {
        let (short, long) = (px(self.paper.short_mm), px(self.paper.long_mm));
        match self.turn {
            Some(Turn::Portrait) => vec![(short, long)],
            Some(Turn::Landscape) => vec![(long, short)],
            None => vec![(long, short), (short, long)],
        }
    }
}

impl Placement {
    /// Puts a picture as large as it is.
    pub(super) fn natural(scene: &Scene) -> Self {
        Placement { width: scene.width, height: scene.height, scale: 1.0, x: 0.0, y: 0.0 }
    }

    /// Puts a picture onto a sheet, or as large as it is where there is none.
    pub(super) fn of(scene: &Scene, sheet: Option<Sheet>) -> Self {
        sheet.map_or_else(|| Placement::natural(scene), |sheet| Placement::fit(scene, sheet, px(MARGIN_MM)))
    }

    /// Fits a picture onto a sheet, in the middle and as large as it goes.
    pub(super) fn fit(scene: &Scene, sheet: Sheet, margin: f64) -> Self {
        let fits = sheet.sizes().into_iter().map(|(width, height)| {
            let scale = ((width - 2.0 * margin) / scene.width).min((height - 2.0 * margin) / scene.height);
            let (x, y) = ((width - scene.width * scale) / 2.0, (height - scene.height * scale) / 2.0);
            Placement { width, height, scale, x, y }
        });
        let largest = fits.reduce(|one, other| if other.scale > one.scale { other } else { one });
        largest.expect("internal error: a sheet can be turned in some way")
    }
}

/// Returns a length in px.
pub(super) fn px(mm: f64) -> f64 {
    mm / 25.4 * PX_PER_INCH
}

/// Says that letters on paper are too small, where they are, and what would help.
pub(super) fn remark(scene: &Scene, options: &Options) -> Option<String> {
    let sheet = options.paper?;
    let smallest = smallest_letters(scene)?;
    let points = |sheet: Sheet| Placement::of(scene, Some(sheet)).scale * smallest * 72.0 / PX_PER_INCH;
    let own = points(sheet);
    if own >= SMALLEST_POINTS {
        return None;
    }
    let larger = PAPERS.iter().rev().map(|paper| Sheet { paper: *paper, ..sheet });
    let larger = larger.filter(|other| other.paper.short_mm > sheet.paper.short_mm);
    let larger = larger.into_iter().find(|sheet| points(*sheet) >= SMALLEST_POINTS);
    let first = larger.map(|sheet| format!("--paper {}, ", sheet.paper.name)).unwrap_or_default();
    let second = if options.tile.is_some() { "" } else { "a PDF with --tile A4, " };
    // What stands before "or" ends with a comma, where anything stands there.
    let or = if first.is_empty() && second.is_empty() { "" } else { "or " };
    Some(format!(
        "on {} the smallest letters are {own:.1} points high, too small to read at arm's length; {first}{second}\
         {or}less on the map with --lanes or --persona would help",
        sheet.paper.name
    ))
}

fn smallest_letters(scene: &Scene) -> Option<f64> {
    let mut smallest: Option<f64> = None;
    let mut open = vec![scene.shapes.iter()];
    while let Some(rest) = open.last_mut() {
        match rest.next() {
            Some(Shape::Group(group)) => open.push(group.shapes.iter()),
            Some(Shape::Text(text)) => {
                smallest = Some(smallest.map_or(text.style.size_px, |least| least.min(text.style.size_px)));
            }
            Some(_) => {}
            None => {
                open.pop();
            }
        }
    }
    smallest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::fixture::city_bike;
    use crate::theme::LIGHT;

    fn scene() -> Scene {
        crate::scene::layout(&city_bike(), &LIGHT)
    }

    fn sheet(name: &str) -> Sheet {
        Sheet { paper: Paper::named(name).expect("a paper"), turn: None }
    }

    #[test]
    fn a_picture_lies_in_the_middle_within_what_a_printer_reaches() {
        let scene = scene();
        for paper in PAPERS {
            for turn in [None, Some(Turn::Portrait), Some(Turn::Landscape)] {
                let place = Placement::of(&scene, Some(Sheet { paper: *paper, turn }));
                let (right, below) = (
                    place.width - place.x - scene.width * place.scale,
                    place.height - place.y - scene.height * place.scale,
                );
                assert!((place.x - right).abs() < 1e-6 && (place.y - below).abs() < 1e-6, "{place:?}");
                assert!((place.x.min(place.y) - px(MARGIN_MM)).abs() < 1e-6, "{place:?}");
            }
        }
    }

    #[test]
    fn a_sheet_is_turned_as_suits_the_picture() {
        let wide = Scene { width: 2_000.0, height: 900.0, ..scene() };
        let tall = Scene { width: 900.0, height: 2_000.0, ..scene() };
        let is_wide = |place: Placement| place.width > place.height;
        assert!(is_wide(Placement::of(&wide, Some(sheet("a3")))) && !is_wide(Placement::of(&tall, Some(sheet("A3")))));
    }

    #[test]
    fn letters_too_small_to_read_are_told_with_the_paper_that_would_do() {
        let scene = Scene { width: 4_000.0, height: 2_000.0, ..scene() };
        let on = |paper: Option<Sheet>| Options { paper, ..Options::default() };
        assert_eq!(remark(&scene, &on(Some(sheet("A0")))), None);
        let words = remark(&scene, &on(Some(sheet("A4")))).expect("a remark");
        assert!(words.starts_with("on A4 the smallest letters are 2.1 points high"), "{words}");
        assert!(words.contains("--paper A1, "), "{words}");
        assert_eq!(remark(&scene, &on(None)), None);
        let cut = Options { tile: Some(sheet("A4")), ..on(Some(sheet("A4"))) };
        let words = remark(&scene, &cut).expect("a remark");
        assert!(!words.contains("--tile"), "no advice to do what is done: {words}");
    }
}
