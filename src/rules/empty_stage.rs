//! Finds a stage in which nothing happens, beside stages in which something does.
//!
//! Either nobody has looked there yet, or customers are left alone there. Both are worth knowing. If all stages of the
//! file are empty, the rule is silent.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints: [Compares models]
//!   - name: Receive
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints: [Compares models]
//!   - name: Receive
//!     action: Waits for the courier
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::is_empty_stage;
use crate::journey::Stage;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "empty-stage",
    group: Group::Way,
    severity: Severity::Warning,
    why: "if a stage is empty, either nobody has looked or customers are left alone",
    doc: own_docs!("empty_stage.rs"),
    reads: Reads::Entry(&[
        "touchpoints",
        "action",
        "thought",
        "quote",
        "feeling",
        "emotion",
        "channel",
        "pain_points",
        "opportunities",
        "frontstage",
        "opens",
        "summary",
        "next",
        "goal",
    ]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let stages = &context.journey.stages;
    let empty: Vec<&Stage> = stages.iter().filter(|stage| is_empty_stage(context.journey, stage)).collect();
    if empty.len() == stages.len() {
        return;
    }
    for stage in empty {
        findings.push(
            RULE.at(stage.name.span, format!("nothing happens in the stage {}", quoted(&stage.name)))
                .label("no touchpoint, no action")
                .help("add `touchpoints:` with what customers meet, or `action:` with what they do")
                .help("if nobody knows, find that out first"),
        );
    }
}
