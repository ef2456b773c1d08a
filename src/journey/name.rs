//! Names: what people call somebody in passing, and when two names are the same.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What stands between the name of somebody and what is said about them.
const SEPARATORS: [&str; 12] = [", ", "، ", " (", " – ", " — ", " - ", ": ", "、", "，", "（", "：", "; "];

/// Returns the name by which people call somebody in passing: "Aino" of "Aino, commuter" or "Aino: commuter".
pub fn short_name(name: &str) -> &str {
    let name = name.trim();
    match SEPARATORS.iter().filter_map(|sign| name.find(sign)).min() {
        Some(end) if end > 0 => name[..end].trim_end(),
        _ => name,
    }
}

/// Returns a name as names are compared: two are the same when they differ only in capitals, blanks and signs.
///
/// "E-mail", "e mail" and "email" are one name. A name of signs alone is compared as it is written.
pub fn name_key(name: &str) -> String {
    let is_kept = |letter: &char| letter.is_alphanumeric() || is_combining_mark(*letter);
    let key: String = if name.is_ascii() {
        name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    } else {
        // In lower case some letters fall apart into a letter and a mark.
        name.nfc().filter(is_kept).flat_map(char::to_lowercase).nfc().collect()
    };
    if key.is_empty() { name.trim().to_lowercase() } else { key }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_called_by_their_first_words() {
        let names = [
            ("Aino, commuter", "Aino"),
            ("Aino: commuter", "Aino"),
            ("Marta – maintenance manager", "Marta"),
            ("アイノ：通勤者", "アイノ"),
            ("New Year's Nina", "New Year's Nina"),
            (", nobody", ", nobody"),
        ];
        for (name, short) in names {
            assert_eq!(short_name(name), short);
        }
    }

    #[test]
    fn one_name_can_be_written_in_several_ways() {
        for other in ["email", "E mail", "e–mail", " E-MAIL!"] {
            assert_eq!(name_key("E-mail"), name_key(other), "{other}");
        }
        assert_eq!(name_key("Pyörä"), name_key("Pyo\u{308}ra\u{308}"));
        assert_eq!(name_key("İZMİR"), name_key("i\u{307}zmi\u{307}r"));
        assert_ne!(name_key("Pyörä"), name_key("Pyora"));
        assert_ne!(name_key("?"), name_key("!"));
        assert_ne!(name_key("กิน"), name_key("กน"));
    }
}
