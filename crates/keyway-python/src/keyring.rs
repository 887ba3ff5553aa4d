//! `keyring:` by the Python package of that name, which other programs in Python use for the same entries.
//! The Rust SDK's own takes a fifth of the extension module.

use keyway::credentials::{
    Answer, Answering, Credential, KeyKind, Provider, ProviderError, Scheme, Scrubber, Secret, Source,
    SourceLocation,
};
use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;

/// Returns the scheme.
pub(crate) fn scheme() -> Scheme {
    Scheme::new("keyring", Entry::at)
        .usage("keyring:SERVICE/ACCOUNT, such as keyring:openai/default")
        .hint("keychain secret-service libsecret wincred", "write keyring:SERVICE/ACCOUNT")
}

/// An entry, by its service and its account, which is the part after the last slash.
#[derive(Clone, Debug)]
struct Entry {
    service: String,
    account: String,
    kind: KeyKind,
}

impl Entry {
    fn at(location: &SourceLocation<'_>) -> Result<Self, ProviderError> {
        let text = location.text();
        let named = text.rsplit_once('/').filter(|(service, account)| {
            !service.is_empty()
                && !account.is_empty()
                && !text.contains('#')
                && !text.contains(char::is_control)
        });
        let Some((service, account)) = named else {
            // It may contain the key itself (X2).
            let source = Source::Custom(format!("the keyring entry `{}`", Scrubber::new().scrub(text)));
            let next_step = "write `keyring:service/account`, such as `keyring:openai/default`";
            return Err(ProviderError::new(
                source,
                "does not name a service and an account, and nothing else",
                next_step,
            ));
        };
        Ok(Self { service: service.to_owned(), account: account.to_owned(), kind: location.kind() })
    }

    fn failed(&self, what: impl AsRef<str>, next_step: &str) -> Answer {
        Answer::Failed(ProviderError::new(self.source(), what.as_ref(), next_step))
    }

    fn answer(&self) -> Answer {
        let read = |py: Python<'_>| -> PyResult<Option<String>> {
            let password =
                py.import("keyring")?.call_method1("get_password", (&self.service, &self.account))?;
            password.extract()
        };
        match Python::attach(|py| read(py).map_err(|error| reason(py, &error))) {
            Ok(Some(text)) => {
                match Credential::from_text(Secret::new(text).expose(), self.kind, self.source()) {
                    Some(credential) => Answer::Here(credential),
                    None => self.failed("the entry is empty", "store a key in it"),
                }
            }
            Ok(None) => {
                let next_step = format!("store a key with `keyring set {} {}`", self.service, self.account);
                self.failed("the entry does not exist", &next_step)
            }
            Err(Reason::Missing) => self
                .failed("the Python package `keyring` is not installed", "run `pip install keyway[keyring]`"),
            Err(Reason::Raised(class)) => {
                self.failed(format!("the package `keyring` raised {class}"), "unlock the keyring")
            }
        }
    }
}

/// Why an entry could not be read. An error is described by its class alone, because its text may hold a key.
enum Reason {
    Missing,
    Raised(String),
}

fn reason(py: Python<'_>, error: &PyErr) -> Reason {
    if error.is_instance_of::<PyImportError>(py) {
        return Reason::Missing;
    }
    let class = error.get_type(py).name().map(|name| name.to_string());
    Reason::Raised(class.unwrap_or_else(|_| "an error".to_owned()))
}

impl Provider for Entry {
    fn source(&self) -> Source {
        Source::Custom(format!("the keyring entry {}/{}", self.service, self.account))
    }

    fn provide(&self) -> Answering<'_> {
        let entry = self.clone();
        Box::pin(async move {
            // On a thread of its own: it takes the GIL, and the keyring may ask the user to unlock it.
            let read = tokio::task::spawn_blocking(move || entry.answer());
            match read.await {
                Ok(answer) => answer,
                Err(_) => self.failed("reading it ended without an answer", "check the keyring"),
            }
        })
    }
}
