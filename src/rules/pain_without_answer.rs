//! Finds a pain point that no opportunity answers.
//!
//! A map that only shows what hurts changes nothing. Each pain point needs something that someone will do, or the
//! decision to live with it (Nielsen Norman Group asks every journey map for opportunities with an owner and a metric).
//! Pain points and opportunities at the same touchpoint or stage answer each other, as long as neither names others.
//! The rule skips pain points of low severity, and files without any opportunity.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         pain_points:
//!           - { name: The delivery date appears only after payment, opportunities: [show-delivery-date] }
//!           - { name: The card is refused without a reason, severity: high, opportunities: [] }
//! opportunities:
//!   show-delivery-date: Show the delivery date beside the price
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - name: Pays
//!         pain_points:
//!           - { name: The delivery date appears only after payment, opportunities: [show-delivery-date] }
//!           - { name: The card is refused without a reason, status: accepted, because: Banks do not tell us }
//! opportunities:
//!   show-delivery-date: Show the delivery date beside the price
//! ```

use crate::finding::{self, Finding};
use crate::insight::Ownership;
use crate::journey::{PainPoint, Ref, Severity};
use crate::rules::mechanism::{
    Check, Context, Group, Reads, Rule, RuleOption, and, first_then_others, is_vague, quoted,
};
use crate::rules::vague_pain::RULE as VAGUE_PAIN;

pub(crate) const RULE: Rule = Rule {
    name: "pain-without-answer",
    group: Group::Pains,
    severity: finding::Severity::Warning,
    why: "a pain point that nobody plans to fix stays (NN/g: a journey map needs opportunities with an owner and a metric)",
    doc: own_docs!("pain_without_answer.rs"),
    options: &[&ONE_BY_ONE],
    gaps: &["pain-without-answer"],
    reads: Reads::File(&["solves", "opportunities"]),
    also_in: &[("nng", finding::Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const ONE_BY_ONE: RuleOption = RuleOption::count(
    "one_by_one",
    "how many unanswered pain points are reported one by one; more become one finding, the worst first",
    12,
    0,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    if context.journey.opportunities.is_absent() {
        return;
    }
    // A vague pain point is reported as vague first.
    let is_clear = |pain: &PainPoint| context.settings.level(&VAGUE_PAIN).is_none() || !is_vague(context, pain);
    let waiting = context.pains().filter(|(reference, pain)| is_unanswered(context, *reference) && is_clear(pain));
    let waiting: Vec<(Ref<PainPoint>, &PainPoint)> = waiting.collect();
    if waiting.len() > context.count(&RULE, &ONE_BY_ONE) {
        findings.push(all_at_once(context, waiting));
        return;
    }
    for (reference, pain) in waiting {
        let is_dismissed = !pain.opportunities.is_empty();
        let mut seen = Vec::new();
        if let Some(severity) = pain.severity.get() {
            seen.push(format!("{} severity", severity.word()));
        }
        seen.push(if is_dismissed { "every opportunity dismissed" } else { "no opportunity" }.to_owned());
        if context.answer_to(reference).owner == Ownership::Nobody {
            seen.push("no owner".to_owned());
        }
        let mut finding =
            RULE.at(pain.name.span, format!("nothing answers {}", quoted(&pain.name))).label(seen.join(", "));
        if !pain.personas.is_empty() {
            let names: Vec<String> =
                pain.personas.iter().map(|persona| context.first_name(Some(*persona)).to_owned()).collect();
            finding = finding.note(format!("hurts {}", and(&names)));
        }
        if let Some(effect) = pain.effect.get() {
            finding = finding.note(format!("leads to: {effect}"));
        }
        for note in context.weight_of(pain.at) {
            finding = finding.note(note);
        }
        findings.push(
            finding
                .help("write the opportunity that fixes it under `opportunities:`, here or beside it")
                .help("or write `status: accepted` with `because:` if you decide to live with it"),
        );
    }
}

/// Reports many in one finding, at the worst of them: nobody reads a long list of the same advice.
fn all_at_once(context: &Context, mut waiting: Vec<(Ref<PainPoint>, &PainPoint)>) -> Finding {
    let all = context.journey.pains.len();
    let message = format!("{} of {all} pain points have no answer", waiting.len());
    waiting.sort_by_key(|(_, pain)| std::cmp::Reverse(pain.severity.get().copied()));
    let mut places = waiting.iter().map(|(_, pain)| (pain.name.span, quoted(&pain.name)));
    let (span, name) = places.next().unwrap_or_default();
    let others: Vec<_> = places.collect();
    let finding = RULE.at(span, message).label(format!("the worst: {name}"));
    first_then_others(finding, &others)
        .help("`cjm gaps` ranks them: write the opportunity that fixes the first under its `opportunities:`, then the next")
        .help("or write `status: accepted` with `because:` if you decide to live with one")
}

/// Tells whether a pain point has no answer; one whose list could not be read is skipped.
pub(crate) fn is_unanswered(context: &Context, pain: Ref<PainPoint>) -> bool {
    context.answer_to(pain).is_unanswered() && context.journey[pain].severity.get() != Some(&Severity::Low)
}
