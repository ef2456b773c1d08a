//! Finds an exit where customers leave unhappy, at a touchpoint without a pain point.
//!
//! People leave for a reason. If customers leave with `good: false`, or if one in ten leaves and nothing more is
//! written, and the touchpoint names no pain point, then the most expensive pain point of the journey is missing from
//! the map. The rule skips exits with `good: true`, plans, and files that name no pain points.
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
    why: "customers leave for a reason, and it is the most expensive pain point of a journey",
    doc: own_docs!("exit_without_pain.rs"),
    options: &[&MANY],
    reads: Reads::File(&["next", "exit", "good", "share", "pain_points", "state"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const MANY: RuleOption =
    RuleOption::share("many", "the share of customers at a touchpoint from which an exit needs an explanation", 0.1);

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
            share.map_or("some customers".to_owned(), |share| format!("{} of the customers there", share.percent()));
        let place = quoted(&touchpoint.name);
        let message = match leaving.is_good {
            Some(_) => format!("{who} leave {place} unhappy, and no pain point explains why"),
            None => format!("{who} leave {place}; no pain point explains why, and `good` is not set"),
        };
        findings.push(
            RULE.at(leaving.reason.span, message)
                .label("why do they leave?")
                .help("ask those who left, and write what they say under `pain_points:` here")
                .help("or write `good: true` if they leave satisfied"),
        );
    }
}

/// Tells whether the file says if customers leave satisfied, in a way that could not be read.
fn is_broken(touchpoint: &Touchpoint, leaving: &Leaving) -> bool {
    let Next::Ways { ways, .. } = &touchpoint.next else { return false };
    ways.iter().any(|way| way.span == leaving.span && way.good.is_broken())
}

/// Returns the share of the customers at a touchpoint who leave by an exit, if it is known.
fn share_of(context: &Context, leaving: &Leaving) -> Option<Share> {
    let edges = &context.graph.edges()[context.graph.edges_of(leaving.from)];
    edges.iter().find(|edge| edge.to == End::Exit(leaving.exit))?.share.known()
}
