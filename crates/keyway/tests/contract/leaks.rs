//! X5: if a server repeats the key, anywhere in a reply and in any form, no error or log line shows
//! it.
//!
//! A table of places of a reply × forms × keys. The part of the key that is repeated rotates,
//! because the scrubber's own tests cover all parts × forms. Some forms share a call, because six
//! thousand calls would take too long.

#[path = "../../../../tests/leaks/oracle.rs"]
#[allow(dead_code, reason = "shared with the tests of other crates")]
mod oracle;

use std::time::Duration;

use http::HeaderMap;
use keyway::credentials::{Answering, Credential, FakeSystem, KeyKind, Provider, Source};
use keyway::{Error, OpenAI};
use oracle::{FORMS, Runs, keys, parts};
use serde_json::Value;

use crate::support::gzip::gzip;
use crate::support::paper::Paper;
use crate::support::transport::Part;
use crate::support::{Answer, Reply, Scripted, Server, Step, hello, hello_stream};

/// A place of a reply that can contain text.
type Place = (&'static str, fn(&str) -> Answer);

/// How a call is made that ends in an error.
#[derive(Clone, Copy)]
enum Way {
    Whole,
    Streamed,
    Items,
    Downloaded,
}

fn body(status: u16, body: String) -> Answer {
    Answer::new(status, body).header("content-type", "application/json")
}

fn plain(status: u16, kind: &str, text: String) -> Answer {
    Answer::new(status, text).header("content-type", kind)
}

fn error_member(status: u16, member: &str, text: &str) -> Answer {
    body(status, format!(r#"{{"error":{{"message":"m","{member}":"{text}"}}}}"#))
}

const BODIES: &[Place] = &[
    ("the message of a 401", |text| error_member(401, "message", text)),
    ("the message of a 500", |text| error_member(500, "message", text)),
    ("the type", |text| error_member(400, "type", text)),
    ("the code", |text| error_member(403, "code", text)),
    ("the parameter", |text| error_member(400, "param", text)),
    ("a member nobody reads", |text| error_member(404, "hint", text)),
    ("the name of a member", |text| body(400, format!(r#"{{"error":{{"message":"m"}},"{text}":1}}"#))),
    ("an error that is a text", |text| body(401, format!(r#"{{"error":"{text}"}}"#))),
    ("a detail", |text| body(422, format!(r#"{{"detail":[{{"msg":"{text}","loc":["{text}"]}}]}}"#))),
    ("a flat message", |text| body(429, format!(r#"{{"message":"{text}","type":"x"}}"#))),
    ("a list", |text| body(409, format!(r#"[{{"error":{{"message":"{text}"}}}}]"#))),
];

const BODIES_OF_OTHERS: &[Place] = &[
    ("JSON in the message", |text| {
        body(400, format!(r#"{{"error":{{"message":"{{\"error\":\"{text}\"}}"}}}}"#))
    }),
    ("a model that is not found", |text| {
        body(
            404,
            format!(
                r#"{{"error":{{"message":"The model `{text}` does not exist","code":"model_not_found"}}}}"#
            ),
        )
    }),
    ("missing scopes", |text| {
        body(
            401,
            format!(
                r#"{{"error":{{"message":"You have insufficient permissions for this operation. Missing scopes: {text}."}}}}"#
            ),
        )
    }),
    ("a sentence that echoes", |text| {
        body(
            401,
            format!(
                r#"{{"error":{{"message":"Incorrect API key provided: {text}. You can find your API key at x.","code":"invalid_api_key"}}}}"#
            ),
        )
    }),
    ("a compressed message", |text| {
        let message = format!(r#"{{"error":{{"message":"{text}"}}}}"#);
        Answer::new(401, gzip(message)).header("content-encoding", "gzip")
    }),
    ("a page of a proxy", |text| {
        plain(403, "text/html", format!("<html><title>{text}</title><p>{text}</p></html>"))
    }),
    ("plain text", |text| plain(502, "text/plain", format!("upstream said {text}"))),
    ("JSON that is cut", |text| body(400, format!(r#"{{"error":{{"message":"{text}"#))),
    ("a body that is no JSON at all", |text| plain(401, "application/json", text.to_owned())),
    ("a success that does not fit", |text| body(200, format!(r#"{{"choices":"{text}"}}"#))),
    ("a success whose number is a text", |text| {
        body(200, format!(r#"{{"id":"c","choices":[{{"index":"{text}"}}],"{text}":[]}}"#))
    }),
    ("a success that is a page", |text| plain(200, "text/html", format!("<html>{text}</html>"))),
];

const HEADERS: &[Place] = &[
    ("the request id of a 401", |text| error_member(401, "code", "x").header("x-request-id", text)),
    ("the request id of a 500", |text| error_member(500, "code", "x").header("x-request-id", text)),
    ("the request id of what does not fit", |text| body(200, "[]".to_owned()).header("x-request-id", text)),
    ("the request id of what is too large", |text| body(200, " ".repeat(2000)).header("x-request-id", text)),
    ("the content type", |text| plain(200, text, "<html>".to_owned())),
    ("the content encoding", |text| body(200, "x".to_owned()).header("content-encoding", text)),
    ("a cookie", |text| error_member(400, "code", "x").header("set-cookie", format!("key={text}; Secure"))),
    ("the time to wait", |text| error_member(429, "code", "x").header("retry-after", text)),
    ("the name of an authentication", |text| {
        error_member(401, "code", "x").header("www-authenticate", format!("Bearer realm=\"{text}\""))
    }),
    ("a header that echoes", |text| {
        error_member(400, "code", "x").header("x-echo-authorization", format!("Bearer {text}"))
    }),
];

fn redirect(location: String) -> Answer {
    Answer::new(307, "").header("location", location).header("x-request-id", "req_1")
}

const REDIRECT_HOSTS: &[Place] = &[
    ("the host of a redirect", |text| redirect(format!("https://{text}/x"))),
    ("the first label of its host", |text| redirect(format!("http://{text}.evil.example/x"))),
    ("its user", |text| redirect(format!("https://{text}@evil.example/x"))),
];

const REDIRECTS: &[Place] = &[
    ("its path", |text| redirect(format!("https://evil.example/{text}"))),
    ("its query", |text| redirect(format!("https://evil.example/?key={text}"))),
    ("its scheme", |text| redirect(format!("{text}://x"))),
    ("nothing but a text", |text| redirect(text.to_owned())),
    ("its request id", |text| Answer::new(302, "").header("x-request-id", text)),
];

fn stream(text: String) -> Answer {
    plain(200, "text/event-stream", text)
}

fn piece(text: &str) -> String {
    format!(
        "data: {{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{{\"index\":0,\"delta\":{{\"content\":\"{text}\"}},\"finish_reason\":null}}]}}\n\n"
    )
}

const STREAMS: &[Place] = &[
    ("an error of a stream", |text| {
        stream(format!("data: {{\"error\":{{\"message\":\"{text}\",\"code\":\"{text}\"}}}}\n\n"))
    }),
    ("a named error of a stream", |text| {
        stream(format!("event: error\ndata: {{\"type\":\"{text}\",\"message\":\"{text}\"}}\n\n"))
    }),
    ("an error that is no JSON", |text| stream(format!("event: error\ndata: {text}\n\n"))),
    ("a bare text", |text| stream(format!("data: \"{text}\"\n\n"))),
    ("what is no event", |text| stream(format!("data: {{\"choices\":\"{text}\"}}\n\n"))),
    ("what is no JSON", |text| stream(format!("data: {text}\n\n"))),
    ("a part before an error", |text| stream(piece(text) + "data: {\"error\":{\"message\":\"m\"}}\n\n")),
    ("an error midway", |text| {
        stream(piece("Hel") + &format!("data: {{\"error\":{{\"message\":\"{text}\"}}}}\n\n"))
    }),
    ("a part before a cut", |text| stream(piece(text))),
    ("an id before a cut", |text| {
        stream(
            piece("x")
                .replace("\"id\":\"c\"", &format!("\"id\":\"{text}\",\"system_fingerprint\":\"{text}\"")),
        )
    }),
    ("a call of a tool before a cut", |text| {
        let call = format!(
            "{{\"tool_calls\":[{{\"index\":0,\"id\":\"{text}\",\"function\":{{\"name\":\"f\",\"arguments\":\"{text}\"}}}}]}}"
        );
        stream(piece("x").replace("{\"content\":\"x\"}", &call))
    }),
    ("the request id of a cut", |text| stream(piece("x")).header("x-request-id", text)),
    ("a whole reply instead", |text| body(200, format!(r#"{{"id":"{text}"}}"#)).header("x-request-id", text)),
    ("a page instead", |text| plain(200, "text/html", format!("<html>{text}</html>"))),
];

const PAGES: &[Place] = &[
    ("a cursor that repeats", |text| {
        body(
            200,
            format!(r#"{{"object":"list","has_more":true,"data":[{{"id":"{text}","object":"file"}}]}}"#),
        )
    }),
    ("the request id of pages", |text| {
        body(200, r#"{"object":"list","has_more":true,"data":[{"id":"f","object":"file"}]}"#.to_owned())
            .header("x-request-id", text)
    }),
];

const DOWNLOADS: &[Place] = &[
    ("a page in place of a file", |text| plain(200, "text/html", format!("<html>{text}</html>"))),
    ("the request id of a download that breaks", |text| {
        let parts = vec![Part::Bytes("abc".into()), Part::Broken];
        Answer::parts(200, parts).header("x-request-id", text).header("content-type", "audio/mpeg")
    }),
];

/// Everything that an error shows, except for the accessors documented as raw.
fn tell(error: &Error) -> String {
    let mut told =
        format!("{error}\n{error:?}\n{error:#?}\n{}\n{:?}\n", error.kind().as_str(), error.kind().reason());
    let texts = [
        error.code(),
        error.param(),
        error.server_type(),
        error.server_message(),
        error.body(),
        error.model(),
        error.request_id(),
        error.as_authentication().map(keyway::AuthenticationError::message),
    ];
    for text in texts.into_iter().flatten() {
        told += &format!("{text}\n{text:?}\n");
    }
    told += &format!("{:?}\n{:?}\n", error.headers(), error.key());
    for (name, value) in error.headers().into_iter().flatten() {
        told += &format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()));
    }
    told += &error.partial().map(Value::to_string).unwrap_or_default();
    let mut cause = std::error::Error::source(error);
    while let Some(source) = cause {
        told += &format!("\n{source}\n{source:?}");
        cause = source.source();
    }
    told
}

fn client(key: &str, transport: &Scripted) -> OpenAI {
    let builder = OpenAI::builder().gate(keyway::Gate::off()).system(FakeSystem::new()).max_retries(0);
    builder.api_key(key).base_url("https://api.example/v1").transport(transport.clone()).build().unwrap()
}

async fn fail(client: &OpenAI, way: Way) -> Error {
    let chat = || client.chat().completions().create(hello());
    match way {
        // Strict, because a field that does not fit is no error otherwise.
        Way::Whole => chat().strict(true).reply_limit(1500).await.unwrap_err(),
        Way::Downloaded => match client.get("/files/f/content").download().await {
            Err(error) => error,
            Ok(download) => download.bytes().await.unwrap_err(),
        },
        Way::Items => {
            let mut items = client.files().list().items();
            loop {
                if let Err(error) = items.next().await.expect("an error ends it") {
                    return error;
                }
            }
        }
        Way::Streamed => match chat().stream().await {
            Err(error) => error,
            Ok(mut stream) => loop {
                if let Err(error) = stream.next().await.expect("an error ends it") {
                    return error;
                }
            },
        },
    }
}

/// How many forms the text of one call contains, if it may be any text.
const TOGETHER: usize = 12;

/// Checks all places of a table in all forms for all keys, with `together` forms per call. Returns
/// the number of cases.
async fn check(places: &[Place], way: Way, together: usize) -> usize {
    let paper = Paper::of_this_thread();
    let mut cases = 0;
    for (kind, key) in keys() {
        let (runs, parts) = (Runs::of(&key), parts(&key));
        for (number, (place, answer)) in places.iter().enumerate() {
            for (index, forms) in FORMS.chunks(together).enumerate() {
                let part = |at: usize| &parts[(number + index * together + at) % parts.len()].1;
                let said = forms
                    .iter()
                    .enumerate()
                    .map(|(at, (_, write))| write(part(at)))
                    .collect::<Vec<_>>()
                    .join(" | ");
                let transport = Scripted::always(answer(&said));
                let error = fail(&client(&key, &transport), way).await;
                let shown = tell(&error) + &paper.take();
                assert_eq!(
                    runs.shown_in(&shown),
                    None,
                    "{place}, {kind}, {:?}: {error:?}",
                    forms.iter().map(|form| form.0).collect::<Vec<_>>()
                );
                cases += forms.len();
            }
        }
    }
    cases
}

/// The number of cases in a table of these places.
fn all(places: &[Place]) -> usize {
    places.len() * FORMS.len() * keys().len()
}

#[tokio::test]
async fn x5_no_body_of_a_refusal_shows_the_key() {
    assert_eq!(check(BODIES, Way::Whole, TOGETHER).await, all(BODIES));
}

#[tokio::test]
async fn x5_no_body_of_another_kind_shows_the_key() {
    assert_eq!(check(BODIES_OF_OTHERS, Way::Whole, TOGETHER).await, all(BODIES_OF_OTHERS));
}

#[tokio::test]
async fn x5_no_header_shows_the_key() {
    assert_eq!(check(HEADERS, Way::Whole, TOGETHER).await, all(HEADERS));
}

#[tokio::test]
async fn x5_no_host_of_a_redirect_shows_the_key() {
    assert_eq!(check(REDIRECT_HOSTS, Way::Whole, 1).await, all(REDIRECT_HOSTS));
}

#[tokio::test]
async fn x5_no_redirect_shows_the_key() {
    assert_eq!(check(REDIRECTS, Way::Whole, 1).await, all(REDIRECTS));
}

#[tokio::test]
async fn x5_no_stream_shows_the_key() {
    assert_eq!(check(STREAMS, Way::Streamed, TOGETHER).await, all(STREAMS));
}

#[tokio::test]
async fn x5_no_page_and_no_download_shows_the_key() {
    assert_eq!(check(PAGES, Way::Items, TOGETHER).await, all(PAGES));
    assert_eq!(check(DOWNLOADS, Way::Downloaded, TOGETHER).await, all(DOWNLOADS));
}

#[tokio::test(start_paused = true)]
async fn x5_waiting_that_is_given_up_shows_no_key() {
    let paper = Paper::of_this_thread();
    let mut cases = 0;
    for (kind, key) in keys() {
        let (runs, parts) = (Runs::of(&key), parts(&key));
        for (index, (form, write)) in FORMS.iter().enumerate() {
            let (part, text) = &parts[index % parts.len()];
            let said = write(text);
            let answer =
                body(200, format!(r#"{{"id":"f","object":"file","status":"{said}","filename":"{said}"}}"#));
            // A reply that is not JSON is an error of another kind, and shows as little.
            let transport = Scripted::always(answer.header("x-request-id", &*said));
            let client = client(&key, &transport);
            let wait = client.files().wait_for_processing("f").total_timeout(Duration::from_millis(10));
            let shown = tell(&wait.await.unwrap_err()) + &paper.take();
            assert_eq!(runs.shown_in(&shown), None, "{form}, {part}, {kind}");
            cases += 1;
        }
    }
    assert_eq!(cases, FORMS.len() * keys().len());
}

#[tokio::test]
async fn x5_the_wire_and_all_that_is_logged_about_it_show_no_key() {
    let paper = Paper::of_this_thread();
    for (kind, key) in keys() {
        let runs = Runs::of(&key);
        let header = |reply: Reply, text: &str| {
            reply.header("x-request-id", text).header("x-echo", text).header("set-cookie", text)
        };
        let wild = |text: &str| Reply::raw([Step::Send(text.as_bytes().to_vec()), Step::Close]);
        // Only forms that HTTP allows in a head. Other tests cover the rest.
        let forms: Vec<_> = FORMS.iter().filter(|(form, _)| !form.contains("invisible")).collect();
        for forms in forms.chunks(TOGETHER) {
            let text = forms.iter().map(|(_, write)| write(&key)).collect::<Vec<_>>().join(" | ");
            for reply in [
                header(Reply::new(401, format!(r#"{{"error":{{"message":"{text}"}}}}"#)), &text),
                header(Reply::stream(hello_stream().replace("[DONE]", &text)), &text),
                wild(&format!("HTTP/1.1 500 {text}\r\ncontent-length: 0\r\n\r\n")),
                wild(&format!("HTTP/1.1 200 OK\r\n{text}\r\n\r\n")),
                wild(&format!("{text}\r\n\r\n")),
                wild(&format!("HTTP/1.1 200 OK\r\ncontent-length: {text}\r\n\r\n")),
            ] {
                let server = Server::always(reply).await;
                let builder =
                    OpenAI::builder().gate(keyway::Gate::off()).system(FakeSystem::new()).max_retries(0);
                let client = builder.api_key(key.as_str()).base_url(server.url()).build().unwrap();
                let mut shown = match client.chat().completions().create(hello()).stream().await {
                    Err(error) => tell(&error),
                    Ok(mut stream) => {
                        let mut shown = format!("{stream:?}");
                        while let Some(event) = stream.next().await {
                            shown += &event.err().map(|error| tell(&error)).unwrap_or_default();
                        }
                        shown
                    }
                };
                shown += &paper.take();
                assert_eq!(runs.shown_in(&shown), None, "{kind}, {text}");
            }
        }
    }
}

#[tokio::test]
async fn x5_the_admin_key_is_kept_from_errors_of_the_api_key() {
    let [(_, api), (_, admin)] = [&keys()[0], &keys()[2]].map(Clone::clone);
    let transport = Scripted::always(error_member(500, "message", &admin).header("x-request-id", &*admin));
    let builder = OpenAI::builder().gate(keyway::Gate::off()).system(FakeSystem::new()).max_retries(0);
    let builder = builder.api_key(api).admin_api_key(admin.as_str()).base_url("https://api.example/v1");
    let client = builder.transport(transport).build().unwrap();
    let told = tell(&fail(&client, Way::Whole).await);
    assert_eq!(Runs::of(&admin).shown_in(&told), None);
}

#[tokio::test]
async fn x5_raw_headers_are_what_the_server_sent() {
    let key = &keys()[2].1;
    let transport = Scripted::always(
        error_member(400, "code", "x").header("x-echo", format!("Bearer {key}")).header("x-other", "a"),
    );
    let error = fail(&client(key, &transport), Way::Whole).await;
    let value = |headers: Option<&HeaderMap>, name: &str| headers.unwrap()[name].to_str().unwrap().to_owned();
    assert_eq!(value(error.raw_headers(), "x-echo"), format!("Bearer {key}"));
    assert_eq!(value(error.headers(), "x-echo"), "Bearer [redacted]");
    assert_eq!(value(error.headers(), "x-other"), "a");
}

#[test]
fn x5_a_base_url_or_a_proxy_that_is_the_key_is_refused_when_the_client_is_built() {
    for (kind, key) in keys().into_iter().filter(|(kind, _)| *kind != "symbols") {
        let runs = Runs::of(&key);
        let paper = Paper::of_this_thread();
        let machine = || FakeSystem::new().with_var("OPENAI_API_KEY", &*key);
        let builder = || OpenAI::builder().gate(keyway::Gate::off());
        for builder in [
            builder().system(machine().with_var("OPENAI_BASE_URL", format!("https://{key}/v1"))),
            builder().system(machine()).base_url(format!("http://127.0.0.1:1/{key}/v1")),
            builder().system(machine()).base_url(format!("https://{}.example/v1", key.to_uppercase())),
            builder()
                .system(machine())
                .admin_api_key("sk-emul-admin0123")
                .base_url(format!("https://{key}/v1")),
            builder().system(FakeSystem::new()).admin_api_key(&*key).base_url(format!("https://{key}/v1")),
            builder()
                .system(FakeSystem::new())
                .default_header("authorization", format!("Bearer {key}"))
                .base_url(format!("https://{key}/v1")),
            builder().system(machine().with_var("HTTPS_PROXY", format!("http://{key}:3128"))),
            builder().system(machine().with_var("ALL_PROXY", &*key)),
        ] {
            let error = builder.build().unwrap_err();
            assert!(error.is_configuration(), "{kind}: {error}");
            assert_eq!(runs.shown_in(&(tell(&error) + &paper.take())), None, "{kind}");
        }
    }
}

#[tokio::test]
async fn x5_a_key_that_comes_later_is_compared_before_it_is_used() {
    struct Late(String);
    impl std::fmt::Debug for Late {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("Late")
        }
    }
    impl Provider for Late {
        fn source(&self) -> Source {
            Source::Custom("a late source".to_owned())
        }

        fn provide(&self) -> Answering<'_> {
            Box::pin(async { Credential::from_text(&self.0, KeyKind::ApiKey, self.source()).into() })
        }
    }
    let key = keys()[2].1.clone();
    let transport = Scripted::always(Answer::completion());
    let builder =
        OpenAI::builder().gate(keyway::Gate::off()).system(FakeSystem::new()).credentials(Late(key.clone()));
    let client =
        builder.base_url(format!("https://{key}.example/v1")).transport(transport.clone()).build().unwrap();
    let error = client.chat().completions().create(hello()).await.unwrap_err();
    assert!(error.is_configuration() && transport.sent().is_empty(), "{error}");
    assert_eq!(Runs::of(&key).shown_in(&(tell(&error) + &format!("{client:?}"))), None);
}
