//! A place that output goes to: standard output, or a file.

use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::cli::files::{Input, shown};
use crate::cli::terminal::{self, Color};
use crate::format::{Content, Format};

/// Where output goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Destination {
    /// The standard output.
    Stdout,
    /// A file, named as it was typed.
    File(PathBuf),
}

/// Output that was asked for.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    pub(crate) destination: Destination,
    pub(crate) format: &'static Format,
}

impl Destination {
    /// Takes what was typed; `-` is standard output.
    pub(crate) fn typed(path: &Path) -> Self {
        match Input::typed(path) {
            Input::Stdin => Destination::Stdout,
            Input::File(path) => Destination::File(path),
        }
    }

    /// Returns how wide a text may be there: a file is the same on every machine where no width is asked for.
    pub(crate) fn width(&self, asked: Option<u16>) -> usize {
        match self {
            Destination::Stdout => terminal::width(asked),
            Destination::File(_) => terminal::page_width(asked),
        }
    }

    /// Tells whether a text may have colours there.
    pub(crate) fn has_color(&self, color: Color) -> bool {
        *self == Destination::Stdout && color.is_wanted()
    }
}

/// Returns the name of a file that something could go into.
pub(super) fn example(content: Content, format: &Format) -> String {
    let stem = match content {
        Content::Findings => "report",
        Content::Gaps => "gaps",
        Content::Map | Content::Flow => "map",
        Content::Rules => "rules",
        Content::Explanation => "page",
        Content::Schema => "schema",
    };
    format!("{stem}.{}", format.extension())
}

/// Refuses two outputs for one place.
pub(super) fn refuse_clashes(content: Content, outputs: &[Output]) -> anyhow::Result<()> {
    let mut places: Vec<Option<PathBuf>> = Vec::new();
    for Output { destination, format } in outputs {
        let place = match destination {
            Destination::Stdout => None,
            Destination::File(path) => Some(real_place(path)),
        };
        if places.contains(&place) {
            match destination {
                Destination::Stdout => bail!(
                    "only one output can go to standard output; write the other to a file: `--format {}={}`",
                    format.name,
                    example(content, format)
                ),
                Destination::File(path) => bail!("two outputs for one file: {}; give each its own", shown(path)),
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
