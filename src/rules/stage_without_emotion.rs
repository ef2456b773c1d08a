//! Finds stages without an emotion, in a file whose other stages have one.
//!
//! Emotions belong to each phase of a map (Nielsen Norman Group, Journey Mapping 101). A gap as wide as a stage does
//! not show: the curve runs straight across it, as if somebody knew. The rule checks files in which at least two thirds
//! of the stages have an emotion, persona by persona, and reports one finding.
//!
//! ## Bad
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: Look around, action: Checks prices, emotion: -1 }
//!   - { name: Join, action: Signs at the desk }
//!   - { name: Train, action: Copies what others do, emotion: 1 }
//! ```
//!
//! ## Good
//! ```yaml
//! journey: Joining a gym
//! stages:
//!   - { name: Look around, action: Checks prices, emotion: -1 }
//!   - { name: Join, action: Signs at the desk, emotion: 0 }
//!   - { name: Train, action: Copies what others do, emotion: 1 }
//! ```

use std::collections::BTreeMap;

use crate::finding::{Finding, Severity};
use crate::insight::is_empty_stage;
use crate::journey::{Persona, Ref, Stage};
use crate::rules::mechanism::{Check, Context, Group, Reads, Rule, RuleOption, and, first_then_others, quoted};

pub(crate) const RULE: Rule = Rule {
    name: "stage-without-emotion",
    group: Group::Emotions,
    severity: Severity::Info,
    why: "the curve runs straight across the gap, as if somebody knew (NN/g: emotions in each phase)",
    doc: own_docs!("stage_without_emotion.rs"),
    options: &[&LEAST],
    reads: Reads::File(&["emotion", "for"]),
    also_in: &[("nng", Severity::Warning)],
    check: Check::Judged(check),
    ..Rule::BASE
};

const LEAST: RuleOption =
    RuleOption::share("least", "the share of stages with an emotion from which the others are reported", 0.65);

fn check(context: &Context, findings: &mut Vec<Finding>) {
    let journey = context.journey;
    let least = context.number(&RULE, &LEAST);
    let mut silent: BTreeMap<usize, Vec<Option<Ref<Persona>>>> = BTreeMap::new();
    let views = &context.insight.views;
    for view in views {
        let told: Vec<(usize, bool)> = (0..journey.stages.len())
            .filter_map(|at| Some((at, is_felt(context, &journey.stages[at], view.persona)?)))
            .collect();
        let felt = told.iter().filter(|(_, is_felt)| *is_felt).count();
        if felt == 0 || (felt as f64) < least * told.len() as f64 {
            continue;
        }
        for (at, _) in told.into_iter().filter(|(_, is_felt)| !is_felt) {
            silent.entry(at).or_default().push(view.persona);
        }
    }
    let mut others = Vec::new();
    let mut first = None;
    for (at, personas) in silent {
        let stage = &journey.stages[at];
        let names: Vec<String> = personas.iter().map(|persona| context.first_name(*persona).to_owned()).collect();
        let whom = if personas.len() == views.len() { String::new() } else { format!(" for {}", and(&names)) };
        match first {
            None => first = Some((stage, whom)),
            Some(_) => others.push((stage.name.span, format!("nor has {}{whom}", quoted(&stage.name)))),
        }
    }
    let Some((stage, whom)) = first else { return };
    let finding = RULE
        .at(stage.name.span, format!("{} has no emotion{whom}", quoted(&stage.name)))
        .label("no `emotion` here")
        .help("ask customers, and write `emotion: -1` at the stage or at one of its touchpoints")
        .help("if nobody knows yet, ask in the next interviews");
    findings.push(first_then_others(finding, &others));
}

/// Tells whether a stage has an emotion for a persona; `None` if the persona does not come there, if nothing
/// happens at all, which another rule reports, or if something could not be read.
fn is_felt(context: &Context, stage: &Stage, persona: Option<Ref<Persona>>) -> Option<bool> {
    let journey = context.journey;
    let mut touchpoints = stage.touchpoints.iter().map(|touchpoint| &journey[*touchpoint]).peekable();
    let is_there = stage.touchpoints.iter().any(|touchpoint| journey.is_for(&journey[*touchpoint].moment, persona));
    let is_broken = stage.touchpoints.iter().any(|touchpoint| {
        let moment = &journey[*touchpoint].moment;
        moment.broken || moment.emotion.broken || moment.personas.broken
    });
    // If others have an emotion there, `persona-left-out` reports the touchpoint.
    let is_left_out = stage.touchpoints.iter().map(|touchpoint| &journey[*touchpoint].moment).any(|moment| {
        let emotion = &moment.emotion;
        journey.is_for(moment, persona) && !emotion.each.is_empty() && emotion.of(persona).is_none()
    });
    touchpoints.peek()?;
    if !is_there || is_left_out || is_broken || stage.moment.broken || is_empty_stage(context.journey, stage) {
        return None;
    }
    Some(
        touchpoints
            .any(|touchpoint| journey.is_for(&touchpoint.moment, persona) && touchpoint.emotion.of(persona).is_some()),
    )
}
