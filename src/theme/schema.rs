//! The schema of a theme.

use serde_json::{Map, Value, json};

use crate::theme::palette::{ACCENT_KEYS, ACCENTS, COLORS, NOTE_KEYS, NOTES};
use crate::theme::written::SPACING_WORDS;
use crate::theme::{FILES, RADII, SPACINGS, STRICT_TEXT_CONTRAST, TEXT_CONTRAST};

/// Returns the schema of a theme as it is written; `font` is that of its font.
pub(crate) fn schema(font: Value) -> Value {
    let names: Vec<Value> =
        FILES.iter().map(|file| json!({ "const": file.name, "description": file.about() })).collect();
    let words: Vec<&str> = SPACING_WORDS.iter().map(|(word, _)| *word).collect();
    let spacing = json!({ "type": "number", "minimum": SPACINGS.0, "maximum": SPACINGS.1 });
    json!({
        "description": "How pictures look.",
        "anyOf": [
            { "oneOf": names },
            {
                "type": "object",
                "properties": {
                    "name": { "description": "What the theme is called.", "type": "string" },
                    "about": { "description": "One sentence about it.", "type": "string" },
                    "base": { "description": "The theme that it starts from.", "oneOf": names },
                    "colours": {
                        "description": "Colours; all others follow from them so that everything can be read.",
                        "type": "object",
                        "properties": colors(),
                        "additionalProperties": false,
                    },
                    "paper": {
                        "description": "What notes are written on.",
                        "oneOf": [
                            { "const": "flat", "description": "A coloured area." },
                            { "const": "sheet", "description": "A sheet with a folded corner and a shadow." },
                            { "const": "framed", "description": "An area with a line around it." },
                        ],
                    },
                    "monochrome": {
                        "description": "Whether there is one colour only, so that curves differ by the style of their lines.",
                        "type": "boolean",
                    },
                    "text_contrast": {
                        "description": "The least contrast of text (WCAG 2.2: 4.5 for AA, 7 for AAA).",
                        "type": "number", "minimum": TEXT_CONTRAST, "maximum": STRICT_TEXT_CONTRAST,
                    },
                    "radius": {
                        "description": "Roundness of corners, in px.",
                        "type": "number", "minimum": RADII.0, "maximum": RADII.1,
                    },
                    "spacing": {
                        "description": "How much room there is between and within things.",
                        "anyOf": [{ "enum": words }, spacing],
                    },
                    "font": font,
                },
                "additionalProperties": false,
            },
        ],
    })
}

fn colors() -> Map<String, Value> {
    let color = json!({ "type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$" });
    let described = |(name, about): &(&str, &str)| {
        let mut value = color.clone();
        value["description"] = json!(about);
        ((*name).to_owned(), value)
    };
    let with_parts = |entries: &[(&str, &str)], parts: &[(&str, &str)], hatched: &str| -> Map<String, Value> {
        let mut keys: Map<String, Value> = parts.iter().map(described).collect();
        let hatch = json!({ "description": hatched, "enum": ["rising", "falling", "crossed", "upright"] });
        keys.insert("hatch".to_owned(), hatch);
        let long = json!({ "type": "object", "properties": keys, "additionalProperties": false });
        let value = |about: &str| json!({ "description": about, "anyOf": [color, long] });
        entries.iter().map(|(name, about)| ((*name).to_owned(), value(about))).collect()
    };
    let mut colors: Map<String, Value> = COLORS.iter().map(described).collect();
    colors.extend(with_parts(ACCENTS, ACCENT_KEYS, "Hatching that stands for the phase where colours cannot."));
    colors.extend(with_parts(NOTES, NOTE_KEYS, "Hatching that stands for the kind of note where colours cannot."));
    let personas = json!({
        "description": "Curves and marks of personas, in order.",
        "anyOf": [color, { "type": "array", "items": color }],
    });
    colors.insert("personas".to_owned(), personas);
    colors
}
