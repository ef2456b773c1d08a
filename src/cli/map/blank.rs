//! `cjm map --blank` without a journey: a template for the wall.

use anyhow::{Context, bail};

use crate::cli::map::arguments::View;
use crate::cli::map::{MapArguments, draw, focus, paper};
use crate::cli::outcome::Outcome;
use crate::cli::terminal::Color;
use crate::map::Map;
use crate::theme::{LIGHT, Theme};
use crate::words::Language;

/// The stages of a template where no number is asked for.
const STAGES: u16 = 6;

/// Draws a template that is made of no journey.
pub(super) fn run(arguments: &MapArguments, color: Color) -> anyhow::Result<Outcome> {
    let outputs = arguments.output.outputs(&arguments.read(&[]))?;
    paper::refuse_without_paper(arguments, false, outputs.iter().map(|output| output.format))?;
    refuse_what_a_template_lacks(arguments)?;
    if !arguments.persona.is_empty() {
        bail!("a template has no personas; write them on its line");
    }
    let words = Language::known(arguments.language.as_deref());
    let mut map = Map::blank(usize::from(arguments.stages.unwrap_or(STAGES)), words);
    keep_lanes(&mut map, arguments)?;
    let theme = arguments.theme.as_deref().and_then(Theme::named).unwrap_or(&LIGHT);
    draw(&map, words.text("template-title"), &outputs, theme, arguments, color, Outcome::Clean)
}

/// Empties a map, keeps the lanes that are asked for, else those of a wall.
pub(super) fn emptied(map: Map, arguments: &MapArguments) -> anyhow::Result<Map> {
    refuse_what_a_template_lacks(arguments)?;
    let mut map = map.emptied();
    keep_lanes(&mut map, arguments)?;
    Ok(map)
}

fn keep_lanes(map: &mut Map, arguments: &MapArguments) -> anyhow::Result<()> {
    let mut lanes = Vec::new();
    for word in &arguments.lanes {
        lanes.push(map.lane_kind(word).with_context(|| focus::unknown_lane(map, word))?);
    }
    if lanes.is_empty() {
        map.keep_usual_lanes();
    } else {
        map.keep_lanes(&lanes);
    }
    Ok(())
}

fn refuse_what_a_template_lacks(arguments: &MapArguments) -> anyhow::Result<()> {
    match arguments.view {
        View::Map => Ok(()),
        View::Flow => bail!("a template has no routes, so it has no flow; leave `--view flow` out"),
    }
}
