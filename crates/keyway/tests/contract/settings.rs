//! K12, H3, H4: the other settings, and the base URL.

use std::sync::{Arc, Mutex};

use keyway::credentials::FakeSystem;
use keyway::error::ConfigurationReason;
use keyway::transport::{Exchange, RequestBody, Transport};
use keyway::{Builder, ErrorKind, LogLevel, OpenAI};

use crate::support::{Answer, Reply, Scripted, Server, hello, over};

fn machine(variables: &[(&str, &str)]) -> FakeSystem {
    let empty = FakeSystem::new().with_var("OPENAI_API_KEY", "sk-emul-settings");
    variables.iter().fold(empty, |machine, (name, value)| machine.with_var(*name, *value))
}

fn with(variables: &[(&str, &str)]) -> Builder {
    OpenAI::builder().gate(keyway::Gate::off()).system(machine(variables))
}

#[tokio::test]
async fn k12_organization_and_project_come_from_the_environment_or_the_builder() {
    let variables = [("OPENAI_ORG_ID", "org-1"), ("OPENAI_PROJECT_ID", "proj_1")];
    for (builder, organization, project) in [
        (with(&variables), Some("org-1"), Some("proj_1")),
        (with(&variables).organization("org-2").project("proj_2"), Some("org-2"), Some("proj_2")),
        (with(&variables).organization("").project(""), None, None),
        (with(&[("OPENAI_ORG_ID", ""), ("OPENAI_PROJECT_ID", " ")]), None, None),
        (with(&[]), None, None),
    ] {
        let transport = Scripted::always(Answer::completion());
        let client = builder.transport(transport.clone()).build().unwrap();
        client.chat().completions().create(hello()).await.unwrap();
        let headers = &transport.sent()[0].headers;
        let header = |name: &str| headers.get(name).map(|value| value.to_str().unwrap());
        assert_eq!((header("openai-organization"), header("openai-project")), (organization, project));
    }
}

#[tokio::test]
async fn k12_the_base_url_comes_from_the_environment() {
    let server = Server::always(Reply::completion("Hi")).await;
    let client = with(&[("OPENAI_BASE_URL", &format!("{}/", server.url()))]).build().unwrap();
    client.chat().completions().create(hello()).await.unwrap();
    assert_eq!(server.request().line, "POST /v1/chat/completions HTTP/1.1");
    for unset in [&[("OPENAI_BASE_URL", "")][..], &[("OPENAI_BASE_URL", "  ")], &[]] {
        assert_eq!(with(unset).build().unwrap().base_url(), "https://api.openai.com/v1");
    }
}

#[tokio::test]
async fn k12_custom_headers_are_lines_and_explicit_ones_win() {
    let text = "x-one: 1\n\n X-Two :  a: b \r\nopenai-organization: org-custom\n";
    let transport = Scripted::always(Answer::completion());
    let client = with(&[("OPENAI_CUSTOM_HEADERS", text)])
        .default_header("x-ONE", "explicit")
        .transport(transport.clone())
        .build()
        .unwrap();
    client.chat().completions().create(hello()).header("x-two", "of the call").await.unwrap();
    client.chat().completions().create(hello()).await.unwrap();
    let sent = transport.sent();
    assert_eq!(
        (&sent[0].headers["x-one"], &sent[0].headers["x-two"]),
        (&"explicit".parse().unwrap(), &"of the call".parse().unwrap())
    );
    assert_eq!(sent[1].headers["x-two"], "a: b");
    assert_eq!(sent[1].headers["openai-organization"], "org-custom");
}

#[test]
fn k12_variables_that_make_no_sense_are_told() {
    for (name, value, reason) in [
        ("OPENAI_CUSTOM_HEADERS", "A colon is missing", ConfigurationReason::InvalidHeader),
        ("OPENAI_CUSTOM_HEADERS", "bad name: x", ConfigurationReason::InvalidHeader),
        ("OPENAI_ORG_ID", "org\n1", ConfigurationReason::InvalidHeader),
        ("OPENAI_BASE_URL", "api.openai.com", ConfigurationReason::InvalidBaseUrl),
    ] {
        let error = with(&[(name, value)]).build().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(reason), "{name}: {error}");
        assert!(error.to_string().contains(name), "{error}");
    }
}

#[test]
fn k12_the_log_level_is_offered() {
    for (text, level) in [
        ("debug", Some(LogLevel::Debug)),
        ("INFO", Some(LogLevel::Info)),
        ("off", Some(LogLevel::Off)),
        ("", None),
        ("much", None),
    ] {
        assert_eq!(with(&[("OPENAI_LOG", text)]).build().unwrap().log_level(), level, "{text}");
    }
}

