//! `keyway chat`.

use std::io::{self, IsTerminal, Read};

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletion, ChatCompletionCreateParams, system, user};
use serde_json::{Value, json};

use crate::args::{ChatArgs, Global};
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session::Session;

pub(crate) async fn run(global: &Global, args: &ChatArgs, output: &Output) -> Result<(), Failure> {
    let prompt = prompt(args.prompt.as_deref())?;
    let session = Session::open(global).await?;
    let mut messages = Vec::new();
    messages.extend(args.system.as_deref().map(system));
    messages.push(user(prompt));
    let params = ChatCompletionCreateParams::new(args.model.as_str(), messages);
    if args.no_stream { whole(&session.client, params, output).await } else { streamed(&session.client, params, output).await }
}

async fn whole(client: &OpenAI, params: ChatCompletionCreateParams, output: &Output) -> Result<(), Failure> {
    let reply = client.chat().completions().create(params).await?;
    if output.is_json() {
        return output.document(&document(&reply, reply.request_id(), reply.attempts()));
    }
    output.line(reply.text())?;
    say_how_it_ended(&reply, output);
    Ok(())
}

async fn streamed(client: &OpenAI, params: ChatCompletionCreateParams, output: &Output) -> Result<(), Failure> {
    let mut stream = client.chat().completions().create(params).stream().await?;
    let (request_id, attempts) = (stream.request_id().map(str::to_owned), stream.attempts());
    let mut printed = false;
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.inspect_err(|_| end_line(printed && !output.is_json(), output))?;
        if !output.is_json() && !chunk.text().is_empty() {
            output.text(chunk.text())?;
            printed = true;
        }
    }
    let reply = stream.so_far();
    if output.is_json() {
        return output.document(&document(&reply, request_id.as_deref(), attempts));
    }
    output.line("")?;
    say_how_it_ended(&reply, output);
    Ok(())
}

/// Ends a line that broke off, so that the error stands on one of its own.
fn end_line(needed: bool, output: &Output) {
    if needed {
        let _ = output.line("");
    }
}

fn document(reply: &ChatCompletion, request_id: Option<&str>, attempts: u32) -> Value {
    json!({"schema": SCHEMA, "text": reply.text(), "reply": reply, "request_id": request_id, "attempts": attempts})
}

/// A refusal, or an end that is not the model's own.
fn say_how_it_ended(reply: &ChatCompletion, output: &Output) {
    let Some(choice) = reply.choices.first() else { return };
    if let Some(refusal) = &choice.message.refusal {
        output.note(&format!("note: the model refused: {refusal}"));
    }
    match choice.finish_reason.as_ref().map_or("", |reason| reason.as_str()) {
        "length" => output.note("note: the answer was cut at the token limit"),
        "content_filter" => output.note("note: the answer was cut by the content filter"),
        _ => {}
    }
}

/// The prompt from the command line or stdin.
fn prompt(argument: Option<&str>) -> Result<String, Failure> {
    let text = match argument {
        Some(text) if text != "-" => text.to_owned(),
        None if io::stdin().is_terminal() => return Err(Failure::Usage("There is no prompt; write one after `chat`, or `-` to read it from stdin".to_owned())),
        _ => {
            let mut bytes = Vec::new();
            io::stdin().lock().read_to_end(&mut bytes).map_err(|error| Failure::Usage(format!("The prompt cannot be read from stdin ({error})")))?;
            String::from_utf8(bytes).map_err(|error| Failure::Usage(format!("The prompt from stdin is not UTF-8 (byte {}); convert it first", error.utf8_error().valid_up_to())))?
        }
    };
    if text.trim().is_empty() {
        return Err(Failure::Usage("The prompt is empty; write one after `chat`, or send one to stdin".to_owned()));
    }
    Ok(text)
}
