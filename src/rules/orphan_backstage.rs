//! Finds backstage work that reaches no customer, in a file that shows the frontstage.
//!
//! In a service blueprint, all backstage work supports something that the customer meets (Shostack 1984; Nielsen Norman
//! Group on blueprints). If a touchpoint has backstage or support work and nothing in front of the line of visibility,
//! either the map does not show what the customer gets, or nobody needs the work.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Visits the store, frontstage: Seller fits the bike, backstage: Test bikes are kept ready }
//!       - { name: Pays, backstage: Order is copied into the second system }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Visits the store, frontstage: Seller fits the bike, backstage: Test bikes are kept ready }
//!       - { name: Pays, frontstage: Confirmation with the delivery date, backstage: Courier is booked }
//! ```

use std::collections::BTreeSet;

use crate::finding::{Finding, Severity};
use crate::journey::{Card, Moment};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "orphan-backstage",
    group: Group::Blueprint,
    severity: Severity::Info,
    why: "all backstage work supports something that the customer meets (Shostack 1984)",
    doc: own_docs!("orphan_backstage.rs"),
    reads: Reads::File(&["backstage", "support", "frontstage", "physical_evidence", "staff", "channel", "after"]),
    also_in: &[("blueprint", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    if !context.moments().any(|moment| !moment.frontstage.is_empty()) {
        return;
    }
    let needed: BTreeSet<&str> =
        context.moments().flat_map(Moment::cards).flat_map(|card| &card.after).map(|after| after.as_str()).collect();
    let is_needed = |card: &Card| needed.contains(card.id.as_str()) || needed.contains(card.name.as_str());
    for moment in context.moments() {
        // The customer's own channel, a person or a screen, is in front as well.
        let is_met =
            !moment.frontstage.is_absent() || !moment.physical_evidence.is_absent() || !moment.staff.is_absent();
        // So is a letter, a message, a screen.
        let is_met = is_met || !moment.channels.is_absent() && !moment.is_alone;
        let hidden = || moment.backstage.iter().chain(&moment.support);
        let Some(card) = hidden().next().filter(|_| !is_met) else { continue };
        if hidden().any(is_needed) || hidden().any(|card| !card.after.is_absent()) {
            continue;
        }
        findings.push(
            RULE.at(card.name.span, format!("{} reaches no customer", quoted(&card.name)))
                .label("nothing is frontstage here")
                .help("write under `frontstage:` what the customer gets from it")
                .help("or name it under `after:` of the card that needs it"),
        );
    }
}
