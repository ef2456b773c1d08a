//! How both journeys feel: the curves of both, and the words of feeling that are no longer there.

use std::collections::BTreeSet;

use crate::journey::name_key;
use crate::map::compare::align::Alignment;
use crate::map::{Curve, Emotion, Feeling, Map, Point};

/// Returns the curves of both maps, the earlier ones first so that the later ones lie over them.
pub(super) fn emotion(before: &Map, after: &Map, alignment: &Alignment, label: &str) -> Emotion {
    let mut curves = Vec::new();
    for curve in &before.emotion.curves {
        let points = curve.points.iter().filter(|point| point.value.is_some()).map(|point| Point {
            columns: alignment.earlier[point.columns.start].start..alignment.earlier[point.columns.end - 1].end,
            // What is notable about it is told in the head; here it would crowd the words of the later curve.
            spread: None,
            expected: None,
            mark: None,
            value: point.value,
        });
        let points: Vec<Point> = points.collect();
        if !points.is_empty() {
            curves.push(Curve { who: curve.who.clone(), points, is_earlier: true });
        }
    }
    let later = |columns: &std::ops::Range<usize>| alignment.place_of_later(after, columns);
    curves.extend(after.emotion.curves.iter().cloned().map(|mut curve| {
        curve.points.iter_mut().for_each(|point| point.columns = later(&point.columns));
        curve
    }));
    let mut feelings: Vec<Feeling> = Vec::new();
    let mut said = BTreeSet::new();
    for feeling in &after.emotion.feelings {
        let columns = later(&feeling.columns);
        said.insert((columns.start, name_key(&feeling.text)));
        feelings.push(Feeling { columns, ..feeling.clone() });
    }
    for feeling in &before.emotion.feelings {
        let columns = alignment.place_of_earlier(before, &feeling.columns);
        if !said.contains(&(columns.start, name_key(&feeling.text))) {
            let text = format!("{}: {}", label, feeling.text);
            feelings.push(Feeling { columns, text, who: feeling.who.clone() });
        }
    }
    feelings.sort_by_key(|feeling| feeling.columns.start);
    Emotion { curves, feelings, own_scale: after.emotion.own_scale.clone() }
}
