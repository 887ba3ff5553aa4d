//! Schemes of credential URIs that other crates serve.

use std::fmt;
use std::sync::Arc;

use crate::{KeyKind, Provider, ProviderError, Source, System};

/// Makes the provider that asks the source at a location.
type Make = dyn Fn(&SourceLocation<'_>) -> Result<Box<dyn Provider>, ProviderError> + Send + Sync;

/// What a credential URI says behind its scheme, and what the provider of that source is made with.
#[derive(Clone, Copy, Debug)]
pub struct SourceLocation<'a> {
    pub(crate) text: &'a str,
    pub(crate) system: &'a Arc<dyn System>,
    pub(crate) kind: KeyKind,
}

impl<'a> SourceLocation<'a> {
    /// The text behind the colon, as it was written. It is never blank.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The machine: environment, files and clock.
    pub fn system(&self) -> Arc<dyn System> {
        Arc::clone(self.system)
    }

    /// What the key is used for.
    pub fn kind(&self) -> KeyKind {
        self.kind
    }
}

/// A scheme of credential URIs, such as `vault:`, and how a provider is made from what follows it.
///
/// ```
/// use keyway_credentials::{Answer, Answering, Credential, KeyKind, Provider, Scheme, Schemes, Source};
///
/// #[derive(Debug)]
/// struct Clipboard(String);
///
/// impl Provider for Clipboard {
///     fn source(&self) -> Source {
///         Source::Custom(format!("the clipboard {}", self.0))
///     }
///     fn provide(&self) -> Answering<'_> {
///         let key = Credential::from_text("sk-emul-pasted", KeyKind::ApiKey, self.source());
///         Box::pin(async { Answer::from(key) })
///     }
/// }
///
/// let clipboard = Scheme::new("clipboard", |location| Ok(Clipboard(location.text().to_owned())))
///     .usage("clipboard:NAME, such as clipboard:primary");
/// let schemes = Schemes::new().with(clipboard)?;
/// let uri = schemes.parse("clipboard:primary")?;
/// let system = std::sync::Arc::new(keyway_credentials::FakeSystem::new());
/// let provider = uri.provider(system, KeyKind::ApiKey, None)?;
/// assert_eq!(provider.source().to_string(), "the clipboard primary");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Scheme(Arc<Parts>);

#[derive(Clone)]
struct Parts {
    name: String,
    usage: Option<String>,
    hints: Vec<(String, String)>,
    make: Result<Arc<Make>, String>,
}

impl Scheme {
    /// The scheme of this name, without its colon, in any letter case. `make` gives the provider of a location and contacts nothing:
    /// that happens when a key is needed.
    ///
    /// An error of `make` ends the building of the client, so it is for a location that is malformed.
    pub fn new<P: Provider + 'static>(
        name: impl AsRef<str>,
        make: impl Fn(&SourceLocation<'_>) -> Result<P, ProviderError> + Send + Sync + 'static,
    ) -> Self {
        let make = move |location: &SourceLocation<'_>| -> Result<Box<dyn Provider>, ProviderError> {
            Ok(Box::new(make(location)?))
        };
        Self::of(name.as_ref(), Ok(Arc::new(make)))
    }

    /// A scheme that is known, but that this program is built without; `next_step` says what to do about it.
    pub fn unavailable(name: impl AsRef<str>, next_step: impl Into<String>) -> Self {
        Self::of(name.as_ref(), Err(next_step.into()))
    }

    fn of(name: &str, make: Result<Arc<Make>, String>) -> Self {
        Self(Arc::new(Parts { name: name.to_ascii_lowercase(), usage: None, hints: Vec::new(), make }))
    }

    fn change(mut self, change: impl FnOnce(&mut Parts)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// How such a URI is written, for errors: `clipboard:NAME, such as clipboard:primary`. Default: the name and `…`.
    #[must_use]
    pub fn usage(self, usage: impl Into<String>) -> Self {
        self.change(|parts| parts.usage = Some(usage.into()))
    }

    /// Words, separated by white space, that people write in place of this scheme, and what they should do (`write clipboard:NAME`).
    #[must_use]
    pub fn hint(self, words: impl Into<String>, next_step: impl Into<String>) -> Self {
        self.change(|parts| parts.hints.push((words.into(), next_step.into())))
    }

    /// The name, without its colon, in small letters.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// How it is written.
    pub(crate) fn form(&self) -> String {
        self.0.usage.clone().unwrap_or_else(|| format!("{}:…", self.0.name))
    }

    /// What to do when this program cannot use it.
    pub(crate) fn missing(&self) -> Option<&str> {
        self.0.make.as_ref().err().map(String::as_str)
    }

    /// The provider of a location.
    pub(crate) fn make(&self, location: &SourceLocation<'_>) -> Result<Box<dyn Provider>, ProviderError> {
        match &self.0.make {
            Ok(make) => make(location),
            Err(next_step) => {
                let source = Source::Custom(format!("a source of the scheme {}", self.name()));
                Err(ProviderError::new(source, "cannot be used by this program", next_step))
            }
        }
    }
}

impl PartialEq for Scheme {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Scheme {}

impl fmt::Debug for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Scheme").field(&self.name()).finish()
    }
}

/// Schemes of credential URIs beside this crate's own, by their names.
///
/// `Schemes::new()` has none: it reads `env:`, `file:`, `dotenv:`, `command:` and `systemd:`, as
/// [`CredentialUri`](crate::CredentialUri) does by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schemes(Vec<Scheme>);

impl Schemes {
    /// None but this crate's own.
    pub fn new() -> Self {
        Self::default()
    }

    /// The schemes in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Scheme> {
        self.0.iter()
    }

    /// In place of an earlier one of its name.
    pub(crate) fn insert(&mut self, scheme: Scheme) {
        match self.0.iter_mut().find(|other| **other == scheme) {
            Some(place) => *place = scheme,
            None => self.0.push(scheme),
        }
    }

    pub(crate) fn find(&self, name: &str) -> Option<&Scheme> {
        self.0.iter().find(|scheme| scheme.name() == name)
    }

    /// What somebody should do who wrote this word for a scheme.
    pub(crate) fn hint(&self, word: &str) -> Option<&str> {
        let hints = self.0.iter().flat_map(|scheme| &scheme.0.hints);
        let mut meant = hints.filter(|(words, _)| words.split_whitespace().any(|other| other == word));
        meant.next().map(|(_, next_step)| next_step.as_str())
    }
}
