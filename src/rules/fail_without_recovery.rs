//! Finds an expected failure without a planned response.
//!
//! A fail point is marked on a blueprint so that somebody plans what happens then (Shostack 1984). A good recovery can
//! win more loyalty than no failure at all; no recovery loses a customer.
//!
//! ## Bad
//! ```yaml
//! journey: A night train to the mountains
//! stages:
//!   - name: Book
//!     touchpoints:
//!       - { name: Books and pays, fails: [{ when: The bike place is refused }] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: A night train to the mountains
//! stages:
//!   - name: Book
//!     touchpoints:
//!       - name: Books and pays
//!         fails: [{ when: The bike place is refused, response: A later train is offered }]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "fail-without-recovery",
    group: Group::Blueprint,
    severity: Severity::Warning,
    why: "a fail point is marked so that someone plans what happens then (Shostack 1984)",
    doc: own_docs!("fail_without_recovery.rs"),
    reads: Reads::Entry(&["fails", "response", "to"]),
    also_in: &[("blueprint", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, touchpoint) in context.touchpoints().filter(|(_, touchpoint)| !touchpoint.fails.broken) {
        for fail in touchpoint.fails.iter().filter(|fail| fail.response.is_missing() && fail.to.is_none()) {
            findings.push(
                RULE.at(fail.when.span, format!("no response is planned for when {} fails", quoted(&touchpoint.name)))
                    .label("and then?")
                    .help("add `response:` with what is done for the customer, or `to:` with where customers go next"),
            );
        }
    }
}
