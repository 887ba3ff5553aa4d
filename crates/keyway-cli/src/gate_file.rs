//! What the program remembers of refused keys from one start to the next (G11).
//!
//! A shell loop or a cron job starts the program anew for each call, so that the gate inside a process knows nothing of the call before. A small file in the
//! user's cache directory takes its place: no key is in it, only the HMAC of one with a random key of the file, until when it is left alone and why. It is looked
//! at by `chat` and `call`. A file that cannot be read or written is left alone: it protects, and must not stand in the way.

mod record;
mod store;

use std::time::{Duration, SystemTime};

use keyway::credentials::Credential;
use keyway::{AuthenticationReason, Error, KeyStanding, OpenAI};

use crate::args::Global;
use crate::failure::Failure;
use record::{Admission, Outcome};
use store::Store;

/// How often a start looks again whether another one has its verdict.
const LOOK: Duration = Duration::from_millis(50);

/// How long a start waits for the verdict of others, unless `--timeout` says less.
const PATIENCE: Duration = Duration::from_secs(600);

/// One start of the program that calls the API with a key.
pub(crate) struct Start {
    store: Store,
    key: Credential,
    /// The key and the origin that it is used at, as the file knows them.
    id: String,
    /// An entry of the file says that this start is under way.
    counted: bool,
}

/// Enters a call in the file, and hands on to the client's gate what the file knows of its key.
///
/// `None` where there is nothing to remember: with an emulator, without a key, without a cache directory, with `--no-gate-file`.
pub(crate) async fn enter(global: &Global, client: &OpenAI, admin: bool) -> Option<Start> {
    if global.local || global.no_gate_file {
        return None;
    }
    let key = if admin { client.admin_api_key().await } else { client.api_key().await }.ok()?;
    let store = Store::usual()?;
    let id = store.id(key.secret().expose(), client.base_url())?;
    let end = tokio::time::Instant::now() + global.timeout.unwrap_or(PATIENCE).min(PATIENCE);
    loop {
        let admission = store.change(|file| file.admit(&id, std::process::id(), SystemTime::now()))?;
        match admission {
            Admission::Go { counted } => return Some(Start { store, key, id, counted }),
            Admission::Refused { reason, wait } => {
                client.remember_refusal(&key, &reason, wait);
                return Some(Start { store, key, id, counted: false });
            }
            Admission::Wait if tokio::time::Instant::now() < end => tokio::time::sleep(LOOK).await,
            Admission::Wait => {
                client.remember_refusal(&key, &AuthenticationReason::Invalid, LOOK);
                return Some(Start { store, key, id, counted: false });
            }
        }
    }
}

impl Start {
    /// Writes down what came of the call.
    pub(crate) fn settle<T>(self, client: &OpenAI, result: &Result<T, Failure>) {
        let outcome = self.outcome(client, result.as_ref().err());
        let now = SystemTime::now();
        // Without a file nothing is remembered, and the call has ended as it has.
        let _ =
            self.store.change(|file| file.settle(&self.id, std::process::id(), self.counted, outcome, now));
    }

    fn outcome(&self, client: &OpenAI, failure: Option<&Failure>) -> Outcome {
        let refusal = match failure {
            Some(Failure::Api(error)) => Some(error).filter(|error| !error.from_gate()),
            _ => None,
        };
        match (client.key_standing(&self.key), refusal) {
            (Some(KeyStanding::Accepted), _) => Outcome::Accepted,
            (Some(KeyStanding::Condemned { .. }), Some(error)) => match reason(error) {
                Some(reason) => Outcome::Refused(reason),
                None => Outcome::Unknown,
            },
            (_, Some(error)) if error.is_authentication() && error.attempts() > 0 => Outcome::Failed,
            (_, Some(error)) if error.is_timeout() && error.attempts() > 0 => Outcome::Failed,
            _ => Outcome::Unknown,
        }
    }
}

fn reason(error: &Error) -> Option<AuthenticationReason> {
    Some(error.as_authentication()?.reason().clone())
}

/// Forgets what the file knows of a key, because it was stored anew and may work again.
pub(crate) fn forget(client: &OpenAI, key: &Credential) {
    if let Some(store) = Store::usual()
        && let Some(id) = store.id(key.secret().expose(), client.base_url())
    {
        let _ = store.change(|file| file.forget(&id));
    }
}
