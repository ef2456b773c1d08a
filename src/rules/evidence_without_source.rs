//! Finds evidence that does not say where it can be read, in a file that says so for other sources.
//!
//! Readers who doubt a number want to read its source. A path, a link or the name of the archive is enough. Assumptions
//! have no source and are skipped. The rule is on only in the profile `strict`, and reports one finding for all such
//! sources.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! based_on: [interviews, survey]
//! evidence:
//!   interviews: { kind: interview, sample: 12, source: research/interviews.md }
//!   survey: { name: Survey, kind: survey, sample: 418 }
//! stages: [Buy]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! based_on: [interviews, survey]
//! evidence:
//!   interviews: { kind: interview, sample: 12, source: research/interviews.md }
//!   survey: { name: Survey, kind: survey, sample: 418, source: research/survey-q3.csv }
//! stages: [Buy]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Evidence, EvidenceLevel};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, Tier, count, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "evidence-without-source",
    group: Group::Evidence,
    severity: Severity::Info,
    since: Tier::Strict,
    why: "readers who doubt a claim want to read its source",
    doc: own_docs!("evidence_without_source.rs"),
    reads: Reads::File(&["source", "kind"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let evidence = &context.journey.evidence;
    if !evidence.iter().any(|source| source.source.is_given()) {
        return;
    }
    let is_lost = |source: &&Evidence| {
        source.is_declared && source.source.is_missing() && source.level() != EvidenceLevel::Assumed
    };
    let lost: Vec<&Evidence> = evidence.iter().filter(is_lost).collect();
    let Some((first, others)) = lost.split_first() else { return };
    let message = match lost.len() {
        1 => format!("{} has no source", quoted(&first.name)),
        several => format!("{} have no source", count(several, "source", "sources")),
    };
    let others: Vec<_> = others.iter().map(|other| (other.name.span, "this one too".to_owned())).collect();
    let finding = RULE
        .at(first.name.span, message)
        .label("where can it be read?")
        .help("add `source:` with a path or a link: `source: research/2026-05-interviews.md`");
    findings.push(first_then_others(finding, &others));
}
