//! Finds a journey without an owner, in a file that names owners of its parts.
//!
//! Web team, store team and service desk each improve their own part. Nobody improves the journey unless someone owns
//! all of it (Forrester: name the owner before the workshop).
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! channels:
//!   web: { name: Web shop, kind: digital, owner: Web team }
//! stages:
//!   - name: Compare
//!     touchpoints: [{ name: Compares models, channel: web }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! owner: Retail experience team
//! channels:
//!   web: { name: Web shop, kind: digital, owner: Web team }
//! stages:
//!   - name: Compare
//!     touchpoints: [{ name: Compares models, channel: web }]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "owner-missing",
    group: Group::Ownership,
    severity: Severity::Warning,
    why: "each team improves its own part, and nobody improves the whole (Forrester: name the owner first)",
    doc: own_docs!("owner_missing.rs"),
    reads: Reads::File(&["owner"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let owners = context.owners();
    if !journey.owners.is_absent() || owners.is_empty() {
        return;
    }
    let Some(title) = journey.title.spanned() else { return };
    let parts: Vec<String> = owners.iter().map(|owner| quoted(&owner.value)).collect();
    let have = if parts.len() == 1 { "owns" } else { "own" };
    findings.push(
        RULE.at(title.span, "this journey has no owner")
            .label("no `owner`")
            .note(format!("{} {have} parts of it", and(&parts)))
            .help("add `owner:` with the person who decides when two parts of the journey conflict"),
    );
}
