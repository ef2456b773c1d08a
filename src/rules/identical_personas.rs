//! Finds personas that the journey does not distinguish.
//!
//! Separate personas are useful if they experience the same touchpoint differently: other feelings, other thoughts,
//! other pain points, another path. If all of this is the same, one persona is enough. The rule reports one finding for
//! all personas that are alike.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, goal: Get to work on time }
//!   leo: { name: Leo, goal: Spend little }
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, emotion: 1 }, { name: Rides, emotion: { aino: 2, leo: 2 } }]
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! personas:
//!   aino: { name: Aino, goal: Get to work on time }
//!   leo: { name: Leo, goal: Spend little }
//! stages:
//!   - name: Buy
//!     touchpoints: [{ name: Pays, emotion: { aino: 1, leo: -1 } }, { name: Rides, emotion: 2 }]
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::journey::{Moment, Next, Persona, Rating, Ref};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "identical-personas",
    group: Group::Personas,
    severity: Severity::Info,
    why: "separate personas are useful if they experience the same thing differently",
    doc: own_docs!("identical_personas.rs"),
    reads: Reads::File(&["emotion", "thought", "feeling", "action", "quote", "for", "next", "answers"]),
    check: Check::Judged(check),
    ..Rule::BASE
};

/// What a persona leaves behind at one place of the journey: what kind of thing, where, its text, its value in bits.
type Mark<'j> = (&'static str, usize, &'j str, [u64; 3]);

/// All that a persona leaves behind, in file order.
type Trace<'j> = Vec<Mark<'j>>;

/// The value of a mark that has none.
const NOTHING: [u64; 3] = [0; 3];

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    if journey.personas.len() < 2 || journey.personas.broken || hides_difference(context) {
        return;
    }
    let mut traces: Vec<Trace> = vec![Trace::new(); journey.personas.len()];
    for (at, moment) in context.moments().enumerate() {
        leave_traces(at, moment, &mut traces);
    }
    for (at, touchpoint) in journey.touchpoints.iter().enumerate() {
        let Next::Ways { ways, .. } = &touchpoint.next else { continue };
        for persona in ways.iter().flat_map(|way| &way.personas) {
            traces[persona.index()].push(("way", at, "", NOTHING));
        }
    }
    for (at, pain) in journey.pains.iter().enumerate() {
        pain.personas.iter().for_each(|persona| traces[persona.index()].push(("pain", at, "", NOTHING)));
    }
    for (persona, trace) in journey.personas.iter().zip(&mut traces) {
        trace.extend(persona.pains.iter().map(|pain| ("own pain", pain.index(), "", NOTHING)));
    }
    let mut alike: BTreeMap<Trace, Vec<usize>> = BTreeMap::new();
    for (at, trace) in traces.into_iter().enumerate() {
        alike.entry(trace).or_default().push(at);
    }
    findings.extend(alike.values().filter_map(|of| told_of(&journey.personas, of)));
}

/// Makes one finding for personas that are all alike; `None` if there is only one.
fn told_of(personas: &[Persona], alike: &[usize]) -> Option<Finding> {
    let [first, second, others @ ..] = alike else { return None };
    let (one, other) = (&personas[*first], &personas[*second]);
    let others: Vec<_> = others.iter().map(|at| (personas[*at].name.span, "this one too".to_owned())).collect();
    let message = match others.len() {
        0 => format!("nothing in the journey distinguishes {} from {}", quoted(&one.name), quoted(&other.name)),
        _ => format!("nothing in the journey distinguishes {} from {} others", quoted(&one.name), alike.len() - 1),
    };
    let finding = RULE
        .at(other.name.span, message)
        .label("the same feelings, thoughts, pain points and paths")
        .related(one.name.span, "as here")
        .help(format!("write what differs: `emotion: {{ {}: -1, {}: 1 }}`, `thought`, `for`", one.id, other.id))
        .help(if others.is_empty() { "or keep one of the two" } else { "or keep one of them" });
    Some(first_then_others(finding, &others))
}

/// Tells whether something that could not be read, such as a misspelt name, may distinguish personas.
fn hides_difference(context: &Context) -> bool {
    let journey = context.journey;
    let is_hidden_at = |moment: &Moment| {
        let ratings = [&moment.emotion, &moment.expects, &moment.importance, &moment.satisfaction, &moment.engagement];
        moment.broken
            || ratings.iter().any(|rating| rating.broken)
            || moment.personas.broken
            || moment.personalised_for.broken
            || moment.answers.broken
            || moment.pains.broken
    };
    let is_hidden_in = |next: &Next| match next {
        Next::Ways { ways, broken, .. } => *broken || ways.iter().any(|way| way.personas.broken),
        Next::Broken(_) => true,
        Next::FileOrder | Next::DeadEnd(_) => false,
    };
    context.moments().any(is_hidden_at)
        || journey.touchpoints.iter().any(|touchpoint| is_hidden_in(&touchpoint.next))
        || journey.pains.iter().any(|pain| pain.personas.broken)
}

fn leave_traces<'j>(at: usize, moment: &'j Moment, traces: &mut [Trace<'j>]) {
    let said = [
        ("action", &moment.actions),
        ("thought", &moment.thoughts),
        ("quote", &moment.quotes),
        ("feeling", &moment.feelings),
    ];
    for (kind, texts) in said {
        for said in texts {
            if let Some(persona) = said.persona {
                traces[persona.index()].push((kind, at, said.text.value.as_str(), NOTHING));
            }
        }
    }
    let ratings = [
        ("emotion", &moment.emotion),
        ("expects", &moment.expects),
        ("importance", &moment.importance),
        ("satisfaction", &moment.satisfaction),
        ("engagement", &moment.engagement),
    ];
    for (kind, rating) in ratings {
        leave_ratings(kind, at, rating, traces);
    }
    // A touchpoint for all of them tells none of them apart.
    for list in [&moment.personas, &moment.personalised_for] {
        if list.len() < traces.len() {
            list.iter().for_each(|persona| traces[persona.index()].push(("for", at, "", NOTHING)));
        }
    }
    let mut answered: Vec<Ref<_>> = moment.answers.iter().map(|answer| answer.persona).collect();
    answered.dedup();
    answered.iter().for_each(|persona| traces[persona.index()].push(("answers", at, "", NOTHING)));
}

fn leave_ratings(kind: &'static str, at: usize, rating: &Rating, traces: &mut [Trace]) {
    // A value that is the same as everyone's tells nobody apart.
    let Some(first) = rating.values().next() else { return };
    let is_same_for_all = rating.values().all(|value| value.value == first.value);
    let names_all = rating.all.is_some() || rating.each.len() == traces.len();
    if is_same_for_all && names_all {
        return;
    }
    for (persona, value) in &rating.each {
        let end = |end: Option<f64>| end.map_or(u64::MAX, f64::to_bits);
        let bits = [value.value.typical.to_bits(), end(value.value.low), end(value.value.high)];
        traces[persona.index()].push((kind, at, "", bits));
    }
}
