//! Finds touchpoints with an emotion for some of the personas who come there, and none for the others.
//!
//! A persona who goes through a touchpoint without an emotion drops out of the curve there, and it may be that
//! persona's lowest point. The rule reports one finding for all touchpoints.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo]
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, emotion: { aino: -1, leo: 0 } }
//!       - { name: Pays, emotion: { aino: 1 } }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo]
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, emotion: { aino: -1, leo: 0 } }
//!       - { name: Pays, emotion: { aino: 1 }, for: [aino] }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, and, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "persona-left-out",
    group: Group::Personas,
    severity: Severity::Info,
    why: "a persona without an emotion drops out of the curve, perhaps at the lowest point",
    doc: own_docs!("persona_left_out.rs"),
    reads: Reads::File(&["emotion", "for"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let mut found = Vec::new();
    for (_, touchpoint) in context.touchpoints() {
        let emotion = &touchpoint.emotion;
        if emotion.each.is_empty() || emotion.all.is_some() || emotion.broken || touchpoint.personas.broken {
            continue;
        }
        let comes = |view: &&crate::insight::View| journey.is_for(touchpoint, view.persona);
        let silent = context.insight.views.iter().filter(comes).filter(|view| emotion.of(view.persona).is_none());
        let names: Vec<String> = silent.map(|view| context.first_name(view.persona).to_owned()).collect();
        if !names.is_empty() {
            found.push((touchpoint, names));
        }
    }
    let Some(((first, names), others)) = found.split_first() else { return };
    let message = match found.len() {
        1 => format!("{} has no emotion for {}", quoted(&first.name), and(names)),
        several => format!("{several} touchpoints have an emotion for some personas but not for others"),
    };
    let others: Vec<_> = others.iter().map(|(other, names)| (other.name.span, format!("{}?", and(names)))).collect();
    let finding = RULE
        .at(first.emotion.span.unwrap_or(first.name.span), message)
        .label(format!("{}?", and(names)))
        .help("add the emotion of the others")
        .help("or write `for:` with those who come here");
    findings.push(first_then_others(finding, &others));
}
