//! What becomes of a text that stands elsewhere than it was made for.

/// Returns a text with a capital letter at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Returns a text without the soft hyphens that tell where it may be broken.
pub fn unbroken(text: &str) -> String {
    text.replace('\u{AD}', "")
}
