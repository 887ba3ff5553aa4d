//! The control API.

use std::time::Duration;

use keyway_emulator::Emulator;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::{chat, control, models, request};

/// Returns the status and text of the answer to a raw request.
async fn answer(emulator: &Emulator, text: impl AsRef<str>) -> (u16, String) {
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    stream.write_all(text.as_ref().as_bytes()).await.unwrap();
    let mut raw = String::new();
    let reading = tokio::time::timeout(Duration::from_secs(5), stream.read_to_string(&mut raw));
    reading.await.expect("the reply ends").unwrap();
    (raw.split(' ').nth(1).unwrap().parse().unwrap(), raw)
}

#[tokio::test]
async fn keys_are_made_changed_and_forgotten() {
    let emulator = Emulator::start().await.unwrap();
    let made =
        control(&emulator, "POST", "keys", json!({ "models": ["gpt-4.1"], "requests_per_minute": 5 })).await;
    assert_eq!(made.status, 201);
    let (id, secret) =
        (made.json()["id"].as_str().unwrap().to_owned(), made.json()["secret"].as_str().unwrap().to_owned());
    assert_eq!(chat(&emulator, &secret, json!({})).send().await.status, 200);
    let path = format!("keys/{id}");
    let changed = control(&emulator, "PATCH", &path, json!({ "state": "revoked", "models": null })).await;
    assert_eq!((changed.status, changed.json()["state"].clone()), (200, json!("revoked")));
    assert_eq!(
        (&changed.json()["requests_per_minute"], &changed.json()["models"]),
        (&json!(5), &Value::Null)
    );
    assert_eq!(models(&emulator, &secret).send().await.status, 401);
    let list = control(&emulator, "GET", "keys", Value::Null).await;
    assert_eq!(list.json()["keys"][0]["id"], id);
    assert!(
        !list.text().contains(&secret) && !changed.text().contains(&secret),
        "only the maker sees the secret"
    );
    assert_eq!(control(&emulator, "DELETE", &path, Value::Null).await.status, 200);
    assert_eq!(control(&emulator, "GET", &path, Value::Null).await.status, 404);
    assert!(emulator.keys().is_empty());
}

#[tokio::test]
async fn a_key_is_found_by_whatever_names_it() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().name("alice & bob").create_with_secret("sk-emul-alice").unwrap();
    let twins = [emulator.key().name("twin").create(), emulator.key().name("twin").create()];
    let fingerprint =
        control(&emulator, "GET", "keys", Value::Null).await.json()["keys"][0]["fingerprint"].clone();
    for name in [key.id(), "alice%20&%20bob", fingerprint.as_str().unwrap(), "sk-emul-alice"] {
        let shown = control(&emulator, "GET", &format!("keys/{name}"), Value::Null).await;
        assert_eq!((shown.status, &shown.json()["id"]), (200, &json!(key.id())), "{name}");
    }
    let several = control(&emulator, "PATCH", "keys/twin", json!({ "state": "revoked" })).await;
    assert_eq!((several.status, several.error("param")), (409, json!("id")));
    let message = several.error("message");
    for twin in &twins {
        assert!(message.as_str().unwrap().contains(twin.id()), "{message}");
        assert_eq!(models(&emulator, twin.secret()).send().await.status, 200);
    }
    assert_eq!(
        control(&emulator, "PATCH", "keys/alice%20%26%20bob", json!({ "state": "revoked" })).await.status,
        200
    );
    assert_eq!(models(&emulator, key.secret()).send().await.status, 401);
}

#[tokio::test]
async fn a_key_may_bring_its_own_secret() {
    let emulator = Emulator::start().await.unwrap();
    let body = json!({ "secret": "sk-emul-mine" });
    assert_eq!(control(&emulator, "POST", "keys", body.clone()).await.status, 201);
    assert_eq!(control(&emulator, "POST", "keys", body).await.status, 409);
    assert_eq!(models(&emulator, "sk-emul-mine").send().await.status, 200);
    let real = control(&emulator, "POST", "keys", json!({ "secret": "sk-proj-canary" })).await;
    assert_eq!((real.status, real.error("param")), (400, json!("secret")));
    assert!(!real.text().contains("canary"));
}

