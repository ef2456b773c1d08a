//! Finds a long wait that nobody explains to the customer.
//!
//! Waits without an explanation and a known end feel longer than they are (Maister 1985). A wait of a day or more is
//! long; where a person or a screen should answer at once, a quarter of an hour is long. `wait_explained` says how the
//! customer learns why and how long. If a file never uses it, the rule reports one finding, at the longest wait.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - { name: Waits for the courier, wait: 4 days }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - { name: Waits for the courier, wait: 4 days, wait_explained: A message each evening with what comes next }
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::Wait;
use crate::journey::Place;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "long-wait-unexplained",
    group: Group::Time,
    severity: Severity::Warning,
    why: "waits without an explanation and a known end feel longer than they are (Maister 1985)",
    doc: own_docs!("long_wait_unexplained.rs"),
    options: &[&LONG, &LONG_LIVE],
    gaps: &["long-wait-unexplained", "silence"],
    reads: Reads::File(&["behaviour"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

pub(crate) const LONG: RuleOption =
    RuleOption::length("long", "the length from which any wait is long", "1 day", 1440.0);
pub(crate) const LONG_LIVE: RuleOption = RuleOption::length(
    "long_live",
    "the length from which a wait is long where a person or a screen should answer at once",
    "15 min",
    15.0,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let (long, long_live) = (context.number(&RULE, &LONG), context.number(&RULE, &LONG_LIVE));
    let is_explaining = context.insight.waits.iter().any(|wait| wait.is_explained);
    let is_unexplained = |wait: &&Wait| wait.is_long(long, long_live) && wait.is_awaited && !wait.is_explained;
    let mut long: Vec<&Wait> = context.insight.waits.iter().filter(is_unexplained).collect();
    if is_explaining {
        findings.extend(long.iter().map(|wait| unexplained(context, wait)));
        return;
    }
    long.sort_by(|a, b| b.minutes.total_cmp(&a.minutes));
    let Some((longest, others)) = long.split_first() else { return };
    let others: Vec<_> = others.iter().map(|wait| (wait.span, "not explained either".to_owned())).collect();
    findings.push(first_then_others(unexplained(context, longest), &others));
}

fn unexplained(context: &Context, wait: &Wait) -> Finding {
    let touchpoint = &context.journey[wait.touchpoint];
    let text = touchpoint.wait.get().map_or("", |wait| wait.text.as_str());
    let finding = RULE
        .at(wait.span, format!("the wait of {text} before {} is not explained", quoted(&touchpoint.name)))
        .label("why, and how much longer?");
    let mut finding = context.weight_of(Place::Touchpoint(wait.touchpoint)).into_iter().fold(finding, Finding::note);
    if wait.is_before_first_contact && wait.is_days {
        finding = finding.note("before the first contact: nothing has started yet, and that wait feels longest");
    }
    finding
        .help("write how customers learn about it: `wait_explained: A message each evening`")
        .help("or let customers do something useful in the meantime")
}
