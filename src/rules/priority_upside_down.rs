//! Finds an opportunity for a severe pain point that has a lower priority than one for minor pain points.
//!
//! What makes customers leave comes before what they merely notice. The rule compares an opportunity with a low
//! priority that answers a pain point of high or critical severity with one of high priority that answers only pain
//! points of low severity. It reads priorities whose words are clear to everybody: high and low, P1 and P3, must and
//! could, now and later.
//!
//! ## Bad
//! ```yaml
//! journey: Training at a gym
//! stages:
//!   - name: Quit
//!     touchpoints:
//!       - name: Cancels
//!         pain_points:
//!           - { name: Cancelling works by letter only, severity: critical, opportunities: [cancel-button] }
//!           - { name: The letterhead is old, severity: low, opportunities: [new-letterhead] }
//! opportunities:
//!   cancel-button: { name: Cancel button in the app, priority: low }
//!   new-letterhead: { name: New letterhead, priority: high }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Training at a gym
//! stages:
//!   - name: Quit
//!     touchpoints:
//!       - name: Cancels
//!         pain_points:
//!           - { name: Cancelling works by letter only, severity: critical, opportunities: [cancel-button] }
//!           - { name: The letterhead is old, severity: low, opportunities: [new-letterhead] }
//! opportunities:
//!   cancel-button: { name: Cancel button in the app, priority: high }
//!   new-letterhead: { name: New letterhead, priority: low }
//! ```

use crate::finding::{self, Finding};
use crate::journey::{Opportunity, Severity};
use crate::lexicon::List;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "priority-upside-down",
    group: Group::Opportunities,
    severity: finding::Severity::Warning,
    why: "what makes customers leave comes before what they merely notice",
    doc: own_docs!("priority_upside_down.rs"),
    reads: Reads::File(&["priority", "solves", "severity", "status"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let trifle = context.opportunities().map(|(_, one)| one).find(|one| {
        let is_clear = !one.has_broken_pains && !one.solves.is_empty();
        is_ranked(one, context, List::HighPriorities) && is_clear && worst(context, one) == Some(Severity::Low)
    });
    let Some(trifle) = trifle else { return };
    for (_, late) in context.opportunities().filter(|(_, one)| is_ranked(one, context, List::LowPriorities)) {
        let Some(priority) = late.priority.spanned() else { continue };
        let severe = late
            .solves
            .iter()
            .map(|pain| &context.journey[*pain])
            .find(|pain| pain.is_open() && pain.severity.get().is_some_and(|severity| *severity >= Severity::High));
        let Some((pain, severity)) = severe.and_then(|pain| Some((pain, pain.severity.spanned()?))) else { continue };
        findings.push(
            RULE.at(priority.span, format!("{} comes after opportunities for minor pain points", quoted(&late.name)))
                .label(format!("priority {}", priority.value))
                .related(severity.span, format!("{}: {} severity", quoted(&pain.name), severity.word()))
                .related(
                    trifle.priority.span().unwrap_or(trifle.name.span),
                    format!("{} comes first and answers only minor pain points", quoted(&trifle.name)),
                )
                .help("swap the two priorities, or write in `summary:` what blocks it"),
        );
    }
}

/// Tells whether work on it is still ahead, with a priority among some words.
fn is_ranked(opportunity: &Opportunity, context: &Context, list: List) -> bool {
    use crate::journey::OpportunityStatus::{InProgress, Open};
    let is_ahead = matches!(opportunity.standing(), Open | InProgress) && !opportunity.status.is_broken();
    let priority = opportunity.priority.get().map(|text| text.trim().to_lowercase());
    is_ahead && priority.is_some_and(|text| context.lexicon().has(list, &text))
}

/// Returns the severity of the worst pain point that an opportunity answers; `None` if one of them does not say it.
fn worst(context: &Context, opportunity: &Opportunity) -> Option<Severity> {
    let severities = opportunity.solves.iter().map(|pain| context.journey[*pain].severity.get().copied());
    severities.collect::<Option<Vec<Severity>>>()?.into_iter().max()
}
