//! An example for each key, from a file beside: places without indentation, below each its keys, one a line.

/// The examples.
const EXAMPLES: &str = include_str!("examples.yaml");

/// What stands in a touchpoint may stand in a stage as well, with the same meaning.
const ALIKE: (&str, &str) = ("stage", "touchpoint");

/// Returns the example of a key in a place: the key with a value.
pub(super) fn of(place: &str, key: &str) -> Option<&'static str> {
    let find = |place: &str| {
        let lines = EXAMPLES.lines().skip_while(|line| line.strip_suffix(':') != Some(place)).skip(1);
        let mut lines = lines.map_while(|line| line.strip_prefix("  "));
        lines.find(|line| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(": ")))
    };
    find(place).or_else(|| find(ALIKE.1).filter(|_| place == ALIKE.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::schema;

    #[test]
    fn examples_fit_the_schema_and_their_keys() {
        let schema = schema();
        let mut place = String::new();
        let mut seen = 0;
        for line in EXAMPLES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            if let Some(name) = line.strip_suffix(':').filter(|_| !line.starts_with(' ')) {
                place = name.to_owned();
                continue;
            }
            let (key, value) = line.trim_start().split_once(": ").expect("a key and a value");
            let definition = if place == "journey" { &schema } else { &schema["definitions"][&place] };
            let forms = definition["anyOf"].as_array().cloned().unwrap_or_else(|| vec![definition.clone()]);
            let part = forms.iter().map(|form| &form["properties"][key]).find(|part| part.is_object());
            let Some(part) = part else { panic!("{place} has no key `{key}`") };
            let mut own = part.clone();
            own["definitions"] = schema["definitions"].clone();
            let value: serde_json::Value = serde_yaml::from_str(value).expect("YAML");
            let validator = jsonschema::validator_for(&own).expect("a schema");
            assert!(validator.is_valid(&value), "{place}.{key}: {value}");
            seen += 1;
        }
        assert!(seen > 100);
    }
}
