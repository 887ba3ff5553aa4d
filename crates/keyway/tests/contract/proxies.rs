//! K12: proxies, and the requests they get.

use keyway::credentials::FakeSystem;
use keyway::error::ConnectionStage;
use keyway::{ErrorKind, OpenAI};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::tls::Issuer;
use crate::support::{Reply, Seen, Server, Step, builder};

fn empty() -> Reply {
    Reply::json(200, &json!({"data": []}))
}

fn behind(variables: &[(&str, &str)], url: &str) -> OpenAI {
    let machine =
        variables.iter().fold(FakeSystem::new(), |machine, (name, value)| machine.with_var(*name, *value));
    builder().system(machine).base_url(url).max_retries(0).build().unwrap()
}

#[tokio::test]
async fn k12_plain_http_goes_through_a_proxy_with_the_whole_url() {
    let proxy = Server::always(empty()).await;
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        let address = format!("http://user:p%40ss@{}", proxy.address());
        let client = behind(&[(variable, &address)], "http://upstream:8000/v1");
        for _ in 0..2 {
            client.models().list().query("a", "b").await.unwrap();
            let request = proxy.requests().pop().unwrap();
            assert_eq!(request.line, "GET http://upstream:8000/v1/models?a=b HTTP/1.1");
            assert_eq!(request.header("host"), Some("upstream:8000"));
            // `user:p@ss` in base64 (RFC 7617).
            assert_eq!(request.header("proxy-authorization"), Some("Basic dXNlcjpwQHNz"));
            assert!(request.header("authorization").unwrap().starts_with("Bearer sk-emul-"));
        }
    }
    assert_eq!(proxy.connections(), 3, "connections to a proxy are kept too");
}

#[tokio::test]
async fn k12_some_addresses_are_never_proxied() {
    let (proxy, server) = (Server::always(empty()).await, Server::always(empty()).await);
    let address = format!("http://{}", proxy.address());
    behind(&[("ALL_PROXY", &address)], &server.url()).models().list().await.unwrap();
    assert!(server.request().header("proxy-authorization").is_none());

    // This name does not resolve, so only a proxy could reach it.
    let nowhere = format!("{}.internal", "a".repeat(64));
    for except in ["*", "internal", ".internal", &nowhere] {
        let client =
            behind(&[("ALL_PROXY", &address), ("NO_PROXY", except)], &format!("http://{nowhere}/v1"));
        let error = client.models().list().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Resolve), "{except}");
    }
    assert_eq!(proxy.connections(), 0);
}

/// A proxy that tunnels to a server with this certificate.
async fn tunnel(issuer: &Issuer, name: &str) -> Server {
    let config = std::sync::Arc::new(issuer.server(name));
    Server::with(move |request: &Seen| match request.method() {
        "CONNECT" => {
            Reply::raw([Step::Send(b"HTTP/1.1 200 Go on\r\n\r\n".to_vec()), Step::Tls(config.clone())])
        }
        _ => empty(),
    })
    .await
}

#[tokio::test]
async fn k12_https_goes_through_a_tunnel_and_the_proxy_sees_no_key() {
    let issuer = Issuer::new();
    let proxy = tunnel(&issuer, "api.example").await;
    let address = format!("http://user:pass@{}", proxy.address());
    let roots = issuer.file();
    let client = behind(
        &[("HTTPS_PROXY", &address), ("SSL_CERT_FILE", roots.to_str().unwrap())],
        "https://api.example/v1",
    );
    for _ in 0..2 {
        client.models().list().await.unwrap();
    }
    let [connect, inner, again] = proxy.requests().try_into().unwrap();
    assert_eq!(
        (connect.line.as_str(), connect.all("authorization")),
        ("CONNECT api.example:443 HTTP/1.1", vec![])
    );
    assert_eq!(connect.header("proxy-authorization"), Some("Basic dXNlcjpwYXNz"));
    assert_eq!((inner.line.as_str(), inner.header("proxy-authorization")), ("GET /v1/models HTTP/1.1", None));
    assert!(inner.header("authorization").is_some());
    assert_eq!((again.line, proxy.connections()), (inner.line, 1));
}

