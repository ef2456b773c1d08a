//! Which formats paper is for.

use anyhow::bail;

use crate::cli::map::MapArguments;
use crate::render::Format;

/// The formats that are fitted onto paper.
const FITTED: [&str; 3] = ["svg", "png", "pdf"];
/// The format that has pages.
const PAGED: &str = "pdf";

/// Refuses paper for what has none.
pub(super) fn refuse_without_paper<'f>(
    arguments: &MapArguments,
    is_folder: bool,
    formats: impl Iterator<Item = &'f Format> + Clone,
) -> anyhow::Result<()> {
    let other = |able: &[&str]| formats.clone().map(|format| format.name).find(|name| !able.contains(name));
    if arguments.tile.is_some()
        && let Some(name) = other(&[PAGED])
    {
        let way = if is_folder { "--format pdf" } else { "-o FILE.pdf" };
        bail!("--tile makes pages, and {name} has none; use {way}");
    }
    if arguments.paper.is_some()
        && let Some(name) = other(&FITTED)
    {
        let ways = if is_folder { "--format pdf, svg or png" } else { "-o FILE.pdf, FILE.svg or FILE.png" };
        bail!("--paper is for pictures, and {name} is none; use {ways}");
    }
    if (arguments.landscape || arguments.portrait) && arguments.paper.is_none() && arguments.tile.is_none() {
        bail!("which paper is to be turned? say --paper A4, or another size");
    }
    Ok(())
}
