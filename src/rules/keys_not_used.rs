//! Finds the most useful key that the file does not use yet.
//!
//! A short map is a good map, so the tool reports no finding only because a file leaves a key out. This rule suggests
//! once what the most useful unused key would show. It is silent for a file that uses the everyday keys.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - { name: Compare, action: Opens six tabs }
//!   - { name: Buy, action: Pays }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! owner: Retail
//! based_on: [interviews]
//! evidence:
//!   interviews: { kind: interview, sample: 12 }
//! metrics:
//!   nps: { name: Net promoter score, kind: nps, value: 31 }
//! stages:
//!   - name: Compare
//!     phase: before
//!     action: Opens six tabs
//!     behaviour: consideration
//!     channel: Web shop
//!     emotion: -1
//!     pain_points: [Frame sizes are given only in centimetres]
//!     opportunities: [Size guide that asks for body height]
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Moment, PainPoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, and};

pub(crate) const RULE: Rule = Rule {
    name: "keys-not-used",
    group: Group::File,
    severity: Severity::Info,
    why: "a map grows key by key; the most useful next key shows something new",
    doc: own_docs!("keys_not_used.rs"),
    reads: Reads::File(&[]),
    is_invitation: true,
    check: Check::Judged(check),
    ..Rule::BASE
};

/// A key, and what it would show.
struct Unused {
    key: &'static str,
    shows: &'static str,
    how: &'static str,
}

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let Some(title) = context.journey.title.spanned() else { return };
    let unused = unused_keys(context);
    let Some((best, others)) = unused.split_first() else { return };
    let mut finding = RULE
        .at(title.span, format!("`{}` is not used yet; it would show {}", best.key, best.shows))
        .label("the most useful key to add")
        .help(best.how);
    if !others.is_empty() {
        let names: Vec<String> = others.iter().map(|other| format!("`{}`", other.key)).collect();
        finding = finding.note(format!("also not used: {}", and(&names)));
    }
    findings.push(finding);
}

/// Returns the keys that nothing in the file uses, the most useful first.
fn unused_keys(context: &Context) -> Vec<Unused> {
    let journey = context.journey;
    let somewhere = |uses: fn(&Moment) -> bool| context.moments().any(uses);
    let evidence_of_pain = |pain: &PainPoint| pain.evidence.is_given();
    let rests_on_something = journey.evidence.is_given()
        || journey.based_on.is_given()
        || somewhere(|moment| moment.evidence.is_given())
        || journey.pains.iter().any(evidence_of_pain);
    // Bare touchpoints of a stage say where it happens, as channels do.
    let has_places = journey.stages.iter().any(|stage| !stage.places.is_empty());
    let unless = |is_used: bool, key, shows, how| (!is_used).then_some(Unused { key, shows, how });
    let unused = [
        unless(
            somewhere(|moment| !moment.emotion.is_missing()),
            "emotion",
            "where the journey is best and worst, and how it ends",
            "write `emotion: -1` at touchpoints or stages, from -2 (angry) to 2 (delighted)",
        ),
        unless(
            context.is_plan() || !journey.pains.is_empty() || somewhere(|moment| moment.pains.is_given()),
            "pain_points",
            "what hurts customers, and where",
            "write `pain_points: [No price includes delivery]` where it hurts, in words that a customer could have said",
        ),
        unless(
            journey.stages.iter().any(|stage| stage.phase.is_given())
                || journey.touchpoints.iter().any(|touchpoint| touchpoint.phase.is_given()),
            "phase",
            "what is missing before and after the purchase",
            "write `phase: before`, `purchase` or `after` at each stage",
        ),
        unless(
            context.is_plan() || journey.opportunities.is_given() || !journey.opportunities.is_empty(),
            "opportunities",
            "which pain points have no answer",
            "write `opportunities: [Show the delivery date beside the price]` beside the pain point that it answers",
        ),
        unless(
            rests_on_something || context.is_plan(),
            "evidence",
            "what is known, and what is assumed",
            "write `based_on: [interviews]`, or `evidence: [assumption]` if nobody has asked yet",
        ),
        unless(
            journey.channels.is_given() || has_places || somewhere(|moment| moment.channels.is_given()),
            "channel",
            "where customers switch between web, store and people",
            "write `channel: Web shop` at touchpoints",
        ),
        unless(
            journey.owners.is_given() || !context.owners().is_empty(),
            "owner",
            "what has no owner",
            "write `owner: Retail team` at the top, then at pain points and opportunities",
        ),
        unless(
            journey.expected_behaviours.is_given() || somewhere(|moment| moment.behaviours.is_given()),
            "behaviour",
            "what customers want to do and no touchpoint serves",
            "write `behaviour: search`, `payment`, `usage`, `complaint` … at stages or touchpoints",
        ),
        unless(
            journey.metrics.is_given()
                || !journey.metrics.is_empty()
                || somewhere(|moment| moment.listens_with.is_given()),
            "metrics",
            "where nobody would notice a problem",
            "write `metrics: [{ name: Net promoter score, kind: nps, value: 31, target: 45 }]` where it is measured",
        ),
    ];
    unused.into_iter().flatten().collect()
}
