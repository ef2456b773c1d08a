//! Finds the worst moment for someone without a planned improvement, in a file that plans elsewhere.
//!
//! People remember mostly the most intense moment and the end (Kahneman et al. 1993), so customers remember an
//! improvement of the lowest point. The rule checks files that have emotions and opportunities but no pain points. If
//! pain points are named, `pain-without-answer` and `negative-emotion-without-pain` report this.
//!
//! ## Bad
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: Look around, emotion: 0, opportunities: [One price on the first page] }
//!   - { name: Train, emotion: 1 }
//!   - { name: Is ill, emotion: -2 }
//!   - { name: Comes back, emotion: 1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: Look around, emotion: 0, opportunities: [One price on the first page] }
//!   - { name: Train, emotion: 1 }
//!   - { name: Is ill, emotion: -2, opportunities: [A pause without a letter] }
//!   - { name: Comes back, emotion: 1 }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "lowest-point-unanswered",
    group: Group::Emotions,
    severity: Severity::Warning,
    why: "people remember the most intense moment; start there (Kahneman et al. 1993)",
    doc: own_docs!("lowest_point_unanswered.rs"),
    options: &[&LOW],
    reads: Reads::File(&["emotion", "pain_points", "opportunities", "state", "solves", "status", "for"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const LOW: RuleOption =
    RuleOption::number("low", "the emotion at or below which a moment is a low, −2 to 2", -1.0, -2.0, 2.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let names_pains = !journey.pains.is_empty() || context.moments().any(|moment| moment.pains.is_given());
    if context.is_plan() || names_pains || journey.opportunities.is_absent() || journey.opportunities.broken {
        return;
    }
    let low = context.number(&RULE, &LOW);
    let mut lows = context.lowest_points(low);
    lows.retain(|touchpoint, _| !context.has_answer(&journey[*touchpoint]));
    for (reference, arcs) in lows {
        let Some((arc, at)) = arcs.first() else { continue };
        let names: Vec<String> = arcs.iter().map(|(arc, _)| context.first_name(arc.persona).to_owned()).collect();
        let whose = if arc.persona.is_none() { String::new() } else { format!(" for {}", and(&names)) };
        let name = quoted(&journey[reference].name);
        let finding = RULE
            .at(arc.points[*at].span, format!("nobody plans to improve the worst moment{whose}: {name}"))
            .label(format!("{}, and no opportunity", context.felt(arc.value(*at))));
        let finding = context.reach_note(reference).into_iter().fold(finding, Finding::note);
        findings.push(
            finding
                .help("write under `pain_points:` what hurts here, and under `opportunities:` what would improve it"),
        );
    }
}
