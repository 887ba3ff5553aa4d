//! A named source: `key_from` and `OPENAI_API_KEY_FROM` (K2, K3, K5, K6).

use keyway::credentials::{
    CommandProvider, EnvProvider, FakeSystem, PlaceState, ProviderError, Scheme, Source,
};
use keyway::error::{AuthenticationReason, ConfigurationReason};
use keyway::{ErrorKind, OpenAI};
use keyway_emulator::Emulator;

use crate::{Directory, ask};

fn machine() -> FakeSystem {
    FakeSystem::new().with_var("OPENAI_API_KEY", "sk-emul-shadowed").with_var("MY_KEY", "sk-emul-named")
}

async fn key(client: &OpenAI) -> String {
    client.api_key().await.unwrap().secret().expose().to_owned()
}

#[tokio::test]
async fn k1_the_named_source_is_used_and_the_usual_places_are_shadowed() {
    for client in [
        OpenAI::builder().system(machine()).key_from("env:MY_KEY").build().unwrap(),
        OpenAI::builder().system(machine().with_var("OPENAI_API_KEY_FROM", "env:MY_KEY")).build().unwrap(),
        // The builder's choice takes precedence over the variable's.
        OpenAI::builder()
            .system(machine().with_var("OPENAI_API_KEY_FROM", "env:NOT_SET"))
            .key_from("env:MY_KEY")
            .build()
            .unwrap(),
    ] {
        assert_eq!(key(&client).await, "sk-emul-named");
        let places = client.key_places().await.places;
        let states: Vec<_> = places.iter().map(|place| place.state.as_str()).collect();
        assert_eq!(states, ["absent", "used", "shadowed", "absent"]);
        assert_eq!(places[1].source.to_string(), "the environment variable MY_KEY");
    }
}

#[tokio::test]
async fn k6_it_never_falls_back() {
    for uri in ["env:NOT_SET", "file:/not/there", "systemd:openai", "command:/not/there"] {
        let system = machine().with_var("OPENAI_API_KEY_FROM", uri);
        let error = OpenAI::builder().system(system).build().unwrap().api_key().await.unwrap_err();
        assert_eq!(
            *error.as_authentication().unwrap().reason(),
            AuthenticationReason::ProviderFailed,
            "{uri}"
        );
        assert!(!error.to_string().contains("OPENAI_API_KEY is"), "{error}");
    }
}

#[tokio::test]
async fn k1_the_argument_comes_before_the_variable_and_a_blank_variable_is_none() {
    let system = machine().with_var("OPENAI_API_KEY_FROM", "command:/not/there");
    let client = OpenAI::builder().system(system).api_key("sk-emul-argument").build().unwrap();
    assert_eq!(key(&client).await, "sk-emul-argument");
    let system = machine().with_var("OPENAI_API_KEY_FROM", " ");
    assert_eq!(key(&OpenAI::builder().system(system).build().unwrap()).await, "sk-emul-shadowed");
}

#[tokio::test]
async fn k5_nothing_is_asked_before_the_first_call_and_never_when_an_argument_wins() {
    let directory = Directory::new("untouched");
    let touch = format!("command:touch '{}'", directory.path("touched").display());
    let client = OpenAI::builder().system(FakeSystem::new()).key_from(touch.clone()).build().unwrap();
    assert!(!directory.path("touched").exists());
    assert!(client.api_key().await.is_err(), "it prints no key");
    assert!(directory.path("touched").exists());

    std::fs::remove_file(directory.path("touched")).unwrap();
    let system = FakeSystem::new().with_var("OPENAI_API_KEY_FROM", touch);
    let client = OpenAI::builder().system(system).api_key("sk-emul-argument").build().unwrap();
    key(&client).await;
    assert!(!directory.path("touched").exists());
}

#[test]
fn k6_two_explicit_choices_are_an_error() {
    let command = || CommandProvider::new("true", [""; 0]);
    for builder in [
        OpenAI::builder().api_key("sk-emul-1").key_from("env:MY_KEY"),
        OpenAI::builder().credentials(command()).key_from("env:MY_KEY"),
    ] {
        let error = builder.system(machine()).build().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidArgument), "{error}");
        assert!(error.to_string().contains("`key_from` are set; pass only one"), "{error}");
    }
}

#[test]
fn x2_a_source_that_is_none_is_told_with_its_place_and_without_its_text() {
    for (uri, words) in [
        ("sk-emul-canary0123456789", "it contains a key instead of where to find one"),
        ("canary", "it does not begin with a scheme"),
        ("canary:canary", "it begins with an unknown scheme"),
        ("", "it is empty"),
        ("keyring:sk-emul-canary0123456789", "it contains a key instead of where to find one"),
    ] {
        for (builder, place) in [
            (OpenAI::builder().system(machine()).key_from(uri), "`key_from`"),
            (OpenAI::builder().system(machine().with_var("OPENAI_API_KEY_FROM", uri)), "OPENAI_API_KEY_FROM"),
        ] {
            let Err(error) = builder.build() else {
                assert!(uri.is_empty(), "a blank variable is not set");
                continue;
            };
            assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidKeySource));
            let said = error.to_string();
            assert!(
                said.starts_with(&format!("The source of the API key in {place} cannot be used: {words}")),
                "{said}"
            );
            assert!(!format!("{said}{error:?}").contains("canary"), "{said}");
        }
    }
}

