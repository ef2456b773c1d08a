//! What has changed in sum.

use std::collections::BTreeMap;

use crate::map::compare::content::{Fates, Tally};
use crate::map::{Curve, Map};
use crate::words::{Language, Value};

/// A change of less is none that anybody would feel.
const FELT: f64 = 0.05;
/// More than so many metrics one by one would tire the reader.
const METRICS: usize = 6;

/// Returns what has changed in sum, a sentence each: what customers feel, what hurts, what is done, what is there.
pub(super) fn summary(map: &Map, tally: &Tally) -> Vec<String> {
    let usual = Said { solved: "change-count-closed", removed: "change-count-removed", words: &map.words };
    let mut sentences = feelings(map, &map.words);
    let pains = Said { solved: "change-count-solved", removed: "change-count-unanswered", ..usual };
    sentences.extend(pains.counts(map.words.text("lane-pain-points"), &tally.pains));
    let opportunities = Said { solved: "change-count-settled", ..usual };
    sentences.extend(opportunities.counts(map.words.text("lane-opportunities"), &tally.opportunities));
    sentences.extend(tally.metrics.iter().take(METRICS).map(|(name, change)| format!("{name}: {change}")));
    sentences.extend(usual.counts(map.words.text("lane-gaps"), &tally.gaps));
    sentences.extend(usual.counts(map.words.text("change-stages"), &tally.stages));
    sentences.extend(usual.counts(map.words.text("lane-touchpoints"), &tally.touchpoints));
    if sentences.is_empty() {
        sentences.push(map.words.text("change-nothing").to_owned());
    }
    sentences
}

/// How the fates of things of a kind are counted.
#[derive(Clone, Copy)]
struct Said<'a> {
    solved: &'a str,
    removed: &'a str,
    words: &'a Language,
}

impl Said<'_> {
    /// Says how many there are of each fate; nothing where all is as it was.
    fn counts(self, heading: &str, fates: &Fates) -> Option<String> {
        let Fates { added, removed, moved, changed, solved, kept } = *fates;
        let said: [(usize, &str); 6] = [
            (solved, self.solved),
            (removed, self.removed),
            (added, "change-count-new"),
            (moved, "change-count-moved"),
            (changed, "change-count-changed"),
            (kept, "change-count-kept"),
        ];
        let said: Vec<String> = said
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, key)| self.words.counted(key, count))
            .collect();
        // A heading may say where it breaks in a narrow column; here it stands in a line.
        let heading = heading.replace('\u{AD}', "");
        (added + removed + moved + changed + solved > 0).then(|| format!("{heading}: {}", said.join(", ")))
    }
}

/// Says for each persona how the lowest point and the journey as a whole have changed.
fn feelings(map: &Map, words: &Language) -> Vec<String> {
    let curves = &map.emotion.curves;
    // Personas who share both curves share the sentence.
    let mut pairs = BTreeMap::<(usize, usize), Vec<usize>>::new();
    let of = |persona: Option<usize>, is_earlier: bool| {
        curves.iter().position(|curve| {
            curve.is_earlier == is_earlier && persona.map_or(curve.who.is_empty(), |at| curve.who.contains(&at))
        })
    };
    let everybody = map.personas.is_empty().then_some(None);
    for persona in (0..map.personas.len()).map(Some).chain(everybody) {
        if let (Some(before), Some(after)) = (of(persona, true), of(persona, false)) {
            pairs.entry((before, after)).or_default().extend(persona);
        }
    }
    let say = |((before, after), who): ((usize, usize), Vec<usize>)| {
        let (low_before, mean_before) = lowest_and_mean(&curves[before])?;
        let (low_after, mean_after) = lowest_and_mean(&curves[after])?;
        let mut facts = Vec::new();
        if (low_before - low_after).abs() >= FELT {
            facts.push(words.with(
                "change-lowest-point",
                &[("before", Value::from(words.signed(low_before))), ("after", Value::from(words.signed(low_after)))],
            ));
        }
        let tenth = |value: f64| words.signed((value * 10.0).round() / 10.0);
        if tenth(mean_before) != tenth(mean_after) {
            facts.push(words.with(
                "change-average",
                &[("before", Value::from(tenth(mean_before))), ("after", Value::from(tenth(mean_after)))],
            ));
        }
        if facts.is_empty() {
            facts.push(words.text("change-feels-the-same").to_owned());
        }
        let is_one_of_one = map.personas.len() < 2;
        let names = if is_one_of_one { String::new() } else { format!("{}: ", map.names(&who)) };
        Some(format!("{names}{}", facts.join(", ")))
    };
    pairs.into_iter().filter_map(say).collect()
}

/// Returns the lowest value of a curve and its mean, in which a step that takes several columns counts as often.
fn lowest_and_mean(curve: &Curve) -> Option<(f64, f64)> {
    let felt = || curve.points.iter().filter_map(|point| Some((point.value?, point.columns.len().max(1) as f64)));
    let lowest = felt().map(|(value, _)| value).reduce(f64::min)?;
    let (sum, weight) = felt().fold((0.0, 0.0), |(sum, all), (value, weight)| (sum + value * weight, all + weight));
    Some((lowest, sum / weight))
}
