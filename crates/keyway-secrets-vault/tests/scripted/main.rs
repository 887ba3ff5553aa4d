//! The provider against servers that do what no real one does on demand: stall, disconnect, reply
//! with something else.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod server;

use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{Answer, Chain, FakeSystem, KeyKind, Outcome, Provider, ProviderError, Secret};
use keyway_secrets_vault::{Login, VaultProvider, provider};
use server::{Script, Server};

const LOCATION: &str = "secret/openai#api_key";
const LOOKED_UP: &str = r#"{"data":{"ttl":0,"policies":["default"]}}"#;
const MOUNT: &str = r#"{"data":{"path":"secret/","type":"kv","options":{"version":"2"}}}"#;
const SECRET: &str = r#"{"data":{"data":{"api_key":"sk-emul-1"},"metadata":{"version":1}}}"#;

fn with_token(server: &Server) -> VaultProvider {
    VaultProvider::new(&server.address, LOCATION, Login::Token(Secret::new("canary-token"))).unwrap()
}

fn with_app_role(server: &Server) -> VaultProvider {
    let login =
        Login::AppRole { role_id: Secret::new("role"), secret_id: Some(Secret::new("canary-secret-id")) };
    VaultProvider::new(&server.address, LOCATION, login).unwrap()
}

async fn failure(provider: &dyn Provider) -> ProviderError {
    match provider.provide().await {
        Answer::Failed(error) => {
            // X2: whatever the server replies, and whatever was sent.
            assert!(!format!("{error} {error:?} {provider:?}").contains("canary"), "{error}");
            error
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn p4_whatever_is_no_answer_may_pass() {
    for (script, words) in [
        (
            Script::raw("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\n<html>"),
            "a body of another type (text/html)",
        ),
        (Script::raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]"), "a body of another type"),
        (Script::raw("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"), "200 without data about the token"),
        (Script::raw("HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{\"data\""), " broke ("),
        (Script::raw("220 smtp.example.com ESMTP\r\n"), " broke ("),
        (Script::raw(""), " broke ("),
        (Script::json(502, "<html>Bad Gateway"), "answered 502"),
        (Script::json(500, r#"{"errors":["canary-token sk-emul-canary12345"]}"#), "answered 500"),
        (
            Script::json(429, r#"{"errors":["request path kv/: rate limit quota exceeded"]}"#),
            "rate limit quota exceeded",
        ),
        (Script::json(503, r#"{"errors":["Vault is sealed"]}"#), "is sealed"),
        (Script::json(412, r#"{"errors":["required index state not present"]}"#), "answered 412"),
        (
            Script::raw(
                "HTTP/1.1 307 Temporary Redirect\r\nlocation: https://elsewhere/v1/x?canary\r\ncontent-length: 0\r\n\r\n",
            ),
            "redirects elsewhere (https://elsewhere/v1/x)",
        ),
        (Script::Huge, " broke ("),
    ] {
        let server = Server::start(vec![script]).await;
        let error = failure(&with_token(&server)).await;
        assert!(error.transient() && error.to_string().contains(words), "{error}");
        assert!(error.to_string().contains(&server.address), "{error}");
    }
}

#[tokio::test]
async fn p4_an_answer_without_a_secret_may_pass() {
    for body in [
        "{}",
        r#"{"data":null}"#,
        r#"{"data":{"data":null,"metadata":{"version":1}}}"#,
        r#"{"data":{"data":"canary"}}"#,
    ] {
        let scripts = vec![Script::json(200, LOOKED_UP), Script::json(200, MOUNT), Script::json(200, body)];
        let error = failure(&with_token(&Server::start(scripts).await)).await;
        assert!(error.transient() && error.to_string().contains("200 without a secret"), "{error}");
    }
}

#[tokio::test]
async fn nobody_listens() {
    let server = Server::start(Vec::new()).await;
    let provider = with_token(&server);
    server.stop().await;
    let error = failure(&provider).await;
    assert!(error.transient() && error.to_string().contains("no connection to http://127.0.0.1:"), "{error}");
}

#[tokio::test]
async fn p5_a_stalled_server_is_given_up_at_the_deadline_of_the_chain() {
    let server =
        Server::start(vec![Script::json(200, LOOKED_UP), Script::json(200, MOUNT), Script::Stall]).await;
    let chain = Chain::new(vec![Box::new(with_token(&server))]).deadline(Duration::from_millis(200));
    let Outcome::Failed(error) = chain.resolve().await else { panic!() };
    assert!(error.transient(), "{error}");
    assert!(
        error.to_string().starts_with("vault:secret/openai#api_key did not respond within 0.2 s;"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn p5_a_handshake_that_stalls_is_no_connection() {
    let server = Server::start(Vec::new()).await;
    let address = server.address.replace("http://", "https://");
    let provider = VaultProvider::new(&address, LOCATION, Login::Token(Secret::new("canary-token"))).unwrap();
    let error = failure(&provider).await;
    assert!(error.transient(), "{error}");
    assert!(
        error.to_string().contains(&format!("no connection to {address} (timed out after 3 s)")),
        "{error}"
    );
}

#[tokio::test]
async fn what_was_kept_outlasts_an_asking_that_is_given_up() {
    let login = r#"{"auth":{"client_token":"canary-token","lease_duration":60}}"#;
    let scripts = [login, MOUNT, SECRET].map(|body| Script::json(200, body));
    let again =
        [r#"{"data":{"ttl":50,"creation_ttl":60}}"#, MOUNT, SECRET].map(|body| Script::json(200, body));
    let server = Server::start(scripts.into_iter().chain([Script::Stall]).chain(again).collect()).await;
    let provider = with_app_role(&server);
    assert!(matches!(provider.provide().await, Answer::Here(_)));
    assert!(tokio::time::timeout(Duration::from_millis(100), provider.provide()).await.is_err());
    assert!(matches!(provider.provide().await, Answer::Here(_)));
    let logins = server.requests().iter().filter(|request| request.contains("/login ")).count();
    assert_eq!(logins, 1);
}

#[tokio::test]
async fn h1_the_token_travels_in_one_header_and_all_over_one_connection() {
    let scripts = vec![Script::json(200, LOOKED_UP), Script::json(200, MOUNT), Script::json(200, SECRET)];
    let server = Server::start(scripts).await;
    let provider = with_token(&server).namespace("/team/");
    let Answer::Here(key) = provider.provide().await else { panic!() };
    assert_eq!(key.secret().expose(), "sk-emul-1");
    let requests = server.requests();
    let lines: Vec<_> = requests.iter().map(|request| request.lines().next().unwrap().to_owned()).collect();
    assert_eq!(
        lines,
        [
            "GET /v1/auth/token/lookup-self HTTP/1.1",
            "GET /v1/sys/internal/ui/mounts/secret/openai HTTP/1.1",
            "GET /v1/secret/data/openai HTTP/1.1"
        ]
    );
    for request in &requests {
        assert_eq!(request.matches("canary-token").count(), 1, "{request}");
        assert!(request.contains("\r\nx-vault-token: canary-token\r\n"), "{request}");
        assert!(
            request.contains("\r\nx-vault-namespace: team\r\n")
                && request.contains("\r\nx-vault-request: true\r\n")
        );
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn p3_a_secret_may_say_itself_when_its_key_ends() {
    use std::time::UNIX_EPOCH;
    for (body, end) in [
        (
            r#"{"data":{"data":{"api_key":"sk-emul-1","expires_at":1801387800},"metadata":{"version":1}}}"#,
            Some(1_801_387_800),
        ),
        (r#"{"data":{"data":{"api_key":"sk-emul-1","expires_at":"soon"},"metadata":{"version":1}}}"#, None),
        // The lease ends before the key does.
        (
            r#"{"lease_id":"a/b","lease_duration":60,"data":{"data":{"api_key":"sk-emul-1","expires_at":1801387800},"metadata":{"version":1}}}"#,
            Some(1060),
        ),
    ] {
        let server = Server::start([LOOKED_UP, MOUNT, body].map(|body| Script::json(200, body)).into()).await;
        let system = FakeSystem::new()
            .with_now(UNIX_EPOCH + Duration::from_secs(1000))
            .with_var("VAULT_ADDR", &server.address)
            .with_var("VAULT_TOKEN", "canary-token");
        let provider = provider(LOCATION, Arc::new(system), KeyKind::ApiKey).unwrap();
        let Answer::Here(key) = provider.provide().await else { panic!("{body}") };
        assert_eq!(key.expires_at(), end.map(|end| UNIX_EPOCH + Duration::from_secs(end)), "{body}");
        assert_eq!(key.notes().len(), usize::from(end.is_none()), "{body}");
    }
}

#[tokio::test]
async fn a_server_that_ends_each_connection_is_asked_over_new_ones() {
    let scripts = [LOOKED_UP, MOUNT, SECRET].map(|body| Script::json(200, body).closing());
    let server = Server::start(scripts.into()).await;
    assert!(matches!(with_token(&server).provide().await, Answer::Here(_)));
    assert_eq!(server.connections(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_refused_login_is_not_repeated_for_a_while() {
    let refused = || Script::json(400, r#"{"errors":["invalid role or secret ID"]}"#);
    let login =
        r#"{"auth":{"client_token":"canary-token","lease_duration":60,"renewable":true,"policies":["p"]}}"#;
    let scripts = vec![
        refused(),
        refused(),
        Script::json(200, login),
        Script::json(200, MOUNT),
        Script::json(200, SECRET),
    ];
    let server = Server::start(scripts).await;
    let provider = with_app_role(&server);
    for _ in 0..50 {
        let error = failure(&provider).await;
        assert!(!error.transient() && error.to_string().contains("invalid role or secret ID"), "{error}");
    }
    assert_eq!(server.requests().len(), 1);
    tokio::time::advance(Duration::from_secs(31)).await;
    failure(&provider).await;
    assert_eq!(server.requests().len(), 2);
    tokio::time::advance(Duration::from_secs(31)).await;
    assert!(matches!(provider.provide().await, Answer::Here(_)));
}

#[tokio::test]
async fn p4_a_login_that_meets_a_broken_server_is_tried_again_at_once() {
    let login = r#"{"auth":{"client_token":"canary-token","lease_duration":60}}"#;
    let scripts = vec![
        Script::json(500, "{}"),
        Script::json(200, login),
        Script::json(200, MOUNT),
        Script::json(200, SECRET),
    ];
    let server = Server::start(scripts).await;
    let provider = with_app_role(&server);
    assert!(failure(&provider).await.transient());
    assert!(matches!(provider.provide().await, Answer::Here(_)));
}

#[tokio::test]
async fn a_login_that_gives_no_token_is_a_refusal() {
    let second_factor = r#"{"auth":{"client_token":"","mfa_requirement":{"mfa_request_id":"1"}}}"#;
    let server = Server::start(vec![Script::json(200, second_factor)]).await;
    let error = failure(&with_app_role(&server)).await;
    assert!(!error.transient() && error.to_string().contains("second factor"), "{error}");
}

#[tokio::test]
async fn a_server_that_tells_no_mounts_is_read_as_the_path_stands() {
    let unsupported = || Script::json(404, r#"{"errors":[]}"#);
    let server =
        Server::start(vec![Script::json(200, LOOKED_UP), unsupported(), Script::json(200, SECRET)]).await;
    let Answer::Here(key) = with_token(&server).provide().await else { panic!() };
    assert_eq!(key.secret().expose(), "sk-emul-1");
    assert!(server.requests()[2].starts_with("GET /v1/secret/openai "));

    let hint = r#"{"data":null,"warnings":["Invalid path for a versioned K/V secrets engine."]}"#;
    let server =
        Server::start(vec![Script::json(200, LOOKED_UP), unsupported(), Script::json(404, hint)]).await;
    let error = failure(&with_token(&server)).await;
    assert!(error.to_string().ends_with("write vault:secret/data/openai#api_key"), "{error}");
}

#[tokio::test]
async fn a_token_of_a_namespace_that_is_not_known_hints_at_the_namespace() {
    let denied = || Script::json(403, r#"{"errors":["permission denied"]}"#);
    let server = Server::start(vec![denied(), denied(), denied()]).await;
    let login = Login::Token(Secret::new("hvs.canary.ktTsmg"));
    let error = failure(&VaultProvider::new(&server.address, LOCATION, login).unwrap()).await;
    assert!(!error.transient() && error.to_string().contains("or set VAULT_NAMESPACE"), "{error}");
}

#[test]
fn outside_a_runtime_it_fails_instead_of_panicking() {
    let login = Login::Token(Secret::new("canary-token"));
    let provider = VaultProvider::new("http://127.0.0.1:1", LOCATION, login).unwrap();
    let mut asking = std::pin::pin!(provider.provide());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Answer::Failed(error)) = asking.as_mut().poll(&mut context) else { panic!() };
    assert!(error.to_string().contains("outside a Tokio runtime"), "{error}");
}

/// Invalid settings, each reported without a single request (K3, K5).
#[tokio::test]
async fn k5_what_is_wrong_with_the_environment_is_told_when_the_key_is_needed() {
    let base = || FakeSystem::new().with_var("VAULT_ADDR", "http://127.0.0.1:1");
    for (system, words) in [
        (FakeSystem::new(), "VAULT_ADDR is not set; set it to the server's URL"),
        (FakeSystem::new().with_var("VAULT_ADDR", " "), "VAULT_ADDR is not set"),
        (FakeSystem::new().with_var("VAULT_ADDR", "vault:8200"), "VAULT_ADDR"),
        (
            FakeSystem::new().with_var("VAULT_ADDR", "http://vault.example.com"),
            "begin VAULT_ADDR with https://",
        ),
        (base(), "set VAULT_TOKEN, VAULT_ROLE_ID, VAULT_KUBERNETES_ROLE or VAULT_USERNAME"),
        (base().with_home("/home/x"), "the file /home/x/.vault-token does not exist"),
        (base().with_var("VAULT_TOKEN", "canary\u{201d}"), "U+201D at position 7"),
        (base().with_var("VAULT_USERNAME", "ann"), "VAULT_PASSWORD is not"),
        (
            base().with_var("VAULT_TOKEN", "canary").with_var("VAULT_NAMESPACE", "a\u{7}b"),
            "HTTP does not allow",
        ),
    ] {
        let provider = provider(LOCATION, Arc::new(system), KeyKind::ApiKey).unwrap();
        let error = failure(provider.as_ref()).await;
        assert!(!error.transient() && error.to_string().contains(words), "{error}");
    }
    assert!(provider("openai", Arc::new(base()), KeyKind::ApiKey).is_err());
}
