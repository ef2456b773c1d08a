//! Finds a survey or another measurement with fewer than 30 answers.
//!
//! With few answers, each single answer moves a percentage by several points. Below 30, report what people said rather
//! than a number.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! based_on: [survey]
//! evidence:
//!   survey: { kind: survey, sample: 8 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! based_on: [survey]
//! evidence:
//!   survey: { kind: survey, sample: 418 }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::EvidenceLevel;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "sample-too-small",
    group: Group::Evidence,
    severity: Severity::Info,
    why: "with few answers, each single answer moves a percentage by several points",
    doc: own_docs!("sample_too_small.rs"),
    options: &[&FEWEST_ANSWERS],
    reads: Reads::Entry(&["sample", "kind"]),
    is_about_an_entry: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

const FEWEST_ANSWERS: RuleOption =
    RuleOption::count("fewest_answers", "how many answers a measurement should rest on", 30, 2, 10_000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let enough = context.count(&RULE, &FEWEST_ANSWERS) as u64;
    for source in context.journey.evidence.iter().filter(|source| source.level() == EvidenceLevel::Measured) {
        let Some(sample) = source.sample.spanned().filter(|sample| sample.value < enough) else { continue };
        let kind = source.kind.get().map_or("", |kind| kind.words());
        findings.push(
            RULE.at(sample.span, format!("{} rests on {} answers", quoted(&source.name), sample.value))
                .label(format!("few for a {kind}"))
                .help("report what people said instead of a percentage, or ask more people"),
        );
    }
}
