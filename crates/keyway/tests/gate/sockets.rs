//! The gate's promises on real sockets, if they can be tested quickly. Those that take longer are
//! in `tests/storms`.

use std::sync::Arc;
use std::time::Duration;

use keyway::credentials::FakeSystem;
use keyway::error::RateLimitReason;
use keyway::transport::{Exchange, ReplyBody, RequestBody, Transport};
use keyway::{Error, ErrorKind, Gate, OpenAI};
use tokio::sync::Barrier;

use crate::timed::{Answer, MODELS, REFUSED, Server};

const BAD: &str = "sk-emul-bad";
const GOOD: &str = "sk-emul-good";
const SCOPES: &str = r#"{"error":{"message":"You have insufficient permissions for this operation. Missing scopes: api.model.read.","type":"invalid_request_error","param":null,"code":null}}"#;
const PORTAL: &str = "<!DOCTYPE html><html><body>Log in to the network</body></html>";
const MOMENT: Duration = Duration::from_millis(5);

fn client(server: &Server, key: &str, gate: Gate) -> OpenAI {
    let builder = OpenAI::builder().system(FakeSystem::new()).base_url(server.url()).api_key(key);
    builder.gate(gate).build().unwrap()
}

fn refused() -> Answer {
    Answer { after: MOMENT, status: 401, body: REFUSED }
}

fn served() -> Answer {
    Answer { after: MOMENT, status: 200, body: MODELS }
}

async fn list(client: &OpenAI) -> Result<(), Error> {
    client.models().list().await.map(drop)
}

#[tokio::test]
async fn g3_a_server_is_one_however_its_name_is_spelt() {
    let server = Server::start(|_, _| refused()).await;
    let hosts = [
        "127.0.0.1",
        "localhost",
        "LOCALHOST",
        "2130706433",
        "0x7f000001",
        "017700000001",
        "127.1",
        "[::ffff:127.0.0.1]",
    ];
    for (index, host) in hosts.iter().cycle().take(24).enumerate() {
        let builder = OpenAI::builder().system(FakeSystem::new()).api_key(format!("{BAD}-{index}"));
        let url = format!("http://{host}:{}/v1", server.port());
        let client =
            builder.base_url(url).timeout(Duration::from_millis(500)).max_retries(0).build().unwrap();
        list(&client).await.unwrap_err();
    }
    assert_eq!(server.arrived().len(), 5);
}

#[tokio::test]
async fn g2a_the_second_voice_comes_over_another_connection() {
    // A load balancer that ties each connection to one replica. The second one is bad.
    let server = Server::start(|request, _| match request.connection {
        1 => refused(),
        _ => served(),
    })
    .await;
    let client = client(&server, GOOD, Gate::new());
    list(&client).await.unwrap();
    let both = tokio::join!(list(&client), list(&client));
    assert!(both.0.is_ok() && both.1.is_ok(), "{both:?}");
    for _ in 0..50 {
        list(&client).await.unwrap();
    }
    let refused = server.arrived().iter().filter(|arrived| arrived.status == 401).count();
    assert_eq!(refused, 1, "the connection to the bad replica is used no more");
}

#[tokio::test]
async fn g2a_a_revoked_key_is_asked_twice_then_fails_locally() {
    let server = Server::start(|_, before| if before < 3 { served() } else { refused() }).await;
    let client = client(&server, GOOD, Gate::new());
    for _ in 0..3 {
        list(&client).await.unwrap();
    }
    let error = list(&client).await.unwrap_err();
    assert!(error.to_string().starts_with("The API key has been revoked"), "{error}");
    assert_eq!((error.attempts(), error.from_gate()), (2, false));
    let again = list(&client).await.unwrap_err();
    assert!(again.from_gate() && again.retry_after().is_some_and(|wait| wait <= Duration::from_secs(1)));
    assert_eq!(server.arrived().len(), 5);
}

