//! A client whose key comes from a dedicated OpenBao, and calls at 50 a second.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use keyway::OpenAI;
use keyway::credentials::{Answering, KeyKind, Provider, RealSystem, Source, System};
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway_emulator::Emulator;
use serde_json::json;

use crate::bao::Own;
use crate::gateway::Gateway;
use crate::issuer;

/// The token's permissions, as narrow as possible.
const POLICY: &str = "path \"openai/creds/app\" { capabilities = [\"read\"] }
    path \"secret/data/openai\" { capabilities = [\"read\"] }
    path \"auth/token/lookup-self\" { capabilities = [\"read\"] }
    path \"sys/leases/renew\" { capabilities = [\"update\"] }";

/// The client's token, fixed so that a server which lost everything gets the same one again.
const TOKEN: &str = "trial-token";

/// How long the server lets a key live.
pub(crate) const LIFE: u64 = 600;

/// The machine: these variables, and a time of day that a test moves ahead.
#[derive(Clone, Debug, Default)]
pub(crate) struct Machine {
    vars: BTreeMap<&'static str, String>,
    ahead: Arc<AtomicU64>,
}

impl System for Machine {
    fn var(&self, name: &str) -> Option<OsString> {
        self.vars.get(name).map(OsString::from)
    }

    fn read(&self, path: &Path) -> std::io::Result<Vec<u8>> {
        RealSystem.read(path)
    }

    fn home_dir(&self) -> Option<PathBuf> {
        None
    }

    fn now(&self) -> SystemTime {
        RealSystem.now() + Duration::from_secs(self.ahead.load(Ordering::SeqCst))
    }
}

/// The provider, and how often it was queried.
#[derive(Debug)]
struct Counted(Box<dyn Provider>, Arc<AtomicUsize>);

impl Provider for Counted {
    fn source(&self) -> Source {
        self.0.source()
    }

    fn provide(&self) -> Answering<'_> {
        self.1.fetch_add(1, Ordering::SeqCst);
        self.0.provide()
    }
}

pub(crate) struct Trial {
    pub(crate) emulator: Emulator,
    pub(crate) own: Own,
    pub(crate) gateway: Gateway,
    pub(crate) client: OpenAI,
    machine: Machine,
    asked: Arc<AtomicUsize>,
    issuer: String,
}

/// The results of calls: each failure's message, with its count.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) fine: usize,
    pub(crate) failed: BTreeMap<String, usize>,
}

impl Trial {
    /// Starts servers, key and client. `direct` skips the gateway.
    pub(crate) async fn start(location: &str, direct: bool) -> Self {
        let emulator = Emulator::start().await.unwrap();
        let own = tokio::task::spawn_blocking(|| Own::start(&[])).await.unwrap();
        let issuer = issuer::start(&emulator).await;
        let gateway = Gateway::before(&own.bao.address).await;
        let address = if direct { own.bao.address.clone() } else { gateway.address.clone() };
        let vars = BTreeMap::from([("VAULT_ADDR", address), ("VAULT_TOKEN", TOKEN.to_owned())]);
        let machine = Machine { vars, ahead: Arc::default() };
        let asked = Arc::new(AtomicUsize::new(0));
        let provider =
            keyway_secrets_vault::provider(location, Arc::new(machine.clone()), KeyKind::ApiKey).unwrap();
        let client = OpenAI::builder()
            .system(machine.clone())
            .base_url(emulator.base_url())
            .credentials(Counted(provider, Arc::clone(&asked)))
            .key_timeout(Duration::from_millis(500))
            .build()
            .unwrap();
        let trial = Self { emulator, own, gateway, client, machine, asked, issuer };
        trial.furnish();
        trial
    }

    /// Sets up the server's engine, policy and token.
    pub(crate) fn furnish(&self) {
        let bao = &self.own.bao;
        bao.post("sys/mounts/openai", json!({ "type": "rabbitmq" }));
        bao.post(
            "openai/config/connection",
            json!({
                "connection_uri": self.issuer, "username": "a", "password": "b", "verify_connection": false,
                "username_template": "sk-emul-{{random 24}}",
            }),
        );
        bao.post("openai/config/lease", json!({ "ttl": LIFE, "max_ttl": 100 * LIFE }));
        bao.post("openai/roles/app", json!({ "tags": "app" }));
        self.allow();
        let token = json!({ "id": TOKEN, "policies": ["app"], "no_default_policy": true, "no_parent": true, "ttl": "24h" });
        bao.post("auth/token/create", token);
    }

    /// Allows the token what it needs.
    pub(crate) fn allow(&self) {
        self.own.bao.policy("app", POLICY);
    }

    /// Allows the token nothing.
    pub(crate) fn deny(&self) {
        self.own.bao.policy("app", "path \"nothing\" { capabilities = [\"read\"] }");
    }

    /// Moves the client's time of day ahead.
    pub(crate) fn later(&self, seconds: u64) {
        self.machine.ahead.fetch_add(seconds, Ordering::SeqCst);
    }

    /// How often the source was queried, and how many requests that took.
    pub(crate) fn asked(&self) -> (usize, usize) {
        (self.asked.load(Ordering::SeqCst), self.gateway.requests())
    }

    pub(crate) async fn call(&self) -> keyway::Result<u32> {
        call(&self.client).await
    }

    /// Makes this many calls, one every 20 ms however long the others take.
    pub(crate) async fn calls(&self, number: usize) -> Tally {
        let mut tick = tokio::time::interval(Duration::from_millis(20));
        let mut running = Vec::new();
        for _ in 0..number {
            tick.tick().await;
            let client = self.client.clone();
            running.push(tokio::spawn(async move { call(&client).await }));
        }
        let mut tally = Tally::default();
        for call in running {
            match call.await.unwrap() {
                Ok(_) => tally.fine += 1,
                Err(error) => *tally.failed.entry(error.to_string()).or_default() += 1,
            }
        }
        tally
    }

    /// Makes calls until one succeeds again, without a new client.
    pub(crate) async fn recovers(&self) {
        let recovered = async {
            while self.call().await.is_err() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), recovered).await.expect("no restart is needed");
    }
}

async fn call(client: &OpenAI) -> keyway::Result<u32> {
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
    client.chat().completions().create(params).await.map(|reply| reply.attempts())
}

impl Tally {
    pub(crate) fn failures(&self) -> usize {
        self.failed.values().sum()
    }
}
