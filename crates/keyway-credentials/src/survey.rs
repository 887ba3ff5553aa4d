//! The state of every source in a chain.

use std::time::Duration;

use tokio::time::Instant;

use crate::{Answer, Chain, Credential, Finding, Fingerprint, KeyClass, ProviderError, Source};

/// The state of every source in a chain, including those that the search never reaches.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Survey {
    /// The sources in the order of the chain.
    pub places: Vec<Place>,
    /// The index of the source whose credential is used; `None` if there is none, or if a broken
    /// source comes first.
    pub winner: Option<usize>,
}

/// One source of a chain.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Place {
    /// The source.
    pub source: Source,
    /// Its state.
    pub state: PlaceState,
    /// The fingerprint of the credential found there.
    pub fingerprint: Option<Fingerprint>,
    /// The class that this credential appears to have.
    pub class: Option<KeyClass>,
    /// The credential itself, for a diagnosis that tries it.
    pub credential: Option<Credential>,
    /// Whether the source is queried again ahead of an expiry and after a rejection. Otherwise it was
    /// read once.
    pub refreshes: bool,
    /// How long the query took; `None` if no query was needed.
    pub took: Option<Duration>,
    /// What was removed around the key, what a header can't carry, what is odd, or why the source
    /// failed.
    pub notes: Vec<String>,
}

impl Place {
    /// Returns whether this very key was found there. Fingerprints don't decide that: two keys may
    /// share one.
    pub fn holds(&self, key: &Credential) -> bool {
        self.credential.as_ref().is_some_and(|found| found.id() == key.id())
    }
}

/// The state of one source in a chain.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceState {
    /// Its credential is used.
    Used,
    /// It has a credential that is not used, because an earlier source has one or is broken.
    Shadowed,
    /// It has nothing.
    Absent,
    /// Its value is empty.
    Empty,
    /// It is broken.
    Failed(ProviderError),
}

impl PlaceState {
    /// Returns the name of this state in JSON reports.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Shadowed => "shadowed",
            Self::Absent => "absent",
            Self::Empty => "empty",
            Self::Failed(_) => "failed",
        }
    }
}

impl Chain {
    /// Queries every provider, including those after the first that answers, for status displays.
    pub async fn survey(&self) -> Survey {
        let mut survey = Survey { places: Vec::new(), winner: None };
        let mut decided = false;
        for provider in self.providers() {
            let asked = Instant::now();
            let known = provider.settled().is_some();
            let answer = self.ask(provider.as_ref()).await;
            let mut place = Place::new(provider.source(), answer, decided);
            place.refreshes = provider.can_refresh();
            place.took = (!known).then(|| asked.elapsed());
            if place.state == PlaceState::Used {
                survey.winner = Some(survey.places.len());
            }
            decided |= matches!(place.state, PlaceState::Used | PlaceState::Failed(_));
            survey.places.push(place);
        }
        survey
    }
}

impl Place {
    fn new(source: Source, answer: Answer, decided: bool) -> Self {
        let empty = Self {
            source,
            state: PlaceState::Absent,
            fingerprint: None,
            class: None,
            credential: None,
            refreshes: false,
            took: None,
            notes: Vec::new(),
        };
        match answer {
            Answer::Here(credential) => Self {
                state: if decided { PlaceState::Shadowed } else { PlaceState::Used },
                fingerprint: Some(credential.fingerprint()),
                class: Some(credential.secret().class()),
                notes: notes(&credential),
                credential: Some(credential),
                ..empty
            },
            Answer::NotConfigured(Finding::NameOnly { line }) => {
                let notes = vec![format!("has no value on line {line}; write NAME=value")];
                Self { state: PlaceState::Empty, notes, ..empty }
            }
            Answer::NotConfigured(Finding::Empty) => Self { state: PlaceState::Empty, ..empty },
            Answer::NotConfigured(_) => empty,
            Answer::Failed(error) => {
                Self { notes: vec![error.message().to_owned()], state: PlaceState::Failed(error), ..empty }
            }
        }
    }
}

fn notes(credential: &Credential) -> Vec<String> {
    let notes = credential.notes().iter().map(ToString::to_string);
    let malformed = credential.malformed().map(|malformed| format!("has {malformed}, which cannot be sent"));
    notes.chain(malformed).collect()
}
