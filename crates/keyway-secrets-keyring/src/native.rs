//! The keyring of macOS and Windows, through `keyring-core` and the store of the system.

use std::sync::{Arc, mpsc};
use std::thread;

use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry as StoreEntry, Error};
use keyway_credentials::Secret;
use zeroize::Zeroizing;

use crate::entry::Entry;
use crate::error::Fault;
use crate::operation::{Patience, Task};

type Store = Arc<dyn CredentialStoreApi + Send + Sync>;

/// Runs the operation with the system's own store.
#[cfg(any(target_os = "macos", windows))]
pub(crate) fn perform(entry: &Entry, task: &Task, patience: Patience) -> Result<Option<Secret>, Fault> {
    #[cfg(target_os = "macos")]
    let store = apple_native_keyring_store::keychain::Store::new().map_err(fault)?;
    #[cfg(windows)]
    let store = windows_native_keyring_store::Store::new().map_err(fault)?;
    within(store, entry.clone(), task.clone(), patience)
}

/// Runs the operation on a separate thread and waits up to its limit; a system call can't be
/// cancelled.
///
/// Here the system decides whether to prompt the user, not the program.
fn within(store: Store, entry: Entry, task: Task, patience: Patience) -> Result<Option<Secret>, Fault> {
    let (sender, receiver) = mpsc::channel();
    let worker = thread::Builder::new().name("keyway-keychain".to_owned());
    let started = worker.spawn(move || {
        let _ = sender.send(do_with(store.as_ref(), &entry, &task));
    });
    started.map_err(|error| Fault::Other(format!("no thread could be started: {error}")))?;
    match receiver.recv_timeout(patience.limit) {
        Ok(result) => result.map_err(fault),
        Err(mpsc::RecvTimeoutError::Timeout) => Err(Fault::TimedOut(patience.limit)),
        Err(mpsc::RecvTimeoutError::Disconnected) => Err(Fault::Other("it ended unexpectedly".to_owned())),
    }
}

fn do_with(store: &dyn CredentialStoreApi, entry: &Entry, task: &Task) -> Result<Option<Secret>, Error> {
    let found: StoreEntry = store.build(&entry.service, &entry.account, None)?;
    match task {
        Task::Read => found.get_secret().and_then(text).map(Some),
        Task::Store(secret) => found.set_password(secret.expose()).map(|()| None),
        Task::Remove => found.delete_credential().map(|()| None),
    }
}

fn text(bytes: Vec<u8>) -> Result<Secret, Error> {
    let bytes = Zeroizing::new(bytes);
    std::str::from_utf8(&bytes).map(Secret::new).map_err(|_| Error::BadEncoding(Vec::new()))
}

fn fault(error: Error) -> Fault {
    match error {
        Error::NoEntry => Fault::NoEntry,
        Error::Ambiguous(entries) => Fault::Several(entries.len()),
        // Its content is not shown: it may be a key.
        Error::BadEncoding(_) | Error::BadDataFormat(..) => Fault::NotText,
        Error::NoStorageAccess(why) => Fault::Denied(why.to_string()),
        other => Fault::Other(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use keyring_core::mock;

    use super::*;

    const PATIENCE: Patience = Patience { limit: Duration::from_secs(30), may_ask: false };

    fn run(store: &Arc<mock::Store>, task: Task) -> Result<Option<Secret>, Fault> {
        within(store.clone(), Entry::parse("openai/default").unwrap(), task, PATIENCE)
    }

    #[test]
    fn what_was_stored_is_read_replaced_and_removed() {
        let store = mock::Store::new().unwrap();
        assert_eq!(run(&store, Task::Read), Err(Fault::NoEntry));
        for key in ["sk-emul-1", "sk-emul-2"] {
            assert_eq!(run(&store, Task::Store(Secret::new(key))), Ok(None));
            assert_eq!(run(&store, Task::Read), Ok(Some(Secret::new(key))));
        }
        assert_eq!(run(&store, Task::Remove), Ok(None));
        assert_eq!(run(&store, Task::Remove), Err(Fault::NoEntry));
    }

    #[test]
    fn x2_errors_of_the_store_are_told_apart_and_hold_nothing_of_the_secret() {
        let canary = || b"sk-emul-canary".to_vec();
        for (error, expected) in [
            (Error::BadEncoding(canary()), Fault::NotText),
            (Error::BadDataFormat(canary(), "canary".into()), Fault::NotText),
            (Error::Ambiguous(Vec::new()), Fault::Several(0)),
            (Error::NoStorageAccess("it is locked".into()), Fault::Denied("it is locked".into())),
        ] {
            assert_eq!(fault(error), expected);
        }
        assert_eq!(text(vec![0xff]).map_err(fault), Err(Fault::NotText));
    }

    #[test]
    fn p5_a_store_that_does_not_answer_is_given_up_at_the_deadline() {
        #[derive(Debug)]
        struct Stalled(mpsc::Sender<()>);
        impl CredentialStoreApi for Stalled {
            fn vendor(&self) -> String {
                String::new()
            }
            fn id(&self) -> String {
                String::new()
            }
            fn build(
                &self,
                _: &str,
                _: &str,
                _: Option<&std::collections::HashMap<&str, &str>>,
            ) -> keyring_core::Result<StoreEntry> {
                let _ = self.0.send(());
                loop {
                    thread::park();
                }
            }
            fn as_any(&self) -> &dyn std::any::Any {
                self
            }
        }
        let (called, is_called) = mpsc::channel();
        let limit = Duration::from_millis(20);
        let entry = Entry::parse("openai/default").unwrap();
        let patience = Patience { limit, may_ask: false };
        let result = within(Arc::new(Stalled(called)), entry, Task::Read, patience);
        assert_eq!(result, Err(Fault::TimedOut(limit)));
        is_called.recv().unwrap();
    }
}
