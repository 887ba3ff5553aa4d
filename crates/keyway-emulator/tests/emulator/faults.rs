//! Faults in replies: statuses, bodies, headers, redirects, counts.

use std::time::{Duration, Instant, UNIX_EPOCH};

use keyway_emulator::{Clock, Emulator, Fault};
use serde_json::{Value, json};

use crate::client::{Reply, chat, models};

async fn with(emulator: &Emulator, fault: &str) -> Reply {
    let key = emulator.key().create();
    chat(emulator, key.secret(), json!({})).fault(fault).send().await
}

#[tokio::test]
async fn e7_bodies_in_every_shape() {
    let emulator = Emulator::start().await.unwrap();
    type Check = fn(&Reply) -> bool;
    let rows: [(&str, Check); 15] = [
        ("error", |reply| reply.error("message").is_string()),
        ("error-string", |reply| reply.json()["error"].is_string()),
        ("error-null", |reply| reply.json() == json!({ "error": null })),
        ("no-error", |reply| reply.json().get("error").is_none() && reply.json()["message"].is_string()),
        ("list", |reply| reply.json()[0]["error"].is_object()),
        ("number", |reply| reply.json() == json!(418)),
        ("null", |reply| reply.json() == Value::Null),
        ("html", |reply| {
            reply.header("content-type") == Some("text/html; charset=UTF-8")
                && reply.text().contains("</html>")
        }),
        ("text", |reply| reply.header("content-type") == Some("text/plain; charset=utf-8")),
        ("truncated", |reply| {
            serde_json::from_slice::<Value>(&reply.body).is_err() && reply.text().starts_with('{')
        }),
        ("empty", |reply| reply.body.is_empty()),
        ("wrong-type", |reply| {
            reply.header("content-type") == Some("text/plain; charset=utf-8")
                && reply.json()["error"].is_object()
        }),
        ("numeric-code", |reply| reply.error("code") == 418),
        ("detail", |reply| reply.json()["detail"].is_string()),
        ("detail-object", |reply| reply.json()["detail"]["message"].is_string()),
    ];
    for (shape, check) in rows {
        let reply = with(&emulator, &format!("418;body={shape}")).await;
        assert_eq!(reply.status, 418, "{shape}");
        assert!(check(&reply), "{shape}: {}", reply.text());
        assert!(reply.header("x-request-id").is_some() && reply.complete, "{shape}");
    }
}

#[tokio::test]
async fn statuses_have_the_error_that_goes_with_them() {
    let emulator = Emulator::start().await.unwrap();
    let rows = [
        ("400", 400, "invalid_request_error", Value::Null),
        ("401", 401, "invalid_request_error", json!("invalid_api_key")),
        ("404", 404, "invalid_request_error", json!("model_not_found")),
        ("429", 429, "requests", json!("rate_limit_exceeded")),
        ("500", 500, "server_error", Value::Null),
        ("503", 503, "server_error", Value::Null),
        ("body=error", 500, "server_error", Value::Null),
        ("code=mine", 500, "server_error", json!("mine")),
    ];
    for (fault, status, kind, code) in rows {
        let reply = with(&emulator, fault).await;
        assert_eq!(
            (reply.status, reply.error("type"), reply.error("code")),
            (status, json!(kind), code),
            "{fault}"
        );
    }
    let named = with(&emulator, "409;message=Busy%20now;param=x;type=y").await;
    let object = json!({ "message": "Busy now", "type": "y", "param": "x", "code": null });
    assert_eq!(named.json()["error"], object);
}

#[tokio::test]
async fn every_row_of_the_table_can_be_asked_for() {
    let emulator = Emulator::start().await.unwrap();
    for number in 1..=44 {
        let reply = with(&emulator, &format!("B{number}")).await;
        assert!(!reply.body.is_empty() && reply.complete && reply.status >= 200, "B{number}");
        assert!(
            !reply.text().replace("unknown_url", "").contains("unknown"),
            "a fact is missing: {}",
            reply.text()
        );
    }
    assert_eq!(with(&emulator, "B14").await.json(), json!({ "detail": "Unauthorized" }));
    assert_eq!(with(&emulator, "B21").await.error("type"), "server_error");
    assert_eq!(with(&emulator, "B36").await.error("code"), "429");
    assert_eq!(with(&emulator, "B43").await.header("content-type"), Some("text/html; charset=UTF-8"));
    assert_eq!(with(&emulator, "B44").await.status, 504);
    assert_eq!(with(&emulator, "502;B38").await.status, 502);
}

