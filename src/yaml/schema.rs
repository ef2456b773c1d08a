//! The JSON Schema of the derived types, which says the same as the reader; only tests make it.

#![cfg(test)]

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::yaml::{Both, Each, Field, Form, Library, Many, OwnKeys};

/// Makes the schema of a type for editors (draft 7, which all of them know).
///
/// An object with a `name` may also be written as its name alone, a text takes any single value as it is written,
/// keys that begin with `x-` pass everywhere, and others are refused.
pub(crate) fn schema_of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft07().with_transform(AsRead);
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// Holds a schema that travels with the program to the one that the types make; `UPDATE=1 cargo test` writes it anew.
pub(crate) fn hold(file: &str, made: &Value) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let made = format!("{made:#}\n");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &made).expect("a place to write");
    }
    assert!(std::fs::read_to_string(&path).expect(file) == made, "{file} is old: `UPDATE=1 cargo test` writes it anew");
}

#[derive(Debug, Clone)]
struct AsRead;

impl Transform for AsRead {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let Some(object) = schema.as_object_mut() else { return };
        let is_free_text = object.get("type").is_some_and(|kind| kind == "string")
            && !["enum", "const", "pattern", "format"].iter().any(|key| object.contains_key(*key));
        if is_free_text {
            object.insert("type".to_string(), json!(["string", "number", "boolean"]));
        }
        if object.contains_key("properties") && !object.contains_key("x-closed") {
            close(object);
        }
        object.remove("x-closed");
    }
}

fn without(mut schema: Value, key: &str) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.remove(key);
    }
    schema
}

/// Lets only the declared keys pass, and adds the short form.
fn close(object: &mut Map<String, Value>) {
    object.insert("patternProperties".to_string(), json!({ "^x-": true }));
    object.insert("additionalProperties".to_string(), json!(false));
    let has_name = object.get("properties").and_then(|properties| properties.get("name")).is_some();
    let is_root = object.contains_key("$schema");
    if has_name && !is_root {
        let mut long = Map::new();
        for key in ["type", "properties", "patternProperties", "additionalProperties", "required"] {
            if let Some(value) = object.remove(key) {
                long.insert(key.to_string(), value);
            }
        }
        object.insert("anyOf".to_string(), json!([{ "type": ["string", "number", "boolean"] }, long]));
    }
}

macro_rules! inline {
    () => {
        fn inline_schema() -> bool {
            true
        }
    };
}

impl<T: JsonSchema> JsonSchema for Field<T> {
    inline!();

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("Field<{}>", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}

impl<T: JsonSchema> JsonSchema for Many<T> {
    inline!();

    fn schema_name() -> Cow<'static, str> {
        format!("Many_{}", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("Many<{}>", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let item = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [item, { "type": "array", "items": item }] })
    }
}

impl<T: JsonSchema> JsonSchema for Library<T> {
    inline!();

    fn schema_name() -> Cow<'static, str> {
        format!("Library_{}", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("Library<{}>", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let entry = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [
            { "type": "object", "patternProperties": { "^x-": true }, "additionalProperties": { "anyOf": [entry, { "type": "null" }] } },
            { "type": "array", "items": entry },
            { "type": "string" },
        ] })
    }
}

impl<T: JsonSchema + OwnKeys> JsonSchema for Each<T> {
    inline!();

    fn schema_name() -> Cow<'static, str> {
        format!("Each_{}", T::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("Each<{}>", T::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        // A mapping with a key of the value's own is that value, and no mapping of personas.
        let personas = json!({
            "type": "object",
            "propertyNames": { "not": { "enum": T::KEYS } },
            "patternProperties": { "^x-": true },
            "additionalProperties": one
        });
        let personas = if T::KEYS.is_empty() { without(personas, "propertyNames") } else { personas };
        json_schema!({ "anyOf": [one, personas] })
    }
}

impl<S: JsonSchema, L: JsonSchema> JsonSchema for Form<S, L> {
    inline!();

    fn schema_name() -> Cow<'static, str> {
        format!("{}_or_{}", S::schema_name(), L::schema_name()).into()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("Form<{}, {}>", S::schema_id(), L::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let short = generator.subschema_for::<S>();
        let long = generator.subschema_for::<L>();
        json_schema!({ "anyOf": [short, long] })
    }
}

impl<A: JsonSchema, B: JsonSchema> JsonSchema for Both<A, B> {
    fn schema_name() -> Cow<'static, str> {
        A::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        format!("Both<{}, {}>", A::schema_id(), B::schema_id()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        // One object with the properties of both, so that "no other keys" can be said of it.
        let mut own = A::json_schema(generator);
        let rest = B::json_schema(generator);
        let more = rest.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
        let object = own.ensure_object();
        let properties = object.entry("properties").or_insert_with(|| json!({}));
        if let Some(properties) = properties.as_object_mut() {
            for (key, value) in more {
                properties.entry(key).or_insert(value);
            }
        }
        own
    }
}
