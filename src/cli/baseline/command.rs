//! `cjm baseline`: what is known is written down, looked at again, and cleared of what has been fixed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::bail;
use jiff::civil::Date;

use super::arguments::{Action, BaselineArguments, Scope};
use super::{Place, name_within, read, read_or_begin, relative, root_of};
use crate::baseline::{Baseline, Compared, FILE_NAME, Known};
use crate::check;
use crate::cli::files::{self, Found, Input, shown};
use crate::cli::outcome::Outcome;
use crate::cli::project::{Nearby, Projects, find_above, from_here, real};
use crate::cli::terminal;
use crate::cli::together::{InFile, Together};
use crate::cli::writing::{self, Stdout};
use crate::cli::{clock, fault, opened, reading, streaming};
use crate::escape;
use crate::finding::{self, Finding, Severity};
use crate::rules;

/// What one file came to.
struct Seen {
    /// Its name in the baseline.
    name: String,
    compared: Compared,
    /// What could be written down of it now.
    present: Known,
    errors: usize,
}

/// Runs `cjm baseline`.
pub(crate) fn run(arguments: &BaselineArguments) -> anyhow::Result<Outcome> {
    match &arguments.action {
        Action::Write(scope) => write(scope),
        Action::Check(scope) => look(scope, false),
        Action::Prune(scope) => look(scope, true),
    }
}

fn write(scope: &Scope) -> anyhow::Result<Outcome> {
    let mut found = files::find(&scope.paths);
    found.inputs.retain(|input| *input != Input::Stdin);
    found.say();
    if found.inputs.is_empty() {
        terminal::remark(&files::nothing_found(&scope.paths, &found));
        return Ok(Outcome::Nothing);
    }
    let place = match place(scope) {
        Some(place) => place,
        None => Place::Named(new_place(&found.inputs)?),
    };
    let file = place.file();
    let root = root_of(file)?;
    let mut baseline = read_or_begin(&place)?;
    let mut outcome = if found.unreadable.is_empty() { Outcome::Clean } else { Outcome::Failed };
    let missing: Vec<String> = baseline.files().filter(|name| !root.join(name).exists()).map(str::to_owned).collect();
    missing.iter().for_each(|name| baseline.set(name, Known::default()));
    let (mut errors, mut files) = (0, 0);
    see(&found.inputs, &found, &root, &Baseline::default(), scope, |seen| match seen {
        Err(complaint) => {
            terminal::complain(&complaint);
            outcome = outcome.and(Outcome::Failed);
        }
        Ok(seen) => {
            errors += seen.errors;
            files += 1;
            // What was known of a file that cannot be read for now stays known.
            if seen.errors == 0 || !baseline.files().any(|name| name == seen.name) {
                baseline.set(&seen.name, seen.present);
            }
        }
    })?;
    writing::replace_file(file, baseline.written().as_bytes())?;
    let mut out = Stdout::new();
    let known = counted(baseline.count(), "finding");
    out.write(&format!("wrote {known} to {}; {} checked\n", shown(file), counted(files, "file")));
    if errors > 0 {
        let those = if errors == 1 { "it" } else { "they" };
        out.write(&format!(
            "{} left out, since {those} must be fixed first; `cjm check` shows where\n",
            counted_with(errors, "error was", "errors were")
        ));
        outcome = outcome.and(Outcome::Findings);
    }
    Ok(out.finish(outcome))
}

