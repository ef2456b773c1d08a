//! The JSON Schema of project files, made from the types that read them and from the rules with their options.

use serde_json::{Map, Value, json};

use crate::gaps::{BUDGETS, BudgetName};
use crate::journey::shared_schema;
use crate::rules::{ALL, OptionKind, PROFILES, Rule, RuleOption};

/// Returns the JSON Schema of project files (draft 7), for editors.
pub fn schema() -> Value {
    let mut schema = shared_schema();
    let own = json!({
        "profile": {
            "description": "How strict the check is.",
            "oneOf": PROFILES.iter().map(|profile| {
                json!({ "const": profile.name, "description": profile.about })
            }).collect::<Vec<_>>(),
        },
        "rules": {
            "description": "The levels and options of single rules.",
            "type": "object",
            "properties": ALL.iter().flat_map(named).collect::<Map<_, _>>(),
            "additionalProperties": false,
        },
        "ignore": {
            "description": "What is ignored in some files.",
            "anyOf": [exception(), { "type": "array", "items": exception() }],
        },
        "theme": super::theme::schema(),
        "gaps": {
            "description": "Settings of `cjm gaps`.",
            "type": "object",
            "properties": { "budgets": budgets() },
            "additionalProperties": false,
        },
    });
    if let (Some(root), Value::Object(own)) = (schema.as_object_mut(), own) {
        root.insert("title".to_owned(), json!("Project of customer journeys"));
        root.insert(
            "description".to_owned(),
            json!("The settings of a project for all journeys in its folder and below."),
        );
        if let Some(properties) = root.get_mut("properties").and_then(Value::as_object_mut) {
            properties.extend(own);
        }
    }
    schema
}

/// Returns a rule under its name and under each that it had before.
fn named<'r>(rule: &'r &'static Rule) -> impl Iterator<Item = (String, Value)> + use<'r> {
    let names = std::iter::once(&rule.name).chain(rule.former);
    names.map(move |name| (name.to_string(), of_rule(rule)))
}

fn of_rule(rule: &&Rule) -> Value {
    let level = if rule.can_be_ignored() { json!(["off", "info", "warning", "error"]) } else { json!(["error"]) };
    let options = rule.options.iter().map(|option| (option.name.to_owned(), of_option(option)));
    let properties: Map<String, Value> =
        [("level".to_owned(), json!({ "enum": level }))].into_iter().chain(options).collect();
    json!({
        "description": rule.summary(),
        "anyOf": [
            { "enum": level },
            { "type": "object", "properties": properties, "additionalProperties": false },
        ],
    })
}

fn of_option(option: &RuleOption) -> Value {
    let kind = match option.kind {
        OptionKind::Number { low, high, is_whole, .. } => {
            let kind = if is_whole { "integer" } else { "number" };
            json!({ "type": kind, "minimum": low, "maximum": high })
        }
        OptionKind::Share { .. } => json!({ "type": ["string", "number"] }),
        OptionKind::Length { .. } => json!({ "type": "string" }),
        OptionKind::Words => json!({ "type": ["array", "string"], "items": { "type": "string" } }),
    };
    let Value::Object(mut kind) = kind else { return kind };
    let default = option.default_words();
    let default = if default.is_empty() { String::new() } else { format!("; {default} by default") };
    kind.insert("description".to_owned(), json!(format!("{}{default}", option.about)));
    Value::Object(kind)
}

fn budgets() -> Value {
    let of = |budget: &BudgetName| {
        let about = format!("{}: {}", budget.about, budget.expected);
        (budget.name.to_owned(), json!({ "description": about, "type": ["number", "string"] }))
    };
    json!({
        "description": "How much a journey may lack before `cjm gaps` fails a build.",
        "type": "object",
        "properties": BUDGETS.iter().map(of).collect::<Map<_, _>>(),
        "additionalProperties": false,
    })
}

fn exception() -> Value {
    let texts = json!({ "type": ["string", "array"], "items": { "type": "string" } });
    let described = |words: &str| {
        let mut value = texts.clone();
        value["description"] = json!(words);
        value
    };
    json!({
        "type": "object",
        "properties": {
            "paths": described("Files, folders or patterns, from the project file's folder."),
            "rules": described("The names of the rules; if none is given, all rules that can be ignored."),
            "because": { "description": "The reason.", "type": "string" },
        },
        "required": ["paths", "because"],
        "additionalProperties": false,
    })
}
