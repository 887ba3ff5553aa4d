//! What the program remembers of rejected keys between its runs (G11).
//!
//! A shell loop or a cron job starts the program anew for each call, so the gate in one process
//! knows nothing of the previous call. A small file in the user's cache directory takes its place.
//! It contains no key, only its HMAC under the file's random key, the end of its cool-down, and the
//! reason. `chat` and `call` read it. An unreadable or unwritable file is ignored: it is a
//! protection, and must not prevent calls.

mod record;
mod store;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use keyway::credentials::{Credential, host_address};
use keyway::error::AuthenticationReason;
use keyway::gate::KeyStanding;
use keyway::{Error, OpenAI};

use crate::args::Global;
use crate::failure::Failure;
use record::{Admission, CallOutcome};
use store::Store;

/// How often a run checks whether another one has its verdict.
const LOOK: Duration = Duration::from_millis(50);

/// How long a run waits for the verdict of others, unless `--timeout` is shorter.
const PATIENCE: Duration = Duration::from_secs(600);

/// How often to check whether the key has been accepted during a call.
const WATCH: Duration = Duration::from_millis(100);

/// How often a call is retried, unless `--max-retries` says otherwise.
const USUAL_RETRIES: u32 = 2;

/// One run of the program that calls the API with a key.
pub(crate) struct Start {
    store: Arc<Store>,
    key: Credential,
    /// The key and its server, as the file identifies them.
    id: String,
    /// The file has an entry for this run in flight.
    counted: bool,
    /// Informs other runs as soon as the key is accepted, long before a stream ends.
    watch: Option<tokio::task::JoinHandle<()>>,
}

/// Records a call in the file, and passes what the file knows of its key to the client's gate.
///
/// Returns `None` if there is nothing to remember: with an emulator, without a key, without a cache
/// directory, with `--no-gate-file`.
///
/// # Errors
/// Fails like the gate, if other runs wait for a verdict on the key for longer than the call may
/// take.
pub(crate) async fn enter(global: &Global, client: &OpenAI, admin: bool) -> Result<Option<Start>, Failure> {
    if global.local || global.no_gate_file {
        return Ok(None);
    }
    let key = if admin { client.admin_api_key().await } else { client.api_key().await };
    let (Ok(key), Some(store)) = (key, Store::usual()) else { return Ok(None) };
    let Some(id) = store.id(key.secret().expose(), &server(client.base_url())) else { return Ok(None) };
    let store = Arc::new(store);
    let attempts = global.max_retries.unwrap_or(USUAL_RETRIES).saturating_add(1);
    let end = tokio::time::Instant::now() + global.timeout.unwrap_or(PATIENCE).min(PATIENCE);
    loop {
        let admit = || store.change(|file| file.admit(&id, std::process::id(), attempts, SystemTime::now()));
        let counted = match admit() {
            None => return Ok(None),
            Some(Admission::Go { counted, accepted }) => {
                if accepted {
                    client.remember_acceptance(&key);
                }
                counted
            }
            Some(Admission::Refused { reason, wait }) => {
                client.remember_refusal(&key, &reason, wait);
                false
            }
            Some(Admission::Wait) if tokio::time::Instant::now() < end => {
                tokio::time::sleep(LOOK).await;
                continue;
            }
            Some(Admission::Wait) => return Err(client.throttled(&key, Duration::from_secs(1)).into()),
        };
        let watch =
            counted.then(|| tokio::spawn(watch(client.clone(), Arc::clone(&store), key.clone(), id.clone())));
        return Ok(Some(Start { store, key, id, counted, watch }));
    }
}

/// Waits until the key is accepted, and records that.
async fn watch(client: OpenAI, store: Arc<Store>, key: Credential, id: String) {
    while client.key_standing(&key) != Some(KeyStanding::Accepted) {
        tokio::time::sleep(WATCH).await;
    }
    let _ = store.change(|file| {
        file.settle(&id, std::process::id(), true, &CallOutcome::Accepted, SystemTime::now());
    });
}

/// Returns where calls to a base URL go, however it is spelled.
fn server(base_url: &str) -> String {
    let (scheme, rest) = base_url.split_once("://").unwrap_or(("https", base_url));
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let usual = if scheme.eq_ignore_ascii_case("http") { "80" } else { "443" };
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.is_empty() && port.bytes().all(|digit| digit.is_ascii_digit()) => {
            (host, port)
        }
        _ => (authority, usual),
    };
    match host_address(host) {
        Some(address) => format!("{address} {port}"),
        None => format!("{} {port}", host.trim_end_matches('.').to_ascii_lowercase()),
    }
}

impl Start {
    /// Records the result of the call.
    pub(crate) fn settle<T>(self, client: &OpenAI, result: &Result<T, Failure>) {
        self.watch.iter().for_each(tokio::task::JoinHandle::abort);
        let outcome = self.outcome(client, result.as_ref().err());
        let now = SystemTime::now();
        // Without a file nothing is remembered, and the call's result is unaffected.
        let _ =
            self.store.change(|file| file.settle(&self.id, std::process::id(), self.counted, &outcome, now));
    }

    fn outcome(&self, client: &OpenAI, failure: Option<&Failure>) -> CallOutcome {
        let refusal = match failure {
            Some(Failure::Api(error)) => Some(error).filter(|error| !error.from_gate()),
            _ => None,
        };
        match (client.key_standing(&self.key), refusal) {
            (Some(KeyStanding::Accepted), _) => CallOutcome::Accepted,
            (Some(KeyStanding::Condemned { .. }), Some(error)) => match reason(error) {
                Some(reason) => CallOutcome::Refused(reason),
                None => CallOutcome::Unknown,
            },
            (_, Some(error)) if error.is_authentication() || error.is_timeout() => {
                CallOutcome::Failed(error.attempts())
            }
            _ => CallOutcome::Unknown,
        }
    }
}

fn reason(error: &Error) -> Option<AuthenticationReason> {
    Some(error.as_authentication()?.reason().clone())
}

/// Forgets a key that was stored again and may work now.
pub(crate) fn forget(client: &OpenAI, key: &Credential) {
    if let Some(store) = Store::usual()
        && let Some(id) = store.id(key.secret().expose(), &server(client.base_url()))
    {
        let _ = store.change(|file| file.forget(&id));
    }
}

#[cfg(test)]
mod tests {
    use super::server;

    #[test]
    fn g3_a_server_is_one_however_its_address_is_spelt() {
        for same in [
            "http://localhost:80/v1",
            "http://127.1/v1/",
            "http://2130706433/v2",
            "http://[::ffff:127.0.0.1]",
            "HTTP://127.0.0.1:80",
        ] {
            assert_eq!(server(same), "127.0.0.1 80", "{same}");
        }
        assert_eq!(server("https://API.openai.com./v1"), server("https://api.openai.com:443/v1"));
        assert_ne!(server("https://api.openai.com/v1"), server("https://api.openai.org/v1"));
    }
}
