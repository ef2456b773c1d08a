//! Finds a pain point that is marked solved while its opportunity is not done.
//!
//! If the status is ahead of the work, the pain point disappears from every list, and customers keep it. Only links
//! written at the pain point or at the opportunity count.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         pain_points:
//!           - { name: The card is refused without a reason, status: solved, opportunities: [say-why] }
//! opportunities:
//!   say-why: { name: Say why the card is refused, status: in-progress }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         pain_points:
//!           - { name: The card is refused without a reason, status: solved, opportunities: [say-why] }
//! opportunities:
//!   say-why: { name: Say why the card is refused, status: done }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Opportunity, OpportunityStatus, PainStatus};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "solved-without-answer",
    group: Group::Pains,
    severity: Severity::Warning,
    why: "if the status is ahead of the work, the pain point leaves the list and stays with the customers",
    doc: own_docs!("solved_without_answer.rs"),
    reads: Reads::File(&["status"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, pain) in context.pains() {
        let solved = pain.status.spanned().filter(|status| status.value == PainStatus::Solved);
        let Some(solved) = solved.filter(|_| !pain.has_broken_answer) else { continue };
        let answers = || pain.opportunities.iter().map(|answer| &context.journey[*answer]);
        let is_ahead = |answer: &Opportunity| {
            let is_linked = pain.names_opportunities || answer.names_pains;
            let status = answer.standing();
            is_linked
                && !answer.status.is_broken()
                && matches!(status, OpportunityStatus::Open | OpportunityStatus::InProgress)
        };
        let Some(first) = answers().next().filter(|_| answers().all(is_ahead)) else { continue };
        findings.push(
            RULE.at(solved.span, format!("{} is marked solved, but its opportunity is not done", quoted(&pain.name)))
                .label("solved")
                .related(
                    first.status.span().unwrap_or(first.name.span),
                    format!("{} is {}", quoted(&first.name), first.standing().words()),
                )
                .help("if the opportunity is done, write `status: done` there")
                .help("or write `status: open` here until customers no longer feel it"),
        );
    }
}
