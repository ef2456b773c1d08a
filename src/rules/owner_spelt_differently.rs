//! Finds an owner that is written in two ways.
//!
//! "Web team" and "Web Team" are two owners to whoever sorts the list by owner, and each gets half of the work.
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
use crate::rules::mechanism::{Check, Context, Group, Rule, normal, quoted};
use crate::source::Spanned;

pub(crate) const RULE: Rule = Rule {
    name: "owner-spelt-differently",
    group: Group::Ownership,
    severity: Severity::Warning,
    why: "to whoever sorts by owner these are two, and each gets half of the work",
    file: include_str!("owner_spelt_differently.rs"),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let mut first_ones: BTreeMap<String, &Spanned<String>> = BTreeMap::new();
    let all = context.owners();
    let whole = context.journey.owners.iter();
    for owner in whole.chain(all.iter().copied()) {
        let key = normal(&owner.value);
        if key.is_empty() {
            continue;
        }
        let first = first_ones.entry(key).or_insert(owner);
        if first.value.trim() == owner.value.trim() {
            continue;
        }
        findings.push(
            RULE.at(owner.span, format!("{} is also written {}", quoted(&owner.value), quoted(&first.value)))
                .label("the same owner?")
                .related(first.span, "written here first")
                .help("write both the same way"),
        );
    }
}
