//! From what was typed to the files that are meant: folders are walked, files are taken as they are.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, FileType};
use std::path::{Component, Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};

use crate::cli::reason::reason;
use crate::cli::terminal;
use crate::escape;

/// How the files end that are looked for in folders.
pub(crate) const ENDING: &str = ".journey.yaml";
/// How standard input is typed.
pub(crate) const STDIN: &str = "-";

/// One text that is to be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Input {
    /// The standard input.
    Stdin,
    /// A file, named as it was typed or found.
    File(PathBuf),
}

/// What stands behind the paths that were typed.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The texts, in the order of the paths, those of a folder in the order of their names; none twice.
    pub inputs: Vec<Input>,
    /// The folders that were searched.
    pub folders: Vec<PathBuf>,
    /// What was passed over, and why, ready to be said.
    pub passed_over: Vec<String>,
    /// What should have been read and could not, ready to be said.
    pub unreadable: Vec<String>,
    /// YAML files in the folders that are not called journeys.
    pub other_yaml: usize,
}

impl Found {
    /// Says what was passed over and what could not be read.
    pub(crate) fn say(&self) {
        self.passed_over.iter().for_each(|line| terminal::remark(line));
        self.unreadable.iter().for_each(|line| terminal::complain(line));
    }
}

impl Input {
    /// Takes what was typed for one text.
    pub(crate) fn typed(path: &Path) -> Self {
        if path.as_os_str() == STDIN { Input::Stdin } else { Input::File(without_dot(path)) }
    }

    /// Returns the name as a terminal may show it.
    pub(crate) fn shown(&self) -> String {
        escape::terminal(&self.name()).into_owned()
    }

    /// Returns the name by which people know it.
    pub(crate) fn name(&self) -> String {
        match self {
            Input::Stdin => "<stdin>".to_owned(),
            Input::File(path) => path.to_string_lossy().into_owned(),
        }
    }
}

/// Finds the texts that are meant by the paths; without any, those of the folder one stands in.
pub(crate) fn find(paths: &[PathBuf]) -> Found {
    let mut found = Found::default();
    let mut seen = BTreeSet::new();
    let here = [PathBuf::from(".")];
    for path in if paths.is_empty() { &here } else { paths } {
        let input = Input::typed(path);
        match &input {
            Input::File(path) if path.is_dir() => {
                walk(path, &mut seen, &mut found);
                found.folders.push(path.clone());
            }
            _ => {
                if seen.insert(input.clone()) {
                    found.inputs.push(input);
                }
            }
        }
    }
    found
}

/// Says that nothing was there to be read: "no *.journey.yaml under journeys (3 other YAML files were passed over)".
pub(crate) fn nothing_found(paths: &[PathBuf], found: &Found) -> String {
    let places: Vec<String> = paths.iter().map(|path| shown(path)).collect();
    let places = if places.is_empty() { "this folder".to_owned() } else { places.join(", ") };
    let others = match found.other_yaml {
        0 => String::new(),
        1 => " (1 other YAML file was passed over)".to_owned(),
        count => format!(" ({count} other YAML files were passed over)"),
    };
    format!("nothing checked: no *{ENDING} under {places}{others}")
}

/// Returns a path as a terminal may show it.
pub(crate) fn shown(path: &Path) -> String {
    escape::terminal(&path.to_string_lossy()).into_owned()
}

/// Returns a path as a shell takes it for one word, and a program for no option.
pub(crate) fn quoted(path: &Path) -> String {
    let name = shown(path);
    let name = if name.starts_with('-') && name != STDIN { format!("./{name}") } else { name };
    let is_plain = |letter: char| letter.is_alphanumeric() || "_-./,:@%+=".contains(letter);
    if !name.is_empty() && name.chars().all(is_plain) { name } else { format!("'{}'", name.replace('\'', r"'\''")) }
}

/// Tells whether a path is one of a folder, whether there is such a folder or not.
pub(crate) fn is_typed_as_folder(path: &Path) -> bool {
    path.to_string_lossy().ends_with(std::path::is_separator) || path.is_dir()
}

fn walk(folder: &Path, seen: &mut BTreeSet<Input>, found: &mut Found) {
    let mut builder = WalkBuilder::new(folder);
    // What one person's machine ignores everywhere says nothing about the journeys of a project.
    builder.git_global(false).require_git(false).sort_by_file_path(|one, other| one.cmp(other));
    for entry in builder.build() {
        match entry {
            Ok(entry) => take(&entry, seen, found),
            Err(error) => found.unreadable.push(format!("cannot look into {}", told(&error))),
        }
    }
}

fn take(entry: &DirEntry, seen: &mut BTreeSet<Input>, found: &mut Found) {
    let Some(kind) = entry.file_type().filter(|kind| !kind.is_dir()) else {
        return;
    };
    let name = entry.file_name();
    if !is_journey(name) {
        found.other_yaml += usize::from(kind.is_file() && is_yaml(name));
        return;
    }
    if !kind.is_file() {
        found.passed_over.push(format!("passed over {}: it is {}", shown(entry.path()), what_it_is(kind)));
        return;
    }
    let input = Input::File(without_dot(entry.path()));
    if seen.insert(input.clone()) {
        found.inputs.push(input);
    }
}

fn is_journey(name: &OsStr) -> bool {
    name.as_encoded_bytes().ends_with(ENDING.as_bytes())
}

fn is_yaml(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes().to_ascii_lowercase();
    name.ends_with(b".yaml") || name.ends_with(b".yml")
}

fn what_it_is(kind: FileType) -> &'static str {
    if kind.is_symlink() {
        return "a link, and links are followed only where they are typed";
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if kind.is_fifo() {
            return "a named pipe, not a file";
        }
        if kind.is_socket() {
            return "a socket, not a file";
        }
    }
    "a device, not a file"
}

/// Returns the path without `./` at its beginning, so that one file has one name.
fn without_dot(path: &Path) -> PathBuf {
    let shorter: PathBuf = path.components().skip_while(|part| *part == Component::CurDir).collect();
    if shorter.as_os_str().is_empty() { path.to_owned() } else { shorter }
}

fn told(error: &ignore::Error) -> String {
    match error {
        ignore::Error::WithPath { path, err } => format!("{}: {}", shown(path), told(err)),
        ignore::Error::WithDepth { err, .. } => told(err),
        ignore::Error::Io(error) => reason(error),
        // In full it would repeat lines of the file.
        ignore::Error::Glob { .. } => "a pattern in a file of ignored files cannot be read".to_owned(),
        other => escape::terminal(&other.to_string()).into_owned(),
    }
}

/// Returns what a path leads to, or says why it cannot be read as a file.
pub(crate) fn plain_file(path: &Path) -> Result<fs::Metadata, String> {
    let metadata = fs::metadata(path).map_err(|error| reason(&error))?;
    if metadata.is_file() {
        return Ok(metadata);
    }
    if metadata.is_dir() {
        return Err("it is a folder".to_owned());
    }
    Err(format!("it is {}", what_it_is(metadata.file_type())))
}
