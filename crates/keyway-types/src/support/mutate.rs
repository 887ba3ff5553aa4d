//! For tests: JSON documents changed in every place, as the API might change them.

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Round-trips a document through a type: deserializes it in both ways, compares the results, and
/// serializes it.
pub(crate) fn round_trip<T>(document: &Value) -> Result<Value, String>
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let text = document.to_string();
    let from_text = serde_json::from_str::<T>(&text).map_err(|error| error.to_string());
    let from_value = serde_json::from_value::<T>(document.clone()).map_err(|error| error.to_string());
    assert_eq!(from_text.is_ok(), from_value.is_ok(), "text and value differ for {document}: {from_text:?}");
    let (one, other) = (from_text?, from_value?);
    assert_eq!(one, other, "text and value differ for {document}");
    Ok(serde_json::from_str(&serde_json::to_string(&one).unwrap()).unwrap())
}

/// Asserts that a document serializes unchanged.
#[track_caller]
pub(crate) fn assert_unchanged<T>(document: &Value)
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    match round_trip::<T>(document) {
        Ok(written) => assert!(same(document, &written), "changed:\n{document}\n{written}"),
        Err(error) => panic!("{error}\n{document}"),
    }
}

/// Asserts that a document is rejected or serializes unchanged. Returns the error if it is
/// rejected.
#[track_caller]
pub(crate) fn assert_unchanged_or_refused<T>(document: &Value) -> Option<String>
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    match round_trip::<T>(document) {
        Ok(written) => assert!(same(document, &written), "changed:\n{document}\n{written}"),
        Err(error) => return Some(error),
    }
    None
}

/// Compares JSON, with numbers by value: `1` and `1.0` are the same.
pub(crate) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| same(value, other)))
        }
        _ => one == other,
    }
}

/// Returns the pointers (RFC 6901) to all values of a document, itself included.
pub(crate) fn pointers(document: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut next = 0;
    while let Some(pointer) = found.get(next).cloned() {
        next += 1;
        match document.pointer(&pointer) {
            Some(Value::Object(members)) => {
                found.extend(members.keys().map(|name| format!("{pointer}/{name}")))
            }
            Some(Value::Array(items)) => {
                found.extend((0..items.len()).map(|index| format!("{pointer}/{index}")))
            }
            _ => {}
        }
    }
    found
}

/// Returns the document with one value changed.
pub(crate) fn with(document: &Value, pointer: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut changed = document.clone();
    change(changed.pointer_mut(pointer).unwrap());
    changed
}

/// Asserts D1 for every change of a document that its type must tolerate, and that any other change
/// is rejected or serializes unchanged. `maps` names the fields whose own fields all have one type.
pub(crate) fn assert_survives_tomorrow<T>(document: &Value, maps: &[&str])
where
    T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    assert_unchanged::<T>(document);
    for pointer in pointers(document) {
        let value = document.pointer(&pointer).unwrap();
        let name = pointer.rsplit('/').next().unwrap_or_default();
        if value.is_object() && !maps.contains(&name) {
            assert_unchanged::<T>(&with(document, &pointer, |value| {
                value["tomorrow"] = json!({"a": [null, 1.5]})
            }));
            assert_unchanged::<T>(&with(document, &pointer, |value| value["extra"] = json!("a")));
        }
        if value.is_string() {
            assert_unchanged::<T>(&with(document, &pointer, |value| *value = json!("tomorrow's")));
            assert_unchanged::<T>(&with(document, &pointer, |value| *value = json!("\u{1F511}\"\\\n")));
        }
        for other in [json!(null), json!(7), json!(true), json!("text"), json!([]), json!({})] {
            assert_unchanged_or_refused::<T>(&with(document, &pointer, |value| *value = other));
        }
        if let Some((parent, name)) = pointer.rsplit_once('/') {
            let without = with(document, parent, |value| {
                if let Some(members) = value.as_object_mut() {
                    members.remove(name);
                }
            });
            if let Some(error) = assert_unchanged_or_refused::<T>(&without) {
                assert!(error.contains(&format!("missing field `{name}`")), "{error}");
            }
        }
    }
}

/// Any JSON, with field names and strings from a list, so that much of it is almost valid.
pub(crate) fn any_json(words: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..3_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        proptest::sample::select(words).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, move |inner| {
        let name =
            prop_oneof![9 => proptest::sample::select(words).prop_map(str::to_owned), 1 => any::<String>()];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(name, inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}
