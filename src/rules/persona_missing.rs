//! Finds a journey without a persona.
//!
//! A journey belongs to somebody. Without a persona, every sentence on the map is about "the customer", who wants
//! everything and whom nobody has met (Nielsen Norman Group: one map, one point of view; rooted in data). A name is
//! enough to start with.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, emotion: 1 }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino]
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, emotion: 1 }]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule};

pub(crate) const RULE: Rule = Rule {
    name: "persona-missing",
    group: Group::Personas,
    severity: Severity::Info,
    why: "“the customer” wants everything, and nobody has met them (NN/g: one map, one point of view)",
    doc: own_docs!("persona_missing.rs"),
    reads: Reads::File(&["personas", "for"]),
    is_invitation: true,
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(title) = journey.title.spanned() else { return };
    if journey.personas.is_given() || journey.audience.is_given() {
        return;
    }
    findings.push(
        RULE.at(title.span, "this journey does not say whose it is").label("no persona").help(
            "start with names: `personas: [Aino, Leo]`; then add what each of them wants, with `goal` and `needs`",
        ),
    );
}
