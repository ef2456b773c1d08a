//! Finding the project file: `cjm.yaml` in the folder of a journey or above it, as far as the repository goes.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{anyhow, bail};
use clap::Args;
use jiff::civil::Date;

use crate::check::{Conditions, Text};
use crate::cli::files::{Input, shown};
use crate::cli::opening::{self, Within};
use crate::cli::{project_font, reading};
use crate::config::{self, FILE_NAME, Project};
use crate::escape;
use crate::finding::{self, Finding, Severity};
use crate::gaps::Budgets;
use crate::journey::Shared;
use crate::rules::{PROFILES, Profile, Settings};
use crate::theme::Theme;

/// Which project file to use.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ProjectArguments {
    /// The project file [default: cjm.yaml in the folder of each journey or above it, within the repository]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Use no project file
    #[arg(long, conflicts_with = "config")]
    pub no_config: bool,
}

/// The project files of a run.
pub(crate) struct Projects {
    found: Vec<Found>,
    /// For each folder that holds journeys, which of the files counts there.
    of_folders: BTreeMap<PathBuf, Option<usize>>,
    usual: Project,
}

/// One project file.
pub(crate) struct Found {
    /// Where its folder is, without links.
    root: PathBuf,
    /// What it says.
    project: Project,
    /// Its text.
    pub text: Text,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

/// What a project has decided for one of its files.
pub(crate) struct Decided<'p> {
    settings: Cow<'p, Settings>,
    shared: Option<&'p Shared>,
}

impl Decided<'_> {
    /// Returns the conditions under which the file is judged.
    pub(crate) fn conditions<'a>(&'a self, today: Date, opened: Option<&'a BTreeSet<String>>) -> Conditions<'a> {
        Conditions { today, settings: &self.settings, shared: self.shared, opened }
    }
}

impl Projects {
    /// Finds and reads the project files that count for the inputs; fails where one cannot be read at all.
    pub(crate) fn of(inputs: &[Input], arguments: &ProjectArguments, today: Date) -> anyhow::Result<Self> {
        let mut projects = Projects { found: Vec::new(), of_folders: BTreeMap::new(), usual: Project::default() };
        if arguments.no_config {
            return Ok(projects);
        }
        let mut of_files: BTreeMap<PathBuf, usize> = BTreeMap::new();
        if let Some(file) = &arguments.config {
            projects.read(file, Within::Repository, today)?;
        }
        for input in inputs {
            let folder = folder_of(input);
            if projects.of_folders.contains_key(folder) {
                continue;
            }
            let at = match (&arguments.config, real(folder)) {
                (Some(_), _) => Some(0),
                (None, None) => None,
                (None, Some(real)) => match find_above(&real, FILE_NAME) {
                    None => None,
                    Some(Nearby { file, within }) => Some(match of_files.get(&file) {
                        Some(at) => *at,
                        None => {
                            let at = projects.read(&file, Within::Folder(&within), today)?;
                            of_files.insert(file, at);
                            at
                        }
                    }),
                },
            };
            projects.of_folders.insert(folder.to_owned(), at);
        }
        Ok(projects)
    }

    fn read(&mut self, file: &Path, within: Within<'_>, today: Date) -> anyhow::Result<usize> {
        let root =
            file.parent().and_then(|folder| real(if folder.as_os_str().is_empty() { Path::new(".") } else { folder }));
        let Some(root) = root else { bail!("cannot read {}: there is no such folder", shown(file)) };
        let named = Input::File(from_here(file));
        let text = reading::read_within(&named, within).map_err(|complaint| anyhow!(complaint))?;
        let (mut project, mut findings) =
            if text.is_refused { Default::default() } else { config::read(&text.source, today) };
        let font = project.font_files().iter().map(|file| project_font::read(&root, &file.file)).collect();
        findings.extend(project.take_font(font));
        finding::sort(&mut findings);
        findings.extend(text.findings.iter().cloned());
        self.found.push(Found { root, project, text, findings });
        Ok(self.found.len() - 1)
    }

    /// Asks for another profile in all projects.
    pub(crate) fn follow(&mut self, profile: &'static Profile) {
        self.usual.follow(profile);
        self.found.iter_mut().for_each(|found| found.project.follow(profile));
    }

    /// Returns the project files, in the order in which they were found.
    pub(crate) fn files(&self) -> &[Found] {
        &self.found
    }

