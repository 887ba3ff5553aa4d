//! A keyring entry: the provider of its key, and how to store and remove it.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use futures_channel::oneshot;
use keyway_credentials::{
    Answer, Answering, Credential, KeyKind, Provider, ProviderError, Secret, Source, System,
};

use crate::entry::Entry;
use crate::error::Fault;
use crate::operation::{Patience, Task};

/// The default deadline (P5).
const DEADLINE: Duration = Duration::from_secs(5);

/// How long a thread may wait for the keyring.
const LONGEST: Duration = Duration::from_secs(60);

/// An entry of the operating system's keyring, read again for each query.
///
/// A missing entry is a failure, because it was named explicitly. On Linux the D-Bus session is the
/// one in the system's `DBUS_SESSION_BUS_ADDRESS`, else the socket `bus` in its `XDG_RUNTIME_DIR`.
#[derive(Clone, Debug)]
pub struct KeyringProvider {
    entry: Entry,
    system: Arc<dyn System>,
    kind: KeyKind,
    limit: Duration,
    /// How long a person at the screen may take, if one may be asked.
    asking: Option<Duration>,
}

impl KeyringProvider {
    /// Creates a provider for the entry at `location`, written `service/account`, with a deadline
    /// of 5 s. Nothing is contacted yet.
    ///
    /// # Errors
    /// Fails if the location has another form.
    pub fn new(location: &str, system: Arc<dyn System>, kind: KeyKind) -> Result<Self, ProviderError> {
        Ok(Self { entry: Entry::parse(location)?, system, kind, limit: DEADLINE, asking: None })
    }

    /// Sets the deadline. In a chain, it applies unless the chain sets another.
    #[must_use]
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Allows a locked keyring to prompt the user for its password, and waits that long instead of the
    /// [`deadline`](Self::deadline). Default: no prompt.
    #[must_use]
    pub fn asking(mut self, limit: Duration) -> Self {
        self.asking = Some(limit);
        self
    }

    /// Returns the entry's credential URI, which finds a key stored in it again.
    pub fn uri(&self) -> String {
        format!("keyring:{}", self.entry.location())
    }

    /// Returns whether the entry exists, which also shows whether the keyring is usable.
    ///
    /// # Errors
    /// Same as [`KeyringProvider::store`].
    pub async fn is_there(&self) -> Result<bool, ProviderError> {
        self.unless_missing(Task::Read).await
    }

    /// Stores the secret in the entry, replacing any older one.
    ///
    /// # Errors
    /// Fails if there is no keyring, if it is locked or refuses, or if several entries have this
    /// name.
    pub async fn store(&self, secret: &Secret) -> Result<(), ProviderError> {
        self.perform(Task::Store(secret.clone()), self.patience())
            .await
            .map(drop)
            .map_err(|fault| fault.about(&self.entry))
    }

    /// Removes the entry; returns false if there was none.
    ///
    /// # Errors
    /// Same as [`KeyringProvider::store`].
    pub async fn remove(&self) -> Result<bool, ProviderError> {
        self.unless_missing(Task::Remove).await
    }

    /// Runs the operation; returns false if the entry does not exist.
    async fn unless_missing(&self, task: Task) -> Result<bool, ProviderError> {
        match self.perform(task, self.patience()).await {
            Ok(_) => Ok(true),
            Err(Fault::NoEntry) => Ok(false),
            Err(fault) => Err(fault.about(&self.entry)),
        }
    }

    fn patience(&self) -> Patience {
        Patience { limit: self.asking.unwrap_or(self.limit), may_ask: self.asking.is_some() }
    }

    /// Runs the operation on a separate thread, so that it neither blocks nor needs a runtime.
    async fn perform(&self, task: Task, patience: Patience) -> Result<Option<Secret>, Fault> {
        let (sender, receiver) = oneshot::channel();
        let (entry, system) = (self.entry.clone(), Arc::clone(&self.system));
        let started = thread::Builder::new().name("keyway-keyring".to_owned()).spawn(move || {
            let _ = sender.send(perform(&entry, system.as_ref(), &task, patience));
        });
        match started {
            Ok(_) => receiver.await.unwrap_or_else(|_| Err(Fault::Other("it ended unexpectedly".to_owned()))),
            Err(error) => Err(Fault::Other(format!("no thread could be started: {error}"))),
        }
    }

    async fn read(&self) -> Result<Credential, Fault> {
        // Callers have their own deadline; this one is for a thread that nobody waits for any more.
        let patience = Patience { limit: self.patience().limit.max(LONGEST), ..self.patience() };
        let secret = self.perform(Task::Read, patience).await?.ok_or(Fault::Empty)?;
        Credential::from_text(secret.expose(), self.kind, self.entry.source()).ok_or(Fault::Empty)
    }
}

impl Provider for KeyringProvider {
    fn source(&self) -> Source {
        self.entry.source()
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(async {
            match self.read().await {
                Ok(credential) => Answer::Here(credential),
                Err(fault) => Answer::Failed(fault.about(&self.entry)),
            }
        })
    }

    fn deadline(&self) -> Option<Duration> {
        Some(self.patience().limit)
    }
}

#[cfg(not(any(target_os = "macos", windows)))]
use crate::secret_service::perform;

#[cfg(any(target_os = "macos", windows))]
fn perform(entry: &Entry, _: &dyn System, task: &Task, patience: Patience) -> Result<Option<Secret>, Fault> {
    crate::native::perform(entry, task, patience)
}

#[cfg(test)]
mod tests {
    use keyway_credentials::FakeSystem;

    use super::*;

    #[test]
    fn p5_the_time_for_a_person_is_set_in_either_order() {
        let provider =
            || KeyringProvider::new("openai/default", Arc::new(FakeSystem::new()), KeyKind::ApiKey).unwrap();
        let (short, long) = (Duration::from_secs(1), Duration::from_secs(60));
        for set in [provider().deadline(short).asking(long), provider().asking(long).deadline(short)] {
            assert_eq!((set.patience().limit, set.patience().may_ask), (long, true));
        }
        assert_eq!(Provider::deadline(&provider().deadline(short)), Some(short));
    }
}
