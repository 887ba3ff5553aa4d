//! Why a keyring operation failed.

use std::time::Duration;

use keyway_credentials::ProviderError;

use crate::entry::Entry;

/// The failure, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// This process has no D-Bus session.
    NoSession,
    /// The address of the D-Bus session is invalid.
    BadAddress,
    /// The D-Bus session can't be reached, or disconnected.
    Unreachable(String),
    /// The session has no Secret Service.
    NoService,
    /// This program may not use the keyring.
    Denied(String),
    /// The keyring is locked, and no prompt was allowed.
    Locked,
    /// The user did not unlock it.
    Dismissed,
    /// There is no default collection for new entries.
    NoCollection,
    /// The entry does not exist.
    NoEntry,
    /// Several entries have this name.
    Several(usize),
    /// The entry is empty.
    Empty,
    /// The entry is not UTF-8.
    NotText,
    /// It took too long.
    TimedOut(Duration),
    /// Anything else.
    Other(String),
}

impl Fault {
    /// Returns the error for people, with the next step. It is transient if waiting or another
    /// program may fix it (P4).
    pub(crate) fn about(&self, entry: &Entry) -> ProviderError {
        let (message, next_step) = self.words(entry);
        let error = ProviderError::new(entry.source(), message, next_step);
        if self.may_pass() { error.passing() } else { error }
    }

    fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::Unreachable(_) | Self::NoService | Self::Locked | Self::Dismissed | Self::TimedOut(_)
        )
    }

    fn words(&self, entry: &Entry) -> (String, String) {
        let (message, next_step) = match self {
            Self::NoSession => (
                "cannot be read: this process has no D-Bus session (neither DBUS_SESSION_BUS_ADDRESS nor \
                 XDG_RUNTIME_DIR is set)",
                "start it from a desktop session or with `dbus-run-session`, or keep the key in a file",
            ),
            Self::BadAddress => (
                "cannot be read: DBUS_SESSION_BUS_ADDRESS is not the address of a D-Bus session",
                "unset it, or set it to one such as `unix:path=/run/user/1000/bus`",
            ),
            Self::Unreachable(why) => {
                return (
                    format!("cannot be read: the D-Bus session does not respond ({why})"),
                    "check DBUS_SESSION_BUS_ADDRESS, and that the session is still running".to_owned(),
                );
            }
            Self::NoService => (
                "cannot be read: no secret service is running in this session (org.freedesktop.secrets)",
                "start GNOME Keyring, KWallet or KeePassXC, or keep the key in a file",
            ),
            Self::Denied(why) => {
                return (
                    format!("cannot be read: the system denies access ({why})"),
                    "allow this program to use the keyring".to_owned(),
                );
            }
            Self::Locked => (
                "is locked",
                "unlock the keyring (log in to the desktop, or `gnome-keyring-daemon --unlock`) and retry",
            ),
            Self::Dismissed => ("was not unlocked: the password was not entered", "retry and enter it"),
            Self::NoCollection => (
                "cannot be stored: the keyring has no default collection",
                "create one in the keyring's own program, such as Passwords and Keys",
            ),
            Self::NoEntry => return ("does not exist".to_owned(), store_it(entry)),
            Self::Several(number) => {
                return (format!("exists {number} times, so it is ambiguous"), remove_all(entry));
            }
            Self::Empty => return ("is empty".to_owned(), store_it(entry)),
            Self::NotText => return ("is not UTF-8 text".to_owned(), store_it(entry)),
            Self::TimedOut(limit) => {
                return (
                    format!("cannot be read: the keyring did not respond within {} s", limit.as_secs_f64()),
                    "check whether it is waiting for its password, and retry".to_owned(),
                );
            }
            Self::Other(why) => {
                return (
                    format!("cannot be used ({why})"),
                    "inspect it with the keyring's own program".to_owned(),
                );
            }
        };
        (message.to_owned(), next_step.to_owned())
    }
}

fn store_it(entry: &Entry) -> String {
    let Entry { service, account } = entry;
    match entry.location() == crate::USUAL_LOCATION {
        true => "store a key with `keyway auth login --store keyring`".to_owned(),
        false if cfg!(any(target_os = "macos", windows)) => {
            "store a key under that name, or correct the name".to_owned()
        }
        false => format!(
            "store a key with `secret-tool store --label={service} service {service} username {account}`, or \
             correct the name"
        ),
    }
}

fn remove_all(entry: &Entry) -> String {
    let Entry { service, account } = entry;
    if cfg!(any(target_os = "macos", windows)) {
        return "remove all but one of them".to_owned();
    }
    format!("remove all with `secret-tool clear service {service} username {account}`, then store one")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Fault> {
        vec![
            Fault::NoSession,
            Fault::BadAddress,
            Fault::Unreachable("connection refused".into()),
            Fault::NoService,
            Fault::Denied("AccessDenied".into()),
            Fault::Locked,
            Fault::Dismissed,
            Fault::NoCollection,
            Fault::NoEntry,
            Fault::Several(2),
            Fault::Empty,
            Fault::NotText,
            Fault::TimedOut(Duration::from_millis(1500)),
            Fault::Other("InvalidReply".into()),
        ]
    }

    #[test]
    fn every_fault_has_words_of_its_own_a_source_and_a_next_step() {
        let entry = Entry::parse("openai/team").unwrap();
        let mut seen = Vec::new();
        for fault in all() {
            let error = fault.about(&entry);
            assert!(error.to_string().starts_with("the keyring entry openai/team "), "{error}");
            assert!(!error.next_step().is_empty() && !error.next_step().ends_with('.'), "{error}");
            assert!(!seen.contains(&error.message().to_owned()), "{error}");
            seen.push(error.message().to_owned());
        }
    }

    #[test]
    fn p4_only_what_may_mend_itself_is_passing() {
        let entry = Entry::parse("openai/team").unwrap();
        let passing: Vec<Fault> = all().into_iter().filter(|fault| fault.about(&entry).transient()).collect();
        let expected = [
            Fault::Unreachable("connection refused".into()),
            Fault::NoService,
            Fault::Locked,
            Fault::Dismissed,
            Fault::TimedOut(Duration::from_millis(1500)),
        ];
        assert_eq!(passing, expected);
    }

    #[test]
    fn the_programs_own_entry_is_stored_by_the_program() {
        let usual = Fault::NoEntry.about(&Entry::parse(crate::USUAL_LOCATION).unwrap());
        assert!(usual.next_step().contains("keyway auth login --store keyring"), "{usual}");
        let other = Fault::NoEntry.about(&Entry::parse("a/b").unwrap());
        assert!(other.next_step().contains("service a username b"), "{other}");
    }
}