/// Says what of a baseline is gone; takes it out where that was asked for.
fn look(scope: &Scope, prunes: bool) -> anyhow::Result<Outcome> {
    let Some(place) = place(scope) else {
        bail!("there is no {FILE_NAME} in this folder or above it; `cjm baseline write` begins one");
    };
    let file = place.file();
    let root = root_of(file)?;
    let mut baseline = read(&place)?;
    let (inputs, missing) = in_scope(scope, &root, &baseline);
    let total = baseline.count();
    let mut outcome = Outcome::Clean;
    let mut out = Stdout::new();
    let (mut gone, mut new) = (0, 0);
    let mut told = Vec::new();
    let mut changes: Vec<(String, Known)> = Vec::new();
    for name in missing {
        let known = baseline.of_file(&name).cloned().unwrap_or_default();
        gone += known.count();
        told.push(format!("{}: the file is gone ({} known)\n", escape::terminal(&name), known.count()));
        changes.push((name, Known::default()));
    }
    // Joined, so that the folder one stands in has a name.
    let folder = [Path::new(".").join(from_here(&root))];
    let beside = files::find(if scope.paths.is_empty() { &folder } else { &scope.paths });
    see(&inputs, &beside, &root, &baseline, scope, |seen| match seen {
        Err(complaint) => {
            terminal::complain(&complaint);
            outcome = outcome.and(Outcome::Failed);
        }
        Ok(seen) => {
            gone += seen.compared.gone.count();
            let is_new = |rule: &str| rules::find(rule).is_some_and(rules::Rule::can_be_ignored);
            new += seen.compared.new.iter().filter(|finding| is_new(finding.rule)).count();
            for (kind, count) in seen.compared.gone.kinds() {
                let times = if count == 1 { String::new() } else { format!(" ({count} times)") };
                let line = format!("{}: {}: {}{times}\n", seen.name, kind.rule, kind.at);
                told.push(escape::terminal(line.trim_end()).into_owned() + "\n");
            }
            changes.push((seen.name, seen.compared.still_there));
        }
    })?;
    told.iter().for_each(|line| out.write(line));
    let of_total = format!("{gone} of {} in {}", counted(total, "finding"), shown(file));
    let is_one = gone == 1;
    if prunes {
        let before = baseline.clone();
        changes.into_iter().for_each(|(name, known)| baseline.set(&name, known));
        if baseline != before {
            writing::replace_file(file, baseline.written().as_bytes())?;
        }
        match gone {
            0 => out.write(&format!("nothing to take out: all of {} are still there\n", counted(total, "finding"))),
            _ => out.write(&format!("removed {of_total}, which {} fixed\n", if is_one { "was" } else { "were" })),
        }
        if baseline.count() == 0 {
            out.write("nothing is left in it: it can be deleted\n");
        }
    } else if gone == 0 {
        out.write(&format!("up to date: all of {} in {} are still there\n", counted(total, "finding"), shown(file)));
    } else {
        outcome = outcome.and(Outcome::Findings);
        let those = if is_one {
            "is gone; `cjm baseline prune` takes it out"
        } else {
            "are gone; `cjm baseline prune` takes them out"
        };
        out.write(&format!("{of_total} {those}\n"));
    }
    if new > 0 && !prunes {
        out.write(&format!(
            "{} not in it; `cjm check` tells of what is new\n",
            counted_with(new, "finding is", "findings are")
        ));
    }
    Ok(out.finish(outcome))
}

/// Judges files and hands each over with what is known of it, in order.
///
/// `beside` are the files that they are compared with.
fn see(
    inputs: &[Input],
    beside: &Found,
    root: &Path,
    baseline: &Baseline,
    scope: &Scope,
    mut take: impl FnMut(Result<Seen, String>),
) -> anyhow::Result<()> {
    let today = clock::today(scope.today)?;
    let projects = Projects::of(inputs, &scope.project, today)?;
    let across = across(beside, root, scope, today)?;
    let judge = |input: &Input| -> Result<Seen, String> {
        let text = reading::read(input)?;
        let name = name_within(root, input).ok_or_else(|| format!("cannot find the folder of {}", input.shown()))?;
        let decided = projects.decided(input);
        let opened = Some(&across.opened);
        let conditions = decided.conditions(today, opened);
        let mut findings = check::check_under(&text, &conditions).findings;
        findings.extend(across.of_files.get(&name).into_iter().flatten().cloned());
        finding::sort(&mut findings);
        let is_error = |severity, rule: &str| {
            severity == Severity::Error && !rules::find(rule).is_some_and(rules::Rule::can_be_ignored)
        };
        let errors = findings.iter().filter(|finding| is_error(finding.severity, finding.rule)).count();
        let present = Known::of(&text.source, &findings);
        let compared = baseline.compare(&name, &text.source, findings);
        Ok(Seen { name, compared, present, errors })
    };
    streaming::in_order(
        inputs,
        |input| fault::guard(&input.shown(), || judge(input)).unwrap_or_else(Err),
        |seen| {
            take(seen);
            true
        },
    );
    Ok(())
}

