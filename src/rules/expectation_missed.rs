//! Finds a touchpoint that falls far short of what someone expected and that nobody plans to improve.
//!
//! Quality is what customers experience minus what they expected (SERVQUAL; Parasuraman, Zeithaml & Berry 1988). The
//! rule reports differences of one and a half points or more, if the touchpoint, its stage and its pain points have no
//! opportunity.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, expects: 1, emotion: -1 }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, expects: 1, emotion: -1, opportunities: [Say why a card is refused] }]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Place;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "expectation-missed",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "quality is what customers experience minus what they expected (SERVQUAL, Parasuraman, Zeithaml & Berry 1988)",
    doc: own_docs!("expectation_missed.rs"),
    options: &[&FAR],
    gaps: &["expectation-missed"],
    reads: Reads::File(&[
        "expects",
        "emotion",
        "importance",
        "opportunities",
        "pain_points",
        "solves",
        "status",
        "for",
    ]),
    also_in: &[("nng", Severity::Warning), ("servqual", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

pub(crate) const FAR: RuleOption =
    RuleOption::number("far", "how many points below the expectation count as a clear disappointment", 1.5, 0.5, 4.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let far = -context.number(&RULE, &FAR);
    for (reference, touchpoint) in context.touchpoints() {
        let missed = || context.insight.expectations_at(reference).iter().filter(|found| found.difference <= far);
        let Some(worst) = missed().min_by(|a, b| a.difference.total_cmp(&b.difference)) else { continue };
        if context.has_answer(touchpoint) {
            continue;
        }
        let names: Vec<String> = missed().map(|found| context.first_name(found.persona).to_owned()).collect();
        let message = format!("{} falls short of what {} expected", quoted(&touchpoint.name), and(&names));
        let mut finding = RULE
            .at(worst.felt.span, message)
            .label(format!("feels {}", context.felt(worst.felt.value)))
            .related(worst.expected.span, format!("expected {}", context.felt(worst.expected.value)));
        if let Some(importance) = worst.importance {
            finding = finding.note(format!("importance {importance} of 5"));
        }
        let finding = context.weight_of(Place::Touchpoint(reference)).into_iter().fold(finding, Finding::note);
        findings.push(
            finding
                .help("find what raises the expectation: does someone promise too much, or is it usual elsewhere?")
                .help("then write under `opportunities:` what would keep the promise"),
        );
    }
}
