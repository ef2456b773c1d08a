//! Finds a touchpoint with high importance and low satisfaction that nobody plans to improve.
//!
//! Comparing importance with satisfaction is the simplest way to see where to start: what customers rate 4 or more of 5
//! for importance and 2 or less for satisfaction comes first (importance–performance analysis, Martilla & James 1977).
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Pays, importance: 5, satisfaction: 2 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Pays, importance: 5, satisfaction: 2, opportunities: [Say why a card is refused] }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "importance-ignored",
    group: Group::Moments,
    severity: Severity::Warning,
    why: "high importance with low satisfaction comes first (importance–performance analysis, Martilla & James 1977)",
    doc: own_docs!("importance_ignored.rs"),
    options: &[&IMPORTANT, &UNSATISFIED],
    gaps: &["importance-ignored"],
    reads: Reads::File(&["importance", "satisfaction", "opportunities", "pain_points", "solves", "status", "for"]),
    also_in: &[("servqual", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

pub(crate) const IMPORTANT: RuleOption =
    RuleOption::number("important", "the importance from which a touchpoint is checked", 4.0, 1.0, 5.0);
pub(crate) const UNSATISFIED: RuleOption =
    RuleOption::number("unsatisfied", "the satisfaction up to which customers count as unsatisfied", 2.0, 1.0, 5.0);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let (important, unsatisfied) = (context.number(&RULE, &IMPORTANT), context.number(&RULE, &UNSATISFIED));
    for (_, touchpoint) in context.touchpoints() {
        let Some(lowest) = touchpoint.satisfaction.lowest() else { continue };
        if lowest.typical > unsatisfied || context.has_answer(touchpoint) {
            continue;
        }
        let mut for_whom = Vec::new();
        let mut value = None;
        for persona in context.views_of(touchpoint) {
            let rated = (touchpoint.importance.of(persona), touchpoint.satisfaction.of(persona));
            let (Some(importance), Some(satisfaction)) = rated else { continue };
            if importance.typical >= important && satisfaction.typical <= unsatisfied {
                for_whom.push(context.first_name(persona).to_owned());
                value.get_or_insert((importance, satisfaction));
            }
        }
        let Some((importance, satisfaction)) = value else { continue };
        let message = format!(
            "{} has high importance and low satisfaction, and nobody plans to improve it",
            quoted(&touchpoint.name)
        );
        let mut finding = RULE
            .at(satisfaction.span, message)
            .label(format!("satisfaction {} of 5", satisfaction.typical))
            .related(importance.span, format!("importance {} of 5", importance.typical));
        if !context.journey.personas.is_empty() {
            finding = finding.note(format!("for {}", and(&for_whom)));
        }
        findings.push(finding.help("ask customers what would make it a 4, and write it under `opportunities:`"));
    }
}
