//! Places that no output may take: what is read, and names that mean something else.

use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::cli::files::{ENDING, Input, is_typed_as_folder, shown};
use crate::cli::output::destination::{Destination, example};
use crate::format::{Content, Format};

/// What a run reads.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Read<'a> {
    /// The journeys.
    pub(crate) inputs: &'a [Input],
    /// Other files: fonts, the baseline.
    pub(crate) files: &'a [PathBuf],
    /// The project file, where one is named.
    pub(crate) project: Option<&'a Path>,
}

impl<'a> Read<'a> {
    /// Takes journeys, and the project file where one is named.
    pub(crate) fn new(inputs: &'a [Input], project: Option<&'a Path>) -> Self {
        Read { inputs, project, files: &[] }
    }
}

/// Refuses a destination, as it was typed, that is read or where no file can be.
pub(super) fn refuse_taken(
    typed: &Path,
    content: Content,
    format: Option<&Format>,
    read: &Read<'_>,
) -> anyhow::Result<()> {
    let Destination::File(path) = Destination::typed(typed) else {
        return Ok(());
    };
    if is_typed_as_folder(typed) {
        let Some(format) = format.or_else(|| content.formats().find(|format| !format.is_plain)) else {
            bail!("cannot write {}: it is a folder", shown(typed));
        };
        let name = match read.inputs.first() {
            Some(Input::File(file)) => {
                let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                format!("{}.{}", name.trim_end_matches(ENDING), format.extension())
            }
            _ => example(content, format),
        };
        bail!("cannot write {}: it is a folder; name a file, such as {}", shown(typed), shown(&path.join(name)));
    }
    refuse_read(&path, read)
}

/// Refuses a file that is read in this run, or that would be taken for something else in the next one.
pub(crate) fn refuse_read(path: &Path, read: &Read<'_>) -> anyhow::Result<()> {
    let real = path.canonicalize().ok();
    let is_read = |file: &Path| real.is_some() && file.canonicalize().ok() == real;
    let is_input = |input: &Input| matches!(input, Input::File(file) if is_read(file));
    if read.inputs.iter().any(is_input) {
        bail!("cannot write {}: it is a journey that this command reads", shown(path));
    }
    if read.files.iter().map(PathBuf::as_path).chain(read.project).any(is_read) {
        bail!("cannot write {}: this command reads it", shown(path));
    }
    // A link counts by where it leads as well.
    for name in [Some(path), real.as_deref()].into_iter().flatten().filter_map(Path::file_name) {
        if name == crate::config::FILE_NAME || name == crate::baseline::FILE_NAME {
            bail!("cannot write {}: cjm reads its settings from files of that name", shown(path));
        }
        if name.to_string_lossy().to_lowercase().ends_with(ENDING) {
            bail!("cannot write {}: files that end with {ENDING} are journeys; choose another name", shown(path));
        }
    }
    Ok(())
}
