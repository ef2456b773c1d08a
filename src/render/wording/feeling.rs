//! How a step feels, in numbers and words.

use crate::map::{Curve, Feeling, Map, Point};
use crate::render::wording::note::whose;
use crate::render::wording::{Ink, Paragraph, Signs};
use crate::words::Value;

/// Returns what a point of a curve says: the value and what is notable about it, the spread, the expectation.
pub(in crate::render) fn value(map: &Map, signs: &Signs, point: &Point) -> Vec<Paragraph> {
    let signed = |value: f64| map.signed(value);
    let mut out = Vec::new();
    if let Some(value) = point.value {
        let mark = point.mark.map_or("", |mark| mark.label(&map.words));
        let text = format!("{} {mark}", signs.own(&signed(value)));
        out.push(Paragraph::of(Ink::Strong, text.trim_end()));
    }
    let muted = |text: String| Paragraph::of(Ink::Muted, signs.own(&text).into_owned());
    out.extend(point.spread.map(|(low, high)| {
        muted(
            map.words
                .with("emotion-spread", &[("low", Value::ours(&signed(low))), ("high", Value::ours(&signed(high)))]),
        )
    }));
    out.extend(
        point.expected.map(|expected| {
            muted(map.words.with("emotion-expected-value", &[("value", Value::ours(&signed(expected)))]))
        }),
    );
    out
}

/// Returns the names of those whose a curve is.
pub(in crate::render) fn whose_curve(map: &Map, curve: &Curve) -> String {
    let names = map.names(&curve.who);
    let names = if names.is_empty() { map.words.text("everybody").to_owned() } else { names };
    match map.comparison.as_ref().filter(|_| curve.is_earlier) {
        Some(comparison) => format!("{names}, {}", comparison.before.label.to_lowercase()),
        None => names,
    }
}

/// Returns the number that gives a curve its sign: that of the first persona.
pub(in crate::render) fn number_of(curve: &Curve) -> usize {
    curve.who.first().copied().unwrap_or(0)
}

/// Returns the sign of a curve's points; those of the earlier of two curves are hollow.
pub(in crate::render) fn mark_of(signs: &Signs, curve: &Curve) -> char {
    let number = number_of(curve);
    if curve.is_earlier { signs.expecting(number) } else { signs.felt(number) }
}

/// Returns words of feeling, after the names of those whose they are.
pub(in crate::render) fn words(map: &Map, feeling: &Feeling) -> Paragraph {
    Paragraph::of(Ink::Plain, whose(map, &feeling.who, &feeling.text))
}
