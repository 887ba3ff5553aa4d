use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::{Answering, KeyKind, PlaceState, StaticProvider};

/// A provider that must be queried, and counts how often it is.
#[derive(Debug)]
struct Asked {
    answer: Answer,
    times: AtomicUsize,
}

impl Asked {
    fn new(answer: Answer) -> Self {
        Self { answer, times: AtomicUsize::new(0) }
    }
}

impl Provider for &'static Asked {
    fn source(&self) -> Source {
        Source::Custom("the vault".into())
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(async {
            self.times.fetch_add(1, Ordering::Relaxed);
            self.answer.clone()
        })
    }
}

fn asked(answer: Answer) -> &'static Asked {
    Box::leak(Box::new(Asked::new(answer)))
}

fn key(text: &str) -> Credential {
    Credential::from_text(text, KeyKind::ApiKey, Source::Argument("api_key".into())).expect("a key")
}

fn absent() -> Answer {
    Answer::NotConfigured(Finding::Absent)
}

fn broken() -> Answer {
    Answer::Failed(ProviderError::new(Source::Custom("the vault".into()), "is sealed", "unseal it"))
}

fn found(outcome: &Outcome) -> &str {
    match outcome {
        Outcome::Found(credential) => credential.secret().expose(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn k3_only_not_configured_goes_on_to_the_next() {
    let (first, second, third) =
        (asked(absent()), asked(Answer::Here(key("second"))), asked(Answer::Here(key("third"))));
    let chain = Chain::new(vec![Box::new(first), Box::new(second), Box::new(third)]);
    assert_eq!(found(&chain.resolve().await), "second");
    let times = [first, second, third].map(|provider| provider.times.load(Ordering::Relaxed));
    assert_eq!(times, [1, 1, 0]);
}

#[tokio::test]
async fn k3_a_broken_source_is_never_skipped() {
    let chain = Chain::new(vec![Box::new(asked(broken())), Box::new(StaticProvider(key("later")))]);
    assert!(matches!(chain.resolve().await, Outcome::Failed(error) if error.message() == "is sealed"));
    let survey = chain.survey().await;
    assert_eq!(survey.winner, None);
    let states: Vec<_> = survey.places.iter().map(|place| place.state.as_str()).collect();
    assert_eq!(states, ["failed", "shadowed"]);
    assert_eq!(survey.places[0].notes, ["is sealed"]);
}

#[tokio::test]
async fn a_chain_settles_unless_someone_must_be_asked_first() {
    let chain = Chain::new(vec![Box::new(StaticProvider(key("known"))), Box::new(asked(broken()))]);
    assert_eq!(found(&chain.settled().expect("settled")), "known");
    let chain = Chain::new(vec![Box::new(asked(absent())), Box::new(StaticProvider(key("known")))]);
    assert!(chain.settled().is_none());
    assert_eq!(found(&chain.resolve().await), "known");
    assert!(matches!(Chain::new(vec![]).settled(), Some(Outcome::NotFound(looked)) if looked.is_empty()));
}

#[tokio::test]
async fn a_survey_reaches_the_places_behind_the_winner() {
    let chain = Chain::new(vec![
        Box::new(asked(absent())),
        Box::new(StaticProvider(key(" gsk_canary\u{e9}"))),
        Box::new(StaticProvider(key("later"))),
        Box::new(asked(broken())),
    ]);
    let survey = chain.survey().await;
    assert_eq!(survey.winner, Some(1));
    let states: Vec<_> = survey.places.iter().map(|place| place.state.as_str()).collect();
    assert_eq!(states, ["absent", "used", "shadowed", "failed"]);
    assert_eq!(survey.places[1].fingerprint, Some(key("gsk_canary\u{e9}").fingerprint()));
    assert_eq!(
        survey.places[1].notes,
        [
            "had white space around it, now removed",
            "begins like the keys of Groq",
            "has U+00E9 at position 11, which cannot be sent"
        ]
    );
    assert!(matches!(&survey.places[3].state, PlaceState::Failed(error) if error.next_step() == "unseal it"));
}

#[test]
fn k10_what_was_looked_at_is_a_clause() {
    let sources = [
        Source::Argument("api_key".into()),
        Source::Environment("KEY".into()),
        Source::File("~/f".into()),
        Source::Dotenv { path: ".env".into(), name: "KEY".into() },
        Source::Custom("the vault".into()),
    ];
    let clauses = |finding| sources.clone().map(|source| Looked { source, finding }.to_string());
    assert_eq!(
        clauses(Finding::Absent),
        [
            "the `api_key` argument was not given",
            "the environment variable KEY is not set",
            "the file ~/f does not exist",
            "KEY in the file .env is not set",
            "the vault contains no key",
        ]
    );
    assert_eq!(
        clauses(Finding::Empty),
        [
            "the `api_key` argument is empty",
            "the environment variable KEY is empty",
            "the file ~/f contains an empty key",
            "KEY in the file .env is empty",
            "the vault is empty",
        ]
    );
    assert_eq!(clauses(Finding::NoEntry)[2], "the file ~/f contains no key");
}
