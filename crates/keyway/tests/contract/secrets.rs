//! X1, X2: no secret is shown, at trace level and whatever happens.

use std::time::Duration;

use keyway::credentials::{Credential, FakeSystem, KeyKind, Secret, Source, StaticProvider};
use keyway::{Error, OpenAI};
use serde_json::json;

use crate::support::paper::Paper;
use crate::support::tls::Issuer;
use crate::support::{Reply, Server, Step, event, hello, hello_stream, piece};

/// Every secret of this test contains this word, and nothing else does.
const CANARY: &str = "canary";
const KEY: &str = "sk-emul-canary-of-the-chain-0123";

/// Everything that can be read from an error.
fn tell(error: &Error) -> String {
    let mut told = format!("{error} {error:?} {error:#?} {:?} {:?}", error.kind(), error.key());
    let texts = [
        error.code(),
        error.param(),
        error.server_type(),
        error.server_message(),
        error.body(),
        error.model(),
        error.request_id(),
    ];
    told += &format!("{texts:?} {:?}", error.partial());
    let mut cause = std::error::Error::source(error);
    while let Some(source) = cause {
        told += &format!("{source} {source:?}");
        cause = source.source();
    }
    told
}

/// Replies that cause every kind of failure, each quoting the request in its text.
fn troubles(request: &crate::support::Seen) -> Reply {
    let sent = request.header("authorization").unwrap_or_default();
    let trouble = request.header("x-trouble").unwrap();
    let text = json!({"error": {"message": format!("Incorrect API key provided: {sent}"), "type": sent, "code": sent, "param": sent}}).to_string();
    let words = [event(&piece("x")), event(&serde_json::from_str(&text).unwrap())].concat();
    if let Ok(status) = trouble.parse::<u16>() {
        return Reply::new(status, text).header("x-request-id", sent).header("retry-after-ms", "1");
    }
    match trouble {
        "html" => Reply::new(200, format!("<html>{sent}")),
        "wrong" => Reply::new(200, format!("{{\"choices\":{sent:?},\"data\":{sent:?},\"id\":[]}}"))
            .header("content-type", sent),
        "redirect" => Reply::redirect(302, &format!("https://{}@evil.example/{}", KEY, KEY)),
        "closed" => Reply::raw([Step::Close]),
        "reset" => Reply::raw([Step::Reset]),
        "garbage" => Reply::raw([Step::Send(format!("{sent}\r\n\r\n").into()), Step::Close]),
        "stall" => Reply::raw([Step::Stall]),
        "stream" => Reply::stream(hello_stream()),
        "stream-error" => Reply::stream(words),
        "stream-bare" => Reply::stream(format!("data: {sent:?}\n\n")),
        "stream-odd" => Reply::stream(format!("data: {{\"choices\":{sent:?}}}\n\n")),
        "stream-text" => Reply::stream(format!("event: error\ndata: {sent}\n\n")),
        "stream-cut" => Reply::steps([Step::Chunk(event(&piece("x")).into()), Step::Close]),
        "stream-stall" => Reply::steps([Step::Chunk(event(&piece("x")).into()), Step::Stall]),
        "fine" => Reply::completion("Hi"),
        other => panic!("no such trouble: {other}"),
    }
}

const WHOLE: &[&str] = &[
    "fine", "400", "401", "403", "404", "409", "422", "429", "500", "503", "418", "html", "wrong",
    "redirect", "closed", "reset", "garbage", "stall",
];
const STREAMED: &[&str] = &[
    "stream",
    "stream-error",
    "stream-bare",
    "stream-odd",
    "stream-text",
    "stream-cut",
    "stream-stall",
    "401",
    "500",
    "html",
];

async fn everything(client: &OpenAI, paper: &Paper) {
    paper.add(format!(
        "{client:?} {client:#?} {:?} {:?}",
        client.key_places().await,
        client.admin_key_places().await
    ));
    let short = Duration::from_millis(60);
    for trouble in WHOLE {
        // Replies with a status request a delay of one millisecond.
        let retries = u32::from(trouble.parse::<u16>().is_ok());
        let call = client
            .chat()
            .completions()
            .create(hello())
            .header("x-trouble", trouble)
            .timeout(short)
            .max_retries(retries);
        paper.add(format!("{call:?} {:?} {:?}", client.chat(), client.chat().completions()));
        match call.await {
            Ok(reply) => paper.add(format!(
                "{reply:?} {:#?} {:?} {:?}",
                reply.raw(),
                reply.raw().key(),
                reply.rate_limits()
            )),
            Err(error) => paper.add(tell(&error)),
        }
        let call = client.models().list().header("x-trouble", trouble).timeout(short).max_retries(0);
        let mut items = call.items();
        paper.add(format!("{items:?} {:?} {:?}", client.models(), client.embeddings()));
        if let Some(Err(error)) = items.next().await {
            paper.add(tell(&error));
        }
    }
    for trouble in STREAMED {
        let call = client
            .chat()
            .completions()
            .create(hello())
            .header("x-trouble", trouble)
            .timeout(short)
            .max_retries(0);
        let mut stream = match call.stream().await {
            Ok(stream) => stream,
            Err(error) => {
                paper.add(tell(&error));
                continue;
            }
        };
        paper.add(format!("{stream:?}"));
        while let Some(chunk) = stream.next().await {
            match chunk {
                Ok(chunk) => paper.add(format!("{chunk:?}")),
                Err(error) => paper.add(tell(&error)),
            }
        }
    }
}

