//! Finds a moment of truth that feels bad and that nobody plans to improve.
//!
//! Where customers decide about the relationship, a bad feeling has more effect than anywhere else, so it needs an
//! opportunity first.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - { name: Opens the box, moment_of_truth: first, emotion: -1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - name: Opens the box
//!         moment_of_truth: first
//!         emotion: -1
//!         pain_points: [Sixty parts and no order]
//!         opportunities: [The bike leaves the shop nine tenths assembled]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "moment-of-truth-unanswered",
    group: Group::Moments,
    severity: Severity::Warning,
    why: "a bad feeling has the most effect where customers decide about the relationship (Carlzon 1987)",
    doc: own_docs!("moment_of_truth_unanswered.rs"),
    reads: Reads::File(&["moment_of_truth", "emotion", "opportunities", "pain_points", "solves", "status"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for (_, touchpoint) in context.touchpoints() {
        let Some(moment) = touchpoint.moment_of_truth.spanned() else { continue };
        let lowest = touchpoint.emotion.lowest().filter(|lowest| lowest.typical <= -1.0);
        let Some(lowest) = lowest.filter(|_| !context.has_answer(touchpoint)) else { continue };
        findings.push(
            RULE.at(
                lowest.span,
                format!("the moment of truth {} feels bad, and nobody plans to improve it", quoted(&touchpoint.name)),
            )
            .label(format!("feels {}", context.felt(lowest.typical)))
            .related(moment.span, "a moment of truth")
            .help("write under `opportunities:` what would improve it"),
        );
    }
}
