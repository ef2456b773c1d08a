//! A curve as one line of text.

use crate::document::Curve;

/// Longer journeys than this make no picture in a line.
const MOST_POINTS: usize = 40;

/// Draws a curve as a line of bars; nothing where it is too long for a line.
pub(crate) fn bars(curve: &Curve) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    if curve.points.len() > MOST_POINTS {
        return String::new();
    }
    let bar = |value: f64| BARS[((curve.part(value) * 7.0).round() as usize).min(7)];
    curve.points.iter().map(|point| bar(point.value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::CurvePoint;

    fn curve(values: &[f64]) -> Curve {
        let point = |value: &f64| CurvePoint { value: *value, ..CurvePoint::default() };
        Curve { points: values.iter().map(point).collect(), lowest: -2.0, highest: 2.0 }
    }

    #[test]
    fn a_curve_reaches_from_the_lowest_bar_to_the_highest() {
        assert_eq!(bars(&curve(&[-2.0, -1.0, 0.0, 1.0, 2.0, 9.0])), "▁▃▅▆██");
        assert_eq!(bars(&curve(&[f64::NAN])), "▅");
    }

    #[test]
    fn a_journey_that_is_too_long_for_a_line_has_no_bars() {
        assert_eq!(bars(&curve(&[0.0; 41])), "");
    }
}
