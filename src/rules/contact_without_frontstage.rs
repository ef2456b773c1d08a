//! Finds touchpoints of a blueprint where customers meet the company and nothing is frontstage.
//!
//! The line of interaction runs between the customer and the company. What customers meet there (people, things or
//! screens) is right below it (Shostack 1984; Bitner, Ostrom & Morgan 2008). If a file fills this lane at most of its
//! touchpoints, it is a blueprint, and an empty place means that nobody wrote down what customers meet. What the
//! customer does alone or with others needs no card. `staff` and `physical_evidence` count. The rule reports one
//! finding for all such touchpoints.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, channel: Web shop, frontstage: Page with three bikes that fit }
//!       - { name: Visits the store, channel: Store, frontstage: Seller fits the bike }
//!       - { name: Pays, channel: Web shop, action: Types in the card number }
//!       - { name: Receives, channel: Courier, frontstage: Courier hands over the box }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, channel: Web shop, frontstage: Page with three bikes that fit }
//!       - { name: Visits the store, channel: Store, frontstage: Seller fits the bike }
//!       - { name: Pays, channel: Web shop, frontstage: Confirmation with the delivery date }
//!       - { name: Receives, channel: Courier, frontstage: Courier hands over the box }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Moment, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "contact-without-frontstage",
    group: Group::Blueprint,
    severity: Severity::Info,
    options: &[&MOST, &FEWEST],
    why: "what customers meet is right below the line of interaction (Shostack 1984; Bitner, Ostrom & Morgan 2008)",
    doc: own_docs!("contact_without_frontstage.rs"),
    reads: Reads::File(&["frontstage", "staff", "physical_evidence"]),
    also_in: &[("blueprint", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption =
    RuleOption::share("most", "the share of contacts with a frontstage from which the others are reported", 0.6);
const FEWEST: RuleOption =
    RuleOption::count("fewest", "how many contacts a blueprint needs before it is checked", 4, 2, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let contacts: Vec<&Touchpoint> =
        context.journey.touchpoints.iter().filter(|touchpoint| context.is_contact(touchpoint)).collect();
    let (shown, bare): (Vec<&Touchpoint>, Vec<&Touchpoint>) =
        contacts.iter().partition(|touchpoint| has_front(context, touchpoint));
    let is_blueprint = shown.len() as f64 >= context.number(&RULE, &MOST) * contacts.len() as f64;
    let Some((first, others)) = bare.split_first() else { return };
    if !is_blueprint || contacts.len() < context.count(&RULE, &FEWEST) {
        return;
    }
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "missing here too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, format!("{} does not show what customers meet", quoted(&first.name)))
        .label("no `frontstage`")
        .note(format!("{} of {} contacts show it", shown.len(), contacts.len()))
        .help("write under `frontstage:` whom or what customers meet: “Seller fits the bike”, “Confirmation with the delivery date”")
        .help("or write `channel: none` if the customer is alone");
    findings.push(first_then_others(finding, &others));
}

fn has_front(context: &Context, touchpoint: &Touchpoint) -> bool {
    let shows = |moment: &Moment| {
        !moment.frontstage.is_absent() || !moment.staff.is_absent() || !moment.physical_evidence.is_absent()
    };
    shows(touchpoint) || context.stage(touchpoint).is_some_and(|stage| shows(&stage.moment))
}
