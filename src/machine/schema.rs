//! The JSON Schemas of what programs read.
//!
//! They are made by tests and travel with the program as files, so that a build needs nothing that makes schemas.

use serde_json::Value;

/// Returns the JSON Schema of what `cjm check --format json` writes (draft 2020-12).
///
/// It lets keys pass that it does not name, since new ones may come without a new version.
pub fn findings_schema() -> Value {
    serde_json::from_str(include_str!("findings.schema.json")).expect("internal error: a test reads the schema")
}

/// Returns the JSON Schema of a line that `cjm check --format jsonl` writes (draft 2020-12).
pub fn lines_schema() -> Value {
    serde_json::from_str(include_str!("lines.schema.json")).expect("internal error: a test reads the schema")
}

#[cfg(test)]
mod tests {
    use schemars::JsonSchema;
    use schemars::generate::SchemaSettings;
    use serde_json::json;

    use super::*;
    use crate::machine::entries::{FindingEntry, SummaryEntry, TroubleEntry};
    use crate::machine::jsonl::LastEntry;
    use crate::yaml::schema::hold;

    /// What was found in customer journeys, as `cjm check --format json` writes it.
    #[derive(JsonSchema)]
    #[schemars(rename = "Findings", rename_all = "camelCase")]
    #[expect(dead_code, reason = "the document is written bit by bit; this describes the whole")]
    struct Document<'a> {
        /// It rises when a key changes its meaning or goes; new keys may come without.
        #[schemars(extend("const" = 1))]
        version: u8,
        /// What was found, in the order of the files, then of the places.
        findings: Vec<FindingEntry<'a>>,
        /// Files that were read and judged.
        files: usize,
        /// What could not be checked, the first hundred of it.
        troubles: Vec<TroubleEntry<'a>>,
        /// The numbers of the run.
        summary: SummaryEntry,
        /// How the run went: 0 nothing that fails, 1 findings that do, 2 something could not be checked, 3 nothing to check.
        #[schemars(range(max = 3))]
        exit_code: u8,
    }

    /// One line of `cjm check --format jsonl`; the last one has the kind `summary`.
    #[derive(JsonSchema)]
    #[schemars(rename = "Line", tag = "kind", rename_all = "lowercase")]
    #[expect(dead_code, reason = "it describes what a line can be")]
    enum AnyLine<'a> {
        Finding(Box<FindingEntry<'a>>),
        Trouble(TroubleEntry<'a>),
        Summary(LastEntry),
    }

    #[test]
    fn the_schema_of_findings_says_what_the_types_say() {
        let made = schema_of::<Document<'_>>();
        hold("src/machine/findings.schema.json", &made);
    }

    #[test]
    fn the_schema_of_lines_says_what_the_types_say() {
        let mut made = schema_of::<AnyLine<'_>>();
        // Every line has a version, whatever its kind.
        made["properties"] = json!({ "version": { "const": 1, "description": "The version of the line." } });
        made["required"] = json!(["version", "kind"]);
        hold("src/machine/lines.schema.json", &made);
    }

    fn schema_of<T: JsonSchema>() -> Value {
        SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().to_value()
    }
}
