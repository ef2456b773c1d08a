//! Finds a journey that does not say what the company wants from it.
//!
//! A map without a purpose is looked at once. The company's goal decides which pain points are fixed first, and a
//! missing business goal is in most lists of mapping mistakes. A goal of the journey or of any stage is enough. A
//! journey of `kind: public-service` has its purpose in the law.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! business_goal: Half of the buyers come back for the first yearly service
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::JourneyKind;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier};

pub(crate) const RULE: Rule = Rule {
    name: "business-goal-missing",
    group: Group::Ownership,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "a map without a purpose is looked at once (Kalbach: frame the effort first)",
    doc: own_docs!("business_goal_missing.rs"),
    reads: Reads::File(&["business_goal", "kind"]),
    is_invitation: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let is_said =
        journey.business_goals.is_given() || journey.stages.iter().any(|stage| stage.business_goals.is_given());
    let has_law = journey.kind.is_broken() || journey.kind.get() == Some(&JourneyKind::PublicService);
    let Some(title) = journey.title.spanned().filter(|_| !is_said && !has_law) else { return };
    findings.push(RULE.at(title.span, "this journey has no business goal").label("no `business_goal`").help(
        "add `business_goal:` with what should change: “Half of the buyers come back for the first yearly service”",
    ));
}
