//! The map in a few sentences, for those who cannot see the picture.

use crate::map::{Content, Map};

/// Names more than this many stages or personas one by one would tire a listener.
const NAMED: usize = 12;

impl Map {
    /// Returns the map in a few sentences: what it is about, its stages, how it feels, what hurts.
    pub fn description(&self) -> String {
        let mut sentences = vec![format!("Customer journey map, {}.", self.head.state.label().to_lowercase())];
        if let Some(scenario) = self.head.scenario.as_deref().or(self.head.summary.as_deref()) {
            sentences.push(sentence(scenario));
        }
        let stages = listed(self.stages.iter().map(|stage| stage.name.as_str()));
        let touchpoints = self.columns.iter().filter(|column| !column.is_stage).count();
        let mut extent = count(self.stages.len(), "stage");
        if touchpoints > 0 {
            extent = format!("{extent} with {}", count(touchpoints, "touchpoint"));
        }
        if !stages.is_empty() {
            sentences.push(format!("{extent}: {stages}."));
        }
        if !self.personas.is_empty() {
            let names = listed(self.personas.iter().map(|persona| persona.name.as_str()));
            sentences.push(format!("{}: {names}.", count(self.personas.len(), "persona")));
        }
        sentences.extend(self.emotion.curves.iter().take(NAMED).filter_map(|curve| self.feeling_sentence(curve)));
        let (pains, opportunities) = self.count_notes();
        if pains + opportunities > 0 {
            let opportunities = if opportunities == 1 {
                String::from("1 opportunity")
            } else {
                format!("{opportunities} opportunities")
            };
            sentences.push(format!("{}, {opportunities}.", count(pains, "pain point")));
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
        let (who, verb) = match curve.who.len() {
            0 => ("The customer", "feels"),
            1 => (names.as_str(), "feels"),
            _ => (names.as_str(), "feel"),
        };
        let mut text = format!("{who} {verb} best at “{}” ({})", name(best), signed(high));
        text.push_str(&format!(", worst at “{}” ({})", name(worst), signed(low)));
        text.push_str(&format!(", and at the end, “{}”, {}.", name(last), signed(end)));
        Some(text)
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

/// Writes a value of the emotion scale as people do: "+2", "−1.5", "0".
pub fn signed(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    if rounded > 0.0 {
        format!("+{rounded}")
    } else if rounded < 0.0 {
        format!("−{}", -rounded)
    } else {
        String::from("0")
    }
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

fn sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.ends_with(['.', '!', '?', '。']) { text } else { format!("{text}.") }
}

fn listed<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> String {
    let more = names.len().saturating_sub(NAMED);
    let mut names: Vec<String> = names.take(NAMED).map(String::from).collect();
    if more > 0 {
        names.push(format!("and {more} more"));
    }
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn numbers_carry_a_true_minus() {
        assert_eq!([signed(2.0), signed(-1.5), signed(-0.001)], ["+2", "−1.5", "0"]);
    }
}
