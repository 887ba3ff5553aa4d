//! `keyway auth status`: where each source of a key stands. No network.

use keyway::credentials::{Place, PlaceState, Survey};
use serde_json::{Value, json};

use crate::args::Global;
use crate::failure::Failure;
use crate::output::Output;
use crate::report::SCHEMA;
use crate::session::Session;

pub(crate) async fn run(global: &Global, output: &Output) -> Result<(), Failure> {
    let session = Session::open(global).await?;
    let survey = session.client.key_places().await;
    if output.is_json() {
        return output.document(&document(&survey));
    }
    print(&survey, output)
}

fn document(survey: &Survey) -> Value {
    let sources: Vec<Value> = survey.places.iter().map(source).collect();
    let winner = survey.winner.and_then(|index| survey.places.get(index)).map(|place| place.source.to_string());
    json!({"schema": SCHEMA, "sources": sources, "winner": winner})
}

fn source(place: &Place) -> Value {
    json!({
        "place": place.source.to_string(),
        "state": place.state.as_str(),
        "fingerprint": place.fingerprint.map(|fingerprint| fingerprint.to_string()),
        "class": place.class.map(|class| class.as_str()),
        "notes": place.notes,
    })
}

fn print(survey: &Survey, output: &Output) -> Result<(), Failure> {
    let names: Vec<String> = survey.places.iter().map(|place| place.source.to_string()).collect();
    let width = names.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    for (place, name) in survey.places.iter().zip(&names) {
        let mut line = format!("{name:width$}  {:9}", place.state.as_str());
        if let Some(fingerprint) = place.fingerprint {
            line += &format!(" {fingerprint}");
        }
        if let Some(class) = place.class {
            line += &format!("  {class}");
        }
        output.line(line.trim_end())?;
        for note in &place.notes {
            output.line(&format!("{:width$}  {note}", ""))?;
        }
    }
    match survey.winner.and_then(|index| names.get(index)) {
        Some(winner) => output.line(&format!("\nCalls use the key from {winner}.")),
        None if survey.places.iter().any(|place| matches!(place.state, PlaceState::Failed(_))) => {
            output.line("\nCalls fail: a source is broken, and a broken source is never skipped. Mend it or remove it.")
        }
        None => output.line("\nCalls fail: there is no key. Set OPENAI_API_KEY, or try without one: keyway --local chat \"Hello\""),
    }
}
