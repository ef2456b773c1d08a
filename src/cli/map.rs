//! `cjm map`: a journey drawn, for the terminal or into files.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::check;
use crate::cli::arguments::{MapArguments, View};
use crate::cli::files::{Input, shown};
use crate::cli::outcome::Outcome;
use crate::cli::project::Projects;
use crate::cli::terminal::{self, Color};
use crate::cli::writing::{self, Stdout};
use crate::cli::{clock, fault, gaps, reading, sought};
use crate::journey::Journey;
use crate::map::{LaneKind, Map};
use crate::render::{self, Format, Options};
use crate::{escape, yaml};

/// Where a map goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Goal {
    Stdout,
    File(PathBuf),
}

/// Runs `cjm map`.
pub(crate) fn run(arguments: &MapArguments, color: Color) -> anyhow::Result<Outcome> {
    let input = Input::typed(&arguments.file);
    let goals = goals(arguments, &input)?;
    let today = clock::today(arguments.today)?;
    let text = reading::read(&input).map_err(anyhow::Error::msg)?;
    let projects = Projects::of(std::slice::from_ref(&input), &arguments.project, today)?;
    let decided = projects.decided(&input);
    let conditions = decided.conditions(today, None);
    let work = || check::check_under(&text, &conditions);
    let checked = fault::guard(&input.shown(), work).map_err(anyhow::Error::msg)?;
    let mut outcome = Outcome::Clean;
    if let Some(words) = gaps::errors_told(&input, &checked) {
        terminal::complain(&words);
        outcome = Outcome::Findings;
    }
    if !checked.is_journey {
        return Ok(outcome);
    }
    let draw = || Map::of(&checked.journey, &checked.graph, &checked.insight);
    let mut map = fault::guard(&input.shown(), draw).map_err(anyhow::Error::msg)?;
    focus(&mut map, &checked.journey, arguments)?;
    let mut out = Stdout::new();
    for (goal, format) in goals {
        let is_terminal = goal == Goal::Stdout;
        let options = Options {
            width: if is_terminal { terminal::width(arguments.width) } else { terminal::page_width(arguments.width) },
            ascii: arguments.ascii,
            color: is_terminal && color.is_wanted(),
            ..Options::default()
        };
        let write = writer(format, arguments.view)?;
        let work = || write(&map, &options);
        let bytes = fault::guard(&input.shown(), work).map_err(anyhow::Error::msg)?;
        match goal {
            Goal::Stdout => out.write_bytes(&bytes),
            Goal::File(path) => {
                writing::replace_file(&path, &bytes)?;
                terminal::remark(&format!("wrote {}", shown(&path)));
            }
        }
    }
    Ok(out.finish(outcome))
}

/// Keeps the lanes and personas that were asked for, or else those that the journey itself wants to be shown.
fn focus(map: &mut Map, journey: &Journey, arguments: &MapArguments) -> anyhow::Result<()> {
    let mut lanes = Vec::new();
    for word in &arguments.lanes {
        lanes.push(map.lane_kind(word).with_context(|| unknown_lane(map, word))?);
    }
    if lanes.is_empty() {
        lanes.extend(journey.view.lanes.iter().filter_map(|word| map.lane_kind(word)));
    }
    let mut personas = Vec::new();
    for name in &arguments.persona {
        personas.push(sought::find_persona(journey, name).with_context(|| unknown_persona(journey, name))?.index());
    }
    if personas.is_empty() {
        personas.extend(journey.view.personas.iter().map(|persona| persona.index()));
    }
    if !personas.is_empty() {
        map.keep_personas(&personas);
    }
    if !lanes.is_empty() {
        map.keep_lanes(&lanes);
    }
    Ok(())
}

fn unknown_lane(map: &Map, word: &str) -> String {
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

/// Returns where the map goes, and in which format.
fn goals(arguments: &MapArguments, input: &Input) -> anyhow::Result<Vec<(Goal, &'static Format)>> {
    let asked = arguments.format.as_deref().map(|name| Format::named(name).context("no such format")).transpose()?;
    if arguments.output.is_empty() {
        return Ok(vec![(Goal::Stdout, asked.unwrap_or(&render::ALL[0]))]);
    }
    let mut goals = Vec::new();
    for path in &arguments.output {
        let (goal, usual) = match Input::typed(path) {
            Input::Stdin => (Goal::Stdout, Some(&render::ALL[0])),
            Input::File(path) => {
                refuse_own_source(&path, input)?;
                let format = path.extension().and_then(|ending| Format::of_extension(ending.to_str()?));
                (Goal::File(path), format)
            }
        };
        let Some(format) = asked.or(usual) else {
            let endings: Vec<String> = render::ALL.iter().map(|format| format!(".{}", format.extension)).collect();
            bail!("what to draw into {}? name it with {}, or say --format", shown(path), endings.join(", "));
        };
        goals.push((goal, format));
    }
    Ok(goals)
}

/// Keeps a journey from being overwritten by its own map.
fn refuse_own_source(path: &Path, input: &Input) -> anyhow::Result<()> {
    if let Input::File(source) = input
        && let (Ok(goal), Ok(source)) = (path.canonicalize(), source.canonicalize())
        && goal == source
    {
        bail!("{} is the journey itself; it was left as it is", shown(path));
    }
    Ok(())
}

fn writer(format: &Format, view: View) -> anyhow::Result<fn(&Map, &Options) -> Vec<u8>> {
    match view {
        View::Map => Ok(format.write),
        View::Flow => format.write_flow.with_context(|| {
            let able = render::ALL.iter().filter(|format| format.write_flow.is_some());
            let ways: Vec<String> =
                able.map(|format| format!(".{} (--format {})", format.extension, format.name)).collect();
            format!("{} does not draw the flow; use {}", format.name, ways.join(" or "))
        }),
    }
}
