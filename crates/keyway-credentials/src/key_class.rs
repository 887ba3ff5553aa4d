//! Classes of keys, distinguished by their prefix.

use std::fmt;

/// The class that a key appears to have, judged by its first characters.
///
/// It serves warnings and displays only. A class never decides whether a key is used, because new
/// formats must keep working.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyClass {
    /// A user key from before projects: `sk-` followed by letters and digits only. Other vendors
    /// issue such keys too.
    Legacy,
    /// A project key, `sk-proj-`.
    Project,
    /// A service account key, `sk-svcacct-` or `sk-service-`.
    ServiceAccount,
    /// A key for the administration API, `sk-admin-`.
    Admin,
    /// A key for keyway's emulator, `sk-emul-`.
    Emulator,
    /// A short-lived client secret, `ek_`.
    Ephemeral,
    /// A browser session token, `sess-`.
    Session,
    /// A JSON Web Token (RFC 7519): three parts separated by dots, the first beginning with `eyJ`.
    Jwt,
    /// A key of the named other vendor.
    OtherVendor(&'static str),
    /// Any other format. This is not an error.
    Unknown,
}

/// Key prefixes, longer ones before the shorter ones they contain.
pub(crate) const BEGINNINGS: &[(&str, KeyClass)] = &[
    ("sk-proj-", KeyClass::Project),
    ("sk-svcacct-", KeyClass::ServiceAccount),
    ("sk-service-", KeyClass::ServiceAccount),
    ("sk-admin-", KeyClass::Admin),
    ("sk-emul-", KeyClass::Emulator),
    ("sk-ant-", KeyClass::OtherVendor("Anthropic")),
    ("sk-or-v1-", KeyClass::OtherVendor("OpenRouter")),
    ("gsk_", KeyClass::OtherVendor("Groq")),
    ("xai-", KeyClass::OtherVendor("xAI")),
    ("csk-", KeyClass::OtherVendor("Cerebras")),
    ("pplx-", KeyClass::OtherVendor("Perplexity")),
    ("nvapi-", KeyClass::OtherVendor("NVIDIA")),
    ("AIza", KeyClass::OtherVendor("Google")),
    ("github_pat_", KeyClass::OtherVendor("GitHub")),
    ("ghp_", KeyClass::OtherVendor("GitHub")),
    ("gho_", KeyClass::OtherVendor("GitHub")),
    ("ek_", KeyClass::Ephemeral),
    ("sess-", KeyClass::Session),
    ("sk-", KeyClass::Legacy),
];

/// The start of a JSON Web Token: `{"` in base64.
pub(crate) const JWT: &str = "eyJ";

/// For each byte, a bitmask of its positions among the first three bytes of a prefix.
const PLACES: [u8; 256] = {
    let mut places = [0; 256];
    let mut index = 0;
    while index <= BEGINNINGS.len() {
        let text = if index < BEGINNINGS.len() { BEGINNINGS[index].0 } else { JWT }.as_bytes();
        let mut place = 0;
        while place < 3 {
            places[text[place] as usize] |= 1 << place;
            place += 1;
        }
        index += 1;
    }
    places
};

impl KeyClass {
    /// Returns the class that `text` appears to have.
    pub fn of(text: &str) -> Self {
        if is_jwt(text) {
            return Self::Jwt;
        }
        match beginning(text) {
            Some((prefix, Self::Legacy)) if !is_legacy_body(&text[prefix.len()..]) => Self::Unknown,
            Some((_, class)) => class,
            None => Self::Unknown,
        }
    }

    /// Returns the prefix of keys of this class; empty for [`KeyClass::Unknown`]. This part of a
    /// key may be shown.
    pub fn prefix(self) -> &'static str {
        if self == Self::Jwt {
            return JWT;
        }
        BEGINNINGS.iter().find(|(_, class)| *class == self).map_or("", |(prefix, _)| prefix)
    }

    /// Returns the name of this class in JSON reports, in snake case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Legacy => "legacy",
            Self::Project => "project",
            Self::ServiceAccount => "service_account",
            Self::Admin => "admin",
            Self::Emulator => "emulator",
            Self::Ephemeral => "ephemeral",
            Self::Session => "session",
            Self::Jwt => "jwt",
            Self::OtherVendor(_) => "other_vendor",
            Self::Unknown => "unknown",
        }
    }

    /// Returns the known lengths of keys of this class, in characters; empty if none is known.
    pub(crate) fn known_lengths(self) -> &'static [usize] {
        match self {
            Self::Legacy => &[51],
            Self::Project => &[164, 132, 56],
            Self::ServiceAccount => &[167, 135],
            Self::Admin => &[133],
            _ => &[],
        }
    }
}

