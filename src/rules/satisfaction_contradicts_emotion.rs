//! Finds a touchpoint that satisfies customers and feels bad to them, or the other way round.
//!
//! `satisfaction` is what customers answered, the emotion often what the team believes. Where one is good and the other bad,
//! one of them is wrong, or they speak of different people; a team that does not know how its customers feel has the
//! first of the service gaps (Parasuraman, Zeithaml & Berry 1985). Satisfied is 4 or more of 5, dissatisfied 2 or less;
//! a feeling is good or bad from one point on.
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
use crate::rules::mechanism::{Check, Context, Group, Rule, RuleOption, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "satisfaction-contradicts-emotion",
    group: Group::Evidence,
    severity: Severity::Warning,
    why: "one of the two is wrong, or they speak of different people (gap 1 of Parasuraman, Zeithaml & Berry 1985)",
    file: include_str!("satisfaction_contradicts_emotion.rs"),
    options: &[&SATISFIED, &DISSATISFIED, &STRONG],
    check: Check::Judged(check),
    ..Rule::BASE
};

const SATISFIED: RuleOption =
    RuleOption::number("satisfied", "from which satisfaction on customers are content", 4.0, 1.0, 5.0);
const DISSATISFIED: RuleOption =
    RuleOption::number("dissatisfied", "up to which satisfaction customers are not content", 2.0, 1.0, 5.0);
const STRONG: RuleOption =
    RuleOption::number("strong", "from how many points on a feeling is plainly good or bad", 1.0, 0.1, 2.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let (satisfied, dissatisfied) = (context.number(&RULE, &SATISFIED), context.number(&RULE, &DISSATISFIED));
    let strong = context.number(&RULE, &STRONG);
    for (_, touchpoint) in context.touchpoints().filter(|(_, touchpoint)| !touchpoint.satisfaction.is_empty()) {
        let mut whose = Vec::new();
        let mut first = None;
        for persona in context.views_of(touchpoint) {
            let rated = (touchpoint.satisfaction.of(persona), touchpoint.emotion.of(persona));
            let (Some(answered), Some(felt)) = rated else { continue };
            let is_better = answered.typical >= satisfied && felt.typical <= -strong;
            let is_worse = answered.typical <= dissatisfied && felt.typical >= strong;
            if is_better || is_worse {
                whose.push(context.first_name(persona).to_owned());
                first.get_or_insert((answered, felt, is_better));
            }
        }
        let Some((answered, felt, is_better)) = first else { continue };
        let name = quoted(&touchpoint.name);
        let message = match is_better {
            true => format!("{name} satisfies customers and feels bad to them"),
            false => format!("{name} feels good to customers and does not satisfy them"),
        };
        let mut finding = RULE
            .at(felt.span, message)
            .label(format!("feels {}", context.felt(felt.typical)))
            .related(answered.span, format!("satisfaction {} of 5", answered.typical));
        if !context.journey.personas.is_empty() {
            finding = finding.note(format!("for {}", and(&whose)));
        }
        findings.push(
            finding
                .help(
                    "ask where each number comes from: what customers answered counts more than what the team believes",
                )
                .help("where both are right, they are two kinds of customers: give each persona its own value"),
        );
    }
}
