//! What the schema says of single values with a form of their own.

#![cfg(test)]

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::journey::written::{MomentWord, Score, StartWord};
use crate::journey::{Date, Duration, Effort, NumberScale, Quantity, Share};

macro_rules! values {
    ($($value:ident: $schema:tt)*) => {
        $(impl JsonSchema for $value {
            fn schema_name() -> Cow<'static, str> {
                stringify!($value).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        })*
    };
}

values! {
    Date: {
        "description": "A date such as `2026-10-01` or `2026-10`.",
        "type": "string",
        "pattern": r"^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$"
    }

    Duration: {
        "description": "A length of time such as `20 min`, `3 days`, `2-3 business days` or `PT2H`.",
        "type": "string"
    }

    Effort: {
        "description": "An effort such as `3` (0 to 5), `S`, `M`, `L` or `3 weeks`.",
        "anyOf": [{ "type": "number", "minimum": 0, "maximum": 5 }, { "type": "string" }]
    }

    MomentWord: {
        "description": "Whether it is a moment of truth, or which kind.",
        "enum": [true, false, "zero", "first", "second", "ultimate"]
    }

    NumberScale: {
        "description": "The two ends of a scale, such as `1-7`.",
        "type": "string",
        "pattern": r"^\s*[-−]?\d+(\.\d+)?\s*(-|–|—|\.\.|to|/)\s*[-−]?\d+(\.\d+)?\s*$"
    }

    Quantity: {
        "description": "A number, with a percent sign or a unit if it has one, such as `31` or `38 %`.",
        "anyOf": [{ "type": "number" }, { "type": "string", "pattern": r"\d" }]
    }

    Score: {
        "description": "A number on its scale (emotions: from -2 to 2, or the file's own scale; ratings: from 1 to 5).",
        "type": ["number", "string"]
    }

    Share: {
        "description": "A share of the customers, such as `35%` or `0.35`.",
        "anyOf": [
            { "type": "number", "minimum": 0, "maximum": 1 },
            { "type": "string", "pattern": r"^\s*(100(\.0*)?|\d{1,2}(\.\d*)?)\s*%\s*$" }
        ]
    }
}

impl JsonSchema for StartWord {
    fn schema_name() -> Cow<'static, str> {
        "StartWord".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let share = generator.subschema_for::<Share>();
        json_schema!({
            "description": "Whether the journey can begin here, or the share of the customers who begin here.",
            "anyOf": [{ "type": "boolean" }, share]
        })
    }
}
