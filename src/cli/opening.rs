//! Opening files for reading: what a link leads to is read only within the repository, and no further than the folder
//! that a project file is for.
//!
//! Whoever sends a pull request chooses what links in it lead to. A run that followed them would show lines of other
//! files of the machine, such as passwords, in its messages.

use std::fs::File;
use std::path::{Component, Path, PathBuf};

use crate::cli::files::plain_file;
use crate::cli::reason::reason;

/// The folder in which git keeps its own files, passwords for the network among them.
const GIT: &str = ".git";

/// How far links may lead.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Within<'a> {
    /// Anywhere in the repository that the path lies in; a path outside any repository may lead anywhere.
    Repository,
    /// Into this folder, which is given without links.
    Folder(&'a Path),
}

/// Opens a plain file; says why it cannot be opened.
///
/// Where the file lies is looked at once it is open, so nobody can put a link in its place in between.
pub(crate) fn open(path: &Path, within: Within<'_>) -> Result<File, String> {
    let failed = |error: std::io::Error| reason(&error);
    // Opening a pipe would wait for somebody to write into it.
    plain_file(path)?;
    refuse_outside(path, within)?;
    let file = File::open(path).map_err(failed)?;
    let real = refuse_outside(path, within)?;
    if !is_same(&file, &real) {
        return Err("it was changed while it was read; try again".to_owned());
    }
    Ok(file)
}

/// Returns where a path leads, unless that is too far.
fn refuse_outside(path: &Path, within: Within<'_>) -> Result<PathBuf, String> {
    let real = std::fs::canonicalize(path).map_err(|error| reason(&error))?;
    match within {
        Within::Folder(folder) if !is_inside(&real, folder) => {
            Err("it is a link that leads out of the project, and such a link is not followed".to_owned())
        }
        Within::Repository => {
            let written = without_dots(path);
            let repository = written.as_deref().filter(|written| *written != real).and_then(repository);
            match repository {
                Some(repository) if !is_inside(&real, &repository) => {
                    Err("it is a link that leads out of the repository; name the file itself".to_owned())
                }
                _ => Ok(real),
            }
        }
        Within::Folder(_) => Ok(real),
    }
}

/// Tells whether a file lies in a folder, and not among what git keeps there for itself.
fn is_inside(file: &Path, folder: &Path) -> bool {
    let inside = file.strip_prefix(folder);
    inside.is_ok_and(|inside| inside.components().all(|part| part.as_os_str() != GIT))
}

/// Returns the repository that a path lies in, without links; `None` where it lies in none.
pub(crate) fn repository(path: &Path) -> Option<PathBuf> {
    let folder = path.ancestors().find(|folder| folder.join(GIT).exists())?;
    std::fs::canonicalize(folder).ok()
}

/// Returns a path from the root of the disk as it is written, links and all.
fn without_dots(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for part in std::path::absolute(path).ok()?.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    Some(plain)
}

/// Tells whether an open file is the regular file that stands at a path without links.
fn is_same(file: &File, path: &Path) -> bool {
    let (Ok(opened), Ok(there)) = (file.metadata(), std::fs::symlink_metadata(path)) else { return false };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        if (opened.dev(), opened.ino()) != (there.dev(), there.ino()) {
            return false;
        }
    }
    opened.is_file() && there.is_file()
}
