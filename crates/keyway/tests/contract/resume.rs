//! Streams of background responses that break and are resumed: what arrived before and after adds up
//! to the whole.

use keyway::types::responses::{ResponseCreateParams, ResponseRetrieveParams, ResponseStreamEvent};
use keyway::{Error, EventStream};
use serde_json::{Value, json};

use crate::support::transport::Part;
use crate::support::{Answer, Scripted, event, over};

const TEXT: &str = "Once upon a time.";

fn message(text: &str, status: &str) -> Value {
    json!({"type": "message", "id": "msg_1", "role": "assistant", "status": status,
        "content": [{"type": "output_text", "text": text, "annotations": []}]})
}

fn response(status: &str, output: Value) -> Value {
    json!({"id": "resp_1", "object": "response", "status": status, "model": "gpt-4.1", "output": output,
        "tool_choice": "auto", "error": null})
}

/// All events of a response that says `TEXT`, a letter at a time.
fn all() -> Vec<Value> {
    let begun = response("in_progress", json!([]));
    let mut events = vec![json!({"type": "response.created", "response": begun})];
    events.extend(TEXT.chars().map(|letter| {
        json!({"type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0, "content_index": 0,
            "delta": letter.to_string()})
    }));
    let whole = response("completed", json!([message(TEXT, "completed")]));
    events.push(json!({"type": "response.completed", "response": whole}));
    for (number, event) in events.iter_mut().enumerate() {
        event["sequence_number"] = number.into();
    }
    events
}

/// These events, and then the end of the connection.
fn answer(events: &[Value], end: Option<Part>) -> Answer {
    let parts = events.iter().map(|data| Part::Bytes(event(data).into())).chain(end);
    Answer::parts(200, parts.collect()).header("content-type", "text/event-stream")
}

fn params() -> ResponseCreateParams {
    ResponseCreateParams::new().model("gpt-4.1").input("Tell me a story.").background(true)
}

async fn open(transport: &Scripted, params: ResponseCreateParams) -> EventStream<ResponseStreamEvent> {
    over(transport).responses().create(params).stream().await.unwrap()
}

/// Reads until the stream ends or breaks, and returns the text that it read.
async fn read(stream: &mut EventStream<ResponseStreamEvent>) -> (String, Result<(), Error>) {
    let mut text = String::new();
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => text.push_str(event.text()),
            Err(error) => return (text, Err(error)),
        }
    }
    (text, Ok(()))
}

#[tokio::test]
async fn s4_it_continues_wherever_it_broke() {
    let events = all();
    for broken_at in 1..events.len() {
        let (before, after) = events.split_at(broken_at);
        let transport = Scripted::of([answer(before, Some(Part::Broken)), answer(after, None)]);
        let mut stream = open(&transport, params()).await;
        let (first, outcome) = read(&mut stream).await;
        let error = outcome.unwrap_err();
        assert!(error.to_string().contains("`resume`"), "{error}");
        stream.resume().await.unwrap();
        let (second, outcome) = read(&mut stream).await;
        outcome.unwrap();
        assert_eq!(first + &second, TEXT);
        assert_eq!(stream.so_far().output_text(), TEXT);
        let sent = &transport.sent()[1];
        let query = format!("starting_after={}&stream=true", broken_at - 1);
        assert_eq!(
            (sent.method.as_str(), sent.url.as_str()),
            ("GET", &*format!("https://api.example/v1/responses/resp_1?{query}"))
        );
    }
}

#[tokio::test]
async fn s4_a_break_inside_an_event_loses_no_event() {
    let events = all();
    let text: String = events[..4].iter().map(event).collect();
    for cut in (1..text.len()).step_by(3) {
        let whole = text[..cut].matches("\n\n").count();
        let begun = Answer::parts(200, vec![Part::Bytes(text[..cut].to_owned().into()), Part::Broken]);
        let begun = begun.header("content-type", "text/event-stream");
        let transport = Scripted::of([begun, answer(&events[whole..], None)]);
        let mut stream = open(&transport, params()).await;
        let (first, outcome) = read(&mut stream).await;
        outcome.unwrap_err();
        // An event may lack its blank line.
        if cut < event(&events[0]).trim_end().len() {
            assert!(stream.resume().await.unwrap_err().is_configuration());
            continue;
        }
        stream.resume().await.unwrap();
        let (second, outcome) = read(&mut stream).await;
        outcome.unwrap();
        assert_eq!((first + &second).as_str(), TEXT, "{cut}");
    }
}

#[tokio::test]
async fn d6_a_large_event_counts_as_arrived() {
    let mut events = all();
    let long = "x".repeat(600 << 10);
    events[2]["delta"] = long.clone().into();
    let transport = Scripted::of([answer(&events[..3], Some(Part::Broken)), answer(&events[3..], None)]);
    let mut stream = open(&transport, params()).await;
    let (first, outcome) = read(&mut stream).await;
    outcome.unwrap_err();
    assert_eq!(stream.so_far().output_text(), first);
    stream.resume().await.unwrap();
    let (second, outcome) = read(&mut stream).await;
    outcome.unwrap();
    assert_eq!(first + &second, format!("{}{long}{}", &TEXT[..1], &TEXT[2..]));
    assert!(transport.sent()[1].url.contains("starting_after=2"));
}

