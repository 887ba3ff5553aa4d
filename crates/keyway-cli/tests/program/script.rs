//! Scripted replies of a [`Server`](crate::server::Server).

use serde_json::json;

/// What a server does with one request.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone)]
pub(crate) enum Step {
    Write(Vec<u8>),
    /// Waits until the test calls `release`.
    Wait,
    /// Sends nothing more until the client closes its end.
    Hold,
    Close,
}

/// Returns a status with headers and a JSON body.
pub(crate) fn status(status: u16, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut headers = headers.to_vec();
    if !headers.iter().any(|(name, _)| *name == "content-type") {
        headers.push(("content-type", "application/json"));
    }
    let length = body.len().to_string();
    headers.push(("content-length", &length));
    Answer::new().write(&head(status, &headers)).write(body)
}

/// Returns an API error in its usual shape.
pub(crate) fn refusal(code: u16, headers: &[(&str, &str)], kind: &str, name: &str, message: &str) -> Answer {
    let mut headers = headers.to_vec();
    headers.push(("x-request-id", "req_refused"));
    let body = json!({"error": {"message": message, "type": kind, "param": null, "code": name}});
    status(code, &headers, &body.to_string())
}

/// Returns a complete chat reply with this text.
pub(crate) fn reply(text: &str) -> Answer {
    let body = json!({
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "gpt-4.1",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop", "logprobs": null}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    });
    status(200, &[("x-request-id", "req_whole")], &body.to_string())
}

/// Returns the head of a stream that ends with the connection.
pub(crate) fn stream() -> Answer {
    let headers =
        [("content-type", "text/event-stream"), ("x-request-id", "req_stream"), ("connection", "close")];
    Answer::new().write(&head(200, &headers))
}

/// Returns the event of a stream with this text.
pub(crate) fn chunk(text: &str) -> String {
    event(json!({"content": text}), None)
}

/// Returns the last event of a reply.
pub(crate) fn stop() -> String {
    event(json!({}), Some("stop"))
}

pub(crate) const DONE: &str = "data: [DONE]\n\n";

fn event(delta: serde_json::Value, finish: Option<&str>) -> String {
    let chunk = json!({
        "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4.1",
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
    });
    format!("data: {chunk}\n\n")
}

/// Returns a complete stream of these words.
pub(crate) fn streamed(words: &[&str]) -> Answer {
    let answer = words.iter().fold(stream(), |answer, word| answer.write(&chunk(word)));
    answer.write(&stop()).write(DONE).close()
}

/// Returns the first line and the headers of a reply.
pub(crate) fn head(status: u16, headers: &[(&str, &str)]) -> String {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    format!("HTTP/1.1 {status} Said\r\n{headers}\r\n")
}

impl Answer {
    pub(crate) fn new() -> Self {
        Self { steps: Vec::new() }
    }

    pub(crate) fn write(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    pub(crate) fn bytes(mut self, bytes: &[u8]) -> Self {
        self.steps.push(Step::Write(bytes.to_vec()));
        self
    }

    pub(crate) fn wait(mut self) -> Self {
        self.steps.push(Step::Wait);
        self
    }

    pub(crate) fn hold(mut self) -> Self {
        self.steps.push(Step::Hold);
        self
    }

    pub(crate) fn close(mut self) -> Self {
        self.steps.push(Step::Close);
        self
    }
}
