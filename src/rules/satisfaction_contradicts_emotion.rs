//! Finds a touchpoint that satisfies customers but feels bad to them, or the reverse.
//!
//! `satisfaction` is what customers answered; the emotion is often what the team believes. If one is good and the other
//! bad, one of them is wrong, or they are about different people. A team that does not know how its customers feel has
//! the first of the service gaps (Parasuraman, Zeithaml & Berry 1985). Satisfied is 4 or more of 5, dissatisfied 2 or
//! less; a feeling is good or bad from one point.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Pays, emotion: 1, satisfaction: 2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Pays, emotion: -1, satisfaction: 2, pain_points: [The card is refused without a reason] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Persona, Ref, Spread};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, quoted};
use crate::source::Spanned;

pub(crate) const RULE: Rule = Rule {
    name: "satisfaction-contradicts-emotion",
    group: Group::Evidence,
    severity: Severity::Warning,
    why: "one of the two is wrong, or they are about different people (gap 1 of Parasuraman, Zeithaml & Berry 1985)",
    doc: own_docs!("satisfaction_contradicts_emotion.rs"),
    options: &[&SATISFIED, &DISSATISFIED, &STRONG],
    reads: Reads::Entry(&["satisfaction", "emotion", "for"]),
    also_in: &[("servqual", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const SATISFIED: RuleOption =
    RuleOption::number("satisfied", "the satisfaction from which customers are satisfied", 4.0, 1.0, 5.0);
const DISSATISFIED: RuleOption =
    RuleOption::number("dissatisfied", "the satisfaction up to which customers are dissatisfied", 2.0, 1.0, 5.0);
const STRONG: RuleOption =
    RuleOption::number("strong", "how many points make a feeling clearly good or bad", 1.0, 0.1, 2.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let (satisfied, dissatisfied) = (context.number(&RULE, &SATISFIED), context.number(&RULE, &DISSATISFIED));
    let strong = context.number(&RULE, &STRONG);
    for (_, touchpoint) in context.touchpoints().filter(|(_, touchpoint)| !touchpoint.satisfaction.is_empty()) {
        let mut content_and_sad = Vec::new();
        let mut glad_and_not_content = Vec::new();
        for persona in context.views_of(touchpoint) {
            let rated = (touchpoint.satisfaction.of(persona), touchpoint.emotion.of(persona));
            let (Some(answered), Some(felt)) = rated else { continue };
            if answered.typical >= satisfied && felt.typical <= -strong {
                content_and_sad.push((persona, answered, felt));
            } else if answered.typical <= dissatisfied && felt.typical >= strong {
                glad_and_not_content.push((persona, answered, felt));
            }
        }
        let name = quoted(&touchpoint.name);
        let told = [
            (content_and_sad, format!("{name} satisfies customers but feels bad to them")),
            (glad_and_not_content, format!("{name} feels good to customers but does not satisfy them")),
        ];
        findings.extend(told.into_iter().filter_map(|(whose, message)| contradiction(context, &whose, message)));
    }
}

/// One persona's answer and feeling.
type Rated = (Option<Ref<Persona>>, Spanned<Spread>, Spanned<Spread>);

fn contradiction(context: &Context, whose: &[Rated], message: String) -> Option<Finding> {
    let (_, answered, felt) = whose.first()?;
    let mut finding = RULE
        .at(felt.span, message)
        .label(format!("feels {}", context.felt(felt.typical)))
        .related(answered.span, format!("satisfaction {} of 5", answered.typical));
    if !context.journey.personas.is_empty() {
        let names: Vec<String> = whose.iter().map(|(persona, ..)| context.first_name(*persona).to_owned()).collect();
        finding = finding.note(format!("for {}", and(&names)));
    }
    Some(
        finding
            .help("check where each number comes from: customers' answers count more than the team's belief")
            .help("if both are right, they are about different customers: give each persona its own value"),
    )
}
