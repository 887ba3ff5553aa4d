//! A secret and its metadata.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::expiry::{self, StatedEnd};
use crate::lint::lint;
use crate::normalise::normalise;
use crate::note::join;
use crate::reference::is_key_reference;
use crate::{Expiry, Fingerprint, KeyId, KeyKind, Malformed, Note, Oddity, Scrubber, Secret, Source};

/// A secret plus its kind, its source and its version.
///
/// Cloning is cheap and keeps the version. `Debug` shows the kind, source and fingerprint only.
#[derive(Clone)]
pub struct Credential(Arc<Parts>);

#[derive(Clone)]
struct Parts {
    secret: Secret,
    kind: KeyKind,
    source: Source,
    version: u64,
    expires_at: Option<SystemTime>,
    fingerprint: Fingerprint,
    id: OnceLock<KeyId>,
    notes: Vec<Note>,
    malformed: Option<Malformed>,
    scrubber: OnceLock<Scrubber>,
}

impl Credential {
    /// Takes `secret` exactly as it is, for secrets made by a program. Use
    /// [`Credential::from_text`] for text that a person typed.
    ///
    /// The credential gets the process's next version number and is checked for
    /// [`Credential::malformed`] characters.
    pub fn new(secret: Secret, kind: KeyKind, source: Source) -> Self {
        Self::with_notes(secret, kind, source, Vec::new())
    }

    /// Returns the credential of a key that the API has just created, from `value` and `expires_at`
    /// (seconds since 1970) of the reply.
    ///
    /// If a [`Provider`](crate::Provider) returns it, the client queries that provider for the next
    /// key ahead of the expiry. An `expires_at` of `None`, or of 0 or less, is no expiry.
    ///
    /// ```
    /// use keyway_credentials::{Credential, KeyKind, Source};
    ///
    /// let source = Source::Custom("the service account build".into());
    /// let key = Credential::issued("sk-emul-example", Some(1_801_387_800), KeyKind::ApiKey, source);
    /// assert!(key.expires_at().is_some());
    /// ```
    pub fn issued(
        value: impl Into<String>,
        expires_at: impl Into<Option<i64>>,
        kind: KeyKind,
        source: Source,
    ) -> Self {
        let credential = Self::new(Secret::new(value), kind, source);
        let seconds = expires_at.into().and_then(|end| u64::try_from(end).ok()).filter(|end| *end > 0);
        match seconds.and_then(|end| UNIX_EPOCH.checked_add(Duration::from_secs(end))) {
            Some(end) => credential.with_expiry(end),
            None => credential,
        }
    }

    /// Parses a key as people paste it: removes surrounding whitespace and quotes, notes oddities,
    /// and finds characters that a request header can't carry.
    ///
    /// Returns `None` if nothing is left: an empty string, whitespace, or an empty pair of quotes.
    pub fn from_text(raw: &str, kind: KeyKind, source: Source) -> Option<Self> {
        let normalised = normalise(raw)?;
        let mut notes: Vec<Note> = normalised.removed.into_iter().map(Note::Removed).collect();
        notes.extend(lint(normalised.text, kind).into_iter().map(Note::Odd));
        Some(Self::with_notes(Secret::new(normalised.text), kind, source, notes))
    }

    fn with_notes(secret: Secret, kind: KeyKind, source: Source, notes: Vec<Note>) -> Self {
        static LAST_VERSION: AtomicU64 = AtomicU64::new(0);
        let version = LAST_VERSION.fetch_add(1, Ordering::Relaxed) + 1;
        let (fingerprint, malformed) = (secret.fingerprint(), Malformed::find(secret.expose()));
        Self(Arc::new(Parts {
            secret,
            kind,
            source,
            version,
            expires_at: None,
            fingerprint,
            id: OnceLock::new(),
            notes,
            malformed,
            scrubber: OnceLock::new(),
        }))
    }

    /// Sets the time from which the server will reject it. Default: unknown.
    pub fn with_expiry(mut self, at: SystemTime) -> Self {
        Arc::make_mut(&mut self.0).expires_at = Some(at);
        self
    }

    /// Returns the same credential with the expiry that the fields beside its key state:
    /// `expires_at`, `expires_in_seconds` or `expires_in`. A malformed one becomes a note (P3).
    pub(crate) fn with_stated_expiry(mut self, fields: &Value, now: SystemTime) -> Self {
        match expiry::stated(fields, now) {
            StatedEnd::Unstated => self,
            StatedEnd::At(end) => self.with_expiry(end),
            StatedEnd::Malformed(field) => {
                Arc::make_mut(&mut self.0).notes.push(Note::MalformedExpiry(field));
                self
            }
        }
    }

