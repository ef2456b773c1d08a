//! Finds a pain point that is accepted without a reason.
//!
//! To live with a pain point is a decision. If nobody can look up the reason, every workshop takes that decision again.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Operation
//!     touchpoints:
//!       - name: Arrives on the morning
//!         pain_points:
//!           - { name: Four people ask for name and knee, status: accepted }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Operation
//!     touchpoints:
//!       - name: Arrives on the morning
//!         pain_points:
//!           - { name: Four people ask for name and knee, status: accepted, because: The guideline demands it }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::PainStatus;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "accepted-without-reason",
    group: Group::Pains,
    severity: Severity::Warning,
    why: "if nobody can look up the reason, every workshop takes the decision again",
    doc: own_docs!("accepted_without_reason.rs"),
    reads: Reads::Entry(&["status", "because"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, pain) in context.pains() {
        let Some(status) = pain.status.spanned() else { continue };
        if status.value == PainStatus::Accepted && pain.because.is_missing() {
            findings.push(
                RULE.at(status.span, format!("{} is accepted without a reason", quoted(&pain.name)))
                    .label("no `because`")
                    .help("add `because:` with the reason, in one sentence")
                    .help("or write `status: open` if nobody has decided yet"),
            );
        }
    }
}
