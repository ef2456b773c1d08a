//! Writing: to standard output, which may close early, and into files, which are written whole or not at all.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};

use crate::cli::files::shown;
use crate::cli::outcome::Outcome;
use crate::cli::reason::reason;
use crate::cli::terminal;
use crate::escape;

/// The standard output. After a failure nothing more is written, and [`Stdout::finish`] tells how it went.
pub(crate) struct Stdout {
    writer: BufWriter<Box<dyn Write>>,
    failure: Option<io::Error>,
}

impl Stdout {
    /// Takes standard output for this run.
    pub(crate) fn new() -> Self {
        Stdout::of(Box::new(io::stdout().lock()))
    }

    /// Takes the standard error instead, where standard output is needed for something else.
    pub(crate) fn beside() -> Self {
        Stdout::of(Box::new(io::stderr()))
    }

    fn of(writer: Box<dyn Write>) -> Self {
        Stdout { writer: BufWriter::with_capacity(64 << 10, writer), failure: None }
    }

    /// Writes a text, through the gate: whatever would steer a terminal and is not ours is shown.
    ///
    /// Formats for programs have written such characters in their own way, so that the gate changes nothing in them.
    pub(crate) fn write(&mut self, text: &str) {
        self.write_bytes(escape::printed(text).as_bytes());
    }

    /// Writes bytes as they are: those of pictures, and what only a program takes.
    pub(crate) fn write_bytes(&mut self, bytes: &[u8]) {
        if self.failure.is_none() {
            self.failure = self.writer.write_all(bytes).err();
        }
    }

    /// Hands on what was written so far, so that it stands before what is said beside it.
    pub(crate) fn flush(&mut self) {
        if self.failure.is_none() {
            self.failure = self.writer.flush().err();
        }
    }

    /// Tells whether more work for this output would be in vain.
    pub(crate) fn is_over(&self) -> bool {
        self.failure.is_some()
    }

    /// Ends the output and returns how the run went: a reader who has left is no failure, a full disk is one.
    pub(crate) fn finish(mut self, earned: Outcome) -> Outcome {
        self.flush();
        match self.failure.take() {
            Some(error) if error.kind() != ErrorKind::BrokenPipe => {
                terminal::complain(&format!("cannot write the output: {}", reason(&error)));
                Outcome::Failed
            }
            _ => earned,
        }
    }
}

/// Writes a file whole or not at all, in place of what stood there.
pub(crate) fn replace_file(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut draft = Draft::of(path)?;
    draft.write_bytes(bytes);
    draft.put_in_place()
}

/// A file that is written bit by bit, and takes the place of what stood there once it is whole.
///
/// A draft that is dropped leaves everything as it was.
pub(crate) struct Draft {
    path: PathBuf,
    writer: BufWriter<tempfile::NamedTempFile>,
    failure: Option<io::Error>,
}

impl Draft {
    /// Begins a draft of a file.
    pub(crate) fn of(path: &Path) -> anyhow::Result<Self> {
        let path = real_target(path)?;
        let writer = BufWriter::with_capacity(64 << 10, empty_file(&path)?);
        Ok(Draft { path, writer, failure: None })
    }

    /// Writes bytes; after a failure nothing more is written, and [`Draft::put_in_place`] tells of it.
    pub(crate) fn write_bytes(&mut self, bytes: &[u8]) {
        if self.failure.is_none() {
            self.failure = self.writer.write_all(bytes).err();
        }
    }

    /// Tells whether more work for this file would be in vain.
    pub(crate) fn is_over(&self) -> bool {
        self.failure.is_some()
    }

    /// Ends the draft: down to the disk with it, and then into its place.
    pub(crate) fn put_in_place(self) -> anyhow::Result<()> {
        let Draft { path, writer, failure } = self;
        let failed = |error: &io::Error| anyhow!("cannot write {}: {}", shown(&path), reason(error));
        if let Some(error) = failure {
            return Err(failed(&error));
        }
        let file = writer.into_inner().map_err(|error| failed(error.error()))?;
        file.as_file().sync_all().map_err(|error| failed(&error))?;
        if let Ok(metadata) = fs::metadata(&path) {
            // Who may read the file does not change because it is written anew.
            let _ = file.as_file().set_permissions(metadata.permissions());
        }
        file.persist(&path).map_err(|error| failed(&error.error))?;
        sync_folder(&path);
        Ok(())
    }
}

