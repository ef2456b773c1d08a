//! Finds a journey with the same engagement at every touchpoint, while the emotions go up and down.
//!
//! Engagement is a curve of its own, the dramatic arc of a service: some moments need the customer's full attention,
//! most should need little. The same number everywhere shows that nobody checked. The rule checks journeys with at
//! least five touchpoints that have an engagement.
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
    why: "a service has a dramatic arc; if all engagement is equal, nobody decided what should stand out",
    doc: own_docs!("flat_engagement.rs"),
    options: &[&FEWEST],
    reads: Reads::File(&["engagement", "emotion", "for", "next", "to"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST: RuleOption = RuleOption::count(
    "fewest",
    "how many touchpoints with an engagement a journey needs before it is checked",
    5,
    2,
    100,
);

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
            format!("all {rated} touchpoints have the same engagement, while the emotions go up and down"),
        )
        .label(format!("{} of 5 here and everywhere", first.typical))
        .help("give 5 to moments with the customer's full attention, and 1 to those that should go unnoticed")
        .help("leave `engagement` out if nobody knows"),
    );
}
