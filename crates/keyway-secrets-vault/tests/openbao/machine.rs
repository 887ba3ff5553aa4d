//! The machine on which the provider runs: variables set by a test, real files and the real time.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use keyway_credentials::{
    Answer, Credential, FakeSystem, KeyKind, Provider, ProviderError, RealSystem, System,
};
use keyway_secrets_vault::provider;

use crate::bao::Bao;

#[derive(Clone, Debug)]
pub(crate) struct Machine(pub(crate) FakeSystem);

impl Machine {
    pub(crate) fn new(address: &str) -> Self {
        Self(FakeSystem::new().with_var("VAULT_ADDR", address))
    }

    pub(crate) fn var(self, name: &str, value: &str) -> Self {
        Self(self.0.with_var(name, value))
    }

    pub(crate) fn token(self, token: &str) -> Self {
        self.var("VAULT_TOKEN", token)
    }

    pub(crate) fn provider(&self, location: &str) -> Box<dyn Provider> {
        provider(location, Arc::new(self.clone()), KeyKind::ApiKey).unwrap()
    }

    /// Returns the key at a location.
    pub(crate) async fn key(&self, location: &str) -> Credential {
        key(self.provider(location).as_ref()).await
    }

    /// Returns the error.
    pub(crate) async fn failure(&self, location: &str) -> ProviderError {
        failure(self.provider(location).as_ref()).await
    }
}

impl Bao {
    /// Returns a machine with the variables for this server, without any login.
    pub(crate) fn machine(&self) -> Machine {
        let machine = Machine::new(&self.address);
        match &self.namespace {
            Some(namespace) => machine.var("VAULT_NAMESPACE", namespace),
            None => machine,
        }
    }

    /// The same with a token that may read everything.
    pub(crate) fn root_machine(&self) -> Machine {
        self.machine().token(&self.token)
    }
}

pub(crate) async fn key(provider: &dyn Provider) -> Credential {
    match provider.provide().await {
        Answer::Here(credential) => credential,
        other => panic!("{other:?}"),
    }
}

pub(crate) async fn failure(provider: &dyn Provider) -> ProviderError {
    match provider.provide().await {
        Answer::Failed(error) => error,
        other => panic!("{other:?}"),
    }
}

/// Checks that a failure is permanent, contains all of these words and nothing secret (X2).
#[track_caller]
pub(crate) fn definite(error: &ProviderError, words: &[&str]) {
    assert!(!error.transient(), "{error}");
    says(error, words);
}

/// Checks that a failure is transient, and contains all of these words.
#[track_caller]
pub(crate) fn passing(error: &ProviderError, words: &[&str]) {
    assert!(error.transient(), "{error}");
    says(error, words);
}

#[track_caller]
fn says(error: &ProviderError, words: &[&str]) {
    let text = error.to_string();
    assert!(text.starts_with("vault:"), "{text}");
    for word in words {
        assert!(text.contains(word), "no {word:?} in: {text}");
    }
    assert!(!text.contains("canary"), "{text}");
}

impl System for Machine {
    fn var(&self, name: &str) -> Option<OsString> {
        self.0.var(name)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        RealSystem.read(path)
    }

    fn home_dir(&self) -> Option<PathBuf> {
        self.0.home_dir()
    }

    fn now(&self) -> SystemTime {
        RealSystem.now()
    }
}
