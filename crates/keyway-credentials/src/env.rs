//! Environment variables.

use std::borrow::Cow;

use zeroize::Zeroizing;

use crate::provider::{Snapshot, provide_snapshot};
use crate::{Answer, Credential, Finding, KeyKind, ProviderError, Source, System};

/// An environment variable, read once.
///
/// A value that is empty or only whitespace counts as not configured; one that is not valid UTF-8
/// is a failure.
#[derive(Clone, Debug)]
pub struct EnvProvider(Snapshot);

impl EnvProvider {
    /// Reads the variable `name` as a credential of `kind`.
    pub fn read(system: &dyn System, name: impl Into<Cow<'static, str>>, kind: KeyKind) -> Self {
        let name = name.into();
        let value = system.var(&name);
        let source = Source::Environment(name);
        let answer = match value.map(|value| value.into_string()) {
            None => Answer::NotConfigured(Finding::Absent),
            Some(Ok(text)) => Credential::from_text(&Zeroizing::new(text), kind, source.clone()).into(),
            Some(Err(_)) => Answer::Failed(ProviderError::new(
                source.clone(),
                "is not valid UTF-8",
                format!("set it to the {kind} again, or unset it"),
            )),
        };
        Self(Snapshot { source, answer })
    }
}

provide_snapshot!(EnvProvider);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FakeSystem, Provider};

    fn answer(system: &FakeSystem) -> Option<Answer> {
        EnvProvider::read(system, "KEY", KeyKind::ApiKey).settled()
    }

    #[test]
    fn k2_the_variable_is_read_once() {
        let system = FakeSystem::new().with_var("KEY", "first");
        let provider = EnvProvider::read(&system, "KEY", KeyKind::ApiKey);
        drop(system.with_var("KEY", "second"));
        let Some(Answer::Here(key)) = provider.settled() else { panic!("{provider:?}") };
        assert_eq!(key.secret().expose(), "first");
        assert!(!provider.can_refresh());
    }

    #[test]
    fn k4_a_blank_variable_is_not_configured() {
        for value in ["", " ", "\t\r\n", "\"\"", "''", "\u{feff}", "\u{200b} "] {
            let answer = answer(&FakeSystem::new().with_var("KEY", value));
            assert!(matches!(answer, Some(Answer::NotConfigured(Finding::Empty))), "{value:?}: {answer:?}");
        }
        assert!(matches!(answer(&FakeSystem::new()), Some(Answer::NotConfigured(Finding::Absent))));
    }

    #[cfg(unix)]
    #[test]
    fn k3_a_value_that_is_not_utf_8_is_a_failure() {
        use std::os::unix::ffi::OsStringExt;
        let value = std::ffi::OsString::from_vec(b"canary\xff".to_vec());
        let Some(Answer::Failed(error)) = answer(&FakeSystem::new().with_var("KEY", value)) else {
            panic!("not failed")
        };
        assert_eq!(
            error.to_string(),
            "the environment variable KEY is not valid UTF-8; set it to the API key again, or unset it"
        );
    }
}
