//! Finds a journey of whose touchpoints more than a fifth do not say how they feel, though most do.
//!
//! Where the feeling is known at four of five touchpoints, the fifth is a question to customers; below that the curve is
//! drawn from a sample of the way. One finding for all, told of where at least half of five or more touchpoints carry
//! an emotion. A map may well give feelings only where they matter, so this is asked in the strict profile only.
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
    why: "a curve with holes is drawn straight across them (NN/g: emotions all along the way)",
    doc: own_docs!("patchy_emotions.rs"),
    since: Tier::Strict,
    options: &[&FEWEST, &LEAST],
    reads: Reads::File(&["emotion"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST: RuleOption = RuleOption::count("fewest", "how many touchpoints a journey has at least", 5, 2, 100);
const LEAST: RuleOption = RuleOption::share("least", "which part of them says how it feels at least", 0.8);

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
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "nor here".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, format!("{} of {all} touchpoints do not say how they feel", silent.len()))
        .label(format!("how does {} feel?", quoted(&first.name)))
        .help("ask customers where it was best and worst, then write `emotion:` at these as well");
    findings.push(first_then_others(finding, &others));
}
