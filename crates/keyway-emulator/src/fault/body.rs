//! Error bodies in every shape.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::refusal::{Refusal, html};

/// The shape of a faulty reply's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyShape {
    Error,
    ErrorString,
    ErrorNull,
    NoError,
    List,
    Number,
    Null,
    Html,
    Text,
    Truncated,
    Empty,
    WrongType,
    NumericCode,
    Detail,
    DetailObject,
}

impl BodyShape {
    pub(super) const NAMES: &'static [(&'static str, BodyShape)] = &[
        ("error", Self::Error),
        ("error-string", Self::ErrorString),
        ("error-null", Self::ErrorNull),
        ("no-error", Self::NoError),
        ("list", Self::List),
        ("number", Self::Number),
        ("null", Self::Null),
        ("html", Self::Html),
        ("text", Self::Text),
        ("truncated", Self::Truncated),
        ("empty", Self::Empty),
        ("wrong-type", Self::WrongType),
        ("numeric-code", Self::NumericCode),
        ("detail", Self::Detail),
        ("detail-object", Self::DetailObject),
    ];

    /// Returns a body of that shape with the content of `refusal`, and its content type.
    pub(super) fn write(self, refusal: &Refusal) -> (Bytes, &'static str) {
        let json = |value: Value| (Bytes::from(value.to_string()), "application/json");
        let object = refusal.object();
        match self {
            Self::Error => json(json!({ "error": object })),
            Self::ErrorString => json(json!({ "error": refusal.message })),
            Self::ErrorNull => json(json!({ "error": null })),
            Self::NoError => json(json!({ "message": refusal.message })),
            Self::List => json(json!([{ "error": object }])),
            Self::Number => json(json!(refusal.status.as_u16())),
            Self::Null => json(Value::Null),
            Self::Html => (html(&refusal.message).into(), "text/html; charset=UTF-8"),
            Self::Text => (refusal.message.clone().into_owned().into(), "text/plain; charset=utf-8"),
            Self::Truncated => {
                let mut bytes = json!({ "error": object }).to_string().into_bytes();
                bytes.truncate(bytes.len() / 2);
                (bytes.into(), "application/json")
            }
            Self::Empty => (Bytes::new(), "application/json"),
            Self::WrongType => (json!({ "error": object }).to_string().into(), "text/plain; charset=utf-8"),
            Self::NumericCode => {
                let mut object = object;
                object["code"] = json!(refusal.status.as_u16());
                json(json!({ "error": object }))
            }
            Self::Detail => json(json!({ "detail": refusal.message })),
            Self::DetailObject => json(json!({ "detail": object })),
        }
    }
}
