//! Connections are kept, replaced when they are gone, and never mix replies (R2, S2).

use keyway::types::chat::{ChatCompletionCreateParams, user};
use serde_json::json;

use crate::support::{Reply, Server, Step, builder, client, event, hello, hello_stream, piece, settle};

fn empty() -> Reply {
    Reply::json(200, &json!({"data": []}))
}

#[tokio::test]
async fn r2_a_connection_is_used_again_after_a_whole_reply() {
    let server = Server::of([empty(), Reply::new(404, "{}"), Reply::completion("Hi"), empty()]).await;
    let client = client(&server);
    client.models().list().await.unwrap();
    client.models().list().await.unwrap_err();
    client.chat().completions().create(hello()).await.unwrap();
    client.models().list().await.unwrap();
    assert_eq!((server.requests().len(), server.connections()), (4, 1));
}

#[tokio::test]
async fn s2_a_connection_is_used_again_after_done() {
    let server = Server::always(Reply::stream(hello_stream())).await;
    let client = client(&server);
    for _ in 0..3 {
        client.chat().completions().create(hello()).stream().await.unwrap().collect().await.unwrap();
        settle().await;
    }
    assert_eq!((server.requests().len(), server.connections()), (3, 1));
}

#[tokio::test]
async fn r2_a_kept_connection_that_was_closed_is_replaced_without_an_error() {
    let text = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"data\":[]}";
    let closing = Reply::raw([Step::Send(text.into()), Step::Close]);
    let server = Server::of([closing.clone(), closing, empty()]).await;
    let client = client(&server);
    for connections in 1..=3 {
        let reply = client.models().list().max_retries(0).await.unwrap();
        assert_eq!((reply.attempts(), server.connections()), (1, connections));
        settle().await;
    }
    let used: Vec<_> = server.requests().iter().map(|request| request.connection).collect();
    assert_eq!(used, [1, 2, 3]);
}

#[tokio::test]
async fn r2_a_connection_that_is_to_be_closed_is_not_used_again() {
    let server = Server::always(empty().header("connection", "close")).await;
    let client = client(&server);
    for connections in 1..=3 {
        client.models().list().max_retries(0).await.unwrap();
        assert_eq!(server.connections(), connections);
    }
}

#[tokio::test]
async fn s5_a_stream_left_early_does_not_spoil_the_next_call() {
    let half = Reply::steps([Step::Chunk(event(&piece("x")).into()), Step::Stall]);
    let server = Server::of([half, empty()]).await;
    let client = client(&server);
    let mut stream = client.chat().completions().create(hello()).stream().await.unwrap();
    stream.next().await.unwrap().unwrap();
    drop(stream);
    client.models().list().await.unwrap();
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn s2_the_call_after_a_stream_finds_its_connection_at_once() {
    let server = Server::with(|_| Reply::stream(hello_stream())).await;
    let client = client(&server);
    for _ in 0..20 {
        let stream = client.chat().completions().create(hello()).stream().await.unwrap();
        assert_eq!(stream.collect().await.unwrap().text(), "Hello");
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r2_concurrent_calls_do_not_mix_replies() {
    let server = Server::with(|request| {
        let asked = request.json();
        let text = asked["messages"][0]["content"].as_str().unwrap();
        if asked["stream"] == true {
            let [first, second] = [&text[..3], &text[3..]].map(|part| event(&piece(part)));
            Reply::stream(first + &second + "data: [DONE]\n\n")
        } else {
            Reply::completion(text)
        }
    })
    .await;
    let client = client(&server);
    let tasks = (0..64).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            for round in 0..4 {
                let text = format!("call {number} round {round}");
                let params = ChatCompletionCreateParams::new("gpt-4.1", [user(&*text)]);
                let call = client.chat().completions().create(params);
                if number % 2 == 0 {
                    assert_eq!(call.await.unwrap().text(), text);
                } else {
                    assert_eq!(call.stream().await.unwrap().collect().await.unwrap().text(), text);
                }
            }
        })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    assert_eq!(server.requests().len(), 256);
    assert!(server.connections() <= 128, "{} connections", server.connections());
}

#[tokio::test]
async fn r2_clones_share_connections_and_clients_do_not() {
    let server = Server::always(empty()).await;
    let client = client(&server);
    client.models().list().await.unwrap();
    client.clone().models().list().await.unwrap();
    assert_eq!(server.connections(), 1);
    builder().base_url(server.url()).build().unwrap().models().list().await.unwrap();
    assert_eq!(server.connections(), 2);
}
