//! `keyway chat`.

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletion, ChatCompletionCreateParams, system, user};
use serde_json::{Value, json};

use crate::args::{ChatArgs, Global};
use crate::failure::Failure;
use crate::gate_file;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session::Session;

pub(crate) async fn run(global: &Global, args: &ChatArgs, output: &Output) -> Result<(), Failure> {
    let session = Session::open(global).await?;
    let mut messages = Vec::new();
    messages.extend(args.system.as_deref().map(system));
    messages.extend(args.prompt.as_deref().map(user));
    let params = ChatCompletionCreateParams::new(args.model.as_str(), messages);
    let start = gate_file::enter(global, &session.client, false).await?;
    let result = if args.no_stream {
        whole(&session.client, params, output).await
    } else {
        streamed(&session.client, params, output).await
    };
    if let Some(start) = start {
        start.settle(&session.client, &result);
    }
    result
}

async fn whole(client: &OpenAI, params: ChatCompletionCreateParams, output: &Output) -> Result<(), Failure> {
    let reply = client.chat().completions().create(params).await?;
    if !output.is_json() {
        output.foreign(reply.text())?;
    }
    finish(&reply, reply.request_id(), reply.attempts(), output)
}

async fn streamed(
    client: &OpenAI,
    params: ChatCompletionCreateParams,
    output: &Output,
) -> Result<(), Failure> {
    let mut stream = client.chat().completions().create(params).stream().await?;
    while let Some(chunk) = stream.next().await {
        let chunk = chunk?;
        if !output.is_json() {
            output.foreign(chunk.text())?;
        }
    }
    finish(&stream.so_far(), stream.request_id(), stream.attempts(), output)
}

/// Prints the end of an answer: its final newline, or the JSON document.
fn finish(
    reply: &ChatCompletion,
    request_id: Option<&str>,
    attempts: u32,
    output: &Output,
) -> Result<(), Failure> {
    if output.is_json() {
        return output.document(&document(reply, request_id, attempts));
    }
    output.end_line()?;
    say_how_it_ended(reply, output);
    Ok(())
}

fn document(reply: &ChatCompletion, request_id: Option<&str>, attempts: u32) -> Value {
    // What no tree of JSON can represent, such as a number out of range, is told as text.
    let tree = serde_json::to_value(reply).or_else(|_| serde_json::to_string(reply).map(Value::from));
    let tree = tree.unwrap_or_default();
    json!({"schema": SCHEMA, "text": reply.text(), "reply": tree, "request_id": request_id, "attempts": attempts})
}

/// Reports a refusal, or an answer that was cut off.
fn say_how_it_ended(reply: &ChatCompletion, output: &Output) {
    let Some(choice) = reply.first_choice() else { return };
    if let Some(refusal) = &choice.message.refusal {
        output.note(&format!("note: the model refused: {refusal}"));
    }
    match choice.finish_reason.as_ref().map_or("", |reason| reason.as_str()) {
        "length" => output.note("note: the answer was cut off at the token limit"),
        "content_filter" => output.note("note: the answer was cut off by the content filter"),
        "tool_calls" | "function_call" => {
            output.note("note: the model calls a tool; --json shows the call");
        }
        _ => {}
    }
}
