//! K: where the key comes from, and what happens without one.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use keyway::credentials::{
    Answer as Found, Answering, Credential, FakeSystem, KeyKind, Provider, Source, System,
};
use keyway::error::{AuthenticationReason, ConfigurationReason};
use keyway::{ErrorKind, OpenAI};

use crate::support::{Answer, Reply, Scripted, Server, hello};

fn on(system: impl System + 'static, server: &Server) -> OpenAI {
    OpenAI::builder().gate(keyway::Gate::off()).system(system).base_url(server.url()).build().unwrap()
}

#[tokio::test]
async fn k1_the_key_of_the_environment_arrives() {
    let server = Server::always(Reply::completion("Hi")).await;
    let client = on(FakeSystem::new().with_var("OPENAI_API_KEY", "sk-emul-environment"), &server);
    let reply = client.chat().completions().create(hello()).await.unwrap();
    assert_eq!(reply.text(), "Hi");
    assert_eq!(server.request().header("authorization"), Some("Bearer sk-emul-environment"));
    assert_eq!(reply.raw().key().source().to_string(), "the environment variable OPENAI_API_KEY");
}

/// A machine whose environment changes while the program runs.
#[derive(Clone, Debug, Default)]
struct Changing(Arc<Mutex<BTreeMap<String, OsString>>>);

impl Changing {
    fn set(&self, name: &str, value: &str) {
        self.0.lock().unwrap().insert(name.to_owned(), value.into());
    }
}

impl System for Changing {
    fn var(&self, name: &str) -> Option<OsString> {
        self.0.lock().unwrap().get(name).cloned()
    }

    fn read(&self, _: &Path) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn home_dir(&self) -> Option<PathBuf> {
        None
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }
}

#[tokio::test]
async fn k2_the_environment_is_read_when_the_client_is_built() {
    let server = Server::always(Reply::completion("Hi")).await;
    let machine = Changing::default();
    for (name, value) in [("OPENAI_API_KEY", "sk-emul-before"), ("OPENAI_ORG_ID", "org-before")] {
        machine.set(name, value);
    }
    let client = on(machine.clone(), &server);
    for (name, value) in [
        ("OPENAI_API_KEY", "sk-emul-after"),
        ("OPENAI_ORG_ID", "org-after"),
        ("OPENAI_PROJECT_ID", "proj_after"),
        ("OPENAI_BASE_URL", "http://127.0.0.1:1/v1"),
        ("OPENAI_CUSTOM_HEADERS", "x-after: 1"),
        ("HTTP_PROXY", "http://127.0.0.1:1"),
    ] {
        machine.set(name, value);
    }
    client.chat().completions().create(hello()).await.unwrap();
    let request = server.request();
    assert_eq!(request.header("authorization"), Some("Bearer sk-emul-before"));
    assert_eq!(request.header("openai-organization"), Some("org-before"));
    assert_eq!((request.header("openai-project"), request.header("x-after")), (None, None));
    assert_eq!(on(machine, &server).base_url(), server.url());
}

#[tokio::test]
async fn k2_a_missing_key_stays_missing_after_it_was_set() {
    let server = Server::always(Reply::completion("Hi")).await;
    let machine = Changing::default();
    let client = on(machine.clone(), &server);
    machine.set("OPENAI_API_KEY", "sk-emul-late");
    let error = client.models().list().await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::NotFound);
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn k3_a_broken_source_is_never_skipped() {
    let server = Server::always(Reply::completion("Hi")).await;
    let machine = FakeSystem::new().with_home("/home/user").with_unreadable("/home/user/.openai/auth.json");
    let error = on(machine, &server).models().list().await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::ProviderFailed);
    assert!(error.to_string().contains("the file ~/.openai/auth.json"), "{error}");
    assert_eq!((server.connections(), error.attempts(), error.is_retryable()), (0, 0, false));
}

