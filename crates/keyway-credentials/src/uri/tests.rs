use proptest::prelude::*;

use super::*;
use crate::{Chain, FakeSystem, Outcome};

/// A scheme of another crate, which finds its location in the environment; and one that this program lacks.
fn schemes() -> Schemes {
    let store = Scheme::new("Store", |location: &SourceLocation<'_>| match location.text() {
        "bad" => {
            Err(ProviderError::new(Source::Custom("the store".into()), "has no `bad`", "name another one"))
        }
        name => Ok(EnvProvider::read(location.system().as_ref(), name.to_owned(), location.kind())),
    });
    let store = store.usage("store:NAME, such as store:openai").hint("shop  market", "write store:NAME");
    let safe = Scheme::unavailable("safe", "build with the feature `safe`");
    Schemes::new().with(store).unwrap().with(safe).unwrap()
}

fn uri(text: &str) -> CredentialUri {
    schemes().parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn mistake(text: &str) -> String {
    match schemes().parse(text) {
        Err(error) => error.to_string(),
        Ok(uri) => panic!("{text}: {uri:?}"),
    }
}

async fn outcome(text: &str, system: FakeSystem) -> Outcome {
    let provider = uri(text).provider(Arc::new(system), KeyKind::ApiKey, None).unwrap();
    Chain::new(vec![provider]).resolve().await
}

async fn key(text: &str, system: FakeSystem) -> (String, String) {
    match outcome(text, system).await {
        Outcome::Found(key) => (key.secret().expose().to_owned(), key.source().to_string()),
        other => panic!("{text}: {other:?}"),
    }
}

async fn failure(text: &str, system: FakeSystem) -> String {
    match outcome(text, system).await {
        Outcome::Failed(error) => error.to_string(),
        other => panic!("{text}: {other:?}"),
    }
}

#[tokio::test]
async fn each_scheme_finds_its_key() {
    let machine = || {
        FakeSystem::new()
            .with_var("MY_KEY", "sk-emul-env")
            .with_var("CREDENTIALS_DIRECTORY", "/run/credentials/app.service")
            .with_home("/home/me")
            .with_file("/run/key", "sk-emul-file\n")
            .with_file("/home/me/key", "sk-emul-home")
            .with_file("key.txt", "sk-emul-relative")
            .with_file("/run/key.json", r#"{"api_key":"sk-emul-member","a":{"b":"sk-emul-pointer"}}"#)
            .with_file("/run/credentials/app.service/openai", "sk-emul-systemd\n")
    };
    for (text, secret, source) in [
        ("env:MY_KEY", "sk-emul-env", "the environment variable MY_KEY"),
        ("file:/run/key", "sk-emul-file", "the file /run/key"),
        ("FILE:/run/key", "sk-emul-file", "the file /run/key"),
        (" file:///run/key\n", "sk-emul-file", "the file /run/key"),
        ("file:~/key", "sk-emul-home", "the file /home/me/key"),
        ("file:key.txt", "sk-emul-relative", "the file key.txt"),
        ("file:/run/key.json#api_key", "sk-emul-member", "`api_key` in the file /run/key.json"),
        ("file:/run/key.json#/a/b", "sk-emul-pointer", "`/a/b` in the file /run/key.json"),
        ("file:/run/key.json#a.b", "sk-emul-pointer", "`a.b` in the file /run/key.json"),
        ("systemd:openai", "sk-emul-systemd", "the systemd credential openai"),
        ("command:echo 'sk-emul-command'", "sk-emul-command", "the command `echo`"),
        ("store:MY_KEY", "sk-emul-env", "the environment variable MY_KEY"),
        ("STORE:MY_KEY", "sk-emul-env", "the environment variable MY_KEY"),
    ] {
        assert_eq!(key(text, machine()).await, (secret.to_owned(), source.to_owned()), "{text}");
    }
}

#[cfg(feature = "dotenv")]
#[tokio::test]
async fn a_variable_of_a_dotenv_file_is_found() {
    let machine =
        || FakeSystem::new().with_file("/srv/.env", "OTHER=1\nOPENAI_API_KEY='sk-emul-dotenv'\nEMPTY=\n");
    let found = key("dotenv:/srv/.env#OPENAI_API_KEY", machine()).await;
    assert_eq!(found, ("sk-emul-dotenv".to_owned(), "OPENAI_API_KEY in the file /srv/.env".to_owned()));
    for (text, words) in [
        ("dotenv:/srv/.env#KEY", "KEY in the file /srv/.env is not set; write the key into it"),
        ("dotenv:/srv/.env#EMPTY", "EMPTY in the file /srv/.env is empty; "),
        ("dotenv:/srv/no.env#KEY", "the file /srv/no.env does not exist; "),
    ] {
        let said = failure(text, machine()).await;
        assert!(said.starts_with(words), "{said}");
    }
}

#[tokio::test]
async fn k3_a_source_without_a_key_says_what_is_there_instead() {
    let machine = || {
        FakeSystem::new()
            .with_file("/run/empty", "\n")
            .with_file("/run/key.json", r#"{"key":"canary"}"#)
            .with_file("/run/garbage", b"canary\xff".to_vec())
            .with_unreadable("/run/closed")
    };
    for (text, words) in [
        ("file:/run/none", "the file /run/none does not exist; write the key into it, or use another source"),
        ("file:/run/empty", "the file /run/empty is empty; "),
        ("file:/run/garbage", "the file /run/garbage cannot be read: line 1 is not valid UTF-8; "),
        ("file:/run/closed", "the file /run/closed cannot be read: permission denied; "),
        (
            "file:/run/key.json",
            "the file /run/key.json contains a JSON object, not just a key; name its field",
        ),
        ("file:/run/key.json#api_key", "the file /run/key.json has no field `api_key` (it has `key`); "),
        ("file:/run/empty#api_key", "the file /run/empty is not valid JSON: it is empty; "),
        ("file:~/key", "the file ~/key is in an unknown home directory; "),
        (
            "systemd:openai",
            "the systemd credential openai cannot be read: CREDENTIALS_DIRECTORY is not set; run it as a service whose unit has LoadCredential=openai:/path",
        ),
    ] {
        let said = failure(text, machine()).await;
        assert!(said.starts_with(words) && !said.contains("canary"), "{text}: {said}");
    }
    let credentials = FakeSystem::new().with_var("CREDENTIALS_DIRECTORY", "/run/credentials");
    let said = failure("systemd:openai", credentials).await;
    assert!(said.starts_with("the systemd credential openai does not exist; "), "{said}");
}

#[test]
fn a_registered_source_gets_all_that_stands_behind_its_scheme() {
    let names = |text: &'static str| {
        let scheme = Scheme::new("store", move |location| {
            assert_eq!((location.text(), location.kind()), (text, KeyKind::AdminKey));
            Ok(EnvProvider::read(location.system().as_ref(), "A", location.kind()))
        });
        let uri = Schemes::new().with(scheme).unwrap().parse(&format!("store:{text}")).unwrap();
        assert_eq!(uri.scheme(), "store");
        uri.provider(Arc::new(FakeSystem::new()), KeyKind::AdminKey, None).unwrap();
    };
    for text in ["secret/data/openai#api_key", "arn:aws:x:y#a.b", "openai/default", "xai-prod/default", "%20"]
    {
        names(text);
    }
}

#[test]
fn a_registered_scheme_says_what_is_wrong_with_a_location() {
    let error = uri("store:bad").provider(Arc::new(FakeSystem::new()), KeyKind::ApiKey, None).unwrap_err();
    assert_eq!(error.to_string(), "the store has no `bad`; name another one");
}

#[test]
fn the_last_of_two_schemes_of_a_name_counts() {
    let of = |variable: &'static str| {
        Scheme::new("store", move |at| Ok(EnvProvider::read(at.system().as_ref(), variable, at.kind())))
    };
    let both = Schemes::new().with(of("FIRST")).unwrap().with(of("SECOND")).unwrap();
    assert_eq!(both.iter().count(), 1);
    let uri = both.parse("store:x").unwrap();
    let provider = uri.provider(Arc::new(FakeSystem::new()), KeyKind::ApiKey, None).unwrap();
    assert_eq!(provider.source(), Source::Environment("SECOND".into()));
}

#[test]
fn a_scheme_needs_a_name_of_its_own() {
    for name in
        ["", "s", "C", "a b", "1password", "-a", "a:b", "sch\u{e9}me", "env", "FILE", "command", "https"]
    {
        let unusable = Scheme::unavailable(name, "x");
        assert!(Schemes::new().with(unusable).is_err(), "{name}");
    }
    for name in ["op", "aws-secretsmanager", "a+b.c-1", "Store"] {
        assert!(Schemes::new().with(Scheme::unavailable(name, "x")).is_ok(), "{name}");
    }
}

#[test]
fn a_mistake_is_told_with_what_to_write_instead() {
    for (text, words) in [
        ("", "is empty; write env:NAME, file:/path"),
        ("OPENAI_API_KEY", "does not begin with a scheme; write env:NAME"),
        ("/run/key", "does not begin with a scheme; write file: before a path"),
        ("~/key", "does not begin with a scheme; write file: before a path"),
        ("C:\\keys\\openai", "does not begin with a scheme; write file: before a path"),
        ("env:", "has no name; write env:NAME"),
        ("env:$MY_KEY", "write the name alone, env:NAME"),
        ("env:${MY_KEY}", "write the name alone, env:NAME"),
        ("env:MY_KEY=abc", "has an invalid variable name; write env:NAME, without a value"),
        ("file:", "has no path; write file:/path"),
        ("file:#a", "has no path; write file:/path"),
        ("file:/a#", "does not name a field after the `#`; "),
        ("file://host/a", "contains a host; "),
        ("dotenv:/srv/.env", "does not name a variable; write dotenv:/path#NAME"),
        ("dotenv:#KEY", "has no path; write dotenv:/path#NAME"),
        ("dotenv:/a#", "has no name; write dotenv:/path#NAME"),
        ("command:", "has no program; "),
        ("command:cat 'a", "contains an unclosed quote; "),
        ("command:cat a | head -1", "contains a word that only a shell understands"),
        ("systemd:", "has no name; write systemd:NAME"),
        ("systemd:../key", "has a path instead of a name; "),
        ("systemd:..", "has a path instead of a name; "),
        ("store:", "does not name a secret; write store:NAME, such as store:openai"),
        ("safe: ", "does not name a secret; write safe:…"),
        ("safe:x", "begins with `safe:`, which this build does not support; build with the feature `safe`"),
        ("market:x", "begins with an unknown scheme; write store:NAME"),
        ("vault:x", "dotenv:/path#NAME, command:…, systemd:NAME, store:… or safe:…"),
        ("op://vault/item/field", "begins with an unknown scheme; write command:op read"),
        ("gcp:projects/1", "write command:gcloud"),
        ("azure:openai", "write command:az"),
        ("https://vault.example/v1/secret", "is a web address, which is not a key source; write command:"),
        ("nonsense:abc", "begins with an unknown scheme; write env:NAME, file:/path"),
    ] {
        let said = mistake(text);
        assert!(said.contains(words), "{text}: {said}");
    }
}

#[test]
fn x2_a_key_in_place_of_a_uri_is_recognised_and_not_shown() {
    for text in [
        "sk-emul-canary0123456789",
        " 'sk-emul-canary0123456789'\n",
        "sk-proj-canary",
        "sk-ant-canary0123",
        "gsk_canary0123456789",
        "Bearer sk-emul-canary0123456789",
        "OPENAI_API_KEY=sk-emul-canary0123456789",
        "key:sk-emul-canary0123456789",
        "env:sk-emul-canary0123456789",
        "env:OPENAI_API_KEY=sk-emul-canary0123456789",
        "file:sk-emul-canary0123456789",
        "file:///sk-emul-canary0123456789",
        "dotenv:///sk-emul-canary0123456789#NAME",
        "file:/run/key#sk-emul-canary0123456789",
        "dotenv:/srv/.env#sk-emul-canary0123456789",
        "command:sk-emul-canary0123456789",
        "command: 'sk-emul-canary0123456789' --field key",
        "systemd:sk-emul-canary0123456789",
        "store:sk-emul-canary0123456789",
    ] {
        let said = mistake(text);
        assert!(said.starts_with("contains a key instead of where to find one; "), "{text}: {said}");
        assert!(!said.contains("canary"));
    }
}

#[test]
fn x2_debug_shows_no_more_than_the_scheme() {
    assert_eq!(format!("{:?}", uri("command:echo sk-emul-canary")), "CredentialUri(command:…)");
    assert_eq!(format!("{:?}", uri("store:canary")), "CredentialUri(store:…)");
}

proptest! {
    #[test]
    fn x2_no_text_is_repeated_by_its_error(text in "[!-~]{12,40}", scheme in "(|env:|file:|dotenv:|command:|systemd:|[a-z]{2,9}:)") {
        if let Err(error) = schemes().parse(&format!("{scheme}{text}")) {
            prop_assert!(!error.to_string().contains(&text));
            prop_assert!(!error.message().is_empty() && !error.next_step().is_empty());
        }
    }

    #[test]
    fn any_text_is_a_uri_or_an_error(text in any::<String>(), scheme in "(env:|file:|dotenv:|command:|systemd:|store:|safe:|)") {
        let _ = schemes().parse(&format!("{scheme}{text}"));
    }

    #[test]
    fn names_and_paths_are_taken_as_they_are(name in "[A-Z_]{1,20}", path in "/[a-z0-9%?&= é:]{1,20}") {
        let (env, dotenv) = (uri(&format!("env:{name}")), uri(&format!("dotenv:{path}#{name}")));
        prop_assert!(env.0 == Target::Env(name.clone()));
        prop_assert!(dotenv.0 == Target::Dotenv(path.into(), name));
    }
}
