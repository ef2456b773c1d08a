//! In which order opportunities close most for their effort.

use crate::document::{Block, Item, List, Section, Text};
use crate::gaps::{Plan, Step};
use crate::report::gaps::Subject;
use crate::source::Spanned;
use crate::words::Value;

/// Returns the plan.
pub(super) fn plan(subject: &Subject<'_>, plan: &Plan) -> Block {
    let item = |step: &Step| Item {
        text: subject.placed(Text::author(&step.name.value), step.name.span),
        below: step_facts(subject, step),
    };
    let mut blocks = vec![match plan.steps.is_empty() {
        true => Block::Paragraph(subject.say("plan-none")),
        false => Block::List(List { is_numbered: true, items: plan.steps.iter().map(item).collect() }),
    }];
    blocks.extend(Block::list(notes(subject, plan)));
    Block::Section(Section { id: "plan".to_owned(), heading: subject.say("plan-heading"), blocks })
}

fn notes(subject: &Subject<'_>, plan: &Plan) -> Vec<Item> {
    let language = subject.language;
    let named = |names: &[Spanned<String>]| {
        let names = names.iter().map(|name| subject.placed(language.named(&name.value), name.span));
        ("names", Value::Text(Text::joined(names, ", ")))
    };
    let mut notes: Vec<Text> = Vec::new();
    let weighed = plan.steps.iter().take_while(|step| step.is_weighed).count();
    if weighed < plan.steps.len() {
        notes.push(match weighed {
            0 => subject.say("plan-no-efforts"),
            _ => language.say("plan-efforts-missing", &[("number", Value::Count(weighed + 1))]),
        });
    }
    if !plan.doubled.is_empty() {
        notes.push(language.say("plan-doubled", &[named(&plan.doubled)]));
    }
    if !plan.idle.is_empty() {
        notes.push(language.say("plan-idle", &[named(&plan.idle)]));
    }
    if plan.untouched > 0 {
        let part = ("part", Value::from(language.percent(plan.untouched_part)));
        notes.push(language.say("plan-untouched", &[part, ("number", Value::Count(plan.untouched))]));
    }
    notes.into_iter().map(Item::from).collect()
}

fn step_facts(subject: &Subject<'_>, step: &Step) -> Vec<Text> {
    let language = subject.language;
    let listed = |name: &'static str, names: &[String]| {
        (name, Value::Text(Text::joined(names.iter().map(|name| language.named(name)), ", ")))
    };
    let effort = step.effort.as_ref().map(|(_, words)| words.as_str());
    let mut factors = vec![
        closes(subject, step.closes),
        match effort {
            Some(effort) => language.say("opportunity-effort", &[("effort", Value::Author(effort))]),
            None => subject.say("plan-effort-not-given"),
        },
        match step.value {
            Some(value) => language.say("opportunity-customer-value", &[("value", Value::Number(value))]),
            None => subject.say("plan-value-not-given"),
        },
        step.owner.as_deref().map_or_else(|| subject.say("plan-no-owner"), Text::author),
    ];
    factors.extend(step.is_in_progress.then(|| subject.say("opportunity-in-progress")));
    let mut facts = vec![Text::joined(factors, " · ")];
    if !step.gaps.is_empty() {
        let quoted = |title: &crate::gaps::Title| language.say("name", &[("name", Value::Text(title.said(language)))]);
        let gaps = Text::joined(step.gaps.iter().map(quoted), ", ");
        facts.push(language.say("plan-answers", &[("gaps", Value::Text(gaps))]));
    }
    if !step.waits_for.is_empty() || step.is_circular {
        let key = if step.is_circular { "plan-waits-in-circle" } else { "plan-comes-after" };
        facts.push(language.say(key, &[listed("names", &step.waits_for)]));
    }
    if !step.opens.is_empty() {
        facts.push(language.say("plan-opens", &[listed("names", &step.opens)]));
    }
    facts
}

/// Says what part of all priorities a step closes.
fn closes(subject: &Subject<'_>, part: f64) -> Text {
    let language = subject.language;
    let (key, part) = match part {
        part if part < 0.000_05 => return subject.say("plan-closes-nothing"),
        part if part < 0.005 => ("plan-closes-little", 0.01),
        part => ("plan-closes", (part * 100.0).round() / 100.0),
    };
    language.say(key, &[("part", Value::from(language.percent(part)))])
}
