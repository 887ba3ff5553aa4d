//! S1, S2, S4, S5, S6: a stream on the wire.

use std::time::Duration;

use keyway::error::ConnectionStage;
use keyway::types::chat::ChatCompletionChunk;
use keyway::{Error, ErrorKind, EventStream, OpenAI};
use serde_json::{Value, json};

use crate::support::reply::END;
use crate::support::transport::Part;
use crate::support::{
    Answer, Gate, Reply, Scripted, Server, Step, client, event, hello, hello_stream, last_piece, over, piece,
};

async fn open(client: &OpenAI) -> EventStream<ChatCompletionChunk> {
    client.chat().completions().create(hello()).stream().await.unwrap()
}

async fn texts(mut stream: EventStream<ChatCompletionChunk>) -> Vec<String> {
    let mut texts = Vec::new();
    while let Some(chunk) = stream.next().await {
        texts.push(chunk.unwrap().text().to_owned());
    }
    texts
}

/// Reads up to the error.
async fn fails(stream: &mut EventStream<ChatCompletionChunk>) -> Error {
    loop {
        if let Err(error) = stream.next().await.expect("an error before the end") {
            assert!(stream.next().await.is_none(), "nothing comes after an error");
            return error;
        }
    }
}

/// Every line end, a byte-order mark, comments, data in several lines, UTF-8 of every length.
fn every_feature() -> String {
    let words = ["é", "€", "😀", "plain"].map(|text| piece(text).to_string());
    let [one, two, three, four] = words;
    let three = three.replacen('{', "{\ndata: ", 1);
    format!(
        "\u{feff}: hi\r\n\r\nevent: message\r\ndata: {one}\r\n\r\nid: 1\rdata:{two}\r\rretry: 5\ndata: {three}\n\n\
         event: ping\n\n\n: x\ndata: {four}\r\n\ndata: {last}\n\ndata: [DONE]\n\n",
        last = last_piece()
    )
}

#[tokio::test]
async fn s1_split_at_any_byte_over_a_socket() {
    let whole = every_feature().into_bytes();
    let length = whole.len();
    let server = Server::with(move |request| {
        let at: usize = request.header("x-split").unwrap().parse().unwrap();
        let mut steps: Vec<Step> = if at == length {
            whole.chunks(1).map(|byte| Step::Chunk(byte.to_vec())).collect()
        } else {
            let parts = [&whole[..at], &whole[at..]].into_iter().filter(|part| !part.is_empty());
            parts.map(|part| Step::Chunk(part.to_vec())).collect()
        };
        steps.push(Step::Send(END.to_vec()));
        Reply::steps(steps)
    })
    .await;
    let client = client(&server);
    for at in 0..=length {
        let call = client.chat().completions().create(hello()).header("x-split", at.to_string());
        assert_eq!(texts(call.stream().await.unwrap()).await, ["é", "€", "😀", "plain", ""], "split at {at}");
    }
}

#[tokio::test]
async fn s1_a_stream_is_one_whatever_its_content_type_says() {
    let body = format!("\u{feff}\n: hi\n\ndata: {}\n\ndata: {}\n\n", piece("Hi"), last_piece());
    for media in ["application/json", "text/html; charset=utf-8", "application/octet-stream"] {
        for size in [1, body.len()] {
            let mut steps = vec![Step::Send(
                format!("HTTP/1.1 200 OK\r\ncontent-type: {media}\r\ntransfer-encoding: chunked\r\n\r\n")
                    .into_bytes(),
            )];
            steps.extend(body.as_bytes().chunks(size).map(|part| Step::Chunk(part.to_vec())));
            steps.push(Step::Send(END.to_vec()));
            let server = Server::always(Reply::raw(steps)).await;
            assert_eq!(texts(open(&client(&server)).await).await, ["Hi", ""], "{media} {size}");
        }
    }
}

#[tokio::test]
async fn s1_an_event_is_delivered_as_soon_as_its_blank_line_is_seen() {
    for end in ["\n\n", "\r\n\r\n", "\r\r", "\r\n\r"] {
        let (first, last) = (format!("data: {}{end}", piece("Hel")), format!("data: {}\n\n", last_piece()));
        let gate = Gate::shut();
        let steps = [
            Step::Chunk(first.into()),
            Step::Wait(gate.clone()),
            Step::Chunk(last.into()),
            Step::Send(END.to_vec()),
        ];
        let server = Server::always(Reply::steps(steps)).await;
        let mut stream = open(&client(&server)).await;
        assert_eq!(stream.next().await.unwrap().unwrap().text(), "Hel", "{end:?}");
        gate.open();
        assert_eq!(stream.collect().await.unwrap().text(), "Hel");
    }
}

