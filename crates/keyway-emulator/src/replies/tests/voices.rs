use serde_json::{Value, json};

use super::bench::{Bench, file};

const NONE: Value = Value::Null;

fn consent(bench: &Bench, name: &str) -> String {
    let params = json!({ "name": name, "language": "en-US", "recording": file("RIFF") });
    bench.get("audio.voice_consents.create", &[], "", &params).id()
}

#[test]
fn consents_are_listed_renamed_and_deleted() {
    let bench = Bench::new();
    let made: Vec<String> = ["a", "b", "c"].iter().map(|name| consent(&bench, name)).collect();
    let page = bench.get("audio.voice_consents.list", &[], "limit=2", &NONE).json();
    assert_eq!((page["data"].as_array().unwrap().len(), &page["has_more"]), (2, &json!(true)));
    let renamed = bench.get("audio.voice_consents.update", &[&made[0]], "", &json!({ "name": "d" })).json();
    assert_eq!((&renamed["name"], &renamed["language"]), (&json!("d"), &json!("en-US")));
    assert_eq!(bench.get("audio.voice_consents.retrieve", &[&made[0]], "", &NONE).json(), renamed);
    bench.get("audio.voice_consents.delete", &[&made[0]], "", &NONE);
    assert_eq!(bench.refused("audio.voice_consents.retrieve", &[&made[0]], "", &NONE).0, 404);
    assert_eq!(bench.refused("audio.voice_consents.retrieve", &["cons_1"], "", &NONE).0, 404);
}

#[test]
fn a_voice_speaks_until_it_is_deleted() {
    let bench = Bench::new();
    let mut params = json!({ "name": "mine", "audio_sample": file("RIFF"), "consent": "cons_1" });
    assert_eq!(bench.refused("audio.voices.create", &[], "", &params).0, 404, "nobody agreed");
    params["consent"] = consent(&bench, "me").into();
    let made = bench.get("audio.voices.create", &[], "", &params).json();
    assert_eq!((&made["name"], &made["type"]), (&json!("mine"), &json!("audio_sample")));
    let described = json!({ "name": "calm", "prompt": "A calm voice" });
    let described = bench.get("audio.voices.create", &[], "", &described).json();
    assert_eq!((&described["type"], &described["prompt"]), (&json!("prompt"), &json!("A calm voice")));
    let id = made["id"].as_str().unwrap();
    let speech = |voice: Value| json!({ "model": "tts-1", "input": "Hello", "voice": voice });
    for voice in [json!("alloy"), json!({ "id": id }), json!(id)] {
        assert_eq!(bench.get("audio.speech.create", &[], "", &speech(voice)).status, 200);
    }
    bench.get("audio.voices.delete", &[id], "", &NONE);
    let (status, refusal) = bench.refused("audio.speech.create", &[], "", &speech(json!({ "id": id })));
    assert_eq!((status, &*refusal.message), (404, &*format!("No voice found with id '{id}'.")));
    assert_eq!(bench.refused("audio.voices.delete", &[id], "", &NONE).0, 404);
}
