//! The name of a keyring entry.

use keyway_credentials::{ProviderError, Scrubber, Source};

/// A service and an account, which together identify an entry on every system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) service: String,
    pub(crate) account: String,
}

impl Entry {
    /// Parses `service/account`. The account is the part after the last slash, so a service may be
    /// a URL.
    ///
    /// A `#` is rejected: in other sources it precedes a field of the secret, and an entry here has
    /// none.
    pub(crate) fn parse(location: &str) -> Result<Self, ProviderError> {
        let wrong = |message: &str| {
            // It may contain the key itself (X2).
            let source = Source::Custom(format!("the keyring entry `{}`", Scrubber::new().scrub(location)));
            Err(ProviderError::new(
                source,
                message,
                "write `keyring:service/account`, such as `keyring:openai/default`",
            ))
        };
        if location.contains('#') {
            return wrong("has a part after `#`, but a keyring entry is a single secret");
        }
        if location.chars().any(char::is_control) {
            return wrong("has a control character in its name");
        }
        match location.rsplit_once('/') {
            Some((service, account)) if !service.is_empty() && !account.is_empty() => {
                Ok(Self { service: service.to_owned(), account: account.to_owned() })
            }
            _ => wrong("does not name both a service and an account"),
        }
    }

    /// Returns the name in errors and status displays.
    pub(crate) fn source(&self) -> Source {
        Source::Custom(format!("the keyring entry {}", self.location()))
    }

    /// Returns the text it was parsed from.
    pub(crate) fn location(&self) -> String {
        format!("{}/{}", self.service, self.account)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_account_follows_the_last_slash() {
        for (location, service, account) in [
            ("openai/default", "openai", "default"),
            ("https://api.openai.com/me@example.com", "https://api.openai.com", "me@example.com"),
            ("two words/ü", "two words", "ü"),
        ] {
            let entry = Entry::parse(location).unwrap();
            assert_eq!((entry.service.as_str(), entry.account.as_str()), (service, account));
            assert_eq!(entry.source().to_string(), format!("the keyring entry {location}"));
        }
    }

    #[test]
    fn a_location_of_another_form_is_refused_with_the_right_one() {
        for (location, words) in [
            ("", "both a service and an account"),
            ("openai", "both a service and an account"),
            ("openai/", "both a service and an account"),
            ("/default", "both a service and an account"),
            ("openai/default#api_key", "after `#`"),
            ("openai/def\nault", "control character"),
        ] {
            let error = Entry::parse(location).unwrap_err();
            assert!(error.message().contains(words), "{location:?}: {error}");
            assert!(error.next_step().contains("keyring:service/account") && !error.transient(), "{error}");
        }
    }

    #[test]
    fn x2_a_key_in_the_place_of_a_name_is_not_shown() {
        let error = Entry::parse("sk-emul-canary0123456789").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_back(location in "\\PC{0,40}") {
            if let Ok(entry) = Entry::parse(&location) {
                prop_assert_eq!(entry.location(), location);
            }
        }
    }
}
