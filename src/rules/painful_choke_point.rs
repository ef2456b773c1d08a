//! Finds a touchpoint that everyone must pass and that feels bad, with an opportunity that nobody has started.
//!
//! Everyone who reaches a good end passes the point where all paths meet, so a fix there helps all of them: start
//! there. If nothing is planned there at all, the findings on pain points and lows report it, with this fact beside
//! them.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, next: [visits-the-store, pays] }
//!       - { name: Visits the store, emotion: 2 }
//!       - { name: Pays, emotion: -1, opportunities: [Say why a card is refused] }
//!       - { name: Rides, emotion: 2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, next: [visits-the-store, pays] }
//!       - { name: Visits the store, emotion: 2 }
//!       - name: Pays
//!         emotion: -1
//!         opportunities: [{ name: Say why a card is refused, status: in-progress }]
//!       - { name: Rides, emotion: 2 }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Opportunity, OpportunityStatus, Ref, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, count, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "painful-choke-point",
    group: Group::Way,
    severity: Severity::Info,
    options: &[&LOW],
    why: "a fix where all paths meet helps everyone who reaches a good end",
    doc: own_docs!("painful_choke_point.rs"),
    gaps: &["choke-point"],
    reads: Reads::File(&["next", "starts", "to", "exit", "status", "opportunities", "for", "solves"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

pub(crate) const LOW: RuleOption =
    RuleOption::number("low", "the emotion at or below which it feels bad, −2 to 2", -1.0, -2.0, 2.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let low = context.number(&RULE, &LOW);
    for point in context.graph.choke_points() {
        let touchpoint = &context.journey[point.touchpoint];
        let views = context.views_of(touchpoint);
        let felt = |persona: &Option<Ref<_>>| touchpoint.emotion.of(*persona).filter(|felt| felt.typical <= low);
        let sufferers: Vec<String> = views
            .iter()
            .filter(|persona| felt(persona).is_some())
            .map(|persona| context.first_name(*persona).to_owned())
            .collect();
        let worst = views.iter().filter_map(felt).min_by(|a, b| a.typical.total_cmp(&b.typical));
        let Some(worst) = worst.filter(|_| !touchpoint.emotion.broken && !is_begun(context, touchpoint)) else {
            continue;
        };
        let Some(answer) = context.answers_at(touchpoint).next() else { continue };
        let (answer, end) = (&context.journey[answer].name, context.good_end());
        let name = quoted(&touchpoint.name);
        let whom = if context.journey.personas.is_empty() { String::new() } else { format!(" to {}", and(&sufferers)) };
        findings.push(
            RULE.at(worst.span, format!("everyone who reaches {end} passes {name}, and it feels bad{whom}"))
                .label(format!("{}, and nobody has started to fix it", context.felt(worst.typical)))
                .note(format!("{} meet here", count(point.from.len(), "path", "paths")))
                .help(format!("start with {}: a fix here helps all of them", quoted(answer)))
                .help("or create a second path around it"),
        );
    }
}

/// Tells whether someone is at work on a touchpoint, or was.
fn is_begun<'a>(context: &Context<'a>, touchpoint: &'a Touchpoint) -> bool {
    let is_moving = |answer: Ref<Opportunity>| {
        let answer = &context.journey[answer];
        answer.status.is_broken()
            || matches!(answer.standing(), OpportunityStatus::InProgress | OpportunityStatus::Done)
    };
    let is_broken = touchpoint.opportunities.broken || touchpoint.pains.broken;
    is_broken || context.answers_at(touchpoint).any(is_moving)
}
