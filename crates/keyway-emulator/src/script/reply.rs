//! What a script replies.

use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::mcp::{self, ServerCall, ServerTools};
use super::media::{Media, Transcript};
use crate::fault::Fault;

/// A reply that a test chooses, in place of the emulator's own.
///
/// Start with one of the constructors, then add to it. A text, a refusal, a reasoning summary and
/// tool calls can be combined; the reply of another kind, such as [`embedding`](Self::embedding) or
/// [`error`](Self::error), stands alone. What is not said, such as `usage`, is as in the emulator's
/// own replies.
///
/// ```
/// use std::time::Duration;
/// use keyway_emulator::ScriptedReply;
///
/// let reply = ScriptedReply::text("Let me look.")
///     .tool_call("get_weather", r#"{"city":"Paris"}"#)
///     .tool_call("get_time", r#"{"city":"Paris"}"#)
///     .usage(120, 40)
///     .delay(Duration::from_millis(20));
/// # let _ = reply;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a reply has an effect once a script uses it"]
pub struct ScriptedReply {
    pub(crate) text: Option<String>,
    pub(crate) refusal: Option<String>,
    pub(crate) reasoning: Vec<String>,
    pub(crate) calls: Vec<ScriptedCall>,
    pub(crate) finish: Option<&'static str>,
    pub(crate) usage: ScriptedUsage,
    pub(crate) model: Option<String>,
    pub(crate) delay: Option<Duration>,
    pub(crate) chunk_delay: Option<Duration>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) fault: Option<Fault>,
    pub(crate) whole: Option<Whole>,
    pub(crate) media: Option<Media>,
    /// The tools that MCP servers list, by label.
    pub(crate) lists: Vec<(String, ServerTools)>,
}

/// One call of a function, a custom tool, or a tool of an MCP server.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ScriptedCall {
    pub(crate) name: String,
    pub(crate) arguments: String,
    pub(crate) id: Option<String>,
    /// It is a call that the API makes itself, of a server's tool.
    pub(crate) server: Option<ServerCall>,
}

/// Token counts; those that are absent are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct ScriptedUsage {
    pub(crate) input: Option<u64>,
    pub(crate) output: Option<u64>,
    pub(crate) cached: Option<u64>,
    pub(crate) reasoning: Option<u64>,
}

/// A complete reply, verbatim.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Whole {
    /// A JSON body. For a stream, a list is the data of its events, and anything else one event.
    Body(Value),
    /// The data of a stream's events, whether or not the request asks for a stream; a string is
    /// sent as it is.
    Events(Vec<Value>),
    /// Any body.
    Raw { status: u16, content_type: String, bytes: Bytes },
}

