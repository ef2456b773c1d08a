//! Baselines: finding the one that counts for a journey, and what `cjm baseline` does with them.

mod arguments;
mod command;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, anyhow, bail};

use crate::baseline::{Baseline, Compared, FILE_NAME};
use crate::cli::files::{Input, shown};
use crate::cli::opening::Within;
use crate::cli::project::{Nearby, find_above, folder_of, real};
use crate::cli::reading;
use crate::finding::{self, Finding};
use crate::source::Source;

pub(crate) use arguments::{BaselineArguments, WhichBaseline};
pub(crate) use command::run;

/// The baselines of a run.
#[derive(Default)]
pub(crate) struct Baselines {
    found: Vec<Found>,
    /// For each folder that holds journeys, which of the baselines counts there.
    of_folders: BTreeMap<PathBuf, Option<usize>>,
}

/// One baseline and where it is kept.
struct Found {
    /// The folder that its paths are taken from, without links.
    root: PathBuf,
    baseline: Baseline,
}

impl Baselines {
    /// Finds and reads the baselines that count for the inputs; fails where one cannot be read.
    pub(crate) fn of(inputs: &[Input], which: &WhichBaseline) -> anyhow::Result<Self> {
        let mut baselines = Baselines::default();
        if which.no_baseline {
            return Ok(baselines);
        }
        let mut of_files: BTreeMap<PathBuf, usize> = BTreeMap::new();
        for input in inputs {
            let folder = folder_of(input);
            if baselines.of_folders.contains_key(folder) {
                continue;
            }
            let place = match &which.baseline {
                Some(file) => Some(Place::Named(file.clone())),
                None => real(folder).and_then(|folder| find_above(&folder, FILE_NAME)).map(Place::Found),
            };
            let at = match place {
                None => None,
                Some(place) => Some(match of_files.get(place.file()) {
                    Some(at) => *at,
                    None => {
                        baselines.found.push(Found { root: root_of(place.file())?, baseline: read(&place)? });
                        of_files.insert(place.file().to_owned(), baselines.found.len() - 1);
                        baselines.found.len() - 1
                    }
                }),
            };
            baselines.of_folders.insert(folder.to_owned(), at);
        }
        Ok(baselines)
    }

    /// Compares the findings of a text with what is known of it.
    pub(crate) fn compare(&self, input: &Input, source: &Source, findings: Vec<Finding>) -> Compared {
        let found = self.of_folders.get(folder_of(input)).copied().flatten().and_then(|at| self.found.get(at));
        match found.and_then(|found| Some((found, name_within(&found.root, input)?))) {
            Some((found, name)) => found.baseline.compare(&name, source, findings),
            None => Compared { places: (0..findings.len()).collect(), new: findings, ..Compared::default() },
        }
    }
}

/// Where a baseline is kept.
#[derive(Debug, Clone)]
enum Place {
    /// In a file that was named.
    Named(PathBuf),
    /// In the file that counts where one stands.
    Found(Nearby),
}

impl Place {
    fn file(&self) -> &Path {
        match self {
            Place::Named(file) => file,
            Place::Found(nearby) => &nearby.file,
        }
    }

    /// Returns how far the file may lead if it is a link.
    fn within(&self) -> Within<'_> {
        match self {
            Place::Named(_) => Within::Repository,
            Place::Found(nearby) => Within::Folder(&nearby.within),
        }
    }
}

/// Reads a baseline from its file.
fn read(place: &Place) -> anyhow::Result<Baseline> {
    let file = place.file();
    let text = reading::read_within(&Input::File(file.to_owned()), place.within()).map_err(|why| anyhow!(why))?;
    if text.is_refused {
        bail!("cannot read {}: it is too large for a baseline", shown(file));
    }
    Baseline::read(text.source.text()).map_err(|why| anyhow!("cannot read {}: {why}", shown(file)))
}

/// Reads a baseline, or begins an empty one where there is none yet.
fn read_or_begin(place: &Place) -> anyhow::Result<Baseline> {
    match fs::metadata(place.file()) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Baseline::default()),
        _ => read(place),
    }
}

/// Returns the folder that the paths in a baseline are taken from: its own.
fn root_of(file: &Path) -> anyhow::Result<PathBuf> {
    let folder = folder_of(&Input::File(file.to_owned())).to_owned();
    fs::canonicalize(&folder).with_context(|| format!("there is no folder {}", shown(&folder)))
}

/// Returns the name of a file as a baseline in the folder `root` writes it; none for standard input.
fn name_within(root: &Path, input: &Input) -> Option<String> {
    let Input::File(path) = input else { return None };
    Some(relative(root, &real(folder_of(input))?.join(path.file_name()?)))
}

/// Returns the way from one folder to a file or another folder, as a baseline writes it.
fn relative(root: &Path, path: &Path) -> String {
    let shared = root.components().zip(path.components()).take_while(|(one, other)| one == other).count();
    let up = root.components().skip(shared).map(|_| Component::ParentDir);
    let parts: Vec<Component> = up.chain(path.components().skip(shared)).collect();
    let parts: Vec<Cow<str>> = parts.iter().map(|part| part.as_os_str().to_string_lossy()).collect();
    finding::portable(&parts.join("/"))
}
