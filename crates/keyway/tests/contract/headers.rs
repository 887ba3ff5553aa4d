//! H1, R4, R8: the headers of a request.

use keyway::credentials::FakeSystem;
use keyway::error::ConfigurationReason;
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway::{Builder, ErrorKind, OpenAI};
use serde_json::json;

use crate::support::{Answer, Reply, Scripted, Server, builder, client, hello, hello_stream, over};

#[tokio::test]
async fn h1_one_authorization_line_is_sent() {
    let server = Server::always(Reply::completion("Hi")).await;
    let key = || builder().api_key("sk-emul-chain").base_url(server.url());
    let names = ["authorization", "Authorization", "AUTHORIZATION"];
    let default = |name: &str| key().default_header(name, "Bearer own").build().unwrap();
    for name in names {
        default(name).models().list().raw().await.unwrap();
        key().build().unwrap().models().list().header(name, "Bearer own").raw().await.unwrap();
        default(name).models().list().header("authorizatioN", "Bearer own").raw().await.unwrap();
    }
    let lines = format!("Authorization: Bearer other\n{}: Bearer own", names[2]);
    let machine = FakeSystem::new().with_var("OPENAI_CUSTOM_HEADERS", lines);
    key().system(machine).build().unwrap().models().list().raw().await.unwrap();
    for request in server.requests() {
        assert_eq!(request.header("authorization"), Some("Bearer own"));
    }
    key().build().unwrap().models().list().raw().await.unwrap();
    assert_eq!(server.requests().last().unwrap().header("authorization"), Some("Bearer sk-emul-chain"));
}

#[tokio::test]
async fn h1_the_callers_own_authorization_needs_no_key() {
    let transport = Scripted::of([Answer::completion(), Answer::status(401)]);
    let client = OpenAI::builder()
        .gate(keyway::Gate::off())
        .system(FakeSystem::new())
        .transport(transport.clone())
        .build()
        .unwrap();
    let call =
        || client.chat().completions().create(hello()).header("Authorization", "Bearer token-of-the-caller");
    call().await.unwrap();
    assert!(transport.sent()[0].headers["authorization"].is_sensitive());
    let error = call().await.unwrap_err();
    assert_eq!(error.key().unwrap().source().to_string(), "the caller's own Authorization header");
    assert!(!format!("{error} {error:?}").contains("token-of-the-caller"), "{error:?}");
}

#[tokio::test]
async fn h1_the_credential_is_marked_sensitive() {
    let transport = Scripted::always(Answer::completion());
    over(&transport).chat().completions().create(hello()).await.unwrap();
    let sent = &transport.sent()[0];
    assert!(sent.headers["authorization"].is_sensitive());
    assert!(!format!("{:?}", sent.headers).contains("sk-emul"));
}

#[tokio::test]
async fn h1_a_request_as_it_travels() {
    let server = Server::of([Reply::completion("Hi"), Reply::stream(hello_stream())]).await;
    let client = client(&server);
    client.chat().completions().create(hello()).await.unwrap();
    let mut stream = client.chat().completions().create(hello()).stream().await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().text(), "Hel");
    let [whole, streamed] = server.requests().try_into().unwrap();
    assert_eq!(whole.line, "POST /v1/chat/completions HTTP/1.1");
    assert_eq!(whole.header("host"), Some(server.address().to_string().as_str()));
    assert_eq!(whole.header("accept"), Some("application/json"));
    assert_eq!(whole.header("content-type"), Some("application/json"));
    assert!(whole.header("user-agent").unwrap().starts_with("keyway/"));
    assert_eq!(whole.json(), json!({"model": "gpt-4.1", "messages": [{"role": "user", "content": "Hello"}]}));
    assert_eq!(streamed.header("accept"), Some("text/event-stream"));
    assert_eq!(streamed.json()["stream"], true);
}

