//! Finds a named harm that nothing prevents: no recovery, no work, no measurement.
//!
//! A map names what could harm people so that somebody prevents it (the guide for government teams in the United States
//! puts potential harms beside needs and emotions). Anything at the touchpoint that could prevent or detect the harm
//! counts: a recovery under `fails`, frontstage or backstage work, an opportunity, a metric, a way of listening.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Decide
//!     touchpoints:
//!       - { name: Talks with the surgeon, emotion: 1, harm: Consent without understanding }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Decide
//!     touchpoints:
//!       - name: Talks with the surgeon
//!         emotion: 1
//!         harm: Consent without understanding
//!         frontstage: Nurse asks the patient to tell it back
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Moment, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "harm-unguarded",
    group: Group::Moments,
    severity: Severity::Warning,
    why: "a map names potential harms so that somebody prevents them (digital.gov, guide to journeys)",
    doc: own_docs!("harm_unguarded.rs"),
    reads: Reads::File(&[
        "metrics",
        "listens_with",
        "backstage",
        "frontstage",
        "opportunities",
        "solves",
        "pain_points",
        "status",
    ]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, touchpoint) in context.touchpoints() {
        let Some(harm) = touchpoint.harm.first().filter(|_| !is_guarded(context, touchpoint)) else { continue };
        let mut finding = RULE
            .at(harm.span, format!("nothing guards against a harm at {}", quoted(&touchpoint.name)))
            .label("who would prevent it, and who would notice?");
        if touchpoint.harm.len() > 1 {
            finding = finding.note(format!("{} harms are named here", touchpoint.harm.len()));
        }
        findings.push(
            finding
                .help("plan what happens then: `fails: [{ when: …, response: … }]`, or add the work under `backstage:` that prevents it")
                .help("write under `metrics:` or `listens_with:` what would show it first"),
        );
    }
}

/// Tells whether anything at a touchpoint or its stage could prevent or detect a harm.
fn is_guarded(context: &Context, touchpoint: &Touchpoint) -> bool {
    let works = |moment: &Moment| {
        let cards = [&moment.frontstage, &moment.backstage, &moment.support];
        moment.broken || cards.iter().any(|cards| !cards.is_absent())
    };
    let of_stage = context.stage(touchpoint).is_some_and(|stage| works(&stage.moment));
    !touchpoint.fails.is_absent()
        || works(touchpoint)
        || of_stage
        || context.is_heard(touchpoint)
        || context.has_answer(touchpoint)
}
