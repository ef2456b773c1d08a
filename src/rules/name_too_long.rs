//! Finds names of stages and touchpoints that are sentences.
//!
//! A name stands on a card, at a curve and in other people's mouths; a sentence there makes every card as high as the
//! longest, and nobody says it. What customers do goes under `action`, all else under `summary`. One finding for all; wide
//! letters count twice.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - Opens six tabs with bikes of three brands and compares frame sizes until lunch is over
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Compare
//!     touchpoints:
//!       - name: Compares models
//!         action: Opens six tabs with bikes of three brands and compares frame sizes until lunch is over
//! ```

use unicode_width::UnicodeWidthStr;

use crate::finding::{Finding, Severity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others};
use crate::source::Spanned;

pub(crate) const RULE: Rule = Rule {
    name: "name-too-long",
    group: Group::File,
    severity: Severity::Info,
    options: &[&MOST],
    why: "a name stands on cards and in people's mouths; sentences belong under `action` and `summary`",
    doc: own_docs!("name_too_long.rs"),
    reads: Reads::File(&["stages", "touchpoints", "name"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption = RuleOption::count("most", "how many letters a name has at most", 60, 10, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let most = context.count(&RULE, &MOST);
    let of_stages = journey.stages.iter().map(|stage| &stage.name);
    // The touchpoint that stands for a stage bears its name.
    let of_touchpoints = journey.touchpoints.iter().filter(|own| !own.is_stage).map(|own| &own.name);
    let mut long: Vec<(&Spanned<String>, usize)> = of_stages
        .chain(of_touchpoints)
        .chain(journey.stages.iter().flat_map(|stage| &stage.places))
        .map(|name| (name, name.trim().width()))
        .filter(|(_, width)| *width > most)
        .collect();
    long.sort_by_key(|(name, _)| name.span);
    let Some(((first, width), others)) = long.split_first() else { return };
    let others: Vec<_> = others.iter().map(|(name, width)| (name.span, format!("{width} letters wide"))).collect();
    let message = match others.len() {
        0 => "a name is as long as a sentence".to_owned(),
        more => format!("{} names are as long as sentences", more + 1),
    };
    let finding = RULE
        .at(first.span, message)
        .label(format!("{width} letters wide"))
        .help("write two to five words as `name:`, and the sentence as `action:` or `summary:`");
    findings.push(first_then_others(finding, &others));
}
