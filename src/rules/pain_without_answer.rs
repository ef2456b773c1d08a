//! Finds a pain point that hurts and that no opportunity answers.
//!
//! A map that only tells what hurts changes nothing: what customers suffer from has to be tied to something that
//! someone will do, or to the decision to live with it (Nielsen Norman Group asks every journey map for opportunities
//! with an owner and a metric). Pain points and opportunities that stand beside each other at the same touchpoint or
//! stage answer each other, as long as neither names others. Pain points of low severity are left alone, and so is a
//! file that writes down no opportunity at all.
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
    why: "a pain that nobody means to mend stays (NN/g: a journey map needs opportunities with an owner and a metric)",
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
    "how many unanswered pain points are told one by one; more are told at once, the worst first",
    12,
    0,
    1000,
);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    if context.journey.opportunities.is_absent() {
        return;
    }
    // Of what says nothing yet, that is the first thing to mend.
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
                .help("name the opportunity that mends it under `opportunities:`, here or beside it")
                .help("or write `status: accepted` with `because:` where you decide to live with it"),
        );
    }
}

/// Tells of many at once, at the worst of them: a long list of the same advice is read by nobody.
fn all_at_once(context: &Context, mut waiting: Vec<(Ref<PainPoint>, &PainPoint)>) -> Finding {
    let all = context.journey.pains.len();
    let message = format!("{} of {all} pain points wait for an answer", waiting.len());
    waiting.sort_by_key(|(_, pain)| std::cmp::Reverse(pain.severity.get().copied()));
    let mut places = waiting.iter().map(|(_, pain)| (pain.name.span, quoted(&pain.name)));
    let (span, name) = places.next().unwrap_or_default();
    let others: Vec<_> = places.collect();
    let finding = RULE.at(span, message).label(format!("among them {name}"));
    first_then_others(finding, &others)
        .help("`cjm gaps` ranks them: name the opportunity that mends the first under `opportunities:` there, then the next")
        .help("write `status: accepted` with `because:` where you decide to live with one")
}

/// Tells whether a pain point waits for an answer; one whose written list could not be read is left alone.
pub(crate) fn is_unanswered(context: &Context, pain: Ref<PainPoint>) -> bool {
    context.answer_to(pain).is_unanswered() && context.journey[pain].severity.get() != Some(&Severity::Low)
}
