//! Finds touchpoints of a blueprint with frontstage work and nothing backstage.
//!
//! What happens in front of the line of visibility depends on work behind it: somebody prepares, a system knows
//! (Shostack 1984; Bitner, Ostrom & Morgan 2008). If a file shows this work for most of its touchpoints, it is a
//! blueprint, and a touchpoint without it cannot be organised. Backstage and support work, systems, and a card that
//! others come before (`after`) count. The rule reports one finding for all such touchpoints.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, frontstage: Page with three bikes, systems: [Product data] }
//!       - { name: Visits the store, frontstage: Seller fits the bike, backstage: Test bikes are kept ready }
//!       - { name: Pays, frontstage: Confirmation, backstage: Courier is booked }
//!       - { name: Chain comes off, frontstage: Mechanic comes within a day }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, frontstage: Page with three bikes, systems: [Product data] }
//!       - { name: Visits the store, frontstage: Seller fits the bike, backstage: Test bikes are kept ready }
//!       - { name: Pays, frontstage: Confirmation, backstage: Courier is booked }
//!       - { name: Chain comes off, frontstage: Mechanic comes within a day, backstage: Van is stocked at night }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Moment, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "frontstage-without-backstage",
    group: Group::Blueprint,
    severity: Severity::Info,
    options: &[&MOST, &FEWEST],
    why: "what customers see depends on work behind the line of visibility (Shostack 1984; Bitner, Ostrom & Morgan 2008)",
    doc: own_docs!("frontstage_without_backstage.rs"),
    reads: Reads::File(&["backstage", "support", "systems", "lanes"]),
    also_in: &[("blueprint", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption =
    RuleOption::share("most", "the share of touchpoints with backstage work from which the others are reported", 0.6);
const FEWEST: RuleOption = RuleOption::count(
    "fewest",
    "how many touchpoints with a frontstage a blueprint needs before it is checked",
    4,
    2,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let shown: Vec<&Touchpoint> =
        context.journey.touchpoints.iter().filter(|touchpoint| !touchpoint.frontstage.is_empty()).collect();
    let (carried, bare): (Vec<&Touchpoint>, Vec<&Touchpoint>) =
        shown.iter().partition(|touchpoint| is_carried(context, touchpoint));
    let is_blueprint = carried.len() as f64 >= context.number(&RULE, &MOST) * shown.len() as f64;
    let Some((first, others)) = bare.split_first() else { return };
    if !is_blueprint || shown.len() < context.count(&RULE, &FEWEST) {
        return;
    }
    let card = &first.frontstage[0].name;
    let others: Vec<_> =
        others.iter().map(|other| (other.frontstage[0].name.span, "nor for this one".to_owned())).collect();
    let finding = RULE
        .at(card.span, format!("{} at {} has no backstage work", quoted(card), quoted(&first.name)))
        .label("whose work does it depend on?")
        .note(format!("{} of {} touchpoints with a frontstage show it", carried.len(), shown.len()))
        .help("write under `backstage:` the unseen work for it, and under `support:` or `systems:` what it needs");
    findings.push(first_then_others(finding, &others));
}

fn is_carried(context: &Context, touchpoint: &Touchpoint) -> bool {
    let carries = |moment: &Moment| {
        let rests = moment.frontstage.iter().any(|card| !card.after.is_absent() || !card.systems.is_absent());
        let stands = !moment.backstage.is_absent() || !moment.support.is_absent() || !moment.systems.is_absent();
        moment.broken || rests || stands || !moment.lanes.is_empty()
    };
    carries(touchpoint) || context.stage(touchpoint).is_some_and(|stage| carries(&stage.moment))
}
