//! Finds a stage whose duration is shorter than the sum of its parts.
//!
//! The whole cannot be shorter than its parts: one of the durations is a wish, or is counted from another point. The
//! rule compares the shortest durations of the touchpoints and the waits between them with the longest duration of the
//! stage. If customers take different paths through the stage, it counts only the longest touchpoint.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     duration: 2 days
//!     touchpoints:
//!       - { name: Gets the bill, channel: E-mail }
//!       - { name: Opens the parcel, wait: 4 days, wait_explained: true }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     duration: 5 days
//!     touchpoints:
//!       - { name: Gets the bill, channel: E-mail }
//!       - { name: Opens the parcel, wait: 4 days, wait_explained: true }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Next, Stage, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others, lasting, quoted};
use crate::source::Span;

pub(crate) const RULE: Rule = Rule {
    name: "duration-shorter-than-its-parts",
    group: Group::Time,
    severity: Severity::Warning,
    why: "the whole cannot be shorter than its parts: one of the durations is a wish",
    doc: own_docs!("duration_shorter_than_its_parts.rs"),
    reads: Reads::File(&["next", "for", "starts", "order"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

/// A difference of a twentieth is accepted as rounding.
const ROUNDING: f64 = 1.05;

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for stage in context.journey.stages.iter().filter(|stage| stage.step.is_none()) {
        let Some(whole) = stage.moment.duration.spanned() else { continue };
        let parts = parts(context, stage);
        let sum: f64 = parts.iter().map(|part| part.0).sum();
        if sum <= whole.bounds().2 * ROUNDING {
            continue;
        }
        let places: Vec<_> = parts.iter().map(|(length, span, _)| (*span, lasting(*length))).collect();
        let message = match &parts[..] {
            [(_, _, only)] => format!("{} takes less time than {} in it", quoted(&stage.name), quoted(&only.name)),
            _ => format!("{} takes less time than what happens in it", quoted(&stage.name)),
        };
        let finding = RULE
            .at(whole.span, message)
            .label("for the whole stage")
            .note(format!("its parts take at least {}", lasting(sum)))
            .help("check from when to when each was counted, and correct the one that was guessed");
        findings.push(first_then_others(finding, &places));
    }
}

/// Returns the durations that every customer in the stage spends in full: the shortest length, where it is written, and of what.
fn parts<'a>(context: &Context<'a>, stage: &Stage) -> Vec<(f64, Span, &'a Touchpoint)> {
    let touchpoints: Vec<&Touchpoint> = stage.touchpoints.iter().map(|at| &context.journey[*at]).collect();
    let is_passed = |touchpoint: &&Touchpoint| {
        matches!(touchpoint.next, Next::FileOrder) && touchpoint.personas.is_absent() && !touchpoint.starts.is_given()
    };
    let of_all = !stage.any_order && touchpoints.iter().all(is_passed);
    let mut parts = Vec::new();
    for (at, touchpoint) in touchpoints.iter().enumerate() {
        // The wait before the first one lies before the stage.
        let wait = touchpoint.wait.spanned().filter(|_| at > 0);
        let times = [touchpoint.duration.spanned(), wait].into_iter().flatten();
        parts.extend(times.map(|time| (time.bounds().0, time.span, *touchpoint)));
    }
    if !of_all {
        parts.sort_by(|a, b| b.0.total_cmp(&a.0));
        parts.truncate(1);
    }
    parts
}
