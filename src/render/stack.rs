//! The fonts that a picture or page asks for, as programs that show it know them by name.

use crate::escape::{css_string, terminal};
use crate::measure::Family;
use crate::render::Options;
use crate::render::embed::is_too_large;

/// The font that travels with the program, then fonts that run as wide or narrower.
const FONTS: &str = "'DejaVu Sans', Verdana, 'Bitstream Vera Sans', Geneva, 'Noto Sans', sans-serif";
/// No family has a longer name that could be meant.
const LONGEST_NAME: usize = 80;

/// Widths of fonts with their names (CSS Fonts 4, 2.3).
const WIDTHS: [(f32, &str); 9] = [
    (0.5, "ultra-condensed"),
    (0.625, "extra-condensed"),
    (0.75, "condensed"),
    (0.875, "semi-condensed"),
    (1.0, "normal"),
    (1.125, "semi-expanded"),
    (1.25, "expanded"),
    (1.5, "extra-expanded"),
    (2.0, "ultra-expanded"),
];

/// Returns the names of fonts in the order in which they are asked: a project's own first.
pub(super) fn stack(family: Option<&Family>) -> String {
    let names = family.map(Family::names).unwrap_or_default();
    let named = names.iter().filter(|name| name.chars().count() <= LONGEST_NAME);
    let mut out: String = named.map(|name| format!("'{}', ", css_string(name))).collect();
    out.push_str(FONTS);
    out
}

/// Returns how wide a project's own font runs, where that is not as usual.
pub(super) fn stretch(family: Option<&Family>) -> Option<&'static str> {
    let ratio = family?.stretch();
    let nearest = WIDTHS.iter().min_by(|one, other| (one.0 - ratio).abs().total_cmp(&(other.0 - ratio).abs()));
    nearest.map(|(_, name)| *name).filter(|name| *name != "normal")
}

/// Says that a picture or page which is set in a project's own font needs that font where it is opened, unless it holds
/// the letters that it uses.
pub(super) fn remark(options: &Options, is_held: bool) -> Option<String> {
    let family = options.theme.type_sizes.family()?;
    let name = terminal(family.name());
    match is_held {
        true if is_too_large(family) => Some(format!(
            "the font {name} is too large to be put into a picture or page as a whole; PDF and PNG hold it"
        )),
        true => None,
        false => Some(format!(
            "set in {name}, which is not in the file: where it is not installed, another font is shown, and texts may be \
             too wide; --embed-font puts it in"
        )),
    }
}
