//! The table: every example, and what its output must hold.

use keyway_emulator::ScriptedReply;
use serde_json::json;

use crate::row::{Row, Surroundings, row};
use crate::signature;

/// All examples.
pub(crate) fn rows() -> Vec<Row> {
    let mut rows = chat();
    rows.extend(other_resources());
    rows.extend(keys_and_errors());
    rows.extend(servers());
    rows
}

fn chat() -> Vec<Row> {
    vec![
        row("chat").shows(&["You said: Why is the sky blue?", "tokens, request req_"]),
        row("conversation").shows(&["You said: My name is Ada.", "You said: What is my name?", "5 messages"]),
        row("stream").shows(&["You said: Tell me a short story.", "tokens"]),
        row("blocking").shows(&["You said: Hello\nYou said: Hello\n", "models"]),
        row("blocking_tools").prepare(two_calls).shows(&["get_weather({", "Paris is warmer.", "2 steps"]),
        row("tools").prepare(two_calls).shows(&["get_weather({", "get_weather({", "Paris is warmer."]),
        row("tools_streamed").shows(&["piece of a call: ", "call: search({"]),
        row("run_tools").prepare(two_calls).shows(&[
            "get_weather({",
            "get_weather({",
            "Paris is warmer.",
            "2 steps, 5 messages",
        ]),
        row("run_tools_streamed").prepare(a_search).shows(&[
            "calling search({",
            "found [\"Middlemarch, 2 copies\"]",
            "Yes, two copies.",
            "Answered after 2 steps",
        ]),
        row("stream_events").shows(&["Tell me a short story.", "finished: Stop", "tokens", "characters"]),
        row("function_tools").shows(&["the model asks for the weather in ", "You said nothing."]),
        row("structured_output").prepare(event).shows(&["Lunch on 2027-05-03", "with Ada and Charles"]),
        row("vision").arguments(&["dot.png"]).prepare(picture).shows(&["What is in this picture? [image]"]),
        row("record_and_replay").shows(&["recorded: You said: Hello", "replayed: You said: Hello"]),
        row("middleware").shows(&["POST /v1/chat/completions: 200 OK", "You said: Hello (attempt 1)"]),
        row("observe").shows(&[
            "call 1 of chat.completions.create: succeeded after 1 attempts",
            "gen_ai.operation.name=\"chat\"",
            "You said: Hello",
            "chat.completions.create gpt-4.1: 2 calls, ",
        ]),
        row("azure").arguments(&["{url}"]).shows(&["You said: Hello from Azure"]),
        row("ollama").arguments(&["gpt-4.1"]).shows(&["You said: Hello from here"]),
    ]
}

fn other_resources() -> Vec<Row> {
    vec![
        row("embeddings").shows(&["1000 vectors; closest: Page 42 of the handbook"]),
        row("batch").shows(&["is validating", "is completed", "Paris", "Name one museum in Paris."]),
        row("blocking_batch").shows(&["is completed", "Paris: You said: Name one museum in Paris."]),
        row("vector_store_search").shows(&["2 files indexed, 0 failed", "leave.md: Employees have thirty"]),
        row("responses").shows(&["You said: Name a color.", "And another one?", "is complete"]),
        row("background_response").shows(&["started resp_", "completed: You said: Compare"]),
        row("blocking_background").shows(&["Completed", "You said: Compare"]),
        row("resume_stream").prepare(broken_stream).shows(&[
            "resuming: ",
            "You said: Tell me a story.",
            "whole: true",
        ]),
        row("upload_and_download")
            .arguments(&["training.jsonl"])
            .prepare(|around| std::fs::write(around.directory.join("training.jsonl"), "{}\n").unwrap())
            .shows(&["uploaded 3 bytes as training.jsonl", "downloaded 3 bytes"]),
        row("pages").shows(&["note-5.txt: 7 bytes", "note-1.txt: 7 bytes", "a page of 2, more: Some(true)"]),
        row("images").shows(&["otter.png: "]),
        row("transcription").shows(&["bytes of speech", "transcript: "]),
        row("moderation").shows(&["fine: I like your garden.", "flagged: A story full of violence."]),
    ]
}

fn keys_and_errors() -> Vec<Row> {
    vec![
        row("authentication_error").shows(&["reason:     invalid"]),
        row("retry_decision").shows(&["a wrong key ", "permanent", "too many requests ", "temporary"]),
        row("error_handling").shows(&["gpt-4.1: You said: Hello", "gpt-1: the request is wrong"]),
        row("many_tenants").shows(&[
            "acme: You said: Hello",
            "initech: replace your key",
            "acme: You said: Hello",
        ]),
        row("custom_key_source").shows(&["asking for a key\nYou said: Hello\nYou said: Hello\n"]),
        row("vault_rotation").prepare(rotated_after_the_first_call).shows(&[
            "You said: Hello (key ",
            "You said: Hello (key ",
            "You said: Hello (key ",
        ]),
        row("rotating_keys").shows(&["You said: Hello"]),
        row("doctor").shows(&["ready"]),
    ]
}

fn servers() -> Vec<Row> {
    let question = || "GET /?Hello HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n".to_owned();
    vec![
        row("stream_to_http").serves(question).shows(&["text/event-stream", "data: \"You", "Hello"]),
        row("web_service")
            .serves(question)
            .prepare(|around| around.emulator.fault("429; retry-after=60; times=always".parse().unwrap()))
            .shows(&["503 Service Unavailable", "retry-after: 61"]),
        row("webhook_endpoint").serves(signature::request).shows(&["204 No Content"]),
    ]
}

/// The model calls the function for both cities, and then answers.
fn two_calls(around: &Surroundings<'_>) {
    let call = |id: &str, city: &str| {
        let arguments = json!({ "city": city }).to_string();
        json!({"id": id, "type": "function", "function": {"name": "get_weather", "arguments": arguments}})
    };
    let calls = [call("call_1", "Paris"), call("call_2", "Oslo")];
    around.emulator.reply(ScriptedReply::body(json!({
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "gpt-4.1",
        "choices": [{"index": 0, "finish_reason": "tool_calls", "logprobs": null,
                     "message": {"role": "assistant", "content": null, "refusal": null, "tool_calls": calls}}],
    })));
    around.emulator.reply_text("Paris is warmer.");
}

fn a_search(around: &Surroundings<'_>) {
    let arguments = json!({"title": "Middlemarch"}).to_string();
    around.emulator.reply(ScriptedReply::call("search", arguments));
    around.emulator.reply_text("Yes, two copies.");
}

fn event(around: &Surroundings<'_>) {
    let event = json!({"title": "Lunch", "day": "2027-05-03", "people": ["Ada", "Charles"]});
    around.emulator.reply_text(event.to_string());
}

fn picture(around: &Surroundings<'_>) {
    std::fs::write(around.directory.join("dot.png"), b"\x89PNG\r\n\x1a\n").unwrap();
}

fn broken_stream(around: &Surroundings<'_>) {
    around.emulator.fault("close-inside-stream; at=5; on=responses.create".parse().unwrap());
}

fn rotated_after_the_first_call(around: &Surroundings<'_>) {
    let (first, second) = (around.emulator.key().revoke_after_requests(1).create(), around.key);
    around.vault.holds(&[first.secret(), second.secret()]);
}