#[tokio::test]
async fn k4_blank_variables_are_not_configured() {
    let server = Server::always(Reply::completion("Hi")).await;
    for blank in ["", " ", "\t\n", "\u{feff}"] {
        let client = on(FakeSystem::new().with_var("OPENAI_API_KEY", blank), &server);
        let error = client.models().list().await.unwrap_err();
        assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::NotFound, "{blank:?}");
        assert!(error.to_string().contains("OPENAI_API_KEY is empty"), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn k5_without_a_key_the_first_call_fails_at_once_and_sends_nothing() {
    let server = Server::always(Reply::completion("Hi")).await;
    let client = on(FakeSystem::new().with_home("/home/user"), &server);
    let start = Instant::now();
    let error = client.chat().completions().create(hello()).await.unwrap_err();
    let streamed = client.chat().completions().create(hello()).stream().await.unwrap_err();
    assert!(start.elapsed() < Duration::from_millis(50));
    assert_eq!(error.to_string(), streamed.to_string());
    for place in ["the `api_key` argument", "the environment variable OPENAI_API_KEY", "~/.openai/auth.json"]
    {
        assert!(error.to_string().contains(place), "{place}: {error}");
    }
    assert_eq!(
        (error.status(), error.attempts(), error.is_retryable()),
        (Some(http::StatusCode::UNAUTHORIZED), 0, false)
    );
    assert!(error.key().is_none() && error.request_id().is_none());
    assert_eq!(server.connections(), 0);
}

#[test]
fn k6_an_explicit_key_without_content_fails_when_the_client_is_built() {
    let machine = || {
        FakeSystem::new()
            .with_var("OPENAI_API_KEY", "sk-emul-other")
            .with_var("OPENAI_ADMIN_KEY", "sk-emul-other")
    };
    let builder = || OpenAI::builder().gate(keyway::Gate::off()).system(machine());
    let tries = [
        builder().api_key(""),
        builder().api_key(" \t"),
        builder().api_key("\"\""),
        builder().api_key(None::<String>),
        builder().api_key(Some("")),
        builder().admin_api_key(""),
        builder().admin_api_key(None::<&str>),
    ];
    for builder in tries {
        let error = builder.build().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::EmptyApiKey), "{error}");
        assert!(error.is_configuration() && !error.is_authentication());
    }
    builder().api_key(Some("sk-emul-1")).build().unwrap();
}

#[tokio::test]
async fn k7_what_surrounds_a_key_is_removed() {
    let server = Server::always(Reply::completion("Hi")).await;
    let client = on(FakeSystem::new().with_var("OPENAI_API_KEY", "\u{feff} \"sk-emul-clean\" \r\n"), &server);
    client.models().list().raw().await.unwrap();
    assert_eq!(server.request().header("authorization"), Some("Bearer sk-emul-clean"));
}

