//! One function per language that text is written into; nothing from a file reaches an output by another way.

mod css;
mod csv;
mod element;
mod github;
mod json;
mod markdown;
mod markup;
mod terminal;
mod uri;

use std::borrow::Cow;

pub use css::css_string;
pub use csv::csv_cell;
pub use element::{Element, element};
pub use github::{github_data, github_property};
pub use json::json;
pub use markdown::markdown_cell;
pub use markup::{html_attribute, html_text, xml_attribute, xml_text};
pub use terminal::{printed, terminal};
pub use uri::uri_path;

/// Tells whether a character reorders the text around it (embeddings, overrides, isolates).
///
/// The marks LRM, RLM and ALM, which honest right-to-left prose needs, do not.
pub fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Lets `write` replace the harmful characters of a text; borrows the text where there are none.
fn replace_characters<'a>(
    text: &'a str,
    is_harmful: impl Fn(char) -> bool,
    mut write: impl FnMut(char, &mut String),
) -> Cow<'a, str> {
    let Some(first) = text.find(&is_harmful) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len() + 16);
    out.push_str(&text[..first]);
    for character in text[first..].chars() {
        if is_harmful(character) {
            write(character, &mut out);
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}
