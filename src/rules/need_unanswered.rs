//! Finds a need or a priority of a persona that no touchpoint answers, in a file with `answers`.
//!
//! Needs are what must be there; priorities decide the choice. If nothing in the journey answers one, it is a reason to
//! go elsewhere. The finding also names an opportunity that would answer it.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   leo: { name: Leo, needs: [a fair price, to know what it costs in total] }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, answers: [a fair price] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   leo: { name: Leo, needs: [a fair price, to know what it costs in total] }
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, answers: [a fair price] }
//!       - { name: Sees the sum with lock and delivery, answers: [to know what it costs in total] }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "need-unanswered",
    group: Group::Personas,
    severity: Severity::Warning,
    why: "an unanswered need is a reason for this customer to go elsewhere (Kalbach: align the offer with the experience)",
    doc: own_docs!("need_unanswered.rs"),
    gaps: &["need-unanswered", "priority-unanswered"],
    reads: Reads::File(&["answers"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    for answer in context.insight.needs.unanswered() {
        let text = &answer.need(journey).text;
        let whose = context.first_name(Some(answer.persona()));
        let label =
            if answer.is_priority { format!("what decides for {whose}") } else { format!("what {whose} needs") };
        let mut finding = RULE.at(text.span, format!("no touchpoint answers {}", quoted(text))).label(label);
        if let Some(share) = journey[answer.persona()].share.get() {
            finding = finding.note(format!("{whose} stands for {} of the customers", share.percent()));
        }
        if let Some(opportunity) = answer.opportunities.first() {
            finding = finding.note(format!("{} would answer it", quoted(&journey[*opportunity].name)));
        }
        findings.push(
            finding
                .help("if a touchpoint does answer it, write it under its `answers:`")
                .help("if none does, add the opportunity that would, with `answers:`"),
        );
    }
}
