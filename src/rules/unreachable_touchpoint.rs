//! Finds a touchpoint to which no way leads.
//!
//! Customers go from each touchpoint to the next of the file, unless `next` says otherwise; whatever no `next` names
//! any more is never met. Where customers can begin there as well, write `starts: true`.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, next: [pays] }
//!       - { name: Visits the store, emotion: 2 }
//!       - { name: Pays, emotion: 1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Compares models, next: [pays] }
//!       - { name: Visits the store, emotion: 2, starts: true }
//!       - { name: Pays, emotion: 1 }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::Next;
use crate::rules::mechanism::{Check, Context, Group, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "unreachable-touchpoint",
    group: Group::Way,
    severity: Severity::Warning,
    is_dated: false,
    why: "what no customer can reach is designed, staffed and paid for nobody",
    file: include_str!("unreachable_touchpoint.rs"),
    check: Check::Judged(check),
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    for touchpoint in context.graph.unreachable() {
        let name = &journey[touchpoint].name;
        let mut finding =
            RULE.at(name.span, format!("no way leads to {}", quoted(name))).label("no customer gets here");
        // Most often the touchpoint above it has been given a `next` that passes it over.
        if let Some(above) = touchpoint.index().checked_sub(1) {
            let above = &journey.touchpoints[above];
            if let Next::Ways { span, .. } = above.next {
                finding = finding.related(span, format!("{} goes on elsewhere", quoted(&above.name)));
            }
        }
        let id = &journey[touchpoint].id;
        findings.push(
            finding
                .help(format!("add `{id}` to the `next` of the touchpoint from which customers come"))
                .help("or write `starts: true` where the journey can begin here"),
        );
    }
}
