//! Finds names of stages and touchpoints that are as long as sentences.
//!
//! A name appears on a card and on a curve, and people say it aloud. A sentence there makes every card as high as the
//! longest one, and nobody says it. Write what customers do under `action`, and everything else under `summary`. The
//! rule reports one finding for all names; wide characters count twice.
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
    why: "people read names on cards and say them aloud; sentences belong under `action` and `summary`",
    doc: own_docs!("name_too_long.rs"),
    reads: Reads::File(&["stages", "touchpoints", "name"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST: RuleOption = RuleOption::count("most", "how many characters a name may have", 60, 10, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let most = context.count(&RULE, &MOST);
    let of_stages = journey.stages.iter().map(|stage| &stage.name);
    // The touchpoint that represents a stage has its name.
    let of_touchpoints = journey.touchpoints.iter().filter(|own| !own.is_stage).map(|own| &own.name);
    let mut long: Vec<(&Spanned<String>, usize)> = of_stages
        .chain(of_touchpoints)
        .chain(journey.stages.iter().flat_map(|stage| &stage.places))
        .map(|name| (name, name.trim().width()))
        .filter(|(_, width)| *width > most)
        .collect();
    long.sort_by_key(|(name, _)| name.span);
    let Some(((first, width), others)) = long.split_first() else { return };
    let others: Vec<_> = others.iter().map(|(name, width)| (name.span, format!("{width} characters wide"))).collect();
    let message = match others.len() {
        0 => "a name is as long as a sentence".to_owned(),
        more => format!("{} names are as long as sentences", more + 1),
    };
    let finding = RULE
        .at(first.span, message)
        .label(format!("{width} characters wide"))
        .help("write two to five words as `name:`, and the sentence as `action:` or `summary:`");
    findings.push(first_then_others(finding, &others));
}
