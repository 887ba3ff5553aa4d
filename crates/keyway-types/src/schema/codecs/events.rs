// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
use super::{Codec, again};

/// The events of streams.
pub(crate) static EVENTS: &[(&str, Codec)] = &[
    ("audio.speech.create", again::<crate::audio::CreateSpeechResponseStreamEvent>),
    ("audio.transcriptions.create", again::<crate::audio::TranscriptionStreamEvent>),
    ("beta.agents.sessions.create", again::<crate::beta::AgentSessionEvent>),
    ("beta.agents.sessions.events.stream", again::<crate::beta::AgentSessionEvent>),
    ("beta.responses.create", again::<crate::beta::BetaResponseStreamEvent>),
    ("beta.responses.retrieve", again::<crate::beta::BetaResponseStreamEvent>),
    ("beta.threads.create_and_run", again::<crate::beta::AssistantStreamEvent>),
    ("beta.threads.runs.create", again::<crate::beta::AssistantStreamEvent>),
    ("beta.threads.runs.submit_tool_outputs", again::<crate::beta::AssistantStreamEvent>),
    ("chat.completions.create", again::<crate::chat::ChatCompletionChunk>),
    ("completions.create", again::<crate::completions::Completion>),
    ("images.edit", again::<crate::images::ImageEditStreamEvent>),
    ("images.generate", again::<crate::images::ImageGenStreamEvent>),
    ("responses.create", again::<crate::responses::ResponseStreamEvent>),
    ("responses.retrieve", again::<crate::responses::ResponseStreamEvent>),
];
