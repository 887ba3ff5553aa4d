//! Checks where the key comes from: each place, and conflicts between places (K1, K3, K4).

use keyway_credentials::{Credential, Place, PlaceState, Source, Survey};

use super::clock::Clock;
use super::report::{Id, Report};
use super::settings::Settings;
use super::verdict::exit;
use super::{expiry, misnamed};
use crate::auth::header;
use crate::client::OpenAI;
use crate::env_vars::{OPENAI_ADMIN_KEY, OPENAI_API_KEY};

/// Checks every place, and returns the credential that calls use.
pub(super) async fn check(
    report: &mut Report,
    settings: &Settings,
    client: &OpenAI,
    clock: Clock,
) -> Option<Credential> {
    if let Some(own) = header::callers_own(&mut client.0.config.headers.clone()) {
        let text = format!("{} replaces every key", own.source());
        report.warn(Id::Sources, text, "remove the header to use the configured key sources");
        return Some(own);
    }
    let survey = match clock.rest(client.key_places()).await {
        Ok(survey) => survey,
        Err(slow) => {
            let text = format!("the sources did not answer within {slow}, but calls wait longer");
            report.unknown(Id::Sources, exit::AUTHENTICATION, text, "check the slow source");
            return None;
        }
    };
    let winner = survey.winner.and_then(|index| survey.places.get(index));
    for (index, place) in survey.places.iter().enumerate() {
        let matters = survey.winner.is_none_or(|winner| index < winner);
        one(report, place, matters);
    }
    if let Some(winner) = winner {
        conflicts(report, &survey, winner);
        expiry::check(report, winner, client.0.system.now());
        return winner.credential.clone();
    }
    if !report.has_failed() {
        absent(report, settings, &survey);
    }
    None
}

/// No place has a key. It may be where nothing reads it.
fn absent(report: &mut Report, settings: &Settings, survey: &Survey) {
    let system = settings.system.as_ref();
    let names: Vec<_> = survey.places.iter().map(looked).collect();
    let names = names.join(", ");
    let (text, next) = if let Some(name) = misnamed::key(system, settings.dotenv.as_deref()) {
        let text = format!("no source has a key, but {name} is set, which keyway does not read: {names}");
        (text, format!("rename {name} to {OPENAI_API_KEY}"))
    } else if let Some(file) = misnamed::env_file(system, settings.dotenv.as_deref()) {
        let text = format!("no source has a key, but the file {file} has one, which is not read: {names}");
        (text, format!("name the file (`--env-file {file}`), or run the program in its folder"))
    } else if system.var(OPENAI_ADMIN_KEY).is_some_and(|value| !value.is_empty()) {
        let text = format!(
            "no source has an API key, and {OPENAI_ADMIN_KEY} is for the administration API only: {names}"
        );
        (text, format!("set {OPENAI_API_KEY} to an API key"))
    } else {
        (format!("no source has a key: {names}"), format!("set {OPENAI_API_KEY} to a key"))
    };
    report.fail(Id::Sources, exit::AUTHENTICATION, text, next);
}

/// Checks one place. `matters` means that no earlier place has a key.
fn one(report: &mut Report, place: &Place, matters: bool) {
    let (id, source) = (id(&place.source), &place.source);
    match &place.state {
        PlaceState::Empty if !place.notes.is_empty() => {
            let note = place.notes.join("; ");
            let (what, next) = note.split_once("; ").unwrap_or((&note, "set it to a key, or remove it"));
            report.warn(id, format!("{source} {what}"), next);
        }
        PlaceState::Empty => {
            let text = format!(
                "{source} is empty, which keyway treats as not set, but hides later sources from other programs"
            );
            report.warn(id, text, format!("set {source} to a key, or remove it"));
        }
        PlaceState::Failed(error) => {
            let text = format!("{source} {}{}", error.message(), took(place));
            if matters {
                report.fail(id, exit::AUTHENTICATION, text, error.next_step());
            } else {
                report.warn(id, format!("{text}; an earlier source has a key"), error.next_step());
            }
        }
        PlaceState::Used | PlaceState::Shadowed => {
            report.ok(id, format!("{source}: {}, {}", place.state.as_str(), described(place)));
        }
        other => report.skip(id, format!("{source}: {}", other.as_str())),
    }
}

/// Reports the key that calls use, and every other key that they ignore.
fn conflicts(report: &mut Report, survey: &Survey, winner: &Place) {
    let others: Vec<_> = others(survey, winner).map(|place| place.source.to_string()).collect();
    let used = format!("calls use the key from {}", winner.source);
    if others.is_empty() {
        return report.ok(Id::Sources, used);
    }
    let text = format!("{used}; another, unused key is in {}", others.join(" and in "));
    let next = format!("keep only one of the keys: remove the one in {}, or the other", winner.source);
    report.warn(Id::Sources, text, next);
}

/// The places that hold another key than the one in use.
fn others<'a>(survey: &'a Survey, winner: &'a Place) -> impl Iterator<Item = &'a Place> {
    let same = |place: &Place| winner.credential.as_ref().is_some_and(|key| place.holds(key));
    survey.places.iter().filter(move |place| place.state == PlaceState::Shadowed && !same(place))
}

fn id(source: &Source) -> Id {
    match source {
        Source::Argument(_) => Id::SourceArgument,
        Source::Environment(_) => Id::SourceEnvironment,
        Source::Dotenv { .. } => Id::SourceDotenv,
        Source::File(path) if path.ends_with("auth.json") => Id::SourceFile,
        _ => Id::SourceOther,
    }
}

fn described(place: &Place) -> String {
    let class = place.class.map(|class| class.to_string()).unwrap_or_default();
    let fingerprint = place.fingerprint.map(|fingerprint| fingerprint.to_string()).unwrap_or_default();
    format!("{class}, fingerprint {fingerprint}{}", took(place))
}

/// How long the source took, if it had to be queried.
fn took(place: &Place) -> String {
    place.took.map(|took| format!(", after {} ms", took.as_millis())).unwrap_or_default()
}

fn looked(place: &Place) -> String {
    format!("{} is {}", place.source, place.state.as_str())
}