#[tokio::test]
async fn journal_faults_replies_and_throttle() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let added = control(&emulator, "POST", "faults", json!({ "fault": "503; times=2" })).await;
    assert_eq!((added.status, added.json()["faults"][0]["left"].clone()), (201, json!(2)));
    assert_eq!(models(&emulator, key.secret()).send().await.status, 503);
    let waiting = control(&emulator, "GET", "faults", Value::Null).await.json();
    assert_eq!(waiting["faults"], json!([{ "fault": "503;times=2", "left": 1 }]));
    control(&emulator, "DELETE", "faults", Value::Null).await;
    assert_eq!(models(&emulator, key.secret()).send().await.status, 200);

    assert_eq!(control(&emulator, "POST", "replies", json!({ "text": "Hi" })).await.json()["waiting"], 1);
    let tool = json!({ "tool_call": { "name": "f", "arguments": { "a": 1 } } });
    assert_eq!(control(&emulator, "POST", "replies", tool).await.json()["waiting"], 2);
    let said = chat(&emulator, key.secret(), json!({})).send().await.json();
    assert_eq!(said["choices"][0]["message"]["content"], "Hi");
    let called = chat(&emulator, key.secret(), json!({})).send().await.json();
    assert_eq!(called["choices"][0]["message"]["tool_calls"][0]["function"]["arguments"], r#"{"a":1}"#);

    let journal = control(&emulator, "GET", "journal", Value::Null).await.json();
    assert_eq!(journal["entries"].as_array().unwrap().len(), 4);
    assert_eq!(journal["entries"][0]["status"], 503);
    assert_eq!(journal["entries"][2]["key"]["id"], key.id());
    control(&emulator, "DELETE", "journal", Value::Null).await;
    assert!(emulator.journal().is_empty());

    let rule =
        control(&emulator, "PATCH", "throttle", json!({ "limit": 1, "window_seconds": 5 })).await.json();
    assert_eq!((&rule["limit"], &rule["window_seconds"]), (&json!(1), &json!(5)));
    models(&emulator, "wrong").send().await;
    assert_eq!(models(&emulator, key.secret()).send().await.status, 429);
    let shown = control(&emulator, "GET", "throttle", Value::Null).await.json();
    assert_eq!(shown["addresses"], json!([{ "address": "127.0.0.1", "failures": 1 }]));
    control(&emulator, "DELETE", "throttle", Value::Null).await;
    assert_eq!(models(&emulator, key.secret()).send().await.status, 200);
    let off = control(&emulator, "PATCH", "throttle", json!({ "limit": null })).await.json();
    assert_eq!(off["limit"], Value::Null);
}

#[tokio::test]
async fn what_it_refuses_is_said() {
    let emulator = Emulator::start().await.unwrap();
    assert_eq!(control(&emulator, "GET", "health", Value::Null).await.json()["status"], "ok");
    let rows = [
        ("POST", "keys", json!({ "state": "gone" }), 400, "state"),
        ("POST", "keys", json!({ "colour": "red" }), 400, "colour"),
        ("POST", "keys", json!([1]), 400, ""),
        ("PATCH", "keys/key_9", json!({}), 404, "id"),
        ("PUT", "keys", Value::Null, 405, ""),
        ("POST", "health", Value::Null, 405, ""),
        ("POST", "faults", json!({ "fault": "nonsense" }), 400, "fault"),
        ("POST", "faults", json!({}), 400, "fault"),
        ("POST", "replies", json!({ "words": "x" }), 400, "words"),
        ("POST", "replies", json!({ "text": 1 }), 400, "text"),
        ("PATCH", "throttle", json!({ "limit": -1 }), 400, "limit"),
        ("PATCH", "throttle", json!({ "speed": 1 }), 400, "speed"),
        ("GET", "nothing", Value::Null, 404, ""),
        ("POST", "", Value::Null, 405, ""),
    ];
    for (method, path, body, status, param) in rows {
        let reply = control(&emulator, method, path, body).await;
        assert_eq!((reply.status, reply.error("param")), (status, json!(param)), "{method} {path}");
        assert_eq!(reply.error("type"), "control_error");
    }
    let page = request(&emulator, "GET", "/_keyway/keys").header("origin", "http://example.com").send().await;
    assert_eq!(page.status, 403);
    assert!(emulator.journal().is_empty(), "the control API is not in the journal");
}

#[tokio::test]
async fn its_address_lists_what_it_has() {
    let emulator = Emulator::start().await.unwrap();
    let contents = control(&emulator, "GET", "", Value::Null).await;
    assert_eq!(contents.status, 200);
    let paths = contents.json()["paths"].as_array().unwrap().clone();
    assert!(paths.contains(&json!("/_keyway/keys")), "{paths:?}");
    for path in paths {
        let part = path.as_str().unwrap().strip_prefix("/_keyway/").unwrap().to_owned();
        let reply = control(&emulator, "GET", &part, Value::Null).await;
        assert_ne!(reply.status, 404, "{part}");
    }
}

