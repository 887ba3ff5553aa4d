//! `keyway auth status`: the state of each source of a key, and the settings around it. Nothing is
//! sent to the API, but a named source is queried.

mod settings;

use anstyle::Style;
use keyway::credentials::{Expiry, Place, PlaceState, RealSystem, Source, Survey, System};
use serde_json::{Value, json};

use crate::args::Global;
use crate::colour;
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session::Session;
use crate::words;

pub(crate) async fn run(global: &Global, output: &Output) -> Result<(), Failure> {
    let (builder, _emulator) = Session::prepare(global).await?;
    let found = builder.inspect()?;
    let survey = found.key_places().await;
    let scrubber = survey
        .places
        .iter()
        .filter_map(|place| place.credential.as_ref())
        .fold(found.scrubber(), |scrubber, key| scrubber.with(key.scrubber()));
    let problems: Vec<String> =
        found.problems().iter().map(|error| scrubber.scrub(&words::of_error(error)).into_owned()).collect();
    let places = found.setting_places();
    if output.is_json() {
        output.document(&document(&survey, settings::document(places, &scrubber), &problems))?;
    } else {
        output.text(&table(&survey, output))?;
        output.text(&settings::table(places, &scrubber, output.paint()))?;
        output.line(&format!("\n{}", verdict(&survey, found.shown_base_url().as_deref(), &problems)))?;
    }
    found.into_problems().into_iter().next().map_or(Ok(()), |problem| Err(problem.into()))
}

fn document(survey: &Survey, settings: Value, problems: &[String]) -> Value {
    let sources: Vec<Value> = survey.places.iter().map(source).collect();
    let winner = winner(survey).map(|place| place.source.to_string());
    let mut document = json!({"schema": SCHEMA, "sources": sources, "winner": winner, "settings": settings});
    if !problems.is_empty() {
        document["problems"] = problems.into();
    }
    document
}

fn source(place: &Place) -> Value {
    json!({
        "place": place.source.to_string(),
        "state": place.state.as_str(),
        "fingerprint": place.fingerprint.map(|fingerprint| fingerprint.to_string()),
        "class": place.class.map(|class| class.as_str()),
        "expires_at": expiry(place).map(|expiry| expiry.seconds()),
        "took": place.took.map(|took| took.as_secs_f64()),
        "notes": place.notes,
    })
}

fn winner(survey: &Survey) -> Option<&Place> {
    survey.places.get(survey.winner?)
}

/// Returns a line for each source, with its notes below.
fn table(survey: &Survey, output: &Output) -> String {
    let paint = output.paint();
    // No flag takes a key (X3), so only `--local` fills that place.
    let is_there =
        |place: &&Place| !matches!((&place.source, &place.state), (Source::Argument(_), PlaceState::Absent));
    let shown: Vec<&Place> = survey.places.iter().filter(is_there).collect();
    let places: Vec<String> =
        shown.iter().map(|place| words::of_program(&place.source.to_string())).collect();
    let width = places.iter().map(|place| place.chars().count()).max().unwrap_or_default();
    let mut text = paint.style(colour::DIM, format!("{:8}  {:width$}  KEY", "STATE", "SOURCE"));
    for (place, name) in shown.into_iter().zip(&places) {
        let state = paint.style(style(&place.state), format!("{:8}", place.state.as_str()));
        let key = place.fingerprint.map(|fingerprint| fingerprint.to_string()).unwrap_or_default();
        let class = place.class.map(|class| class.to_string()).unwrap_or_default();
        let ends = expiry(place).map(|expiry| format!("  {expiry}")).unwrap_or_default();
        let took = place.took.map(|took| format!("  after {} ms", took.as_millis())).unwrap_or_default();
        let line = format!("{name:width$}  {key}  {class}{ends}{took}");
        text += &format!("\n{state}  {}", line.trim_end());
        for note in &place.notes {
            text += &format!("\n{:8}  {}", "", paint.style(colour::ODD, format!("- {note}")));
        }
    }
    text + "\n"
}

fn style(state: &PlaceState) -> Style {
    match state {
        PlaceState::Used => colour::GOOD,
        PlaceState::Shadowed => colour::PLAIN,
        PlaceState::Failed(_) => colour::BAD,
        _ => colour::DIM,
    }
}

/// Returns when the key of a place expires.
fn expiry(place: &Place) -> Option<Expiry> {
    place.credential.as_ref()?.expiry(RealSystem.now())
}

/// Returns what a call would do with this key, and the next step if the key has expired or soon will.
fn used(place: &Place, base_url: &str) -> String {
    let (source, calls) = (words::of_program(&place.source.to_string()), format!("Calls to {base_url}"));
    match expiry(place) {
        Some(expiry) if expiry.is_over() && place.refreshes => {
            format!(
                "{calls} fail: the key from {source} {expiry}. Put a newer key there, and see that this machine's clock is right."
            )
        }
        Some(expiry) if expiry.is_close() && !place.refreshes => {
            format!(
                "{calls} use the key from {source}, which {expiry}. Make a new key and replace this one at its source."
            )
        }
        _ => format!("{calls} use the key from {source}."),
    }
}

/// Returns what a call would do.
fn verdict(survey: &Survey, base_url: Option<&str>, problems: &[String]) -> String {
    if let Some(problem) = problems.first() {
        let more: String = problems[1..].iter().map(|problem| format!(" {problem}.")).collect();
        return format!("Calls fail: {problem}.{more}");
    }
    let failed = |place: &&Place| matches!(place.state, PlaceState::Failed(_));
    if let Some(place) = winner(survey) {
        return used(place, base_url.unwrap_or_default());
    }
    match survey.places.iter().find(failed) {
        Some(place) => format!(
            "Calls fail: {} is broken, and a broken source is never skipped. Fix it or remove it.",
            words::of_program(&place.source.to_string())
        ),
        None => {
            "Calls fail: there is no key. Set OPENAI_API_KEY, or try keyway without one: keyway --local chat Hello"
                .to_owned()
        }
    }
}
