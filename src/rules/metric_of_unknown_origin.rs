//! Finds a metric without a date, a sample size or a source, in a file whose other metrics have them.
//!
//! A number without its origin can be neither trusted nor measured again. The rule asks only for what another metric of
//! the file gives; the `date` and the `sample` of its evidence count as its own. It reports one finding for all metrics
//! and skips plans.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! evidence:
//!   survey: { kind: survey, sample: 418, date: 2026-09 }
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 31, evidence: [survey] }
//!   returned: { name: Bikes that come back, kind: conversion, value: 4 % }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! evidence:
//!   survey: { kind: survey, sample: 418, date: 2026-09 }
//!   till: { kind: event-log, sample: 2300, date: 2026-10 }
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 31, evidence: [survey] }
//!   returned: { name: Bikes that come back, kind: conversion, value: 4 %, evidence: [till] }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Journey, Metric, MetricKind};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, and, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "metric-of-unknown-origin",
    group: Group::Metrics,
    severity: Severity::Info,
    why: "a number without its origin can be neither trusted nor measured again",
    doc: own_docs!("metric_of_unknown_origin.rs"),
    reads: Reads::File(&["date", "sample", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

/// What a metric says about its origin: when, from how many, from what.
type Origin = [bool; 3];

const MISSING: [&str; 3] = ["when", "from how many answers", "from which source"];
const KEYS: [&str; 3] = ["date", "sample", "evidence"];

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if context.is_plan() {
        return;
    }
    let measured = || journey.metrics.iter().filter(|metric| metric.value.get().is_some());
    let told = measured()
        .map(|metric| origin(journey, metric))
        .fold([false; 3], |told, own| [told[0] || own[0], told[1] || own[1], told[2] || own[2]]);
    let missing_of = |metric: &Metric| -> Vec<usize> {
        let own = origin(journey, metric);
        (0..3).filter(|at| told[*at] && !own[*at] && (*at != 1 || is_of_a_sample(metric))).collect()
    };
    let unknown: Vec<_> =
        measured().map(|metric| (metric, missing_of(metric))).filter(|(_, missing)| !missing.is_empty()).collect();
    let Some(((first, missing), others)) = unknown.split_first() else { return };
    let words = |missing: &[usize]| and(&missing.iter().map(|at| MISSING[*at].to_owned()).collect::<Vec<_>>());
    let message = match unknown.len() {
        1 => format!("{} does not say {} it was measured", quoted(&first.name), words(missing)),
        several => format!("{} do not say where their number comes from", count(several, "metric", "metrics")),
    };
    let keys: Vec<String> = missing.iter().map(|at| format!("`{}:`", KEYS[*at])).collect();
    let others: Vec<_> =
        others.iter().map(|(other, missing)| (other.name.span, format!("{}?", words(missing)))).collect();
    let finding = RULE.at(first.name.span, message).label(format!("{}?", words(missing)));
    let finding = match missing[..] {
        [2] => finding.help("add the survey, the log or the report under `evidence:`"),
        _ => finding.help(format!("add {}", and(&keys))).help("or add under `evidence:` the source that has them"),
    };
    findings.push(first_then_others(finding, &others));
}

/// Returns what a metric says, itself or through its evidence; what could not be read may say it.
fn origin(journey: &Journey, metric: &Metric) -> Origin {
    let sources = || metric.evidence.iter().map(|source| &journey[*source]);
    let is_broken = metric.evidence.broken;
    [
        is_broken || metric.date.is_given() || sources().any(|source| source.date.is_given()),
        is_broken || metric.sample.is_given() || sources().any(|source| source.sample.is_given()),
        is_broken || !metric.evidence.is_empty(),
    ]
}

/// Tells whether the sample size matters: not for counts and sums.
fn is_of_a_sample(metric: &Metric) -> bool {
    !matches!(metric.kind.get(), Some(MetricKind::Count | MetricKind::Money)) && !metric.kind.is_broken()
}
