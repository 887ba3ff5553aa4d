//! The gate, by table: each state of a key and its error body. The rows are those of the error
//! bodies.

use std::net::Ipv4Addr;
use std::time::{Duration, UNIX_EPOCH};

use keyway_emulator::{Clock, Emulator, KeyBuilder, Standing, ThrottleRule};
use serde_json::{Value, json};

use crate::client::{Reply, chat, models, request};

fn expect(reply: &Reply, row: &str, (status, kind, param, code): (u16, &str, Value, Value), words: &str) {
    assert_eq!(reply.status, status, "{row}: {}", reply.text());
    assert_eq!(reply.error("type"), kind, "{row}");
    assert_eq!(reply.error("param"), param, "{row}");
    assert_eq!(reply.error("code"), code, "{row}");
    let message = reply.error("message");
    assert!(message.as_str().unwrap().starts_with(words), "{row}: {message}");
    assert!(reply.header("x-request-id").unwrap().starts_with("req_"), "{row}");
    assert_eq!(reply.header("content-type"), Some("application/json"), "{row}");
    if status == 401 {
        assert!(reply.header("x-ratelimit-limit-requests").is_none(), "{row}");
        assert!(reply.header("www-authenticate").is_none(), "{row}");
    }
}

const INVALID: &str = "invalid_request_error";

#[tokio::test]
async fn each_state_has_its_body() {
    type Row = (&'static str, fn(KeyBuilder) -> KeyBuilder, u16, &'static str, Value, &'static str);
    let null = Value::Null;
    let rows: Vec<Row> = vec![
        (
            "revoked",
            KeyBuilder::revoked,
            401,
            INVALID,
            json!("invalid_api_key"),
            "The API key has been revoked",
        ),
        (
            "B2",
            KeyBuilder::deleted,
            401,
            INVALID,
            json!("invalid_api_key"),
            "Incorrect API key provided: sk-emul-",
        ),
        ("expired", KeyBuilder::expired, 401, INVALID, json!("expired_api_key"), "The API key has expired"),
        (
            "B4",
            KeyBuilder::account_deactivated,
            401,
            INVALID,
            json!("account_deactivated"),
            "The OpenAI account associated with this API key has been deactivated.",
        ),
        (
            "B6",
            KeyBuilder::no_organization,
            401,
            INVALID,
            json!("no_organization"),
            "You must be a member of an organization to use the API.",
        ),
        (
            "B11",
            |key| key.scopes(["api.model.read"]),
            401,
            INVALID,
            null.clone(),
            "You have insufficient permissions for this operation. Missing scopes: model.request.",
        ),
        (
            "B11",
            KeyBuilder::admin,
            401,
            INVALID,
            null.clone(),
            "You have insufficient permissions for this operation. Missing scopes: model.request.",
        ),
        (
            "B13",
            |key| key.addresses([Ipv4Addr::new(10, 0, 0, 1)]),
            401,
            INVALID,
            json!("ip_not_authorized"),
            "Your IP is not authorized",
        ),
        (
            "B16",
            KeyBuilder::region_blocked,
            403,
            "request_forbidden",
            json!("unsupported_country_region_territory"),
            "Country, region, or territory not supported",
        ),
        (
            "B17",
            |key| key.project("proj_a").models(["gpt-4o"]),
            403,
            INVALID,
            json!("model_not_found"),
            "Project `proj_a` does not have access to model `gpt-4.1`",
        ),
        (
            "B20",
            KeyBuilder::billing_hard_limit,
            400,
            INVALID,
            json!("billing_hard_limit_reached"),
            "Billing hard limit has been reached",
        ),
        (
            "B29",
            KeyBuilder::quota_exhausted,
            429,
            "insufficient_quota",
            json!("insufficient_quota"),
            "You exceeded your current quota, please check your plan and billing details.",
        ),
        (
            "B30",
            KeyBuilder::credit_exhausted,
            429,
            "insufficient_quota",
            json!("credit_balance_exhausted"),
            "You have no credits remaining.",
        ),
        (
            "B32",
            KeyBuilder::billing_inactive,
            429,
            "billing_not_active",
            json!("billing_not_active"),
            "Your account is not active, please check your billing details on our website.",
        ),
        (
            "B34",
            |key| key.tokens_per_minute(10),
            429,
            "tokens",
            json!("rate_limit_exceeded"),
            "Request too large for gpt-4.1 in organization org-emulator on tokens per min (TPM): Limit 10, Requested 108.",
        ),
        (
            "B33",
            |key| key.requests_per_minute(0),
            429,
            "requests",
            json!("rate_limit_exceeded"),
            "Rate limit reached for gpt-4.1 in organization org-emulator on requests per min (RPM): Limit 0, Used 0, Requested 1. Please try again in",
        ),
        (
            "concurrency",
            |key| key.concurrent_requests(0),
            429,
            "concurrent_requests",
            json!("rate_limit_exceeded"),
            "Too many concurrent requests for gpt-4.1",
        ),
    ];
    let emulator = Emulator::builder().throttle(ThrottleRule::off()).start().await.unwrap();
    for (row, make, status, kind, code, words) in rows {
        let key = make(emulator.key()).create();
        let reply = chat(&emulator, key.secret(), json!({ "max_completion_tokens": 100 })).send().await;
        expect(&reply, row, (status, kind, Value::Null, code), words);
    }
}

#[tokio::test]
async fn b31_spend_limits_have_no_param() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().spend_limit_reached().create();
    let reply = chat(&emulator, key.secret(), json!({})).send().await;
    assert_eq!((reply.status, reply.error("code")), (429, json!("project_spend_limit_exceeded")));
    assert!(reply.json()["error"].get("param").is_none());
    assert!(reply.header("retry-after").is_none());
}

