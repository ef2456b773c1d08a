//! The JSON Schema of journey files, made from the types that read them.

use serde_json::{Value, json};

use super::written::WrittenJourney;
use crate::yaml;

/// Returns the JSON Schema of journey files (draft 7), for editors: it completes keys, explains them and marks what does not fit.
///
/// What only the whole file can tell, such as references and ranges on a scale of the file's own, is left to the check.
pub fn schema() -> Value {
    let mut schema = yaml::schema_of::<WrittenJourney>();
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_owned(), json!("Customer journey"));
        root.insert("required".to_owned(), json!(["journey", "stages"]));
    }
    schema
}
