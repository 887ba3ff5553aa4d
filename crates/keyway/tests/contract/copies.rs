//! H12: copies of a client with changes.

use std::time::Duration;

use keyway::credentials::{Answer, Answering, Credential, FakeSystem, KeyKind, Provider, Secret, Source};
use keyway::error::ConfigurationReason;
use keyway::{ErrorKind, Gate, OpenAI};
use serde_json::json;
use tokio::time::Instant;

use crate::support::{Answer as Scripts, Reply, Scripted, Server, builder, fresh_key, over};

async fn server() -> Server {
    Server::always(Reply::json(200, &json!({"data": []}))).await
}

/// The value of a header in each request.
fn sent(server: &Server, header: &str) -> Vec<Option<String>> {
    server.requests().iter().map(|sent| sent.header(header).map(str::to_owned)).collect()
}

fn bearer(key: &str) -> Option<String> {
    Some(format!("Bearer {key}"))
}

#[tokio::test]
async fn h12_a_copy_has_its_changes_and_shares_the_pool() {
    let (server, [one, two]) = (server().await, [fresh_key(), fresh_key()]);
    let client = builder().base_url(server.url()).api_key(&one).organization("org-1").build().unwrap();
    let copy = client
        .with_options(|options| {
            options.api_key(&two).organization("org-2").project("proj-2").default_header("X-Own", "2")
        })
        .unwrap();
    client.models().list().await.unwrap();
    copy.models().list().await.unwrap();
    client.models().list().await.unwrap();
    assert_eq!(sent(&server, "authorization"), [bearer(&one), bearer(&two), bearer(&one)]);
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(sent(&server, "openai-organization"), [text("org-1"), text("org-2"), text("org-1")]);
    assert_eq!(sent(&server, "openai-project"), [None, text("proj-2"), None]);
    assert_eq!(sent(&server, "x-own"), [None, text("2"), None]);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn h12_what_a_copy_does_not_change_stays() {
    let (server, key) = (server().await, fresh_key());
    let machine = FakeSystem::new().with_var("OPENAI_CUSTOM_HEADERS", "X-Machine: 1");
    let client = builder()
        .system(machine)
        .base_url(server.url())
        .api_key(&key)
        .default_header("X-Own", "1")
        .default_query("a", "1")
        .build()
        .unwrap();
    let copy = client.with_options(|options| options.default_query("b", "2").max_retries(0)).unwrap();
    let copy = copy.with_options(|options| options.without_default_header("X-Own")).unwrap();
    copy.models().list().await.unwrap();
    let request = server.request();
    assert_eq!(request.target(), "/v1/models?a=1&b=2");
    assert_eq!(request.header("authorization"), bearer(&key).as_deref());
    assert_eq!((request.header("x-machine"), request.header("x-own")), (Some("1"), None));
}

#[tokio::test]
async fn h12_a_blank_organization_of_a_copy_omits_the_header() {
    let server = server().await;
    let client = builder().base_url(server.url()).organization("org-1").project("proj-1").build().unwrap();
    let copy = client.with_options(|options| options.organization(" ").project("")).unwrap();
    copy.models().list().await.unwrap();
    let request = server.request();
    assert_eq!((request.header("openai-organization"), request.header("openai-project")), (None, None));
}

#[test]
fn k13_a_copy_lists_its_own_settings() {
    let machine = FakeSystem::new().with_var("OPENAI_ORG_ID", "org-1");
    let client = builder().system(machine).project("proj-1").build().unwrap();
    let copy = client.with_options(|options| options.organization(" org-2\n").project("")).unwrap();
    let listed = |client: &OpenAI, name| -> Vec<_> {
        let places = client.setting_places().iter().filter(|place| place.name == name);
        places.map(|place| (place.value().map(str::to_owned), place.state.as_str())).collect()
    };
    let org = |text: &str| Some(text.to_owned());
    assert_eq!(listed(&client, "organization"), [(org("org-1"), "used")]);
    assert_eq!(listed(&copy, "organization"), [(org("org-1"), "shadowed"), (org("org-2"), "used")]);
    assert_eq!(listed(&copy, "project"), [(org("proj-1"), "shadowed")]);
    let error = client.with_options(|options| options.project("proj-2 # ours")).map(drop).unwrap_err();
    assert!(error.to_string().contains("a comment pasted along"), "{error}");
}

#[tokio::test]
async fn h12_a_copy_may_have_another_base_url() {
    let (one, two) = (server().await, server().await);
    let client = builder().base_url(one.url()).build().unwrap();
    let copy = client.with_options(|options| options.base_url(two.url())).unwrap();
    copy.models().list().await.unwrap();
    assert_eq!(copy.base_url(), two.url());
    assert_eq!((one.requests().len(), two.requests().len()), (0, 1));
    let request = two.request();
    assert_eq!(request.header("host"), Some(two.address().to_string().as_str()));
}

#[tokio::test(start_paused = true)]
async fn h12_a_copy_may_have_other_limits() {
    let transport = Scripted::always(Scripts::Silence);
    let client = over(&transport);
    let copy = client.with_options(|options| options.timeout(Duration::from_secs(3)).max_retries(0)).unwrap();
    let start = Instant::now();
    let error = copy.models().list().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!((start.elapsed().as_secs(), error.attempts()), (3, 1));
}

#[tokio::test]
async fn h1_a_later_key_wins_over_an_earlier_authorization() {
    let (server, key) = (server().await, fresh_key());
    let client =
        builder().base_url(server.url()).default_header("Authorization", "Bearer own").build().unwrap();
    let copy = client.with_options(|options| options.api_key(&key)).unwrap();
    copy.models().list().await.unwrap();
    copy.models().list().header("Authorization", "Bearer last").raw().await.unwrap();
    let both = client.with_options(|options| options.default_header("Authorization", "Bearer new")).unwrap();
    both.models().list().await.unwrap();
    client.models().list().await.unwrap();
    let expected = ["last", "new", "own"].map(bearer);
    assert_eq!(sent(&server, "authorization")[0], bearer(&key));
    assert_eq!(sent(&server, "authorization")[1..], expected);
}

#[tokio::test]
async fn k6_an_empty_key_of_a_copy_is_an_error() {
    let client = builder().build().unwrap();
    let blank = || client.with_options(|options| options.api_key(" "));
    let none = || client.with_options(|options| options.admin_api_key(None::<String>));
    for (result, argument) in [(blank(), "api_key"), (none(), "admin_api_key")] {
        let error = result.map(drop).unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::EmptyApiKey));
        assert!(error.to_string().starts_with(&format!("The `{argument}` argument is empty")), "{error}");
    }
}

