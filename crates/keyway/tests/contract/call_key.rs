//! H12: a key for one call.

use keyway::credentials::FakeSystem;
use keyway::error::{AuthenticationReason, ConfigurationReason};
use keyway::{ErrorKind, Gate, OpenAI};
use serde_json::json;

use crate::support::{Answer, Reply, Scripted, Server, builder, fresh_key, hello, hello_stream, over};

fn keys(transport: &Scripted) -> Vec<String> {
    transport.sent().iter().map(|sent| sent.headers["authorization"].to_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn h12_a_key_is_used_for_one_call_only() {
    let (client_key, call_key) = (fresh_key(), fresh_key());
    let server = Server::of([
        Reply::json(200, &json!({"data": []})),
        Reply::json(500, &json!({})).header("retry-after-ms", "1"),
        Reply::json(200, &json!({"data": []})),
        Reply::json(200, &json!({"data": []})),
        Reply::stream(hello_stream()),
    ])
    .await;
    let client = builder().api_key(&client_key).base_url(server.url()).build().unwrap();
    client.models().list().await.unwrap();
    // The retry too.
    client.models().list().api_key(&call_key).await.unwrap();
    client.models().list().await.unwrap();
    let stream = client.chat().completions().create(hello()).api_key(&call_key).stream().await.unwrap();
    stream.collect().await.unwrap();
    let sent: Vec<_> =
        server.requests().iter().map(|sent| sent.header("authorization").unwrap().to_owned()).collect();
    let keys = [&client_key, &call_key, &call_key, &client_key, &call_key];
    assert_eq!(sent, keys.map(|key| format!("Bearer {key}")));
}

#[tokio::test]
async fn h12_a_calls_key_needs_no_other_and_is_marked_sensitive() {
    let transport = Scripted::always(Answer::completion());
    let client = OpenAI::builder()
        .gate(Gate::off())
        .system(FakeSystem::new())
        .transport(transport.clone())
        .build()
        .unwrap();
    client.chat().completions().create(hello()).api_key(" sk-emul-call\n").await.unwrap();
    assert_eq!(keys(&transport), ["Bearer sk-emul-call"], "K7");
    assert!(transport.sent()[0].headers["authorization"].is_sensitive());
}

#[tokio::test]
async fn h12_a_calls_key_wins_over_the_clients_own_authorization() {
    let transport = Scripted::always(Answer::completion());
    let client =
        builder().default_header("Authorization", "Bearer own").transport(transport.clone()).build().unwrap();
    client.chat().completions().create(hello()).api_key("sk-emul-call").await.unwrap();
    assert_eq!(keys(&transport), ["Bearer sk-emul-call"]);
    let call = client.chat().completions().create(hello()).api_key("sk-emul-call");
    let error = call.header("authorization", "Bearer x").await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidArgument));
    assert_eq!(transport.sent().len(), 1);
}

#[tokio::test]
async fn k10_errors_name_the_call_as_the_source_of_its_key() {
    let echo = |key: &str| {
        format!(r#"{{"error":{{"code":"invalid_api_key","message":"Incorrect API key: {key}"}}}}"#)
    };
    let key = "sk-emul-canaryofonecall0123456789";
    let transport = Scripted::always(Answer::new(401, echo(key)));
    let error = over(&transport).models().list().api_key(key).await.unwrap_err();
    let told = error.key().unwrap();
    assert_eq!(told.source().to_string(), "the call's `api_key` argument");
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Invalid);
    assert!(error.to_string().contains("the call's `api_key` argument"), "{error}");
    assert!(!format!("{error} {error:?} {:?}", error.body()).contains("canaryofonecall"), "{error:?}");
    assert_eq!((error.attempts(), transport.sent().len()), (1, 1), "the client's key is no substitute (G4)");
}

#[tokio::test]
async fn k6_an_empty_key_of_a_call_never_falls_back() {
    let transport = Scripted::always(Answer::completion());
    let client = over(&transport);
    for call in [client.models().list().api_key(""), client.models().list().api_key(None::<&str>)] {
        let error = call.await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::EmptyApiKey));
        assert!(error.to_string().starts_with("The call's `api_key` argument is empty"), "{error}");
    }
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn k8_a_malformed_key_of_a_call_is_not_sent() {
    let transport = Scripted::always(Answer::completion());
    let error = over(&transport).models().list().api_key("sk-emul-a\u{e9}b").await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Malformed);
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn x5_a_base_url_that_holds_the_calls_key_is_not_resolved() {
    let transport = Scripted::always(Answer::completion());
    let client = builder().base_url("https://a8f5f167f44f4964.example/v1").transport(transport.clone());
    let error = client.build().unwrap().models().list().api_key("a8f5f167f44f4964e6c9").await.unwrap_err();
    assert!(error.to_string().contains("contains an API key"), "{error}");
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn l1_all_pages_of_a_call_use_its_key() {
    let file = |id: &str| json!({"id": id, "object": "file", "bytes": 1, "created_at": 1, "filename": "f", "purpose": "batch"});
    let page = |id: &str, more: bool| Answer::json(200, &json!({"data": [file(id)], "has_more": more}));
    let transport = Scripted::of([page("file-1", true), page("file-2", false)]);
    let client = over(&transport);
    let mut items = client.files().list().api_key("sk-emul-call").items();
    while let Some(item) = items.next().await {
        item.unwrap();
    }
    assert_eq!(keys(&transport), ["Bearer sk-emul-call"; 2]);
}

/// A client at an origin of its own, because the whole process shares the gate's state.
fn gated(name: &str, transport: &Scripted) -> OpenAI {
    let url = format!("https://{name}.example/v1");
    OpenAI::builder()
        .system(FakeSystem::new())
        .base_url(url)
        .api_key("sk-emul-client")
        .transport(transport.clone())
        .build()
        .unwrap()
}

fn rejection() -> Answer {
    Answer::json(401, &json!({"error": {"message": "m", "code": "invalid_api_key"}}))
}

#[tokio::test]
async fn g2_a_calls_rejected_key_is_remembered_by_its_value() {
    let transport = Scripted::of([rejection(), Answer::completion()]);
    let client = gated("call-key-remembered", &transport);
    let call = |key: &str| client.chat().completions().create(hello()).api_key(key);
    assert!(!call("sk-emul-wrong").await.unwrap_err().from_gate());
    assert!(call("sk-emul-wrong").await.unwrap_err().from_gate());
    client.chat().completions().create(hello()).await.unwrap();
    assert_eq!(keys(&transport), ["Bearer sk-emul-wrong", "Bearer sk-emul-client"]);
}

#[tokio::test(start_paused = true)]
async fn g8_a_tenants_wrong_keys_hold_up_no_other_tenant() {
    let list = Answer::json(200, &json!({"data": []}));
    let transport = Scripted::of([rejection(), rejection(), list]);
    let client = gated("call-key-tenants", &transport);
    let call = |tenant: &str, key: String| {
        let call = client.models().list().api_key(key).tenant(tenant);
        call.total_timeout(std::time::Duration::from_secs(2))
    };
    for number in 0..2 {
        let error = call("acme", format!("sk-emul-acme-{number}")).await.unwrap_err();
        assert!(error.is_authentication(), "{error}");
    }
    // Two failures a minute are a tenant's share.
    let error = call("acme", "sk-emul-acme-3".to_owned()).await.unwrap_err();
    assert!(error.is_rate_limit() && error.from_gate(), "{error}");
    call("initech", "sk-emul-initech-good".to_owned()).await.unwrap();
}