#[test]
fn a_source_that_this_build_lacks_names_its_feature() {
    for (uri, feature, here) in [
        ("aws-secretsmanager:prod/openai#api_key", "aws", cfg!(feature = "aws")),
        ("keyring:openai/default", "keyring", cfg!(feature = "keyring")),
        ("vault:secret/openai#api_key", "vault", cfg!(feature = "vault")),
    ] {
        let built = OpenAI::builder().system(machine()).key_from(uri).build();
        match built {
            Ok(_) => assert!(here, "{uri}"),
            Err(error) => {
                assert!(!here, "{error}");
                assert!(
                    error.to_string().contains(&format!(
                        "build with the feature `{feature}` (`cargo add keyway --features {feature}`"
                    )),
                    "{error}"
                );
            }
        }
    }
}

#[tokio::test]
async fn p5_a_source_that_was_slow_says_which_it_was() {
    let client = OpenAI::builder()
        .system(FakeSystem::new())
        .key_from("command:sleep 60")
        .key_timeout(std::time::Duration::from_millis(50))
        .build()
        .unwrap();
    let error = client.api_key().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "API key could not be read: the command `sleep` printed no key within 0.05 s and was killed; run it manually and fix it"
    );
    let places = client.key_places().await.places;
    assert!(matches!(places[1].state, PlaceState::Failed(_)) && places[1].took.is_some());
}

/// The custom provider from the README, unchanged.
#[tokio::test]
async fn p1_a_provider_of_ones_own_is_asked_once_and_again_when_its_key_is_refused() {
    use keyway::credentials::{Answer, Answering, Credential, KeyKind, Provider, Source};
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[derive(Debug)]
    struct Own(Vec<String>, AtomicUsize);
    impl Provider for Own {
        fn source(&self) -> Source {
            Source::Custom("our key server".into())
        }
        fn provide(&self) -> Answering<'_> {
            let key = &self.0[self.1.fetch_add(1, Ordering::SeqCst)];
            Box::pin(async move { Answer::from(Credential::from_text(key, KeyKind::ApiKey, self.source())) })
        }
    }

    let emulator = Emulator::start().await.unwrap();
    let (old, new) = (emulator.key().create(), emulator.key().create());
    let own = Own(vec![old.secret().to_owned(), new.secret().to_owned()], AtomicUsize::new(0));
    let client = OpenAI::builder().base_url(emulator.base_url()).credentials(own).build().unwrap();
    for _ in 0..3 {
        assert_eq!(ask(&client).await.unwrap(), 1);
    }
    old.revoke();
    assert_eq!(ask(&client).await.unwrap(), 2);
}

/// A scheme of a program's own: `box:NAME` is the variable `BOX_NAME`.
fn scheme(name: &str) -> Scheme {
    Scheme::new(name, |location| match location.text() {
        "bad" => {
            Err(ProviderError::new(Source::Custom("the box bad".into()), "is no box", "name another one"))
        }
        text => Ok(EnvProvider::read(location.system().as_ref(), format!("BOX_{text}"), location.kind())),
    })
    .usage("box:NAME, such as box:A")
}

#[tokio::test]
async fn k1_a_registered_scheme_names_a_source_on_the_builder_and_in_the_variable() {
    let system =
        || FakeSystem::new().with_var("BOX_A", "sk-emul-box").with_var("OPENAI_API_KEY", "sk-emul-no");
    for (name, uri) in [("box", "box:A"), ("Box", "BOX:A"), ("vault", "vault:A")] {
        let builder = || OpenAI::builder().key_scheme(scheme(name));
        for builder in [
            builder().system(system()).key_from(uri),
            OpenAI::builder().key_from(uri).key_scheme(scheme(name)).system(system()),
            builder().system(system().with_var("OPENAI_API_KEY_FROM", uri)),
        ] {
            let survey = builder.build().unwrap().key_places().await;
            let used = survey.winner.map(|winner| survey.places[winner].source.to_string());
            assert_eq!(used.as_deref(), Some("the environment variable BOX_A"), "{uri}");
        }
    }
}

#[test]
fn k3_a_registered_scheme_says_what_is_wrong_with_a_location() {
    for (uri, words) in [
        ("box:bad", "cannot be used: the box bad is no box; name another one"),
        ("box:", "cannot be used: it does not name a secret; write box:NAME, such as box:A"),
        ("bax:A", "keyring:… or box:…"),
    ] {
        let built = OpenAI::builder().system(machine()).key_scheme(scheme("box")).key_from(uri).build();
        let error = built.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidKeySource));
        assert!(error.to_string().ends_with(words), "{error}");
    }
}

#[test]
fn a_scheme_that_has_a_meaning_already_is_a_configuration_error_though_no_source_is_named() {
    for name in ["env", "File", "c", "two words"] {
        let error = OpenAI::builder().system(machine()).key_scheme(scheme(name)).build().unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Configuration(ConfigurationReason::InvalidArgument));
        assert!(error.to_string().starts_with("The scheme `"), "{error}");
    }
}
