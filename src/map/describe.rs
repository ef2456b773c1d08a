//! The map in a few sentences, for those who cannot see the picture.

use crate::map::{Content, Map};
use crate::words::{Language, Value};

/// Names more than this many stages or personas one by one would tire a listener.
const NAMED: usize = 12;

impl Map {
    /// Returns the map in a few sentences: what it is about, its stages, how it feels, what hurts.
    pub fn description(&self) -> String {
        if self.is_blank {
            return self.words.text("template-description").to_owned();
        }
        let state = self.head.state.label(&self.words).to_lowercase();
        let mut sentences = vec![self.words.with("description-map", &[("state", Value::from(state))])];
        if let Some(comparison) = &self.comparison {
            let version = |version: &crate::map::Version| format!("{}: {}", version.label, version.title);
            let versions = format!("{}. {}", version(&comparison.before), version(&comparison.after));
            sentences =
                vec![sentence(&self.words.with("description-comparison", &[("versions", Value::ours(&versions))]))];
            sentences.extend(comparison.summary.iter().map(|text| sentence(text)));
        }
        if let Some(scenario) = self.head.scenario.as_deref().or(self.head.summary.as_deref()) {
            sentences.push(sentence(scenario));
        }
        let stages = listed(self.stages.iter().map(|stage| stage.name.as_str()), &self.words);
        let touchpoints = self.columns.iter().filter(|column| !column.is_stage).count();
        let extent = match touchpoints {
            0 => self.words.counted("description-stages", self.stages.len()),
            _ => self.words.with(
                "description-stages-with-touchpoints",
                &[("stages", Value::Count(self.stages.len())), ("touchpoints", Value::Count(touchpoints))],
            ),
        };
        if !stages.is_empty() {
            sentences.push(format!("{extent}: {stages}."));
        }
        if !self.personas.is_empty() {
            let names = listed(self.personas.iter().map(|persona| persona.name.as_str()), &self.words);
            sentences.push(format!("{}: {names}.", self.words.counted("description-personas", self.personas.len())));
        }
        sentences.extend(
            self.emotion
                .curves
                .iter()
                .filter(|curve| !curve.is_earlier)
                .take(NAMED)
                .filter_map(|curve| self.feeling_sentence(curve)),
        );
        let (pains, opportunities) = self.count_notes();
        if pains + opportunities > 0 && self.comparison.is_none() {
            sentences.push(format!(
                "{}, {}.",
                self.words.counted("description-pain-points", pains),
                self.words.counted("description-opportunities", opportunities)
            ));
        }
        sentences.join(" ")
    }

    fn feeling_sentence(&self, curve: &crate::map::Curve) -> Option<String> {
        let felt = || curve.points.iter().filter_map(|point| point.value.map(|value| (point, value)));
        let (last, end) = felt().next_back()?;
        let (best, high) = felt().fold(None, |best, next| match best {
            Some((_, value)) if value >= next.1 => best,
            _ => Some(next),
        })?;
        let (worst, low) = felt().fold(None, |worst, next| match worst {
            Some((_, value)) if value <= next.1 => worst,
            _ => Some(next),
        })?;
        let name = |point: &crate::map::Point| self.columns.get(point.columns.start).map_or("", |c| c.name.as_str());
        let names = self.names(&curve.who);
        let signed = |value: f64| self.signed(value);
        let (high, low, end) = (signed(high), signed(low), signed(end));
        let mut values = vec![
            ("best", Value::Author(name(best))),
            ("best-value", Value::ours(&high)),
            ("worst", Value::Author(name(worst))),
            ("worst-value", Value::ours(&low)),
            ("last", Value::Author(name(last))),
            ("last-value", Value::ours(&end)),
        ];
        if curve.who.is_empty() {
            return Some(self.words.with("description-emotion-of-customer", &values));
        }
        values.extend([("who", Value::Author(&names)), ("number", Value::Count(curve.who.len()))]);
        Some(self.words.with("description-emotion", &values))
    }

    /// Counts the pain points and the opportunities on the map.
    fn count_notes(&self) -> (usize, usize) {
        let mut counts = (0, 0);
        for content in self.lanes.iter().flat_map(|lane| &lane.cells).flat_map(|cell| &cell.content) {
            match content {
                Content::Pain(_) => counts.0 += 1,
                Content::Opportunity(_) => counts.1 += 1,
                _ => {}
            }
        }
        counts
    }
}

fn sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.ends_with(['.', '!', '?', '。']) { text } else { format!("{text}.") }
}

fn listed<'a>(names: impl ExactSizeIterator<Item = &'a str>, words: &Language) -> String {
    let more = names.len().saturating_sub(NAMED);
    let mut names: Vec<String> = names.take(NAMED).map(String::from).collect();
    if more > 0 {
        names.push(words.counted("description-more", more));
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_listener_learns_what_matters() {
        let text = crate::map::fixture::city_bike().description();
        assert!(text.contains("5 stages with 9 touchpoints: Realise the need, Compare, Buy, Receive, Ride."), "{text}");
        assert!(
            text.contains("Aino feels best at “Visits the store” (+2), worst at “Waits for the courier” (−2)"),
            "{text}"
        );
        assert!(text.contains("4 pain points, 2 opportunities."), "{text}");
    }
}
