//! Finds an opportunity that is dismissed without a reason.
//!
//! Good ideas come back. If nobody can look up why one was dismissed, it is discussed from the start each time, and
//! nobody notices when the reason no longer holds.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Receive]
//! opportunities:
//!   own-courier: { name: A courier of our own, status: dismissed }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages: [Receive]
//! opportunities:
//!   own-courier: { name: A courier of our own, status: dismissed, because: Pays only from 200 deliveries a day }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::OpportunityStatus;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "dismissed-without-reason",
    group: Group::Opportunities,
    severity: Severity::Warning,
    why: "good ideas come back: without a reason, nobody notices when it no longer holds",
    doc: own_docs!("dismissed_without_reason.rs"),
    reads: Reads::Entry(&["status", "because"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, opportunity) in context.opportunities() {
        let Some(status) = opportunity.status.spanned() else { continue };
        if status.value == OpportunityStatus::Dismissed && opportunity.because.is_missing() {
            findings.push(
                RULE.at(status.span, format!("{} is dismissed without a reason", quoted(&opportunity.name)))
                    .label("no `because`")
                    .help("add `because:` with the reason, in one sentence"),
            );
        }
    }
}