/// What comparing journeys shows.
struct Across {
    opened: BTreeSet<String>,
    /// What was found, by the names that the files have in the baseline.
    of_files: BTreeMap<String, Vec<Finding>>,
}

/// Compares journeys, for which each is read once more than for itself.
fn across(found: &Found, root: &Path, scope: &Scope, today: Date) -> anyhow::Result<Across> {
    let projects = Projects::of(&found.inputs, &scope.project, today)?;
    let opened = opened::opened(&found.inputs);
    let digest = |input: &Input| {
        let text = reading::read(input).ok()?;
        let decided = projects.decided(input);
        let conditions = decided.conditions(today, Some(&opened));
        check::check_under(&text, &conditions).digest(&text.source)
    };
    let mut together = Together::default();
    let mut inputs = found.inputs.iter().enumerate();
    streaming::in_order(
        &found.inputs,
        |input| fault::guard(&input.shown(), || digest(input)).ok().flatten(),
        |digest| {
            if let Some((at, input)) = inputs.next() {
                together.take(at, projects.project_of(input), digest);
            }
            true
        },
    );
    let of_files = together.judge(found, &projects, today);
    let named = |file: InFile| Some((name_within(root, &found.inputs[file.input])?, file.findings()));
    let of_files = of_files.into_iter().filter_map(named).collect();
    Ok(Across { opened, of_files })
}

/// Returns the files of a baseline that are to be looked at, and the names of those that are not there any more.
fn in_scope(scope: &Scope, root: &Path, baseline: &Baseline) -> (Vec<Input>, Vec<String>) {
    let typed = |path: &PathBuf| match path.is_dir() {
        true => real(path).map(|folder| relative(root, &folder)),
        false => name_within(root, &Input::typed(path)),
    };
    let typed: Vec<String> = scope.paths.iter().filter_map(typed).collect();
    let is_below = |name: &str, folder: &str| {
        folder.is_empty() || name.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let inside = |name: &str| scope.paths.is_empty() || typed.iter().any(|folder| is_below(name, folder));
    let (there, missing): (Vec<&str>, Vec<&str>) =
        baseline.files().filter(|name| inside(name)).partition(|name| root.join(name).exists());
    let inputs = there.into_iter().map(|name| Input::File(from_here(&root.join(name)))).collect();
    (inputs, missing.into_iter().map(str::to_owned).collect())
}

/// Finds the baseline that was named, else the one that counts in the folder one stands in.
fn place(scope: &Scope) -> Option<Place> {
    if let Some(file) = &scope.baseline {
        return Some(Place::Named(file.clone()));
    }
    let here = real(Path::new("."))?;
    let Nearby { file, within } = find_above(&here, FILE_NAME)?;
    Some(Place::Found(Nearby { file: from_here(&file), within }))
}

/// Decides where a first baseline belongs: beside the project file, else in the folder one stands in.
fn new_place(inputs: &[Input]) -> anyhow::Result<PathBuf> {
    let Some(here) = real(Path::new(".")) else { bail!("the folder one stands in cannot be read") };
    let folder = find_above(&here, crate::config::FILE_NAME).and_then(|found| found.file.parent().map(Path::to_owned));
    let folder = folder.unwrap_or(here);
    for input in inputs {
        if name_within(&folder, input).is_some_and(|name| name.starts_with("../")) {
            bail!(
                "{} lies outside {}, where the baseline would stand; say where with `--baseline FILE`, best in the folder \
                 that holds all journeys",
                input.shown(),
                shown(&folder)
            );
        }
    }
    Ok(from_here(&folder.join(FILE_NAME)))
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn counted_with(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
