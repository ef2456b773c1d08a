//! Finds an opportunity that answers no pain point, no need and no low point, in a file that names pain points.
//!
//! An idea that fixes nothing for customers is a wish of the company. Insight comes first, then the opportunity: what
//! hurts, what is missing and what delights customers show which ideas are worth the money. The rule skips
//! opportunities that have evidence of their own.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         pain_points:
//!           - { name: The card is refused without a reason, opportunities: [say-why] }
//! opportunities:
//!   say-why: Say why the card is refused
//!   bike-club: A club with a magazine
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, needs: [people to ride with] }
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         pain_points:
//!           - { name: The card is refused without a reason, opportunities: [say-why] }
//! opportunities:
//!   say-why: Say why the card is refused
//!   bike-club: { name: A club that rides on Sundays, answers: [people to ride with] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Opportunity, Place};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "opportunity-without-pain",
    group: Group::Opportunities,
    severity: Severity::Warning,
    why: "an idea that fixes nothing for customers is a wish of the company: insight first, then the opportunity",
    doc: own_docs!("opportunity_without_pain.rs"),
    gaps: &["opportunity-without-pain"],
    reads: Reads::File(&["opportunities", "pain_points", "solves"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    // A name that could not be read may have meant any of them.
    let is_unclear = journey.pains.iter().any(|pain| pain.has_broken_answer)
        || context.moments().any(|moment| moment.opportunities.broken || moment.pains.broken);
    if journey.pains.is_empty() || is_unclear {
        return;
    }
    let uses = context.insight.opportunities.iter().filter(|of| of.is_open && !of.answers_something);
    for opportunity in uses.map(|of| &journey[of.opportunity]).filter(|one| is_groundless(context, one)) {
        let label = if opportunity.names_pains { "`solves` names nothing" } else { "solves nothing that hurts" };
        findings.push(
            RULE.at(opportunity.name.span, format!("{} answers no pain point and no need", quoted(&opportunity.name)))
                .label(label)
                .help("name what it fixes under `solves:`, or the need that it meets under `answers:`")
                .help("or write under `evidence:` why you believe in it"),
        );
    }
}

fn is_groundless(context: &Context, opportunity: &Opportunity) -> bool {
    !opportunity.status.is_broken()
        && opportunity.evidence.is_absent()
        && !opportunity.at.iter().any(|place| lifts_a_low(context, *place) || serves_a_need(context, *place))
}

/// Tells whether the place of an opportunity answers a need, which it would answer better.
fn serves_a_need(context: &Context, place: Place) -> bool {
    context.journey.moment(place).is_some_and(|moment| !moment.answers.is_absent())
}

/// Tells whether the place of an opportunity feels bad to someone, which is what it improves.
fn lifts_a_low(context: &Context, place: Place) -> bool {
    let emotion = context.journey.moment(place).map(|moment| &moment.emotion);
    emotion.is_some_and(|emotion| emotion.broken || emotion.lowest().is_some_and(|low| low.value.typical < 0.0))
}
