//! Secrets with a lease: those of the RabbitMQ engine, with a fake broker.

use std::time::{Duration, SystemTime};

use keyway_credentials::Credential;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::bao::Bao;
use crate::machine::key;

const READ: &str = "path \"rabbitmq/creds/role\" { capabilities = [\"read\"] }";
const LOCATION: &str = "rabbitmq/creds/role#password";

/// A namespace with an engine that generates passwords valid for this many seconds.
async fn bao(seconds: u64, at_most: u64) -> Bao {
    let bao = Bao::fresh();
    bao.post("sys/mounts/rabbitmq", json!({ "type": "rabbitmq" }));
    let connection = json!({ "connection_uri": broker().await, "username": "a", "password": "b", "verify_connection": false });
    bao.post("rabbitmq/config/connection", connection);
    bao.post("rabbitmq/config/lease", json!({ "ttl": seconds, "max_ttl": at_most }));
    bao.post("rabbitmq/roles/role", json!({ "tags": "monitoring" }));
    bao
}

/// Accepts every request of the engine to its broker.
async fn broker() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 4096];
                // Requests are smaller than a packet, and arrive one at a time.
                while stream.read(&mut request).await.is_ok_and(|length| length > 0) {
                    if stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    address
}

fn left(key: &Credential) -> Duration {
    key.expires_at().unwrap().duration_since(SystemTime::now()).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p3_the_key_expires_with_its_lease_and_is_extended_ahead_of_that() {
    // Leases are in whole seconds: it takes about three of them to see one extended and then
    // replaced.
    let bao = bao(3, 4).await;
    let token = bao.token_for(READ, json!({}));
    let provider = bao.machine().token(&token).provider(LOCATION);
    let first = key(provider.as_ref()).await;
    assert!(
        left(&first) > Duration::from_secs(2) && left(&first) <= Duration::from_secs(3),
        "{:?}",
        left(&first)
    );

    let soon = |key: &Credential| tokio::time::sleep(left(key).saturating_sub(Duration::from_millis(1300)));
    soon(&first).await;
    let mut extended = key(provider.as_ref()).await;
    assert_eq!(extended.secret(), first.secret());
    assert_eq!(extended.version(), first.version(), "the gate still knows it");
    assert!(extended.expires_at() > first.expires_at());

    for _ in 0..4 {
        assert!(!left(&extended).is_zero());
        soon(&extended).await;
        extended = key(provider.as_ref()).await;
    }
    assert_ne!(extended.secret(), first.secret(), "the lease had met its longest life");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn g4_asked_long_before_the_end_it_gives_another_key() {
    let bao = bao(60, 120).await;
    let provider = bao.root_machine().provider(LOCATION);
    let first = key(provider.as_ref()).await;
    assert_ne!(key(provider.as_ref()).await.secret(), first.secret());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p3_a_lease_ends_with_its_token() {
    let bao = bao(600, 600).await;
    let token = bao.token_for(READ, json!({ "ttl": "30s" }));
    let key = bao.machine().token(&token).key(LOCATION).await;
    assert!(left(&key) <= Duration::from_secs(30), "{:?}", left(&key));
}
