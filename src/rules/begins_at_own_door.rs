//! Finds a journey in which customers meet only the company before the purchase.
//!
//! Before people come to a company, something makes them need it, and friends, reviews and search engines influence
//! them (Lemon & Verhoef 2016: touchpoints of partners, of customers and of others; Google's zero moment of truth). If
//! every touchpoint before the purchase is the company's own, the map starts at the company's door. The rule checks
//! files that say who controls touchpoints (`control`) and that have at least two touchpoints before the purchase.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! channels:
//!   web: { name: Web shop, kind: digital }
//!   courier: { name: Courier, kind: physical, control: partner }
//! stages:
//!   - { name: Compare, phase: before, channel: web, touchpoints: [Opens the home page, Compares models] }
//!   - { name: Buy, phase: purchase, channel: web, touchpoints: [Pays] }
//!   - { name: Receive, phase: after, channel: courier, touchpoints: [Waits for the courier] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! channels:
//!   web: { name: Web shop, kind: digital }
//!   courier: { name: Courier, kind: physical, control: partner }
//!   friends: { name: Friends, kind: human, control: external }
//! stages:
//!   - { name: Need, phase: before, channel: friends, touchpoints: [Asks a colleague] }
//!   - { name: Compare, phase: before, channel: web, touchpoints: [Opens the home page, Compares models] }
//!   - { name: Buy, phase: purchase, channel: web, touchpoints: [Pays] }
//!   - { name: Receive, phase: after, channel: courier, touchpoints: [Waits for the courier] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{JourneyKind, Phase};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "begins-at-own-door",
    group: Group::Phases,
    severity: Severity::Info,
    options: &[&FEWEST],
    why: "before customers come to a company, they ask others: friends, reviews, search engines (Lemon & Verhoef 2016)",
    doc: own_docs!("begins_at_own_door.rs"),
    gaps: &["begins-at-own-door"],
    reads: Reads::File(&["control", "channel", "phase", "kind"]),
    also_in: &[("govuk", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

pub(crate) const FEWEST: RuleOption = RuleOption::count(
    "fewest",
    "how many touchpoints before the purchase a journey needs before it is checked",
    2,
    1,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let Some(first) = context.insight.influence.own_door(journey) else { return };
    let before = context.insight.phase(Phase::Before).map_or(0, |stretch| stretch.touchpoints);
    // Where a need or a search that nobody serves is missing, that says it already.
    let is_told = context.insight.coverage.missing().any(|row| row.phase == Phase::Before);
    let is_inside = matches!(journey.kind.get(), Some(JourneyKind::Support | JourneyKind::Employee));
    if is_told || is_inside || before < context.count(&RULE, &FEWEST) {
        return;
    }
    let name = &journey[first].name;
    findings.push(
        RULE.at(
            name.span,
            format!("before the purchase, customers meet only the company, starting at {}", quoted(name)),
        )
        .label("the company's own, like all others before the purchase")
        .help("ask customers whom they asked first, and add a touchpoint with `control: external` or `customer`"),
    );
}
