//! Runs the scenarios of `tests/settings` through the whole client: what arrives at the server, or why
//! the client is not built (K13 to K16). The README there describes their format.

use std::fs;
use std::path::{Path, PathBuf};

use keyway::credentials::{FakeSystem, Secret};
use keyway::settings::SettingPlace;
use keyway::{Builder, OpenAI};
use serde_json::{Value, json};

use crate::support::{Answer, Scripted};

#[tokio::test]
async fn k13_to_k16_every_scenario_ends_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/settings");
    let (mut count, mut failed) = (0, Vec::new());
    for directory in
        fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        let env = read(&directory.join("env.json"));
        if env.get("dotenv").is_some() && !cfg!(feature = "dotenv") {
            continue;
        }
        let seen = run(&env, &directory).await;
        assert!(!seen.to_string().to_lowercase().contains("canary"), "{}: {seen}", directory.display());
        let file = directory.join("expect.json");
        if std::env::var_os("KEYWAY_BLESS").is_some() {
            fs::write(&file, serde_json::to_string_pretty(&seen).unwrap() + "\n").unwrap();
        }
        if seen != read(&file) {
            failed.push(format!("{}: {:#} is not {seen:#}", directory.display(), read(&file)));
        }
        count += 1;
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(count >= 20, "{count} scenarios");
}

fn read(file: &Path) -> Value {
    fs::read(file).map_or(Value::Null, |bytes| serde_json::from_slice(&bytes).unwrap())
}

async fn run(env: &Value, directory: &Path) -> Value {
    let transport = Scripted::always(Answer::new(200, r#"{"object":"list","data":[]}"#));
    let client = match builder(env, directory).transport(transport.clone()).build() {
        Ok(client) => client,
        Err(error) => return json!({ "error": error.to_string() }),
    };
    let places: Vec<Value> = client.setting_places().iter().map(|place| shown(place, &client)).collect();
    let mut seen = json!({ "places": places });
    client.models().list().await.ok();
    if let Some(sent) = sent(&transport) {
        seen["sent"] = sent;
    }
    let survey = client.key_places().await;
    if let Some(winner) = survey.winner.map(|index| &survey.places[index]) {
        seen["key_notes"] = winner.notes.clone().into();
    }
    #[cfg(feature = "admin")]
    if env["admin"] == true {
        let error = client.admin().organization().projects().list().await.err();
        seen["admin"] = match error.filter(|error| error.attempts() == 0) {
            Some(error) => json!({ "error": error.to_string() }),
            None => sent(&transport).unwrap(),
        };
    }
    seen
}

/// The last request.
fn sent(transport: &Scripted) -> Option<Value> {
    let sent = transport.sent().pop()?;
    let header = |name: &str| sent.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    let key = header("authorization").map(|line| Secret::new(line.trim_start_matches("Bearer ")));
    Some(json!({
        "url": sent.url,
        "organization": header("openai-organization"),
        "project": header("openai-project"),
        "fingerprint": key.map(|key| key.fingerprint().to_string()),
    }))
}

fn shown(place: &SettingPlace, client: &OpenAI) -> Value {
    json!({
        "name": place.name,
        "place": place.place(),
        "state": place.state.as_str(),
        "value": place.shown(&client.scrubber()),
        "notes": place.notes,
    })
}

fn builder(env: &Value, directory: &Path) -> Builder {
    let mut builder =
        OpenAI::builder().gate(keyway::Gate::off()).max_retries(0).system(system(env, directory));
    let text = |name: &str| env["arguments"][name].as_str();
    if let Some(key) = text("api_key") {
        builder = builder.api_key(key);
    }
    if let Some(url) = text("base_url") {
        builder = builder.base_url(url);
    }
    if let Some(id) = text("organization") {
        builder = builder.organization(id);
    }
    if let Some(id) = text("project") {
        builder = builder.project(id);
    }
    #[cfg(feature = "dotenv")]
    if let Some(path) = env["dotenv"].as_str() {
        builder = builder.env_file(path);
    }
    builder
}

fn system(env: &Value, directory: &Path) -> FakeSystem {
    let mut system = FakeSystem::new();
    for (name, value) in env["variables"].as_object().into_iter().flatten() {
        system = system.with_var(name, value.as_str().unwrap());
    }
    let home = directory.join("home");
    for file in fs::read_dir(&home).into_iter().flatten().map(|entry| entry.unwrap().path()) {
        let name: PathBuf = file.file_name().unwrap().into();
        system = system.with_file(name, fs::read(&file).unwrap());
    }
    system
}
