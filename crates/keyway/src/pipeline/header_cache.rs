//! Caches whole header maps for the next request, because copying one is faster than filling one.

use std::sync::{Mutex, PoisonError};

use http::HeaderMap;
use keyway_credentials::Credential;

use crate::auth::header::Bearer;

/// How many shapes of headers are cached.
pub(crate) const SHAPES: usize = 6;

/// The headers that all requests of one shape share, including the credential.
#[derive(Default)]
pub(crate) struct HeaderCache(Mutex<Kept>);

/// The headers of one credential.
#[derive(Default)]
struct Kept {
    /// The credential's version. 0 means that nothing is cached.
    version: u64,
    usual: [Option<HeaderMap>; SHAPES],
}

impl HeaderCache {
    /// Writes the headers of a shape. For the first request with a credential, `write` adds them,
    /// and then the credential follows.
    ///
    /// Returns false and writes no credential if the key contains a character that a header cannot
    /// carry (K8).
    pub(crate) fn write(
        &self,
        headers: &mut HeaderMap,
        shape: usize,
        credential: &Credential,
        bearer: &Bearer,
        write: impl FnOnce(&mut HeaderMap),
    ) -> bool {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.version != credential.version() {
            *kept = Kept { version: credential.version(), ..Kept::default() };
        }
        if let Some(usual) = &kept.usual[shape] {
            headers.clone_from(usual);
            return true;
        }
        write(headers);
        let written = bearer.authorize(headers, credential);
        if written {
            kept.usual[shape] = Some(headers.clone());
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use http::header::AUTHORIZATION;
    use keyway_credentials::{KeyKind, Secret, Source};

    use super::*;

    #[test]
    fn h1_usual_headers_are_made_once_for_each_key_and_shape() {
        let key =
            |text: &str| Credential::new(Secret::new(text), KeyKind::ApiKey, Source::Custom("test".into()));
        let (cache, bearer) = (HeaderCache::default(), Bearer::default());
        let (first, second) = (key("sk-emul-1"), key("sk-emul-2"));
        let mut made = 0;
        let mut written = |shape: usize, key: &Credential| {
            let mut headers = HeaderMap::new();
            let write = |headers: &mut HeaderMap| {
                made += 1;
                headers.insert("x-made", HeaderValue::from(made));
            };
            assert!(cache.write(&mut headers, shape, key, &bearer, write));
            (headers["x-made"].clone(), headers[AUTHORIZATION].clone())
        };
        assert_eq!(written(0, &first), ("1".parse().unwrap(), "Bearer sk-emul-1".parse().unwrap()));
        assert_eq!(written(1, &first), ("2".parse().unwrap(), "Bearer sk-emul-1".parse().unwrap()));
        assert_eq!(written(0, &first), ("1".parse().unwrap(), "Bearer sk-emul-1".parse().unwrap()));
        assert_eq!(written(0, &second), ("3".parse().unwrap(), "Bearer sk-emul-2".parse().unwrap()));
        let (_, line) = written(0, &second);
        assert!(line.is_sensitive());
        let mut none = HeaderMap::new();
        assert!(!cache.write(&mut none, 0, &key("sk-emul\n1"), &bearer, |_| {}));
        assert!(none.is_empty());
    }
}
