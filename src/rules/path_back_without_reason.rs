//! Finds a path that leads back to an earlier stage without a reason.
//!
//! Something sends customers back: a form that was refused, a size that did not fit. A map of re-entry loops exists to
//! show that reason (UK service standard, point 3). A condition under `when` gives it, and so does a pain point where
//! the path starts. After the purchase, going round is normal: use, help, use, buying again.
//!
//! ## Bad
//! ```yaml
//! journey: Applying for a day-care place
//! stages:
//!   - { name: Apply, touchpoints: [Fills in the form] }
//!   - name: Decision
//!     touchpoints:
//!       - { name: Hears from the clerk, next: [fills-in-the-form, reads-the-decision] }
//!       - Reads the decision
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Applying for a day-care place
//! stages:
//!   - { name: Apply, touchpoints: [Fills in the form] }
//!   - name: Decision
//!     touchpoints:
//!       - name: Hears from the clerk
//!         next: [{ to: fills-in-the-form, when: a payslip is missing, share: 18% }, reads-the-decision]
//!       - Reads the decision
//! ```

use crate::finding::{Finding, Severity};
use crate::graph::{Edge, EdgeKind};
use crate::journey::{Behaviour, Phase, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "path-back-without-reason",
    group: Group::Way,
    severity: Severity::Info,
    why: "the reason that sends customers back is worth knowing: look for re-entry loops (UK service standard, point 3)",
    doc: own_docs!("path_back_without_reason.rs"),
    reads: Reads::File(&["when", "pain_points", "phase"]),
    also_in: &[("govuk", Severity::Warning)],
    former: &["way-back-without-reason"],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    for (at, edge) in context.graph.edges().iter().enumerate() {
        let Some(to) = edge.to.touchpoint().filter(|_| context.graph.is_back(at)) else { continue };
        let (from, to) = (&journey[edge.from], &journey[to]);
        let goes_back = from.stage > to.stage;
        if !goes_back || is_explained(context, edge, from) || comes_again(from, to) {
            continue;
        }
        let message = format!("customers go back from {} to {} without a reason", quoted(&from.name), quoted(&to.name));
        let mut finding = RULE
            .at(edge.span, message)
            .label("back into an earlier stage")
            .related(to.name.span, "they start again here");
        if let Some(share) = edge.share.words() {
            finding = finding.note(format!("{share} of the customers there"));
        }
        findings.push(finding.help(format!(
            "write what sends them back: `{{ to: {}, when: … }}`, or write what hurts under `pain_points:`",
            to.id
        )));
    }
}

fn is_explained(context: &Context, edge: &Edge, from: &Touchpoint) -> bool {
    edge.kind != EdgeKind::Written || edge.when.is_some() || context.has_pain(from, None)
}

/// Tells whether customers come back because they want to: once they have it, they use it, ask for help and buy again.
fn comes_again(from: &Touchpoint, to: &Touchpoint) -> bool {
    let has_it = from.phase.get() == Some(&Phase::After) || from.phase.is_broken() || to.phase.is_broken();
    let goes_on = from.behaviours.broken
        || from.behaviours.iter().any(|behaviour| matches!(behaviour.value, Behaviour::Renewal | Behaviour::Advocacy));
    has_it || goes_on
}
