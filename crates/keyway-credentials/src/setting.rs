//! One setting beside the key, such as a base URL, read as a key is (K13).

use std::borrow::Cow;
use std::ffi::OsString;
use std::fmt;

#[cfg(feature = "dotenv")]
use crate::LineNote;
use crate::characters::comment_start;
use crate::normalise::normalise;
use crate::note::join;
use crate::{Removed, Secret, Source, System};

/// A setting's value without its surroundings, where it came from, and what was noticed.
///
/// Whitespace, a byte-order mark, zero-width characters and one pair of quotes around the value are
/// removed, as they are around a key. A value with nothing else in it counts as unset. `Debug` does
/// not show the value, because it may be a secret or contain a password.
///
/// ```
/// use keyway_credentials::{Setting, Source};
///
/// let place = Source::Environment("OPENAI_BASE_URL".into());
/// let url = Setting::from_text("\"http://localhost:8080/v1\"\n", place.clone()).unwrap();
/// assert_eq!(url.text(), "http://localhost:8080/v1");
/// assert_eq!(url.warning().unwrap(), "removed white space and quotes around the value of OPENAI_BASE_URL");
/// assert!(Setting::from_text(" '' ", place).is_none());
/// ```
#[derive(Clone, Debug)]
pub struct Setting {
    text: Secret,
    source: Source,
    notes: Vec<SettingNote>,
}

/// Something noticed about a setting. `Display` is a clause whose subject is the value.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingNote {
    /// This was removed around it.
    Removed(Removed),
    /// It has a ` #` inside: a comment was probably pasted along with it.
    Comment,
    /// Its line of a `.env` file is unusual, and was read in this way.
    #[cfg(feature = "dotenv")]
    Line(LineNote),
}

impl Setting {
    /// Parses a setting as people write it; `None` if nothing is left.
    pub fn from_text(raw: &str, source: Source) -> Option<Self> {
        let normalised = normalise(raw)?;
        let mut notes: Vec<_> = normalised.removed.into_iter().map(SettingNote::Removed).collect();
        notes.extend(comment_start(normalised.text).map(|_| SettingNote::Comment));
        Some(Self { text: Secret::new(normalised.text), source, notes })
    }

    #[cfg(feature = "dotenv")]
    pub(crate) fn with_lines(mut self, notes: &[LineNote]) -> Self {
        self.notes.extend(notes.iter().copied().map(SettingNote::Line));
        self
    }

    /// Reads an environment variable; `None` if it is not set, or blank. Its source is the one that
    /// the [system](System::var_source) names.
    ///
    /// # Errors
    /// The value itself, if it is not valid UTF-8.
    pub fn variable(
        system: &dyn System,
        name: impl Into<Cow<'static, str>>,
    ) -> Result<Option<Self>, OsString> {
        let name = name.into();
        match system.var(&name).map(OsString::into_string) {
            None => Ok(None),
            Some(Ok(text)) => {
                let source = system.var_source(&name).unwrap_or(Source::Environment(name));
                Ok(Self::from_text(&text, source))
            }
            Some(Err(bytes)) => Err(bytes),
        }
    }

    /// Returns the value. It may contain a secret, such as a proxy's password.
    pub fn text(&self) -> &str {
        self.text.expose()
    }

    /// Returns where it came from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Returns what was noticed: what was removed, then a comment.
    pub fn notes(&self) -> &[SettingNote] {
        &self.notes
    }

    /// Returns whether something was removed around the value, so that its text differs from what
    /// was written.
    pub fn was_cleaned(&self) -> bool {
        self.removed().next().is_some()
    }

    /// Returns whether a comment was probably pasted along with the value.
    pub fn has_comment(&self) -> bool {
        self.notes.contains(&SettingNote::Comment)
    }

    /// Returns the source as errors about a setting name it: a variable by its bare name.
    pub fn place(&self) -> String {
        match &self.source {
            Source::Environment(name) => name.to_string(),
            source => source.to_string(),
        }
    }

    /// Returns one warning about everything that was noticed, which names the variable and never
    /// shows the value; `None` if nothing was.
    pub fn warning(&self) -> Option<String> {
        let removed: Vec<String> = self.removed().map(|removed| removed.to_string()).collect();
        let others = self.notes.iter().filter(|note| !matches!(note, SettingNote::Removed(_)));
        let others: Vec<String> = others.map(ToString::to_string).collect();
        let place = self.place();
        match (removed.is_empty(), others.is_empty()) {
            (true, true) => None,
            (false, true) => Some(format!("removed {} around the value of {place}", join(&removed))),
            (true, false) => Some(format!("{place} {}", join(&others))),
            (false, false) => Some(format!(
                "removed {} around the value of {place}, which {}",
                join(&removed),
                join(&others)
            )),
        }
    }

    fn removed(&self) -> impl Iterator<Item = Removed> + '_ {
        self.notes.iter().filter_map(|note| match note {
            SettingNote::Removed(removed) => Some(*removed),
            _ => None,
        })
    }
}

impl fmt::Display for SettingNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Removed(removed) => write!(f, "had {removed} around it, now removed"),
            #[cfg(feature = "dotenv")]
            Self::Line(note) => note.fmt(f),
            Self::Comment => f.write_str("has a ` #` inside, as if a comment was pasted along with it"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FakeSystem;

    fn read(raw: &str) -> Option<Setting> {
        Setting::variable(&FakeSystem::new().with_var("NAME", raw), "NAME").unwrap()
    }

    #[test]
    fn k13_what_surrounds_a_setting_is_removed_with_one_warning() {
        for (raw, text, warning) in [
            ("org-1", "org-1", None),
            (" org-1", "org-1", Some("removed white space around the value of NAME")),
            ("'org-1'", "org-1", Some("removed quotes around the value of NAME")),
            ("\" org-1 \"\r\n", "org-1", Some("removed white space and quotes around the value of NAME")),
            (
                "\u{feff}`http://a.example/v1`",
                "http://a.example/v1",
                Some("removed a byte-order mark and quotes around the value of NAME"),
            ),
            (
                "org-1 # ours",
                "org-1 # ours",
                Some("NAME has a ` #` inside, as if a comment was pasted along with it"),
            ),
            (
                "'org-1\t# ours'",
                "org-1\t# ours",
                Some(
                    "removed quotes around the value of NAME, which has a ` #` inside, as if a comment was pasted along with it",
                ),
            ),
            ("http://a.example/#top", "http://a.example/#top", None),
            ("\"open", "\"open", None),
        ] {
            let setting = read(raw).unwrap();
            assert_eq!((setting.text(), setting.warning().as_deref()), (text, warning), "{raw:?}");
        }
    }

    #[test]
    fn k13_blank_means_unset() {
        for raw in ["", " ", "\t\r\n", "''", "\" \"", "\u{200b}"] {
            assert!(read(raw).is_none(), "{raw:?}");
        }
        assert!(Setting::variable(&FakeSystem::new(), "NAME").unwrap().is_none());
    }

    #[test]
    fn k13_a_comment_begins_at_a_blank_before_a_hash() {
        for (text, start) in [
            ("a # b", Some(1)),
            ("a\t #b", Some(1)),
            ("a#b # c", Some(3)),
            (" #c", Some(0)),
            ("a#b", None),
            ("#", None),
            ("", None),
        ] {
            assert_eq!(comment_start(text), start, "{text:?}");
        }
    }

    #[test]
    fn x2_a_setting_does_not_show_its_value() {
        let shown = format!("{:?}", read("http://user:canary@proxy:3128").unwrap());
        assert!(!shown.contains("canary"), "{shown}");
    }
}
