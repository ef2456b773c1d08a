//! Which journeys others open: a look at all files before any of them is judged.

use std::collections::BTreeSet;
use std::str;

use rayon::prelude::*;

use crate::check;
use crate::cli::files::Input;
use crate::cli::reading;
use crate::journey;

/// The key that opens a journey.
const KEY: &str = "opens";

/// Returns the ids of the journeys that a place of some other journey opens.
///
/// All but those files that have such a key are only looked at as bytes. A single file opens nothing but itself, and
/// standard input can be read only once.
pub(crate) fn opened(inputs: &[Input]) -> BTreeSet<String> {
    if inputs.len() < 2 {
        return BTreeSet::new();
    }
    inputs.par_iter().flat_map_iter(opened_by).collect()
}

fn opened_by(input: &Input) -> BTreeSet<String> {
    let Input::File(path) = input else { return BTreeSet::new() };
    let Some(bytes) = reading::bytes(path) else { return BTreeSet::new() };
    // What is written in another encoding is read to the letter; there is hardly any.
    if str::from_utf8(&bytes).is_ok_and(|text| !has_key(text)) {
        return BTreeSet::new();
    }
    let text = check::decode(input.name(), bytes);
    let journey = journey::load(&text.source).journey;
    let id = |opens: &str| opens.split('#').next().unwrap_or_default().trim().to_owned();
    journey.opens().map(|opens| id(&opens.value)).filter(|id| *id != journey.id).collect()
}

/// Tells whether the key stands anywhere in a text; it may be in quotes, and blanks may stand before its colon.
fn has_key(text: &str) -> bool {
    let is_key = |behind: &str| behind.trim_start_matches(['"', '\'']).trim_start().starts_with(':');
    text.match_indices(KEY).any(|(at, _)| is_key(&text[at + KEY.len()..]))
}

#[cfg(test)]
mod tests {
    use super::has_key;

    #[test]
    fn a_shop_that_opens_is_no_key() {
        for text in
            ["opens: refund", "{ opens: refund }", "\"opens\": refund", "? opens\n: refund", "'opens' :\n  refund"]
        {
            assert!(has_key(text), "{text}");
        }
        for text in ["", "The shop opens at 6", "opens", "open: 1"] {
            assert!(!has_key(text), "{text}");
        }
    }
}