#[tokio::test]
async fn s1_an_event_over_the_limit_ends_the_stream() {
    let server = Server::always(Reply::stream(event(&piece("ok")) + &event(&piece(&"x".repeat(5000))))).await;
    let call = client(&server).chat().completions().create(hello()).event_limit(1000);
    let mut stream = call.stream().await.unwrap();
    let error = fails(&mut stream).await;
    assert_eq!(*error.kind(), ErrorKind::Stream);
    assert!(error.to_string().contains("larger than 1000 bytes"), "{error}");
    assert_eq!(error.partial().unwrap()["choices"][0]["message"]["content"], "ok");
}

#[tokio::test]
async fn s2_only_exactly_done_ends_a_stream_and_what_follows_is_ignored() {
    let after = [
        hello_stream(),
        "data: {\"error\":{\"message\":\"too late\"}}\n\n".to_owned(),
        "data: garbage\n\n".to_owned(),
    ];
    let server = Server::always(Reply::stream(after.concat())).await;
    assert_eq!(texts(open(&client(&server)).await).await, ["Hel", "lo", ""]);

    let inside = event(&piece("[DONE]")) + &event(&last_piece());
    let server = Server::always(Reply::stream(inside)).await;
    assert_eq!(texts(open(&client(&server)).await).await, ["[DONE]", ""]);

    for odd in ["data: [DONE] x\n\n", "data: [DONE\n\n", "data: DONE\n\n", "data: [DONE]\ndata: x\n\n"] {
        let server = Server::always(Reply::stream(event(&piece("x")) + odd)).await;
        // It is no end (S7), so the stream ends early.
        let mut stream = open(&client(&server)).await;
        assert_eq!(stream.next().await.unwrap().unwrap().text(), "x");
        let error = stream.next().await.unwrap().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Stream, "{odd:?}");
    }
}

#[tokio::test]
async fn s2_the_connection_is_let_go_after_done() {
    let gone = Gate::shut();
    let steps = [Step::Chunk(hello_stream().into()), Step::OpenAtEnd(gone.clone())];
    let server = Server::always(Reply::steps(steps)).await;
    let mut stream = open(&client(&server)).await;
    while stream.next().await.is_some() {}
    gone.wait().await;
    assert_eq!(stream.so_far().text(), "Hello", "the stream itself is still there");
}

#[tokio::test]
async fn s2_a_complete_reply_needs_no_done() {
    let server = Server::always(Reply::stream(event(&piece("Hello")) + &event(&last_piece()))).await;
    assert_eq!(open(&client(&server)).await.collect().await.unwrap().text(), "Hello");
}

#[tokio::test]
async fn s2_done_may_come_without_a_reason() {
    let server = Server::always(Reply::stream(event(&piece("Hello")) + "data: [DONE]\n\n")).await;
    assert_eq!(open(&client(&server)).await.collect().await.unwrap().text(), "Hello");
}

#[tokio::test]
async fn s4_a_stream_that_breaks_or_ends_early_carries_what_arrived() {
    let start: Vec<u8> = (event(&piece("Hel")) + &event(&piece("lo")) + "data: {\"id").into();
    for (what, end) in [("ended", Step::Send(END.to_vec())), ("closed", Step::Close), ("broke", Step::Reset)]
    {
        let read = Gate::shut();
        let steps = [Step::Chunk(start.clone()), Step::Wait(read.clone()), end];
        let server = Server::always(Reply::steps(steps)).await;
        let mut stream = open(&client(&server)).await;
        for text in ["Hel", "lo"] {
            assert_eq!(stream.next().await.unwrap().unwrap().text(), text);
        }
        read.open();
        let error = fails(&mut stream).await;
        assert_eq!(
            (error.kind(), error.request_id()),
            (&ErrorKind::Stream, Some("req_1")),
            "{what}: {error:?}"
        );
        assert!(error.to_string().contains("may be billed"), "{error}");
        assert_eq!(error.partial().unwrap()["choices"][0]["message"]["content"], "Hello");
        assert_eq!((error.attempts(), error.is_retryable()), (1, true));
        assert_eq!(stream.so_far().text(), "Hello");
        assert_eq!(server.requests().len(), 1, "nothing is tried again");
    }
}

