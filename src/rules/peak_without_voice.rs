//! Finds the best or worst moment for someone without a thought or a quote.
//!
//! A number shows that it is the low of the journey; a sentence says why, and it is what people repeat afterwards.
//! Nielsen Norman Group puts mindsets beside actions and emotions in each phase. The rule checks files that have
//! thoughts or quotes elsewhere, lows of −1 and below, and highs of +1 and above. In a file that names pain points, a
//! low needs only a pain point. Plans are skipped.
//!
//! ## Bad
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, emotion: 0, thought: Which size am I? }
//!       - { name: Waits for the courier, emotion: -2 }
//!       - { name: Rides to work, emotion: 1, quote: It flies. }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Buying a city bike
//! stages:
//!   - name: Buy
//!     touchpoints:
//!       - { name: Compares models, emotion: 0, thought: Which size am I? }
//!       - { name: Waits for the courier, emotion: -2, thought: Today or tomorrow? }
//!       - { name: Rides to work, emotion: 1, quote: It flies. }
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::insight::Arc;
use crate::journey::{Persona, Ref, Touchpoint};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, first_then_others, quoted};
use crate::source::Span;

pub(crate) const RULE: Rule = Rule {
    name: "peak-without-voice",
    group: Group::Emotions,
    severity: Severity::Info,
    why: "a number shows where it is worst; the customer's words say why (NN/g: actions, mindsets and emotions in each phase)",
    doc: own_docs!("peak_without_voice.rs"),
    options: &[&PLAIN],
    reads: Reads::File(&["emotion", "state", "for", "next", "to"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const PLAIN: RuleOption =
    RuleOption::number("plain", "the emotion from which a moment is clearly good, or bad if negative", 1.0, 0.0, 2.0);

/// The arcs whose extreme one touchpoint is, each with the index of its point.
type Silent<'a> = Vec<(&'a Arc, usize)>;

fn check(context: &Context, findings: &mut Vec<Finding>) {
    if context.is_plan() || !context.moments().any(|moment| !moment.thoughts.is_empty() || !moment.quotes.is_empty()) {
        return;
    }
    let plain = context.number(&RULE, &PLAIN);
    let mut silent: BTreeMap<(Ref<Touchpoint>, bool), Silent> = BTreeMap::new();
    for arc in context.insight.arcs.iter().filter(|arc| !arc.broken) {
        // What hurts at a low is the business of pain points, where the file has any.
        let lowest = arc.lowest.filter(|_| context.journey.pains.is_empty());
        for (extreme, is_low) in [(lowest, true), (arc.peak, false)] {
            let is_plain = |at: &usize| if is_low { arc.value(*at) <= -plain } else { arc.value(*at) >= plain };
            let Some(at) = extreme.filter(is_plain) else { continue };
            // Of several that are equally bad, one that speaks is enough.
            let mut equals = arc.points.iter().filter(|point| point.value.typical == arc.value(at));
            if equals.all(|point| !speaks(&context.journey[point.touchpoint], arc.persona)) {
                silent.entry((arc.points[at].touchpoint, is_low)).or_default().push((arc, at));
            }
        }
    }
    // The worst one first: where customers suffer most, their own words are worth most.
    let mut silent: Vec<((Ref<Touchpoint>, bool), Silent)> = silent.into_iter().collect();
    silent.sort_by(|(_, one), (_, other)| felt(one).total_cmp(&felt(other)));
    let Some((((reference, is_low), arcs), others)) = silent.split_first() else { return };
    let Some((arc, at)) = arcs.first() else { return };
    let names: Vec<String> = arcs.iter().map(|(arc, _)| context.first_name(arc.persona).to_owned()).collect();
    let what = if *is_low { "worst" } else { "best" };
    let whose = if arc.persona.is_none() { String::new() } else { format!(" for {}", and(&names)) };
    let message =
        format!("the {what} moment{whose} has no thought or quote: {}", quoted(&context.journey[*reference].name));
    let ask = if *is_low { "what went through their heads" } else { "what they told others about it" };
    let finding = RULE
        .at(arc.points[*at].span, message)
        .label(format!("feels {}", context.felt(arc.value(*at))))
        .help(format!("ask customers {ask}, and write it under `quote:`, or what they think under `thought:`"));
    let others: Vec<_> = others.iter().filter_map(|(_, arcs)| arcs.first()).map(place_of).collect();
    findings.push(first_then_others(finding, &others));
}

fn felt(silent: &Silent) -> f64 {
    silent.first().map_or(0.0, |(arc, at)| arc.value(*at))
}

fn place_of((arc, at): &(&Arc, usize)) -> (Span, String) {
    (arc.points[*at].span, "none here either".to_owned())
}

/// Tells whether a persona's thought or quote is written at a touchpoint; what could not be read may be one.
fn speaks(touchpoint: &Touchpoint, persona: Option<Ref<Persona>>) -> bool {
    let mut said = touchpoint.thoughts.iter().chain(&touchpoint.quotes);
    touchpoint.broken || said.any(|said| said.persona.is_none() || persona.is_none() || said.persona == persona)
}
