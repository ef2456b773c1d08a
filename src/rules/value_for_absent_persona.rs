//! Finds a value for a persona at a touchpoint that this persona does not go through.
//!
//! `for` says who comes here. A feeling, a thought, an importance or a pain point of anybody else is drawn nowhere and
//! does not count: either `for` leaves somebody out, or the value belongs to another touchpoint.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo]
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Books a test ride, for: [aino], emotion: { aino: 1, leo: -1 } }
//!       - { name: Pays, emotion: 0 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas: [Aino, Leo]
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Books a test ride, for: [aino], emotion: { aino: 1 } }
//!       - { name: Pays, emotion: 0 }
//! ```

use crate::finding::{Finding, Severity};
use crate::journey::{Journey, List, Persona, Ref, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, quoted};
use crate::source::Span;

pub(crate) const RULE: Rule = Rule {
    name: "value-for-absent-persona",
    group: Group::Personas,
    severity: Severity::Warning,
    why: "a value for someone who does not come here is drawn nowhere and does not count",
    doc: own_docs!("value_for_absent_persona.rs"),
    reads: Reads::File(&[
        "for",
        "emotion",
        "expects",
        "importance",
        "satisfaction",
        "engagement",
        "action",
        "thought",
        "quote",
        "feeling",
        "pain_points",
    ]),
    check: Check::Judged(check),
    ..Rule::BASE
};

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    for touchpoint in &journey.touchpoints {
        let is_clear = |list: &List<Ref<Persona>>| !list.is_empty() && !list.broken;
        let Some(audience) = [&touchpoint.personas, &journey.audience].into_iter().find(|list| is_clear(list)) else {
            continue;
        };
        if touchpoint.personas.broken || journey.audience.broken {
            continue;
        }
        let is_absent =
            |persona: Ref<Persona>| !journey.is_for(touchpoint, Some(persona)) || !is_told(journey, persona);
        let mut absent: Vec<_> = said(journey, touchpoint).into_iter().filter(|said| is_absent(said.0)).collect();
        absent.sort_by_key(|(persona, _, at)| (*persona, *at));
        // Once for each persona, at the first thing that is said.
        absent.dedup_by_key(|(persona, _, _)| *persona);
        for (persona, what, at) in absent {
            let name = context.first_name(Some(persona));
            let message = format!("{} has {what} of {name}, who does not come here", quoted(&touchpoint.name));
            let finding = RULE.at(at, message).label(format!("{name} skips this touchpoint"));
            let finding = match audience.span.filter(|span| *span != at) {
                Some(span) => finding.related(span, "who comes here"),
                None => finding,
            };
            findings.push(
                finding
                    .help(format!("add `{}` to `for:` if {name} comes here too", journey[persona].id))
                    .help("or remove it, or move it to the touchpoint that it belongs to"),
            );
        }
    }
}

/// Tells whether the journey is for a persona at all.
fn is_told(journey: &Journey, persona: Ref<Persona>) -> bool {
    journey.audience.is_empty() || journey.audience.contains(&persona)
}

/// Returns what a touchpoint says about single personas, with its place.
fn said(journey: &Journey, touchpoint: &Touchpoint) -> Vec<(Ref<Persona>, &'static str, Span)> {
    let ratings = [
        ("a feeling", &touchpoint.emotion),
        ("an expectation", &touchpoint.expects),
        ("an importance", &touchpoint.importance),
        ("a satisfaction", &touchpoint.satisfaction),
        ("an engagement", &touchpoint.engagement),
    ];
    let texts = [
        ("an action", &touchpoint.actions),
        ("a thought", &touchpoint.thoughts),
        ("a quote", &touchpoint.quotes),
        ("a feeling", &touchpoint.feelings),
    ];
    let rated = ratings
        .into_iter()
        .flat_map(|(what, rating)| rating.each.iter().map(move |(persona, value)| (*persona, what, value.span)));
    let told = texts
        .into_iter()
        .flat_map(|(what, texts)| texts.iter().filter_map(move |said| Some((said.persona?, what, said.text.span))));
    let pains = touchpoint.pains.iter().map(|pain| &journey[*pain]).flat_map(|pain| {
        let at = pain.personas.span.unwrap_or(pain.name.span);
        pain.personas.iter().map(move |persona| (*persona, "a pain point", at))
    });
    rated.chain(told).chain(pains).collect()
}
