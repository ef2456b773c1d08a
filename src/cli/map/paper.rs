//! Which formats paper is for.

use anyhow::bail;

use crate::cli::map::MapArguments;
use crate::format::{Content, Format, Setting};

/// Refuses paper for what has none.
pub(super) fn refuse_without_paper<'f>(
    arguments: &MapArguments,
    is_folder: bool,
    formats: impl Iterator<Item = &'f Format> + Clone,
) -> anyhow::Result<()> {
    let without = |setting| formats.clone().find(|format| !format.uses(setting)).map(|format| format.name);
    if arguments.tile.is_some()
        && let Some(name) = without(Setting::Tiles)
    {
        bail!("--tile makes pages, and {name} has none; use {}", able(Setting::Tiles, is_folder));
    }
    if arguments.paper.is_some()
        && let Some(name) = without(Setting::Paper)
    {
        bail!("--paper is for pictures, and {name} is none; use {}", able(Setting::Paper, is_folder));
    }
    if (arguments.landscape || arguments.portrait) && arguments.paper.is_none() && arguments.tile.is_none() {
        bail!("name the paper to turn, such as --paper A4");
    }
    Ok(())
}

/// Returns what to type for the formats that an option is for.
fn able(setting: Setting, is_folder: bool) -> String {
    let able = Content::Map.formats().filter(|format| format.uses(setting));
    let names: Vec<String> = match is_folder {
        true => able.map(|format| format.name.to_owned()).collect(),
        false => able.map(|format| format!("FILE.{}", format.extension())).collect(),
    };
    let option = if is_folder { "--format" } else { "-o" };
    match names.split_last() {
        None => "a build with the formats for it".to_owned(),
        Some((last, [])) => format!("{option} {last}"),
        Some((last, others)) => format!("{option} {} or {last}", others.join(", ")),
    }
}
