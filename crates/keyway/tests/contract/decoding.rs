//! D1, D2: replies from future versions of the API, and everything that came with a reply.

use std::time::Duration;

use keyway::types::embeddings::{EmbeddingCreateParams, EmbeddingCreateParamsEncodingFormat as Format};
use serde_json::{Value, json};

use crate::support::{Answer, Reply, Scripted, Server, client, completion, hello, over};

#[tokio::test]
async fn d1_a_reply_of_tomorrow_is_read_and_written_unchanged() {
    let mut tomorrow = completion("Hi");
    tomorrow["choices"][0]["finish_reason"] = "telepathy".into();
    tomorrow["choices"][0]["message"]["mood"] = json!({"happy": [1, null]});
    tomorrow["service_tier"] = "hyperspace".into();
    tomorrow["horizon"] = json!({"deep": {"er": true}});
    let reply = over(&Scripted::always(Answer::json(200, &tomorrow)))
        .chat()
        .completions()
        .create(hello())
        .await
        .unwrap();
    assert_eq!(reply.text(), "Hi");
    assert_eq!(reply.choices[0].finish_reason.as_ref().unwrap().as_str(), "telepathy");
    assert_eq!(serde_json::to_value(&*reply).unwrap(), tomorrow);
}

#[tokio::test]
async fn d1_a_request_of_tomorrow_can_be_sent_today() {
    let transport = Scripted::always(Answer::completion());
    let params = keyway::types::chat::ChatCompletionCreateParams::new(
        "model-of-tomorrow",
        [keyway::types::chat::user("Hi")],
    );
    over(&transport).chat().completions().create(params.service_tier("hyperspace")).await.unwrap();
    let body: Value = serde_json::from_slice(&transport.sent()[0].body).unwrap();
    assert_eq!((&body["model"], &body["service_tier"]), (&json!("model-of-tomorrow"), &json!("hyperspace")));
}

#[tokio::test]
async fn d2_everything_that_came_with_a_reply() {
    let body = completion("Hi");
    let reply = Reply::json(200, &body)
        .header("x-ratelimit-limit-requests", "60")
        .header("x-ratelimit-remaining-tokens", "149984")
        .header("x-ratelimit-reset-tokens", "6m0s")
        .header("openai-processing-ms", "12");
    let busy = Reply::new(503, "").header("retry-after-ms", "1");
    let server = Server::of([busy, reply.clone(), reply]).await;
    let client = client(&server);
    let reply = client.chat().completions().create(hello()).await.unwrap();
    assert_eq!((reply.request_id(), reply.attempts()), (Some("req_1"), 2));
    assert_eq!(serde_json::from_slice::<Value>(reply.raw_json()).unwrap(), body);
    assert_eq!(reply.headers()["openai-processing-ms"], "12");
    let limits = reply.rate_limits();
    assert_eq!((limits.limit_requests, limits.remaining_tokens), (Some(60), Some(149_984)));
    assert_eq!((limits.reset_tokens, limits.remaining_requests), (Some(Duration::from_secs(360)), None));
    assert_eq!(reply.raw().status(), 200);

    let raw = client.chat().completions().create(hello()).raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), raw.request_id(), raw.attempts()), (200, Some("req_1"), 1));
    assert_eq!(raw.bytes()[..], *body.to_string().as_bytes());
    assert_eq!(raw.rate_limits().limit_requests, Some(60));
}

#[tokio::test]
async fn d2_raw_gives_any_success_as_it_is() {
    let server = Server::always(Reply::new(202, "<html>")).await;
    let raw = client(&server).models().list().raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), &raw.bytes()[..]), (202, &b"<html>"[..]));
    let server = Server::always(Reply::new(204, "")).await;
    assert!(client(&server).models().list().raw().await.unwrap().bytes().is_empty());
}

/// 0.5, −1.0 as little-endian bytes.
const BASE64: &str = "AAAAPwAAgL8=";

fn embedding(vector: Value) -> Value {
    json!({"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": vector}], "model": "m"})
}

async fn embed(params: EmbeddingCreateParams, vector: Value) -> (Value, keyway::Result<Value>) {
    let transport = Scripted::always(Answer::json(200, &embedding(vector)));
    let reply = over(&transport).embeddings().create(params).await;
    let body: Value = serde_json::from_slice(&transport.sent()[0].body).unwrap();
    (
        body["encoding_format"].clone(),
        reply.map(|reply| serde_json::to_value(&reply.data[0].embedding).unwrap()),
    )
}

#[tokio::test]
async fn d1_vectors_travel_as_base64_and_arrive_as_floats() {
    let params = || EmbeddingCreateParams::new("m", "text");
    let floats = json!([0.5, -1.0]);
    let (format, vector) = embed(params(), BASE64.into()).await;
    assert_eq!((format, vector.unwrap()), (json!("base64"), floats.clone()));
    // A server that does not support base64.
    let (_, vector) = embed(params(), floats.clone()).await;
    assert_eq!(vector.unwrap(), floats);
    // The caller chose the format, so the value is returned as received.
    let (format, vector) = embed(params().encoding_format(Format::Base64), BASE64.into()).await;
    assert_eq!((format, vector.unwrap()), (json!("base64"), json!(BASE64)));
    let (format, vector) = embed(params().encoding_format(Format::Float), floats.clone()).await;
    assert_eq!((format, vector.unwrap()), (json!("float"), floats));
}

#[tokio::test]
async fn h10_a_vector_that_cannot_be_read_is_an_error() {
    for odd in [json!("!!!"), json!("AAAAAAA=")] {
        let (_, vector) = embed(EmbeddingCreateParams::new("m", "text"), odd).await;
        let error = vector.unwrap_err();
        assert_eq!(
            (error.kind(), error.status()),
            (&keyway::ErrorKind::Decode, Some(http::StatusCode::OK)),
            "{error}"
        );
    }
}
