//! Connections are kept, replaced when they are closed, and never mix replies (R2, S2).

use std::future::IntoFuture;
use std::io::{BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use keyway::types::chat::{ChatCompletionCreateParams, user};
use serde_json::json;
use tokio::time::Instant;

use crate::support::{Gate, Reply, Server, Step, builder, client, event, hello, hello_stream, piece, settle};

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

fn whole(id: &str) -> String {
    let body = json!({"data": [{"id": id}]}).to_string();
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

/// A server on separate threads, which continues while the test's runtime is blocked. It answers
/// with the query's `n`.
struct Apart {
    url: String,
    /// The connections so far.
    sockets: Arc<Mutex<Vec<TcpStream>>>,
}

impl Apart {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/v1", listener.local_addr().unwrap());
        let sockets: Arc<Mutex<Vec<TcpStream>>> = Arc::default();
        let seen = Arc::clone(&sockets);
        std::thread::spawn(move || {
            for socket in listener.incoming().map(Result::unwrap) {
                socket.set_nodelay(true).unwrap();
                seen.lock().unwrap().push(socket.try_clone().unwrap());
                std::thread::spawn(move || serve(&socket));
            }
        });
        Self { url, sockets }
    }

    fn last(&self) -> TcpStream {
        self.sockets.lock().unwrap().last().unwrap().try_clone().unwrap()
    }
}

fn serve(mut socket: &TcpStream) {
    let mut lines = BufReader::new(socket).lines();
    while let Some(Ok(line)) = lines.next() {
        if let Some((_, rest)) = line.split_once("?n=") {
            while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
            socket.write_all(whole(rest.split(' ').next().unwrap()).as_bytes()).unwrap();
        }
    }
}

#[tokio::test]
async fn r2_what_nobody_asked_for_is_not_taken_for_a_reply() {
    let server = Apart::start();
    let client = builder().base_url(&server.url).build().unwrap();
    let ask = |number: usize| client.models().list().query("n", number).max_retries(0);
    for number in 0..25 {
        let reply = ask(number).await.unwrap();
        assert_eq!((reply.data[0].id.as_str(), reply.attempts()), (&*number.to_string(), 1));
        // The runtime does not run between this and the next request.
        server.last().write_all(whole("unasked").as_bytes()).unwrap();
    }
    assert_eq!(server.sockets.lock().unwrap().len(), 25);
}

#[tokio::test]
async fn r2_a_kept_connection_that_ended_a_moment_ago_is_not_used() {
    let server = Apart::start();
    let client = builder().base_url(&server.url).build().unwrap();
    for number in 0..25 {
        let reply = client.models().list().query("n", number).max_retries(0).await.unwrap();
        assert_eq!(reply.data[0].id, number.to_string());
        server.last().shutdown(Shutdown::Both).unwrap();
    }
    assert_eq!(server.sockets.lock().unwrap().len(), 25);
}

#[tokio::test]
async fn r2_a_kept_connection_is_looked_at_and_used_again() {
    let server = Apart::start();
    let client = builder().base_url(&server.url).build().unwrap();
    for number in 0..25 {
        client.models().list().query("n", number).await.unwrap();
    }
    assert_eq!(server.sockets.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn p3_idle_connections_are_closed_also_where_no_call_follows() {
    let gate = Gate::shut();
    let text = whole("a");
    let reply = Reply::raw([Step::Send(text.into()), Step::OpenAtEnd(gate.clone())]);
    let server = Server::always(reply).await;
    let client = client(&server);
    let calls = (0..3).map(|_| tokio::spawn(client.models().list().into_future()));
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    let opened = server.connections();
    settle().await;
    tokio::time::pause();
    let begun = Instant::now();
    for _ in 0..opened {
        tokio::time::timeout(Duration::from_secs(200), gate.wait()).await.expect("it is closed");
    }
    let (idle, limit) = (begun.elapsed(), Duration::from_secs(90));
    assert!(idle + Duration::from_secs(1) >= limit && idle <= limit + Duration::from_secs(1), "{idle:?}");
}

#[tokio::test]
async fn p3_no_task_outlives_its_client() {
    let server = Apart::start();
    let alive = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    let before = alive();
    let client = builder().base_url(&server.url).build().unwrap();
    client.models().list().query("n", 1).await.unwrap();
    assert!(alive() > before);
    drop(client);
    settle().await;
    assert_eq!(alive(), before);
}

/// A reply after which the connection opens the gate when the client closes it.
fn empty_and_tell(gate: &Gate) -> Reply {
    let text = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"data\":[]}";
    Reply::raw([Step::Send(text.into()), Step::OpenAtEnd(gate.clone())])
}

#[tokio::test]
async fn h12_closing_a_client_closes_its_idle_connections_and_keeps_none() {
    let closed = Gate::shut();
    let server = Server::always(empty_and_tell(&closed)).await;
    let client = client(&server);
    let copy = client.with_options(|options| options.max_retries(0)).unwrap();
    client.models().list().await.unwrap();
    client.close();
    closed.wait().await;
    for connections in 2..=3 {
        copy.models().list().await.unwrap();
        closed.wait().await;
        assert_eq!(server.connections(), connections);
    }
}

#[tokio::test]
async fn h12_closing_a_client_lets_a_stream_finish() {
    let (more, closed) = (Gate::shut(), Gate::shut());
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
    let steps = [
        Step::Send(head.into()),
        Step::Wait(more.clone()),
        Step::Chunk(hello_stream().into()),
        Step::Chunk(Vec::new()),
        Step::OpenAtEnd(closed.clone()),
    ];
    let server = Server::always(Reply::raw(steps)).await;
    let client = client(&server);
    let stream = client.chat().completions().create(hello()).stream().await.unwrap();
    client.close();
    more.open();
    assert_eq!(stream.collect().await.unwrap().text(), "Hello");
    closed.wait().await;
}
