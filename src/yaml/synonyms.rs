//! The words that other templates of journey maps use for our keys.

/// What people write, and what it is called here; where a word has two meanings, the one that fits its mapping counts.
///
/// Only whole words that nearness does not find, or takes for another key.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("title", &["name", "journey"]),
    ("name", &["journey"]),
    ("label", &["name", "journey"]),
    ("description", &["summary"]),
    ("desc", &["summary"]),
    ("steps", &["stages", "touchpoints"]),
    ("phases", &["stages"]),
    ("interactions", &["touchpoints"]),
    ("actors", &["personas"]),
    ("customers", &["personas"]),
    ("persona", &["personas"]),
    ("actions", &["action"]),
    ("doing", &["action"]),
    ("thinking", &["thought"]),
    ("thoughts", &["thought"]),
    ("feelings", &["feeling"]),
    ("mood", &["feeling"]),
    ("sentiment", &["emotion"]),
    ("pains", &["pain_points"]),
    ("problems", &["pain_points"]),
    ("frustrations", &["pain_points"]),
    ("ideas", &["opportunities"]),
    ("solutions", &["opportunities"]),
    ("kpi", &["metrics"]),
    ("kpis", &["metrics"]),
    ("time", &["duration"]),
];

/// Returns the key that another word for it means, if it is one of those known here.
pub(crate) fn synonym<'c>(word: &str, known: &[&'c str]) -> Option<&'c str> {
    let meant = SYNONYMS.iter().find(|(other, _)| other.eq_ignore_ascii_case(word.trim()))?.1;
    meant.iter().find_map(|key| known.iter().copied().find(|known| known == key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_the_key_that_its_mapping_has() {
        assert_eq!(synonym("Title", &["journey", "stages"]), Some("journey"));
        assert_eq!(synonym("title", &["name", "summary"]), Some("name"));
        assert_eq!(synonym("steps", &["name", "touchpoints"]), Some("touchpoints"));
        assert_eq!(synonym("steps", &["journey", "stages"]), Some("stages"));
        assert_eq!(synonym("steps", &["name", "url"]), None);
        assert_eq!(synonym("banana", &["name"]), None);
    }
}
