//! The credential in use: queried once for all callers, refreshed ahead of its expiry, and kept or
//! dropped when its source fails.
//!
//! [`state`] holds the rules, without clock or task. This file supplies the time, queries the
//! sources and makes callers wait.

mod lifetime;
mod state;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tokio::time::Instant;

use crate::{Chain, Credential, Outcome, ProviderError, Source, Survey, System};
use state::{Change, Now, State, Step};

/// A chain, and the credential it returned last.
///
/// - Concurrent callers share one query, which continues even if the caller that started it is
///   dropped.
/// - A credential with an expiry is replaced ahead of it. From `min(20 min, half its life)` before
///   the end, its source is queried while the old credential stays in use. Shortly before the end,
///   callers wait for the next one.
/// - A source that has [changed](crate::Provider::unchanged) is queried before the next use.
/// - After a transient failure, a credential that is still valid stays in use; any other failure
///   drops it at once. A failed source is not queried again for 1 s, doubling to 10 s, unless it
///   has changed.
///
/// Sources are queried on a task of the caller's Tokio runtime, which ends with the cache. Outside
/// a runtime, the caller queries them. A [settled](Chain::settled) chain costs nothing of this.
///
/// ```
/// use keyway_credentials::{Cache, CacheEvent, Chain, FileProvider, RealSystem};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// # let path = std::env::temp_dir().join(format!("keyway-cache-{}", std::process::id()));
/// # std::fs::write(&path, "sk-emul-1").unwrap();
/// let chain = Chain::new(vec![Box::new(FileProvider::new(&path))]);
/// let cache = Cache::new(chain, std::sync::Arc::new(RealSystem), |event: CacheEvent<'_>| eprintln!("{event:?}"));
/// let key = cache.get().await.unwrap();
/// # std::fs::remove_file(&path).unwrap();
/// assert_eq!(key.secret().expose(), "sk-emul-1");
/// # }
/// ```
pub struct Cache(Kind);

enum Kind {
    /// Every provider up to the winner is a snapshot taken at build time (K2).
    Settled(Outcome, Chain),
    Asked(AskedCache),
}

/// A cache whose sources must be queried. Dropping it cancels the query.
struct AskedCache {
    shared: Arc<Shared>,
    task: Mutex<Option<AbortHandle>>,
}

struct Shared {
    chain: Chain,
    system: Arc<dyn System>,
    tell: Box<dyn Fn(CacheEvent<'_>) + Send + Sync>,
    state: Mutex<State>,
    /// Notified whenever a query has ended.
    landed: Notify,
}

/// A change to the credential in use, for logs.
#[non_exhaustive]
#[derive(Debug)]
pub enum CacheEvent<'a> {
    /// This credential is used from now on.
    Taken(&'a Credential),
    /// Its source failed in a transient way, and the credential stays in use.
    Kept(&'a Credential, &'a ProviderError),
    /// Its source no longer has it, and the credential is dropped.
    Dropped(&'a Credential, &'a Outcome),
}

impl Cache {
    /// Creates a cache over `chain`. `tell` is called with every event and must not block.
    pub fn new(
        chain: Chain,
        system: Arc<dyn System>,
        tell: impl Fn(CacheEvent<'_>) + Send + Sync + 'static,
    ) -> Self {
        if let Some(outcome) = chain.settled() {
            if let Outcome::Found(credential) = &outcome {
                tell(CacheEvent::Taken(credential));
            }
            return Self(Kind::Settled(outcome, chain));
        }
        let shared =
            Shared { chain, system, tell: Box::new(tell), state: Mutex::default(), landed: Notify::new() };
        Self(Kind::Asked(AskedCache { shared: Arc::new(shared), task: Mutex::default() }))
    }

    /// Returns the credential to use now.
    ///
    /// # Errors
    /// Returns the chain's outcome if that is not a credential: [`Outcome::NotFound`] or
    /// [`Outcome::Failed`].
    pub async fn get(&self) -> Result<Credential, Outcome> {
        match &self.0 {
            Kind::Settled(Outcome::Found(credential), _) => Ok(credential.clone()),
            Kind::Settled(outcome, _) => Err(outcome.clone()),
            // Boxed, so that callers with a settled chain don't carry this future's size.
            Kind::Asked(asked) => Box::pin(asked.get()).await,
        }
    }

    /// Returns the credential in use, if one was read already. No source is queried.
    pub fn held(&self) -> Option<Credential> {
        match &self.0 {
            Kind::Settled(Outcome::Found(credential), _) => Some(credential.clone()),
            Kind::Settled(..) => None,
            Kind::Asked(asked) => asked.shared.locked().held().cloned(),
        }
    }

    /// Returns a credential other than the rejected one, if the sources have one.
    ///
    /// Only the rejected credential is dropped: if another is in use already, that one is returned.
    /// Concurrent callers share the query, and a source that returns the rejected credential again
    /// is not queried for 1 s.
    pub async fn replace(&self, refused: &Credential) -> Option<Credential> {
        match &self.0 {
            Kind::Settled(..) => None,
            Kind::Asked(asked) => asked.replace(refused).await,
        }
    }

    /// Reports the state of every source. A credential found this way serves the next caller, so no
    /// source is queried twice.
    pub async fn survey(&self) -> Survey {
        match &self.0 {
            Kind::Settled(_, chain) => chain.survey().await,
            Kind::Asked(asked) => asked.survey().await,
        }
    }

    fn chain(&self) -> &Chain {
        match &self.0 {
            Kind::Settled(_, chain) => chain,
            Kind::Asked(asked) => &asked.shared.chain,
        }
    }
}

impl AskedCache {
    async fn get(&self) -> Result<Credential, Outcome> {
        let shared = &self.shared;
        let changed = shared.changed();
        let mut waited = false;
        loop {
            let landed = shared.landed.notified();
            let step = shared.begin(changed, |state, now| state.step(changed, waited, now));
            match step {
                Step::Use(credential) => return Ok(credential),
                Step::Fail(outcome) => return Err(outcome.unwrap_or(Outcome::NotFound(Vec::new()))),
                Step::UseAndAsk(credential) => {
                    // Without a runtime, nothing can query in the background; the query runs when
                    // it is needed.
                    match Handle::try_current() {
                        Ok(runtime) => self.launch(&runtime),
                        Err(_) => shared.locked().give_up(),
                    }
                    return Ok(credential);
                }
                Step::Ask => self.ask().await,
                Step::Wait => {}
            }
            landed.await;
            // The answer this caller waited for is good enough, even for a source that must be
            // queried each time.
            waited = true;
        }
    }

