//! Which values a key takes, in a few words.

use serde_json::Value;

/// Returns which values a part of the schema takes, in a few words: "a text, or a list of texts".
pub(super) fn values_of(part: &Value, schema: &Value) -> String {
    let mut words: Vec<String> = Vec::new();
    for one in kinds(part, schema) {
        if !words.contains(&one) {
            words.push(one);
        }
    }
    words.join(", or ")
}

/// Returns the words of a part that takes one of a few, each with what it means.
pub(super) fn words_of(part: &Value, schema: &Value) -> Vec<(String, String)> {
    let part = inner(part, schema);
    let word = |form: &Value| Some((form["const"].as_str()?.to_owned(), form["description"].as_str()?.to_owned()));
    if let Some(forms) = part["oneOf"].as_array() {
        return forms.iter().filter_map(word).collect();
    }
    // A list of such words is written with the same words.
    let forms = part["anyOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    forms.iter().map(|form| words_of(form, schema)).find(|words| !words.is_empty()).unwrap_or_default()
}

/// Follows references to what is meant.
fn inner<'a>(part: &'a Value, schema: &'a Value) -> &'a Value {
    let part = part["allOf"].as_array().and_then(|all| all.first()).unwrap_or(part);
    reference(part).map_or(part, |name| &schema["definitions"][name.as_str()])
}

/// Returns the name that a part refers to.
fn reference(part: &Value) -> Option<String> {
    Some(part["$ref"].as_str()?.strip_prefix("#/definitions/")?.replace("%20", " "))
}

fn kinds(part: &Value, schema: &Value) -> Vec<String> {
    let part = part["allOf"].as_array().and_then(|all| all.first()).unwrap_or(part);
    if let Some(name) = reference(part) {
        return vec![named(&name, &schema["definitions"][name.as_str()])];
    }
    if let Some(forms) = part["anyOf"].as_array() {
        return joined(forms, schema);
    }
    if part["items"].is_object() {
        return vec![format!("a list, each {}", values_of(&part["items"], schema))];
    }
    if part["additionalProperties"].is_object() {
        return vec![format!("`id: …` with {}", values_of(&part["additionalProperties"], schema))];
    }
    let kind = part["type"].as_str().or_else(|| part["type"].as_array().and_then(|all| all.first()?.as_str()));
    vec![match kind {
        Some("boolean") => "`true` or `false`".to_owned(),
        Some("integer") => "a whole number".to_owned(),
        Some("number") => "a number".to_owned(),
        Some("null") => return Vec::new(),
        _ => TEXT.to_owned(),
    }]
}

/// Joins the forms that a part may take: a list of what may stand alone, or one for each id, is said in few words.
fn joined(forms: &[Value], schema: &Value) -> Vec<String> {
    let is_list = |form: &&Value| form["items"].is_object();
    let is_map = |form: &&Value| form["additionalProperties"].is_object();
    let single: Vec<&Value> = forms.iter().filter(|form| !is_list(form) && !is_map(form)).collect();
    let mut words: Vec<String> = single.iter().flat_map(|form| kinds(form, schema)).collect();
    let alone = words.join(", or ");
    if let Some(map) = forms.iter().find(is_map) {
        let of = values_of(&map["additionalProperties"], schema);
        match of == alone {
            true => words.push("one for each: `id: …`".to_owned()),
            // What stands by ids may stand in a list as well, and a text alone is its name.
            false => words = vec![format!("`id: …` with {of}")],
        }
    }
    if let Some(list) = forms.iter().find(is_list) {
        let of = values_of(&list["items"], schema);
        let is_said = words.iter().any(|word| word.contains(&of)) || of == alone;
        let list = if is_said { A_LIST.to_owned() } else { format!("a list, each {of}") };
        if !words.iter().any(|word| word.ends_with(A_LIST)) {
            words.push(list);
        }
    }
    words
}

/// What a list is called of what may stand alone as well.
const A_LIST: &str = "a list of them";
/// What a text is called.
const TEXT: &str = "a text";

/// Names what a definition stands for: an entry by its name, a choice by its words, anything else by what it says of itself.
fn named(name: &str, definition: &Value) -> String {
    let listed = |words: Vec<String>| match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.join(""),
    };
    let typed = |value: &Value| value.as_str().map_or_else(|| format!("`{value}`"), |word| format!("`{word}`"));
    if let Some(forms) = definition["oneOf"].as_array() {
        return listed(forms.iter().map(|form| typed(&form["const"])).collect());
    }
    if let Some(words) = definition["enum"].as_array() {
        return listed(words.iter().map(typed).collect());
    }
    let forms = definition["anyOf"].as_array().map_or_else(|| vec![definition], |forms| forms.iter().collect());
    if forms.iter().any(|form| form["properties"].is_object()) {
        let article = if name.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        return match name {
            "evidence" | "scales" => format!("the keys of `{name}`"),
            "spread" | "length of time" => "a spread (`typical`, `low`, `high`)".to_owned(),
            _ => format!("{article} {name}"),
        };
    }
    let about = definition["description"].as_str().unwrap_or(name).trim_end_matches('.');
    let mut letters = about.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
    format!("{first}{}", letters.as_str())
}
