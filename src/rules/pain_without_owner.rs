//! Finds a pain point without an owner, in a file that names owners of pain points.
//!
//! A pain point between two teams is nobody's pain point. The owner may be at the pain point itself, at the opportunity
//! that answers it, or at its touchpoint, stage or channel (Nielsen Norman Group puts internal ownership at the bottom
//! of each journey map; Forrester names missing ownership as a reason why maps change nothing). If there are more than
//! three, the rule reports one finding, at the worst of them.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - name: Waits for the courier
//!         pain_points:
//!           - { name: Nobody tells when the courier comes, severity: high, opportunities: [hour] }
//!           - { name: The box is too heavy for one person, owner: Store team, opportunities: [hour] }
//! opportunities:
//!   hour: Text message with the hour
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Receive
//!     touchpoints:
//!       - name: Waits for the courier
//!         pain_points:
//!           - { name: Nobody tells when the courier comes, severity: high, opportunities: [hour] }
//!           - { name: The box is too heavy for one person, owner: Store team, opportunities: [hour] }
//! opportunities:
//!   hour: { name: Text message with the hour, owner: Service desk }
//! ```

use super::pain_without_answer::is_unanswered;
use crate::finding::{Finding, Severity};
use crate::insight::Ownership;
use crate::journey::PainPoint;
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "pain-without-owner",
    group: Group::Pains,
    severity: Severity::Warning,
    why: "nobody fixes what nobody owns (NN/g: a journey map shows who inside is responsible for what)",
    doc: own_docs!("pain_without_owner.rs"),
    options: &[&MOST_APART],
    reads: Reads::File(&["owner", "solves", "opportunities"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const MOST_APART: RuleOption =
    RuleOption::count("most_apart", "how many of them are reported one by one; more become one finding", 3, 0, 1000);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if !journey.pains.iter().any(|pain| pain.owners.is_given()) {
        return;
    }
    let answers_are_used = !journey.opportunities.is_absent();
    // Where nothing answers it either, that finding already says that nobody owns it.
    let is_told = |pain| answers_are_used && is_unanswered(context, pain);
    let is_unowned = |pain| context.answer_to(pain).owner == Ownership::Nobody;
    let open: Vec<_> = context.pains().filter(|(_, pain)| pain.is_open()).collect();
    let unowned: Vec<_> =
        open.iter().filter(|(pain, _)| is_unowned(*pain) && !is_told(*pain)).map(|(_, pain)| *pain).collect();
    // If many have no owner, nobody has assigned owners yet: one finding, at the worst of them.
    if unowned.len() <= context.count(&RULE, &MOST_APART) {
        findings.extend(unowned.iter().map(|pain| unowned_pain(context, pain, quoted(&pain.name))));
        return;
    }
    let severity = |pain: &PainPoint| pain.severity.get().copied();
    let Some(worst) = unowned.iter().rev().max_by_key(|pain| severity(pain)) else { return };
    let others = unowned.iter().filter(|pain| pain.span != worst.span);
    let others: Vec<_> = others.map(|pain| (pain.name.span, "no owner either".to_owned())).collect();
    let what = format!("{} of {} pain points", unowned.len(), open.len());
    findings.push(first_then_others(unowned_pain(context, worst, what), &others));
}

fn unowned_pain(context: &Context, pain: &PainPoint, what: String) -> Finding {
    let severity = pain.severity.get().map(|severity| format!("{} severity", severity.word()));
    let finding = RULE
        .at(pain.name.span, format!("no owner for {what}"))
        .label(severity.unwrap_or_else(|| "no owner".to_owned()));
    let finding = context.weight_of(pain.at).into_iter().fold(finding, Finding::note);
    finding.help("add `owner:` here, at the opportunity that answers it, or at the channel where it happens")
}