    async fn replace(&self, refused: &Credential) -> Option<Credential> {
        let shared = &self.shared;
        if !shared.chain.providers().iter().any(|provider| provider.can_refresh()) {
            return None;
        }
        let mut asked = false;
        loop {
            let landed = shared.landed.notified();
            let changed = shared.changed();
            match shared.begin(changed, |state, now| state.replace(refused, changed, asked, now)) {
                Step::Use(credential) | Step::UseAndAsk(credential) => return Some(credential),
                Step::Fail(_) => return None,
                Step::Ask => self.ask().await,
                Step::Wait => {}
            }
            landed.await;
            asked = true;
        }
    }

    async fn survey(&self) -> Survey {
        let survey = self.shared.chain.survey().await;
        let winner = survey.winner.and_then(|index| survey.places.get(index));
        if let Some(credential) = winner.and_then(|place| place.credential.clone()) {
            self.shared.settle(|state, now| state.judge(Outcome::Found(credential), now));
        }
        survey
    }

    /// Queries the sources: on a task, so that the query continues if the caller is dropped, or in
    /// the caller if there is no runtime.
    async fn ask(&self) {
        match Handle::try_current() {
            Ok(runtime) => self.launch(&runtime),
            Err(_) => flight(Arc::clone(&self.shared)).await,
        }
    }

    fn launch(&self, runtime: &Handle) {
        let task = runtime.spawn(flight(Arc::clone(&self.shared))).abort_handle();
        *self.task.lock().unwrap_or_else(PoisonError::into_inner) = Some(task);
    }
}

/// No task outlives the cache.
impl Drop for AskedCache {
    fn drop(&mut self) {
        let task = self.task.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(task) = task.take() {
            task.abort();
        }
    }
}

/// One query of the sources.
async fn flight(shared: Arc<Shared>) {
    let mut landing = Landing { shared: &shared, landed: false };
    let outcome = shared.chain.resolve().await;
    landing.landed = true;
    shared.settle(|state, now| state.land(outcome, now));
}

/// The end of a query. Callers wait for it however it comes.
struct Landing<'a> {
    shared: &'a Shared,
    landed: bool,
}

impl Drop for Landing<'_> {
    fn drop(&mut self) {
        if self.landed {
            return;
        }
        if std::thread::panicking() {
            // A custom provider panicked. Without an answer, callers would make it panic again and
            // again.
            let source = Source::Custom("a key source".to_owned());
            let error = ProviderError::new(source, "panicked", "fix its provider");
            self.shared.settle(|state, now| state.land(Outcome::Failed(error.passing()), now));
        } else {
            // The runtime ended, or the caller was dropped: the next caller queries again.
            self.shared.locked().give_up();
            self.shared.landed.notify_waiters();
        }
    }
}

impl Shared {
    /// Decides, and records a query that follows from the decision.
    fn begin(&self, changed: bool, decide: impl FnOnce(&State, Now) -> Step) -> Step {
        let now = self.now();
        let mut state = self.locked();
        let step = decide(&state, now);
        if matches!(step, Step::Ask | Step::UseAndAsk(_)) {
            state.begin(changed);
        }
        step
    }

    /// Applies an answer, wakes the callers that wait for it, and reports what changed.
    fn settle(&self, take: impl FnOnce(&mut State, Now) -> Change) {
        let now = self.now();
        let change = take(&mut self.locked(), now);
        self.landed.notify_waiters();
        match &change {
            Change::Taken(credential) => (self.tell)(CacheEvent::Taken(credential)),
            Change::Kept(credential, error) => (self.tell)(CacheEvent::Kept(credential, error)),
            Change::Dropped(credential, outcome) => (self.tell)(CacheEvent::Dropped(credential, outcome)),
            Change::None => {}
        }
    }

    fn changed(&self) -> bool {
        !self.chain.providers().iter().all(|provider| provider.unchanged())
    }

    fn now(&self) -> Now {
        Now { day: self.system.now(), process: Instant::now() }
    }

    fn locked(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chain().fmt(f)
    }
}

#[cfg(test)]
mod tests;
