//! `cjm map`: a journey drawn, for the terminal or into files.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::check;
use crate::cli::arguments::{MapArguments, View};
use crate::cli::files::{Input, shown};
use crate::cli::outcome::Outcome;
use crate::cli::terminal::{self, Color};
use crate::cli::writing::{self, Stdout};
use crate::cli::{clock, fault, gaps, reading};
use crate::map::Map;
use crate::render::{self, Format, Options};

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
    let work = || check::check(&text, today);
    let checked = fault::guard(&input.shown(), work).map_err(anyhow::Error::msg)?;
    let mut outcome = Outcome::Clean;
    if let Some(words) = gaps::errors_told(&input, &checked) {
        terminal::complain(&words);
        outcome = Outcome::Findings;
    }
    if !checked.is_journey {
        return Ok(outcome);
    }
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
        let work = || write(&Map::of(&checked.journey, &checked.graph, &checked.insight), &options);
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
        View::Flow => format.write_flow.with_context(|| format!("{} does not draw the flow", format.name)),
    }
}
