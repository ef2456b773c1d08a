//! Finds a journey that does not say whose it is.
//!
//! A journey is somebody's. Without a persona every sentence on the map speaks of "the customer", who wants everything
//! and whom nobody has met (Nielsen Norman Group: one map, one point of view; rooted in data). A bare name is enough to
//! begin with.
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
    why: "a journey is somebody's; “the customer” wants everything and has met nobody (NN/g: one map, one point of view)",
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
        RULE.at(title.span, "nothing says whose journey this is")
            .label("no persona")
            .help("begin with names: `personas: [Aino, Leo]`; then what each of them wants, with `goal` and `needs`"),
    );
}