/// Adds to the end of a file that others add to as well; makes it where there is none.
pub(crate) fn add_to_file(path: &Path, text: &str) -> anyhow::Result<()> {
    let failed = |error: io::Error| anyhow!("cannot write {}: {}", shown(path), reason(&error));
    let mut file = fs::OpenOptions::new().append(true).create(true).open(path).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)
}

/// Writes a file whole or not at all in place of what was read of it, unless it has changed since then or may not be
/// written.
pub(crate) fn replace_unchanged_file(path: &Path, old: &[u8], new: &[u8]) -> anyhow::Result<()> {
    let failed = || format!("cannot write {}", shown(path));
    let target = real_target(path)?;
    let permissions = fs::metadata(&target).with_context(failed)?.permissions();
    if permissions.readonly() {
        // Renaming another file onto it would be possible, and is not what its owner wants.
        bail!("{}: it is marked as read-only", failed());
    }
    let file = whole_file(&target, new)?;
    file.as_file().set_permissions(permissions).with_context(failed)?;
    if fs::read(&target).with_context(failed)? != old {
        bail!("{} changed while it was being fixed; it was not written", shown(path));
    }
    file.persist(&target).map_err(|error| error.error).with_context(failed)?;
    sync_folder(&target);
    Ok(())
}

/// Writes a new file whole or not at all; what stands there already stays.
pub(crate) fn create_file(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let exists = || format!("{} exists already; it was left as it is", shown(path));
    if fs::symlink_metadata(path).is_ok() {
        bail!(exists());
    }
    let file = whole_file(path, bytes)?;
    if let Err(error) = file.persist_noclobber(path) {
        if error.error.kind() == ErrorKind::AlreadyExists {
            bail!(exists());
        }
        bail!("cannot write {}: {}", shown(path), reason(&error.error));
    }
    sync_folder(path);
    Ok(())
}

/// Returns the file that a path leads to; refuses what is no plain file.
fn real_target(path: &Path) -> anyhow::Result<PathBuf> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => bail!("cannot write {}: it is a folder", shown(path)),
        Ok(metadata) if !metadata.is_file() => {
            bail!("cannot write {}: it is not a regular file; `-o -` writes to standard output", shown(path))
        }
        Ok(_) => fs::canonicalize(path).with_context(|| format!("cannot write {}", shown(path))),
        Err(_) if fs::symlink_metadata(path).is_ok() => {
            bail!("cannot write {}: it is a broken link", shown(path))
        }
        Err(_) => Ok(path.to_owned()),
    }
}

/// Writes the bytes into a temporary file beside their goal, down to the disk.
fn whole_file(path: &Path, bytes: &[u8]) -> anyhow::Result<tempfile::NamedTempFile> {
    let mut file = empty_file(path)?;
    let written = file.write_all(bytes).and_then(|()| file.as_file().sync_all());
    written.map_err(|error| anyhow!("cannot write {}: {}", shown(path), reason(&error)))?;
    Ok(file)
}

/// Makes a temporary file beside the file whose place it shall take.
fn empty_file(path: &Path) -> anyhow::Result<tempfile::NamedTempFile> {
    let folder = folder_of(path);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".cjm-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let failed = || format!("cannot write {}", shown(path));
    match fs::metadata(folder) {
        Ok(metadata) if !metadata.is_dir() => bail!("{}: {} is no folder", failed(), shown(folder)),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            bail!("{}: there is no folder {}", failed(), shown(folder))
        }
        _ => {}
    }
    builder.tempfile_in(folder).map_err(|error| anyhow!("{}: {}", failed(), reason(&error)))
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes the new name last through a loss of power, where the system lets folders be opened.
fn sync_folder(path: &Path) {
    if let Ok(folder) = fs::File::open(folder_of(path)) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changed_since_it_was_read_stays_as_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.journey.yaml");
        fs::write(&path, "somebody saved this").expect("written");
        let error = replace_unchanged_file(&path, b"what was read", b"mended").expect_err("it has changed");
        assert!(error.to_string().ends_with("changed while it was being fixed; it was not written"), "{error}");
        assert_eq!(fs::read(&path).expect("there"), b"somebody saved this");
        replace_unchanged_file(&path, b"somebody saved this", b"mended").expect("it has not changed");
        assert_eq!(fs::read(&path).expect("there"), b"mended");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }
}
