//! Finds a journey that takes the same attention at every touchpoint, while the feelings go up and down.
//!
//! How much a moment engages is a curve of its own, the dramatic arc of a service: some moments carry the customer's
//! whole attention, most should ask for little. The same number everywhere says that nobody looked. Told of journeys with
//! at least five touchpoints that say how much they engage.
//!
//! ## Bad
//! ```yaml
//! journey: A night train to the mountains
//! stages:
//!   - name: Travel
//!     touchpoints:
//!       - { name: Books, emotion: 0, engagement: 3 }
//!       - { name: Boards, emotion: 1, engagement: 3 }
//!       - { name: Falls asleep, emotion: -1, engagement: 3 }
//!       - { name: Wakes up, emotion: 2, engagement: 3 }
//!       - { name: Arrives, emotion: 1, engagement: 3 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: A night train to the mountains
//! stages:
//!   - name: Travel
//!     touchpoints:
//!       - { name: Books, emotion: 0, engagement: 3 }
//!       - { name: Boards, emotion: 1, engagement: 4 }
//!       - { name: Falls asleep, emotion: -1, engagement: 1 }
//!       - { name: Wakes up, emotion: 2, engagement: 5 }
//!       - { name: Arrives, emotion: 1, engagement: 3 }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption};

pub(crate) const RULE: Rule = Rule {
    name: "flat-engagement",
    group: Group::Emotions,
    severity: Severity::Info,
    why: "a service has a dramatic arc: where everything takes the same attention, nobody decided what should",
    doc: own_docs!("flat_engagement.rs"),
    options: &[&FEWEST],
    reads: Reads::File(&["engagement", "emotion", "for", "next", "to"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST: RuleOption =
    RuleOption::count("fewest", "how many touchpoints say at least how much they engage", 5, 2, 100);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let touchpoints = &context.journey.touchpoints;
    let rated = touchpoints.iter().filter(|touchpoint| !touchpoint.engagement.is_empty()).count();
    let any_broken = touchpoints.iter().any(|touchpoint| touchpoint.engagement.broken || touchpoint.emotion.broken);
    let mut values = touchpoints.iter().flat_map(|touchpoint| touchpoint.engagement.values());
    let Some(first) = values.next().filter(|_| rated >= context.count(&RULE, &FEWEST) && !any_broken) else { return };
    let is_flat = !first.is_range() && values.all(|value| !value.is_range() && value.typical == first.typical);
    let moves = context.insight.arcs.iter().any(|arc| arc.peak.is_some());
    if !is_flat || !moves {
        return;
    }
    findings.push(
        RULE.at(
            first.span,
            format!("all {rated} touchpoints take the same attention, while the feelings go up and down"),
        )
        .label(format!("{} of 5 here and everywhere", first.typical))
        .help("give 5 to the moments that carry the customer's whole attention and 1 to those that should not be felt")
        .help("leave `engagement` out where nobody has looked"),
    );
}