impl fmt::Display for KeyClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Legacy => f.write_str("legacy key"),
            Self::Project => f.write_str("project key"),
            Self::ServiceAccount => f.write_str("service account key"),
            Self::Admin => f.write_str("admin key"),
            Self::Emulator => f.write_str("emulator key"),
            Self::Ephemeral => f.write_str("ephemeral key"),
            Self::Session => f.write_str("session token"),
            Self::Jwt => f.write_str("JSON Web Token"),
            Self::OtherVendor(name) => write!(f, "{name} key"),
            Self::Unknown => f.write_str("key of an unknown class"),
        }
    }
}

/// Returns false for most text that doesn't begin with a key or token prefix: the cheap check
/// before the exact one.
pub(crate) fn may_begin(text: &[u8]) -> bool {
    let [first, second, third, ..] = text else { return false };
    let place = |byte: &u8, place: u8| PLACES[usize::from(*byte)] >> place & 1 == 1;
    place(first, 0) && place(second, 1) && place(third, 2)
}

/// Returns the longest known prefix of `text`, with its class.
pub(crate) fn beginning(text: &str) -> Option<(&'static str, KeyClass)> {
    if !may_begin(text.as_bytes()) {
        return None;
    }
    BEGINNINGS.iter().find(|(prefix, _)| text.starts_with(prefix)).copied()
}

/// Returns whether `text` is no more than a prefix that many keys share.
pub(crate) fn is_mere_beginning(text: &str) -> bool {
    BEGINNINGS.iter().any(|(prefix, _)| prefix.starts_with(text))
}

fn is_legacy_body(body: &str) -> bool {
    !body.is_empty() && body.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_jwt(text: &str) -> bool {
    text.starts_with(JWT) && text.split('.').count() == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k9_classes_are_told_apart_by_their_beginning() {
        for (text, class) in [
            ("sk-abcDEF123", KeyClass::Legacy),
            ("sk-proj-abc", KeyClass::Project),
            ("sk-svcacct-abc", KeyClass::ServiceAccount),
            ("sk-service-abc", KeyClass::ServiceAccount),
            ("sk-admin-abc", KeyClass::Admin),
            ("sk-emul-abc", KeyClass::Emulator),
            ("ek_abc", KeyClass::Ephemeral),
            ("sess-abc", KeyClass::Session),
            ("eyJhbGci.eyJzdWIi.c2ln", KeyClass::Jwt),
            ("eyJhbGci", KeyClass::Unknown),
            ("sk-ant-abc", KeyClass::OtherVendor("Anthropic")),
            ("sk-or-v1-abc", KeyClass::OtherVendor("OpenRouter")),
            ("sk-tomorrow-abc", KeyClass::Unknown),
            ("sk-", KeyClass::Unknown),
            ("ollama", KeyClass::Unknown),
            ("", KeyClass::Unknown),
        ] {
            assert_eq!(KeyClass::of(text), class, "{text}");
        }
    }

    #[test]
    fn no_beginning_hides_a_longer_one_behind_it() {
        for (index, (prefix, _)) in BEGINNINGS.iter().enumerate() {
            let longer = BEGINNINGS[index + 1..].iter().find(|(later, _)| later.starts_with(prefix));
            assert_eq!(longer, None, "{prefix} comes before");
        }
    }

    #[test]
    fn the_cheap_question_lets_every_beginning_through() {
        for text in BEGINNINGS.iter().map(|(prefix, _)| *prefix).chain([JWT]) {
            assert!(may_begin(text.as_bytes()), "{text}");
        }
        for text in ["", "sk", "the", "message", "You", "-sk-"] {
            assert!(!may_begin(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn prefixes_and_names() {
        assert_eq!(KeyClass::Project.prefix(), "sk-proj-");
        assert_eq!(KeyClass::OtherVendor("Groq").prefix(), "gsk_");
        assert_eq!(KeyClass::Unknown.prefix(), "");
        assert_eq!(KeyClass::OtherVendor("Groq").to_string(), "Groq key");
        assert_eq!(KeyClass::ServiceAccount.as_str(), "service_account");
    }
}
