//! The only place in the code that writes credentials into a request (H1).

use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine;
use base64::prelude::BASE64_STANDARD as STANDARD;
use bytes::Bytes;
use http::header::{AUTHORIZATION, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};
use keyway_credentials::{Credential, KeyKind, Secret, Source};

/// The header that carries a client's keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum KeyHeader {
    /// `Authorization`, as a bearer token (RFC 6750 §2.1).
    #[default]
    Authorization,
    /// Azure's `api-key`, with nothing but the key. If the caller set it, it stays.
    ApiKey,
}

/// Azure's header for a key.
const API_KEY: HeaderName = HeaderName::from_static("api-key");

/// Writes credentials as bearer tokens, or as the header says, marked sensitive.
///
/// The header is cached for the next request with the same credential, because validating a long
/// key takes as long as all other headers.
#[derive(Default)]
pub(crate) struct Bearer {
    header: KeyHeader,
    kept: Mutex<Kept>,
}

/// The header of one credential.
#[derive(Default)]
struct Kept {
    /// The credential's version. 0 means that nothing is cached.
    version: u64,
    /// `None` if a header cannot carry the credential.
    line: Option<HeaderValue>,
}

impl Bearer {
    /// Writes credentials in this header.
    pub(crate) fn of(header: KeyHeader) -> Self {
        Self { header, kept: Mutex::default() }
    }

    /// Returns the header that it writes.
    pub(crate) fn header(&self) -> KeyHeader {
        self.header
    }

    /// Writes the credential, replacing any other.
    ///
    /// Returns false and writes nothing if the key contains a character that a header cannot carry
    /// (K8).
    pub(crate) fn authorize(&self, headers: &mut HeaderMap, credential: &Credential) -> bool {
        let kept = self.kept(credential);
        let Some(line) = &kept.line else { return false };
        match self.header {
            KeyHeader::Authorization => {
                headers.insert(AUTHORIZATION, line.clone());
            }
            KeyHeader::ApiKey => {
                headers.entry(API_KEY).or_insert_with(|| line.clone());
            }
        }
        true
    }

    fn kept(&self, credential: &Credential) -> MutexGuard<'_, Kept> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.version != credential.version() {
            *kept = Kept { version: credential.version(), line: line_of(credential, self.header) };
        }
        kept
    }
}

