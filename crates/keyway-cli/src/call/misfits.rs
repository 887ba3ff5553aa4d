//! A note about a reply that is not as the API's table describes it (D3). It is printed unchanged.

use keyway::types::Operation;
use serde_json::Value;

use crate::output::Output;

/// The number of fields that the note names.
const NAMED: usize = 4;

/// The size in bytes from which a reply is not checked, because it would be parsed once more (D6).
const LARGE: usize = 1 << 20;

/// Notes fields of another JSON kind than the API's, and missing objects.
pub(super) fn note(operation: &Operation, json: &str, output: &Output) {
    if json.len() > LARGE {
        return;
    }
    let schema = keyway_schema::find(operation.id).and_then(|schema| schema.reply.as_ref());
    let (Some(shape), Ok(reply)) = (schema, serde_json::from_str::<Value>(json)) else { return };
    let found: Vec<_> = shape.misfits(&reply, NAMED + 1).iter().map(super::words).collect();
    let Some(named) = found.get(..found.len().min(NAMED)).filter(|named| !named.is_empty()) else { return };
    let more = if found.len() > NAMED { "; and more" } else { "" };
    let named = named.join("; ");
    output.note(&format!("note: the reply does not fit the API: {named}{more}; it is printed as it arrived"));
}
