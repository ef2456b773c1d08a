//! Finds a touchpoint that nothing follows and at which customers are not content.
//!
//! `next: []` says that no path continues: the customer is there and does not know what to do. An exit with its reason
//! shows where people go when they leave.
//!
//! ## Bad
//! ```yaml
//! journey: Money back for a late train
//! stages:
//!   - name: Claim
//!     touchpoints:
//!       - { name: Fills in the form, next: [waits-for-the-money, calls-about-a-refusal] }
//!       - { name: Calls about a refusal, next: [] }
//!       - { name: Waits for the money, emotion: 0 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Money back for a late train
//! stages:
//!   - name: Claim
//!     touchpoints:
//!       - { name: Fills in the form, next: [waits-for-the-money, calls-about-a-refusal] }
//!       - { name: Calls about a refusal, next: [{ exit: Accepts the refusal, good: true }] }
//!       - { name: Waits for the money, emotion: 0 }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Next;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "dead-end",
    group: Group::Way,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "customers who do not know how to continue give up or ask someone: look for drop-off points (UK service standard, point 3)",
    doc: own_docs!("dead_end.rs"),
    gaps: &["dead-end"],
    reads: Reads::File(&["next", "to", "exit", "starts"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for reference in context.graph.dead_ends() {
        let touchpoint = &context.journey[*reference];
        let span = if let Next::DeadEnd(span) = touchpoint.next { span } else { touchpoint.name.span };
        let mut finding =
            RULE.at(span, format!("customers are stuck at {}", quoted(&touchpoint.name))).label("nothing follows");
        if let Some(reach) = context.reach_note(*reference) {
            finding = finding.note(reach);
        }
        findings.push(finding.help("write under `next` where customers go, even if they go back").help(
            "or, if they leave here, write why: `next: [{ exit: Gives up }]`, with `good: true` if they are content",
        ));
    }
}
