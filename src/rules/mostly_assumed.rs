//! Finds a journey in which most claims with evidence rest on assumptions.
//!
//! Writing `assumption` is honest, and better than writing nothing. If most of a map is assumed, it is a hypothesis: it
//! shows what to ask customers next, and not yet what to build. The rule counts pain points and touchpoints that name
//! their evidence, needs at least four of them, and skips plans.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, evidence: [interviews] }
//!       - { name: Visits the store, evidence: [assumption] }
//!       - { name: Pays, evidence: [assumption] }
//!       - { name: Waits for the courier, evidence: [assumption] }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, evidence: [interviews] }
//!       - { name: Visits the store, evidence: [interviews] }
//!       - { name: Pays, evidence: [assumption] }
//!       - { name: Waits for the courier, evidence: [assumption] }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Evidence, EvidenceLevel, List, Ref, Severity as PainSeverity};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, quoted};
use crate::source::Spanned;

pub(crate) const RULE: Rule = Rule {
    name: "mostly-assumed",
    group: Group::Evidence,
    severity: Severity::Info,
    why: "a map that is mostly assumed shows what to ask next, not yet what to build (NN/g: root it in research)",
    doc: own_docs!("mostly_assumed.rs"),
    options: &[&MOST_ASSUMED, &FEWEST_CLAIMS],
    reads: Reads::File(&["evidence", "kind", "state"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST_ASSUMED: RuleOption =
    RuleOption::share("most_assumed", "the largest share of claims that may be assumed", 0.5);
const FEWEST_CLAIMS: RuleOption = RuleOption::count(
    "fewest_claims",
    "how many claims with evidence a journey needs before it is checked",
    4,
    1,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    // If all sources are assumptions, `assumptions-only` reports it.
    let all_assumed = journey.evidence.iter().all(|source| source.level() == EvidenceLevel::Assumed);
    if context.is_plan() || all_assumed {
        return;
    }
    let pains = journey.pains.iter().map(|pain| (&pain.name, &pain.evidence, pain.severity.get().copied()));
    let touchpoints = journey.touchpoints.iter().map(|touchpoint| (&touchpoint.name, &touchpoint.evidence, None));
    let is_told = |evidence: &List<Ref<Evidence>>| !evidence.is_empty() && !evidence.broken;
    let claims: Vec<_> = pains.chain(touchpoints).filter(|(_, evidence, _)| is_told(evidence)).collect();
    let is_assumed = |evidence: &List<Ref<Evidence>>| journey.evidence_level(evidence) == EvidenceLevel::Assumed;
    let mut assumed: Vec<(&Spanned<String>, Option<PainSeverity>)> = claims
        .iter()
        .filter(|(_, evidence, _)| is_assumed(evidence))
        .map(|(name, _, severity)| (*name, *severity))
        .collect();
    let share = assumed.len() as f64 / claims.len().max(1) as f64;
    if claims.len() < context.count(&RULE, &FEWEST_CLAIMS) || share <= context.number(&RULE, &MOST_ASSUMED) {
        return;
    }
    assumed.sort_by_key(|(_, severity)| std::cmp::Reverse(*severity));
    let Some(((first, _), others)) = assumed.split_first() else { return };
    let others: Vec<_> = others.iter().map(|(name, _)| (name.span, "assumed too".to_owned())).collect();
    let message = format!("{} of {} claims with evidence are assumed", assumed.len(), claims.len());
    let finding = RULE
        .at(first.span, message)
        .label("assumed")
        .help(format!("ask five customers about {} first, then write the source under `evidence:`", quoted(first)))
        .help("until then, write in `summary:` that this map is a hypothesis");
    findings.push(first_then_others(finding, &others));
}
