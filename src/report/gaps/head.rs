//! What stands beside the title: state, personas, touchpoints, when the journey was reviewed.

use jiff::civil::Date;

use crate::document::Text;
use crate::report::gaps::Subject;
use crate::words::{Language, Value};

/// Returns the facts in short.
pub(super) fn facts(subject: &Subject<'_>, today: Option<Date>) -> Text {
    let (journey, language) = (subject.journey, subject.language);
    let counted = |key: &str, number: usize| language.say(key, &[("number", Value::Count(number))]);
    let touchpoints: usize = subject.insight.stages.iter().map(|stage| stage.touchpoints).sum();
    let mut facts = vec![subject.say(if journey.is_plan() { "gaps-head-to-be" } else { "gaps-head-as-is" })];
    if !journey.personas.is_empty() {
        facts.push(counted("gaps-head-personas", journey.personas.len()));
    }
    if let Some(persona) = subject.gaps.asked.persona {
        facts.push(language.say("gaps-head-for", &[("name", Value::Author(journey[persona].short_name()))]));
    }
    facts.extend(subject.gaps.asked.phase.map(|phase| subject.say(&format!("gaps-head-{}", phase.word()))));
    facts.push(counted("gaps-head-stages", journey.stages.len()));
    if touchpoints > 0 {
        facts.push(counted("gaps-head-touchpoints", touchpoints));
    }
    facts.extend(journey.reviewed.get().map(|date| match (today, date.is_month) {
        (Some(today), false) => reviewed(language, date.days_until(today), &date.to_string()),
        _ => reviewed_on(language, &date.to_string()),
    }));
    Text::joined(facts, " · ")
}

fn reviewed_on(language: &Language, date: &str) -> Text {
    language.say("gaps-reviewed-on", &[("date", Value::ours(date))])
}

fn reviewed(language: &Language, days: i64, date: &str) -> Text {
    let ago = |key: &str, number: i64| {
        language.say(key, &[("number", Value::Count(usize::try_from(number).unwrap_or_default()))])
    };
    match days {
        ..0 => reviewed_on(language, date),
        0 => language.say("gaps-reviewed-today", &[]),
        1 => language.say("gaps-reviewed-yesterday", &[]),
        2..=90 => ago("gaps-reviewed-days", days),
        _ => ago("gaps-reviewed-months", (days as f64 / 30.44).round() as i64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reviews_are_told_as_people_do() {
        let of = |days| reviewed(&Language::english(), days, "2026-10-01").plain();
        assert_eq!(
            [of(51), of(400), of(-3)],
            ["reviewed 51 days ago", "reviewed 13 months ago", "reviewed 2026-10-01"]
        );
    }
}