#[test]
fn k12_the_webhook_secret_is_read_and_never_shown() {
    for client in [
        with(&[("OPENAI_WEBHOOK_SECRET", "whsec_canarycanarycanarycanary")]).build().unwrap(),
        with(&[]).webhook_secret("whsec_canarycanarycanarycanary").build().unwrap(),
    ] {
        let shown = format!("{client:?}");
        assert!(shown.contains("webhook_secret: Some") && !shown.contains("canary"), "{shown}");
    }
}

#[test]
fn h3_a_key_is_not_sent_over_plain_http_to_the_outside() {
    let error = with(&[]).base_url("http://api.example.com/v1").build().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InsecureBaseUrl));
    with(&[]).base_url("http://api.example.com/v1").allow_insecure_http(true).build().unwrap();
    for far in [
        "http://3221225985/v1",
        "http://0xC0000201/v1",
        "http://[::ffff:192.0.2.1]/v1",
        "http://api.svc.attacker.example/v1",
    ] {
        let error = with(&[]).base_url(far).build().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InsecureBaseUrl), "{far}");
    }
    for near in [
        "http://127.0.0.1:1/v1",
        "http://localhost/v1",
        "http://vllm:8000/v1",
        "http://10.1.2.3",
        "http://a.internal",
        "http://0.0.0.0:8000/v1",
        "http://nas.lan/v1",
        "http://box.home.arpa/v1",
        "http://100.64.0.1:11434/v1",
    ] {
        with(&[]).base_url(near).build().unwrap();
    }
}

#[tokio::test]
async fn h4_a_slash_at_the_end_of_the_base_url_changes_nothing() {
    let server = Server::always(Reply::completion("Hi")).await;
    for end in ["", "/", "//"] {
        let client = with(&[]).base_url(format!("{}{end}", server.url())).build().unwrap();
        client.models().list().raw().await.unwrap();
    }
    assert!(server.requests().iter().all(|request| request.target() == "/v1/models"));
}

#[test]
fn h4_what_is_no_base_is_refused_with_the_right_form() {
    for (wrong, right) in [
        ("https://api.example/v1/chat/completions", "https://api.example/v1"),
        ("https://api.example/v1?api-key=sk-emul-canary", "https://api.example/v1"),
        ("api.example/v1?api-version=1", "https://api.example/v1?api-version=1"),
        ("https://user:sk-emul-canary@api.example/v1", "https://api.example/v1"),
        ("user:sk-emul-canary@api.example/v1", "https://api.example/v1"),
    ] {
        let error = with(&[]).base_url(wrong).build().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidBaseUrl), "{wrong}");
        assert!(error.to_string().ends_with(&format!("write it as {right}")), "{error}");
        assert!(!error.to_string().contains("canary"), "{error}");
    }
    for odd in [
        "https:/user:sk-emul-canary@api.example/v1",
        "//user:sk-emul-canary@api.example",
        "https//sk-emul-canary@api.example",
    ] {
        let error = with(&[]).base_url(odd).build().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
    }
}

#[tokio::test]
async fn h4_the_query_of_the_base_url_is_sent_with_each_request() {
    let transport = Scripted::always(Answer::completion());
    let client = with(&[("OPENAI_BASE_URL", "https://name.openai.azure.com/openai/?api-version=2024-10-21")])
        .transport(transport.clone())
        .build()
        .unwrap();
    for _ in 0..2 {
        client.chat().completions().create(hello()).await.unwrap();
        client.chat().completions().create(hello()).query("a", 1).await.unwrap();
    }
    let url = "https://name.openai.azure.com/openai/chat/completions?api-version=2024-10-21";
    let urls: Vec<_> = transport.sent().into_iter().map(|sent| sent.url).collect();
    assert_eq!(urls, [url.to_owned(), format!("{url}&a=1"), url.to_owned(), format!("{url}&a=1")]);
}

