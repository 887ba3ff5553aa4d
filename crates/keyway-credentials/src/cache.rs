//! The credential in use: asked for once for all callers, refreshed ahead of its end, kept or given up when its source fails.
//!
//! [`state`] holds the rules, without clock or task; this file gives them the time, asks the sources and lets callers wait.

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

/// A chain, and the credential that it gave last (P2).
///
/// - Callers at the same time share one asking, whether or not the one that caused it goes on waiting.
/// - A credential with an expiry is replaced ahead of it: from `min(20 min, half its life)` before the end it goes on being used
///   while its source is asked, and shortly before the end callers wait for the next one (P3).
/// - A source that has [changed](crate::Provider::unchanged) is asked before the next use.
/// - A failure that may pass keeps a credential that is still valid; any other gives it up at once (P4). A source that failed is
///   left alone for a second, doubling to ten, unless it has changed.
///
/// Sources are asked on a task of the caller's Tokio runtime, which ends with the cache; outside a runtime, by the caller itself.
/// A chain that is [settled](Chain::settled) costs nothing of this.
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
    /// Every provider up to the winner is a snapshot of what was read at build time (K2).
    Settled(Outcome, Chain),
    Asked(AskedCache),
}

/// A cache whose sources have to be asked; it ends the asking when it is dropped.
struct AskedCache {
    shared: Arc<Shared>,
    task: Mutex<Option<AbortHandle>>,
}

struct Shared {
    chain: Chain,
    system: Arc<dyn System>,
    tell: Box<dyn Fn(CacheEvent<'_>) + Send + Sync>,
    state: Mutex<State>,
    /// Told whenever an asking has ended.
    landed: Notify,
}

/// What happened to the credential in use, for logs.
#[non_exhaustive]
#[derive(Debug)]
pub enum CacheEvent<'a> {
    /// This one is used from now on.
    Taken(&'a Credential),
    /// Its source failed in a way that may pass, and it stays in use (P4).
    Kept(&'a Credential, &'a ProviderError),
    /// Its source has it no more, and it is given up (P4).
    Dropped(&'a Credential, &'a Outcome),
}

impl Cache {
    /// A cache of what `chain` gives. `tell` is called with everything that happens; it must not block.
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

    /// The credential to use now.
    ///
    /// # Errors
    /// The outcome of the chain when that is no credential: [`Outcome::NotFound`] or [`Outcome::Failed`].
    pub async fn get(&self) -> Result<Credential, Outcome> {
        match &self.0 {
            Kind::Settled(Outcome::Found(credential), _) => Ok(credential.clone()),
            Kind::Settled(outcome, _) => Err(outcome.clone()),
            // Apart, so that those who never ask do not carry the room for it.
            Kind::Asked(asked) => Box::pin(asked.get()).await,
        }
    }

    /// The credential in use, if one was read already; no source is asked.
    pub fn held(&self) -> Option<Credential> {
        match &self.0 {
            Kind::Settled(Outcome::Found(credential), _) => Some(credential.clone()),
            Kind::Settled(..) => None,
            Kind::Asked(asked) => asked.shared.locked().held().cloned(),
        }
    }

    /// A credential other than the one that was refused, if the sources have one (G4).
    ///
    /// Exactly the refused one is given up: when another is in use already, that is the answer. Concurrent callers share the
    /// asking, and a source that gave the refused one again is left alone for a second.
    pub async fn replace(&self, refused: &Credential) -> Option<Credential> {
        match &self.0 {
            Kind::Settled(..) => None,
            Kind::Asked(asked) => asked.replace(refused).await,
        }
    }

    /// Where every place stands. What is found there is used by the next caller, so that nobody is asked twice.
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
                    // Without a runtime nobody could ask beside the call: it is done when it must be.
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
            // The answer that was waited for is good enough, also for a source that must be asked each time.
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

    /// Has the sources asked: by a task, so that it goes on when the caller is dropped, or by the caller where there is no runtime.
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

/// One asking of the sources.
async fn flight(shared: Arc<Shared>) {
    let mut landing = Landing { shared: &shared, landed: false };
    let outcome = shared.chain.resolve().await;
    landing.landed = true;
    shared.settle(|state, now| state.land(outcome, now));
}

/// The end of an asking, which callers wait for however it comes.
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
            // A provider of somebody's own; without an answer, callers would have it panic again and again.
            let source = Source::Custom("a key source".to_owned());
            let error = ProviderError::new(source, "panicked", "fix its provider");
            self.shared.settle(|state, now| state.land(Outcome::Failed(error.passing()), now));
        } else {
            // The runtime ended, or the caller was dropped: the next caller asks again.
            self.shared.locked().give_up();
            self.shared.landed.notify_waiters();
        }
    }
}

impl Shared {
    /// Decides, and takes note of an asking that follows from it.
    fn begin(&self, changed: bool, decide: impl FnOnce(&State, Now) -> Step) -> Step {
        let now = self.now();
        let mut state = self.locked();
        let step = decide(&state, now);
        if matches!(step, Step::Ask | Step::UseAndAsk(_)) {
            state.begin(changed);
        }
        step
    }

    /// Takes an answer, lets those go on who wait for one, and tells what it changed.
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
