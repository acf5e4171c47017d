//! The JSON Schema of the record, made from its types for whoever reads the export, and kept in the
//! repository.

use std::borrow::Cow;
use std::path::Path;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema, schema_for};

use crate::record::{Record, Value};

impl JsonSchema for Value {
    fn schema_name() -> Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An answer: text as typed, a date as YYYY-MM-DD, or as YYYY-MM or YYYY as \
                            far as it is known, or the id of an option; null if it was left empty; {\"unknown\": true} for I do not know.",
            "oneOf": [
                { "type": "string" },
                { "type": "null" },
                {
                    "type": "object",
                    "properties": { "unknown": { "const": true } },
                    "required": ["unknown"],
                    "additionalProperties": false
                }
            ]
        })
    }
}

/// `UPDATE_SCHEMA=1 cargo test --lib schema` writes it anew.
#[test]
fn the_published_schema_is_that_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/declaration.schema.json");
    let schema = schema_for!(Record);
    let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let published = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        published, text,
        "UPDATE_SCHEMA=1 cargo test --lib schema writes it anew"
    );
}