#[tokio::test]
async fn h3_h4_a_copys_base_url_is_checked_as_any_other() {
    let key = format!("sk-proj-{}", "CanaryOfTheCopy0123456789");
    let client = builder().api_key(&key).build().unwrap();
    for (url, reason) in [
        ("https://api.example/v1#x".to_owned(), ConfigurationReason::InvalidBaseUrl),
        ("http://api.example/v1".to_owned(), ConfigurationReason::InsecureBaseUrl),
        (format!("https://{}.example/v1", &key[8..]), ConfigurationReason::InvalidBaseUrl),
    ] {
        let error = client.with_options(|options| options.base_url(&url)).map(drop).unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(reason), "{error}");
        assert!(!error.to_string().contains("Canary"), "{error}");
    }
    // The key is new, the base URL is not.
    let client = builder().base_url("https://a8f5f167f44f4964.example/v1").build().unwrap();
    let error = client.with_options(|options| options.api_key("a8f5f167f44f4964e6c9")).map(drop).unwrap_err();
    assert!(error.to_string().contains("contains an API key"), "{error}");
}

/// Counts how often it is queried.
#[derive(Debug)]
struct Counting(std::sync::Arc<std::sync::atomic::AtomicUsize>, String);

impl Provider for Counting {
    fn source(&self) -> Source {
        Source::Custom("a counter".to_owned())
    }

    fn provide(&self) -> Answering<'_> {
        self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let key = Credential::new(Secret::new(self.1.as_str()), KeyKind::ApiKey, self.source());
        Box::pin(std::future::ready(Answer::Here(key)))
    }
}

#[tokio::test]
async fn p2_copies_share_the_key_that_was_read() {
    let (server, queried) = (server().await, std::sync::Arc::<std::sync::atomic::AtomicUsize>::default());
    let source = || Counting(std::sync::Arc::clone(&queried), fresh_key());
    let client = OpenAI::builder().system(FakeSystem::new()).gate(keyway::Gate::off()).base_url(server.url());
    let client = client.credentials(source()).build().unwrap();
    let copy = client.with_options(|options| options.max_retries(1)).unwrap();
    copy.models().list().await.unwrap();
    client.models().list().await.unwrap();
    assert_eq!(queried.load(std::sync::atomic::Ordering::SeqCst), 1);
    let other = client.with_options(|options| options.credentials(source())).unwrap();
    other.models().list().await.unwrap();
    assert_eq!(queried.load(std::sync::atomic::Ordering::SeqCst), 2);
    let keys = sent(&server, "authorization");
    assert!(keys[0] == keys[1] && keys[1] != keys[2], "{keys:?}");
}