#[tokio::test]
async fn b1_no_key_to_speak_of() {
    let emulator = Emulator::start().await.unwrap();
    for authorization in [None, Some(""), Some("Bearer"), Some("Bearer "), Some("Token abc")] {
        let mut get = request(&emulator, "GET", "/v1/models");
        if let Some(value) = authorization {
            get = get.header("authorization", value);
        }
        let reply = get.send().await;
        expect(&reply, "B1", (401, INVALID, Value::Null, Value::Null), "You didn't provide an API key.");
    }
}

#[tokio::test]
async fn b2_b3_unknown_keys_are_masked() {
    let emulator = Emulator::start().await.unwrap();
    let rows = [
        ("ab", "ab.".to_owned()),
        ("invalid!", "invalid!.".into()),
        ("sk-emul-unknown-key-1234", format!("sk-emul-{}1234.", "*".repeat(12))),
    ];
    for (key, mask) in rows {
        let reply = models(&emulator, key).send().await;
        let words = format!("Incorrect API key provided: {mask}");
        expect(&reply, "B2", (401, INVALID, Value::Null, json!("invalid_api_key")), &words);
    }
}

#[tokio::test]
async fn a_deleted_key_is_to_the_letter_like_one_that_never_was() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().deleted().create();
    let deleted = models(&emulator, key.secret()).send().await;
    emulator.forget(&key);
    let never = models(&emulator, key.secret()).send().await;
    assert_eq!(deleted.body, never.body);
}

#[tokio::test]
async fn keys_that_look_real_are_refused_unread() {
    let emulator = Emulator::start().await.unwrap();
    let legacy = format!("sk-{}{}{}{}", "a".repeat(20), "T3Blbk", "FJ", "b".repeat(20));
    for key in [legacy, format!("sk-proj-{}", "canary".repeat(8)), format!("sk-ant-{}", "canary".repeat(8))] {
        let reply = models(&emulator, &key).send().await;
        expect(
            &reply,
            "looks real",
            (401, INVALID, Value::Null, json!("invalid_api_key")),
            "This emulator accepts only sk-emul-",
        );
        assert!(!reply.text().contains(&key[key.len() - 8..]));
    }
    assert!(!format!("{:?}", emulator.journal()).contains("canary"));
}

