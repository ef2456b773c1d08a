//! The curves of feeling.

use std::ops::Range;

use crate::insight::{Arc, Insight};
use crate::journey::{EmotionScale, Journey, Persona, Ref, Spread, Touchpoint};
use crate::map::from_journey::columns::Columns;
use crate::map::from_journey::who;
use crate::map::{Curve, CurveMark, Emotion, Feeling, Point};

/// Returns how the journey feels, seen through each persona.
pub(super) fn emotion(journey: &Journey, insight: &Insight, columns: &Columns) -> Emotion {
    let mut curves: Vec<Curve> = Vec::new();
    for persona in journey.points_of_view() {
        let mut points = points(journey, columns, persona);
        if points.is_empty() {
            continue;
        }
        if let Some(arc) = insight.arcs.iter().find(|arc| arc.persona == persona) {
            mark(&mut points, arc, columns);
        }
        let index = persona.map(Ref::index);
        match curves.iter_mut().find(|curve| curve.points == points) {
            Some(curve) => curve.who.extend(index),
            None => curves.push(Curve { who: index.into_iter().collect(), points, is_earlier: false }),
        }
    }
    let scale = &journey.emotion_scale;
    let name = |place: f64| scale.name_at(place).unwrap_or_default().to_owned();
    let own_scale = matches!(scale, EmotionScale::Names(_)).then(|| [2.0, 0.0, -2.0].map(name));
    Emotion { curves, feelings: feelings(journey, columns), own_scale }
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

/// Marks the best, the worst and the last moment of a curve of at least three; where two of them fall together, the end.
fn mark(points: &mut [Point], arc: &Arc, columns: &Columns) {
    if arc.points.len() < 3 {
        return;
    }
    let mut set = |index: Option<usize>, mark: CurveMark| {
        let at = index.and_then(|index| columns.at(arc.points[index].touchpoint));
        if let Some(point) = at.and_then(|at| points.iter_mut().find(|point| point.columns.start == at)) {
            point.mark = Some(mark);
        }
    };
    set(arc.peak, CurveMark::Peak);
    // Where nothing is bad and several moments are equally low, none of them is a valley.
    let is_valley = |lowest: &usize| {
        let value = arc.value(*lowest);
        value < 0.0 || (0..arc.points.len()).filter(|at| arc.value(*at) == value).count() == 1
    };
    set(arc.lowest.filter(is_valley), CurveMark::Lowest);
    if arc.ends_low() {
        set(arc.end, CurveMark::EndsLow);
    } else if arc.end.is_some_and(|end| arc.value(end) >= 1.0) {
        set(arc.end, CurveMark::EndsHigh);
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
