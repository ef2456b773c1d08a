//! Finds a moment of truth without a metric and without a way of listening, in a file that has them elsewhere.
//!
//! A moment that makes or breaks the relationship must be monitored: touchpoints and data points belong together
//! (ISO/TS 24082:2021). A metric of the touchpoint or its stage counts, and so does `listens_with`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 31 }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Visits the store
//!         moment_of_truth: { kind: first, because: Here the shop becomes real }
//!       - { name: Rides to work, metrics: [nps] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 31 }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Visits the store
//!         moment_of_truth: { kind: first, because: Here the shop becomes real }
//!         listens_with: Two questions at the till
//!       - { name: Rides to work, metrics: [nps] }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "moment-of-truth-without-metric",
    group: Group::Moments,
    severity: Severity::Warning,
    why: "what makes or breaks the relationship must be monitored (ISO/TS 24082: touchpoints and data points belong together)",
    doc: own_docs!("moment_of_truth_without_metric.rs"),
    gaps: &["moment-of-truth-without-metric"],
    reads: Reads::File(&["moment_of_truth", "metrics", "listens_with"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let listening = &context.insight.listening;
    let unheard = listening.moments_of_truth.iter().filter(|moment| !moment.has_metric && !moment.is_heard);
    for reference in unheard.map(|moment| moment.touchpoint).filter(|_| listening.is_used) {
        let touchpoint = &context.journey[reference];
        let mut finding = RULE
            .at(touchpoint.name.span, format!("nobody measures the moment of truth {}", quoted(&touchpoint.name)))
            .label("no metric, no `listens_with`");
        let moment = touchpoint.moment_of_truth.get();
        if let Some(because) = moment.and_then(|moment| moment.because.get()) {
            finding = finding.note(format!("it matters because: {because}"));
        }
        findings.push(
            finding
                .help("add `metrics:` with an early sign that something goes wrong")
                .help("or `listens_with:` if you already hear customers here"),
        );
    }
}