#[tokio::test]
async fn it_can_be_resumed_again_and_again_and_a_failure_loses_nothing() {
    let events = all();
    let transport = Scripted::of([
        answer(&events[..4], Some(Part::Broken)),
        answer(&events[4..6], None),
        // It breaks at once, the call fails, and then the rest comes.
        answer(&[], Some(Part::Broken)),
        Answer::status(400),
        answer(&events[6..], None),
    ]);
    let mut stream = open(&transport, params()).await;
    let (mut text, mut refused) = (String::new(), 0);
    loop {
        let (more, outcome) = read(&mut stream).await;
        text.push_str(&more);
        if outcome.is_ok() {
            break;
        }
        while stream.resume().await.is_err() {
            refused += 1;
        }
    }
    assert_eq!((text.as_str(), refused, stream.so_far().output_text().as_str()), (TEXT, 1, TEXT));
    let numbers: Vec<_> = transport.sent()[1..]
        .iter()
        .map(|sent| sent.url.split("starting_after=").nth(1).unwrap().split('&').next().unwrap().to_owned())
        .collect();
    assert_eq!(numbers, ["3", "5", "5", "5"]);
}

#[tokio::test]
async fn events_that_a_server_repeats_are_skipped() {
    let events = all();
    let transport = Scripted::of([answer(&events[..5], Some(Part::Broken)), answer(&events, None)]);
    let mut stream = open(&transport, params()).await;
    let (first, _) = read(&mut stream).await;
    stream.resume().await.unwrap();
    let (second, outcome) = read(&mut stream).await;
    outcome.unwrap();
    assert_eq!(first + &second, TEXT);
}

#[tokio::test]
async fn a_stream_that_was_retrieved_continues_with_its_own_call() {
    let events = all();
    let transport = Scripted::of([
        answer(&[], Some(Part::Broken)),
        answer(&events[3..5], Some(Part::Broken)),
        answer(&events[5..], None),
    ]);
    let given = ResponseRetrieveParams::new().starting_after(2);
    let call = over(&transport).responses().retrieve_with("resp_1", given).header("x-tenant", "a");
    let mut stream = call.stream().await.unwrap();
    for _ in 0..2 {
        read(&mut stream).await.1.unwrap_err();
        stream.resume().await.unwrap();
    }
    read(&mut stream).await.1.unwrap();
    assert_eq!(stream.so_far().output_text(), TEXT);
    let sent = transport.sent();
    assert!(sent[1].url.contains("starting_after=2") && sent[2].url.contains("starting_after=4"), "{sent:?}");
    assert!(sent.iter().all(|sent| sent.headers["x-tenant"] == "a"));
}

#[tokio::test]
async fn the_calls_own_options_and_inclusions_hold_for_the_rest() {
    let events = all();
    let transport = Scripted::of([answer(&events[..2], Some(Part::Broken)), answer(&events[2..], None)]);
    let include = serde_json::from_value(json!(["reasoning.encrypted_content"])).unwrap();
    let mut params = params();
    params.include = Some(include);
    let call = over(&transport).responses().create(params).header("x-tenant", "a").idempotency_key("k");
    let mut stream = call.extra_body("novelty", 1).stream().await.unwrap();
    read(&mut stream).await.1.unwrap_err();
    stream.resume().await.unwrap();
    let sent = &transport.sent()[1];
    assert!(sent.url.contains("include[]=reasoning.encrypted_content"), "{}", sent.url);
    assert_eq!(sent.headers["x-tenant"], "a");
    assert!(!sent.headers.contains_key("idempotency-key") && sent.body.is_empty());
}

#[tokio::test]
async fn what_cannot_be_resumed_says_so_and_sends_nothing() {
    let events = all();
    let numberless: Vec<Value> = events[..3]
        .iter()
        .map(|event| {
            let mut event = event.clone();
            event.as_object_mut().unwrap().remove("sequence_number");
            event
        })
        .collect();
    for (params, events, why) in [
        (params().background(false), &events[..3], "`background(true)`"),
        (ResponseCreateParams::new().input("Hi"), &events[..3], "`background(true)`"),
        (params().store(false), &events[..3], "`background(true)`"),
        (params(), &events[..0], "before its first event"),
        (params(), &numberless[..], "does not number"),
    ] {
        let transport = Scripted::of([answer(events, Some(Part::Broken))]);
        let mut stream = open(&transport, params).await;
        read(&mut stream).await.1.unwrap_err();
        let error = stream.resume().await.unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(why), "{error}");
        assert_eq!(transport.sent().len(), 1);
    }
}

#[tokio::test]
async fn a_complete_stream_has_nothing_to_resume() {
    let transport = Scripted::of([answer(&all(), None)]);
    let mut stream = open(&transport, params()).await;
    read(&mut stream).await.1.unwrap();
    stream.resume().await.unwrap();
    assert!(stream.next().await.is_none());
    assert_eq!(transport.sent().len(), 1);
}
