//! Finds a journey with a severe pain point that has been known for long while nothing is planned.
//!
//! A map of today that never leads to a map of tomorrow has no effect. The rule checks journeys that have an open pain
//! point of high or critical severity. It reports one if no plan `improves` the journey and no opportunity is in
//! progress or done. The oldest date of its evidence, its metrics or its review shows how long the pain point has been
//! known. The rule depends on today's date, runs only when the whole folder is checked, and is on in the profile
//! `strict`.
//!
//! ## Bad
//! ```yaml
//! # bike.journey.yaml
//! journey: Buying a city bike
//! evidence:
//!   tickets: { kind: support-tickets, sample: 96, date: 2024-09 }
//! stages:
//!   - name: Receive
//!     action: Waits for the courier
//!     pain_points: [{ name: Nobody tells when the courier comes, severity: high, evidence: [tickets] }]
//! ```
//!
//! ## Good
//! ```yaml
//! # bike.journey.yaml
//! journey: Buying a city bike
//! evidence:
//!   tickets: { kind: support-tickets, sample: 96, date: 2024-09 }
//! stages:
//!   - name: Receive
//!     action: Waits for the courier
//!     pain_points: [{ name: Nobody tells when the courier comes, severity: high, evidence: [tickets] }]
//!     opportunities: [{ name: Text message with the hour, status: in-progress }]
//! ```

use std::collections::BTreeSet;

use crate::finding::Severity;
use crate::journey::{self, OpportunityStatus, PainStatus, State};
use crate::rules::mechanism::{Check, Group, Reads, Rule, RuleOption, Tier, count, quoted};
use crate::rules::portfolio::{Improvement, OpportunityDigest, PainDigest, Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "as-is-without-plan",
    group: Group::Portfolio,
    severity: Severity::Info,
    is_dated: true,
    since: Tier::Strict,
    options: &[&OLDER_THAN],
    why: "a map of today that never leads to a map of tomorrow has no effect",
    doc: own_docs!("as_is_without_plan.rs"),
    reads: Reads::File(&["state", "improves", "severity", "date"]),
    check: Check::Across(check),
    ..Rule::BASE
};

static OLDER_THAN: RuleOption = RuleOption::length(
    "older_than",
    "how long a severe pain point may be known before something is planned",
    "18 months",
    788_940.0,
);

const MINUTES_A_DAY: f64 = 1440.0;
const DAYS_A_MONTH: f64 = 30.437;

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    if !portfolio.is_whole {
        return;
    }
    let improved: BTreeSet<usize> = Improvement::all(portfolio).map(|plan| plan.as_is_at).collect();
    let longest = portfolio.number(&RULE, &OLDER_THAN) / MINUTES_A_DAY;
    let hurts = |pain: &PainDigest| {
        pain.status == PainStatus::Open && pain.severity.is_some_and(|severity| severity >= journey::Severity::High)
    };
    let is_moving =
        |one: &OpportunityDigest| matches!(one.standing, OpportunityStatus::InProgress | OpportunityStatus::Done);
    for (at, digest) in portfolio.asked(&RULE) {
        let is_left = digest.state == State::AsIs && digest.is_sound && !improved.contains(&at);
        if !is_left || digest.opportunities.iter().any(is_moving) {
            continue;
        }
        let Some(days) = digest.known_since.map(|day| day.days_until(portfolio.today) as f64) else { continue };
        let Some(worst) = digest.pains.iter().find(|pain| hurts(pain)).filter(|_| days > longest) else { continue };
        let months = count((days / DAYS_A_MONTH) as usize, "month", "months");
        let message = format!("{} has been known for {months}, and nothing is planned", quoted(&worst.name.text));
        found.push(portfolio.at(&RULE, at, worst.name.spot, message).with(|finding| {
            finding
                .label("no plan, and no opportunity in progress")
                .help(format!(
                    "write a journey as it should be, with `state: to-be` and `improves: {}`",
                    digest.id.text
                ))
                .help("or start one of its opportunities and write `status: in-progress`")
        }));
    }
}