#[tokio::test]
async fn r3_retry_headers() {
    let clock = Clock::manual(UNIX_EPOCH + Duration::from_secs(100));
    let emulator = Emulator::builder().clock(clock).start().await.unwrap();
    let rows = [
        ("429;retry-after=2", "retry-after", "2"),
        ("429;retry-after=date:20", "retry-after", "Thu, 01 Jan 1970 00:02:00 GMT"),
        ("429;retry-after=date:-100", "retry-after", "Thu, 01 Jan 1970 00:00:00 GMT"),
        ("429;retry-after=NaN", "retry-after", "NaN"),
        ("429;retry-after-ms=1.5", "retry-after-ms", "1.5"),
        ("429;should-retry=false", "x-should-retry", "false"),
        ("429;header=x-request-id:mine", "x-request-id", "mine"),
        ("content-type=text/plain", "content-type", "text/plain"),
    ];
    for (fault, name, value) in rows {
        assert_eq!(with(&emulator, fault).await.header(name), Some(value), "{fault}");
    }
}

#[tokio::test]
async fn faults_by_model_count_by_key_and_model() {
    let emulator = Emulator::start().await.unwrap();
    let (one, two) = (emulator.key().create(), emulator.key().create());
    let ask = |secret: &str| chat(&emulator, secret, json!({ "model": "fault-429-then-ok" })).send();
    let statuses = [
        ask(one.secret()).await.status,
        ask(one.secret()).await.status,
        ask(two.secret()).await.status,
        ask(one.secret()).await.status,
    ];
    assert_eq!(statuses, [429, 200, 429, 200]);
    let always = chat(&emulator, one.secret(), json!({ "model": "fault-500" }));
    assert_eq!(always.send().await.status, 500);
    let wrong = chat(&emulator, one.secret(), json!({ "model": "fault-nonsense" })).send().await;
    assert_eq!((wrong.status, wrong.error("code")), (400, json!("invalid_fault")));
}

#[tokio::test]
async fn faults_by_header_count_too() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(chat(&emulator, key.secret(), json!({})).fault("503;times=3").send().await.status);
    }
    assert_eq!(statuses, [503, 503, 503, 200]);
}

#[tokio::test]
async fn the_error_of_a_request_without_a_model_is_a_whole_sentence() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    for (fault, part) in [("429", "Rate limit reached for gpt-4.1 in"), ("404", "`gpt-4.1`")] {
        let reply = models(&emulator, key.secret()).fault(fault).send().await;
        let message = reply.error("message");
        assert!(message.as_str().unwrap().contains(part), "{message}");
    }
}

#[tokio::test]
async fn queued_faults_are_for_the_next_requests() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.fault(Fault::status(500).unwrap());
    emulator.fault(Fault::status(502).unwrap().times(2));
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(models(&emulator, key.secret()).send().await.status);
    }
    assert_eq!(statuses, [500, 502, 502, 200]);
    emulator.fault("500;on=embeddings.create".parse().unwrap());
    assert_eq!(models(&emulator, key.secret()).send().await.status, 200);
    emulator.clear_faults();
}

#[tokio::test]
async fn faults_come_after_the_gate_but_for_those_of_the_edge() {
    let emulator = Emulator::start().await.unwrap();
    assert_eq!(models(&emulator, "wrong").fault("500").send().await.status, 401);
    assert_eq!(models(&emulator, "wrong").fault("403;body=html;edge").send().await.status, 403);
}

#[tokio::test]
async fn h2_redirects() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let location = |reply: &Reply| reply.header("location").unwrap().to_owned();
    let same = with(&emulator, "redirect=same").await;
    assert_eq!((same.status, location(&same).as_str()), (307, "/v1/chat/completions?keyway-redirected=1"));
    let followed = crate::client::request(&emulator, "GET", "/v1/models?keyway-redirected=1");
    assert_eq!(followed.key(key.secret()).fault("301;redirect=same").send().await.status, 200);
    let again = with(&emulator, "308;redirect=loop").await;
    assert_eq!((again.status, location(&again).as_str()), (308, "/v1/chat/completions"));
    let other = with(&emulator, "302;redirect=other").await;
    let port = emulator.address().port();
    assert_eq!(location(&other), format!("http://localhost:{port}/v1/chat/completions"));
    let far = with(&emulator, "redirect=http://example.com/a").await;
    assert_eq!(location(&far), "http://example.com/a");
}

#[tokio::test]
async fn delays_are_kept() {
    let emulator = Emulator::start().await.unwrap();
    let started = Instant::now();
    assert_eq!(with(&emulator, "delay=50ms").await.status, 200);
    assert!(started.elapsed() >= Duration::from_millis(50));
}

#[tokio::test]
async fn lengths_can_be_wrong() {
    let emulator = Emulator::start().await.unwrap();
    let right = with(&emulator, "500").await;
    let more = with(&emulator, "500;content-length=10").await;
    assert!(!more.complete && more.body == right.body, "{more:?}");
    let less = with(&emulator, "500;content-length=-10").await;
    assert_eq!(less.header("content-length").unwrap().parse::<usize>().unwrap(), right.body.len() - 10);
}
