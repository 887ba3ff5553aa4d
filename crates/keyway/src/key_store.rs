//! Where one kind of key is found, and the key in use until it is rejected or expires
//! (K2, G4, P2–P4).

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use keyway_credentials::{Cache, CacheEvent, Chain, Credential, Outcome, Survey, System};

use crate::auth::header::{Bearer, KeyHeader};
use crate::error::{self, Result};
use crate::foreign_key;
use crate::pipeline::header_cache::HeaderCache;

/// The places of one kind of key, with the cached result. Its failures become errors, and its
/// events are logged.
pub(crate) struct Keys {
    cache: Arc<Cache>,
    variable: &'static str,
    /// Whether it is sent to the API's own host.
    openai: bool,
    bearer: Bearer,
    header_cache: HeaderCache,
    /// The version of the key last compared with the client's destinations.
    compared: AtomicU64,
}

impl Keys {
    /// Keeps the key of a chain. `openai` says that it is sent to the API's own host.
    pub(crate) fn new(
        chain: Chain,
        system: Arc<dyn System>,
        variable: &'static str,
        openai: bool,
        header: KeyHeader,
    ) -> Self {
        Self {
            cache: Arc::new(Cache::new(chain, system, move |event| log(event, openai))),
            openai,
            variable,
            bearer: Bearer::of(header),
            header_cache: HeaderCache::default(),
            compared: AtomicU64::new(0),
        }
    }

    /// The same places and the same key in use, for a client with other headers or destinations.
    pub(crate) fn share(&self, openai: bool) -> Self {
        Self {
            cache: Arc::clone(&self.cache),
            openai,
            variable: self.variable,
            bearer: Bearer::of(self.bearer.header()),
            header_cache: HeaderCache::default(),
            compared: AtomicU64::new(0),
        }
    }

    /// Returns the credential for the next attempt (R5).
    pub(crate) async fn credential(&self) -> Result<Credential> {
        self.cache.get().await.map_err(|outcome| match outcome {
            Outcome::Failed(failure) => error::provider_failed(failure),
            Outcome::NotFound(looked) => error::not_found(&looked, self.variable),
            // Not a failure, so the cache never returns it as an error.
            _ => error::not_found(&[], self.variable),
        })
    }

    /// Returns a key other than the rejected one, if the places have one (G4). If a place fails,
    /// the rejection stands.
    pub(crate) async fn refresh(&self, refused: &Credential) -> Option<Credential> {
        self.cache.replace(refused).await
    }

    /// Returns the key in use, if one was read, without querying a source.
    pub(crate) fn held(&self) -> Option<Credential> {
        self.cache.held()
    }

    /// Runs `compare` on each key before its first use.
    pub(crate) fn compared(
        &self,
        credential: &Credential,
        compare: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        if self.compared.load(Ordering::Relaxed) != credential.version() {
            compare()?;
            self.compared.store(credential.version(), Ordering::Relaxed);
        }
        Ok(())
    }

    /// Writes these keys into requests.
    pub(crate) fn bearer(&self) -> &Bearer {
        &self.bearer
    }

    /// The cached headers of requests with these keys.
    pub(crate) fn header_cache(&self) -> &HeaderCache {
        &self.header_cache
    }

    /// Reports the state of each place, shadowed ones included.
    pub(crate) async fn survey(&self) -> Survey {
        let mut survey = self.cache.survey().await;
        for place in &mut survey.places {
            let Some(credential) = &place.credential else { continue };
            if self.openai {
                place.notes.extend(foreign_key::note(credential).map(str::to_owned));
            } else {
                let kept = noted(credential, false);
                let is_left_out = |note: &String| {
                    credential.notes().iter().any(|odd| odd.to_string() == *note) && !kept.contains(note)
                };
                place.notes.retain(|note| !is_left_out(note));
            }
        }
        survey
    }
}

fn log(event: CacheEvent<'_>, openai: bool) {
    match event {
        CacheEvent::Taken(credential) => taken(credential, openai),
        CacheEvent::Kept(credential, failure) => {
            tracing::warn!(source = %failure.source(), fingerprint = %credential.fingerprint(), "{failure} (the current key is still valid and stays in use)");
        }
        CacheEvent::Dropped(credential, outcome) => {
            let why = match outcome {
                Outcome::Failed(failure) => failure.to_string(),
                _ => format!("{} no longer has a key", credential.source()),
            };
            tracing::warn!(source = %credential.source(), fingerprint = %credential.fingerprint(), "{why} (the current key is discarded)");
        }
        _ => {}
    }
}

/// Logs that a key was read, and what is unusual about it.
fn taken(credential: &Credential, openai: bool) {
    let (source, fingerprint) = (credential.source(), credential.fingerprint());
    if noted(credential, openai).is_empty() {
        tracing::debug!(%source, %fingerprint, "read a key from its source");
    } else {
        warn_of(credential, openai);
    }
}

/// Logs one warning for what was removed from the key, or is unusual about it (K7, K9, K16), if
/// there is anything to warn of.
pub(crate) fn warn_of(credential: &Credential, openai: bool) {
    let notes = noted(credential, openai);
    if !notes.is_empty() {
        let (source, fingerprint) = (credential.source(), credential.fingerprint());
        let notes = notes.join("; ");
        tracing::warn!(%source, %fingerprint, "the key from {source}: {notes}");
    }
}

/// The notes about a key that is sent to the API's own host, or to another one, whose keys only begin
/// alike.
fn noted(credential: &Credential, openai: bool) -> Vec<String> {
    let texts = |credential: &Credential| credential.notes().iter().map(ToString::to_string).collect();
    if !openai {
        return texts(&credential.clone().for_another_server());
    }
    let mut notes: Vec<String> = texts(credential);
    notes.extend(foreign_key::note(credential).map(str::to_owned));
    notes
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.cache.fmt(f)
    }
}
