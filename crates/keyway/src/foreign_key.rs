//! A key that the API's own host does not know by its format (K16).

use keyway_credentials::{Credential, KeyClass, KeyKind, Note};

use crate::origin::Origin;

/// The host that issues keys which begin with `sk-`.
const HOST: &str = "api.openai.com";

/// Returns whether this is the host of the API itself, not of another server that speaks it.
pub(crate) fn is_openai(origin: &Origin) -> bool {
    origin.host().trim_end_matches('.') == HOST
}

/// Returns what is unusual about a key for the API's own host, as a clause whose subject is the key.
/// A key that is odd in itself has its own note.
pub(crate) fn note(credential: &Credential) -> Option<&'static str> {
    let is_key = matches!(credential.kind(), KeyKind::ApiKey | KeyKind::AdminKey);
    let secret = credential.secret();
    let is_token = matches!(secret.class(), KeyClass::Ephemeral | KeyClass::Jwt);
    let is_odd = credential.notes().iter().any(|note| matches!(note, Note::Odd(_)));
    let is_foreign = is_key && !is_token && !is_odd && !secret.expose().starts_with("sk-");
    is_foreign.then_some("does not begin with `sk-`, as keys for api.openai.com do")
}

#[cfg(test)]
mod tests {
    use keyway_credentials::Source;

    use super::*;

    fn noted(text: &str, kind: KeyKind) -> bool {
        let key = Credential::from_text(text, kind, Source::Environment("X".into())).unwrap();
        note(&key).is_some()
    }

    #[test]
    fn k16_a_key_without_the_usual_beginning() {
        for text in ["hf_abcdefghij", "none", "lm-studio", "0123456789abcdef", "sess-abc", "SK-abc"] {
            assert!(noted(text, KeyKind::ApiKey), "{text}");
        }
        for text in ["sk-proj-abc", "sk-emul-abc", "sk-admin-abc", "ek_abc", "gsk_abc", "your-api-key-here"] {
            assert!(!noted(text, KeyKind::ApiKey), "{text}");
        }
        assert!(noted("hf_abc", KeyKind::AdminKey) && !noted("hf_abc", KeyKind::Token));
    }

    #[test]
    fn k16_the_host_of_the_api() {
        let is = |url: &str| is_openai(&Origin::of(&url.parse().unwrap()).unwrap());
        assert!(is("https://api.openai.com/v1") && is("https://API.openai.com./v1"));
        assert!(!is("https://api.openai.com.example/v1") && !is("http://localhost/v1"));
    }
}