fn machine() -> FakeSystem {
    FakeSystem::new()
        .with_home("/home/user")
        .with_var("OPENAI_API_KEY", format!(" \"{KEY}\"\n"))
        .with_var("OPENAI_ADMIN_KEY", "sk-emul-canary-admin-0123")
        .with_var("OPENAI_WEBHOOK_SECRET", "whsec_canarycanarycanarycanary")
        .with_var("HTTPS_PROXY", "http://user:canary@127.0.0.1:1")
        .with_file("/home/user/.openai/auth.json", r#"{"api_key":"sk-emul-canary-in-file-0123"}"#)
}

#[tokio::test]
async fn x2_no_secret_is_shown_whatever_happens() {
    let paper = Paper::of_this_thread();
    let server = Server::with(troubles).await;
    let builder = || OpenAI::builder().gate(keyway::Gate::off()).system(machine()).base_url(server.url());
    let credential = Credential::from_text(KEY, KeyKind::ApiKey, Source::Custom("the test".into())).unwrap();
    let own = "Bearer canary-of-the-caller-9876";
    for builder in [
        builder(),
        builder().api_key(KEY).organization("org-1"),
        builder()
            .api_key(Secret::new(KEY))
            .admin_api_key(KEY)
            .webhook_secret("whsec_canarycanarycanarycanary"),
        builder().credentials(StaticProvider(credential)),
        builder().default_header("authorization", own),
        builder().system(machine().with_var("OPENAI_CUSTOM_HEADERS", format!("Authorization: {own}"))),
    ] {
        paper.add(format!("{builder:?} {builder:#?}"));
        everything(&builder.build().unwrap(), &paper).await;
    }
    let text = paper.text();
    assert!(
        text.contains("replied") && text.contains("retrying") && text.contains("fingerprint"),
        "the log is not empty"
    );
    assert!(text.contains("[redacted]"), "echoes were there to be removed");
    let shown: Vec<_> = text.lines().filter(|line| line.contains(CANARY)).collect();
    assert!(shown.is_empty(), "{} lines show a secret, such as {}", shown.len(), shown[0]);
}

#[tokio::test]
async fn x2_no_secret_is_shown_on_the_way_through_proxies_and_tls() {
    let paper = Paper::of_this_thread();
    let issuer = Issuer::new();
    let mut config = issuer.server("127.0.0.1");
    config.alpn_protocols = vec![b"h2".to_vec()];
    let (encrypted, proxy) =
        (Server::tls(config, |_| Reply::completion("Hi")).await, Server::always(Reply::new(407, "")).await);
    let address = format!("http://user:canary@{}", proxy.address());
    let machine = || {
        machine()
            .with_var("SSL_CERT_FILE", issuer.file())
            .with_var("ALL_PROXY", &*address)
            .with_var("HTTPS_PROXY", &*address)
    };
    for url in [
        format!("https://{}/v1", encrypted.address()),
        "https://api.example/v1".to_owned(),
        "http://upstream/v1".to_owned(),
    ] {
        let client =
            OpenAI::builder().gate(keyway::Gate::off()).system(machine()).base_url(url).build().unwrap();
        match client.chat().completions().create(hello()).max_retries(0).await {
            Ok(reply) => paper.add(format!("{reply:?}")),
            Err(error) => paper.add(tell(&error)),
        }
    }
    assert_eq!((encrypted.requests().len(), proxy.requests().len()), (1, 2));
    assert!(!paper.text().contains(CANARY), "{}", paper.text());
}

#[test]
fn x2_no_error_of_building_shows_a_secret() {
    let builder = || OpenAI::builder().gate(keyway::Gate::off()).system(machine());
    for builder in [
        builder().base_url(format!("https://{KEY}@api.example/v1")),
        builder().base_url(format!("https://api.example/v1?key={KEY}")),
        builder().base_url(KEY),
        builder().default_header("authorization", format!("{KEY}\n")),
        builder().default_header(format!("{KEY} "), "x"),
        builder().organization(format!("{KEY}\nx")),
        builder().system(machine().with_var("OPENAI_CUSTOM_HEADERS", format!("Authorization {KEY}"))),
        builder().system(machine().with_var("OPENAI_CUSTOM_HEADERS", format!("{KEY} x: 1"))),
        builder().system(machine().with_var("OPENAI_BASE_URL", KEY)),
    ] {
        let error = builder.build().unwrap_err();
        assert!(!tell(&error).to_lowercase().contains(CANARY), "{error}");
    }
}

/// The warnings while a client is built.
fn warnings(key: &str) -> Vec<String> {
    let paper = Paper::of_this_thread();
    let machine = FakeSystem::new().with_var("OPENAI_API_KEY", key);
    OpenAI::builder().gate(keyway::Gate::off()).system(machine).build().unwrap();
    paper.text().lines().filter(|line| line.contains(" warn ")).map(str::to_owned).collect()
}

#[test]
fn k7_what_was_removed_is_warned_about_once() {
    let [warning] = warnings(" 'sk-emul-canary0123'\n").try_into().unwrap();
    for word in ["the environment variable openai_api_key", "white space", "quotes"] {
        assert!(warning.contains(word), "{word}: {warning}");
    }
    assert!(!warning.contains(CANARY), "{warning}");
    assert_eq!(warnings("sk-emul-canary0123"), Vec::<String>::new());
}

#[test]
fn k9_an_odd_look_is_warned_about() {
    for (key, word) in [("sk-ant-canary0123456789", "anthropic"), ("your-api-key", "placeholder")] {
        let [warning] = warnings(key).try_into().unwrap();
        assert!(warning.contains(word) && !warning.contains(CANARY), "{warning}");
    }
}
