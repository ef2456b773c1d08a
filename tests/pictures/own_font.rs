//! Pictures in a project's own font hold their texts as well as those in the font of the program.

use cjm::measure::{self, Face, Family, Style, width};
use cjm::scene::theme::{LIGHT, Theme};
use rayon::prelude::*;

use super::journeys;

fn family(regular: &[u8], bold: Option<&[u8]>, italic: Option<&[u8]>) -> &'static Family {
    let read = |bytes: &[u8]| measure::read(bytes.to_vec()).expect("a font")[0];
    read(regular).with_cuts_of(bold.map(read), italic.map(read)).kept()
}

/// A font of three cuts that runs wider, one of two that runs narrower, and one of a single cut whose letters are all as
/// wide as each other.
fn families() -> [&'static Family; 3] {
    use dejavu::{sans_condensed, sans_mono, serif};
    [
        family(serif::regular(), Some(serif::bold()), Some(serif::italic())),
        family(sans_condensed::regular(), Some(sans_condensed::bold()), None),
        family(sans_mono::regular(), None, None),
    ]
}

fn look(family: &'static Family) -> Theme {
    Theme { name: family.name().to_owned().into(), type_sizes: LIGHT.type_sizes.within(family), ..LIGHT.clone() }
}

#[test]
fn texts_are_measured_with_the_own_font() {
    let [serif, condensed, mono] = families();
    let wide = |style: Style| width("Customer", style);
    let (regular, bold) = (Style::regular(2048.0), Style::bold(2048.0));
    // DejaVu Sans Mono: 2048 units to the em, 1233 for every letter.
    assert!((wide(regular.within(mono)) - 8.0 * 1233.0).abs() < 0.01);
    assert_eq!(wide(bold.within(mono)), wide(regular.within(mono)), "the heavy cut is not there");
    assert!(wide(regular.within(condensed)) < wide(regular) && wide(bold.within(serif)) > wide(bold));
    // What the font lacks is measured with the next one.
    assert!(!serif.cut(Face::Regular).covers('س'));
    assert_eq!(width("سلام", regular.within(serif)), width("سلام", regular));
    assert_eq!(width("自転車", regular.within(mono)), width("自転車", regular));
}

#[test]
fn nothing_leaves_its_box_in_an_own_font() {
    for family in families() {
        let theme = look(family);
        for (name, text) in crate::examples() {
            crate::check(&name, &text, &[&theme]);
        }
        (0..12_u64).into_par_iter().for_each(|seed| {
            crate::check(&format!("journey {seed}"), &journeys::made_up(seed), &[&theme]);
        });
    }
}
