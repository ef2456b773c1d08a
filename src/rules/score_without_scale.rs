//! Finds a satisfaction or effort score without a scale.
//!
//! 4.2 is a good score on a scale to five, an average one on a scale to seven and a poor one on a scale to ten. All
//! three are in use, and two surveys of one company often differ. Percentages need no scale, and neither does a score
//! that names its end: `4.2 of 5`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   happy: { name: Satisfied with the store, kind: csat, value: 4.2 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   happy: { name: Satisfied with the store, kind: csat, value: 4.2, scale: 1-5 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::impossible_numbers;
use crate::journey::{Metric, MetricKind};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "score-without-scale",
    group: Group::Metrics,
    severity: Severity::Warning,
    why: "the same number is good of five and poor of ten; without a scale it cannot be compared",
    doc: own_docs!("score_without_scale.rs"),
    reads: Reads::Entry(&["kind", "value", "scale", "unit"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

/// The end of the longest scale in use; a higher value can only be a percentage.
const LONGEST: f64 = 10.0;

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for metric in context.journey.metrics.iter().filter(|metric| is_score(metric)) {
        let Some(value) = metric.value.spanned().filter(|value| value.value.value <= LONGEST) else { continue };
        if metric.is_percent(value) || names_its_end(&value.text) || !impossible_numbers(metric).is_empty() {
            continue;
        }
        let help = match value.value.value {
            number if number <= 5.0 => "add `scale: 1-5` or `scale: 1-7`, as in the question",
            number if number <= 7.0 => "add `scale: 1-7` or `scale: 0-10`, as in the question",
            _ => "add `scale: 0-10` or `scale: 1-10`, as in the question",
        };
        findings.push(
            RULE.at(value.span, format!("{} has no scale", quoted(&metric.name)))
                .label(format!("{} of what?", value.text))
                .help(help)
                .help("or write `%` if it is the share of satisfied customers"),
        );
    }
}

fn is_score(metric: &Metric) -> bool {
    let is_of_kind = matches!(metric.kind.get(), Some(MetricKind::Csat | MetricKind::Ces));
    let unit_names_it =
        metric.unit.is_broken() || metric.unit.get().is_some_and(|unit| unit.contains(char::is_numeric));
    is_of_kind && metric.scale.is_missing() && !unit_names_it
}

/// Tells whether a second number follows the first, as in `4.2 of 5` and `4.2/5`.
fn names_its_end(text: &str) -> bool {
    let is_number = |part: &&str| part.chars().any(|letter| letter.is_ascii_digit());
    text.split(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | ',')).filter(is_number).count() > 1
}
