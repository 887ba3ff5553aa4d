//! Documents with every field that the types know.

use serde_json::Value;

pub(super) fn request() -> Value {
    serde_json::from_str(include_str!("request.json")).unwrap()
}

pub(super) fn reply() -> Value {
    serde_json::from_str(include_str!("reply.json")).unwrap()
}

pub(super) fn chunks() -> Vec<Value> {
    serde_json::from_str(include_str!("chunks.json")).unwrap()
}
