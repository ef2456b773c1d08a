//! The guide to the language: every key of a journey file, where it stands, what it means, which values it takes, and an
//! example; made from the schema, which is made from the types that read.

mod example;
mod values;

use serde_json::Value;

use crate::journey::guide::values::values_of;
use crate::journey::schema;

/// The places in which keys stand, in the order in which one meets them; the first is the file itself.
const PLACES: &[&str] = &[
    JOURNEY,
    "stage",
    "touchpoint",
    "persona",
    "channel",
    "pain point",
    "opportunity",
    "metric",
    "evidence",
    "way",
    "moment of truth",
    "card",
    "lane",
    "fail point",
    "external factor",
    "link",
    "view",
    "scales",
    "spread",
    "length of time",
];

/// What the file itself is called among the places.
const JOURNEY: &str = "journey";

/// All keys of the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// The places, in the order in which one meets them.
    pub places: Vec<GuidePlace>,
}

/// An entry that has keys: the journey itself, a stage, a touchpoint …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidePlace {
    /// What it is called: "touchpoint".
    pub name: String,
    /// What it is, as a sentence.
    pub about: String,
    /// Whether a text alone will do where nothing but a name is given.
    pub takes_text: bool,
    /// Its keys, the name first, then by alphabet.
    pub keys: Vec<GuideKey>,
}

/// A key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideKey {
    /// The key, as it is typed.
    pub name: String,
    /// What it means, as a sentence.
    pub about: String,
    /// Which values it takes, in a few words; what is typed stands between backquotes.
    pub values: String,
    /// What each of its words means, where it takes one of a few: the word, and a sentence.
    pub words: Vec<(String, String)>,
    /// An example: the key with a value, on one line.
    pub example: String,
}

impl Guide {
    /// Reads the guide from the schema.
    pub fn read() -> Guide {
        let schema = schema();
        let places = PLACES.iter().filter_map(|name| place(&schema, name)).collect();
        Guide { places }
    }

    /// Returns the place of a name: "touchpoint", "touchpoints", "pain_points", "Pain point".
    pub fn place(&self, name: &str) -> Option<&GuidePlace> {
        let name = name.trim().to_lowercase().replace(['_', '-'], " ");
        let is_meant = |place: &&GuidePlace| place.name == name || format!("{}s", place.name) == name;
        self.places.iter().find(is_meant)
    }

    /// Returns a key in each of the places that have it.
    pub fn key(&self, name: &str) -> Vec<(&GuidePlace, &GuideKey)> {
        let name = name.trim().trim_end_matches(':');
        let in_place = |place: &'_ GuidePlace| place.keys.iter().position(|key| key.name == name);
        self.places.iter().filter_map(|place| Some((place, &place.keys[in_place(place)?]))).collect()
    }
}

/// Reads a place from the schema.
fn place(schema: &Value, name: &str) -> Option<GuidePlace> {
    let definition = if name == JOURNEY { schema } else { &schema["definitions"][name] };
    let forms = definition["anyOf"].as_array().map_or_else(|| vec![definition], |forms| forms.iter().collect());
    let object = forms.iter().find(|form| form["properties"].is_object())?;
    let key = |(key, value): (&String, &Value)| GuideKey {
        name: key.clone(),
        about: text(&value["description"]),
        values: values_of(value, schema),
        words: values::words_of(value, schema),
        example: example::of(name, key).unwrap_or_default().to_owned(),
    };
    let mut keys: Vec<GuideKey> = object["properties"].as_object()?.iter().map(key).collect();
    // What must be there comes first.
    keys.sort_by_key(|key| !["journey", "name", "stages"].contains(&key.name.as_str()));
    let about = [&definition["description"], &object["description"]].into_iter().find(|about| about.is_string());
    Some(GuidePlace {
        name: name.to_owned(),
        about: about.map(text).unwrap_or_default(),
        takes_text: forms.iter().any(|form| form["type"].is_array()),
        keys,
    })
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_says_what_it_means_and_shows_an_example() {
        for place in Guide::read().places {
            assert!(place.about.ends_with('.'), "{}: {}", place.name, place.about);
            for key in place.keys {
                let name = format!("{}.{}", place.name, key.name);
                assert!(key.about.ends_with('.') && key.about.len() > 8, "{name}: {}", key.about);
                assert!(!key.values.is_empty(), "{name} says nothing of its values");
                assert!(key.example.starts_with(&format!("{}: ", key.name)), "{name} has no example: {}", key.example);
            }
        }
    }

    #[test]
    fn every_entry_of_the_schema_has_its_place() {
        let schema = schema();
        let definitions = schema["definitions"].as_object().expect("definitions");
        for (name, definition) in definitions {
            let forms = definition["anyOf"].as_array().cloned().unwrap_or_else(|| vec![definition.clone()]);
            if forms.iter().any(|form| form["properties"].is_object()) {
                assert!(PLACES.contains(&name.as_str()), "{name}");
            }
        }
    }

    #[test]
    fn places_and_keys_are_found_as_people_write_them() {
        let guide = Guide::read();
        let place = |name: &str| guide.place(name).map(|place| place.name.clone());
        assert_eq!(place("touchpoints").as_deref(), Some("touchpoint"));
        assert_eq!(place("pain_points").as_deref(), Some("pain point"));
        assert_eq!(place("Pain point").as_deref(), Some("pain point"));
        let places: Vec<String> = guide.key("emotion:").iter().map(|(place, _)| place.name.clone()).collect();
        assert_eq!(places, ["stage", "touchpoint", "scales"]);
    }
}
