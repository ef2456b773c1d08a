//! Font files, for letters that the font of the program lacks.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow, bail};

use crate::cli::files::{plain_file, shown};
use crate::cli::reason::reason;
use crate::measure::{self, Family};

/// The largest font file that is read: all of Chinese, Japanese and Korean in every weight is a third of it.
const LARGEST_FONT: u64 = 256 << 20;

/// Reads font files into families.
pub(super) fn read(files: &[PathBuf]) -> anyhow::Result<Vec<Family>> {
    let mut families = Vec::new();
    for file in files {
        let read = measure::read(bytes(file)?);
        let read = read.with_context(|| {
            format!(
                "{} is no font that can be drawn with: a TrueType or OpenType font with outlines is needed, as .ttf, \
                 .otf or .ttc",
                shown(file)
            )
        })?;
        read.into_iter().for_each(|family| measure::join(&mut families, family));
    }
    Ok(families)
}

fn bytes(file: &Path) -> anyhow::Result<Vec<u8>> {
    let failed = |why: &str| anyhow!("cannot read the font {}: {why}", shown(file));
    plain_file(file).map_err(|why| failed(&why))?;
    let opened = std::fs::File::open(file).map_err(|error| failed(&reason(&error)))?;
    let mut bytes = Vec::new();
    opened.take(LARGEST_FONT + 1).read_to_end(&mut bytes).map_err(|error| failed(&reason(&error)))?;
    if bytes.len() as u64 > LARGEST_FONT {
        bail!(failed(&format!("it is larger than {} MB", LARGEST_FONT >> 20)));
    }
    Ok(bytes)
}
