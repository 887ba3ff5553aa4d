use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::{KeyClass, Oddity, Removed};

fn source() -> Source {
    Source::Environment("OPENAI_API_KEY".into())
}

fn read(raw: &str) -> Credential {
    Credential::from_text(raw, KeyKind::ApiKey, source()).expect("a credential")
}

#[test]
fn k10_a_credential_knows_its_source_and_fingerprint() {
    let key = read("sk-emul-canary");
    assert_eq!(key.source(), &source());
    assert_eq!(key.fingerprint(), key.secret().fingerprint());
    assert_eq!(key.kind(), KeyKind::ApiKey);
}

#[test]
fn x2_debug_shows_kind_source_and_fingerprint_only() {
    let key = read("'sk-emul-canary\u{430}'");
    let fingerprint = key.fingerprint();
    assert_eq!(
        format!("{key:?}"),
        format!(
            "Credential {{ kind: ApiKey, source: Environment(\"OPENAI_API_KEY\"), fingerprint: {fingerprint}, .. }}"
        )
    );
}

#[test]
fn e8_its_scrubber_knows_its_secret() {
    let (key, other) = (read("hunter2 hunter2"), read("correct horse"));
    for credential in [&key, &key.clone().with_version(7), &key.clone().with_expiry(SystemTime::UNIX_EPOCH)] {
        assert_eq!(credential.scrubber().scrub("sent hunter2%20hunter2"), "sent [redacted]");
    }
    assert_eq!(other.scrubber().scrub("sent hunter2%20hunter2"), "sent hunter2%20hunter2");
}

#[test]
fn versions_are_unique_and_rise() {
    let (first, second) = (read("same"), read("same"));
    assert!(first.version() < second.version());
    assert_eq!(first.clone().version(), first.version());
}

#[test]
fn p3_an_expiry_changes_nothing_else() {
    let key = read("sk-emul-canary");
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(60);
    let expiring = key.clone().with_expiry(at);
    assert_eq!((expiring.expires_at(), key.expires_at()), (Some(at), None));
    assert_eq!(expiring.version(), key.version());
    assert_eq!(expiring.secret(), key.secret());
}

#[test]
fn p3_an_issued_key_ends_when_the_reply_says() {
    let issued =
        |end: Option<i64>| Credential::issued("sk-emul-1", end, KeyKind::ApiKey, source()).expires_at();
    assert_eq!(issued(Some(60)), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(60)));
    for end in [None, Some(0), Some(-1), Some(i64::MIN)] {
        assert_eq!(issued(end), None);
    }
    let _ = issued(Some(i64::MAX));
}

#[test]
fn k4_k6_nothing_left_is_no_credential() {
    for raw in ["", "  \n", "\"\"", "\u{feff}"] {
        assert!(Credential::from_text(raw, KeyKind::ApiKey, source()).is_none(), "{raw:?}");
    }
}

#[test]
fn k7_one_warning_names_the_source_and_all_that_was_removed() {
    let key = read("\u{feff}\"sk-emul-canary\"\r\n");
    assert_eq!(key.secret().expose(), "sk-emul-canary");
    assert_eq!(
        key.warnings(),
        [
            "removed a byte-order mark, white space and quotes around the API key from the environment variable OPENAI_API_KEY"
        ]
    );
    assert!(key.notes().iter().all(Note::is_removed));
    assert_eq!(key.notes()[2], Note::Removed(Removed::Quotes));
    assert_eq!(key.notes()[1].to_string(), "had white space around it, now removed");
}

#[test]
fn k8_what_a_header_cannot_carry_is_found() {
    let malformed = |raw: &str| read(raw).malformed().copied();
    assert_eq!(malformed("sk-emul-a\u{200b}b"), Some(Malformed { position: 10, character: '\u{200b}' }));
    assert_eq!(malformed(" \"sk-\nemul\""), Some(Malformed { position: 4, character: '\n' }));
    assert_eq!(malformed("sk emul"), None);
    let made = Credential::new(Secret::new("a\0"), KeyKind::Token, source());
    assert_eq!(made.malformed(), Some(&Malformed { position: 2, character: '\0' }));
}

#[test]
fn k9_an_oddity_warns_and_the_key_is_kept() {
    let key = read("gsk_abcdef");
    assert_eq!(key.notes(), [Note::Odd(Oddity::OtherVendor("Groq"))]);
    assert_eq!(
        key.warnings(),
        [
            "the API key from the environment variable OPENAI_API_KEY looks odd: it begins like the keys of Groq"
        ]
    );
    assert_eq!(key.secret().expose(), "gsk_abcdef");
}

proptest! {
    #[test]
    fn k7_k8_k9_any_text_can_be_read(raw in any::<String>()) {
        for kind in [KeyKind::ApiKey, KeyKind::AdminKey, KeyKind::Token] {
            if let Some(key) = Credential::from_text(&raw, kind, source()) {
                prop_assert!(raw.contains(key.secret().expose()));
                prop_assert_eq!(key.malformed().is_none(), key.secret().expose().bytes().all(|b| (b' '..=b'~').contains(&b)));
            }
        }
    }

    #[test]
    fn x2_no_note_shows_six_characters_of_the_key(
        head in "(sk-|sk-proj-|sk-admin-|sk-svcacct-|gsk_|https://|Bearer |A_KEY=|<|\\$\\{|)",
        body in "[A-Z0-9]{6,60}",
        foot in "(\u{430}| |\u{201d}|\\*\\*\\*|\\.\\.\\.|\n|>|\\}|)[A-Z0-9]{6,60}",
    ) {
        let key = read(&format!("{head}{body}{foot}"));
        let shown = format!("{:?} {:?} {:?} {key:?}", key.warnings(), key.notes(), key.malformed());
        let secret: Vec<char> = format!("{body}{foot}").chars().collect();
        for piece in secret.windows(6) {
            let piece: String = piece.iter().collect();
            prop_assert!(!shown.contains(&piece), "{} shows {}", shown, piece);
        }
    }

    #[test]
    fn k9_new_formats_are_quiet(body in "[A-Za-z0-9_-]{20,200}") {
        for prefix in ["sk-tomorrow-", "sk-emul-", "oak_", "ek_"] {
            let key = read(&format!("{prefix}{body}"));
            prop_assert_eq!(key.notes(), &[]);
            prop_assert!(!matches!(key.secret().class(), KeyClass::OtherVendor(_)));
        }
    }
}
