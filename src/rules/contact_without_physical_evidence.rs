//! Finds touchpoints of a blueprint without physical evidence, if most other touchpoints have some.
//!
//! The top lane of a service blueprint shows the physical evidence: what customers can touch, see or keep from a
//! service that is otherwise intangible (Bitner, Ostrom & Morgan 2008). The rule is on in the profiles `strict` and
//! `blueprint`, and checks files that fill this lane at most of their contacts. It reports one finding for all such
//! touchpoints.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Prepare
//!     touchpoints:
//!       - { name: Reads the letter, channel: Letter, physical_evidence: Letter in large type }
//!       - { name: Talks with the surgeon, channel: Clinic, physical_evidence: Drawing to take home }
//!       - { name: Goes to knee school, channel: Clinic, physical_evidence: Crutches }
//!       - { name: Agrees on a date, channel: Phone, action: Speaks with the nurse }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Prepare
//!     touchpoints:
//!       - { name: Reads the letter, channel: Letter, physical_evidence: Letter in large type }
//!       - { name: Talks with the surgeon, channel: Clinic, physical_evidence: Drawing to take home }
//!       - { name: Goes to knee school, channel: Clinic, physical_evidence: Crutches }
//!       - { name: Agrees on a date, channel: Phone, physical_evidence: Text message with the date }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Touchpoint;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, Tier, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "contact-without-physical-evidence",
    group: Group::Blueprint,
    severity: Severity::Info,
    since: Tier::Strict,
    options: &[&MOST, &FEWEST],
    why: "customers judge what they cannot touch by what they can touch (Bitner, Ostrom & Morgan 2008)",
    doc: own_docs!("contact_without_physical_evidence.rs"),
    reads: Reads::File(&["physical_evidence", "channel", "control"]),
    also_in: &[("blueprint", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption =
    RuleOption::share("most", "the share of contacts with physical evidence from which the others are reported", 0.6);
const FEWEST: RuleOption =
    RuleOption::count("fewest", "how many contacts a blueprint needs before it is checked", 4, 2, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let contacts: Vec<&Touchpoint> =
        context.journey.touchpoints.iter().filter(|touchpoint| context.is_contact(touchpoint)).collect();
    let (held, bare): (Vec<&Touchpoint>, Vec<&Touchpoint>) =
        contacts.iter().partition(|touchpoint| touchpoint.physical_evidence.is_given());
    let is_blueprint = held.len() as f64 >= context.number(&RULE, &MOST) * contacts.len() as f64;
    let Some((first, others)) = bare.split_first() else { return };
    if !is_blueprint || contacts.len() < context.count(&RULE, &FEWEST) {
        return;
    }
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "nor from this".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, format!("customers keep nothing from {}", quoted(&first.name)))
        .label("no `physical_evidence`")
        .note(format!("{} of {} contacts leave something", held.len(), contacts.len()))
        .help("write what customers can hold or see: “Text message with the date”; write `[]` if there is nothing on purpose");
    findings.push(first_then_others(finding, &others));
}
