//! Text that says where a key is, in place of the key.

/// Schemes of secrets managers, and of keyway's own sources.
const SCHEMES: &[&str] = &[
    "op://",
    "arn:aws",
    "vault:",
    "aws-secretsmanager:",
    "awssm:",
    "gcp-secretmanager:",
    "projects/",
    "secretref:",
    "keyring:",
    "keychain:",
    "dotenv:",
    "systemd:",
    "file:",
    "env:",
    "bw://",
    "doppler://",
    "infisical://",
    "akeyless://",
    "azurekv://",
    "azure-keyvault:",
    "@Microsoft.KeyVault(",
];

/// Returns whether a text in the place of a key is a reference to it that nothing resolved: a variable
/// (`$NAME`, `${NAME}`, `%NAME%`, `{{NAME}}`, `$(command)`), or the address of a secret
/// (`op://…`, `arn:aws:…`, `vault:…`).
///
/// It is no secret, so a [`Scrubber`](crate::Scrubber) of its credential leaves its words alone.
///
/// ```
/// assert!(keyway_credentials::is_key_reference("${OPENAI_API_KEY}"));
/// assert!(!keyway_credentials::is_key_reference("sk-emul-example"));
/// ```
pub fn is_key_reference(text: &str) -> bool {
    is_variable(text) || is_address(text)
}

/// Returns whether it is a variable that was not expanded.
pub(crate) fn is_variable(text: &str) -> bool {
    let framed = |open: &str, close: &str| {
        text.strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close))
            .is_some_and(|inner| inner.len() > 1 && !inner.contains("sk-"))
    };
    let is_name = |name: &str| {
        name.len() > 1
            && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    };
    framed("${", "}")
        || framed("$(", ")")
        || framed("{{", "}}")
        || text.strip_prefix("$env:").is_some_and(is_name)
        || text.strip_prefix('$').is_some_and(is_name)
        || text.strip_prefix('%').and_then(|rest| rest.strip_suffix('%')).is_some_and(is_name)
}

fn is_address(text: &str) -> bool {
    let begins_with =
        |scheme: &&str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    SCHEMES.iter().any(begins_with) && !text.contains("sk-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Credential, KeyKind, Source};

    #[test]
    fn x5_the_words_of_a_reference_stay_readable() {
        let scrubbed = |key: &str, text: &str| {
            let source = Source::Environment("OPENAI_API_KEY".into());
            let key = Credential::from_text(key, KeyKind::ApiKey, source).unwrap();
            key.scrubber().scrub(text).into_owned()
        };
        for (key, text) in [
            ("$OPENAI_API_KEY", "set OPENAI_API_KEY to a key"),
            ("${OPENAI_API_KEY}", "set OPENAI_API_KEY to a key"),
            ("op://vault/openai/credential", "the vault of openai has a credential"),
            ("arn:aws:secretsmanager:eu-west-1:1:secret:openai", "aws-secretsmanager:openai"),
        ] {
            assert_eq!(scrubbed(key, text), text, "{key}");
        }
        let key = "gateway-0123456789abcdef";
        assert!(!scrubbed(key, &format!("the key {key} is wrong")).contains("0123456789"));
    }

    #[test]
    fn x5_a_reference_is_no_secret() {
        for text in [
            "$OPENAI_API_KEY",
            "${OPENAI_API_KEY}",
            "${openai_key:-none}",
            "$(op read op://vault/openai/key)",
            "%OPENAI_API_KEY%",
            "{{ openai.key }}",
            "$env:OPENAI_API_KEY",
            "op://Private/OpenAI/credential",
            "arn:aws:secretsmanager:eu-west-1:123456789012:secret:openai",
            "vault:secret/data/openai#api_key",
            "aws-secretsmanager:openai",
            "file:/run/secrets/key",
        ] {
            assert!(is_key_reference(text), "{text}");
        }
        for text in [
            "sk-emul-123456789",
            "hf_abcdefghij",
            "$2b$12$abcdefghijklmnop",
            "a8f5f167f44f4964e6c998dee827110c",
            "${sk-emul-123456789}",
            "$a",
            "none",
            "lm-studio",
            "",
        ] {
            assert!(!is_key_reference(text), "{text}");
        }
    }
}
