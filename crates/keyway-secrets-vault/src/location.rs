//! The secret that holds the key, and the field within it.

use std::fmt;

use keyway_credentials::{ProviderError, Scrubber, Source};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// An example for errors.
const EXAMPLE: &str = "write it like vault:secret/openai#api_key";

/// All but the unreserved characters (RFC 3986).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The part after `vault:` in a credential URI: the path of a secret, and after `#` the field that
/// holds the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Location {
    pub(crate) path: String,
    pub(crate) member: Option<String>,
}

impl Location {
    /// Parses it as people write it. Nothing is guessed: a path that can't exist on a server is an
    /// error here.
    pub(crate) fn parse(text: &str) -> Result<Self, ProviderError> {
        let (path, member) = match text.split_once('#') {
            Some((path, member)) => (path, Some(member)),
            None => (text, None),
        };
        match wrong(path, member) {
            None => Ok(Self { path: path.to_owned(), member: member.map(str::to_owned) }),
            Some(what) => {
                // It may contain the key itself.
                let shown = Scrubber::new().scrub(text).into_owned();
                Err(ProviderError::new(Source::Custom(format!("vault:{shown}")), what, EXAMPLE))
            }
        }
    }

    /// Returns the same field of the secret at another path.
    pub(crate) fn at(&self, path: &str) -> Self {
        Self { path: path.to_owned(), member: self.member.clone() }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "vault:{}", self.path)?;
        self.member.as_ref().map_or(Ok(()), |member| write!(f, "#{member}"))
    }
}

/// Returns what is wrong with a location, as a clause.
fn wrong(path: &str, member: Option<&str>) -> Option<&'static str> {
    let mut segments = path.split('/');
    if path.contains("://") {
        Some("is a URL, but VAULT_ADDR names the server and this only the secret")
    } else if path.chars().chain(member.unwrap_or_default().chars()).any(char::is_control) {
        Some("has a control character in it")
    } else if path.contains('?') {
        Some("contains a `?`, but takes no options")
    } else if segments.clone().any(|segment| segment.is_empty() || segment == "." || segment == "..") {
        Some("is not a path: one of its segments is empty, `.` or `..`")
    } else if segments.nth(1).is_none() {
        Some("does not name a secret: a path has the engine's mount first, then the secret")
    } else if member == Some("") {
        Some("does not name a field after the `#`")
    } else {
        None
    }
}

/// Encodes a server path for a request, segment by segment.
pub(crate) fn encoded(path: &str) -> String {
    let segments: Vec<_> =
        path.split('/').map(|segment| utf8_percent_encode(segment, RESERVED).to_string()).collect();
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_path_and_a_member() {
        let location = Location::parse("secret/data/team a/openai#api_key").unwrap();
        assert_eq!(location.path, "secret/data/team a/openai");
        assert_eq!(location.member.as_deref(), Some("api_key"));
        assert_eq!(location.to_string(), "vault:secret/data/team a/openai#api_key");
        assert_eq!(Location::parse("kv/openai").unwrap().member, None);
        assert_eq!(Location::parse("kv/openai#a#b").unwrap().member.as_deref(), Some("a#b"));
        assert_eq!(encoded("kv/team a/ö"), "kv/team%20a/%C3%B6");
    }

    #[test]
    fn what_names_no_secret_is_told_with_an_example() {
        for (text, words) in [
            ("", "is empty"),
            ("secret", "does not name a secret"),
            ("/secret/openai", "is empty, `.` or `..`"),
            ("secret//openai", "is empty, `.` or `..`"),
            ("secret/../sys", "is empty, `.` or `..`"),
            ("secret/openai#", "does not name a field"),
            ("secret/openai?version=1", "contains a `?`"),
            ("https://vault.example/v1/secret/openai", "is a URL"),
            ("secret/open\nai", "control character"),
            ("secret/openai#a\rb", "control character"),
        ] {
            let error = Location::parse(text).unwrap_err();
            assert!(error.message().contains(words) && !error.transient(), "{text:?}: {error}");
            assert!(error.to_string().ends_with("vault:secret/openai#api_key"), "{error}");
        }
    }

    #[test]
    fn x2_a_key_in_the_place_of_a_path_is_not_shown() {
        let error = Location::parse("sk-emul-canary1234567").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_back(text in "[a-c./#? ö]{0,14}") {
            if let Ok(location) = Location::parse(&text) {
                prop_assert_eq!(location.to_string(), format!("vault:{text}"));
                prop_assert!(encoded(&location.path).bytes().all(|byte| byte.is_ascii_graphic()));
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            let _ = Location::parse(&text);
        }
    }
}
