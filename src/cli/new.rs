//! `cjm new`: a journey to start from.

use std::path::{Path, PathBuf};

use crate::cli::arguments::NewArguments;
use crate::cli::files::{ENDING, Input, quoted, shown};
use crate::cli::outcome::Outcome;
use crate::cli::writing::{self, Stdout};

/// The journey. It holds no date, since a date grows old: what passes the check today passes it in any year.
pub(crate) const STARTER: &str = include_str!("starter.journey.yaml");

/// Runs `cjm new`.
pub(crate) fn run(arguments: &NewArguments) -> anyhow::Result<Outcome> {
    let mut out = Stdout::new();
    if Input::typed(&arguments.file) == Input::Stdin {
        out.write(STARTER);
        return Ok(out.finish(Outcome::Clean));
    }
    let path = with_ending(&arguments.file);
    writing::create_file(&path, STARTER.as_bytes())?;
    let name = shown(&path);
    let typed = quoted(&path);
    out.write(&format!(
        "wrote {name}\n  cjm check {typed}   says what is wrong with it\n  cjm map {typed}     draws it\n"
    ));
    if !path.to_string_lossy().ends_with(ENDING) {
        out.write(&format!("in a folder, only files that end with {ENDING} are found; this one must be named\n"));
    }
    Ok(out.finish(Outcome::Clean))
}

/// Returns the path, with the usual ending where it has none at all.
fn with_ending(path: &Path) -> PathBuf {
    if path.extension().is_some() {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(ENDING);
    PathBuf::from(name)
}