impl ScriptedReply {
    /// The reasons for which an answer ends.
    pub(super) const FINISH: &'static [&'static str] =
        &["stop", "length", "content_filter", "tool_calls", "function_call"];

    /// The assistant says this. For a transcription or translation, it is the text of the sound.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::default() }
    }

    /// The assistant declines with these words.
    pub fn refusal(words: impl Into<String>) -> Self {
        Self { refusal: Some(words.into()), ..Self::default() }
    }

    /// The assistant calls a tool and says nothing: see [`tool_call`](Self::tool_call).
    pub fn call(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self::default().tool_call(name, arguments)
    }

    /// The request fails with this status, 200 to 599, and the API's error for it.
    /// [`fault`](Self::fault) says more about it.
    ///
    /// # Errors
    /// Fails if the status is out of range.
    pub fn error(status: u16) -> Result<Self, crate::Error> {
        Fault::status(status).map(Self::fault)
    }

    /// The reply has this fault; see [`fault`](mod@crate::fault). Its `times` and `on` have no effect
    /// here.
    pub fn fault(fault: Fault) -> Self {
        Self::default().with_fault(fault)
    }

    /// Sends this JSON as the complete body. For a stream, a list is the data of its events, and
    /// anything else one event; `[DONE]` follows.
    pub fn body(body: Value) -> Self {
        Self { whole: Some(Whole::Body(body)), ..Self::default() }
    }

    /// Sends a stream of events with these data, then `[DONE]`. A string is sent as it is, without
    /// quotes, so that it can be malformed. An event is named after its field `type`, except in chat.
    pub fn events(data: impl IntoIterator<Item = Value>) -> Self {
        Self { whole: Some(Whole::Events(data.into_iter().collect())), ..Self::default() }
    }

    /// Sends any bytes with any status, 200 to 599.
    pub fn raw(status: u16, content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let whole = Whole::Raw { status, content_type: content_type.into(), bytes: bytes.into() };
        Self { whole: Some(whole), ..Self::default() }
    }

    /// The vector of each input of an embeddings request.
    pub fn embedding(vector: impl IntoIterator<Item = f32>) -> Self {
        Self::media(Media::Embedding(vector.into_iter().collect()))
    }

    /// The vectors of an embeddings request, in the order of its inputs. Further inputs get the
    /// emulator's own.
    pub fn embeddings<V: IntoIterator<Item = f32>>(vectors: impl IntoIterator<Item = V>) -> Self {
        Self::media(Media::Embeddings(
            vectors.into_iter().map(|vector| vector.into_iter().collect()).collect(),
        ))
    }

    /// An image as bytes. The reply has it in base64, even if the request asks for URLs.
    pub fn image(bytes: impl AsRef<[u8]>) -> Self {
        Self::media(Media::image_bytes(bytes.as_ref()))
    }

    /// An image by its URL.
    pub fn image_url(url: impl Into<String>) -> Self {
        Self::media(Media::image_url(url.into()))
    }

    /// The sound of a speech request, in whatever format.
    pub fn speech(bytes: impl Into<Bytes>) -> Self {
        Self::media(Media::Speech(bytes.into()))
    }

    /// What is heard in the next sound: a transcription, a translation, or speech in a session over a
    /// socket.
    pub fn transcript(text: impl Into<String>) -> Self {
        Self::media(Media::Transcript(Transcript { text: text.into(), ..Transcript::default() }))
    }

    /// A moderation that flags these categories, such as `violence` or `self-harm/intent`, for each
    /// input; all others are not flagged.
    pub fn flagged<T: Into<String>>(categories: impl IntoIterator<Item = T>) -> Self {
        Self::media(Media::flagged(categories.into_iter().map(Into::into)))
    }

    pub(super) fn media(media: Media) -> Self {
        Self { media: Some(media), ..Self::default() }
    }

    /// Adds a call of a function or custom tool; several are parallel calls. `arguments` is JSON
    /// text, or whatever a model might write instead.
    pub fn tool_call(mut self, name: impl Into<String>, arguments: impl Into<String>) -> Self {
        self.calls.push(ScriptedCall {
            name: name.into(),
            arguments: arguments.into(),
            id: None,
            server: None,
        });
        self
    }

    /// Adds a call of a tool at an MCP server of a response's `tools`, which returns `output`. If the
    /// server's `require_approval` covers the tool, the response asks for an approval instead, and has
    /// neither text nor refusal; the call is made once it is approved. `server` is a `server_label`.
    pub fn mcp_call(
        self,
        server: impl Into<String>,
        name: impl Into<String>,
        arguments: impl Into<String>,
        output: impl Into<String>,
    ) -> Self {
        self.served(name.into(), arguments.into(), ServerCall::returning(server, output))
    }

    /// Adds a call of a tool at an MCP server, which fails with these words: see
    /// [`mcp_call`](Self::mcp_call).
    pub fn mcp_failure(
        self,
        server: impl Into<String>,
        name: impl Into<String>,
        arguments: impl Into<String>,
        words: &str,
    ) -> Self {
        self.served(name.into(), arguments.into(), ServerCall::failing(server, words))
    }

    fn served(mut self, name: String, arguments: String, server: ServerCall) -> Self {
        self.calls.push(ScriptedCall { name, arguments, id: None, server: Some(server) });
        self
    }

    /// Sets the names of the tools that an MCP server lists. Default: those of `allowed_tools` and of
    /// the scripted calls.
    pub fn mcp_tools<T: AsRef<str>>(
        mut self,
        server: impl Into<String>,
        names: impl IntoIterator<Item = T>,
    ) -> Self {
        let tools = names.into_iter().map(|name| mcp::named(name.as_ref())).collect();
        self.lists.push((server.into(), ServerTools::Tools(tools)));
        self
    }

    /// Adds a part of a reasoning summary. Chat only counts its tokens, responses show it.
    pub fn reasoning(mut self, summary: impl Into<String>) -> Self {
        self.reasoning.push(summary.into());
        self
    }

    /// Sets the finish reason. In responses, `length` and `content_filter` make it `incomplete`.
    ///
    /// # Errors
    /// Fails if the reason is not `stop`, `length`, `content_filter`, `tool_calls` or
    /// `function_call`.
    pub fn finish_reason(mut self, reason: &str) -> Result<Self, crate::Error> {
        let known = Self::FINISH.iter().find(|known| **known == reason);
        let wrong = || {
            crate::Error::new(
                crate::ErrorKind::Replies,
                format!(
                    "`{}` is not a finish reason; use one of {}",
                    reason.escape_debug(),
                    Self::FINISH.join(", ")
                ),
            )
        };
        self.finish = Some(known.ok_or_else(wrong)?);
        Ok(self)
    }

    /// Sets the tokens of the prompt and of the answer. Default: they are counted.
    pub fn usage(mut self, input: u64, output: u64) -> Self {
        (self.usage.input, self.usage.output) = (Some(input), Some(output));
        self
    }

    /// Sets how many tokens of the prompt were cached. Default: 0.
    pub fn cached_tokens(mut self, tokens: u64) -> Self {
        self.usage.cached = Some(tokens);
        self
    }

    /// Sets how many tokens of the answer were reasoning. Default: those of
    /// [`reasoning`](Self::reasoning).
    pub fn reasoning_tokens(mut self, tokens: u64) -> Self {
        self.usage.reasoning = Some(tokens);
        self
    }

    /// Sets the model that the reply names. Default: the request's.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Waits before the reply; in a stream, before the first content.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Waits between the chunks of a stream.
    pub fn chunk_delay(mut self, delay: Duration) -> Self {
        self.chunk_delay = Some(delay);
        self
    }

    /// Adds a header to the reply.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a fault to the reply, such as a stream that breaks off in the middle of its text.
    pub fn with_fault(mut self, fault: Fault) -> Self {
        self.fault = Some(fault);
        self
    }

    /// Returns whether the assistant answers with something.
    pub(crate) fn speaks(&self) -> bool {
        self.text.is_some() || self.refusal.is_some() || !self.calls.is_empty() || !self.reasoning.is_empty()
    }

    /// Returns whether the reply stands alone: a complete body, or an error.
    pub(crate) fn is_whole(&self) -> bool {
        self.whole.is_some() || self.fault.as_ref().is_some_and(Fault::replaces)
    }
}

impl From<&str> for ScriptedReply {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<String> for ScriptedReply {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}
