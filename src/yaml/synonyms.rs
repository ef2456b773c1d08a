//! The words that other templates of journey maps use for our keys.

use crate::yaml::nearest::is_same_word;

/// What people write, and what it is called here; where a word has several meanings, the first that fits its mapping and
/// its value counts. A word without any means something that journeys have no key for, so it is no typo of a key either.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("title", &["name", "journey"]),
    ("name", &["journey"]),
    ("label", &["name", "journey"]),
    // Too short for a typo that is certain, and too frequent to leave it at that.
    ("nam", &["name", "journey"]),
    ("nmae", &["name", "journey"]),
    ("naem", &["name", "journey"]),
    ("description", &["summary"]),
    ("desc", &["summary"]),
    ("steps", &["stages", "touchpoints", "action"]),
    ("phases", &["stages"]),
    ("interactions", &["touchpoints"]),
    ("persona", &["personas", "for"]),
    ("actor", &["personas", "for"]),
    ("actors", &["personas", "for"]),
    ("user", &["personas", "for"]),
    ("users", &["personas", "for"]),
    ("who", &["personas", "for"]),
    ("customer", &["personas", "for"]),
    ("customers", &["personas", "for"]),
    ("does", &["action"]),
    ("doing", &["action"]),
    ("thinks", &["thought"]),
    ("thinking", &["thought"]),
    ("says", &["quote"]),
    ("saying", &["quote"]),
    ("feels", &["emotion", "feeling"]),
    ("mood", &["emotion", "feeling"]),
    ("sentiment", &["emotion", "feeling"]),
    ("score", &["emotion"]),
    ("pain", &["pain_points"]),
    ("pains", &["pain_points"]),
    ("problem", &["pain_points"]),
    ("problems", &["pain_points"]),
    ("barrier", &["pain_points"]),
    ("barriers", &["pain_points"]),
    ("friction", &["pain_points"]),
    ("frictions", &["pain_points"]),
    ("frustration", &["pain_points"]),
    ("frustrations", &["pain_points"]),
    ("idea", &["opportunities"]),
    ("ideas", &["opportunities"]),
    ("solution", &["opportunities"]),
    ("solutions", &["opportunities"]),
    ("insight", &["evidence"]),
    ("insights", &["evidence"]),
    ("kpi", &["metrics"]),
    ("kpis", &["metrics"]),
    ("comment", &["notes"]),
    ("comments", &["notes"]),
    ("tool", &["channel", "channels"]),
    ("tools", &["channel", "channels"]),
    ("medium", &["channel", "channels"]),
    ("time", &["duration"]),
    ("tag", &[]),
    ("tags", &[]),
];

/// Keys that another word means only where it has a number: `mood: 3`, and not `mood: tense`.
const NUMBERS: &[&str] = &["emotion"];

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

/// Returns the key that another word for it means, if it is one of those known here; `is_number` says whether its value
/// is one.
pub(crate) fn synonym(word: &str, known: &[&'static str], is_number: bool) -> Option<&'static str> {
    let fits = |key: &&&str| is_number || !NUMBERS.contains(*key);
    let mut meant = meanings(word)?.iter().filter(fits);
    meant.find_map(|key| known.iter().copied().find(|known| known == key))
}

/// Tells whether a word has a meaning of its own, be there a key for it or not.
pub(crate) fn is_synonym(word: &str) -> bool {
    meanings(word).is_some()
}

fn meanings(word: &str) -> Option<&'static [&'static str]> {
    SYNONYMS.iter().find(|(other, _)| is_same_word(word, other)).map(|(_, meant)| *meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_the_key_that_its_mapping_has() {
        let synonym = |word, known| synonym(word, known, false);
        assert_eq!(synonym("Title", &["journey", "stages"]), Some("journey"));
        assert_eq!(synonym("title", &["name", "summary"]), Some("name"));
        assert_eq!(synonym("steps", &["name", "touchpoints"]), Some("touchpoints"));
        assert_eq!(synonym("steps", &["journey", "stages"]), Some("stages"));
        assert_eq!(synonym("steps", &["name", "url"]), None);
        assert_eq!(synonym("banana", &["name"]), None);
        assert_eq!(synonym("tags", &["stages"]), None);
        assert!(is_synonym("tags") && !is_synonym("banana"));
    }

    #[test]
    fn the_value_decides_between_two_keys() {
        let known = &["feeling", "emotion"];
        assert_eq!(synonym("mood", known, true), Some("emotion"));
        assert_eq!(synonym("mood", known, false), Some("feeling"));
        assert_eq!(synonym("score", known, false), None);
    }

    #[test]
    fn a_word_means_the_choice_that_there_is() {
        assert_eq!(choice("Post-Purchase", &["before", "purchase", "after"]), Some("after"));
        assert_eq!(choice("current state", &["as-is", "to-be"]), Some("as-is"));
        assert_eq!(choice("resolved", &["open", "accepted", "solved"]), Some("solved"));
        assert_eq!(choice("resolved", &["open", "done"]), None);
    }
}
