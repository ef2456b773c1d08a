//! The JSON Schema of journey files, made from the types that read them.
//!
//! It is made by a test and travels with the program as a file, so that a build needs nothing that makes schemas.

mod values;

use serde_json::Value;

/// Returns the JSON Schema of journey files (draft 7), for editors: it completes keys, explains them and marks what does not fit.
///
/// What only the whole file can tell, such as references and ranges on a scale of the file's own, is left to the check.
pub fn schema() -> Value {
    serde_json::from_str(include_str!("journey.schema.json")).expect("internal error: a test reads the schema")
}

/// Returns the JSON Schema of what journeys may share in their project file (draft 7).
pub fn shared_schema() -> Value {
    serde_json::from_str(include_str!("shared.schema.json")).expect("internal error: a test reads the schema")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::journey::WrittenShared;
    use crate::journey::written::WrittenJourney;
    use crate::yaml::schema::{hold, schema_of};

    #[test]
    fn the_schema_of_journeys_says_what_the_types_say() {
        let mut made = schema_of::<WrittenJourney>();
        made["title"] = json!("Customer journey");
        made["required"] = json!(["journey", "stages"]);
        hold("src/journey/schema/journey.schema.json", &made);
    }

    #[test]
    fn the_schema_of_what_journeys_share_says_what_the_types_say() {
        let made = schema_of::<WrittenShared>();
        hold("src/journey/schema/shared.schema.json", &made);
    }
}
