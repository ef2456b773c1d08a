//! Where maps go, and in which format each is written.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::cli::files::{Input, shown};
use crate::cli::map::MapArguments;
use crate::render::{self, Format};

/// Where a map goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Goal {
    Stdout,
    File(PathBuf),
}

/// Returns where the map goes, and in which format.
pub(super) fn goals(arguments: &MapArguments, input: &Input) -> anyhow::Result<Vec<(Goal, &'static Format)>> {
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
