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
    let mut answer = Answer { printed: String::new(), held_back: false, output };
    while let Some(chunk) = stream.next().await {
        let chunk = chunk?;
        if output.is_json() {
            continue;
        }
        match chunk.text() {
            text if answer.held_back || text.contains(HALF) => {
                answer.catch_up(stream.so_far().text(), text)?
            }
            text => answer.print(text)?,
        }
    }
    let reply = stream.so_far();
    if !output.is_json() {
        answer.end(reply.text())?;
    }
    finish(&reply, stream.request_id(), stream.attempts(), output)
}

/// What half a character is read as. The other half may come with the next chunk.
const HALF: char = char::REPLACEMENT_CHARACTER;

/// The answer on stdout.
struct Answer<'a> {
    printed: String,
    /// The end of the answer so far is not printed, because it may be half a character.
    held_back: bool,
    output: &'a Output,
}

impl Answer<'_> {
    fn print(&mut self, text: &str) -> Result<(), Failure> {
        self.printed.push_str(text);
        self.output.foreign(text)
    }

    /// Prints what is new in the answer so far, which ends with `piece`.
    #[cold]
    fn catch_up(&mut self, so_far: &str, piece: &str) -> Result<(), Failure> {
        let certain = so_far.trim_end_matches(HALF);
        let new = certain.strip_prefix(&self.printed).map(str::to_owned);
        self.held_back = new.is_some() && certain.len() < so_far.len();
        self.print(new.as_deref().unwrap_or(piece))
    }

    /// Prints what no chunk had as the text of choice 0: it was held back, or is of another choice.
    fn end(&mut self, whole: &str) -> Result<(), Failure> {
        match whole.strip_prefix(&self.printed) {
            Some(rest) if !rest.is_empty() => self.output.foreign(rest),
            _ => Ok(()),
        }
    }
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
