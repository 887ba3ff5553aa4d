//! H11: compressed replies.

use keyway::types::audio::AudioSpeechCreateParams;
use keyway::{Error, ErrorKind};
use serde_json::json;

use crate::support::gzip::{flushed, gzip};
use crate::support::reply::END;
use crate::support::{
    Answer, Gate, Reply, Scripted, Server, Step, builder, client, completion, event, hello, hello_stream,
    last_piece, over, piece, settle,
};

fn packed(status: u16, body: impl AsRef<[u8]>) -> Reply {
    packed_as("application/json", status, body)
}

fn packed_as(media: &str, status: u16, body: impl AsRef<[u8]>) -> Reply {
    let reply = Reply::new(status, gzip(body)).header("content-type", media);
    reply.header("content-encoding", "gzip").header("x-request-id", "req_1")
}

#[tokio::test]
async fn h11_whole_replies_are_requested_compressed_and_decoded() {
    let server = Server::always(packed(200, completion("Hi").to_string())).await;
    let client = client(&server);
    for _ in 0..3 {
        let reply = client.chat().completions().create(hello()).await.unwrap();
        assert_eq!((reply.text(), reply.request_id()), ("Hi", Some("req_1")));
    }
    let codings = server.requests()[0].header("accept-encoding").unwrap().to_owned();
    assert!(codings.starts_with("gzip"), "{codings}");
    assert_eq!(server.connections(), 1, "the connection is used again");
}

