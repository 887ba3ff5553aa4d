//! D7, X9: what observers and spans see of calls.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use keyway::observe::{CallOutcome, CallStart, CallSummary, Observer};
use keyway::{Builder, OpenAI};
use serde_json::{Value, json};

use crate::support::spans::{Spans, Told};
use crate::support::transport::Part;
use crate::support::{
    Answer, Scripted, builder, completion, event, fresh_key, hello, hello_stream, last_piece, piece,
};

/// Records starts and ends.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<(Vec<CallStart>, Vec<CallSummary>)>>);

impl Observer for Notes {
    fn started(&self, call: &CallStart) {
        self.0.lock().unwrap().0.push(call.clone());
    }

    fn ended(&self, call: &CallSummary) {
        self.0.lock().unwrap().1.push(call.clone());
    }
}

impl Notes {
    /// The only call so far; forgets it.
    fn only(&self) -> CallSummary {
        let (started, mut ended) = std::mem::take(&mut *self.0.lock().unwrap());
        assert_eq!((started.len(), ended.len()), (1, 1), "{started:?} {ended:?}");
        assert_eq!((started[0].id, started[0].operation), (ended[0].id, ended[0].operation));
        ended.remove(0)
    }

    fn ends(&self) -> usize {
        self.0.lock().unwrap().1.len()
    }
}

fn over(transport: &Scripted, change: impl FnOnce(Builder) -> Builder) -> OpenAI {
    let builder = builder().base_url("https://api.example/v1").transport(transport.clone());
    change(builder).build().unwrap()
}

fn observed(answers: impl IntoIterator<Item = Answer>) -> (OpenAI, Notes) {
    let notes = Notes::default();
    let client = over(&Scripted::of(answers), |builder| builder.observe(notes.clone()));
    (client, notes)
}

