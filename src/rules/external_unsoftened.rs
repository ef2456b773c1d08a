//! Finds an external influence that nothing makes easier for customers.
//!
//! Nobody is to blame for rain. What can be designed is how customers get through it: warn them early, offer another
//! day. The rule reports one finding for all such influences.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! external:
//!   - { name: Rain on the delivery day, affects: [waits-for-the-courier] }
//! stages:
//!   - name: Receive
//!     touchpoints: [Waits for the courier]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! external:
//!   - name: Rain on the delivery day
//!     affects: [waits-for-the-courier]
//!     softened_by: Offer another day by text message
//! stages:
//!   - name: Receive
//!     touchpoints: [Waits for the courier]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "external-unsoftened",
    group: Group::Blueprint,
    severity: Severity::Info,
    why: "what cannot be changed can be announced early and made easier (external touchpoints of Lemon & Verhoef 2016)",
    doc: own_docs!("external_unsoftened.rs"),
    reads: Reads::File(&["external", "softened_by"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let harsh: Vec<_> = context.journey.external.iter().filter(|factor| factor.softened_by.is_absent()).collect();
    let Some((first, others)) = harsh.split_first() else { return };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "this one too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, format!("nothing softens {}", quoted(&first.name)))
        .label("no `softened_by`")
        .help("add `softened_by:` with what customers could be told or offered when it happens");
    findings.push(first_then_others(finding, &others));
}
