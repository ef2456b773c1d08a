//! Finds things that customers do and that no touchpoint serves, in a file that names behaviours.
//!
//! Each kind of journey has typical behaviours: look around, pay, begin to use, ask for help, complain, return a
//! product, come back, leave (extended from Lemon & Verhoef 2016). If no touchpoint serves one of them, it is missing
//! from the map or from the service. `kind` and `expected_behaviours` set what is expected. The rule reports one
//! finding per phase; `cjm gaps` shows all of them.
//!
//! ## Bad
//! ```yaml
//! journey: Money back for a late train
//! kind: support
//! expected_behaviours: [service-request, complaint, feedback]
//! stages:
//!   - { name: Claim, phase: after, behaviour: service-request, action: Fills in the form }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Money back for a late train
//! kind: support
//! expected_behaviours: [service-request, complaint, feedback]
//! stages:
//!   - { name: Claim, phase: after, behaviour: [service-request, complaint], action: Fills in the form }
//!   - { name: Settled, phase: after, behaviour: feedback, action: Says how it went }
//! ```

use crate::finding::{Finding, Severity};
use crate::insight::{BehaviourRow, Service};
use crate::journey::{Behaviour, Next, Phase, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "behaviour-unserved",
    group: Group::Phases,
    severity: Severity::Info,
    why: "if nothing serves what customers need to do, they do it elsewhere or not at all (Lemon & Verhoef 2016)",
    doc: own_docs!("behaviour_unserved.rs"),
    gaps: &["behaviour-unserved"],
    reads: Reads::File(&["behaviour", "phase", "next", "exit", "to", "kind"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if journey.touchpoints.iter().any(|touchpoint| touchpoint.phase.is_broken() || has_broken_way(touchpoint)) {
        return;
    }
    let Some(title) = journey.title.spanned() else { return };
    for phase in Phase::ALL {
        let rows: Vec<&BehaviourRow> = context
            .insight
            .coverage
            .missing()
            .filter(|row| row.phase == phase && row.service == Service::Nothing)
            .collect();
        if rows.is_empty() {
            continue;
        }
        let names: Vec<String> = rows.iter().map(|row| words(row)).collect();
        let label = journey.purchase_label.get().map_or("the purchase".to_owned(), |label| quoted(label));
        let when = match phase {
            Phase::Before => format!("before {label}"),
            Phase::Purchase => format!("at {label}"),
            Phase::After => format!("after {label}"),
        };
        // The last stage of the phase is where the map has room for it.
        let stage = journey.stages.iter().rfind(|stage| stage.phase.get() == Some(&phase));
        let span = stage.map_or(title.span, |stage| stage.name.span);
        let mut finding = RULE
            .at(span, format!("{when}, no touchpoint serves {}", and(&names)))
            .label(format!("{} expected, none served", rows.len()));
        let hint = rows.iter().find_map(|row| row.behaviours.iter().find_map(|behaviour| hint(*behaviour)));
        if let Some(hint) = hint {
            finding = finding.help(hint);
        }
        let word = rows[0].behaviours[0].word();
        findings.push(
            finding
                .help(format!("if a touchpoint does serve it, add `behaviour: {word}` there"))
                .help("if it does not belong to this journey, list those that do under `expected_behaviours`"),
        );
    }
}

/// Tells whether a path from a touchpoint could not be read; it may be the exit or the path back that is missing.
fn has_broken_way(touchpoint: &Touchpoint) -> bool {
    matches!(touchpoint.next, Next::Broken(_) | Next::Ways { broken: true, .. })
}

/// Returns what a row is called: "complaint or return".
fn words(row: &BehaviourRow) -> String {
    let names: Vec<String> = row.behaviours.iter().map(|behaviour| behaviour.word().replace('-', " ")).collect();
    names.join(" or ")
}

/// Returns what to ask if a behaviour is missing, for those whose lack costs most.
fn hint(behaviour: Behaviour) -> Option<&'static str> {
    match behaviour {
        Behaviour::NeedRecognition => Some("ask what made customers start to look, before they knew of you"),
        Behaviour::Onboarding => Some("ask who helps with the first use"),
        Behaviour::Complaint | Behaviour::Return => {
            Some("ask where customers go when something goes wrong, and how they come back")
        }
        Behaviour::Feedback => Some("ask who asks customers how it was"),
        Behaviour::Renewal | Behaviour::Advocacy => Some("ask what brings customers back"),
        Behaviour::Leaving => Some("ask how customers leave, and whether they would come back after it"),
        _ => None,
    }
}
