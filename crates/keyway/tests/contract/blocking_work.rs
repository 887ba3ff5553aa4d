//! The blocking client: work that takes long, batch results, the tool loop, structured output.

use std::time::Duration;

use keyway::ErrorKind;
use keyway::blocking::OpenAI;
use keyway::error::TimeoutKind;
use keyway::events::StreamEvent;
use keyway::tools::{Approval, RunEnd, RunEvent, Tool};
use keyway::types::FileSource;
use keyway::types::batches::BatchCreateParams;
use keyway::types::chat::ChatCompletion;
use keyway::types::files::FileCreateParams;
use keyway::types::responses::ResponseCreateParams;
use keyway::types::vector_stores::{VectorStoreCreateParams, VectorStoreFileBatchCreateParams};
use keyway_emulator::{Emulator, ScriptedReply};
use serde_json::{Value, json};

use crate::support::{builder, hello};

const SOON: Duration = Duration::from_millis(1);

fn client(emulator: &Emulator) -> OpenAI {
    let key = emulator.key().create();
    OpenAI::build(builder().api_key(key.secret()).base_url(emulator.base_url())).unwrap()
}

fn echo() -> Tool {
    Tool::with_schema("echo", "Repeats.", json!({"type": "object"}), |args: Value| async move {
        args["x"].as_str().map(str::to_owned).ok_or("`x` is missing")
    })
}