#[tokio::test]
async fn s4_collecting_fails_with_what_arrived() {
    let server = Server::always(Reply::stream(event(&piece("Hello")))).await;
    let error = open(&client(&server)).await.collect().await.unwrap_err();
    assert_eq!(error.partial().unwrap()["choices"][0]["message"]["content"], "Hello");
}

#[tokio::test]
async fn s4_a_stream_that_breaks_before_its_first_event_has_nothing_partial() {
    let server = Server::always(Reply::steps([Step::Chunk(b"data: {\"id".to_vec()), Step::Close])).await;
    let error = fails(&mut open(&client(&server)).await).await;
    assert_eq!(*error.kind(), ErrorKind::Stream);
    assert!(error.partial().is_none());
}

#[tokio::test]
async fn s5_dropping_the_stream_closes_the_exchange() {
    let gone = Gate::shut();
    let steps = [Step::Chunk(event(&piece("x")).into()), Step::OpenAtEnd(gone.clone())];
    let server = Server::always(Reply::steps(steps)).await;
    let client = client(&server);
    let mut stream = open(&client).await;
    stream.next().await.unwrap().unwrap();
    drop(stream);
    gone.wait().await;
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn s5_dropping_a_call_closes_the_exchange() {
    let (asked, gone) = (Gate::shut(), Gate::shut());
    let steps = [Step::Open(asked.clone()), Step::OpenAtEnd(gone.clone())];
    let server = Server::always(Reply::raw(steps)).await;
    let client = client(&server);
    let call = tokio::spawn(async move { client.models().list().await.map(drop) });
    asked.wait().await;
    call.abort();
    gone.wait().await;
}

#[tokio::test]
async fn s5_a_user_who_does_not_read_stops_the_server() {
    let stopped = Gate::shut();
    let data = event(&piece(&"x".repeat(100_000)));
    let chunk = [format!("{:x}\r\n", data.len()).as_bytes(), data.as_bytes(), b"\r\n"].concat();
    let server = Server::always(Reply::steps([Step::Flood(chunk, stopped.clone()), Step::Stall])).await;
    let mut stream = open(&client(&server)).await;
    stream.next().await.unwrap().unwrap();
    // The server writes endlessly, and stops only because nobody reads.
    stopped.wait().await;
    stream.next().await.unwrap().unwrap();
}

#[tokio::test]
async fn s5_chunks_are_taken_only_when_asked_for() {
    let parts = (0..100).map(|_| Part::Bytes(event(&piece("x")).into())).chain([Part::Silence]).collect();
    let transport = Scripted::always(Answer::parts(200, parts));
    let mut stream = open(&over(&transport)).await;
    for _ in 0..3 {
        stream.next().await.unwrap().unwrap();
    }
    assert_eq!(stream.so_far().text(), "xxx");
}

fn delta(choice: u32, delta: &Value, finish: Option<&str>) -> String {
    event(&json!({
        "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4.1",
        "choices": [{"index": choice, "delta": delta, "finish_reason": finish}],
    }))
}

#[tokio::test]
async fn s6_the_whole_reply_is_rebuilt_whatever_the_order() {
    let call = |index: u32, id: Option<&str>, name: Option<&str>, arguments: &str| json!({"tool_calls": [{"index": index, "id": id, "type": id.map(|_| "function"), "function": {"name": name, "arguments": arguments}}]});
    let text = [
        delta(1, &json!({"role": "assistant", "content": "wor"}), None),
        delta(0, &json!({"role": "assistant", "content": null}), None),
        delta(0, &call(5, Some("call_b"), Some("second"), ""), None),
        delta(0, &call(2, Some("call_a"), Some("first"), "{\"x\""), None),
        delta(0, &call(5, None, None, "{}"), None),
        delta(1, &json!({"content": "ld"}), Some("stop")),
        delta(0, &call(2, None, None, ":1}"), None),
        delta(0, &json!({}), Some("tool_calls")),
        event(
            &json!({"id": "chatcmpl-1", "choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}}),
        ),
        "data: [DONE]\n\n".to_owned(),
    ];
    let server = Server::always(Reply::stream(text.concat())).await;
    let reply = open(&client(&server)).await.collect().await.unwrap();
    let reply = serde_json::to_value(reply).unwrap();
    assert_eq!(reply["choices"][1]["message"]["content"], "world");
    let message = &reply["choices"][0]["message"];
    let calls = message["tool_calls"].as_array().unwrap();
    let summary: Vec<_> = calls
        .iter()
        .map(|call| {
            (call["id"].as_str(), call["function"]["name"].as_str(), call["function"]["arguments"].as_str())
        })
        .collect();
    assert_eq!(
        summary,
        [(Some("call_a"), Some("first"), Some("{\"x\":1}")), (Some("call_b"), Some("second"), Some("{}"))]
    );
    assert_eq!(
        (&reply["usage"]["total_tokens"], &reply["choices"][0]["finish_reason"]),
        (&json!(7), &json!("tool_calls"))
    );
}

#[tokio::test]
async fn s1_a_long_stream_takes_time_in_proportion() {
    let many = 20_000;
    let text: String = (0..many).map(|_| event(&piece("x"))).chain([event(&last_piece())]).collect();
    let server = Server::always(Reply::stream(text)).await;
    let start = std::time::Instant::now();
    let reply = open(&client(&server)).await.collect().await.unwrap();
    assert_eq!(reply.text().len(), many);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[tokio::test]
async fn d2_a_stream_knows_its_head() {
    let reply =
        Reply::stream(hello_stream()).header("x-ratelimit-remaining-requests", "59").header("x-more", "1");
    let server = Server::always(reply).await;
    let stream = open(&client(&server)).await;
    assert_eq!((stream.request_id(), stream.attempts()), (Some("req_1"), 1));
    assert_eq!(stream.rate_limits().remaining_requests, Some(59));
    assert_eq!(stream.headers()["x-more"], "1");
}

#[tokio::test]
async fn s4_a_broken_stream_names_no_stage_of_connecting() {
    let transport =
        Scripted::always(Answer::parts(200, vec![Part::Bytes(event(&piece("x")).into()), Part::Broken]));
    let error = fails(&mut open(&over(&transport)).await).await;
    assert!(
        !matches!(error.kind(), ErrorKind::Connection(ConnectionStage::Receive)),
        "a stream's failure has its own kind"
    );
    let source = std::error::Error::source(&error).map(ToString::to_string);
    assert!(source.is_none_or(|source| !error.to_string().contains(&source)), "{error}");
}

#[tokio::test]
async fn s7_what_is_no_part_of_the_reply_never_ends_a_stream() {
    let usage = json!({"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3});
    let mut counted = last_piece();
    counted["choices"] = json!(null);
    counted["usage"] = usage.clone();
    let bare = json!({"usage": usage});
    for odd in [
        "data: null\n\n".to_owned(),
        "event: ping\ndata: {}\n\n".to_owned(),
        "event: ping\ndata: {\"type\":\"ping\"}\n\n".to_owned(),
        "event: keepalive\ndata: 12:00\n\n".to_owned(),
        event(&json!({"type": "note"})),
        event(&json!({"choices": null})),
    ] {
        let text = odd.clone() + &event(&piece("Hel")) + &odd + &event(&piece("lo")) + &event(&last_piece());
        for end in ["data: [DONE]\n\n", "data:  [DONE] \n\n", "data: [done]\n\n", "data: \"[DONE]\"\n\n", ""]
        {
            let server = Server::always(Reply::stream(text.clone() + &odd + end)).await;
            let mut stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
            let mut events = 0;
            while let Some(event) = stream.next().await {
                event.unwrap_or_else(|error| panic!("{odd}{end}{error}"));
                events += 1;
            }
            assert_eq!((events, stream.so_far().text()), (3, "Hello"), "{odd}{end}");
        }
    }
    // A usage without choices is part of it.
    for counted in [counted, bare] {
        let text = event(&piece("Hi")) + &event(&last_piece()) + &event(&counted) + "data: garbage\n\n";
        let server = Server::always(Reply::stream(text + "data: [DONE]\n\n")).await;
        let stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
        assert_eq!(stream.collect().await.unwrap().usage.unwrap().total_tokens, 3);
    }
}