#[tokio::test]
async fn h11_raw_replies_have_the_headers_of_their_bytes() {
    let server = Server::always(packed(200, r#"{"data":[]}"#)).await;
    let reply = client(&server).models().list().raw().await.unwrap();
    assert_eq!(&reply.bytes()[..], br#"{"data":[]}"#);
    assert!(!reply.headers().contains_key("content-encoding"));
    assert!(!reply.headers().contains_key("content-length"));
    assert_eq!(reply.headers()["content-type"], "application/json");
}

#[tokio::test]
async fn h11_error_bodies_are_decoded() {
    let error = json!({"error": {"message": "No such model", "type": "invalid_request_error", "code": "x"}});
    let server = Server::always(packed(400, error.to_string())).await;
    let error = client(&server).models().list().await.unwrap_err();
    assert!(error.is_bad_request());
    assert_eq!((error.code(), error.server_message()), (Some("x"), Some("No such model")));
}

#[tokio::test]
async fn h11_an_event_is_delivered_when_it_was_flushed() {
    let (sent, go) = (["one", "two", "three"], Gate::shut());
    let wait = go.clone();
    let server = Server::with(move |_| {
        let mut steps: Vec<_> = flushed(&texts_of(&sent))
            .into_iter()
            .flat_map(|bytes| [Step::Chunk(bytes), Step::Wait(wait.clone())])
            .collect();
        steps.push(Step::Send(END.to_vec()));
        Reply::steps(steps).header("content-encoding", "gzip")
    })
    .await;
    let client = client(&server);
    for _ in 0..2 {
        let mut stream = client.chat().completions().create(hello()).stream().await.unwrap();
        for text in sent {
            // The server sends the next event only after this one was read.
            assert_eq!(stream.next().await.unwrap().unwrap().text(), text);
            go.open();
        }
        assert_eq!(stream.next().await.unwrap().unwrap().text(), "");
        go.open();
        go.open();
        assert!(stream.next().await.is_none());
        settle().await;
    }
    assert_eq!(server.connections(), 1, "the connection is used again after [DONE]");
}

fn texts_of(sent: &[&'static str]) -> Vec<&'static [u8]> {
    let texts = sent.iter().map(|text| event(&piece(text)));
    let end = [event(&last_piece()), "data: [DONE]\n\n".to_owned()].concat();
    texts.chain([end]).map(|text| &*Box::leak(text.into_bytes().into_boxed_slice())).collect()
}

#[tokio::test]
async fn h11_a_stream_that_breaks_off_keeps_what_it_had() {
    let pieces = flushed(&[event(&piece("Hel")).as_bytes(), event(&piece("lo")).as_bytes()]);
    let cut = [Step::Chunk(pieces[0].clone()), Step::Chunk(pieces[1].clone()), Step::Send(END.to_vec())];
    let server = Server::always(Reply::steps(cut).header("content-encoding", "gzip")).await;
    let mut stream = client(&server).chat().completions().create(hello()).stream().await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().text(), "Hel");
    assert_eq!(stream.next().await.unwrap().unwrap().text(), "lo");
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Stream);
    assert!(error.to_string().contains("before the reply was complete"), "{error}");
    assert_eq!(error.partial().unwrap()["choices"][0]["message"]["content"], "Hello");
}

#[tokio::test]
async fn h11_files_are_requested_as_they_are() {
    let server = Server::with(|request| match request.header("accept-encoding") {
        Some("identity") => Reply::new(200, "sound").header("content-type", "audio/mpeg"),
        _ => packed_as("audio/mpeg", 200, "sound"),
    })
    .await;
    let client = client(&server);
    let speech = || client.audio().speech().create(AudioSpeechCreateParams::new("tts-1", "Hello", "alloy"));
    let download = speech().await.unwrap();
    assert_eq!(download.content_length(), Some(5));
    assert_eq!(download.bytes().await.unwrap(), "sound");
    // A caller may request otherwise, and a server may not care.
    let download = speech().header("Accept-Encoding", "gzip").await.unwrap();
    assert_eq!(download.content_length(), None);
    assert_eq!(download.bytes().await.unwrap(), "sound");
}

#[tokio::test]
async fn h11_the_callers_own_accept_encoding_wins() {
    let server = Server::always(Reply::completion("Hi")).await;
    let client =
        builder().base_url(server.url()).default_header("accept-encoding", "identity").build().unwrap();
    client.chat().completions().create(hello()).await.unwrap();
    client.chat().completions().create(hello()).header("Accept-Encoding", "br").await.unwrap();
    client.chat().completions().create(hello()).without_header("Accept-Encoding").await.unwrap();
    let seen: Vec<_> =
        server.requests().iter().map(|sent| sent.header("accept-encoding").map(str::to_owned)).collect();
    assert_eq!(seen, [Some("identity".to_owned()), Some("br".to_owned()), None]);
}

fn check(error: &Error) {
    assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (&ErrorKind::Decode, 1, false));
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.request_id(), Some("req_1"));
}

#[tokio::test]
async fn h11_a_body_that_is_not_what_its_head_says_is_an_error_and_not_retried() {
    let mut broken = gzip(completion("Hi").to_string());
    broken[12..].fill(0xff);
    let lying = Reply::new(200, broken).header("content-type", "application/json");
    let lying = lying.header("content-encoding", "gzip").header("x-request-id", "req_1");
    let server = Server::always(lying).await;
    let error = client(&server).chat().completions().create(hello()).await.unwrap_err();
    check(&error);
    assert!(error.to_string().contains("not valid gzip data"), "{error}");
}

#[tokio::test]
async fn h11_an_unknown_coding_is_named() {
    let server = Server::with(|request| match request.json()["stream"] == true {
        true => Reply::stream(hello_stream()).header("content-encoding", "compress"),
        false => Reply::completion("Hi").header("content-encoding", "compress, gzip"),
    })
    .await;
    let client = client(&server);
    let error = client.chat().completions().create(hello()).stream().await.map(drop).unwrap_err();
    check(&error);
    assert!(error.to_string().contains("encoded as compress"), "{error}");
}

#[tokio::test]
async fn h11_a_reply_that_grows_meets_the_limit_of_replies() {
    let body = format!(r#"{{"data":[],"padding":"{}"}}"#, " ".repeat(4 << 20));
    let server = Server::always(packed(200, body)).await;
    let client = client(&server);
    assert!(server.requests().is_empty());
    let error = client.models().list().reply_limit(1 << 20).await.unwrap_err();
    check(&error);
    assert!(error.to_string().contains("exceeds 1048576 bytes"), "{error}");
    client.models().list().await.unwrap();
}

#[tokio::test]
async fn h11_what_a_custom_transport_returns_is_decoded_too() {
    let transport =
        Scripted::always(Answer::new(200, gzip(r#"{"data":[]}"#)).header("content-encoding", "gzip"));
    over(&transport).models().list().await.unwrap();
    assert!(transport.sent()[0].headers["accept-encoding"].to_str().unwrap().contains("gzip"));
}
