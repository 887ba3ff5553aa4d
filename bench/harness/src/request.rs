//! The requests that every client makes. Clients without types of their own build them from these
//! structs, for each call.

use serde::Serialize;

/// The key that every client sends. The server does not check it.
pub const KEY: &str = "sk-emul-benchmark";

/// The model that every client uses.
pub const MODEL: &str = "gpt-4.1";

/// The model for embeddings.
pub const EMBEDDING_MODEL: &str = "text-embedding-3-small";

/// The system message in every request.
pub const SYSTEM: &str = "You are a helpful assistant.";

/// The user message in every request, and the input of embeddings.
pub const PROMPT: &str = "Write a short greeting in the style of a canned reply, please.";

/// The sampling temperature in every request.
pub const TEMPERATURE: f64 = 0.2;

/// The token limit in every request.
pub const MAX_TOKENS: u32 = 256;

/// The body of a chat call, with the fields that a typical program sets.
#[derive(Serialize)]
pub struct Chat {
    model: String,
    messages: Vec<Message>,
    temperature: f64,
    max_completion_tokens: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    stream: Option<bool>,
}

#[derive(Serialize)]
struct Message {
    role: &'static str,
    content: String,
}

impl Chat {
    /// Creates a body as a user would for each call, from owned strings.
    pub fn new(stream: bool) -> Self {
        let message = |role, content: &str| Message { role, content: content.to_owned() };
        Self {
            model: MODEL.to_owned(),
            messages: vec![message("system", SYSTEM), message("user", PROMPT)],
            temperature: TEMPERATURE,
            max_completion_tokens: MAX_TOKENS,
            stream: stream.then_some(true),
        }
    }
}

/// The body of a call of the Responses API.
#[derive(Serialize)]
pub struct Respond {
    model: String,
    instructions: String,
    input: String,
    temperature: f64,
    max_output_tokens: u32,
}

impl Respond {
    /// Creates a body as a user would for each call.
    #[expect(clippy::new_without_default, reason = "there is nothing default about it")]
    pub fn new() -> Self {
        Self {
            model: MODEL.to_owned(),
            instructions: SYSTEM.to_owned(),
            input: PROMPT.to_owned(),
            temperature: TEMPERATURE,
            max_output_tokens: MAX_TOKENS,
        }
    }
}

/// The body of a request for embeddings.
#[derive(Serialize)]
pub struct Embed {
    model: String,
    input: Vec<String>,
    encoding_format: &'static str,
}

impl Embed {
    /// Creates a body as a user would for each call.
    pub fn new(inputs: usize, base64: bool) -> Self {
        Self {
            model: EMBEDDING_MODEL.to_owned(),
            input: vec![PROMPT.to_owned(); inputs],
            encoding_format: if base64 { "base64" } else { "float" },
        }
    }
}

/// The headers that a typical client sends with each call, besides `host` and `content-length`.
///
/// `stream` determines the `accept` header. Names and values are static, so that a client need not
/// check them again.
pub fn headers(stream: bool) -> [(&'static str, &'static str); 5] {
    [
        ("accept", if stream { "text/event-stream" } else { "application/json" }),
        ("content-type", "application/json"),
        ("user-agent", "benchmark/0"),
        ("x-stainless-retry-count", "0"),
        ("authorization", "Bearer sk-emul-benchmark"),
    ]
}
