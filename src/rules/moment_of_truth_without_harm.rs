//! Finds a moment of truth without a potential harm, in a file that names harms elsewhere.
//!
//! Where much is decided, much can go wrong for someone: consent without understanding, money lost, data shared. A team
//! that writes down harms should do so first where they matter most. The rule reports one finding for all moments of
//! truth, and is on only in the profile `strict`.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Decide
//!     touchpoints:
//!       - { name: Goes home, harm: Blood clots, metrics: [Returns within 30 days] }
//!       - { name: Talks with the surgeon, moment_of_truth: first }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Decide
//!     touchpoints:
//!       - { name: Goes home, harm: Blood clots, metrics: [Returns within 30 days] }
//!       - name: Talks with the surgeon
//!         moment_of_truth: first
//!         harm: Consent without understanding
//!         frontstage: Nurse asks the patient to tell it back
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "moment-of-truth-without-harm",
    group: Group::Moments,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "important moments and potential harms belong beside each other (digital.gov, guide to journeys)",
    doc: own_docs!("moment_of_truth_without_harm.rs"),
    reads: Reads::File(&["moment_of_truth", "harm"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    if !context.moments().any(|moment| !moment.harm.is_empty()) {
        return;
    }
    let unasked: Vec<_> = context
        .journey
        .touchpoints
        .iter()
        .filter(|touchpoint| touchpoint.moment_of_truth.get().is_some() && !touchpoint.harm.is_given())
        .collect();
    let Some((first, others)) = unasked.split_first() else { return };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "none here either".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, format!("the moment of truth {} does not say whom it could harm", quoted(&first.name)))
        .label("no `harm`")
        .help("ask what is the worst that can happen to someone here, and write it under `harm:`")
        .help("if you asked and found none, write `harm: []`");
    findings.push(first_then_others(finding, &others));
}
