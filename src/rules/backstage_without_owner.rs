//! Finds backstage work without an owner, in a blueprint where most backstage work has one.
//!
//! A blueprint shows who must do what so that customers get what was promised. A card without a department and without
//! a system belongs to nobody, and it can fail unnoticed. An owner or a system of the card counts, and so does the
//! owner of the touchpoint or of its stage. The rule reports one finding for all such cards.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Operation
//!     touchpoints:
//!       - name: Arrives on the morning
//!         frontstage: Nurse marks the knee
//!         backstage:
//!           - { name: Team time-out before the first cut, owner: Theatre }
//!           - { name: Slot is reserved, systems: [Theatre plan] }
//!         support:
//!           - { name: Implant is delivered sterile, owner: Sterile supply }
//!           - Interpreter is booked
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Operation
//!     touchpoints:
//!       - name: Arrives on the morning
//!         frontstage: Nurse marks the knee
//!         backstage:
//!           - { name: Team time-out before the first cut, owner: Theatre }
//!           - { name: Slot is reserved, systems: [Theatre plan] }
//!         support:
//!           - { name: Implant is delivered sterile, owner: Sterile supply }
//!           - { name: Interpreter is booked, owner: Booking office }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Card, Moment};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "backstage-without-owner",
    group: Group::Blueprint,
    severity: Severity::Info,
    options: &[&MOST, &FEWEST],
    why: "work that belongs to nobody fails unnoticed; a blueprint shows who does it and with what",
    doc: own_docs!("backstage_without_owner.rs"),
    reads: Reads::File(&["owner", "systems"]),
    also_in: &[("blueprint", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption =
    RuleOption::share("most", "the share of cards with an owner or a system from which the others are reported", 0.6);
const FEWEST: RuleOption =
    RuleOption::count("fewest", "how many backstage cards a blueprint needs before it is checked", 4, 2, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let hidden = context.moments().flat_map(|moment| {
        moment.backstage.iter().chain(&moment.support).map(move |card| (card, is_owned(card, moment)))
    });
    let (owned, bare): (Vec<_>, Vec<_>) = hidden.partition(|(_, is_owned)| *is_owned);
    let all = owned.len() + bare.len();
    let is_blueprint = owned.len() as f64 >= context.number(&RULE, &MOST) * all as f64;
    let Some(((first, _), others)) = bare.split_first() else { return };
    if !is_blueprint || all < context.count(&RULE, &FEWEST) {
        return;
    }
    let others: Vec<_> = others.iter().map(|(card, _)| (card.name.span, "nor does this one".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, format!("{} has no owner", quoted(&first.name)))
        .label("no owner, no system")
        .note(format!("{} of {all} backstage cards name one", owned.len()))
        .help(format!("write `{{ name: {}, owner: … }}`, or `systems:` if a machine does it", first.name.trim()));
    findings.push(first_then_others(finding, &others));
}

fn is_owned(card: &Card, moment: &Moment) -> bool {
    !card.owners.is_absent() || !card.systems.is_absent() || !moment.owners.is_absent() || !moment.systems.is_absent()
}
