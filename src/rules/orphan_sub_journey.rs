//! Finds a journey that covers only a part and that no other journey leads to.
//!
//! If the journeys of a folder open each other, readers start at the whole and continue to the parts. They do not find
//! a part that nothing opens. The rule runs only when the whole folder is checked and some journey in it `opens`
//! another one; it is on in the profile `strict`.
//!
//! ## Bad
//! ```yaml
//! # ride.journey.yaml
//! journey: A night train to the mountains
//! stages:
//!   - name: Arrive
//!     touchpoints: [{ name: Arrives two hours late, opens: refund }]
//! ```
//!
//! ```yaml
//! # refund.journey.yaml
//! journey: Money back for a late train
//! id: refund
//! covers: [after]
//! stages: [{ name: Claim, phase: after }]
//! ```
//!
//! ```yaml
//! # lost.journey.yaml
//! journey: Finding a lost suitcase
//! id: lost-and-found
//! covers: [after]
//! stages: [{ name: Ask, phase: after }]
//! ```
//!
//! ## Good
//! ```yaml
//! # ride.journey.yaml
//! journey: A night train to the mountains
//! stages:
//!   - name: Arrive
//!     touchpoints: [{ name: Arrives two hours late, opens: refund }, { name: Leaves a suitcase, opens: lost-and-found }]
//! ```
//!
//! ```yaml
//! # refund.journey.yaml
//! journey: Money back for a late train
//! id: refund
//! covers: [after]
//! stages: [{ name: Claim, phase: after }]
//! ```
//!
//! ```yaml
//! # lost.journey.yaml
//! journey: Finding a lost suitcase
//! id: lost-and-found
//! covers: [after]
//! stages: [{ name: Ask, phase: after }]
//! ```

use std::collections::BTreeSet;

use crate::finding::Severity;
use crate::journey::{Phase, State};
use crate::rules::mechanism::{Check, Group, Reads, Rule, Tier, quoted};
use crate::rules::portfolio::{Portfolio, Told};

pub(crate) const RULE: Rule = Rule {
    name: "orphan-sub-journey",
    group: Group::Portfolio,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "readers who start at the whole do not find a part that nothing opens",
    doc: own_docs!("orphan_sub_journey.rs"),
    reads: Reads::File(&["opens", "covers", "id"]),
    check: Check::Across(check),
    ..Rule::BASE
};

fn check(portfolio: &Portfolio, found: &mut Vec<Told>) {
    let opens = portfolio.digests.iter().flat_map(|digest| &digest.opens);
    let opened: BTreeSet<usize> = opens.flat_map(|name| portfolio.meant(name)).copied().collect();
    if !portfolio.is_whole || opened.is_empty() || !portfolio.digests.iter().all(|digest| digest.is_sound) {
        return;
    }
    for (at, digest) in portfolio.asked(&RULE) {
        let is_part = !digest.covers.is_empty() && digest.covers.len() < Phase::ALL.len();
        if !is_part || opened.contains(&at) || !digest.opens.is_empty() || digest.state != State::AsIs {
            continue;
        }
        let message = format!("no journey leads to {}, which covers only a part", quoted(digest.called()));
        found.push(portfolio.at(&RULE, at, digest.beginning(), message).with(|finding| {
            finding
                .label("opened by no journey")
                .help(format!("write `opens: {}` at the touchpoint where it starts", digest.id.text))
        }));
    }
}
