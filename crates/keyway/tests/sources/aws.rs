//! Calls at 50 a second with a key from AWS Secrets Manager, while a real moto is killed, stalls,
//! sends garbage or denies access (P2, P4, G4).
//!
//! Requires the features `aws` and `__real-servers`; `cargo xtask test` installs moto. Each fault
//! takes a few seconds, because the call rate and the pauses after failures use the real clock.

#[path = "../../../keyway-secrets-aws/tests/moto/server.rs"]
#[expect(dead_code, reason = "not all that its own tests need is needed here")]
mod moto;
mod path;

use std::sync::Arc;
use std::time::Duration;

use keyway::OpenAI;
use keyway::credentials::FakeSystem;
use keyway_emulator::{EmulatedKey, Emulator};

use crate::{ask, unmetered};
use moto::{Moto, REGION};
use path::Path;

const SECRET: &str = "faults/openai";

/// A call every 20 ms.
const BEAT: Duration = Duration::from_millis(20);

/// What can happen to the server in the middle of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Killed,
    Stalled,
    Garbage,
    Denying,
}

/// A run: the API, the server with the key, and the client between them.
struct Run {
    emulator: Emulator,
    moto: Moto,
    path: Path,
    client: Arc<OpenAI>,
    key: EmulatedKey,
}

impl Run {
    async fn start() -> Self {
        let emulator = Emulator::start().await.unwrap();
        let key = unmetered(&emulator);
        let moto = Moto::start();
        moto.create(SECRET, key.secret());
        let keys = moto.user("reader", Some("secretsmanager:GetSecretValue"));
        moto.enforce_iam();
        let path = Path::to(&moto.url());
        let system = FakeSystem::new()
            .with_var("AWS_ENDPOINT_URL_SECRETS_MANAGER", path.url())
            .with_var("AWS_REGION", REGION)
            .with_var("AWS_ACCESS_KEY_ID", keys.id)
            .with_var("AWS_SECRET_ACCESS_KEY", keys.secret);
        let client = OpenAI::builder()
            .system(system)
            .base_url(emulator.base_url())
            .key_from(format!("aws-secretsmanager:{SECRET}"))
            .build()
            .unwrap();
        Self { emulator, moto, path, client: Arc::new(client), key }
    }

    /// Makes calls for a second, 50 of them, none waiting for another.
    async fn second(&self) -> Seen {
        let mut beat = tokio::time::interval(BEAT);
        let mut calls = Vec::new();
        for _ in 0..50 {
            beat.tick().await;
            let client = Arc::clone(&self.client);
            calls.push(tokio::spawn(async move { ask(&client).await }));
        }
        let mut seen = Seen::default();
        for call in calls {
            match call.await.unwrap() {
                Ok(_) => seen.succeeded += 1,
                Err(error) => {
                    assert!(error.is_authentication(), "{error}");
                    seen.failed += 1;
                    seen.said = error.to_string();
                }
            }
        }
        seen
    }

    fn begin(&mut self, fault: Fault) {
        match fault {
            Fault::Killed => self.moto.kill(),
            Fault::Stalled => self.moto.stall(),
            Fault::Garbage => self.path.talk_nonsense(true),
            Fault::Denying => self.moto.deny("reader"),
        }
    }

    /// Repairs the server, which then has this key.
    fn end(&mut self, fault: Fault, key: &EmulatedKey) {
        match fault {
            Fault::Killed => {
                self.moto.start_again();
                self.moto.create(SECRET, key.secret());
                return;
            }
            Fault::Stalled => self.moto.go_on(),
            Fault::Garbage => self.path.talk_nonsense(false),
            Fault::Denying => {}
        }
        self.moto.enforce_nothing();
        self.moto.allow("reader", "secretsmanager:GetSecretValue");
        self.moto.put(SECRET, key.secret());
        self.moto.enforce_iam();
    }
}

/// The results of a second of calls.
#[derive(Debug, Default)]
struct Seen {
    succeeded: u32,
    failed: u32,
    said: String,
}

async fn lives_through(fault: Fault) {
    let mut run = Run::start().await;
    let calm = run.second().await;
    assert_eq!((calm.succeeded, calm.failed), (50, 0), "{calm:?}");
    assert_eq!(run.path.requests(), 1, "P2: all calls share one asking");

    // The key in use does not expire, so the fault does not affect it.
    run.begin(fault);
    let during = run.second().await;
    assert_eq!((during.succeeded, during.failed), (50, 0), "{fault:?}: {during:?}");
    assert_eq!(run.path.requests(), 1);

    // Once it is rejected, calls report what the server says now. Calls that met the rejection
    // share one query.
    let next = unmetered(&run.emulator);
    run.key.revoke();
    let revoked = run.second().await;
    assert_eq!(revoked.succeeded, 0, "{fault:?}: {revoked:?}");
    let asked = run.path.requests();
    assert!(asked <= 8, "{fault:?}: {asked} requests for 150 calls");
    assert!(
        revoked.said.contains(&format!("the secret {SECRET} in AWS Secrets Manager")),
        "{fault:?}: {revoked:?}"
    );

    // After the repair there is a new key, and no restart is needed.
    run.end(fault, &next);
    let calls = async {
        while ask(&run.client).await.is_err() {
            tokio::time::sleep(BEAT).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), calls).await.expect("it recovers by itself");
    let after = run.second().await;
    assert_eq!((after.succeeded, after.failed), (50, 0), "{fault:?}: {after:?}");
    assert!(
        run.path.requests() <= asked + 8,
        "{fault:?}: {} requests until it was well",
        run.path.requests()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p4_g4_a_server_that_is_killed() {
    lives_through(Fault::Killed).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p4_g4_a_server_that_stalls() {
    lives_through(Fault::Stalled).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p4_g4_a_server_that_talks_nonsense() {
    lives_through(Fault::Garbage).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p4_g4_a_server_that_denies() {
    lives_through(Fault::Denying).await;
}
