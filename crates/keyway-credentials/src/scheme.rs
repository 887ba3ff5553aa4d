//! Schemes of credential URIs that other crates implement.

use std::fmt;
use std::sync::Arc;

use crate::{KeyKind, Provider, ProviderError, Source, System};

/// Creates the provider of the source at a location.
type Make = dyn Fn(&SourceLocation<'_>) -> Result<Box<dyn Provider>, ProviderError> + Send + Sync;

/// The location in a credential URI, and the rest that a provider is created with.
#[derive(Clone, Copy, Debug)]
pub struct SourceLocation<'a> {
    pub(crate) text: &'a str,
    pub(crate) system: &'a Arc<dyn System>,
    pub(crate) kind: KeyKind,
}

impl<'a> SourceLocation<'a> {
    /// Returns the text after the colon, as written. It is never blank.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Returns the system: environment, files and clock.
    pub fn system(&self) -> Arc<dyn System> {
        Arc::clone(self.system)
    }

    /// Returns the kind of key that the source should have.
    pub fn kind(&self) -> KeyKind {
        self.kind
    }
}

/// A scheme of credential URIs, such as `vault:`, with a function that creates its providers.
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
    /// Creates a scheme. `name` has no colon, and its letter case does not matter.
    ///
    /// `make` creates the provider of a location. It must not contact the source: the provider does that
    /// when a key is needed. Return an error if the location is malformed; building the client then fails.
    pub fn new<P: Provider + 'static>(
        name: impl AsRef<str>,
        make: impl Fn(&SourceLocation<'_>) -> Result<P, ProviderError> + Send + Sync + 'static,
    ) -> Self {
        let make = move |location: &SourceLocation<'_>| -> Result<Box<dyn Provider>, ProviderError> {
            Ok(Box::new(make(location)?))
        };
        Self::of(name.as_ref(), Ok(Arc::new(make)))
    }

    /// Creates a scheme that this program is built without. `next_step` tells the user what to do.
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

    /// Sets the form that errors show: `clipboard:NAME, such as clipboard:primary`. The name and `…` by
    /// default.
    #[must_use]
    pub fn usage(self, usage: impl Into<String>) -> Self {
        self.change(|parts| parts.usage = Some(usage.into()))
    }

    /// Adds words, separated by white space, that people write instead of this scheme, and the next step
    /// that errors show for them (`write clipboard:NAME`).
    #[must_use]
    pub fn hint(self, words: impl Into<String>, next_step: impl Into<String>) -> Self {
        self.change(|parts| parts.hints.push((words.into(), next_step.into())))
    }

    /// Returns the name in lower case, without its colon.
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

/// Schemes of credential URIs in addition to this crate's own.
///
/// `Schemes::new()` has only `env:`, `file:`, `dotenv:`, `command:` and `systemd:`, as
/// [`CredentialUri`](crate::CredentialUri) has when it is parsed from a string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schemes(Vec<Scheme>);

impl Schemes {
    /// Returns this crate's own schemes only.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the added schemes in order.
    pub fn iter(&self) -> impl Iterator<Item = &Scheme> {
        self.0.iter()
    }

    /// Adds a scheme, or replaces the one of its name.
    pub(crate) fn insert(&mut self, scheme: Scheme) {
        match self.0.iter_mut().find(|other| **other == scheme) {
            Some(place) => *place = scheme,
            None => self.0.push(scheme),
        }
    }

    pub(crate) fn find(&self, name: &str) -> Option<&Scheme> {
        self.0.iter().find(|scheme| scheme.name() == name)
    }

    /// The next step for someone who wrote this word for a scheme.
    pub(crate) fn hint(&self, word: &str) -> Option<&str> {
        let hints = self.0.iter().flat_map(|scheme| &scheme.0.hints);
        let mut meant = hints.filter(|(words, _)| words.split_whitespace().any(|other| other == word));
        meant.next().map(|(_, next_step)| next_step.as_str())
    }
}
