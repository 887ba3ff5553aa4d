//! The headers of an attempt (R5): the client's, the operation's, the caller's own and the
//! credential.

use http::{HeaderMap, HeaderValue};

use super::Expect;
use super::attempt::Attempt;
use super::body::Body;
use super::common_headers;
use super::header_cache::SHAPES;
use crate::auth::header;
use crate::config::RETRY_COUNT;
use crate::error::{self, KeyInfo, Result};

// Each kind of reply, with and without a body.
const _: () = assert!((Expect::Download as usize + 1) * 2 == SHAPES);

impl Attempt<'_> {
    /// Writes the headers with the credential, which comes from the one function that may write it
    /// (H1).
    pub(super) fn write_headers(&self, headers: &mut HeaderMap) -> Result<()> {
        match &self.prepared.own {
            Some(own) if own.in_headers => {
                self.write_plain(headers);
                header::callers_own(headers);
                return Ok(());
            }
            Some(_) => return self.write_once(headers),
            None => {}
        }
        if let Some(malformed) = self.credential.malformed() {
            return Err(error::malformed(&KeyInfo::of(self.credential), malformed));
        }
        self.keys().compared(self.credential, || self.compare())?;
        let bearer = self.keys().bearer();
        let written = if let Some(shape) = self.shape() {
            let write = |headers: &mut HeaderMap| self.write_plain(headers);
            let written = self.keys().header_cache().write(headers, shape, self.credential, bearer, write);
            if let Some(length) = self.prepared.body.length() {
                common_headers::set_length(headers, length);
            }
            written
        } else {
            self.write_plain(headers);
            bearer.authorize(headers, self.credential)
        };
        if written { Ok(()) } else { Err(error::not_a_header()) }
    }

    /// Writes the headers with the key of this call only, which leaves no trace in the caches of the
    /// client's keys.
    #[cold]
    fn write_once(&self, headers: &mut HeaderMap) -> Result<()> {
        if let Some(malformed) = self.credential.malformed() {
            return Err(error::malformed(&KeyInfo::of(self.credential), malformed));
        }
        self.compare()?;
        self.write_plain(headers);
        let written = header::Bearer::of(self.keys().bearer().header()).authorize(headers, self.credential);
        if written { Ok(()) } else { Err(error::not_a_header()) }
    }

    /// Before a key's first use, checks that it is not in a destination that a name server would
    /// see (X5).
    #[cold]
    fn compare(&self) -> Result<()> {
        self.request.client.0.config.destinations.check(self.credential.scrubber())
    }

    /// Writes the headers without the credential.
    fn write_plain(&self, headers: &mut HeaderMap) {
        common_headers::write(headers, self.request, self.expect, Some(&self.prepared.body));
        if self.prepared.count_retries {
            let count = match self.tries {
                0 => HeaderValue::from_static("0"),
                tries => HeaderValue::from(tries),
            };
            headers.insert(RETRY_COUNT, count);
        }
    }

    /// The number of the headers' shape, if everything but the length depends only on the client
    /// and the kind of reply.
    fn shape(&self) -> Option<usize> {
        let Body::Bytes(bytes) = &self.prepared.body else { return None };
        let changed = !self.request.options.headers.is_empty() || !self.request.operation.headers.is_empty();
        (self.tries == 0 && !changed).then_some(self.expect as usize * 2 + usize::from(bytes.is_empty()))
    }
}
