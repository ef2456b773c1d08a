//! Finds an expectation without an experience: the file says what customers expected, but not how it turned out.
//!
//! Quality is what customers experience minus what they expected (SERVQUAL; Parasuraman, Zeithaml & Berry 1988). One
//! half alone means nothing. The rule reports one finding for all touchpoints and skips plans.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, expects: 0, emotion: -1 }
//!       - { name: Pays, expects: 1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, expects: 0, emotion: -1 }
//!       - { name: Pays, expects: 1, emotion: 0.5 }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, and, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "expectation-without-experience",
    group: Group::Emotions,
    severity: Severity::Info,
    why: "quality is experience minus expectation; one half alone means nothing (SERVQUAL, Parasuraman, Zeithaml & Berry 1988)",
    doc: own_docs!("expectation_without_experience.rs"),
    reads: Reads::File(&["expects", "emotion", "for", "state"]),
    also_in: &[("servqual", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    if context.is_plan() {
        return;
    }
    let mut found = Vec::new();
    for (_, touchpoint) in context.touchpoints().filter(|(_, touchpoint)| !touchpoint.expects.is_empty()) {
        let is_silent =
            |view: &Option<_>| touchpoint.expects.of(*view).is_some() && touchpoint.emotion.of(*view).is_none();
        let silent: Vec<_> = context.views_of(touchpoint).into_iter().filter(is_silent).collect();
        if !silent.is_empty() && !touchpoint.emotion.broken && !touchpoint.personas.broken {
            found.push((
                touchpoint,
                and(&silent.iter().map(|view| context.first_name(*view).to_owned()).collect::<Vec<_>>()),
            ));
        }
    }
    let Some(((first, who), others)) = found.split_first() else { return };
    let message = match found.len() {
        1 => format!("{} does not say how it turned out for {who}", quoted(&first.name)),
        several => format!("{several} touchpoints say what was expected, but not how it turned out"),
    };
    let others: Vec<_> = others.iter().map(|(other, who)| (other.name.span, format!("for {who}?"))).collect();
    let finding = RULE
        .at(first.expects.span.unwrap_or(first.name.span), message)
        .label("expected, and then?")
        .help("add `emotion:` with how it felt, on the same scale");
    findings.push(first_then_others(finding, &others));
}
