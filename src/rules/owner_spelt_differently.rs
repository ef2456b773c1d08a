//! Finds an owner that is written in two ways.
//!
//! In a list sorted by owner, "Web team" and "Web Team" are two owners, and each gets half of the work.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! owner: Retail
//! channels:
//!   web: { name: Web shop, owner: Web team }
//! stages:
//!   - name: Compare
//!     touchpoints: [{ name: Compares models, channel: web, owner: Web-Team }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! owner: Retail
//! channels:
//!   web: { name: Web shop, owner: Web team }
//! stages:
//!   - name: Compare
//!     touchpoints: [{ name: Compares models, channel: web, owner: Web team }]
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, normal, quoted};
use crate::source::Spanned;
use crate::yaml;

/// More spellings of one name are not distinguished.
const MOST_SPELLINGS: usize = 20;

pub(crate) const RULE: Rule = Rule {
    name: "owner-spelt-differently",
    group: Group::Ownership,
    severity: Severity::Warning,
    why: "in a list sorted by owner these are two, and each gets half of the work",
    doc: own_docs!("owner_spelt_differently.rs"),
    reads: Reads::File(&["owner"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let all: Vec<&Spanned<String>> = context.journey.owners.iter().chain(context.owners()).collect();
    // For each owner, the ways of writing it, the first one first, with how often each is found.
    let mut spellings: BTreeMap<String, Vec<(&Spanned<String>, usize)>> = BTreeMap::new();
    for owner in all.iter().copied().filter(|owner| !normal(&owner.value).is_empty()) {
        let ways = spellings.entry(normal(&owner.value)).or_default();
        match ways.iter().position(|(first, _)| first.value.trim() == owner.value.trim()) {
            Some(at) => ways[at].1 += 1,
            // More spellings of one name are treated as one of these.
            None if ways.len() >= MOST_SPELLINGS => {}
            None => ways.push((owner, 1)),
        }
    }
    for owner in all {
        let Some(ways) = spellings.get(&normal(&owner.value)) else { continue };
        // The usual way is the most frequent one; of several, the first.
        let usual = ways.iter().copied().reduce(|best, next| if next.1 > best.1 { next } else { best });
        let Some((usual, _)) = usual.filter(|(usual, _)| usual.value.trim() != owner.value.trim()) else { continue };
        findings.push(
            RULE.at(owner.span, format!("{} is also written {}", quoted(&owner.value), quoted(&usual.value)))
                .label("the same owner?")
                .related(usual.span, "written here")
                .help("write both in the same way")
                .fix(owner.span, yaml::as_value(usual.value.trim()), false),
        );
    }
}
