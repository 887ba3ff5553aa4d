//! Deserializes the model's answer, or says why there is none.

use keyway_credentials::Scrubber;
use keyway_types::chat::{ChatCompletion, ChatCompletionChoiceFinishReason as FinishReason};
use keyway_types::responses::{
    MessagePhase, OutputMessageContent, Response, ResponseIncompleteDetailsReason as Incomplete,
    ResponseOutputItem, ResponseOutputMessage,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::mismatch;
use crate::error::{Error, ErrorKind, OutputReason, Result, Said, SaidValue};
use crate::reply::Reply;

/// A reply whose text is a value of a Rust type, because the call was
/// [`structured`](crate::Call::structured).
pub trait Output: Serialize {
    /// Returns the text of the answer. In a response, messages of the phase `commentary` are not
    /// part of it.
    ///
    /// # Errors
    /// [`ErrorKind::Output`] with the reason.
    fn output_json(&self) -> Result<String>;

    /// Deserializes the answer to a `T`.
    ///
    /// # Errors
    /// [`ErrorKind::Output`] with the reason. The error's [`partial`](Error::partial) is the reply.
    fn output<T: DeserializeOwned>(&self) -> Result<T> {
        let result = self.output_json().and_then(|json| {
            mismatch::read(&json).map_err(|mismatch| {
                let text = format!(
                    "The model's answer does not match the requested type {mismatch}; check that the type's schema describes what it deserializes, or retry"
                );
                let scrubber = Scrubber::new();
                Error::new(ErrorKind::Output(OutputReason::Invalid), text, &scrubber)
                    .caused_by(mismatch.cause, &scrubber)
            })
        });
        result.map_err(|error| {
            let reply = serde_json::to_value(self).ok().map(|reply| SaidValue::new(reply, &Scrubber::new()));
            error.with(|context| context.partial = reply)
        })
    }
}

impl<R: Output> Reply<R> {
    /// Deserializes the answer to a `T`, as [`Output::output`] does. The error also has the call's
    /// key and request ID, and keys are redacted from it.
    ///
    /// # Errors
    /// [`ErrorKind::Output`] with the reason. The error's [`partial`](Error::partial) is the reply.
    pub fn output<T: DeserializeOwned>(&self) -> Result<T> {
        Output::output(&**self).map_err(|error| self.raw().complete(error))
    }
}

impl Output for ChatCompletion {
    fn output_json(&self) -> Result<String> {
        let Some(choice) = self.first_choice() else { return Err(stopped(OutputReason::NoText)) };
        if let Some(refusal) = choice.message.refusal.as_deref().filter(|refusal| !refusal.is_empty()) {
            return Err(refused(refusal));
        }
        match &choice.finish_reason {
            Some(FinishReason::Length) => return Err(stopped(OutputReason::Length)),
            Some(FinishReason::ContentFilter) => return Err(stopped(OutputReason::ContentFilter)),
            _ => {}
        }
        match choice.message.content.as_deref() {
            Some(text) if !text.is_empty() => Ok(text.to_owned()),
            _ => Err(stopped(OutputReason::NoText)),
        }
    }
}

impl Output for Response {
    fn output_json(&self) -> Result<String> {
        if let Some(refusal) = self.refusal() {
            return Err(refused(refusal));
        }
        match self.incomplete_details.as_ref().and_then(|details| details.reason.as_ref()) {
            Some(Incomplete::MaxOutputTokens) => return Err(stopped(OutputReason::Length)),
            Some(Incomplete::ContentFilter) => return Err(stopped(OutputReason::ContentFilter)),
            _ => {}
        }
        match answer(self) {
            text if text.is_empty() => Err(stopped(OutputReason::NoText)),
            text => Ok(text),
        }
    }
}

/// Returns the text of the final answer: of the messages marked as that, else of all that are not
/// commentary.
fn answer(response: &Response) -> String {
    let messages = response.output.iter().filter_map(|item| match item {
        ResponseOutputItem::Message(message) => Some(message),
        _ => None,
    });
    let is = |message: &ResponseOutputMessage, phase| message.phase.as_ref() == Some(&phase);
    let marked = messages.clone().any(|message| is(message, MessagePhase::FinalAnswer));
    let counts = |message: &&ResponseOutputMessage| match marked {
        true => is(message, MessagePhase::FinalAnswer),
        false => !is(message, MessagePhase::Commentary),
    };
    let contents = messages.filter(counts).flat_map(|message| &message.content);
    let texts = contents.filter_map(|content| match content {
        OutputMessageContent::OutputText(text) => Some(text.text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn refused(refusal: &str) -> Error {
    let text = "The model refused to answer (see the error's `server_message`); change the request";
    let scrubber = Scrubber::new();
    Error::new(ErrorKind::Output(OutputReason::Refusal), text, &scrubber)
        .with(|context| context.server_message = Some(Said::new(refusal, &scrubber)))
}

fn stopped(reason: OutputReason) -> Error {
    let text = match reason {
        OutputReason::Length => {
            "The model's answer was cut off by the token limit; allow more tokens, or ask for less"
        }
        OutputReason::ContentFilter => {
            "The model's answer was cut off by a content filter; change the request"
        }
        _ => "The model's answer has no text; look for tool calls in the reply, or retry",
    };
    Error::new(ErrorKind::Output(reason), text, &Scrubber::new())
}
