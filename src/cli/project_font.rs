//! The files of a project's own font, read from within the project and from nowhere else.

use std::io::Read;
use std::path::{Component, Path};

use crate::cli::opening::{Within, open};
use crate::cli::reason::reason;

/// The largest file that is read: a font of a brand, and even one of all of Japanese, is smaller.
const LARGEST: u64 = 30 << 20;
const OUTSIDE: &str = "it lies outside the folder of this file; put it into the project";

/// Reads a file that a project names, from the project's folder, which is given without links; says why it cannot be.
pub(crate) fn read(root: &Path, named: &str) -> Result<Vec<u8>, String> {
    let path = Path::new(named);
    // What lies elsewhere is not even looked for.
    let climbs = path.components().try_fold(0_usize, |depth, part| match part {
        Component::Normal(_) => Some(depth + 1),
        Component::CurDir => Some(depth),
        Component::ParentDir => depth.checked_sub(1),
        Component::RootDir | Component::Prefix(_) => None,
    });
    if climbs.is_none() {
        return Err(OUTSIDE.to_owned());
    }
    let path = root.join(path);
    let file = match open(&path, Within::Folder(root)) {
        Err(_) if std::fs::canonicalize(&path).is_ok_and(|real| !real.starts_with(root)) => {
            return Err(OUTSIDE.to_owned());
        }
        opened => opened?,
    };
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| reason(&error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("it is larger than {} MB", LARGEST >> 20));
    }
    Ok(bytes)
}
