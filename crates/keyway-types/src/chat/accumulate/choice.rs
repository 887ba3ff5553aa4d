//! One choice of a stream.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;

use super::tool_calls::ToolCalls;
use super::{continue_name, set_first};
use crate::Extra;
use crate::chat::{
    ChatCompletionAudio, ChatCompletionChoice, ChatCompletionChoiceFinishReason,
    ChatCompletionChoiceLogprobs, ChatCompletionChunkChoice, ChatCompletionChunkChoiceFinishReason,
    ChatCompletionChunkChoiceLogprobs, ChatCompletionMessage, ChatCompletionMessageAnnotation,
    ChatCompletionMessageFunctionCall, ChatCompletionStreamResponseDelta,
    ChatCompletionStreamResponseDeltaAudio, ChatCompletionStreamResponseDeltaFunctionCall,
    ChatCompletionStreamResponseDeltaRole, ChatCompletionTokenLogprob,
};
use crate::support::half_pair::HalfPair;

/// The parts of one choice that have arrived.
#[derive(Clone, Debug, Default)]
pub(super) struct Choice {
    /// The message without its tool calls.
    pub(super) message: ChatCompletionMessage,
    pub(super) tool_calls: ToolCalls,
    logprobs: Option<ChatCompletionChoiceLogprobs>,
    finish_reason: Option<ChatCompletionChoiceFinishReason>,
    extra: Extra,
    /// The half of a surrogate pair at the end of the content.
    half: Option<HalfPair>,
}

impl Choice {
    #[inline]
    pub(super) fn push(&mut self, choice: &ChatCompletionChunkChoice) {
        let delta = &choice.delta;
        push_text(&mut self.message.content, &delta.content);
        if has_more(delta) {
            self.push_delta(delta);
        }
        if choice.logprobs.is_some() || choice.finish_reason.is_some() || !choice.extra.is_empty() {
            self.push_rare(choice);
        }
    }

    /// Adds what hardly any chunk has beside its delta.
    #[cold]
    #[inline]
    fn push_rare(&mut self, choice: &ChatCompletionChunkChoice) {
        if let Some(logprobs) = &choice.logprobs {
            push_logprobs(self.logprobs.get_or_insert_default(), logprobs);
        }
        // Some compatible servers send an empty reason until there is one.
        if let Some(reason) = choice.finish_reason.as_ref().filter(|reason| **reason != "") {
            self.finish_reason = Some(finish_reason(reason));
        }
        for (name, value) in
            choice.extra.iter().filter(|(name, _)| !ChatCompletionChoice::NAMES.contains(name))
        {
            self.extra.insert(name, value.clone());
        }
    }

    #[inline]
    pub(super) fn is_complete(&self) -> bool {
        self.finish_reason.is_some()
    }

    #[inline]
    pub(super) fn reply(&self, index: i64) -> ChatCompletionChoice {
        let mut message = self.message.clone();
        message.tool_calls = self.tool_calls.reply();
        let mut choice = ChatCompletionChoice::new(message);
        choice.index = index;
        choice.logprobs.clone_from(&self.logprobs);
        choice.finish_reason.clone_from(&self.finish_reason);
        choice.extra = self.extra.clone();
        choice
    }

    /// Adds a delta, except for its text.
    #[cold]
    #[inline]
    fn push_delta(&mut self, delta: &ChatCompletionStreamResponseDelta) {
        let message = &mut self.message;
        if let (Some(text), Some(piece)) = (&mut message.content, &delta.content)
            && delta.extra.misfits() != 0
            && let Some(json) = delta.extra.text("content")
        {
            self.half = HalfPair::join(self.half, text, piece, &json);
        }
        if let Some(role) = &delta.role {
            set_role(&mut message.role, role);
        }
        push_text(&mut message.refusal, &delta.refusal);
        self.tool_calls.push(delta.tool_calls.iter().flatten());
        if let Some(call) = &delta.function_call {
            push_function_call(&mut message.function_call, call);
        }
        if let Some(piece) = &delta.audio {
            push_audio(message.audio.get_or_insert_with(|| ChatCompletionAudio::new("")), piece);
        }
        for (name, value) in delta.extra.iter() {
            push_unknown(message, name, value);
        }
    }
}

