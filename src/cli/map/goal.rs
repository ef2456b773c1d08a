//! Where maps go, and in which format each is written.

use std::path::{Path, PathBuf};

use anyhow::bail;

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
    let mut goals: Vec<(Goal, &'static Format)> = Vec::new();
    let asked: Vec<&'static Format> =
        arguments.format.iter().filter(|wanted| wanted.file.is_none()).map(|wanted| wanted.format).collect();
    if let ([_, _, ..], false) = (asked.as_slice(), arguments.output.is_empty()) {
        bail!(
            "which format is for which file? write `--format svg=map.svg --format pdf=map.pdf`, or name the files only"
        );
    }
    let first = asked.first().copied();
    for path in &arguments.output {
        let goal = goal(path);
        if let Goal::File(path) = &goal {
            refuse_inputs(path, inputs)?;
        }
        let usual = match &goal {
            Goal::Stdout => Some(&render::ALL[0]),
            Goal::File(path) => path.extension().and_then(|ending| Format::of_extension(ending.to_str()?)),
        };
        let Some(format) = first.or(usual) else {
            let endings: Vec<String> = render::ALL.iter().map(|format| format!(".{}", format.extension)).collect();
            bail!("what to draw into {}? name it with {}, or say --format", shown(path), endings.join(", "));
        };
        goals.push((goal, format));
    }
    for wanted in &arguments.format {
        goals.extend(wanted.file.as_ref().map(|file| (goal(file), wanted.format)));
    }
    if arguments.output.is_empty() {
        goals.extend(asked.into_iter().map(|format| (Goal::Stdout, format)));
    }
    if goals.is_empty() {
        goals.push((Goal::Stdout, &render::ALL[0]));
    }
    refuse_clashes(&goals, inputs)?;
    Ok(goals)
}

fn goal(path: &Path) -> Goal {
    match Input::typed(path) {
        Input::Stdin => Goal::Stdout,
        Input::File(path) => Goal::File(path),
    }
}

fn refuse_clashes(goals: &[(Goal, &'static Format)], inputs: &[Input]) -> anyhow::Result<()> {
    let mut places: Vec<Option<PathBuf>> = Vec::new();
    for (goal, _) in goals {
        let place = match goal {
            Goal::Stdout => None,
            Goal::File(path) => {
                refuse_inputs(path, inputs)?;
                Some(real_place(path))
            }
        };
        if places.contains(&place) {
            match goal {
                Goal::Stdout => bail!("two maps cannot both go to the standard output; give one of them a file"),
                Goal::File(path) => bail!("two maps for one file: {}; give each its own", shown(path)),
            }
        }
        places.push(place);
    }
    Ok(())
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