    /// Returns which of the project files have errors, a sentence each.
    pub(crate) fn errors_told(&self) -> Vec<String> {
        let is_wrong = |found: &&Found| found.findings.iter().any(|finding| finding.severity == Severity::Error);
        let words = |found: &Found| {
            let name = escape::terminal(found.text.source.name());
            format!("{name} has errors, and counts as far as it could be read; `cjm check` tells what is wrong")
        };
        self.found.iter().filter(is_wrong).map(words).collect()
    }

    /// Returns what has been decided for an input.
    pub(crate) fn decided(&self, input: &Input) -> Decided<'_> {
        let shared = self.found_for(input).and_then(|found| found.project.shared());
        Decided { settings: self.settings(input), shared }
    }

    /// Returns how pictures of an input look, where its project says so.
    pub(crate) fn theme(&self, input: &Input) -> Option<&Theme> {
        self.found_for(input)?.project.theme()
    }

    /// Returns what a journey may lack at most.
    pub(crate) fn gap_budgets(&self, input: &Input) -> Budgets {
        self.found_for(input).map(|found| found.project.gap_budgets()).unwrap_or_default()
    }

    /// Returns how an input is judged.
    pub(crate) fn settings(&self, input: &Input) -> Cow<'_, Settings> {
        let Some(found) = self.found_for(input) else { return self.usual.settings_of("") };
        let Input::File(path) = input else { return found.project.settings_of("") };
        let path = real(folder_of(input)).map(|folder| folder.join(path.file_name().unwrap_or_default()));
        let within = path.as_deref().and_then(|path| path.strip_prefix(&found.root).ok());
        let parts: Vec<Cow<str>> = within.into_iter().flatten().map(|part| part.to_string_lossy()).collect();
        found.project.settings_of(&parts.join("/"))
    }

    /// Returns which of the project files counts for an input.
    pub(crate) fn project_of(&self, input: &Input) -> Option<usize> {
        self.of_folders.get(folder_of(input)).copied().flatten()
    }

    /// Tells whether a run over some folders sees all journeys of a project; without a project file, those of a folder.
    pub(crate) fn is_whole(&self, project: Option<usize>, folders: &[PathBuf]) -> bool {
        let root = project.and_then(|at| self.found.get(at)).map(|found| &found.root);
        let mut folders = folders.iter().filter_map(|folder| real(folder));
        folders.any(|folder| root.is_none_or(|root| root.starts_with(&folder)))
    }

    fn found_for(&self, input: &Input) -> Option<&Found> {
        self.found.get(self.project_of(input)?)
    }
}

/// Takes the name of a profile from the command line.
pub(crate) fn profile_names() -> impl clap::builder::TypedValueParser<Value = String> {
    use clap::builder::{PossibleValue, PossibleValuesParser};
    PossibleValuesParser::new(PROFILES.iter().map(|profile| PossibleValue::new(profile.name).help(profile.about)))
}

/// Returns the folder of an input: that of the file, or the one that one stands in.
pub(crate) fn folder_of(input: &Input) -> &Path {
    match input {
        Input::File(path) => path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")),
        Input::Stdin => Path::new("."),
    }
}

/// Returns a folder as it is called without links, if it is there.
pub(crate) fn real(folder: &Path) -> Option<PathBuf> {
    std::fs::canonicalize(folder).ok()
}

/// A file that counts because of where it stands, and not because somebody named it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Nearby {
    /// The file.
    pub file: PathBuf,
    /// The folder that it was looked for in, that of the repository as a rule: a link may lead nowhere else.
    pub within: PathBuf,
}

/// Finds the file of a name that counts in a folder: the nearest one from there up.
///
/// The way up ends at the repository. Where there is none it ends at the folder one stands in, so that no file of
/// strangers further up can count.
pub(crate) fn find_above(folder: &Path, name: &str) -> Option<Nearby> {
    let within = match opening::repository(folder) {
        Some(repository) => repository,
        None => real(Path::new(".")).filter(|here| folder.starts_with(here)).unwrap_or_else(|| folder.to_owned()),
    };
    let folders = folder.ancestors().take_while(|above| above.starts_with(&within));
    let file = folders.map(|folder| folder.join(name)).find(|file| std::fs::symlink_metadata(file).is_ok())?;
    Some(Nearby { file, within })
}

/// Returns a path as it reads from the folder one stands in.
pub(crate) fn from_here(path: &Path) -> PathBuf {
    let (Some(here), true) = (real(Path::new(".")), path.is_absolute()) else { return path.to_owned() };
    let shared = here.components().zip(path.components()).take_while(|(one, other)| one == other).count();
    if shared <= 1 {
        return path.to_owned();
    }
    let up = here.components().skip(shared).map(|_| std::path::Component::ParentDir);
    up.chain(path.components().skip(shared)).collect()
}
