//! Finds work that stands in front of the line of visibility and behind it, at the same touchpoint.
//!
//! The line of visibility parts what customers see from what they do not (Shostack 1984). The same card cannot be on both
//! sides; where a part of it is seen, that part has a name of its own.
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
    why: "the line of visibility parts what customers see from what they do not (Shostack 1984)",
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
                    RULE.at(card.name.span, format!("{} is seen and unseen at once", quoted(&card.name)))
                        .label(format!("here in `{lane}`, where no customer sees it"))
                        .related(front.name.span, "here in `frontstage`")
                        .help("keep it on the side where it happens; where both are true, say apart what is seen and what is not"),
                );
            }
        }
    }
}