#[tokio::test]
async fn it_answers_for_names_of_this_machine_only() {
    let emulator = Emulator::builder().control_host("Emulator").start().await.unwrap();
    let key = emulator.key().create();
    chat(&emulator, key.secret(), json!({ "messages": [{ "role": "user", "content": "secret words" }] }))
        .send()
        .await;
    let port = emulator.address().port();
    let asked = |target: &str, heads: &str| {
        answer(&emulator, format!("GET {target} HTTP/1.1\r\n{heads}connection: close\r\n\r\n"))
    };
    let path = "/_keyway/journal";
    for host in ["127.0.0.1", "localhost", "[::1]", "LOCALHOST", "emulator"] {
        for host in [host.to_owned(), format!("{host}:{port}"), format!("{host}:1")] {
            let (status, text) = asked(path, &format!("host: {host}\r\n")).await;
            assert!(status == 200 && text.contains("secret words"), "{host}: {text}");
            let whole = format!("http://{host}{path}");
            assert_eq!(asked(&whole, &format!("host: {host}\r\n")).await.0, 200, "{whole}");
        }
    }
    for site in ["none", "same-origin"] {
        let heads = format!("host: localhost\r\nsec-fetch-site: {site}\r\n");
        assert_eq!(asked(path, &heads).await.0, 200, "{site}");
    }
    let foreign = [
        (path, "host: attacker.example\r\n"),
        (path, "host: attacker.example:{port}\r\nsec-fetch-site: same-origin\r\n"),
        (path, "host: localhost.attacker.example\r\n"),
        (path, "host: attacker.example@localhost\r\n"),
        (path, "host: 192.0.2.1\r\n"),
        (path, "host: \r\n"),
        (path, "host: \u{e9}\r\n"),
        (path, "host: localhost\r\nhost: attacker.example\r\n"),
        (path, "host: attacker.example\r\nhost: localhost\r\n"),
        ("http://attacker.example/_keyway/journal", "host: localhost\r\n"),
        ("http://attacker.example/_keyway/journal", "host: attacker.example\r\n"),
        ("http://localhost/_keyway/journal", "host: attacker.example\r\n"),
        (path, "host: localhost\r\nsec-fetch-site: cross-site\r\n"),
        (path, "host: localhost\r\nsec-fetch-site: same-site\r\n"),
        (path, "host: localhost\r\nsec-fetch-site: none\r\nsec-fetch-site: cross-site\r\n"),
        (path, "host: localhost\r\norigin: null\r\n"),
        ("/_keyway/keys", "host: attacker.example\r\n"),
        ("/_keyway/health", "host: attacker.example\r\n"),
    ];
    for (target, heads) in foreign {
        let (status, text) = asked(target, &heads.replace("{port}", &port.to_string())).await;
        assert!((400..=403).contains(&status) && !text.contains("secret words"), "{target} {heads}: {text}");
    }
    let (status, text) = asked(path, "host: attacker.example\r\n").await;
    assert!(status == 403 && text.contains("control_error") && text.contains("--control-host"), "{text}");
    let (status, text) = answer(&emulator, "GET /_keyway/journal HTTP/1.0\r\n\r\n").await;
    assert!(status == 403 && text.contains("`Host`"), "{text}");
}

#[tokio::test]
async fn it_answers_for_names_of_this_machine_over_http2() {
    use http_body_util::Empty;
    use hyper_util::rt::{TokioExecutor, TokioIo};

    let emulator = Emulator::start().await.unwrap();
    let socket = TcpStream::connect(emulator.address()).await.unwrap();
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(socket)).await.unwrap();
    tokio::spawn(connection);
    for (authority, host, status) in [
        ("localhost", None, 200),
        ("127.0.0.1:80", None, 200),
        ("attacker.example", None, 403),
        ("localhost", Some("attacker.example"), 403),
        ("attacker.example", Some("localhost"), 403),
    ] {
        let request = http::Request::get(format!("http://{authority}/_keyway/journal"));
        let request = host.into_iter().fold(request, |request, host| request.header("host", host));
        let reply = sender.send_request(request.body(Empty::<bytes::Bytes>::new()).unwrap()).await.unwrap();
        assert_eq!(reply.status(), status, "{authority} {host:?}");
    }
}

#[tokio::test]
async fn where_others_can_connect_it_answers_for_addresses() {
    let emulator = Emulator::builder().listen_publicly(([127, 0, 0, 1], 0).into()).start().await.unwrap();
    for (host, status) in [("192.0.2.1:8080", 200), ("[2001:db8::1]", 200), ("attacker.example", 403)] {
        let text = format!("GET /_keyway/health HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        assert_eq!(answer(&emulator, &text).await.0, status, "{host}");
    }
}
