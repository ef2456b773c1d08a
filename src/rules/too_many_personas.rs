//! Finds a journey with too many personas to keep in mind.
//!
//! One map shows one point of view best (Nielsen Norman Group), or a few if they meet the same things differently. With
//! more than five, nobody remembers who is who, and decisions serve no one. If each has a `share`, the map itself shows
//! who comes first, and the rule is silent.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo, Marta, Olivier, Ingrid, Samir]
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo]
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption};

pub(crate) const RULE: Rule = Rule {
    name: "too-many-personas",
    group: Group::Personas,
    severity: Severity::Info,
    why: "a map for everyone helps to decide for no one (NN/g: one point of view per map; Forrester: choose few)",
    doc: own_docs!("too_many_personas.rs"),
    options: &[&MOST],
    reads: Reads::File(&["share"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption = RuleOption::count("most", "how many personas one journey may have", 5, 1, 50);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let most = context.count(&RULE, &MOST);
    let takes_part =
        |at: usize| journey.audience.is_empty() || journey.audience.iter().any(|persona| persona.index() == at);
    let told: Vec<_> =
        journey.personas.iter().enumerate().filter(|(at, _)| takes_part(*at)).map(|(_, persona)| persona).collect();
    let Some(beyond) = told.get(most) else { return };
    if journey.audience.broken || told.iter().all(|persona| persona.share.is_given()) {
        return;
    }
    findings.push(
        RULE.at(beyond.name.span, format!("this journey has {} personas", told.len()))
            .label(format!("the first beyond {most}"))
            .help("choose the two or three who differ most, and write `for:` with them at the top")
            .help("or give each a `share:`, so that readers see who comes first"),
    );
}
