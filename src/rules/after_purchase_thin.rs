//! Finds a journey that describes the time before the purchase in detail and the time after it hardly at all.
//!
//! Using, asking for help and coming back last longer than looking and buying, and Lemon & Verhoef (2016) give them as
//! much room. If fewer than a fifth of the touchpoints come after the purchase, the map follows the sale and not the
//! customer. The rule checks journeys with at least eight touchpoints in which every stage has a phase.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     phase: before
//!     touchpoints: [Asks a friend, Reads reviews, Compares models, Visits the store, Asks for a discount]
//!   - { name: Buy, phase: purchase, touchpoints: [Chooses, Pays] }
//!   - { name: Ride, phase: after, touchpoints: [Rides to work] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     phase: before
//!     touchpoints: [Asks a friend, Reads reviews, Compares models, Visits the store, Asks for a discount]
//!   - { name: Buy, phase: purchase, touchpoints: [Chooses, Pays] }
//!   - { name: Ride, phase: after, touchpoints: [Receives, Rides to work, Has a flat tyre] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{JourneyKind, Phase};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "after-purchase-thin",
    group: Group::Phases,
    severity: Severity::Info,
    options: &[&LEAST, &FEWEST],
    why: "the time after the purchase is as much of a journey as the time before (Lemon & Verhoef 2016)",
    doc: own_docs!("after_purchase_thin.rs"),
    reads: Reads::File(&["phase", "opens", "touchpoints", "kind", "covers"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const LEAST: RuleOption =
    RuleOption::share("least", "the smallest share of touchpoints that come after the purchase", 0.2);
const FEWEST: RuleOption =
    RuleOption::count("fewest", "how many touchpoints a journey needs before it is checked", 8, 1, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let kind = journey.kind.get().copied().unwrap_or_default();
    let is_sold = !matches!(kind, JourneyKind::Support | JourneyKind::Employee) && !journey.kind.is_broken();
    let is_placed = !journey.stages.broken && journey.stages.iter().all(|stage| stage.phase.get().is_some());
    let has_own = journey.touchpoints.iter().any(|touchpoint| {
        let of_stage = context.stage(touchpoint).and_then(|stage| stage.phase.get());
        touchpoint.phase.is_broken() || touchpoint.phase.get() != of_stage || touchpoint.opens.is_given()
    });
    let limited = [Phase::Before, Phase::Purchase, Phase::After].into_iter().any(|phase| !context.covers(phase));
    // A stage without touchpoints is one step itself.
    let number =
        |phase: Phase| journey.touchpoints.iter().filter(|touchpoint| touchpoint.phase.get() == Some(&phase)).count();
    let (before, purchase, after) = (number(Phase::Before), number(Phase::Purchase), number(Phase::After));
    let all = before + purchase + after;
    let is_thin = (after as f64) < context.number(&RULE, &LEAST) * all as f64;
    if purchase == 0 || !is_sold || !is_placed || has_own || limited || !is_thin || all < context.count(&RULE, &FEWEST)
    {
        return;
    }
    let Some(stage) = context.insight.phase(Phase::After).and_then(|stretch| stretch.stages.first()) else { return };
    let label = journey.purchase_label.get().map_or("the purchase".to_owned(), |label| quoted(label));
    let verb = if after == 1 { "comes" } else { "come" };
    let message = format!("only {after} of {all} touchpoints {verb} after {label}");
    findings.push(
        RULE.at(journey[*stage].name.span, message)
            .label("what happens on the first day, after a month, when something breaks?")
            .help("add what customers experience then: first use, everyday use, asking for help, coming back, leaving")
            .help("or name the journey that describes it: `opens:` at the last touchpoint"),
    );
}
