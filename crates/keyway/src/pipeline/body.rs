//! The body of a call, as often as it can be produced: JSON in memory, or a form (R5).

use bytes::Bytes;
use http::HeaderValue;
use keyway_types::operations::{Streaming, SwitchPlace};
use serde_json::{Map, Value};

use super::Expect;
use crate::error::{ConfigurationReason, Error, Result};
use crate::multipart::Layout;
use crate::request::CallRequest;
use crate::transport::RequestBody;

/// The body that every attempt sends.
pub(super) enum Body {
    Bytes(Bytes),
    Form(Box<Layout>),
}

impl Body {
    /// Creates the body, with the field that turns on streaming if events are expected, and the
    /// caller's extra fields.
    pub(super) fn new(request: &CallRequest, expect: Expect) -> Result<Self> {
        let switch = switch(request, expect, SwitchPlace::Body);
        let Some(form) = &request.form else { return json(request, switch).map(Self::Bytes) };
        let mut extra = request.options.extra_body.as_deref().cloned().unwrap_or_default();
        extra.extend(switch.map(member));
        let operation = request.operation;
        Layout::new(form, &extra, operation.part_types, operation.id)
            .map(|layout| Self::Form(Box::new(layout)))
    }

    /// Its length; `None` for a form, or without a body.
    pub(super) fn length(&self) -> Option<HeaderValue> {
        match self {
            Self::Bytes(bytes) if !bytes.is_empty() => Some(decimal(bytes.len())),
            _ => None,
        }
    }

    /// Its content type; `None` without a body.
    pub(super) fn content_type(&self) -> Option<HeaderValue> {
        match self {
            Self::Bytes(bytes) if bytes.is_empty() => None,
            Self::Bytes(_) => Some(HeaderValue::from_static("application/json")),
            Self::Form(layout) => Some(layout.content_type.clone()),
        }
    }

    /// Returns whether it can be produced now. It cannot after a reader or stream in it was
    /// consumed (R5).
    pub(super) fn can_be_sent(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Form(layout) => layout.can_be_sent(),
        }
    }

    /// Opens the body for one exchange.
    pub(super) async fn open(&self) -> Result<RequestBody> {
        match self {
            Self::Bytes(bytes) => Ok(RequestBody::from(bytes.clone())),
            // Separate, because few calls send a form.
            Self::Form(layout) => Box::pin(layout.open()).await,
        }
    }
}

/// The parameter that turns the reply into a stream, if events are expected and it belongs here.
pub(super) fn switch(
    request: &CallRequest,
    expect: Expect,
    place: SwitchPlace,
) -> Option<&'static Streaming> {
    let wanted = expect == Expect::Stream;
    request.operation.stream.as_ref().filter(|switch| wanted && switch.place == place)
}

/// The switch as a field of an object.
fn member(switch: &Streaming) -> (String, Value) {
    (switch.name.to_owned(), serde_json::from_str(switch.value).unwrap_or(Value::Bool(true)))
}

fn json(request: &CallRequest, switch: Option<&Streaming>) -> Result<Bytes> {
    let switch = switch.filter(|_| request.body.is_some());
    match (&request.body, &request.options.extra_body, switch) {
        (None, None, _) => Ok(Bytes::new()),
        (Some(body), None, None) => Ok(body.clone()),
        (Some(body), None, Some(switch)) if can_be_appended(body, switch.name) => {
            let mut streamed = Vec::with_capacity(body.len() + 24);
            streamed.extend_from_slice(&body[..body.len() - 1]);
            for piece in [",\"", switch.name, "\":", switch.value, "}"] {
                streamed.extend_from_slice(piece.as_bytes());
            }
            Ok(streamed.into())
        }
        (body, extra, switch) => {
            let mut members: Map<String, Value> = body
                .as_ref()
                .map(|body| serde_json::from_slice(body))
                .transpose()
                .map_err(not_an_object)?
                .unwrap_or_default();
            members.extend(extra.as_deref().cloned().unwrap_or_default());
            members.extend(switch.map(member));
            serde_json::to_vec(&members).map(Bytes::from).map_err(not_an_object)
        }
    }
}

/// Returns whether a field can be appended, because no other has its name.
fn can_be_appended(body: &[u8], name: &str) -> bool {
    let known = format!("\"{name}\":");
    body.len() > 2 && body.ends_with(b"}") && memchr::memmem::find(body, known.as_bytes()).is_none()
}

fn not_an_object(error: serde_json::Error) -> Error {
    let text = format!("Extra fields cannot be added to the body ({error}); pass an object");
    Error::configuration(ConfigurationReason::InvalidArgument, text)
}

/// Returns a length as a header's value. The conversion of `http` makes room for the longest number,
/// which takes a second allocation, to count its users.
fn decimal(length: usize) -> HeaderValue {
    let (mut digits, mut rest) = ([b'0'; 20], length);
    let mut count = 0;
    for place in digits.iter_mut().rev() {
        *place += (rest % 10) as u8;
        (rest, count) = (rest / 10, count + 1);
        if rest == 0 {
            break;
        }
    }
    HeaderValue::from_bytes(&digits[digits.len() - count..]).unwrap_or_else(|_| length.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_written_in_decimal() {
        for length in [0, 7, 10, 319, 1_000_000, usize::MAX] {
            assert_eq!(decimal(length), HeaderValue::from(length));
        }
    }
}
