//! A JSON document that contains secrets.

use std::ops::{Deref, DerefMut};

use serde_json::Value;
use zeroize::Zeroize as _;

/// A JSON document whose strings are wiped from memory when it is dropped (X1).
pub(crate) struct Wiped(pub(crate) Value);

impl Deref for Wiped {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl DerefMut for Wiped {
    fn deref_mut(&mut self) -> &mut Value {
        &mut self.0
    }
}

impl Drop for Wiped {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn x1_every_text_is_wiped_however_deep_it_stands() {
        let mut document =
            json!({ "data": { "keys": ["canary", 1, { "key": "canary" }] }, "more": "canary", "none": null });
        wipe(&mut document);
        assert_eq!(document, json!({ "data": { "keys": ["", 1, { "key": "" }] }, "more": "", "none": null }));
    }
}
