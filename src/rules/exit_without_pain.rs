//! Finds an exit by which customers leave discontented, at a touchpoint where nothing hurts.
//!
//! Somebody leaves for a reason. Where customers go with `good: false`, or one in ten goes and nothing more is said, and
//! the touchpoint names no pain point, the most expensive pain of the journey is missing from the map. Exits with
//! `good: true` are left alone, and so are plans and files that name no pain points.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Reads reviews, pain_points: [Half of them are advertisements] }
//!       - { name: Compares models, next: [pays, { exit: Buys from a competitor, share: 15% }] }
//!       - Pays
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - { name: Reads reviews, pain_points: [Half of them are advertisements] }
//!       - name: Compares models
//!         pain_points: [Frame sizes are given only in centimetres]
//!         next: [pays, { exit: Buys from a competitor, share: 15% }]
//!       - Pays
//! ```

use crate::finding::{Finding, Severity};
use crate::graph::End;
use crate::insight::Leaving;
use crate::journey::{Next, Share, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "exit-without-pain",
    group: Group::Way,
    severity: Severity::Warning,
    why: "who leaves has a reason; it is the most expensive pain of the journey",
    doc: own_docs!("exit_without_pain.rs"),
    options: &[&MANY],
    reads: Reads::File(&["next", "exit", "good", "share", "pain_points", "state"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const MANY: RuleOption =
    RuleOption::share("many", "from which part of those who are there on an exit is worth a question", 0.1);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if journey.pains.is_empty() || context.is_plan() {
        return;
    }
    let many = context.number(&RULE, &MANY);
    for leaving in &context.insight.leavings {
        let touchpoint = &journey[leaving.from];
        let share = share_of(context, leaving);
        let is_worth_asking = match leaving.is_good {
            Some(is_good) => !is_good,
            None => share.is_some_and(|share| share.0 >= many),
        };
        if !is_worth_asking || is_broken(touchpoint, leaving) || context.has_pain(touchpoint, None) {
            continue;
        }
        let who =
            share.map_or("some customers".to_owned(), |share| format!("{} of those who are there", share.percent()));
        let place = quoted(&touchpoint.name);
        let message = match leaving.is_good {
            Some(_) => format!("{who} leave {place} discontented, and no pain point says why"),
            None => format!("{who} leave {place}; no pain point says why, and nothing says whether content"),
        };
        findings.push(
            RULE.at(leaving.reason.span, message)
                .label("what drives them out?")
                .help("ask those who left, and write what they say under `pain_points:` here")
                .help("or write `good: true` where they leave content"),
        );
    }
}

/// Tells whether it was written whether customers leave content, and could not be read.
fn is_broken(touchpoint: &Touchpoint, leaving: &Leaving) -> bool {
    let Next::Ways { ways, .. } = &touchpoint.next else { return false };
    ways.iter().any(|way| way.span == leaving.span && way.good.is_broken())
}

/// Returns which part of those who are there leaves by an exit, where it is known.
fn share_of(context: &Context, leaving: &Leaving) -> Option<Share> {
    let edges = &context.graph.edges()[context.graph.edges_of(leaving.from)];
    edges.iter().find(|edge| edge.to == End::Exit(leaving.exit))?.share.known()
}