#[tokio::test]
async fn h1_what_one_call_adds_is_on_no_other_and_each_length_is_its_own() {
    let server = Server::always(Reply::completion("Hi")).await;
    let client = client(&server);
    let saying = |text: &str| ChatCompletionCreateParams::new("gpt-4.1", [user(text)]);
    let create = |text: &str| client.chat().completions().create(saying(text));
    create("Hello").await.unwrap();
    create("Hello to all of you").header("X-Own", "1").without_header("Accept").await.unwrap();
    create("Hello again").await.unwrap();
    let sent = server.requests();
    // The server reads as many bytes as the length says, so a wrong length would leave part of the
    // text behind.
    for (request, text) in sent.iter().zip(["Hello", "Hello to all of you", "Hello again"]) {
        assert_eq!(request.json()["messages"][0]["content"], text);
        let lengths = request.headers.iter().filter(|(name, _)| name.as_str() == "content-length").count();
        assert_eq!(lengths, 1);
        assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
        assert_eq!(request.header("authorization"), sent[0].header("authorization"));
    }
    let own: Vec<_> = sent.iter().map(|sent| (sent.header("x-own"), sent.header("accept"))).collect();
    let usual = (None, Some("application/json"));
    assert_eq!(own, [usual, (Some("1"), None), usual]);
}

#[tokio::test]
async fn h1_a_get_has_no_body() {
    let server = Server::always(Reply::json(200, &json!({"data": []}))).await;
    client(&server).models().list().await.unwrap();
    let request = server.request();
    assert_eq!(request.line, "GET /v1/models HTTP/1.1");
    assert_eq!((request.header("content-type"), request.body.len()), (None, 0));
}

#[tokio::test]
async fn k12_headers_can_be_left_out() {
    let transport = Scripted::always(Answer::completion());
    let client = builder().without_default_header("User-Agent").transport(transport.clone()).build().unwrap();
    client.chat().completions().create(hello()).without_header("Accept").await.unwrap();
    let headers = &transport.sent()[0].headers;
    assert!(!headers.contains_key("user-agent") && !headers.contains_key("accept"), "{headers:?}");
}

#[tokio::test]
async fn h1_an_authorization_that_was_left_out_is_not_sent_and_wants_no_key() {
    let transport = Scripted::always(Answer::completion());
    let with_key = over(&transport).chat().completions().create(hello());
    with_key.without_header("authorization").await.unwrap();
    let keyless = OpenAI::builder().gate(keyway::Gate::off()).system(FakeSystem::new());
    let keyless =
        keyless.without_default_header("Authorization").transport(transport.clone()).build().unwrap();
    keyless.chat().completions().create(hello()).await.unwrap();
    keyless.chat().completions().create(hello()).header("Authorization", "Basic eA==").await.unwrap();
    let sent = transport.sent();
    let lines: Vec<_> = sent.iter().map(|request| request.headers.get("authorization")).collect();
    assert!(matches!(lines[..], [None, None, Some(own)] if own == "Basic eA=="), "{lines:?}");
}

#[tokio::test]
async fn k12_a_header_that_http_cannot_carry_is_refused_without_its_value() {
    let transport = Scripted::always(Answer::completion());
    let client = over(&transport);
    for (name, value) in [("x-a", "canary\r\nx-b: 1"), ("x a", "canary"), ("", "canary")] {
        let built = builder().default_header(name, value).build().unwrap_err();
        let called = client.models().list().header(name, value).await.unwrap_err();
        for error in [built, called] {
            assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidHeader));
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
        }
    }
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn k12_a_header_that_says_how_a_request_is_carried_is_refused() {
    let transport = Scripted::always(Answer::completion());
    let client = over(&transport);
    let names = [
        ("Content-Length", "5"),
        ("content-length", "0"),
        ("Transfer-Encoding", "chunked"),
        ("TE", "trailers"),
        ("Trailer", "x-end"),
        ("Upgrade", "h2c"),
        ("Expect", "100-continue"),
        ("Keep-Alive", "timeout=5"),
        ("Proxy-Connection", "keep-alive"),
        ("Connection", "upgrade"),
        ("Connection", "close, x-hop"),
    ];
    for (name, value) in names {
        let variables =
            FakeSystem::new().with_var("OPENAI_CUSTOM_HEADERS", format!("x-a: b\n{name}: {value}"));
        let errors = [
            (builder().default_header(name, value).build().unwrap_err(), "the builder"),
            (client.models().list().header(name, value).await.unwrap_err(), "the call"),
            (client.get("/models").header(name, value).await.unwrap_err(), "the call"),
            (builder().system(variables).build().unwrap_err(), "line 2 of OPENAI_CUSTOM_HEADERS"),
        ];
        for (error, source) in errors {
            assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidHeader));
            let text = error.to_string();
            assert!(text.contains(&name.to_ascii_lowercase()) && text.contains(source), "{text}");
        }
    }
    assert!(transport.sent().is_empty());
    // These name what a connection does anyway, so a caller may set them.
    for value in ["close", "Keep-Alive"] {
        client.models().list().header("connection", value).raw().await.unwrap();
    }
    assert_eq!(transport.sent()[0].headers["connection"], "close");
}

