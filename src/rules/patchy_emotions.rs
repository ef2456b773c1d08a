//! Finds a journey in which more than a fifth of the touchpoints have no emotion, though most have one.
//!
//! If four of five touchpoints have an emotion, ask customers about the fifth; below that, the curve is drawn from a
//! sample of the journey. The rule reports one finding for all, if at least half of five or more touchpoints have an
//! emotion. A map may show emotions only where they matter, so the rule is on only in the profile `strict`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, emotion: 1 }
//!       - { name: Chooses, emotion: 2 }
//!       - { name: Pays, action: Types in the card number }
//!       - { name: Receives, action: Opens the box }
//!       - { name: Rides, emotion: 2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares, emotion: 1 }
//!       - { name: Chooses, emotion: 2 }
//!       - { name: Pays, emotion: -1 }
//!       - { name: Receives, action: Opens the box }
//!       - { name: Rides, emotion: 2 }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Touchpoint;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, Tier, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "patchy-emotions",
    group: Group::Emotions,
    severity: Severity::Info,
    why: "the curve is drawn straight across its gaps (NN/g: emotions along the whole journey)",
    doc: own_docs!("patchy_emotions.rs"),
    since: Tier::Strict,
    options: &[&FEWEST, &LEAST],
    reads: Reads::File(&["emotion"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST: RuleOption =
    RuleOption::count("fewest", "how many touchpoints a journey needs before it is checked", 5, 2, 100);
const LEAST: RuleOption = RuleOption::share("least", "the smallest share of touchpoints that have an emotion", 0.8);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let touchpoints = &context.journey.touchpoints;
    let is_silent = |touchpoint: &&Touchpoint| touchpoint.emotion.is_missing();
    let silent: Vec<&Touchpoint> = touchpoints.iter().filter(is_silent).collect();
    let (all, felt) = (touchpoints.len(), touchpoints.len() - silent.len());
    let fewest = context.count(&RULE, &FEWEST);
    let is_patchy = (felt as f64) < context.number(&RULE, &LEAST) * all as f64;
    let Some((first, others)) = silent.split_first().filter(|_| is_patchy && all >= fewest && felt * 2 >= all) else {
        return;
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "missing here too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, format!("{} of {all} touchpoints have no emotion", silent.len()))
        .label(format!("how does {} feel?", quoted(&first.name)))
        .help("ask customers where it was best and worst, then write `emotion:` at these as well");
    findings.push(first_then_others(finding, &others));
}
