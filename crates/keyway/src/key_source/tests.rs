use keyway_credentials::FakeSystem;

use super::*;
use crate::error::ErrorKind;

fn named(text: &str) -> Result<Box<dyn Provider>> {
    let system: Arc<dyn System> = Arc::new(FakeSystem::new());
    provider(&schemes(&[]).unwrap(), text, "`key_from`", &system, KeyKind::ApiKey, None)
}

fn mistake(text: &str) -> String {
    let error = named(text).map(|provider| provider.source()).expect_err(text);
    assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidKeySource));
    error.to_string()
}

#[test]
fn a_mistake_is_told_with_the_scheme_of_a_feature_to_write_instead() {
    for (text, words) in [
        ("", "command:…, systemd:NAME, vault:…, aws-secretsmanager:… or keyring:…"),
        (
            "vault:",
            "does not name a secret; write vault:PATH#FIELD, such as vault:secret/data/openai#api_key",
        ),
        ("keyring: ", "does not name a secret; write keyring:SERVICE/ACCOUNT"),
        ("aws-secretsmanager:", "does not name a secret; write aws-secretsmanager:NAME"),
        ("arn:aws:secretsmanager:eu-west-1:1:secret:x", "write aws-secretsmanager: before the ARN"),
        ("aws:openai", "write aws-secretsmanager:NAME"),
        ("openbao:secret/openai", "write vault:PATH#FIELD"),
        ("keychain:openai", "write keyring:SERVICE/ACCOUNT"),
        ("https://vault.example/v1/secret", "is a web address, which is not a key source; write vault:"),
        ("gcp:projects/1", "write command:gcloud"),
    ] {
        let said = mistake(text);
        assert!(said.contains(words), "{text}: {said}");
    }
}

#[test]
fn x2_a_key_in_place_of_a_secrets_name_is_recognised_and_not_shown() {
    for scheme in ["vault", "aws-secretsmanager", "keyring", "https", "nonsense"] {
        let said = mistake(&format!("{scheme}:sk-emul-canary0123456789"));
        assert!(said.contains("contains a key instead of where to find one; ") && !said.contains("canary"));
    }
}