#[tokio::test]
async fn basic_authentication_carries_a_key_as_password() {
    use base64::Engine;
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let basic = base64::engine::general_purpose::STANDARD.encode(format!(":{}", key.secret()));
    let get = request(&emulator, "GET", "/v1/models").header("authorization", &format!("Basic {basic}"));
    assert_eq!(get.send().await.status, 200);
}

#[tokio::test]
async fn b7_b8_b9_organization_and_project_headers() {
    let emulator = Emulator::builder().organizations(["org-a", "org-b"]).start().await.unwrap();
    let bound = emulator.key().organization("org-a").project("proj_a").create();
    let free = emulator.key().create();
    let rows = [
        (
            &bound,
            "openai-organization",
            "org-b",
            "mismatched_organization",
            "OpenAI-Organization header should match",
        ),
        (&bound, "openai-project", "proj_b", "mismatched_project", "OpenAI-Project header should match"),
        (&bound, "openai-organization", "org-c", "invalid_organization", "No such organization: org-c."),
        (&free, "openai-organization", "null", "invalid_organization", "No such organization: null."),
    ];
    for (key, header, value, code, words) in rows {
        let reply = models(&emulator, key.secret()).header(header, value).send().await;
        expect(&reply, code, (401, INVALID, Value::Null, json!(code)), words);
    }
    let right =
        models(&emulator, bound.secret()).header("OpenAI-Organization", "org-a").header("OpenAI-Project", "");
    let reply = right.send().await;
    assert_eq!((reply.status, reply.header("openai-organization")), (200, Some("org-a")));
    let other = models(&emulator, free.secret()).header("openai-organization", "org-b").send().await;
    assert_eq!((other.status, other.header("openai-organization")), (200, Some("org-b")));
}

#[tokio::test]
async fn b12_models_tell_a_missing_scope_as_a_bare_string() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().scopes(["model.request"]).create();
    let reply = models(&emulator, key.secret()).send().await;
    assert_eq!(reply.status, 401);
    let text = reply.json()["error"].as_str().unwrap().to_owned();
    assert!(text.starts_with(
        "You have insufficient permissions for this operation. Missing scopes: api.model.read."
    ));
    assert_eq!(chat(&emulator, key.secret(), json!({})).send().await.status, 200);
}

#[tokio::test]
async fn b17_b18_models() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().models(["gpt-4o"]).create();
    let list = models(&emulator, key.secret()).send().await.json();
    assert_eq!(list["data"].as_array().unwrap().len(), 1);
    let get = |id: &str| request(&emulator, "GET", &format!("/v1/models/{id}")).key(key.secret());
    assert_eq!(get("gpt-4o").send().await.json()["id"], "gpt-4o");
    assert_eq!(get("gpt-4.1").send().await.status, 403);
    let unknown = get("gpt-0").send().await;
    let words = "The model `gpt-0` does not exist or you do not have access to it.";
    expect(&unknown, "B18", (404, INVALID, Value::Null, json!("model_not_found")), words);
    let chat = chat(&emulator, key.secret(), json!({ "model": "gpt-0" })).send().await;
    expect(&chat, "B18", (404, INVALID, Value::Null, json!("model_not_found")), words);
}

#[tokio::test]
async fn b23_wrong_paths_and_methods() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    for path in ["/chat/completions", "/v1/chat/completions/chat/completions", "/v1/v1/models", "/"] {
        let reply = request(&emulator, "POST", path).key(key.secret()).send().await;
        let words = format!("Unknown request URL: POST {path}. ");
        expect(&reply, "B23", (404, INVALID, Value::Null, json!("unknown_url")), &words);
    }
    let reply = request(&emulator, "PUT", "/v1/chat/completions").key(key.secret()).send().await;
    expect(
        &reply,
        "method",
        (405, INVALID, Value::Null, json!("method_not_supported")),
        "Not allowed to PUT on",
    );
}

#[tokio::test]
async fn b26_context_length() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let long = json!([{ "role": "user", "content": " word".repeat(8186) }]);
    let reply = chat(&emulator, key.secret(), json!({ "model": "gpt-4", "messages": long })).send().await;
    let words =
        "This model's maximum context length is 8192 tokens. However, your messages resulted in 8193 tokens";
    expect(&reply, "B26", (400, INVALID, json!("messages"), json!("context_length_exceeded")), words);
}