#[tokio::test]
async fn g10_a_portal_never_condemns_a_key() {
    let server = Server::start(|_, before| match before {
        10..40 => Answer { after: MOMENT, status: 401, body: PORTAL },
        _ if before % 10 == 9 => Answer { after: MOMENT, status: 401, body: PORTAL },
        _ => served(),
    })
    .await;
    let client = client(&server, GOOD, Gate::new());
    let mut served = 0;
    for _ in 0..340 {
        match list(&client).await {
            Ok(()) => served += 1,
            Err(error) => assert!(!error.from_gate(), "{error}"),
        }
    }
    assert_eq!(served, 340 - 30 - 31, "each call asks the server, and none fails but by the portal");
    assert_eq!(server.arrived().len(), 340);
}

/// Rejects models for missing scopes, and serves files.
async fn without_scopes() -> (Server, OpenAI) {
    let server = Server::start(|request, _| {
        if request.path.contains("/files") { served() } else { Answer { body: SCOPES, ..refused() } }
    })
    .await;
    let client = client(&server, GOOD, Gate::new());
    client.files().list().await.unwrap();
    (server, client)
}

#[tokio::test]
async fn g5_three_hundred_calls_at_once_for_which_scopes_are_missing_fail_five_times() {
    let (server, client) = without_scopes().await;
    let call = |client: OpenAI| tokio::spawn(async move { list(&client).await.unwrap_err() });
    let tasks: Vec<_> = (0..300).map(|_| call(client.clone())).collect();
    for task in tasks {
        assert!(task.await.unwrap().is_authentication());
    }
    assert!(server.most_refusals_in_a_minute() <= 5);
    client.files().list().await.unwrap();
}

#[tokio::test]
async fn g5_many_operations_for_which_scopes_are_missing_fail_five_times_a_minute() {
    let (server, client) = without_scopes().await;
    let limit = Duration::from_secs(1);
    for id in 0..20 {
        let id = id.to_string();
        assert!(client.models().retrieve(&id).timeout(limit).await.is_err());
        assert!(client.models().delete(&id).timeout(limit).await.is_err());
        assert!(client.models().list().timeout(limit).await.is_err());
        assert!(client.get(format!("/other/{id}")).timeout(limit).await.is_err());
    }
    assert_eq!(server.most_refusals_in_a_minute(), 5);
    client.files().list().await.unwrap();
}

#[tokio::test]
async fn g8_counted_for_each_tenant_new_keys_are_served_all_at_once() {
    let server = Server::start(|_, _| refused()).await;
    for key in 0..4 {
        let bad = client(&server, &format!("{BAD}-{key}"), Gate::new().tenant("bad"));
        bad.models().list().timeout(Duration::from_secs(1)).await.unwrap_err();
    }
    assert_eq!(server.arrived().len(), 2, "a tenant's own count");
    // Each call waits in its transport for all others, so none ends unless all are let through.
    let barrier = Arc::new(Barrier::new(200));
    let tasks: Vec<_> = (0..200)
        .map(|tenant| {
            let builder = OpenAI::builder().system(FakeSystem::new()).base_url(server.url());
            let builder = builder.api_key(format!("{GOOD}-{tenant}"));
            let client = builder
                .gate(Gate::new().tenant(tenant.to_string()))
                .transport(Together(Arc::clone(&barrier)));
            let client = client.build().unwrap();
            tokio::spawn(async move { list(&client).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

/// Answers when all other calls have arrived.
#[derive(Debug)]
struct Together(Arc<Barrier>);

impl Transport for Together {
    fn send(&self, _: http::Request<RequestBody>) -> Exchange {
        let barrier = Arc::clone(&self.0);
        Box::pin(async move {
            barrier.wait().await;
            Ok(http::Response::new(ReplyBody::from_bytes(MODELS.as_bytes())))
        })
    }
}

#[tokio::test]
async fn g8_a_call_that_cannot_wait_says_so_without_blame_on_its_key() {
    let server = Server::start(|request, _| if request.key == GOOD { served() } else { refused() }).await;
    for key in 0..5 {
        list(&client(&server, &format!("{BAD}-{key}"), Gate::new())).await.unwrap_err();
    }
    let good = client(&server, GOOD, Gate::new());
    let sent = server.arrived().len();
    let error = good.models().list().total_timeout(Duration::from_secs(30)).await.unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::RateLimit(RateLimitReason::Throttled));
    assert!(error.is_retryable() && error.retry_after().is_some_and(|wait| wait > Duration::from_secs(30)));
    assert_eq!(server.arrived().len(), sent, "a wait that would outlast the call is not begun (R9)");
}
