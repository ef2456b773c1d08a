//! Finds a journey that tells a part only, and to which no other journey leads.
//!
//! Where a folder is built of journeys that open each other, whoever reads begins at the whole and goes on to the parts.
//! A part that nothing opens is not found that way. The rule is silent unless the run saw the whole folder and some
//! journey in it `opens` another; it is asked in the profile `strict`.
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
    why: "a part that nothing leads to is read by nobody who begins at the whole",
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
        let message = format!("no journey leads to {}, which tells a part only", quoted(digest.called()));
        found.push(portfolio.at(&RULE, at, digest.beginning(), message).with(|finding| {
            finding
                .label("opened by none")
                .help(format!("write `opens: {}` at the touchpoint where it begins", digest.id.text))
        }));
    }
}
