//! Makes a JSON schema one that the API accepts without strict mode.

use serde_json::{Map, Value};

use super::references::inline_root;

/// Makes the schema of a type an object at the top level, and leaves the rest as it is.
pub(super) fn make(schema: &mut Value) -> Result<(), String> {
    inline_root(schema)?;
    let Value::Object(members) = schema else {
        return Err("it accepts any value; give it a type".to_owned());
    };
    members.remove("$schema");
    if !members.contains_key("type") && has_only_objects(members) {
        members.insert("type".to_owned(), "object".into());
    }
    if members.get("type").is_none_or(|kind| kind != "object") {
        return Err("the API requires an object at the top level; wrap it in a struct".to_owned());
    }
    Ok(())
}

/// Returns whether a schema is an enum, all of whose variants are objects.
fn has_only_objects(members: &Map<String, Value>) -> bool {
    let variants = members.get("oneOf").or_else(|| members.get("anyOf")).and_then(Value::as_array);
    variants.is_some_and(|variants| variants.iter().all(|variant| variant["type"] == "object"))
}
