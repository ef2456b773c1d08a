//! Which lanes and personas a map shows: those asked for, or else those that the journey itself wants to be shown.

use anyhow::Context;

use crate::cli::map::MapArguments;
use crate::cli::sought;
use crate::journey::Journey;
use crate::map::{LaneKind, Map};
use crate::{escape, yaml};

/// Keeps the lanes and personas that were asked for, or else those that the journey itself wants to be shown.
pub(super) fn focus(map: &mut Map, journey: &Journey, arguments: &MapArguments) -> anyhow::Result<()> {
    let mut lanes = Vec::new();
    for word in &arguments.lanes {
        lanes.push(map.lane_kind(word).with_context(|| unknown_lane(map, word))?);
    }
    if lanes.is_empty() {
        lanes.extend(journey.view.lanes.iter().filter_map(|word| map.lane_kind(word)));
    }
    focus_personas(map, journey, arguments)?;
    if !lanes.is_empty() {
        map.keep_lanes(&lanes);
    }
    Ok(())
}

/// Keeps the personas that were asked for, or else those that the journey itself wants to be shown.
pub(super) fn focus_personas(map: &mut Map, journey: &Journey, arguments: &MapArguments) -> anyhow::Result<()> {
    let mut personas = Vec::new();
    for typed in &arguments.persona {
        // A name may hold commas itself: "Maija, reads all day".
        if let Some(persona) = sought::find_persona(journey, typed) {
            personas.push(persona.index());
            continue;
        }
        for name in typed.split(',').map(str::trim) {
            personas.push(sought::find_persona(journey, name).with_context(|| unknown_persona(journey, name))?.index());
        }
    }
    if personas.is_empty() {
        personas.extend(journey.view.personas.iter().map(|persona| persona.index()));
    }
    if !personas.is_empty() {
        map.keep_personas(&personas);
    }
    Ok(())
}

pub(super) fn unknown_lane(map: &Map, word: &str) -> String {
    let mut known: Vec<&str> = LaneKind::words().collect();
    for lane in &map.lanes {
        if let LaneKind::Own(id) = &lane.kind {
            known.push(id);
        }
    }
    let advice = match yaml::nearest(word, known.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("lanes are {}", known.join(", ")),
    };
    escape::terminal(&format!("no lane is called `{word}`; {advice}")).into_owned()
}

fn unknown_persona(journey: &Journey, name: &str) -> String {
    let known: Vec<&str> = journey.personas.iter().map(|persona| persona.id.as_str()).collect();
    let advice = match yaml::nearest(name, known.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if known.is_empty() => "the journey names no personas".to_owned(),
        None => format!("personas are {}", known.join(", ")),
    };
    escape::terminal(&format!("nobody is called `{name}`; {advice}")).into_owned()
}
