//! The replies, made once: sizes and headers are those of a usual reply of the API.

use std::fmt::Write as _;

use crate::request::Kind;

/// Headers that the API sends with every success; a client has to read past them.
const HEADERS: &str = "date: Mon, 01 Sep 2025 10:00:00 GMT\r\n\
    access-control-expose-headers: X-Request-ID\r\n\
    openai-organization: org-benchmark\r\n\
    openai-processing-ms: 412\r\n\
    openai-version: 2020-10-01\r\n\
    x-ratelimit-limit-requests: 10000\r\n\
    x-ratelimit-limit-tokens: 2000000\r\n\
    x-ratelimit-remaining-requests: 9999\r\n\
    x-ratelimit-remaining-tokens: 1999984\r\n\
    x-ratelimit-reset-requests: 6ms\r\n\
    x-ratelimit-reset-tokens: 0s\r\n\
    x-request-id: req_0123456789abcdef0123456789abcdef\r\n\
    strict-transport-security: max-age=31536000; includeSubDomains; preload\r\n\
    x-content-type-options: nosniff\r\n\
    cf-cache-status: DYNAMIC\r\n\
    server: cloudflare\r\n";

/// One whole chat completion, about 800 bytes.
const CHAT: &str = concat!(
    r#"{"id":"chatcmpl-Bq8aGkQ2bT7m0XnJr5uYhV3wL9cEd","object":"chat.completion","created":1756720800,"#,
    r#""model":"gpt-4.1-2025-04-14","choices":[{"index":0,"message":{"role":"assistant","content":"#,
    r#""Hello! A canned reply of a usual length: two or three sentences, a line break,\nand a \"quoted\" word, "#,
    r#"so that the decoder has escapes to undo. Nothing in here was written by a model.","refusal":null,"#,
    r#""annotations":[]},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":12,"completion_tokens":46,"#,
    r#""total_tokens":58,"prompt_tokens_details":{"cached_tokens":0,"audio_tokens":0},"completion_tokens_details":"#,
    r#"{"reasoning_tokens":0,"audio_tokens":0,"accepted_prediction_tokens":0,"rejected_prediction_tokens":0}},"#,
    r#""service_tier":"default","system_fingerprint":"fp_51e1070cf2"}"#
);

/// What begins every chunk of a stream, up to its choices.
const CHUNK: &str = concat!(
    r#"data: {"id":"chatcmpl-Bq8aGkQ2bT7m0XnJr5uYhV3wL9cEd","object":"chat.completion.chunk","created":1756720800,"#,
    r#""model":"gpt-4.1-2025-04-14","service_tier":"default","system_fingerprint":"fp_51e1070cf2","choices":"#
);

/// Replies by kind, each the exact bytes of one response.
pub(crate) struct Canned {
    chat: Vec<u8>,
    stream: Vec<u8>,
    embeddings: Vec<u8>,
    unknown: Vec<u8>,
}

impl Canned {
    /// Makes the replies; a stream has `chunks` chunks that carry text.
    pub(crate) fn new(chunks: usize) -> Self {
        Self {
            chat: whole("200 OK", CHAT),
            stream: stream(chunks),
            embeddings: whole("200 OK", &embeddings()),
            unknown: whole(
                "404 Not Found",
                r#"{"error":{"message":"unknown","type":"invalid_request_error"}}"#,
            ),
        }
    }

    /// The bytes that answer a request of this kind.
    pub(crate) fn reply(&self, kind: Kind) -> &[u8] {
        match kind {
            Kind::Chat => &self.chat,
            Kind::Stream => &self.stream,
            Kind::Embeddings => &self.embeddings,
            Kind::Unknown => &self.unknown,
        }
    }
}

fn whole(status: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\n{HEADERS}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// A stream as the API frames it: each event is an HTTP chunk of its own, because a server flushes each one.
fn stream(chunks: usize) -> Vec<u8> {
    let mut out = format!(
        "HTTP/1.1 200 OK\r\n{HEADERS}content-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n"
    );
    let mut event = |text: &str| {
        let _ = write!(out, "{:x}\r\n{text}\r\n", text.len());
    };
    event(&format!("{CHUNK}{}\n\n", choice(r#"{"role":"assistant","content":"","refusal":null}"#, "null")));
    for number in 0..chunks {
        let word = ["Hello", " there", ",", " a", " canned", " word", " and", " \\\"one\\\"", ".", "\\n"]
            [number % 10];
        event(&format!("{CHUNK}{}\n\n", choice(&format!(r#"{{"content":"{word}"}}"#), "null")));
    }
    event(&format!("{CHUNK}{}\n\n", choice("{}", r#""stop""#)));
    event("data: [DONE]\n\n");
    out.push_str("0\r\n\r\n");
    out.into_bytes()
}

fn choice(delta: &str, finish: &str) -> String {
    format!(r#"[{{"index":0,"delta":{delta},"logprobs":null,"finish_reason":{finish}}}]}}"#)
}

fn embeddings() -> String {
    let vector = "AAAAPwAAgD4AAAA+".repeat(512);
    format!(
        r#"{{"object":"list","data":[{{"object":"embedding","index":0,"embedding":"{vector}"}}],"model":"text-embedding-3-small","usage":{{"prompt_tokens":8,"total_tokens":8}}}}"#
    )
}
