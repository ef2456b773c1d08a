//! Finds work that is both frontstage and backstage at the same touchpoint.
//!
//! The line of visibility separates what customers see from what they do not see (Shostack 1984). One card cannot be on
//! both sides. If customers see a part of the work, give that part a name of its own.
//!
//! ## Bad
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Operation
//!     touchpoints:
//!       - name: Arrives on the morning
//!         frontstage: Nurse marks the knee
//!         backstage: [Nurse marks the knee, Team checks the list]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Getting a new knee
//! stages:
//!   - name: Operation
//!     touchpoints:
//!       - name: Arrives on the morning
//!         frontstage: Nurse marks the knee together with the patient
//!         backstage: [Team checks the list]
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::journey::Card;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, normal, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "both-sides-of-the-line",
    group: Group::Blueprint,
    severity: Severity::Warning,
    since: Tier::Minimal,
    why: "the line of visibility separates what customers see from what they do not (Shostack 1984)",
    doc: own_docs!("both_sides_of_the_line.rs"),
    reads: Reads::Entry(&["frontstage", "backstage", "support"]),
    also_in: &[("blueprint", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    for moment in context.moments().filter(|moment| !moment.frontstage.is_empty()) {
        let seen: BTreeMap<String, &Card> = moment
            .frontstage
            .iter()
            .map(|card| (normal(&card.name), card))
            .filter(|(name, _)| !name.is_empty())
            .collect();
        for (lane, cards) in [("backstage", &moment.backstage), ("support", &moment.support)] {
            for card in cards {
                let Some(front) = seen.get(&normal(&card.name)) else { continue };
                findings.push(
                    RULE.at(card.name.span, format!("{} is on both sides of the line of visibility", quoted(&card.name)))
                        .label(format!("here in `{lane}`, where customers do not see it"))
                        .related(front.name.span, "here in `frontstage`")
                        .help("keep it on the side where it happens; if both are true, make two cards: what is seen and what is not"),
                );
            }
        }
    }
}