fn failure(call: &CallSummary) -> (&'static str, Option<&'static str>, Option<u16>) {
    match &call.outcome {
        CallOutcome::Failed { kind, reason, status, .. } => {
            (kind, *reason, status.map(|status| status.as_u16()))
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn d7_a_call_with_its_retries_is_told_once() {
    let (client, notes) =
        observed([Answer::status(500), Answer::completion().header("x-request-id", "req_7")]);
    client.chat().completions().create(hello()).await.unwrap();
    let call = notes.only();
    assert_eq!((call.operation, call.model.as_deref()), ("chat.completions.create", Some("gpt-4.1")));
    assert_eq!((call.attempts, call.outcome.status().unwrap().as_u16()), (2, 200));
    assert!(call.outcome.is_success() && !call.streamed && call.first_event.is_none());
    assert!(call.duration >= Duration::from_millis(375), "{:?}", call.duration);
    let usage = call.usage.unwrap();
    assert_eq!((usage.input_tokens, usage.output_tokens, usage.total_tokens), (Some(1), Some(2), Some(3)));
    assert_eq!(
        (call.reply_model.as_deref(), call.reply_id.as_deref()),
        (Some("gpt-4.1"), Some("chatcmpl-1"))
    );
    assert_eq!((call.finish_reasons, call.request_id.as_deref()), (vec!["stop".to_owned()], Some("req_7")));
}

#[tokio::test(start_paused = true)]
async fn d7_every_kind_of_end_is_told() {
    let refused = json!({"error": {"code": "insufficient_quota", "type": "insufficient_quota"}});
    let (client, notes) = observed([
        Answer::json(429, &refused),
        Answer::new(200, "<html>"),
        Answer::json(200, &completion("Hi")),
        Answer::Silence,
        Answer::Silence,
    ]);
    let create = || client.chat().completions().create(hello()).max_retries(0);
    create().await.unwrap_err();
    assert_eq!(failure(&notes.only()), ("rate_limit", Some("quota_exhausted"), Some(429)));
    create().await.unwrap_err();
    assert_eq!(failure(&notes.only()), ("decode", None, Some(200)));
    create().raw().await.unwrap();
    assert!(notes.only().outcome.is_success());
    create().total_timeout(Duration::from_secs(1)).await.unwrap_err();
    let late = notes.only();
    assert_eq!((failure(&late), late.attempts), (("timeout", Some("deadline"), None), 1));
    tokio::time::timeout(Duration::from_secs(2), async { create().await }).await.unwrap_err();
    let dropped = notes.only();
    assert_eq!((dropped.outcome, dropped.attempts), (CallOutcome::Dropped, 1));
    assert_eq!(dropped.duration, Duration::from_secs(2));
    client.models().retrieve("..").await.unwrap_err();
    let invalid = notes.only();
    assert_eq!(
        (failure(&invalid), invalid.attempts),
        (("configuration", Some("invalid_path_parameter"), None), 0)
    );
    drop(create());
    assert_eq!(notes.ends(), 0, "a call that was never awaited is none");
}

#[tokio::test(start_paused = true)]
async fn d7_a_stream_is_told_at_its_end() {
    let usage = json!({"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4.1", "choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12}});
    let parts = [
        event(&piece("Hel")),
        event(&piece("lo")),
        event(&last_piece()),
        event(&usage),
        "data: [DONE]\n\n".to_owned(),
    ];
    let mut body = vec![Part::Pause(Duration::from_secs(1))];
    body.extend(parts.into_iter().map(|part| Part::Bytes(part.into())));
    let (client, notes) = observed([Answer::parts(200, body)]);
    let mut stream = client.chat().completions().create(hello()).stream().await.unwrap();
    assert_eq!(notes.ends(), 0);
    while let Some(chunk) = stream.next().await {
        chunk.unwrap();
    }
    let call = notes.only();
    assert!(call.streamed && call.outcome.is_success());
    assert_eq!(call.usage.unwrap().output_tokens, Some(5));
    assert_eq!(
        (call.first_event, call.finish_reasons),
        (Some(Duration::from_secs(1)), vec!["stop".to_owned()])
    );
    drop(stream);
    assert_eq!(notes.ends(), 0, "once");
}

#[tokio::test]
async fn d7_a_stream_that_fails_or_is_dropped_is_told_too() {
    let cut = || vec![Part::Bytes(event(&piece("Hel")).into()), Part::Broken];
    let (client, notes) = observed([
        Answer::parts(200, cut()),
        Answer::parts(200, vec![Part::Bytes(event(&piece("Hel")).into()), Part::Silence]),
        Answer::new(200, hello_stream()),
        Answer::new(200, "{}").header("content-type", "application/json"),
    ]);
    let open = || client.chat().completions().create(hello()).stream();
    let mut stream = open().await.unwrap();
    stream.next().await.unwrap().unwrap();
    stream.next().await.unwrap().unwrap_err();
    let call = notes.only();
    assert_eq!((failure(&call).0, call.reply_id.as_deref()), ("stream", Some("chatcmpl-1")));
    let mut stream = open().await.unwrap();
    stream.next().await.unwrap().unwrap();
    drop(stream);
    let call = notes.only();
    assert_eq!((call.outcome, call.reply_model.as_deref()), (CallOutcome::Dropped, Some("gpt-4.1")));
    // A reader that stops after the last event has the whole reply.
    let mut stream = open().await.unwrap();
    for _ in 0..3 {
        stream.next().await.unwrap().unwrap();
    }
    drop(stream);
    assert!(notes.only().outcome.is_success());
    open().await.unwrap_err();
    assert_eq!(failure(&notes.only()), ("decode", None, Some(200)));
}

#[tokio::test]
async fn d7_a_download_is_told_at_its_end() {
    let (client, notes) = observed([
        Answer::new(200, "bytes"),
        Answer::parts(200, vec![Part::Bytes("by".into()), Part::Broken]),
        Answer::new(200, "<html>").header("content-type", "text/html"),
    ]);
    let mut download = client.files().content("file-1").await.unwrap();
    assert_eq!(notes.ends(), 0);
    while download.next().await.is_some() {}
    assert!(notes.only().outcome.is_success());
    client.files().content("file-1").await.unwrap().bytes().await.unwrap_err();
    assert_eq!(failure(&notes.only()), ("connection", Some("receive"), Some(200)));
    client.files().content("file-1").await.unwrap_err();
    assert_eq!(failure(&notes.only()), ("decode", None, Some(200)));
}

#[tokio::test]
async fn d7_all_observers_are_told_and_a_closure_is_one() {
    let (notes, count) = (Notes::default(), Arc::new(Mutex::new(0)));
    let counter = Arc::clone(&count);
    let client = over(&Scripted::always(Answer::completion()), |builder| {
        builder.observe(move |_: &CallSummary| *counter.lock().unwrap() += 1).observe(notes.clone())
    });
    client.post("/chat/completions").body(json!({"model": "m"})).extra_body("model", "other").await.unwrap();
    let call = notes.only();
    assert_eq!((call.operation, call.model.as_deref()), ("POST", Some("other")));
    assert_eq!(*count.lock().unwrap(), 1);
}

/// The fields of the span of one call.
async fn traced(answers: impl IntoIterator<Item = Answer>, change: impl FnOnce(Builder) -> Builder) -> Told {
    let spans = Spans::of_this_thread();
    let client = over(&Scripted::of(answers), change);
    let _ = client.chat().completions().create(hello()).max_retries(1).await;
    spans.only()
}

#[tokio::test(start_paused = true)]
async fn x9_a_span_has_the_names_of_opentelemetry_and_no_content() {
    let told =
        traced([Answer::status(500), Answer::completion().header("x-request-id", "req_7")], |same| same)
            .await;
    for (name, value) in [
        ("otel.name", "chat gpt-4.1"),
        ("otel.kind", "client"),
        ("gen_ai.operation.name", "chat"),
        ("gen_ai.provider.name", "openai"),
        ("gen_ai.request.model", "gpt-4.1"),
        ("gen_ai.response.model", "gpt-4.1"),
        ("gen_ai.response.id", "chatcmpl-1"),
        ("gen_ai.response.finish_reasons", "[\"stop\"]"),
        ("gen_ai.usage.input_tokens", "1"),
        ("gen_ai.usage.output_tokens", "2"),
        ("openai.api.type", "chat_completions"),
        ("server.address", "api.example"),
        ("server.port", "443"),
        ("http.response.status_code", "200"),
        ("http.request.resend_count", "1"),
        ("keyway.operation", "chat.completions.create"),
        ("keyway.outcome", "succeeded"),
        ("keyway.request_id", "req_7"),
    ] {
        assert_eq!(told.field(name), Some(value), "{name}");
    }
    assert!(!told.text().contains("Hello"), "{told:?}");
    assert_eq!((told.field("error.type"), told.field("gen_ai.input.messages")), (None, None));
    assert!(told.events.iter().any(|event| event.contains("retrying")), "{told:?}");
}

#[tokio::test(start_paused = true)]
async fn x9_a_failed_call_has_a_span_with_its_error() {
    let told = traced([Answer::status(404)], |same| same).await;
    assert_eq!(
        (told.field("otel.status_code"), told.field("error.type")),
        (Some("ERROR"), Some("not_found"))
    );
    assert_eq!(
        (told.field("http.response.status_code"), told.field("keyway.outcome")),
        (Some("404"), Some("failed"))
    );
}

#[tokio::test(start_paused = true)]
async fn x9_content_only_when_it_was_asked_for_and_scrubbed() {
    let key = fresh_key();
    let answer = Answer::json(200, &completion(&format!("Your key is {key}.")));
    let told = traced([answer], |builder| builder.api_key(key.as_str()).trace_content(true)).await;
    let read = |name| serde_json::from_str::<Value>(told.field(name).unwrap()).unwrap();
    assert_eq!(
        read("gen_ai.input.messages"),
        json!([{"role": "user", "parts": [{"type": "text", "content": "Hello"}]}])
    );
    let output = read("gen_ai.output.messages");
    assert_eq!((&output[0]["role"], &output[0]["finish_reason"]), (&json!("assistant"), &json!("stop")));
    assert!(output[0]["parts"][0]["content"].as_str().unwrap().starts_with("Your key is "));
    assert!(!told.text().contains(&key), "{told:?}");
}

#[tokio::test]
async fn x9_what_a_server_echoes_is_scrubbed() {
    let key = fresh_key();
    let echo = json!({"id": key, "model": format!("m {key}"), "choices": [{"finish_reason": key, "index": 0, "message": {"role": "assistant", "content": ""}}], "created": 1, "object": "chat.completion"});
    let notes = Notes::default();
    let answer = Answer::json(200, &echo).header("x-request-id", key.clone());
    let told = traced([answer], |builder| builder.api_key(key.as_str()).observe(notes.clone())).await;
    let shown = format!("{told:?} {:?}", notes.only());
    assert!(!shown.contains(&key[key.len() - 8..]), "{shown}");
}