#[tokio::test(start_paused = true)]
async fn r6_copies_share_the_retry_budget() {
    let transport = Scripted::always(Scripts::status(500));
    let client = over(&transport);
    for _ in 0..60 {
        let copy = client.with_options(|options| options.max_retries(2)).unwrap();
        copy.models().list().await.unwrap_err();
    }
    // 60 attempts, and 100 retries from a full bucket.
    assert_eq!(transport.sent().len(), 160);
}

#[test]
fn h12_a_blocking_client_can_be_copied_too() {
    let emulator = keyway_emulator::Emulator::start_blocking().unwrap();
    let (one, two) = (emulator.key().create(), emulator.key().create());
    let client = builder().api_key(one.secret()).base_url(emulator.base_url());
    let client = keyway::blocking::OpenAI::build(client).unwrap();
    let copy = client.with_options(|options| options.api_key(two.secret())).unwrap();
    copy.models().list().send().unwrap();
    client.models().list().api_key(two.secret()).send().unwrap();
    assert!(client.with_options(|options| options.api_key("")).is_err());
}

/// The base URL of a file is for the key of that file: no other key goes there.
#[cfg(feature = "dotenv")]
#[tokio::test]
async fn k15_another_key_is_not_sent_to_the_base_url_of_a_file() {
    let (server, [files, other]) = (server().await, [fresh_key(), fresh_key()]);
    let text = format!(
        "OPENAI_API_KEY={files}\nOPENAI_BASE_URL={}\nOPENAI_ORG_ID=org-file\nOPENAI_PROJECT_ID=proj_file\n",
        server.url()
    );
    let machine = FakeSystem::new().with_file("x.env", text);
    let client = OpenAI::builder().gate(Gate::off()).system(machine).env_file("x.env").build().unwrap();
    client.models().list().await.unwrap();
    let error = client.with_options(|options| options.api_key(&other)).unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidArgument));
    assert_eq!(
        error.to_string(),
        "The API key in the `api_key` argument is not sent to the base URL from OPENAI_BASE_URL in the file x.env, which belongs to the key of that file; set `base_url` too, to that URL or to the key's own"
    );
    let error = client.models().list().api_key(&other).await.unwrap_err();
    assert!(error.to_string().contains("is not sent to the base URL from OPENAI_BASE_URL"), "{error}");
    assert_eq!(server.requests().len(), 1);
    // A URL that was chosen for the key is used, without the file's organization and project.
    let copy = client.with_options(|options| options.api_key(&other).base_url(server.url())).unwrap();
    copy.models().list().await.unwrap();
    // What does not change the key changes nothing else, and a copy of the copy keeps its URL.
    client.with_options(|options| options.max_retries(0)).unwrap().models().list().await.unwrap();
    copy.with_options(|options| options.api_key(&files)).unwrap().models().list().await.unwrap();
    let (file, own) = (bearer(&files), bearer(&other));
    assert_eq!(sent(&server, "authorization"), [file.clone(), own, file.clone(), file]);
    let org = || Some("org-file".to_owned());
    assert_eq!(sent(&server, "openai-organization"), [org(), None, org(), None]);
}

/// What an argument or the environment sets is nobody's in particular.
#[cfg(feature = "dotenv")]
#[tokio::test]
async fn k15_another_key_is_sent_to_a_base_url_from_elsewhere() {
    let (server, [files, other]) = (server().await, [fresh_key(), fresh_key()]);
    let file = format!("OPENAI_API_KEY={files}\nOPENAI_BASE_URL=http://127.0.0.1:1/v1\n");
    let machine = FakeSystem::new().with_file("x.env", file).with_var("OPENAI_BASE_URL", server.url());
    let client = OpenAI::builder().gate(Gate::off()).system(machine).env_file("x.env").build().unwrap();
    client.with_options(|options| options.api_key(&other)).unwrap().models().list().await.unwrap();
    client.models().list().api_key(&other).await.unwrap();
    assert_eq!(sent(&server, "authorization"), [bearer(&other), bearer(&other)]);
}