#[tokio::test]
async fn k8_what_a_header_cannot_carry_is_told_and_nothing_is_sent() {
    let server = Server::always(Reply::completion("Hi")).await;
    for (key, place) in
        [("sk-emul-a\nb", "U+000A at position 10"), ("sk-emul-\u{e9}", "U+00E9 at position 9")]
    {
        let client = on(FakeSystem::new().with_var("OPENAI_API_KEY", key), &server);
        let error = client.chat().completions().create(hello()).await.unwrap_err();
        let authentication = error.as_authentication().unwrap();
        assert_eq!(*authentication.reason(), AuthenticationReason::Malformed);
        assert!(authentication.message().contains(place), "{authentication}");
        assert!(
            authentication.message().contains("the environment variable OPENAI_API_KEY"),
            "{authentication}"
        );
        assert_eq!((error.attempts(), error.is_retryable()), (0, false));
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn k9_an_odd_key_is_sent_as_it_is() {
    let server = Server::always(Reply::completion("Hi")).await;
    for odd in ["x", "your-api-key-here", "sk-ant-example", "sk-proj-sk-proj-example", "tomorrow_format.1"] {
        let client = on(FakeSystem::new().with_var("OPENAI_API_KEY", odd), &server);
        client.models().list().raw().await.unwrap();
        let last = server.requests().pop().unwrap();
        assert_eq!(last.header("authorization"), Some(format!("Bearer {odd}").as_str()));
    }
}

#[tokio::test]
async fn k10_every_error_about_a_key_names_its_source_and_fingerprint() {
    let refused =
        Reply::error(401, "invalid_request_error", "invalid_api_key", "Incorrect API key provided: x.");
    let server = Server::always(refused).await;
    let file = r#"{"OPENAI_API_KEY":"sk-emul-of-the-file"}"#;
    let machine = FakeSystem::new().with_home("/home/user").with_file("/home/user/.openai/auth.json", file);
    let error = on(machine, &server).models().list().await.unwrap_err();
    let key = error.key().unwrap();
    assert_eq!(key.source().to_string(), "the file ~/.openai/auth.json");
    assert!(error.to_string().contains("the file ~/.openai/auth.json"), "{error}");
    assert!(error.to_string().contains(&key.fingerprint().to_string()), "{error}");
    assert_eq!(server.request().header("authorization"), Some("Bearer sk-emul-of-the-file"));
}

#[tokio::test]
async fn k11_an_admin_key_never_stands_in_for_an_api_key() {
    let server = Server::always(Reply::completion("Hi")).await;
    let client = on(FakeSystem::new().with_var("OPENAI_ADMIN_KEY", "sk-emul-admin"), &server);
    let error = client.chat().completions().create(hello()).await.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::NotFound);
    assert_eq!(server.connections(), 0);

    let both = FakeSystem::new()
        .with_var("OPENAI_ADMIN_KEY", "sk-emul-admin")
        .with_var("OPENAI_API_KEY", "sk-emul-api");
    on(both, &server).chat().completions().create(hello()).await.unwrap();
    assert_eq!(server.request().header("authorization"), Some("Bearer sk-emul-api"));
}

/// A provider that counts how often it was queried.
#[derive(Debug, Default)]
struct Counting(Mutex<u32>);

impl Provider for Counting {
    fn source(&self) -> Source {
        Source::Custom("the counter".into())
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(async {
            let mut count = self.0.lock().unwrap();
            *count += 1;
            Found::from(Credential::from_text(&format!("sk-emul-{count}"), KeyKind::ApiKey, self.source()))
        })
    }

    /// Another key each time, so it is queried before every attempt.
    fn unchanged(&self) -> bool {
        false
    }
}

#[tokio::test(start_paused = true)]
async fn r5_the_credential_is_asked_for_anew_before_every_attempt() {
    let transport = Scripted::of([Answer::status(500), Answer::status(500), Answer::completion()]);
    let client = OpenAI::builder()
        .system(FakeSystem::new())
        .credentials(Counting::default())
        .transport(transport.clone())
        .build()
        .unwrap();
    let reply = client.chat().completions().create(hello()).await.unwrap();
    assert_eq!(reply.raw().key().source().to_string(), "the counter");
    let keys: Vec<_> = transport.sent().iter().map(|sent| sent.headers["authorization"].clone()).collect();
    assert_eq!(keys, ["Bearer sk-emul-1", "Bearer sk-emul-2", "Bearer sk-emul-3"]);
}

#[test]
fn k6_two_explicit_keys_are_an_error() {
    let builder = OpenAI::builder()
        .gate(keyway::Gate::off())
        .system(FakeSystem::new())
        .api_key("sk-emul-1")
        .credentials(Counting::default());
    assert_eq!(
        *builder.build().unwrap_err().kind(),
        ErrorKind::Configuration(ConfigurationReason::InvalidArgument)
    );
}

#[tokio::test]
async fn k1_k5_k8_the_key_for_the_next_call_is_told_without_a_call() {
    let server = Server::always(Reply::completion("Hi")).await;
    let machine = |key: &str| on(FakeSystem::new().with_var("OPENAI_API_KEY", key), &server);
    let key = machine(" sk-emul-handed-on\n").api_key().await.unwrap();
    assert_eq!(key.secret().expose(), "sk-emul-handed-on");
    for (client, expected) in [
        (machine(""), AuthenticationReason::NotFound),
        (machine("sk-emul-\u{e9}"), AuthenticationReason::Malformed),
    ] {
        let error = client.api_key().await.unwrap_err();
        assert_eq!(*error.as_authentication().unwrap().reason(), expected);
        // The same sentence as for a call.
        assert_eq!(error.to_string(), client.models().list().await.unwrap_err().to_string());
    }
    assert_eq!(server.connections(), 0);
}
