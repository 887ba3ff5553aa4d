//! The replies, built once: their sizes and headers are those of typical API replies.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::rc::Rc;

use crate::request::{Format, Kind};

/// The length of a vector.
pub const DIMENSIONS: usize = 1_536;

/// Headers that the API sends with every success; a client has to parse them.
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

/// One complete chat completion, about 800 bytes.
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

/// The start of every chunk of a stream, up to its choices.
const CHUNK: &str = concat!(
    r#"data: {"id":"chatcmpl-Bq8aGkQ2bT7m0XnJr5uYhV3wL9cEd","object":"chat.completion.chunk","created":1756720800,"#,
    r#""model":"gpt-4.1-2025-04-14","service_tier":"default","system_fingerprint":"fp_51e1070cf2","choices":"#
);

/// One complete response, about 1,700 bytes.
const RESPONSE: &str = concat!(
    r#"{"id":"resp_68b5f0a1c3d08193a7c4e2f1b0a9d8c7068b5f0a1c3d0819","object":"response","created_at":1756720800,"#,
    r#""status":"completed","background":false,"error":null,"incomplete_details":null,"instructions":"You are a helpful "#,
    r#"assistant.","max_output_tokens":256,"max_tool_calls":null,"model":"gpt-4.1-2025-04-14","output":[{"id":"#,
    r#""msg_68b5f0a2e4f881939b8d7c6a5f4e3d2c068b5f0a1c3d0819","type":"message","status":"completed","content":[{"type":"#,
    r#""output_text","annotations":[],"logprobs":[],"text":"Hello! A canned reply of a usual length: two or three sentences, "#,
    r#"a line break,\nand a \"quoted\" word, so that the decoder has escapes to undo. Nothing in here was written by a model."}],"#,
    r#""role":"assistant"}],"parallel_tool_calls":true,"previous_response_id":null,"prompt_cache_key":null,"reasoning":"#,
    r#"{"effort":null,"summary":null},"safety_identifier":null,"service_tier":"default","store":true,"temperature":0.2,"text":"#,
    r#"{"format":{"type":"text"},"verbosity":"medium"},"tool_choice":"auto","tools":[],"top_logprobs":0,"top_p":1.0,"#,
    r#""truncation":"disabled","usage":{"input_tokens":12,"input_tokens_details":{"cached_tokens":0},"output_tokens":46,"#,
    r#""output_tokens_details":{"reasoning_tokens":0},"total_tokens":58},"user":null,"metadata":{}}"#
);

/// The API's reply to a wrong key.
const REFUSAL: &str = concat!(
    r#"{"error":{"message":"Incorrect API key provided: sk-emul-*****mark. You can find your API key at "#,
    r#"https://platform.openai.com/account/api-keys.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}"#
);

/// The replies requested so far, each as the exact bytes of one response.
#[derive(Default)]
pub struct Canned {
    streams: BTreeMap<usize, Rc<[u8]>>,
    embeddings: BTreeMap<(usize, Format), Rc<[u8]>>,
    chat: Option<Rc<[u8]>>,
    response: Option<Rc<[u8]>>,
}

impl Canned {
    /// Returns the bytes that answer a request of this kind.
    pub fn reply(&mut self, kind: Kind) -> Rc<[u8]> {
        let made = match kind {
            Kind::Chat => self.chat.get_or_insert_with(|| whole("200 OK", CHAT)),
            Kind::Response => self.response.get_or_insert_with(|| whole("200 OK", RESPONSE)),
            Kind::Stream(chunks) => self.streams.entry(chunks).or_insert_with(|| stream(chunks)),
            Kind::Embeddings(vectors, format) => self
                .embeddings
                .entry((vectors, format))
                .or_insert_with(|| whole("200 OK", &embeddings(vectors, format))),
            Kind::Refused => return whole("401 Unauthorized", REFUSAL),
            _ => {
                return whole(
                    "404 Not Found",
                    r#"{"error":{"message":"unknown","type":"invalid_request_error"}}"#,
                );
            }
        };
        Rc::clone(made)
    }
}

/// Returns the reply to an upload of this many bytes.
pub fn file(bytes: u64) -> Rc<[u8]> {
    let body = format!(
        r#"{{"id":"file-benchmark","object":"file","bytes":{bytes},"created_at":1756720800,"filename":"zeros.bin","purpose":"user_data","status":"processed"}}"#
    );
    whole("200 OK", &body)
}

/// Returns a number as a complete reply.
pub fn number(number: u64) -> Rc<[u8]> {
    whole("200 OK", &number.to_string())
}

fn whole(status: &str, body: &str) -> Rc<[u8]> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\n{HEADERS}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
    .into()
}

/// Returns the head of a streamed reply.
pub fn stream_head() -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\n{HEADERS}content-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n"
    )
    .into_bytes()
}

/// Returns one event with text, as an HTTP chunk.
pub fn one_chunk() -> Vec<u8> {
    let text = word(0);
    format!("{:x}\r\n{text}\r\n", text.len()).into_bytes()
}

/// Returns a stream framed like the API's: each event is a separate HTTP chunk, because a server
/// flushes each one.
fn stream(chunks: usize) -> Rc<[u8]> {
    let mut out = stream_head();
    for text in events(chunks) {
        out.extend_from_slice(format!("{:x}\r\n{text}\r\n", text.len()).as_bytes());
    }
    out.extend_from_slice(b"0\r\n\r\n");
    out.into()
}

/// Returns the events of a stream with this many chunks of text.
pub fn events(chunks: usize) -> impl Iterator<Item = String> {
    let first = event(r#"{"role":"assistant","content":"","refusal":null}"#, "null");
    let last = [event("{}", r#""stop""#), "data: [DONE]\n\n".to_owned()];
    [first].into_iter().chain((0..chunks).map(word)).chain(last)
}

fn word(number: usize) -> String {
    const WORDS: [&str; 10] =
        ["Hello", " there", ",", " a", " canned", " word", " and", " \\\"one\\\"", ".", "\\n"];
    event(&format!(r#"{{"content":"{}"}}"#, WORDS[number % WORDS.len()]), "null")
}

fn event(delta: &str, finish: &str) -> String {
    format!("{CHUNK}[{{\"index\":0,\"delta\":{delta},\"logprobs\":null,\"finish_reason\":{finish}}}]}}\n\n")
}

fn embeddings(vectors: usize, format: Format) -> String {
    let vector = match format {
        Format::Base64 => format!("\"{}\"", "AAAAPwAAgD4AAAA+".repeat(DIMENSIONS / 3)),
        Format::Floats => numbers(),
    };
    let mut data = String::new();
    for index in 0..vectors {
        let comma = if index == 0 { "" } else { "," };
        let _ = write!(data, r#"{comma}{{"object":"embedding","index":{index},"embedding":{vector}}}"#);
    }
    format!(
        r#"{{"object":"list","data":[{data}],"model":"text-embedding-3-small","usage":{{"prompt_tokens":8,"total_tokens":8}}}}"#
    )
}

/// Returns a vector as numbers with as many digits as the API writes.
fn numbers() -> String {
    let numbers = (0..DIMENSIONS).map(|index| ((index as f32 * 0.731).sin() * 0.06).to_string());
    format!("[{}]", numbers.collect::<Vec<_>>().join(","))
}
