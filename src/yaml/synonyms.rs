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

/// What people write in place of a choice, and which choice they mean; where there is no such choice, the word means
/// nothing.
const CHOICES: &[(&str, &str)] = &[
    // Phases.
    ("prepurchase", "before"),
    ("beforepurchase", "before"),
    ("preservice", "before"),
    ("buying", "purchase"),
    ("purchasing", "purchase"),
    ("duringpurchase", "purchase"),
    ("atpurchase", "purchase"),
    ("postpurchase", "after"),
    ("afterpurchase", "after"),
    ("postservice", "after"),
    // States.
    ("current", "as-is"),
    ("currentstate", "as-is"),
    ("future", "to-be"),
    ("futurestate", "to-be"),
    ("target", "to-be"),
    // How bad it is.
    ("minor", "low"),
    ("moderate", "medium"),
    ("med", "medium"),
    ("major", "high"),
    // How far it is.
    ("todo", "open"),
    ("new", "open"),
    ("ongoing", "in-progress"),
    ("doing", "in-progress"),
    ("started", "in-progress"),
    ("completed", "done"),
    ("finished", "done"),
    ("resolved", "solved"),
    ("fixed", "solved"),
    ("rejected", "dismissed"),
    // Ways of meeting.
    ("online", "digital"),
    ("offline", "physical"),
    ("inperson", "human"),
    ("mail", "post"),
];

/// Returns the choice that another word for it means.
pub(crate) fn choice<'c>(word: &str, choices: &[&'c str]) -> Option<&'c str> {
    let word: String = word.chars().take(60).filter(|letter| letter.is_alphanumeric()).collect();
    let meant = CHOICES.iter().find(|(other, _)| other.eq_ignore_ascii_case(&word))?.1;
    choices.iter().copied().find(|choice| *choice == meant)
}

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

    #[test]
    fn a_word_means_the_choice_that_there_is() {
        assert_eq!(choice("Post-Purchase", &["before", "purchase", "after"]), Some("after"));
        assert_eq!(choice("current state", &["as-is", "to-be"]), Some("as-is"));
        assert_eq!(choice("resolved", &["open", "accepted", "solved"]), Some("solved"));
        assert_eq!(choice("resolved", &["open", "done"]), None);
    }
}
