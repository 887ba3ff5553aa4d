//! The API's error replies.

mod bodies;

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Map, Value, json};

pub(crate) use bodies::{
    ACCOUNT_DEACTIVATED, ADDRESS_NOT_AUTHORIZED, BILLING_HARD_LIMIT, BILLING_INACTIVE, CONTEXT_TOO_LONG,
    CREDIT_EXHAUSTED, MISMATCHED_ORGANIZATION, MISMATCHED_PROJECT, MISSING_SCOPES, MISSING_SCOPES_AS_TEXT,
    MODEL_NOT_ALLOWED, MODEL_NOT_FOUND, NO_KEY, NO_ORGANIZATION, OVERLOADED, QUOTA_EXHAUSTED, RATE_LIMITED,
    REQUEST_TOO_LARGE, SPEND_LIMIT_REACHED, UNKNOWN_KEY, UNKNOWN_ORGANIZATION, UNKNOWN_SHORT_KEY,
    UNKNOWN_URL, UNSUPPORTED_REGION,
};
pub(crate) use bodies::{Row, Shape, find, own};

/// An error reply, boxed so that results which may hold one stay small.
#[derive(Clone, Debug)]
pub(crate) struct Refusal(Box<Said>);

/// The content of an error reply: status, the four fields, and their JSON shape.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) status: StatusCode,
    pub(crate) shape: Shape,
    pub(crate) message: Cow<'static, str>,
    pub(crate) kind: Option<Cow<'static, str>>,
    pub(crate) param: Option<Cow<'static, str>>,
    pub(crate) code: Option<Cow<'static, str>>,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Deref for Refusal {
    type Target = Said;

    fn deref(&self) -> &Said {
        &self.0
    }
}

impl DerefMut for Refusal {
    fn deref_mut(&mut self) -> &mut Said {
        &mut self.0
    }
}

impl Refusal {
    /// Returns the row with each `{name}` replaced by the fact of that name.
    pub(crate) fn of(row: &'static Row, facts: &[(&str, &str)]) -> Self {
        let filled = |text: &'static str| -> Cow<'static, str> {
            if text.contains('{') { fill(text, facts).into() } else { text.into() }
        };
        Self(Box::new(Said {
            status: StatusCode::from_u16(row.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            shape: row.shape,
            message: filled(row.message),
            kind: row.kind.map(filled),
            param: row.param.map(Cow::Borrowed),
            code: row.code.map(Cow::Borrowed),
            headers: Vec::new(),
        }))
    }

    /// Returns a 400 about one part of the body.
    pub(crate) fn invalid(code: &'static str, param: impl Into<Cow<'static, str>>, message: String) -> Self {
        Self(Box::new(Said {
            status: StatusCode::BAD_REQUEST,
            shape: Shape::Object,
            message: message.into(),
            kind: Some("invalid_request_error".into()),
            param: Some(param.into()),
            code: (!code.is_empty()).then_some(code.into()),
            headers: Vec::new(),
        }))
    }

    pub(crate) fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn reshaped(mut self, shape: Shape) -> Self {
        self.shape = shape;
        self
    }

    /// Returns the inner object, `{"message","type","param","code"}`.
    pub(crate) fn object(&self) -> Value {
        json!({ "message": self.message, "type": self.kind, "param": self.param, "code": self.code })
    }

    /// Returns the object with only some of its fields.
    fn object_of(&self, names: &[&str]) -> Value {
        let mut members = Map::new();
        if let Value::Object(all) = self.object() {
            members = all.into_iter().filter(|(name, _)| names.contains(&name.as_str())).collect();
        }
        Value::Object(members)
    }

    /// Returns the content as JSON; the title if the shape is an HTML page.
    pub(crate) fn json(&self) -> Value {
        match self.shape {
            Shape::Object => json!({ "error": self.object() }),
            Shape::NoParam => json!({ "error": self.object_of(&["message", "type", "code"]) }),
            Shape::MessageAndType => json!({ "error": self.object_of(&["message", "type"]) }),
            Shape::CodeAndMessage => json!({ "error": self.object_of(&["message", "code"]) }),
            Shape::Text => json!({ "error": self.message }),
            Shape::Detail => json!({ "detail": self.message }),
            Shape::DetailObject => json!({ "detail": self.object() }),
            Shape::Event => json!({ "type": "error", "sequence_number": 2, "error": self.object() }),
            Shape::FailedResponse => json!({
                "type": "response.failed",
                "sequence_number": 2,
                "response": { "status": "failed", "error": self.object_of(&["message", "code"]) },
            }),
            Shape::FailedSession => {
                json!({ "type": "failed", "error": self.object_of(&["message", "type", "code"]) })
            }
            Shape::Html => Value::from(self.message.as_ref()),
        }
    }

    /// Returns the body and its content type.
    pub(crate) fn body(&self) -> (Bytes, &'static str) {
        match self.shape {
            Shape::Html => (html(&self.message).into(), "text/html; charset=UTF-8"),
            Shape::Event | Shape::FailedResponse | Shape::FailedSession => {
                (self.as_event(), "text/event-stream; charset=utf-8")
            }
            _ => (self.json().to_string().into(), "application/json"),
        }
    }

    /// Returns the error as one event of a stream.
    pub(crate) fn as_event(&self) -> Bytes {
        let name = match self.shape {
            Shape::Event => "event: error\n",
            Shape::FailedResponse => "event: response.failed\n",
            _ => "",
        };
        format!("{name}data: {}\n\n", self.json()).into()
    }
}

/// Returns a small HTML page such as proxies send.
pub(crate) fn html(title: &str) -> String {
    format!(
        "<!DOCTYPE html>\r\n<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n\
         <hr><center>emulated edge</center>\r\n</body>\r\n</html>\r\n"
    )
}

/// Replaces each `{name}` by its fact in one pass, so that a fact with braces is not expanded
/// again. An unknown fact becomes `unknown`.
fn fill(template: &str, facts: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').unwrap_or((after, ""));
        text.push_str(before);
        text.push_str(facts.iter().find(|(known, _)| *known == name).map_or("unknown", |(_, fact)| fact));
        rest = behind;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::bodies::ROWS;
    use super::*;

    #[test]
    fn facts_are_filled_in_once() {
        let facts = [("key", "{model}"), ("model", "x")];
        assert_eq!(fill("a {key} b {model} c {nothing}", &facts), "a {model} b x c unknown");
        assert_eq!(fill("open {key", &facts), "open {model}");
    }

    #[test]
    fn every_row_is_found_by_its_number() {
        for (index, row) in ROWS.iter().enumerate() {
            assert_eq!(row.id, format!("B{}", index + 1));
            assert_eq!(find(&row.id.to_lowercase()).map(|row| row.id), Some(row.id));
        }
        assert_eq!(ROWS.len(), 44);
    }

    #[test]
    fn shapes_have_the_members_of_their_rows() {
        let json = |id: &str| Refusal::of(find(id).unwrap(), &[]).json();
        assert!(json("B12")["error"].is_string());
        assert_eq!(json("B14"), json!({ "detail": "Unauthorized" }));
        assert_eq!(json("B15")["detail"]["code"], "token_expired");
        assert_eq!(json("B24")["error"].as_object().unwrap().len(), 2);
        assert!(json("B31")["error"].get("param").is_none());
        assert_eq!(json("B36")["error"]["code"], "429");
        assert_eq!(json("B37")["error"]["param"], "");
        assert_eq!(json("B39")["error"]["type"], "service_unavailable_error");
        assert_eq!(json("B40")["response"]["status"], "failed");
    }
}