#[test]
fn a_batch_is_polled_to_its_results() {
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    let line = |id: &str| {
        let body = json!({"model": "gpt-4.1", "messages": [{"role": "user", "content": id}]});
        json!({"custom_id": id, "method": "POST", "url": "/v1/chat/completions", "body": body}).to_string()
    };
    let file = FileSource::from_bytes("requests.jsonl", [line("a"), line("b")].join("\n"));
    let file = client.files().create(FileCreateParams::new(file, "batch")).send().unwrap();
    client.files().wait_for_processing(&file.id).poll_interval(SOON).send().unwrap();
    let params = BatchCreateParams::new(file.id.clone(), "/v1/chat/completions");
    let batch = client.batches().create_and_poll(params).poll_interval(SOON).send().unwrap();
    assert_eq!(batch.status.as_str(), "completed");
    assert_eq!(client.batches().poll(&batch.id).send().unwrap().id, batch.id);
    let results = client.batches().results::<ChatCompletion>(&batch);
    let mut texts: Vec<_> =
        results.map(|result| result.unwrap().outcome.unwrap().text().to_owned()).collect();
    texts.sort();
    assert_eq!(texts, ["You said: a", "You said: b"]);
    let sorted = client.batches().results::<Value>(&batch).in_request_order().unwrap();
    assert_eq!(sorted.iter().map(|result| result.custom_id.as_str()).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn a_background_response_is_polled() {
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    let params = || ResponseCreateParams::new().model("gpt-4.1").input("Hello");
    let response = client.responses().create_and_poll(params()).poll_interval(SOON).send().unwrap();
    assert_eq!(response.output_text(), "You said: Hello");
    let started = client.responses().create(params().background(true)).send().unwrap();
    let polling = client.responses().poll(&started.id).total_timeout(Duration::from_millis(10));
    let error = polling.poll_interval(Duration::from_secs(9)).send().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Timeout(TimeoutKind::Deadline));
    assert!(error.partial().is_some());
}

#[test]
fn files_of_a_vector_store_are_uploaded_and_polled() {
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    let store = client.vector_stores().create(VectorStoreCreateParams::new()).send().unwrap().id.clone();
    let file = |name: &str| FileSource::from_bytes(name, "Thirty days of leave.");
    let uploaded = client.vector_stores().files().upload(&store, file("a.md")).unwrap();
    let polled =
        client.vector_stores().files().poll(&store, &uploaded.id).poll_interval(SOON).send().unwrap();
    assert_eq!(polled.status.as_str(), "completed");
    let files = [file("b.md"), file("c.md")];
    let batches = client.vector_stores().file_batches();
    let batch = batches.upload_and_poll(&store, files, VectorStoreFileBatchCreateParams::new());
    assert_eq!(batch.poll_interval(SOON).send().unwrap().file_counts.completed, 2);
}

#[test]
fn tools_run_until_the_model_answers() {
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    let prepare = || {
        emulator.reply(ScriptedReply::call("echo", r#"{"x":"1"}"#));
        emulator.reply_text("Done.");
    };
    prepare();
    let run = client.chat().completions().run_tools(hello(), [echo()]).max_steps(3).max_parallel(1);
    let reply = run.send().unwrap();
    assert_eq!((reply.text(), reply.end(), reply.steps()), ("Done.", &RunEnd::Answered, 2));
    assert_eq!(reply.messages().len(), 4);

    prepare();
    let params = ResponseCreateParams::new().model("gpt-4.1").input("Hello");
    let mut events = client.responses().run_tools(params, [echo()]).stream();
    let mut seen = Vec::new();
    for event in &mut events {
        match event.unwrap() {
            RunEvent::Model(StreamEvent::ToolCallDone { name, .. }) => seen.push(name),
            RunEvent::ToolOutput { output, .. } => seen.push(output.to_string()),
            _ => {}
        }
    }
    assert_eq!(seen, ["echo", "1"]);
    assert_eq!(events.finish().unwrap().output_text(), "Done.");

    emulator.reply(ScriptedReply::call("echo", "{}"));
    let run = client.chat().completions().run_tools(hello(), [echo()]).on_call(|_| Approval::Stop);
    assert!(matches!(run.send().unwrap().end(), RunEnd::Stopped(call) if call.name == "echo"));

    emulator.reply(ScriptedReply::call("echo", "{}"));
    let mut run = client.chat().completions().run_tools(hello(), [echo()]).stop_on_tool_error();
    assert!(run.run().unwrap_err().is_output());
    assert_eq!((run.params().messages.len(), run.usage().total_tokens > 0), (1, true));
}

#[test]
fn a_tool_may_call_the_blocking_client() {
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    emulator.reply(ScriptedReply::call("models", "{}"));
    let inner = client.clone();
    let models = Tool::with_schema("models", "Counts.", json!({"type": "object"}), move |_: Value| {
        let counted = inner.models().list().send().map(|list| list.data.len().to_string());
        async move { counted }
    });
    let reply = client.chat().completions().run_tools(hello(), [models]).send().unwrap();
    assert_eq!(reply.steps(), 2);
}

#[test]
fn a_stream_is_told_as_a_conversation() {
    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    let mut events = client.chat().completions().create(hello()).stream().unwrap().events();
    let mut text = String::new();
    for event in &mut events {
        if let StreamEvent::Text(delta) = event.unwrap() {
            text.push_str(&delta);
        }
    }
    assert_eq!((text.as_str(), events.so_far().text()), ("You said: Hello", "You said: Hello"));
    assert!(events.get_ref().request_id().is_some());
    let events = client.chat().completions().create(hello()).stream().unwrap().events();
    assert_eq!(events.collect_reply().unwrap().text(), "You said: Hello");
}

#[cfg(feature = "schemars")]
#[test]
fn an_answer_is_parsed() {
    use keyway::structured::schemars::{self, JsonSchema};

    #[derive(serde::Deserialize, JsonSchema)]
    struct Lunch {
        day: String,
    }

    let emulator = Emulator::start_blocking().unwrap();
    let client = client(&emulator);
    emulator.reply_text(r#"{"day":"Monday"}"#);
    assert_eq!(client.chat().completions().create(hello()).parse::<Lunch>().unwrap().day, "Monday");
    emulator.reply_text(r#"{"day":"Monday"}"#);
    let params = ResponseCreateParams::new().model("gpt-4.1").input("Hello");
    assert_eq!(client.responses().create(params).parse_non_strict::<Lunch>().unwrap().day, "Monday");
}