#[tokio::test]
async fn h5_path_parameters_are_encoded_or_refused() {
    let transport = Scripted::always(Answer::new(200, r#"{"id":"m"}"#));
    let client = over(&transport);
    client.models().retrieve("ft:gpt/ä ?#%").await.unwrap();
    assert_eq!(transport.sent()[0].url, "https://api.example/v1/models/ft%3Agpt%2F%C3%A4%20%3F%23%25");
    for refused in ["", ".", ".."] {
        let error = client.models().retrieve(refused).await.unwrap_err();
        assert_eq!(
            *error.kind(),
            ErrorKind::Configuration(ConfigurationReason::InvalidPathParameter),
            "{refused}"
        );
    }
    assert_eq!(transport.sent().len(), 1);
}

#[tokio::test]
async fn h6_query_parameters_of_the_client_and_of_the_call() {
    let transport = Scripted::always(Answer::completion());
    let client = with(&[]).default_query("v", 1).transport(transport.clone()).build().unwrap();
    let call = client.chat().completions().create(hello());
    call.query("a", vec!["1", "2"])
        .query("o", serde_json::json!({"k": "x y"}))
        .query("n", None::<i64>)
        .await
        .unwrap();
    assert_eq!(
        transport.sent()[0].url,
        "https://api.openai.com/v1/chat/completions?v=1&a[]=1&a[]=2&o[k]=x%20y"
    );
}

#[tokio::test]
async fn h7_what_json_cannot_carry_is_refused_by_name_and_nothing_is_sent() {
    let transport = Scripted::always(Answer::completion());
    let client = over(&transport);
    for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = client.chat().completions().create(hello().temperature(odd)).await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidArgument));
        assert!(error.to_string().contains("`temperature`"), "{error}");
        let error = client.chat().completions().create(hello().top_p(odd)).stream().await.unwrap_err();
        assert!(error.to_string().contains("`top_p`"), "{error}");
    }
    assert!(transport.sent().is_empty());
}

/// Notes its name when a request passes.
#[derive(Debug)]
struct Passing(Arc<dyn Transport>, &'static str, Arc<Mutex<Vec<&'static str>>>);

impl Transport for Passing {
    fn send(&self, request: http::Request<RequestBody>) -> Exchange {
        self.2.lock().unwrap().push(self.1);
        self.0.send(request)
    }
}

#[tokio::test]
async fn a_second_wrapped_transport_goes_around_the_first_in_either_order() {
    let transport = Scripted::always(Answer::completion());
    let passed = Arc::new(Mutex::new(Vec::new()));
    let around = |name| {
        let passed = Arc::clone(&passed);
        move |inner| Passing(inner, name, passed)
    };
    let builder = || with(&[]);
    for builder in [
        builder()
            .transport(transport.clone())
            .wrap_transport(around("first"))
            .wrap_transport(around("second")),
        builder()
            .wrap_transport(around("first"))
            .wrap_transport(around("second"))
            .transport(transport.clone()),
    ] {
        builder.build().unwrap().chat().completions().create(hello()).await.unwrap();
        assert_eq!(std::mem::take(&mut *passed.lock().unwrap()), ["second", "first"]);
    }
}

/// A key in the wrong place is not shown by the notes of what is unusable either.
#[tokio::test]
async fn x5_k14_an_inspection_shows_every_setting_and_no_key() {
    let key = "a8f5f167f44f4964e6c998dee827110c";
    let system = FakeSystem::new()
        .with_var("OPENAI_API_KEY", key)
        .with_var("OPENAI_BASE_URL", format!("{key}.example/v1"))
        .with_var("OPENAI_ORG_ID", "org-1")
        .with_var("HTTPS_PROXY", format!("ftp://{key}"))
        .with_var("NO_PROXY", "a b/c");
    let builder = || OpenAI::builder().system(system.clone());
    let found = builder().inspect().unwrap();
    let problems: Vec<String> = found.problems().iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 3, "{problems:?}");
    let shown = format!("{problems:?} {:?} {:?}", found.setting_places(), found);
    assert!(!shown.contains(&key[..8]), "{shown}");
    let states: Vec<_> =
        found.setting_places().iter().map(|place| (place.name, place.state.as_str())).collect();
    let expected = [
        ("base_url", "invalid"),
        ("https_proxy", "invalid"),
        ("no_proxy", "invalid"),
        ("organization", "used"),
    ];
    assert_eq!(states, expected);
    assert_eq!(found.shown_base_url(), None);
    assert!(found.key_places().await.winner.is_some());
    // The client is not built, and the first problem says why.
    assert!(problems.contains(&builder().build().unwrap_err().to_string()));
    let sound = OpenAI::builder().system(FakeSystem::new()).inspect().unwrap();
    assert!(sound.problems().is_empty() && sound.shown_base_url().is_some());
}

/// Other servers issue keys of any length.
#[tokio::test]
async fn k16_a_length_is_expected_of_keys_for_the_api_alone() {
    let key = format!("sk-proj-{}", "aB3dE6".repeat(20));
    for (url, noted) in [("https://api.openai.com/v1", true), ("https://gateway.example/v1", false)] {
        let client = OpenAI::builder().system(FakeSystem::new()).api_key(&key).base_url(url).build().unwrap();
        let place = client.key_places().await.places.remove(0);
        let is_noted = place.notes.iter().any(|note| note.contains("characters, where keys"));
        assert_eq!(is_noted, noted, "{url}: {:?}", place.notes);
    }
}
