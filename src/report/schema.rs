//! The JSON Schemas of what programs read.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::report::{json, jsonl};

/// Returns the JSON Schema of what `cjm check --format json` writes (draft 2020-12).
///
/// It lets keys pass that it does not name, since new ones may come without a new version.
pub fn findings_schema() -> Value {
    schema_of::<json::Document<'_>>()
}

/// Returns the JSON Schema of a line that `cjm check --format jsonl` writes (draft 2020-12).
pub fn lines_schema() -> Value {
    let mut schema = schema_of::<jsonl::AnyLine<'_>>();
    // Every line has a version, whatever its kind.
    schema["properties"] = json!({ "version": { "const": 1, "description": "The version of the line." } });
    schema["required"] = json!(["version", "kind"]);
    schema
}

fn schema_of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>().to_value()
}
