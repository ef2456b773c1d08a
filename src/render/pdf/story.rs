//! What lines and marks show, in words, for those who hear a picture.

use crate::map::{Curve, Map};
use crate::render::wording::{Signs, Ways, value, whose_curve};
use crate::scene::shape::Scene;

/// The parts of a picture whose lines and marks say something of their own, by the slices that they stand in.
pub(super) struct Story {
    figures: Vec<(&'static str, String)>,
    whole: Option<String>,
}

impl Story {
    /// Returns what the lines of a map say.
    pub(super) fn of_map(map: &Map) -> Self {
        let mut figures = Vec::new();
        let mut add = |slice, words: Vec<String>| {
            if !words.is_empty() {
                figures.push((slice, words.join("\n")));
            }
        };
        add("lane.touchpoints", ways(map));
        add("lane.emotion", map.emotion.curves.iter().map(|curve| feelings(map, curve)).collect());
        Story { figures, whole: None }
    }

    /// Returns what the lines of a flow say.
    pub(super) fn of_flow(scene: &Scene) -> Self {
        Story { figures: Vec::new(), whole: Some(scene.description.clone()) }
    }

    /// Returns what the lines and marks of a slice say; nothing where they only adorn its texts.
    pub(super) fn of_slice(&self, slice: &str) -> Option<&str> {
        let own = self.figures.iter().find(|(name, _)| *name == slice).map(|(_, words)| words.as_str());
        own.or(self.whole.as_deref())
    }

    /// Returns what all lines of the picture say, where they are told at once.
    pub(super) fn of_all(&self) -> Option<&str> {
        self.whole.as_deref()
    }
}

/// Returns where customers go on to, a line for each touchpoint from which there is something to say.
fn ways(map: &Map) -> Vec<String> {
    let (ways, signs) = (Ways::of(map), Signs::of(false));
    let name = |column: usize| map.columns[column].name.clone();
    let said = |at: usize| {
        let said = ways.paragraphs(map, signs, at, name);
        let texts: Vec<String> =
            said.iter().map(|one| format!("{} {}", one.lead, one.texts.join(" ")).trim().to_owned()).collect();
        (!texts.is_empty()).then(|| format!("{}: {}", map.columns[at].name, texts.join("; ")))
    };
    (0..map.columns.len()).filter_map(said).collect()
}

/// Returns a curve in words, point by point.
fn feelings(map: &Map, curve: &Curve) -> String {
    let signs = Signs::of(false);
    let points = curve.points.iter().map(|point| {
        let name = map.columns.get(point.columns.start).map_or("", |column| column.name.as_str());
        let said: Vec<String> = value(map, signs, point).into_iter().map(|one| one.texts.join(" ")).collect();
        format!("{name} {}", said.join(", "))
    });
    format!("{}: {}", whose_curve(map, curve), points.collect::<Vec<_>>().join("; "))
}
