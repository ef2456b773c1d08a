//! Finds a stage with so many touchpoints that it likely contains two stages.
//!
//! A stage is a part of the journey with one goal of the customer. If it has more than nine touchpoints, it usually has
//! two goals, and the map becomes a list. The rule does not count touchpoints that are only places, in a stage that is
//! itself the step.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints: [Need, Search, Compare, Visit, Choose, Pay, Wait, Unpack, Assemble, Ride]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Look around, touchpoints: [Need, Search, Compare, Visit] }
//!   - { name: Buy, touchpoints: [Choose, Pay] }
//!   - { name: Receive, touchpoints: [Wait, Unpack, Assemble, Ride] }
//! ```

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "crowded-stage",
    group: Group::Way,
    severity: Severity::Info,
    options: &[&MOST],
    why: "a stage has one customer goal; a long list in one column usually hides two",
    doc: own_docs!("crowded_stage.rs"),
    reads: Reads::Entry(&["touchpoints"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption = RuleOption::count("most", "how many touchpoints a stage may have", 9, 1, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let most = context.count(&RULE, &MOST);
    for stage in context.journey.stages.iter().filter(|stage| stage.touchpoints.len() > most) {
        let number = stage.touchpoints.len();
        let middle = &context.journey[stage.touchpoints[number / 2]];
        findings.push(
            RULE.at(stage.name.span, format!("the stage {} has {number} touchpoints", quoted(&stage.name)))
                .label("more than one stage?")
                .related(middle.name.span, "the middle of it")
                .help("find the touchpoint after which customers want something else, and start a new stage there"),
        );
    }
}