fn line_of(credential: &Credential, header: KeyHeader) -> Option<HeaderValue> {
    let secret = credential.secret().expose();
    let mut line = String::with_capacity(secret.len() + 7);
    if header == KeyHeader::Authorization {
        line.push_str("Bearer ");
    }
    line.push_str(secret);
    let line = Bytes::from_owner(Line(Secret::new(line)));
    let mut value = HeaderValue::from_maybe_shared(line).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// The bytes of a header with a key in it, wiped when the last reference is dropped (X1).
struct Line(Secret);

impl AsRef<[u8]> for Line {
    fn as_ref(&self) -> &[u8] {
        self.0.expose().as_bytes()
    }
}

/// Returns the caller's own credential, which replaces the chain's. Reduces it to one line, marked
/// sensitive (H1).
pub(crate) fn callers_own(headers: &mut HeaderMap) -> Option<Credential> {
    let mut value = headers.get_all(AUTHORIZATION).iter().next_back()?.clone();
    value.set_sensitive(true);
    let text = String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.insert(AUTHORIZATION, value);
    let token = text.split_once(' ').map_or(text.as_str(), |(_, token)| token.trim());
    Some(Credential::new(
        Secret::new(token),
        KeyKind::Token,
        Source::Custom("the caller's own Authorization header".to_owned()),
    ))
}

/// A placeholder for the credential if the caller removed the header.
pub(crate) fn nobodys() -> Credential {
    let source = Source::Custom("nowhere, because the Authorization header was removed".to_owned());
    Credential::new(Secret::new(""), KeyKind::Token, source)
}

/// Removes the credential from the headers that a caller set.
pub(crate) fn forget(headers: &mut HeaderMap) {
    headers.remove(AUTHORIZATION);
}

/// Returns whether this header carries the credential.
pub(crate) fn is_credential(name: &http::HeaderName) -> bool {
    name == AUTHORIZATION
}

/// Returns whether a header of this name, in any letter case, carries the credential.
pub(crate) fn names_credential(name: &str) -> bool {
    name.eq_ignore_ascii_case(AUTHORIZATION.as_str())
}

/// Returns whether the headers carry a credential.
pub(crate) fn has_credential(headers: &HeaderMap) -> bool {
    headers.contains_key(AUTHORIZATION)
}

/// Returns whether a header's value must never be shown.
pub(crate) fn is_secret(name: &http::HeaderName) -> bool {
    name == AUTHORIZATION
        || name == PROXY_AUTHORIZATION
        || name == http::header::COOKIE
        || name.as_str().ends_with("api-key")
}

/// Returns a user name and password in the Basic scheme (RFC 7617), marked sensitive.
pub(crate) fn basic(user: &str, password: &str) -> Option<HeaderValue> {
    let pair = Secret::new(format!("{user}:{password}"));
    let line = Secret::new(format!("Basic {}", STANDARD.encode(pair.expose())));
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(Line(line))).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Adds a proxy's user name and password to a request that it forwards unencrypted
/// (RFC 9110 §11.7.2).
pub(crate) fn authorize_proxy(headers: &mut HeaderMap, mut value: HeaderValue) {
    value.set_sensitive(true);
    headers.insert(PROXY_AUTHORIZATION, value);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn h1_one_sensitive_line() {
        let credential =
            Credential::new(Secret::new("sk-emul-1"), KeyKind::ApiKey, Source::Custom("test".into()));
        let mut headers = HeaderMap::new();
        headers.append(AUTHORIZATION, HeaderValue::from_static("Bearer other"));
        assert!(Bearer::default().authorize(&mut headers, &credential));
        assert_eq!(headers.get_all(AUTHORIZATION).iter().count(), 1);
        assert_eq!(headers[AUTHORIZATION], "Bearer sk-emul-1");
        assert!(!format!("{headers:?}").contains("emul-1"));
    }

    #[test]
    fn h1_azures_header_has_the_key_alone_unless_the_caller_set_it() {
        let credential =
            Credential::new(Secret::new("sk-emul-1"), KeyKind::ApiKey, Source::Custom("test".into()));
        let mut headers = HeaderMap::new();
        assert!(Bearer::of(KeyHeader::ApiKey).authorize(&mut headers, &credential));
        assert_eq!(headers[API_KEY], "sk-emul-1");
        assert!(headers[API_KEY].is_sensitive() && !headers.contains_key(AUTHORIZATION));
        headers.insert(API_KEY, HeaderValue::from_static("own"));
        assert!(Bearer::of(KeyHeader::ApiKey).authorize(&mut headers, &credential));
        assert_eq!(headers[API_KEY], "own");
    }

    #[test]
    fn h1_another_key_is_another_line() {
        let key =
            |text: &str| Credential::new(Secret::new(text), KeyKind::ApiKey, Source::Custom("test".into()));
        let (bearer, first, second) = (Bearer::default(), key("sk-emul-1"), key("sk-emul-2"));
        for credential in [&first, &first, &second, &first] {
            let mut headers = HeaderMap::new();
            assert!(bearer.authorize(&mut headers, credential));
            assert_eq!(headers[AUTHORIZATION], format!("Bearer {}", credential.secret().expose()));
            assert!(headers[AUTHORIZATION].is_sensitive());
        }
        assert!(!bearer.authorize(&mut HeaderMap::new(), &key("sk-emul\n1")));
    }

    #[test]
    fn h1_the_callers_own_header_is_sent_once() {
        let mut headers = HeaderMap::new();
        headers.append("authorization", HeaderValue::from_static("Bearer first"));
        headers.append("Authorization", HeaderValue::from_static("Bearer sk-emul-own"));
        let own = callers_own(&mut headers).unwrap();
        assert_eq!(headers.get_all(AUTHORIZATION).iter().collect::<Vec<_>>(), ["Bearer sk-emul-own"]);
        assert_eq!(own.secret().expose(), "sk-emul-own");
        assert!(!format!("{headers:?}").contains("emul-own"));
    }

    #[test]
    fn k8_what_a_header_cannot_carry_is_not_written() {
        let credential =
            Credential::new(Secret::new("sk-emul\n1"), KeyKind::ApiKey, Source::Custom("test".into()));
        let mut headers = HeaderMap::new();
        assert!(!Bearer::default().authorize(&mut headers, &credential));
        assert!(headers.is_empty());
    }
}
