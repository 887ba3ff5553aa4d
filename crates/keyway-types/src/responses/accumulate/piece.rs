//! The content of an event, independent of its family of types.

use std::borrow::Cow;

use serde_json::Value;

use crate::Extra;

/// What one event adds to a response of type `R` with items of type `I`.
pub(crate) enum Piece<'a, R, I> {
    /// The response so far; complete at the end.
    Response { response: &'a R, end: bool },
    /// An output item: begun, or complete if it is `done`.
    Item { index: i64, item: &'a I, done: bool },
    /// A part of an item's list: begun, or complete if it is `done`.
    Part { index: i64, id: &'a str, slot: Slot, part: Value, done: bool },
    /// More of a text, or all of it; `json` is how it arrived, if that was odd.
    Text { index: i64, id: &'a str, slot: Slot, text: &'a str, json: Option<Cow<'a, str>>, all: bool },
    /// An annotation of a text.
    Annotation { index: i64, id: &'a str, content: i64, number: i64, annotation: Value },
    /// The end, without a response.
    End,
    /// Nothing that the response stores.
    Nothing,
}

/// Where in its item a text belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    /// `content[i].text` of a message.
    Text(i64),
    /// `content[i].refusal` of a message.
    Refusal(i64),
    /// `content[i].text` of a reasoning item.
    Reasoning(i64),
    /// `summary[i].text` of a reasoning item.
    Summary(i64),
    /// `arguments` of a function call.
    Arguments,
    /// `arguments` of an MCP call.
    McpArguments,
    /// `input` of a custom tool call.
    Input,
    /// `code` of a code interpreter call.
    Code,
}

/// Converts an event of the enum `$event`; its beta twin has the same variants and fields.
macro_rules! piece_of {
    ($event:ident, $value:expr) => {{
        use $crate::responses::piece::{Piece, Slot, json};
        match $value {
            $event::ResponseCreated(e) => Piece::Response { response: &*e.response, end: false },
            $event::ResponseQueued(e) => Piece::Response { response: &*e.response, end: false },
            $event::ResponseInProgress(e) => Piece::Response { response: &*e.response, end: false },
            $event::ResponseCompleted(e) => Piece::Response { response: &*e.response, end: true },
            $event::ResponseIncomplete(e) => Piece::Response { response: &*e.response, end: true },
            $event::ResponseFailed(e) => Piece::Response { response: &*e.response, end: true },
            $event::ResponseOutputItemAdded(e) => {
                Piece::Item { index: e.output_index, item: &e.item, done: false }
            }
            $event::ResponseOutputItemDone(e) => {
                Piece::Item { index: e.output_index, item: &e.item, done: true }
            }
            $event::ResponseContentPartAdded(e) => Piece::Part {
                index: e.output_index,
                id: &e.item_id,
                slot: Slot::Text(e.content_index),
                part: json(&e.part),
                done: false,
            },
            $event::ResponseContentPartDone(e) => Piece::Part {
                index: e.output_index,
                id: &e.item_id,
                slot: Slot::Text(e.content_index),
                part: json(&e.part),
                done: true,
            },
            $event::ResponseReasoningSummaryPartAdded(e) => Piece::Part {
                index: e.output_index,
                id: &e.item_id,
                slot: Slot::Summary(e.summary_index),
                part: json(&e.part),
                done: false,
            },
            $event::ResponseReasoningSummaryPartDone(e) => Piece::Part {
                index: e.output_index,
                id: &e.item_id,
                slot: Slot::Summary(e.summary_index),
                part: json(&e.part),
                done: true,
            },
            $event::ResponseOutputTextDelta(e) => {
                piece_of!(@text e, Slot::Text(e.content_index), &e.delta, false)
            }
            $event::ResponseOutputTextDone(e) => {
                piece_of!(@text e, Slot::Text(e.content_index), &e.text, true)
            }
            $event::ResponseRefusalDelta(e) => {
                piece_of!(@text e, Slot::Refusal(e.content_index), &e.delta, false)
            }
            $event::ResponseRefusalDone(e) => {
                piece_of!(@text e, Slot::Refusal(e.content_index), &e.refusal, true)
            }
            $event::ResponseReasoningTextDelta(e) => {
                piece_of!(@text e, Slot::Reasoning(e.content_index), &e.delta, false)
            }
            $event::ResponseReasoningTextDone(e) => {
                piece_of!(@text e, Slot::Reasoning(e.content_index), &e.text, true)
            }
            $event::ResponseReasoningSummaryTextDelta(e) => {
                piece_of!(@text e, Slot::Summary(e.summary_index), &e.delta, false)
            }
            $event::ResponseReasoningSummaryTextDone(e) => {
                piece_of!(@text e, Slot::Summary(e.summary_index), &e.text, true)
            }
            $event::ResponseFunctionCallArgumentsDelta(e) => {
                piece_of!(@text e, Slot::Arguments, &e.delta, false)
            }
            $event::ResponseFunctionCallArgumentsDone(e) => {
                piece_of!(@text e, Slot::Arguments, &e.arguments, true)
            }
            $event::ResponseMcpCallArgumentsDelta(e) => {
                piece_of!(@text e, Slot::McpArguments, &e.delta, false)
            }
            $event::ResponseMcpCallArgumentsDone(e) => {
                piece_of!(@text e, Slot::McpArguments, &e.arguments, true)
            }
            $event::ResponseCustomToolCallInputDelta(e) => piece_of!(@text e, Slot::Input, &e.delta, false),
            $event::ResponseCustomToolCallInputDone(e) => piece_of!(@text e, Slot::Input, &e.input, true),
            $event::ResponseCodeInterpreterCallCodeDelta(e) => piece_of!(@text e, Slot::Code, &e.delta, false),
            $event::ResponseCodeInterpreterCallCodeDone(e) => piece_of!(@text e, Slot::Code, &e.code, true),
            $event::ResponseOutputTextAnnotationAdded(e) => Piece::Annotation {
                index: e.output_index,
                id: &e.item_id,
                content: e.content_index,
                number: e.annotation_index,
                annotation: json(&e.annotation),
            },
            $event::Unknown(value) if value.get("type").is_some_and(|kind| kind == "response.cancelled") => {
                Piece::End
            }
            _ => Piece::Nothing,
        }
    }};
    (@text $e:ident, $slot:expr, $text:expr, $all:literal) => {
        Piece::Text {
            index: $e.output_index,
            id: &$e.item_id,
            slot: $slot,
            text: $text,
            json: if $all { None } else { $crate::responses::piece::odd_delta(&$e.extra) },
            all: $all,
        }
    };
}
pub(crate) use piece_of;

/// Returns a part as JSON; null if it can't be serialized.
#[inline]
pub(crate) fn json(part: &impl serde::Serialize) -> Value {
    serde_json::to_value(part).unwrap_or_default()
}

/// Returns how a piece of text arrived, if that was odd.
#[inline]
pub(crate) fn odd_delta(extra: &Extra) -> Option<Cow<'_, str>> {
    if extra.misfits() == 0 { None } else { extra.text("delta") }
}
