//! Limits on the size of a body.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// The most bytes a body may have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BodyLimits {
    pub(crate) form: usize,
    pub(crate) other: usize,
}

impl Default for BodyLimits {
    /// A form holds a file of up to 512 MB and its metadata.
    fn default() -> Self {
        Self { form: 520 << 20, other: 100 << 20 }
    }
}

impl BodyLimits {
    pub(crate) fn of(self, headers: &HeaderMap) -> usize {
        let form = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
        if form { self.form } else { self.other }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_may_hold_a_file_of_512_megabytes() {
        let limit = |kind: &'static str| {
            BodyLimits::default()
                .of(&HeaderMap::from_iter([(CONTENT_TYPE, http::HeaderValue::from_static(kind))]))
        };
        assert!(limit("multipart/form-data; boundary=b") > 512_000_000 + (1 << 20));
        assert_eq!(limit("application/json"), 100 << 20);
    }
}