#[tokio::test]
async fn h7_extra_members_of_the_body_take_their_place() {
    let transport =
        Scripted::always(Answer::new(200, hello_stream()).header("content-type", "text/event-stream"));
    let call = over(&transport).chat().completions().create(hello());
    let call = call.extra_body("model", "other").extra_body("tomorrow", json!({"x": null}));
    let reply = call.stream().await.unwrap().collect().await.unwrap();
    assert_eq!(reply.text(), "Hello");
    let body: serde_json::Value = serde_json::from_slice(&transport.sent()[0].body).unwrap();
    let expected = json!({
        "model": "other",
        "messages": [{"role": "user", "content": "Hello"}],
        "tomorrow": {"x": null},
        "stream": true,
    });
    assert_eq!(body, expected);
}

async fn retry_counts(
    prepare: impl FnOnce(Builder) -> Builder,
    name: &str,
    value: Option<&str>,
) -> Vec<Option<String>> {
    let transport = Scripted::of([Answer::status(500), Answer::status(500), Answer::completion()]);
    let client = prepare(builder()).transport(transport.clone()).build().unwrap();
    let call = client.chat().completions().create(hello());
    let call = match value {
        Some(value) => call.header(name, value),
        None if name.is_empty() => call,
        None => call.without_header(name),
    };
    call.await.unwrap();
    let count = |headers: &http::HeaderMap| {
        Some(headers.get("x-stainless-retry-count")?.to_str().unwrap().to_owned())
    };
    transport.sent().iter().map(|sent| count(&sent.headers)).collect()
}

#[tokio::test(start_paused = true)]
async fn r4_attempts_are_counted_from_0() {
    let some = |texts: [&str; 3]| texts.map(|text| Some(text.to_owned()));
    assert_eq!(retry_counts(|b| b, "", None).await, some(["0", "1", "2"]));
}

#[tokio::test(start_paused = true)]
async fn r4_the_callers_own_count_or_its_removal_wins() {
    const NAME: &str = "X-Stainless-Retry-Count";
    let own = [const { Some("7") }; 3].map(|text| text.map(str::to_owned));
    assert_eq!(retry_counts(|b| b, NAME, Some("7")).await, own);
    assert_eq!(retry_counts(|b| b.default_header(NAME, "7"), "", None).await, own);
    assert_eq!(retry_counts(|b| b, NAME, None).await, [None, None, None]);
    assert_eq!(retry_counts(|b| b.without_default_header(NAME), "", None).await, [None, None, None]);
    assert_eq!(retry_counts(|b| b.default_header(NAME, "7"), NAME, None).await, [None, None, None]);
}

#[tokio::test(start_paused = true)]
async fn r8_an_idempotency_key_is_the_callers_and_the_same_on_every_attempt() {
    let transport =
        Scripted::of([Answer::status(500), Answer::status(503), Answer::completion(), Answer::completion()]);
    let client = over(&transport);
    client.chat().completions().create(hello()).idempotency_key("key-1").await.unwrap();
    client.chat().completions().create(hello()).await.unwrap();
    let keys: Vec<_> =
        transport.sent().iter().map(|sent| sent.headers.get("idempotency-key").cloned()).collect();
    let one = Some("key-1".parse().unwrap());
    assert_eq!(keys, [one.clone(), one.clone(), one, None]);
}

#[tokio::test]
async fn h7_whether_a_call_is_streamed_is_said_once() {
    let params =
        json!({"model": "m", "messages": [{"role": "user", "content": "say \"stream\":1"}], "stream": false});
    let params: keyway::types::chat::ChatCompletionCreateParams = serde_json::from_value(params).unwrap();
    let transport = Scripted::always(Answer::new(200, hello_stream()));
    over(&transport).chat().completions().create(params).stream().await.unwrap().collect().await.unwrap();
    let body = String::from_utf8(transport.sent()[0].body.to_vec()).unwrap();
    assert_eq!(body.matches(r#""stream":"#).count(), 1, "{body}");
    assert_eq!(serde_json::from_str::<serde_json::Value>(&body).unwrap()["stream"], true);
}
