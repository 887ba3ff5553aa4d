use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use keyway_credentials::FakeSystem;
use keyway_emulator::Emulator;

use super::*;
use crate::builder::Builder;
use crate::error::ConnectionStage;
use crate::transport::{Exchange, ReplyBody, RequestBody, Transport, TransportError};

const KEY: &str = "sk-emul-diagnosed0123456789abcdef";

/// A builder on a machine without settings or files.
fn builder() -> Builder {
    OpenAI::builder().system(FakeSystem::new())
}

fn mark(diagnosis: &Diagnosis, id: &str) -> Option<Mark> {
    diagnosis.checks().iter().find(|check| check.id == id).map(|check| check.mark)
}

fn cause(diagnosis: &Diagnosis) -> (Option<&'static str>, u8) {
    (diagnosis.verdict().cause, diagnosis.verdict().exit)
}

/// An in-memory server that returns its answers in turn, and records each request's path and
/// whether it had a key.
#[derive(Clone, Debug, Default)]
struct Script {
    answers: Arc<Mutex<VecDeque<(u16, &'static str)>>>,
    seen: Arc<Mutex<Vec<(String, bool)>>>,
}

impl Script {
    fn new(answers: &[(u16, &'static str)]) -> Self {
        Self { answers: Arc::new(Mutex::new(answers.iter().copied().collect())), ..Self::default() }
    }

    fn seen(&self) -> Vec<(String, bool)> {
        self.seen.lock().unwrap().clone()
    }

    async fn diagnose(&self) -> Diagnosis {
        let builder = builder().api_key(KEY).base_url("http://127.0.0.1:9/v1").transport(self.clone());
        let builder = builder.max_retries(0);
        diagnose(Options::new(builder)).await
    }
}

impl Transport for Script {
    fn send(&self, request: http::Request<RequestBody>) -> Exchange {
        let had_key = crate::auth::header::has_credential(request.headers());
        self.seen.lock().unwrap().push((request.uri().path().to_owned(), had_key));
        let answer = self.answers.lock().unwrap().pop_front();
        Box::pin(async move {
            let (status, body) = answer
                .ok_or_else(|| TransportError::new(ConnectionStage::Receive, "the script is at its end"))?;
            let reply = http::Response::builder().status(status).body(ReplyBody::from_bytes(body));
            Ok(reply.unwrap())
        })
    }
}

const NO_KEY: (u16, &str) = (401, r#"{"error":{"message":"You didn't provide an API key.","code":null}}"#);
const MODELS: (u16, &str) = (200, r#"{"object":"list","data":[{"id":"gpt-4o-mini"},{"id":"o3"}]}"#);
const CHAT: (u16, &str) = (
    200,
    r#"{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hi","refusal":null},"finish_reason":"length","logprobs":null}]}"#,
);
const NO_MODEL: (u16, &str) = (404, r#"{"error":{"code":"model_not_found","message":"no"}}"#);

#[tokio::test]
async fn two_requests_with_the_key_at_most() {
    let script = Script::new(&[NO_KEY, MODELS, CHAT]);
    assert_eq!(cause(&script.diagnose().await), (None, 0));
    let paths = [("/v1/models", false), ("/v1/models", true), ("/v1/chat/completions", true)];
    assert_eq!(script.seen(), paths.map(|(path, had_key)| (path.to_owned(), had_key)));
}

#[tokio::test]
async fn a_server_without_a_list_of_models_is_tried_by_a_call() {
    let script = Script::new(&[(404, "{}"), CHAT]);
    let diagnosis = script.diagnose().await;
    assert_eq!(cause(&diagnosis), (None, 0));
    assert_eq!(mark(&diagnosis, "http"), Some(Mark::Warn));
    assert_eq!(script.seen()[1], ("/v1/chat/completions".to_owned(), true));
}

#[tokio::test]
async fn a_chat_call_that_fails_is_never_green() {
    for (answers, expected, calls) in [
        (vec![(400, "{}"), (400, "{}")], (Some("chat"), 1), Calls::Fail),
        (vec![(400, "{}"), CHAT], (None, 0), Calls::Work),
        (vec![(500, "{}")], (Some("chat"), 1), Calls::Fail),
        (vec![(200, "{")], (Some("chat"), 1), Calls::Fail),
        (vec![(404, "{}")], (Some("chat"), 1), Calls::Fail),
        (vec![NO_MODEL, NO_MODEL], (Some("chat"), 1), Calls::Unknown),
        (vec![NO_MODEL, CHAT], (None, 0), Calls::Work),
        (vec![], (Some("chat"), 3), Calls::Fail),
    ] {
        let script: Vec<_> = [NO_KEY, MODELS].into_iter().chain(answers.clone()).collect();
        let diagnosis = Script::new(&script).diagnose().await;
        assert_eq!(cause(&diagnosis), expected, "{answers:?}: {diagnosis:?}");
        assert_eq!(diagnosis.verdict().calls, calls, "{answers:?}");
    }
}

#[tokio::test]
async fn a_chat_call_that_succeeds_is_never_red() {
    let page = (200, "<html><title>Portal</title>");
    for first in [(500, "{}"), (429, "{}"), (403, "{}"), (404, "{}"), page, NO_KEY, MODELS] {
        for list in [(500, "{}"), (403, "{}"), (401, "{}"), (404, "{}"), page, MODELS] {
            let script = match first.0 {
                404 => Script::new(&[first, CHAT]),
                _ => Script::new(&[first, list, CHAT]),
            };
            let diagnosis = script.diagnose().await;
            let expected = (Calls::Work, (None, 0));
            assert_eq!((diagnosis.verdict().calls, cause(&diagnosis)), expected, "{first:?} {list:?}");
        }
    }
}

#[tokio::test]
async fn b11_missing_scopes_mean_that_the_key_is_valid() {
    let scopes = (
        401,
        r#"{"error":"You have insufficient permissions for this operation. Missing scopes: a.b. Ask."}"#,
    );
    let diagnosis = Script::new(&[NO_KEY, scopes, scopes]).diagnose().await;
    assert_eq!(cause(&diagnosis), (Some("scopes"), 4));
    assert_eq!(mark(&diagnosis, "key"), Some(Mark::Ok));
}

#[tokio::test]
async fn e7_any_body_gives_a_diagnosis_without_the_key() {
    let bodies = ["", "{", "null", "[1]", r#"{"error":null}"#, "<html><title>x", "\u{0}\u{1b}[2J", KEY];
    for status in [200, 204, 302, 400, 401, 403, 404, 409, 418, 429, 500, 503] {
        for body in bodies {
            let both = [(status, body), NO_KEY];
            for first in both {
                let diagnosis = Script::new(&[first, (status, body), (status, body)]).diagnose().await;
                assert!(!format!("{diagnosis:?}").contains(&KEY[8..]), "{diagnosis:?}");
                assert_eq!(diagnosis.cause().map(|check| check.id), diagnosis.verdict().cause);
                assert_eq!(diagnosis.verdict().exit == 0, diagnosis.verdict().cause.is_none());
                for check in diagnosis.checks() {
                    let wants_remedy = !matches!(check.mark, Mark::Ok | Mark::Skip);
                    assert_eq!(check.remedy.is_some(), wants_remedy, "{check:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn every_stage_has_its_limit() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("{}/v1", silent.local_addr().unwrap());
    let limit = Duration::from_millis(50);
    let roots = roots();
    for (scheme, id) in [("http", "http"), ("https", "tls")] {
        let system = FakeSystem::new().with_var("SSL_CERT_FILE", &roots);
        let builder = OpenAI::builder().system(system).api_key(KEY).base_url(format!("{scheme}://{url}"));
        let builder = builder.max_retries(0);
        let diagnosis = diagnose(Options::new(builder).limits(limit, Duration::from_millis(900))).await;
        assert_eq!(cause(&diagnosis), (Some(id), 3), "{diagnosis:?}");
        let finding = &diagnosis.cause().unwrap().finding;
        assert!(finding.ends_with("within 0.05 s, but calls wait longer"), "{diagnosis:?}");
        assert_eq!(diagnosis.verdict().calls, Calls::Unknown);
    }
    std::fs::remove_file(roots).unwrap();
    let builder = builder().api_key(KEY).base_url(format!("http://{url}"));
    let diagnosis = diagnose(Options::new(builder).limits(Duration::from_secs(9), limit)).await;
    assert_eq!(cause(&diagnosis), (Some("http"), 3), "{diagnosis:?}");
}

/// A file with a root certificate.
fn roots() -> std::path::PathBuf {
    let key = rcgen::KeyPair::generate().unwrap();
    let root = rcgen::CertificateParams::new(Vec::new()).unwrap().self_signed(&key).unwrap();
    let path = std::env::temp_dir().join(format!("keyway-diagnose-{}.pem", std::process::id()));
    std::fs::write(&path, root.pem()).unwrap();
    path
}

#[tokio::test]
async fn a_limit_of_the_calls_themselves_is_a_failure() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let builder = builder().api_key(KEY).base_url(format!("http://{}/v1", silent.local_addr().unwrap()));
    let builder = builder.timeout(Duration::from_millis(50)).max_retries(0);
    let diagnosis = diagnose(Options::new(builder)).await;
    assert_eq!(
        (diagnosis.verdict().calls, cause(&diagnosis)),
        (Calls::Fail, (Some("http"), 3)),
        "{diagnosis:?}"
    );
    assert_eq!(diagnosis.cause().unwrap().finding, "no HTTP reply within 0.05 s");
}

#[tokio::test]
async fn k6_an_explicit_key_that_is_empty_is_the_cause() {
    let diagnosis = diagnose(Options::new(builder().api_key(" "))).await;
    assert_eq!(cause(&diagnosis), (Some("source.argument"), 2));
}

#[tokio::test]
async fn h1_the_callers_own_header_takes_the_place_of_every_key() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let builder = builder()
        .default_header("Authorization", format!("Bearer {}", key.secret()))
        .base_url(emulator.base_url());
    let diagnosis = diagnose(Options::new(builder)).await;
    assert_eq!(cause(&diagnosis), (None, 0), "{diagnosis:?}");
    assert_eq!(mark(&diagnosis, "sources"), Some(Mark::Warn));
    assert_eq!(emulator.journal().iter().filter(|entry| entry.status == Some(401)).count(), 1);
}

#[tokio::test]
async fn k3_a_broken_place_behind_the_key_only_warns() {
    let system = FakeSystem::new()
        .with_home("/home/me")
        .with_file("/home/me/.openai/auth.json", "{")
        .with_var("OPENAI_API_KEY", KEY);
    let options = Options::new(OpenAI::builder().system(system)).offline(true);
    let diagnosis = diagnose(options).await;
    assert_eq!(cause(&diagnosis), (None, 0));
    assert_eq!(mark(&diagnosis, "source.file"), Some(Mark::Warn));
    assert_eq!(mark(&diagnosis, "http"), Some(Mark::Skip));
}

#[tokio::test]
async fn e3_a_key_that_worked_and_is_refused_was_revoked() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let builder = || builder().api_key(key.secret()).base_url(emulator.base_url());
    builder().build().unwrap().get("/models").await.unwrap();
    emulator.forget(&key);
    let diagnosis = diagnose(Options::new(builder())).await;
    assert_eq!(cause(&diagnosis), (Some("key"), 4));
    let finding = &diagnosis.cause().unwrap().finding;
    assert!(finding.contains("worked before and is now rejected"), "{finding}");
}

#[tokio::test]
async fn x2_the_password_of_a_proxy_is_not_shown() {
    let system = FakeSystem::new().with_var("HTTPS_PROXY", "http://me:canary-password@127.0.0.1:1");
    let builder = OpenAI::builder().system(system).api_key(KEY).base_url("https://api.internal/v1");
    let diagnosis = diagnose(Options::new(builder)).await;
    assert_eq!(cause(&diagnosis), (Some("connect"), 3));
    assert!(!format!("{diagnosis:?}").contains("canary"), "{diagnosis:?}");
}

/// A machine at a time, with a key in `auth.json` that states its end.
fn ending(now: u64, expires_at: &str) -> FakeSystem {
    let document = format!(r#"{{"OPENAI_API_KEY": "{KEY}", "expires_at": {expires_at}}}"#);
    FakeSystem::new()
        .with_now(std::time::UNIX_EPOCH + Duration::from_secs(now))
        .with_home("/home/me")
        .with_file("/home/me/.openai/auth.json", document)
}

#[tokio::test]
async fn p3_the_end_of_the_key_is_a_check_where_its_source_states_one() {
    const DAY: u64 = 86_400;
    for (now, end, expected, finding) in [
        (DAY, "null", None, ""),
        (DAY, "8640000", Some(Mark::Ok), "expires in 99 days"),
        (DAY, "97200", Some(Mark::Warn), "the key from the file ~/.openai/auth.json expires in 3 h"),
        (5 * DAY, "259200", Some(Mark::Warn), "the key from the file ~/.openai/auth.json expired 2 days ago"),
    ] {
        let options = Options::new(OpenAI::builder().system(ending(now, end))).offline(true);
        let diagnosis = diagnose(options).await;
        assert_eq!(mark(&diagnosis, "expiry"), expected, "{end}");
        let check = diagnosis.checks().iter().find(|check| check.id == "expiry");
        assert_eq!(check.map(|check| check.finding.as_str()).unwrap_or_default(), finding);
        assert_eq!(cause(&diagnosis), (None, 0), "the server decides");
    }
    let options = Options::new(OpenAI::builder().system(ending(DAY, "\"soon\""))).offline(true);
    let diagnosis = diagnose(options).await;
    assert_eq!((mark(&diagnosis, "expiry"), mark(&diagnosis, "shape")), (None, Some(Mark::Warn)));
    assert_eq!(diagnosis.verdict().next, "correct that field, or remove it");
}

#[tokio::test]
async fn p3_a_refused_key_that_has_expired_is_refused_for_that() {
    let refused = (401, r#"{"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}}"#);
    let script = Script::new(&[NO_KEY, refused]);
    let builder = OpenAI::builder().system(ending(1000, "940")).base_url("http://127.0.0.1:9/v1");
    let diagnosis = diagnose(Options::new(builder.transport(script))).await;
    assert_eq!(cause(&diagnosis), (Some("expiry"), 4), "{diagnosis:?}");
    assert_eq!(
        diagnosis.cause().unwrap().finding,
        "the key from the file ~/.openai/auth.json expired 60 s ago, and the server refuses it"
    );
    assert_eq!(diagnosis.verdict().next, "make a new key and replace this one at its source");
}

#[tokio::test]
async fn p3_a_source_that_gives_an_expired_key_is_the_cause() {
    let system = ending(1000, "940");
    let builder = OpenAI::builder().system(system).key_from("file:/home/me/.openai/auth.json#OPENAI_API_KEY");
    let diagnosis = diagnose(Options::new(builder).offline(true)).await;
    assert_eq!(cause(&diagnosis), (Some("expiry"), 4), "{diagnosis:?}");
    assert!(diagnosis.cause().unwrap().finding.ends_with("expired 60 s ago, and no newer one is there"));
}
