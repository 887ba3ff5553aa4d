//! TLS: HTTP/2 and HTTP/1.1, and rejected certificates (E4, R2, K12).

use std::time::Duration;

use keyway::credentials::FakeSystem;
use keyway::error::ConnectionStage;
use keyway::{ErrorKind, OpenAI};
use rustls::ServerConfig;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::tls::Issuer;
use crate::support::{Reply, Server, builder, hello, hello_stream};

fn trusting(issuer: &Issuer, server: &Server) -> OpenAI {
    let machine = FakeSystem::new().with_var("SSL_CERT_FILE", issuer.file());
    builder().system(machine).base_url(format!("https://{}/v1", server.address())).build().unwrap()
}

fn speaking(mut config: ServerConfig, protocols: &[&str]) -> ServerConfig {
    config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
    config
}

#[tokio::test]
async fn k12_http_2_and_http_1_by_what_the_server_offers() {
    let issuer = Issuer::new();
    for (protocols, line) in [
        (&["h2", "http/1.1"][..], "POST https://HOST/v1/chat/completions HTTP/2"),
        (&["http/1.1"], "POST /v1/chat/completions HTTP/1.1"),
        (&[], "POST /v1/chat/completions HTTP/1.1"),
    ] {
        let config = speaking(issuer.server("127.0.0.1"), protocols);
        let server = Server::tls(config, |request| match request.json()["stream"] == true {
            true => Reply::stream(hello_stream()),
            false => Reply::completion("Hi"),
        })
        .await;
        let client = trusting(&issuer, &server);
        let reply = client.chat().completions().create(hello()).await.unwrap();
        assert_eq!((reply.text(), reply.request_id()), ("Hi", Some("req_1")));
        let stream = client.chat().completions().create(hello()).stream().await.unwrap();
        assert_eq!(stream.collect().await.unwrap().text(), "Hello");
        let request = &server.requests()[0];
        assert_eq!(request.line, line.replace("HOST", &server.address().to_string()), "{protocols:?}");
        assert!(request.header("authorization").unwrap().starts_with("Bearer sk-emul-"));
    }
}

#[tokio::test]
async fn r2_session_tickets_are_nothing_that_nobody_asked_for() {
    let issuer = Issuer::new();
    let mut config = speaking(issuer.server("127.0.0.1"), &[]);
    config.send_tls13_tickets = 16;
    let server = Server::tls(config, |_| Reply::completion("Hi")).await;
    let client = trusting(&issuer, &server);
    for _ in 0..5 {
        client.chat().completions().create(hello()).await.unwrap();
    }
    assert_eq!((server.requests().len(), server.connections()), (5, 1));
}

#[tokio::test]
async fn p3_a_shared_connection_that_is_idle_ends_and_what_is_under_way_on_it_does_not() {
    const SIZE: usize = 5 << 20;
    let issuer = Issuer::new();
    let config = speaking(issuer.server("127.0.0.1"), &["h2"]);
    let server = Server::tls(config, |_| Reply::new(200, vec![b'x'; SIZE])).await;
    let client = trusting(&issuer, &server);
    let mut download = client.get("/large").download().await.unwrap();
    let mut size = download.next().await.unwrap().unwrap().len();
    // More than the stream's window is left, so the server waits for the client to read.
    tokio::time::pause();
    tokio::time::sleep(Duration::from_secs(200)).await;
    while let Some(bytes) = download.next().await {
        size += bytes.unwrap().len();
    }
    assert_eq!((size, server.connections()), (SIZE, 1));
    client.get("/large").raw().await.unwrap();
    assert_eq!(server.connections(), 2);
    tokio::time::sleep(Duration::from_secs(80)).await;
    client.get("/large").raw().await.unwrap();
    assert_eq!(server.connections(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn k12_http_2_calls_share_one_connection_and_do_not_mix() {
    let issuer = Issuer::new();
    let config = speaking(issuer.server("127.0.0.1"), &["h2"]);
    let server = Server::tls(config, |request| Reply::completion(request.header("x-number").unwrap())).await;
    let client = trusting(&issuer, &server);
    let tasks = (0..50).map(|number| {
        let call = client.chat().completions().create(hello()).header("x-number", number.to_string());
        tokio::spawn(async move { assert_eq!(call.await.unwrap().text(), number.to_string()) })
    });
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn r2_a_certificate_that_is_not_accepted_is_not_tried_again() {
    let (issuer, stranger) = (Issuer::new(), Issuer::new());
    for (config, words) in [
        (stranger.server("127.0.0.1"), "issued by an authority that this machine does not trust"),
        (issuer.expired("127.0.0.1"), "has expired"),
        (issuer.server("other.example"), "is for another host name"),
    ] {
        let server = Server::tls(config, |_| Reply::completion("Hi")).await;
        let error = trusting(&issuer, &server).chat().completions().create(hello()).await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Tls));
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{error}");
        assert_eq!((server.connections(), server.requests().len()), (1, 0));
    }
}

#[tokio::test]
async fn k12_a_file_of_roots_that_has_none_is_named() {
    let server = Server::always(Reply::completion("Hi")).await;
    let machine = FakeSystem::new().with_var("SSL_CERT_FILE", "no such file.pem");
    let client =
        builder().system(machine).base_url(format!("https://{}/v1", server.address())).build().unwrap();
    let error = client.models().list().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (&ErrorKind::Connection(ConnectionStage::Tls), 1));
    assert!(error.to_string().contains("SSL_CERT_FILE (no such file.pem)"), "{error}");
}

#[tokio::test]
async fn e4_a_server_without_tls_is_a_tls_failure() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/v1", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        let mut rest = Vec::new();
        let _ = socket.read_to_end(&mut rest).await;
    });
    let machine = FakeSystem::new().with_var("SSL_CERT_FILE", Issuer::new().file());
    let client = builder().system(machine).base_url(url).max_retries(0).build().unwrap();
    let error = client.models().list().await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Tls), "{error}");
}

#[tokio::test]
async fn k13_certificate_directories_are_a_list_and_a_blank_file_is_unset() {
    let issuer = Issuer::new();
    let server = Server::tls(issuer.server("127.0.0.1"), |_| Reply::completion("Hi")).await;
    let folder = std::env::temp_dir().join(format!("keyway-roots-{}", std::process::id()));
    let (empty, full) = (folder.join("empty"), folder.join("full"));
    for folder in [&empty, &full] {
        std::fs::create_dir_all(folder).unwrap();
    }
    std::fs::copy(issuer.file(), full.join("root.pem")).unwrap();
    let list = std::env::join_paths([&empty, &folder.join("missing"), &full]).unwrap();
    for file in [None, Some(""), Some(" "), Some("''")] {
        let mut machine = FakeSystem::new().with_var("SSL_CERT_DIR", &list);
        if let Some(blank) = file {
            machine = machine.with_var("SSL_CERT_FILE", blank);
        }
        let url = format!("https://{}/v1", server.address());
        let client = builder().system(machine).base_url(url).build().unwrap();
        assert_eq!(client.chat().completions().create(hello()).await.unwrap().text(), "Hi", "{file:?}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