#[tokio::test]
async fn e4_a_certificate_behind_a_tunnel_is_checked_as_any_other() {
    let issuer = Issuer::new();
    let proxy = tunnel(&issuer, "evil.example").await;
    let (address, roots) = (format!("http://{}", proxy.address()), issuer.file());
    let client = behind(
        &[("HTTPS_PROXY", &address), ("SSL_CERT_FILE", roots.to_str().unwrap())],
        "https://api.example/v1",
    );
    let error = client.models().list().await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Tls), "{error}");
    assert_eq!(proxy.requests().len(), 1, "only CONNECT arrived");
}

#[tokio::test]
async fn e4_a_proxy_that_refuses_or_is_not_there_says_so() {
    for status in [403, 407, 502] {
        let proxy = Server::always(Reply::new(status, "no")).await;
        let address = format!("http://user:canary@{}", proxy.address());
        let error =
            behind(&[("HTTPS_PROXY", &address)], "https://api.example/v1").models().list().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Proxy), "{error}");
        assert!(
            error.to_string().contains("HTTPS_PROXY") && !format!("{error:?}").contains("canary"),
            "{error:?}"
        );
        assert!(proxy.requests().iter().all(|request| request.header("authorization").is_none()));
    }
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let address = format!("http://user:canary@127.0.0.1:{port}");
    for url in ["https://api.example/v1", "http://upstream/v1"] {
        let error = behind(&[("ALL_PROXY", &address)], url).models().list().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Connection(ConnectionStage::Proxy), "{url}: {error}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }
}

#[tokio::test]
async fn k12_socks_5_is_spoken_too() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("socks5h://{}", listener.local_addr().unwrap());
    let proxy = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut greeting = [0; 2];
        socket.read_exact(&mut greeting).await.unwrap();
        socket.read_exact(&mut vec![0; greeting[1].into()]).await.unwrap();
        socket.write_all(&[5, 0]).await.unwrap();
        let mut request = [0; 5];
        socket.read_exact(&mut request).await.unwrap();
        let mut host = vec![0; usize::from(request[4]) + 2];
        socket.read_exact(&mut host).await.unwrap();
        socket.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            socket.read_buf(&mut head).await.unwrap();
        }
        socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"data\":[]}").await.unwrap();
        (host, String::from_utf8(head).unwrap())
    });
    behind(&[("ALL_PROXY", &address)], "http://upstream/v1").models().list().await.unwrap();
    let (host, head) = proxy.await.unwrap();
    assert_eq!(host, [b"upstream".as_slice(), &80u16.to_be_bytes()].concat());
    assert!(head.starts_with("GET /v1/models HTTP/1.1\r\n"), "{head}");
}

#[tokio::test]
async fn k12_the_way_to_a_proxy_may_be_encrypted_too() {
    let issuer = Issuer::new();
    let inner = std::sync::Arc::new(issuer.server("api.example"));
    let proxy = Server::tls(issuer.server("127.0.0.1"), move |request: &Seen| match request.method() {
        "CONNECT" => {
            Reply::raw([Step::Send(b"HTTP/1.1 200 Go on\r\n\r\n".to_vec()), Step::Tls(inner.clone())])
        }
        _ => empty(),
    })
    .await;
    let (address, roots) = (format!("https://{}", proxy.address()), issuer.file());
    for url in ["https://api.example/v1", "http://upstream/v1"] {
        let client = behind(&[("ALL_PROXY", &address), ("SSL_CERT_FILE", roots.to_str().unwrap())], url);
        client.models().list().await.unwrap();
    }
    let lines: Vec<_> = proxy.requests().into_iter().map(|request| request.line).collect();
    let expected = [
        "CONNECT api.example:443 HTTP/1.1",
        "GET /v1/models HTTP/1.1",
        "GET http://upstream/v1/models HTTP/1.1",
    ];
    assert_eq!(lines, expected);
}
