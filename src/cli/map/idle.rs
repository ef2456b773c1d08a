//! Options that change nothing about what is drawn: said once, and no reason to draw nothing.

use crate::cli::map::MapArguments;
use crate::render::Format;

/// Says which of the options that were typed change nothing in the formats that are drawn.
pub(super) fn remarks(arguments: &MapArguments, formats: &[&Format]) -> Vec<String> {
    let has = |names: &[&str]| formats.iter().any(|format| names.contains(&format.name));
    let options = [
        ("--scale", arguments.scale.is_some(), &["png"][..], "the dots of a PNG"),
        ("--dpi", arguments.dpi.is_some(), &["png"], "the dots of a PNG"),
        ("--theme", arguments.theme.is_some(), &["svg", "png", "html", "pdf"], "pictures and pages"),
        ("--embed-font", arguments.embed_font, &["svg"], "an SVG"),
        ("--ascii", arguments.ascii, &["text", "markdown"], "texts"),
        ("--width", arguments.width.is_some(), &["text"], "texts"),
    ];
    let idle = options.into_iter().filter(|(_, is_typed, able, _)| *is_typed && !has(able));
    idle.map(|(name, _, _, purpose)| format!("{name} changes nothing here: it is for {purpose}")).collect()
}
