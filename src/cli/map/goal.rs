//! Where maps go, and in which format each is written.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::cli::files::{Input, shown};
use crate::cli::map::MapArguments;
use crate::cli::outputs::refuse_inputs;
use crate::render::{self, Format};

/// Where a map goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Goal {
    Stdout,
    File(PathBuf),
}

/// Returns where the map goes, and in which format. Nothing goes over what is read, and no two into one place.
pub(super) fn goals(arguments: &MapArguments, inputs: &[Input]) -> anyhow::Result<Vec<(Goal, &'static Format)>> {
    let asked = arguments.format.as_deref().map(|name| Format::named(name).context("no such format")).transpose()?;
    if arguments.output.is_empty() {
        return Ok(vec![(Goal::Stdout, asked.unwrap_or(&render::ALL[0]))]);
    }
    let mut goals = Vec::new();
    let mut places: Vec<Option<PathBuf>> = Vec::new();
    for path in &arguments.output {
        let (goal, usual) = match Input::typed(path) {
            Input::Stdin => (Goal::Stdout, Some(&render::ALL[0])),
            Input::File(path) => {
                refuse_inputs(&path, inputs)?;
                let format = path.extension().and_then(|ending| Format::of_extension(ending.to_str()?));
                (Goal::File(path), format)
            }
        };
        let Some(format) = asked.or(usual) else {
            let endings: Vec<String> = render::ALL.iter().map(|format| format!(".{}", format.extension)).collect();
            bail!("what to draw into {}? name it with {}, or say --format", shown(path), endings.join(", "));
        };
        let place = match &goal {
            Goal::Stdout => None,
            Goal::File(path) => Some(real_place(path)),
        };
        if places.contains(&place) {
            match &goal {
                Goal::Stdout => bail!("two maps cannot both go to the standard output; write `-o -` once"),
                Goal::File(path) => bail!("two maps for one file: {}; give each its own", shown(path)),
            }
        }
        places.push(place);
        goals.push((goal, format));
    }
    Ok(goals)
}

/// Returns a path as it is called without links, whether there is a file yet or only its folder.
fn real_place(path: &Path) -> PathBuf {
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (folder.canonicalize(), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => std::path::absolute(path).unwrap_or_else(|_| path.to_owned()),
    }
}