/// Returns whether a choice has no piece of the reply where it should be.
#[inline]
pub(super) fn is_bare(choice: &ChatCompletionChunkChoice) -> bool {
    choice.delta.content.is_none()
        && !has_more(&choice.delta)
        && (choice.finish_reason.is_none() || !choice.extra.is_empty() || choice.delta.extra.held().is_some())
}

/// Returns whether a delta has more than text; most don't.
#[inline]
fn has_more(delta: &ChatCompletionStreamResponseDelta) -> bool {
    delta.role.is_some()
        || delta.refusal.is_some()
        || delta.tool_calls.is_some()
        || delta.function_call.is_some()
        || delta.audio.is_some()
        || !delta.extra.is_empty()
}

#[inline]
fn set_role(role: &mut Cow<'static, str>, new: &ChatCompletionStreamResponseDeltaRole) {
    if !new.as_str().is_empty() && new != role.as_ref() {
        *role = Cow::Owned(new.as_str().to_owned());
    }
}

#[inline]
fn push_text(text: &mut Option<String>, piece: &Option<String>) {
    if let Some(piece) = piece {
        text.get_or_insert_default().push_str(piece);
    }
}

#[inline]
fn push_function_call(
    call: &mut Option<ChatCompletionMessageFunctionCall>,
    piece: &ChatCompletionStreamResponseDeltaFunctionCall,
) {
    let call = call.get_or_insert_with(|| ChatCompletionMessageFunctionCall::new("", ""));
    continue_name(&mut call.name, piece.name.as_deref().unwrap_or_default());
    call.arguments.push_str(piece.arguments.as_deref().unwrap_or_default());
}

#[inline]
fn push_logprobs(all: &mut ChatCompletionChoiceLogprobs, new: &ChatCompletionChunkChoiceLogprobs) {
    let extend = |all: &mut Option<Vec<ChatCompletionTokenLogprob>>, new: &Option<Vec<_>>| {
        if let Some(new) = new {
            all.get_or_insert_default().extend_from_slice(new);
        }
    };
    extend(&mut all.content, &new.content);
    extend(&mut all.refusal, &new.refusal);
    for (name, value) in new.extra.iter() {
        all.extra.insert(name, value.clone());
    }
}

#[inline]
fn finish_reason(reason: &ChatCompletionChunkChoiceFinishReason) -> ChatCompletionChoiceFinishReason {
    match reason {
        ChatCompletionChunkChoiceFinishReason::NotText(json) => {
            ChatCompletionChoiceFinishReason::NotText(json.clone())
        }
        _ => reason.as_str().into(),
    }
}

/// Adds a field that deltas don't declare; the message may.
#[inline]
fn push_unknown(message: &mut ChatCompletionMessage, name: &str, value: &Value) {
    match (name, value) {
        ("annotations", Value::Array(_)) => {
            if let Ok(new) = Vec::<ChatCompletionMessageAnnotation>::deserialize(value) {
                message.annotations.get_or_insert_default().extend(new);
            }
        }
        // It does not fit the message's own field.
        _ if ChatCompletionMessage::NAMES.contains(name) => {}
        _ => merge(&mut message.extra, name, value),
    }
}

#[inline]
fn push_audio(audio: &mut ChatCompletionAudio, piece: &ChatCompletionStreamResponseDeltaAudio) {
    set_first(&mut audio.id, piece.id.as_deref().unwrap_or_default());
    audio.data.push_str(piece.data.as_deref().unwrap_or_default());
    audio.transcript.push_str(piece.transcript.as_deref().unwrap_or_default());
    audio.expires_at = piece.expires_at.unwrap_or(audio.expires_at);
}

/// Keeps the last value of an unknown field, or joins a model's reasoning.
#[inline]
fn merge(extra: &mut Extra, name: &str, value: &Value) {
    let grows = name.starts_with("reasoning") || name.starts_with("thinking");
    match (extra.get_mut(name), value) {
        (Some(_), Value::Null) => {}
        (Some(Value::String(text)), Value::String(piece)) if grows => text.push_str(piece),
        (Some(Value::Array(list)), Value::Array(items)) if grows => list.extend_from_slice(items),
        (Some(old), _) => *old = value.clone(),
        (None, _) => {
            extra.insert(name, value.clone());
        }
    }
}
