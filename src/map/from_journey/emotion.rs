//! The curves of feeling.

use std::ops::Range;

use crate::journey::{Journey, Persona, Ref, Spread, Touchpoint};
use crate::map::from_journey::columns::Columns;
use crate::map::from_journey::who;
use crate::map::{Curve, CurveMark, Emotion, Feeling, Point};

/// Returns how the journey feels, seen through each persona.
pub(super) fn emotion(journey: &Journey, columns: &Columns) -> Emotion {
    let mut curves: Vec<Curve> = Vec::new();
    for persona in journey.points_of_view() {
        let points = points(journey, columns, persona);
        if points.is_empty() {
            continue;
        }
        let index = persona.map(Ref::index);
        match curves.iter_mut().find(|curve| curve.points == points) {
            Some(curve) => curve.who.extend(index),
            None => curves.push(Curve { who: index.into_iter().collect(), points }),
        }
    }
    for curve in &mut curves {
        mark(&mut curve.points);
    }
    Emotion { curves, feelings: feelings(journey, columns) }
}

fn points(journey: &Journey, columns: &Columns, persona: Option<Ref<Persona>>) -> Vec<Point> {
    let known = |(at, touchpoint): (usize, &Ref<Touchpoint>)| {
        let moment = &journey[*touchpoint].moment;
        if !journey.is_for(moment, persona) {
            return None;
        }
        let felt = moment.emotion.of(persona).map(|felt| felt.value);
        let expected = moment.expects.of(persona).map(|expected| expected.value.typical);
        (felt.is_some() || expected.is_some()).then(|| point(at..at + 1, felt, expected))
    };
    columns.touchpoints.iter().enumerate().filter_map(known).collect()
}

fn point(columns: Range<usize>, felt: Option<Spread>, expected: Option<f64>) -> Point {
    let spread = felt.filter(Spread::is_range).map(|felt| {
        let (low, high) = (felt.low.unwrap_or(felt.typical), felt.high.unwrap_or(felt.typical));
        (low.min(felt.typical), high.max(felt.typical))
    });
    Point { columns, value: felt.map(|felt| felt.typical), spread, expected, mark: None }
}

/// Marks the best, the worst and the last moment of a curve of at least three.
fn mark(points: &mut [Point]) {
    let felt: Vec<(usize, f64)> =
        points.iter().enumerate().filter_map(|(at, point)| Some((at, point.value?))).collect();
    if felt.len() < 3 {
        return;
    }
    let first_of = |better: fn(f64, f64) -> bool| {
        felt.iter().copied().reduce(|best, next| if better(next.1, best.1) { next } else { best })
    };
    let (Some(peak), Some(lowest), Some(end)) = (first_of(|a, b| a > b), first_of(|a, b| a < b), felt.last()) else {
        return;
    };
    if end.1 < 0.0 {
        points[end.0].mark = Some(CurveMark::EndsLow);
    } else if end.1 >= 1.0 {
        points[end.0].mark = Some(CurveMark::EndsHigh);
    }
    if peak.1 > lowest.1 {
        points[peak.0].mark = Some(CurveMark::Peak);
        points[lowest.0].mark = Some(CurveMark::Lowest);
    }
}

fn feelings(journey: &Journey, columns: &Columns) -> Vec<Feeling> {
    let of = |(at, touchpoint): (usize, &Ref<Touchpoint>)| {
        let feelings = journey[*touchpoint].feelings.iter();
        feelings
            .map(|said| Feeling {
                columns: at..at + 1,
                text: said.text.value.clone(),
                who: who(journey, said.persona.as_slice()),
            })
            .collect::<Vec<_>>()
    };
    columns.touchpoints.iter().enumerate().flat_map(of).collect()
}
