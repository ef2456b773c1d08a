//! Where maps go, and in which format each is written.

use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::cli::files::{ENDING, Input, is_typed_as_folder, shown};
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
        refuse_taken(path, arguments, inputs, first)?;
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
        let Some(path) = &wanted.file else { continue };
        refuse_taken(path, arguments, inputs, Some(wanted.format))?;
        goals.push((goal(path), wanted.format));
    }
    if arguments.output.is_empty() {
        goals.extend(asked.into_iter().map(|format| (Goal::Stdout, format)));
    }
    if goals.is_empty() {
        goals.push((Goal::Stdout, &render::ALL[0]));
    }
    refuse_clashes(&goals)?;
    Ok(goals)
}

fn goal(path: &Path) -> Goal {
    match Input::typed(path) {
        Input::Stdin => Goal::Stdout,
        Input::File(path) => Goal::File(path),
    }
}

/// Refuses to write a map over what is read for it, or where no file can be.
fn refuse_taken(
    path: &Path,
    arguments: &MapArguments,
    inputs: &[Input],
    format: Option<&Format>,
) -> anyhow::Result<()> {
    if goal(path) == Goal::Stdout {
        return Ok(());
    }
    if is_typed_as_folder(path) {
        let name = match inputs.first() {
            Some(Input::File(file)) => file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            _ => "map".to_owned(),
        };
        let ending = format.or(Format::named("svg")).map_or("", |format| format.extension);
        let example = path.join(format!("{}.{ending}", name.trim_end_matches(ENDING)));
        bail!("cannot write {}: one journey goes into a file, such as {}", shown(path), shown(&example));
    }
    refuse_inputs(path, inputs)?;
    let real = path.canonicalize().ok();
    let read = arguments.font.iter().chain(&arguments.project.config);
    if real.is_some() && read.map(|file| file.canonicalize().ok()).any(|file| file == real) {
        bail!("{} is read for the map; it was left as it is", shown(path));
    }
    Ok(())
}

fn refuse_clashes(goals: &[(Goal, &'static Format)]) -> anyhow::Result<()> {
    let mut places: Vec<Option<PathBuf>> = Vec::new();
    for (goal, _) in goals {
        let place = match goal {
            Goal::Stdout => None,
            Goal::File(path) => Some(real_place(path)),
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
