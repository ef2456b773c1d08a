//! Finds personas whose shares do not cover all customers.
//!
//! If each persona has a share and the shares add up to less than all, some customers are not on this map. Figures that
//! are weighted by persona then spread the rest over the personas that exist, which makes these figures look more
//! certain than they are.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, share: 50% }
//!   leo: { name: Leo, share: 20% }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, share: 60% }
//!   leo: { name: Leo, share: 40% }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Share;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others};

pub(crate) const RULE: Rule = Rule {
    name: "customers-unaccounted",
    group: Group::Personas,
    severity: Severity::Info,
    why: "decisions leave out customers whom no persona represents",
    doc: own_docs!("customers_unaccounted.rs"),
    options: &[&MOST_LEFT],
    reads: Reads::File(&["share", "for", "personas"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST_LEFT: RuleOption =
    RuleOption::share("most_left", "the share of customers that no persona needs to represent", 0.02);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let personas = &context.journey.personas;
    let shares: Option<Vec<_>> = personas.iter().map(|persona| persona.share.spanned()).collect();
    let Some(shares) = shares.filter(|shares| !shares.is_empty() && !personas.broken) else { return };
    let left = 1.0 - shares.iter().map(|share| share.value.0).sum::<f64>();
    // A journey for some of its personas means only these.
    if left <= context.number(&RULE, &MOST_LEFT) + f64::EPSILON || context.journey.audience.is_given() {
        return;
    }
    let Some((last, others)) = shares.split_last() else { return };
    let others: Vec<_> = others.iter().map(|share| (share.span, share.value.percent())).collect();
    let finding = RULE
        .at(last.span, format!("no persona represents {} of the customers", Share(left).percent()))
        .label(last.value.percent())
        .help("ask who they are: a persona of their own, or a part of these?")
        .help("if they do not matter here, make the other shares add up to 100 %");
    findings.push(first_then_others(finding, &others));
}
