//! Every setting that a client found: its value, its source, and what was passed over.
//!
//! [`OpenAI::setting_places`](crate::OpenAI::setting_places) lists them. All are read by one reader,
//! as keys are: whitespace and quotes around a value are removed with one warning, and blank means
//! unset.

mod reader;

use std::fmt;

use keyway_credentials::{Scrubber, Setting, Source};

pub(crate) use reader::{Argument, Reader};

/// A setting in one place.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SettingPlace {
    /// What it sets, such as `base_url`, `organization` or `https_proxy`.
    pub name: &'static str,
    /// Where it is.
    pub source: Source,
    /// Whether it is used.
    pub state: SettingState,
    /// What was removed around the value, and why it is not used.
    pub notes: Vec<String>,
    setting: Option<Setting>,
}

/// Whether a setting is used.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingState {
    /// Calls use it.
    Used,
    /// It has a value, but an earlier source wins.
    Shadowed,
    /// It is in a `.env` file whose key is not used, and key and destination belong together; or no
    /// `.env` file supplies it.
    Ignored,
    /// Its value is blank, which counts as unset.
    Empty,
    /// Its value is unusable, so the client cannot be built.
    Invalid,
}

impl SettingState {
    /// Returns the name of this state in JSON reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Shadowed => "shadowed",
            Self::Ignored => "ignored",
            Self::Empty => "empty",
            Self::Invalid => "invalid",
        }
    }
}

impl SettingPlace {
    fn of(name: &'static str, setting: Setting, state: SettingState) -> Self {
        let notes = setting.notes().iter().map(ToString::to_string).collect();
        Self { name, source: setting.source().clone(), state, notes, setting: Some(setting) }
    }

    /// Returns the exact value, for programs that pass it on; `None` if it is blank. It may contain a
    /// secret, such as a proxy's password.
    pub fn value(&self) -> Option<&str> {
        self.setting.as_ref().map(Setting::text)
    }

    /// Returns the source in short: a variable by its bare name.
    pub fn place(&self) -> String {
        match &self.source {
            Source::Environment(name) => name.to_string(),
            source => source.to_string(),
        }
    }

    /// Returns whether the value differs from the text in its source, because something around it was
    /// removed.
    pub fn was_cleaned(&self) -> bool {
        self.setting.as_ref().is_none_or(Setting::was_cleaned)
    }

    /// Returns the value for display: without user names and passwords in URLs, without keys of the
    /// scrubber, and without any value that is a secret as a whole.
    pub fn shown(&self, scrubber: &Scrubber) -> String {
        match (self.value(), self.name) {
            (None, _) => String::new(),
            (Some(_), "custom_headers" | "webhook_secret" | "key_from") => "(not shown)".to_owned(),
            (Some(text), _) => {
                scrubber.scrub(&without_login(text)).chars().filter(|c| !c.is_control()).collect()
            }
        }
    }
}

/// Reads an argument of a copied client, which replaces what was used before. Logs a warning if it
/// was not clean.
pub(crate) fn replace(places: &mut Vec<SettingPlace>, name: &'static str, text: &str) -> Option<Setting> {
    let same = places.iter_mut().filter(|place| place.name == name && place.state == SettingState::Used);
    same.for_each(|place| place.state = SettingState::Shadowed);
    let setting = Setting::from_text(text, Source::Argument(name.into()))?;
    if let Some(warning) = setting.warning() {
        tracing::warn!("{warning}");
    }
    places.push(SettingPlace::of(name, setting.clone(), SettingState::Used));
    Some(setting)
}

/// Marks the setting in use of this name as unusable.
pub(crate) fn refuse(places: &mut [SettingPlace], name: &str) {
    let used = places.iter_mut().filter(|place| place.name == name && place.state == SettingState::Used);
    used.for_each(|place| place.state = SettingState::Invalid);
}

/// Takes out of use what a `.env` file supplied of this name (K15). Returns whether it had supplied it.
pub(crate) fn leave_out(places: &mut [SettingPlace], name: &str) -> bool {
    let Some(place) = places.iter_mut().find(|place| place.name == name && is_of_file(place)) else {
        return false;
    };
    place.state = SettingState::Ignored;
    place.notes.push("is ignored, because the key of this file is not used".to_owned());
    true
}

/// Returns where the base URL is from, if that is a `.env` file: it is for that file's key only (K15).
pub(crate) fn file_of_base_url(places: &[SettingPlace]) -> Option<String> {
    let place = places.iter().find(|place| place.name == "base_url" && is_of_file(place))?;
    Some(place.place())
}

fn is_of_file(place: &SettingPlace) -> bool {
    place.state == SettingState::Used && matches!(place.source, Source::Dotenv { .. })
}

/// Returns a URL without its user name and password, which end at the last `@`.
fn without_login(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((before, place)) => match before.split_once("://") {
            Some((scheme, _)) => format!("{scheme}://[redacted]@{place}"),
            None => format!("[redacted]@{place}"),
        },
        None => text.to_owned(),
    }
}

impl fmt::Display for SettingState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x2_a_setting_is_shown_without_its_secrets() {
        let shown = |name, text: &str| {
            let setting = Setting::from_text(text, Source::Environment("X".into())).unwrap();
            let place = SettingPlace::of(name, setting, SettingState::Used);
            assert!(!format!("{place:?}").contains("canary"), "{place:?}");
            place.shown(&Scrubber::new())
        };
        for (name, text, expected) in [
            ("https_proxy", "http://user:canary@proxy:3128", "http://[redacted]@proxy:3128"),
            ("https_proxy", "user:can@ary@proxy:3128", "[redacted]@proxy:3128"),
            ("base_url", "https://a.example/v1", "https://a.example/v1"),
            ("webhook_secret", "canary", "(not shown)"),
            ("custom_headers", "x-key: canary", "(not shown)"),
            ("organization", "sk-emul-canary0123456789", "sk-emul-[redacted]"),
        ] {
            assert_eq!(shown(name, text), expected, "{text}");
        }
    }
}
