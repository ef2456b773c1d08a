//! Finds personas whose shares leave a part of the customers out.
//!
//! Where each persona has a share and together they are less than all, somebody buys too and is nobody's customer on this
//! map. Figures that weigh personas spread the rest over those who are there, which makes them look more certain than they
//! are.
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
    why: "customers whom no persona stands for are not decided for",
    doc: own_docs!("customers_unaccounted.rs"),
    options: &[&MOST_LEFT],
    reads: Reads::File(&["share", "for", "personas"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST_LEFT: RuleOption =
    RuleOption::share("most_left", "what part of the customers no persona needs to stand for", 0.02);

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
        .at(last.span, format!("{} of the customers are no persona's", Share(left).percent()))
        .label(last.value.percent())
        .help("ask who they are: a persona of their own, or a part of these?")
        .help("where they do not matter here, let the shares of the others be 100 % together");
    findings.push(first_then_others(finding, &others));
}
