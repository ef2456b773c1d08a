//! The reader's own error: either it has been reported already, or it waits for the place that it belongs to.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

/// Why a value could not be read.
#[derive(Debug)]
pub(crate) enum Error {
    /// The finding has been made.
    Reported,
    /// A message from a type that does not know where it is read; the first line says what is wrong, the others what helps.
    Unplaced(String),
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Reported => out.write_str("this could not be read"),
            Error::Unplaced(message) => out.write_str(message),
        }
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Error::Unplaced(message.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Error::Unplaced(format!("expected {}, found {}", plain(expected), shape(found)))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Error::Unplaced(format!("expected {}, found {}", plain(expected), shape(found)))
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Error::Unplaced(format!("expected {}, found {length} entries", plain(expected)))
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Error::Unplaced(format!("`{variant}` is not one of: {}", expected.join(", ")))
    }

    fn missing_field(field: &'static str) -> Self {
        Error::Unplaced(format!("`{field}` is missing"))
    }
}

/// Turns serde's own words for what it expects into words of the field; types of ours speak for themselves.
fn plain(expected: &dyn Expected) -> String {
    let words = expected.to_string();
    if words.starts_with("struct ") || words == "a map" {
        return "keys and values".to_string();
    }
    match words.as_str() {
        "a string" | "a borrowed string" | "a character" => "a text".to_string(),
        "a boolean" => "true or false".to_string(),
        "f32" | "f64" => "a number".to_string(),
        "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "usize" | "isize" => "a whole number".to_string(),
        "a sequence" => "a list".to_string(),
        "unit" => "nothing".to_string(),
        _ => words,
    }
}

fn shape(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Str(text) => format!("`{text}`"),
        Unexpected::Bool(value) => format!("`{value}`"),
        Unexpected::Unsigned(value) => format!("`{value}`"),
        Unexpected::Signed(value) => format!("`{value}`"),
        Unexpected::Float(value) => format!("`{value}`"),
        Unexpected::Seq => "a list".to_string(),
        Unexpected::Map | Unexpected::StructVariant => "keys and values".to_string(),
        Unexpected::Unit | Unexpected::Option => "nothing".to_string(),
        _ => "something else".to_string(),
    }
}