    /// Returns the same credential with another note.
    #[cfg(feature = "dotenv")]
    pub(crate) fn with_note(mut self, note: Note) -> Self {
        Arc::make_mut(&mut self.0).notes.push(note);
        self
    }

    /// Returns the same credential under the version of an earlier one with the same secret.
    pub(crate) fn with_version(mut self, version: u64) -> Self {
        Arc::make_mut(&mut self.0).version = version;
        self
    }

    /// Returns the secret.
    pub fn secret(&self) -> &Secret {
        &self.0.secret
    }

    /// Returns what the credential is used for.
    pub fn kind(&self) -> KeyKind {
        self.0.kind
    }

    /// Returns where it was found.
    pub fn source(&self) -> &Source {
        &self.0.source
    }

    /// Returns a number unique to this credential in this process, starting at 1; newer credentials
    /// have higher ones. Clones share it.
    pub fn version(&self) -> u64 {
        self.0.version
    }

    /// Returns the time from which the server will reject it, if known.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.0.expires_at
    }

    /// Returns when it expires, as seen at `now`, if that is known.
    pub fn expiry(&self, now: SystemTime) -> Option<Expiry> {
        self.0.expires_at.map(|end| Expiry::new(end, now))
    }

    /// Returns the short name for logs and errors. It is computed once.
    pub fn fingerprint(&self) -> Fingerprint {
        self.0.fingerprint
    }

    /// Returns the ID that distinguishes this secret from others within this process. It is
    /// computed on first use.
    pub fn id(&self) -> KeyId {
        *self.0.id.get_or_init(|| KeyId::of(self.0.secret.expose()))
    }

    /// Returns what was removed around the key, then what is odd about it. Empty unless made by
    /// [`Credential::from_text`].
    pub fn notes(&self) -> &[Note] {
        &self.0.notes
    }

    /// Returns the first character that a request header can't carry. Such a key must not be sent.
    pub fn malformed(&self) -> Option<&Malformed> {
        self.0.malformed.as_ref()
    }

    /// Returns the scrubber that removes this secret, and anything shaped like a key, from
    /// third-party text. It is created on first use. A [reference](is_key_reference) is no secret.
    pub fn scrubber(&self) -> &Scrubber {
        self.0.scrubber.get_or_init(|| match is_key_reference(self.secret().expose()) {
            // Its words are those of ordinary sentences, such as OPENAI_API_KEY.
            true => Scrubber::new(),
            false => Scrubber::new().with_secret(self.secret()),
        })
    }

    /// Returns the same credential without the notes about a length or a marker that keys of
    /// api.openai.com have: other servers issue keys that only begin alike.
    #[must_use]
    pub fn for_another_server(mut self) -> Self {
        let is_about_format =
            |note: &Note| matches!(note, Note::Odd(Oddity::UnexpectedLength { .. } | Oddity::NoMarker));
        if self.notes().iter().any(is_about_format) {
            Arc::make_mut(&mut self.0).notes.retain(|note| !is_about_format(note));
        }
        self
    }

    /// Returns the notes as warnings for people, each a sentence that names the source: one for
    /// everything that was removed, and one for each oddity, unusual line and malformed expiry.
    pub fn warnings(&self) -> Vec<String> {
        let (kind, source) = (self.kind(), self.source());
        let removed: Vec<String> =
            self.notes().iter().filter_map(Note::removed).map(|r| r.to_string()).collect();
        let odd = self.notes().iter().filter(|note| !note.is_removed());
        let mut warnings = Vec::new();
        if !removed.is_empty() {
            warnings.push(format!("removed {} around the {kind} from {source}", join(&removed)));
        }
        warnings.extend(odd.map(|note| match note {
            Note::MalformedExpiry(_) => format!("the {kind} from {source} {note}, so its end is not known"),
            #[cfg(feature = "dotenv")]
            Note::Line(_) => format!("the {kind} from {source} {note}"),
            _ => format!("the {kind} from {source} looks odd: it {note}"),
        }));
        warnings
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("kind", &self.kind())
            .field("source", self.source())
            .field("fingerprint", &self.fingerprint())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