#[tokio::test]
async fn b30_reaches_a_stream_as_an_event() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().credit_exhausted().create();
    let reply = chat(&emulator, key.secret(), json!({ "stream": true })).send().await;
    assert_eq!(reply.status, 200);
    let events = reply.events();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["error"]["code"], "credit_balance_exhausted");
}

#[tokio::test]
async fn b33_rate_limits_recover_with_time() {
    let clock = Clock::manual(UNIX_EPOCH + Duration::from_secs(1_000_000));
    let emulator = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let key = emulator.key().requests_per_minute(2).create();
    let send = || chat(&emulator, key.secret(), json!({})).send();
    let first = send().await;
    assert_eq!(first.status, 200);
    assert_eq!(first.header("x-ratelimit-limit-requests"), Some("2"));
    assert_eq!(first.header("x-ratelimit-remaining-requests"), Some("1"));
    assert_eq!(first.header("x-ratelimit-reset-requests"), Some("30s"));
    assert_eq!(send().await.status, 200);
    let third = send().await;
    assert_eq!((third.status, third.error("type")), (429, json!("requests")));
    assert_eq!(third.header("retry-after"), Some("30"));
    assert_eq!(third.header("retry-after-ms"), Some("30000"));
    assert_eq!(third.header("x-ratelimit-remaining-requests"), Some("0"));
    clock.advance(Duration::from_secs(30));
    assert_eq!(send().await.status, 200);
}

#[tokio::test]
async fn the_throttle_comes_before_the_key() {
    let clock = Clock::manual(UNIX_EPOCH);
    let emulator = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let key = emulator.key().create();
    for _ in 0..10 {
        assert_eq!(models(&emulator, "wrong").send().await.status, 401);
        clock.advance(Duration::from_secs(1));
    }
    let refused = models(&emulator, key.secret()).send().await;
    expect(
        &refused,
        "throttle",
        (429, "requests", Value::Null, json!("rate_limit_exceeded")),
        "Too many failed authentications from this address.",
    );
    assert_eq!(refused.header("retry-after"), Some("50"));
    assert_eq!(models(&emulator, key.secret()).from("127.0.0.2").send().await.status, 200, "another address");
    clock.advance(Duration::from_secs(50));
    assert_eq!(models(&emulator, key.secret()).send().await.status, 200, "the first failure is forgotten");
}

#[tokio::test]
async fn keys_change_while_the_emulator_runs() {
    let clock = Clock::manual(UNIX_EPOCH);
    let emulator = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let key = emulator.key().expires_at(UNIX_EPOCH + Duration::from_secs(60)).create();
    let code = || async { models(&emulator, key.secret()).send().await };
    assert_eq!(code().await.status, 200);
    clock.advance(Duration::from_secs(60));
    assert_eq!(code().await.error("code"), "expired_api_key");
    key.revoke();
    assert!(code().await.error("message").as_str().unwrap().starts_with("The API key has been revoked"));
    let mut state = key.state();
    (state.standing, state.expires_at) = (Standing::Valid, None);
    emulator.set_state(&key, state);
    assert_eq!(code().await.status, 200);
}

#[tokio::test]
async fn a_key_is_revoked_after_its_requests() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().revoke_after_requests(2).create();
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(models(&emulator, key.secret()).send().await.status);
    }
    assert_eq!(statuses, [200, 200, 401]);
    assert_eq!(key.state().standing, Standing::Revoked);
}

#[tokio::test]
async fn successes_have_the_api_s_headers() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let reply = chat(&emulator, key.secret(), json!({})).send().await;
    assert_eq!(reply.header("openai-version"), Some("2020-10-01"));
    assert_eq!(reply.header("openai-organization"), Some("org-emulator"));
    assert!(reply.header("openai-processing-ms").unwrap().parse::<u64>().is_ok());
    for part in ["limit", "remaining", "reset"] {
        for unit in ["requests", "tokens"] {
            assert!(reply.header(&format!("x-ratelimit-{part}-{unit}")).is_some(), "{part} {unit}");
        }
    }
}
