//! A secret with what is known about it.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::expiry::{self, StatedEnd};
use crate::lint::lint;
use crate::normalise::normalise;
use crate::{Expiry, Fingerprint, KeyId, KeyKind, Malformed, Note, Scrubber, Secret, Source};

/// A secret plus its kind, its source and its version (K10).
///
/// Cloning is cheap and keeps the version; `Debug` shows kind, source and fingerprint only (X2).
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
    /// Takes `secret` exactly as it is, for secrets made by a program; text that a person typed goes through
    /// [`Credential::from_text`].
    ///
    /// The credential gets the next version of the process, and [`Credential::malformed`] is found here too.
    pub fn new(secret: Secret, kind: KeyKind, source: Source) -> Self {
        Self::with_notes(secret, kind, source, Vec::new())
    }

    /// Returns the credential of a key that the API has just issued: the `value` and `expires_at` (seconds since 1970)
    /// of the reply, such as that of `admin.organization.projects.service_accounts.api_keys.create`.
    ///
    /// A client that gets it from a [`Provider`](crate::Provider) asks for the next one ahead of the end. An `expires_at`
    /// of `None`, or of 0 or less, is no end.
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

    /// Reads a key as people paste it: removes what surrounds it (K7), notes what is odd (K9), finds what a request
    /// header cannot carry (K8).
    ///
    /// `None` when nothing is left: an empty text, white space, an empty pair of quotes (K4, K6).
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

    /// The same credential with a time from which the server will refuse it (P3). Default: none is known.
    pub fn with_expiry(mut self, at: SystemTime) -> Self {
        Arc::make_mut(&mut self.0).expires_at = Some(at);
        self
    }

    /// The same credential with the end that the fields beside its key state: `expires_at`, `expires_in_seconds` or
    /// `expires_in`. A malformed one becomes a note, and the key is used all the same (P3).
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

    /// The same credential under the version of an earlier one with the same secret.
    pub(crate) fn with_version(mut self, version: u64) -> Self {
        Arc::make_mut(&mut self.0).version = version;
        self
    }

    /// The secret itself.
    pub fn secret(&self) -> &Secret {
        &self.0.secret
    }

    /// What it is used for.
    pub fn kind(&self) -> KeyKind {
        self.0.kind
    }

    /// Where it was found.
    pub fn source(&self) -> &Source {
        &self.0.source
    }

    /// A number that no other credential of this process has, from 1 up; later ones are higher. Clones share it.
    pub fn version(&self) -> u64 {
        self.0.version
    }

    /// The time from which the server will refuse it, if that is known.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.0.expires_at
    }

    /// When it ends, seen from `now`, if that is known.
    pub fn expiry(&self, now: SystemTime) -> Option<Expiry> {
        self.0.expires_at.map(|end| Expiry::new(end, now))
    }

    /// The short name for logs and errors, computed once.
    pub fn fingerprint(&self) -> Fingerprint {
        self.0.fingerprint
    }

    /// What this process tells the secret from others by (G7a), computed when it is first asked for.
    pub fn id(&self) -> KeyId {
        *self.0.id.get_or_init(|| KeyId::of(self.0.secret.expose()))
    }

    /// What was removed around the key (K7), then what is odd about it (K9); empty unless made by
    /// [`Credential::from_text`].
    pub fn notes(&self) -> &[Note] {
        &self.0.notes
    }

    /// The first character that a request header cannot carry (K8); such a key must not be sent.
    pub fn malformed(&self) -> Option<&Malformed> {
        self.0.malformed.as_ref()
    }

    /// What removes this secret, and anything shaped like one, from texts of others (E8); made once, with the first of them.
    pub fn scrubber(&self) -> &Scrubber {
        self.0.scrubber.get_or_init(|| Scrubber::new().with_secret(self.secret()))
    }

    /// The notes as warnings for people, each a sentence that names the source: one for all that was removed (K7),
    /// one for each oddity (K9), one for a malformed end (P3).
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
            _ => format!("the {kind} from {source} looks odd: it {note}"),
        }));
        warnings
    }
}

/// "a", "a and b", "a, b and c".
fn join(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
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
