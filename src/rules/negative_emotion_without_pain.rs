//! Finds a touchpoint that feels bad to someone and has no pain point.
//!
//! The curve shows that it hurts, and nothing shows what hurts. Without the pain point, nobody can fix, own or measure
//! it. The rule reports emotions of −1 and below in files that name pain points elsewhere, and skips plans.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - { name: Waits for the courier, emotion: -2, pain_points: [Nobody tells when the courier comes] }
//!       - { name: Assembles the bike, emotion: -1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - { name: Waits for the courier, emotion: -2, pain_points: [Nobody tells when the courier comes] }
//!       - { name: Assembles the bike, emotion: -1, pain_points: [Sixty parts and no order] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Behaviour, Place};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, quoted, unexplained_falls};

pub(crate) const RULE: Rule = Rule {
    name: "negative-emotion-without-pain",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "nobody fixes a low that nobody names",
    doc: own_docs!("negative_emotion_without_pain.rs"),
    options: &[&BAD],
    gaps: &["negative-emotion-without-pain"],
    reads: Reads::Both { entry: &["emotion", "for", "behaviour"], file: &["pain_points", "state"] },
    check: Check::Judged(check),
    ..Rule::BASE
};

pub(crate) const BAD: RuleOption =
    RuleOption::number("bad", "the emotion at or below which a touchpoint clearly feels bad, −2 to 2", -1.0, -2.0, 2.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    if context.is_plan() || context.journey.pains.is_empty() {
        return;
    }
    let bad = context.number(&RULE, &BAD);
    let cliffs = unexplained_falls(context);
    for (reference, touchpoint) in context.touchpoints().filter(|(reference, _)| !cliffs.contains_key(reference)) {
        // What sets a journey off hurts before anybody else is there: it is the need itself.
        let is_the_need = touchpoint.is_alone && reference.index() == 0
            || touchpoint.behaviours.broken
            || touchpoint.behaviours.iter().any(|behaviour| behaviour.value == Behaviour::NeedRecognition);
        if is_the_need {
            continue;
        }
        if touchpoint.emotion.lowest().is_none_or(|lowest| lowest.typical > bad) {
            continue;
        }
        let mut names = Vec::new();
        let mut worst = None;
        for persona in context.views_of(touchpoint) {
            let felt = touchpoint.emotion.of(persona).filter(|felt| felt.typical <= bad);
            let Some(felt) = felt.filter(|_| !context.has_pain(touchpoint, persona)) else { continue };
            names.push(context.first_name(persona).to_owned());
            if worst.is_none_or(|(_, low)| felt.typical < low) {
                worst = Some((felt.span, felt.typical));
            }
        }
        let Some((span, low)) = worst else { continue };
        let message =
            format!("{} feels bad to {}, and no pain point explains it", quoted(&touchpoint.name), and(&names));
        let finding = RULE.at(span, message).label(format!("{}: what happens here?", context.felt(low)));
        let finding = context.weight_of(Place::Touchpoint(reference)).into_iter().fold(finding, Finding::note);
        findings.push(finding.help("ask what hurts, and write it under `pain_points:` here, in the customer's words"));
    }
}
