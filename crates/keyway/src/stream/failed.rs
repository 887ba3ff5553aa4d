//! Errors that a server reports inside a stream (S3, E9).

use keyway_types::{Accumulate, Misfit, StreamEvent};
use serde_json::Value;
use serde_json::value::RawValue;

use super::{EventStream, text_of};
use crate::error::{Error, Result, in_success, server};
use crate::members::{is_present, pick, text};
use crate::misfits;
use crate::pipeline::Place;
use crate::sse::Event;

impl<E: StreamEvent> EventStream<E> {
    /// Handles an event that is an error. What it brings beside the error is delivered first. If the
    /// reply is complete, the error is noted, and costs nothing of it.
    #[cold]
    pub(super) fn take_error(&mut self, event: &Event, found: &Value, place: &mut Option<E>) -> Result<()> {
        *place = None;
        if self.accumulator.is_complete() && !self.meta.strict {
            let error = self.meta.refusal(found, &event.data, Place::Event { begun: true });
            let misfit = Misfit::of_whole("nothing after the end of the reply", "an error");
            misfits::add(&mut self.misfits, vec![misfit]);
            tracing::warn!(
                operation = self.meta.operation.id,
                "an error follows the complete reply: {error}"
            );
            return Ok(());
        }
        let read = |json: &str| E::read(json, place);
        let brings = in_success::brings_text(&event.data)
            && misfits::read_again(false, &text_of(&event.data), read).is_ok();
        if !brings {
            *place = None;
            return Err(self.refusal(found, &event.data));
        }
        if let Some(event) = place {
            event.settle();
        }
        self.add(place);
        let error = self.refusal(found, &event.data);
        self.late = Some(Box::new(error));
        Ok(())
    }

    #[cold]
    pub(super) fn refusal(&mut self, found: &Value, data: &[u8]) -> Error {
        let error = self.meta.refusal(found, data, Place::Event { begun: self.begun });
        self.fail(error)
    }
}

/// Returns the stream's own error as JSON: nested, flat, of a failed response or choice, or a bare
/// string, or one by name alone amid a reply (`begun`). `{"error":null}` is data, and so is any other
/// blank beside choices.
#[cold]
pub(super) fn error_value(event: &Event, begun: bool) -> Option<Value> {
    let data = &event.data[..];
    let named = |name: &[u8]| event.name.as_deref() == Some(name);
    let [error, kind, object, choices, name] = pick(data, ["error", "type", "object", "choices", "event"]);
    let failed = match text(kind).as_str() {
        "error" | "response.failed" => true,
        "" => named(b"response.failed"),
        _ => false,
    };
    let is_denied = error.is_some_and(|error| error.get() == "false");
    let told = is_present(error) && !is_denied && (!is_present(choices) || !is_blank(error));
    // Before the first piece, one without words may be a greeting.
    let named_error =
        is_named_error(event) && (begun || !matches!(data.trim_ascii(), b"" | b"null" | b"\"\"" | b"{}"));
    let called_error = text(object) == "error" || text(name) == "error";
    let failed = failed || called_error || told || named_error;
    if !failed && !choices.is_some_and(in_success::has_failed_choice) {
        return None;
    }
    Some(server::json(data).unwrap_or_else(|| Value::String(text_of(data).into_owned())))
}

/// Returns whether the name of an event is that of an error.
#[inline]
pub(super) fn is_named_error(event: &Event) -> bool {
    event.name.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(b"error"))
}

/// Returns whether a value says nothing, such as `{}`.
fn is_blank(value: Option<&RawValue>) -> bool {
    value.is_none_or(|value| {
        value.get().len() <= 256
            && serde_json::from_str(value.get()).is_ok_and(|value| server::is_blank(&value))
    })
}
