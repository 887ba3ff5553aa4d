//! Scripted replies that are no text of an assistant.

use keyway_emulator::{Emulator, ScriptedReply};
use serde_json::{Value, json};

use crate::client::{Reply, request};

async fn post(emulator: &Emulator, key: &str, path: &'static str, body: Value) -> Reply {
    let reply = request(emulator, "POST", path).key(key).json(&body).send().await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply
}

/// Sends a form with a file.
async fn transcribe(emulator: &Emulator, key: &str, fields: &[(&str, &str)]) -> Reply {
    let mut body = String::new();
    for (name, value) in fields {
        body += &format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"meeting.wav\"\r\ncontent-type: audio/wav\r\n\r\nRIFF\r\n--b--\r\n";
    let request = request(emulator, "POST", "/v1/audio/transcriptions").key(key);
    let reply = request.header("content-type", "multipart/form-data; boundary=b").body(body).send().await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply
}

#[tokio::test]
async fn vectors() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.when().user_says("cat").replies(ScriptedReply::embedding([0.5, 0.25, -1.0])).unwrap();
    emulator.when().user_says("dog").replies(ScriptedReply::embeddings([[1.0, 0.0], [0.0, 1.0]])).unwrap();
    let ask = |input: Value, encoding: &str| {
        let body = json!({ "model": "text-embedding-3-small", "input": input, "encoding_format": encoding });
        post(&emulator, key.secret(), "/v1/embeddings", body)
    };
    assert_eq!(ask(json!("a cat"), "float").await.json()["data"][0]["embedding"], json!([0.5, 0.25, -1.0]));
    assert_eq!(ask(json!("a cat"), "base64").await.json()["data"][0]["embedding"], "AAAAPwAAgD4AAIC/");
    let several = ask(json!(["a bird", "a dog", "a fish"]), "float").await.json();
    assert_eq!(several["data"][0]["embedding"], json!([1.0, 0.0]), "any of the inputs decides");
    assert_eq!(several["data"][1]["embedding"], json!([0.0, 1.0]));
    assert_eq!(
        several["data"][2]["embedding"].as_array().unwrap().len(),
        1536,
        "further ones are the emulator's"
    );
}

#[tokio::test]
async fn images() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.when().user_says("a cat").replies(ScriptedReply::image(b"cat")).unwrap();
    let two = json!({ "images": ["https://example.com/1.png", { "b64_json": "ZG9n", "revised_prompt": "A dog." }] });
    emulator.when().user_says("dogs").replies(ScriptedReply::from_json(&two).unwrap()).unwrap();
    let ask = |prompt: &str, stream: bool| {
        let body = json!({ "model": "gpt-image-1", "prompt": prompt, "n": if stream { 1 } else { 2 }, "stream": stream });
        post(&emulator, key.secret(), "/v1/images/generations", body)
    };
    let cats = ask("a cat", false).await.json();
    assert_eq!(
        (&cats["data"][0]["b64_json"], &cats["data"][1]["b64_json"]),
        (&json!("Y2F0"), &json!("Y2F0"))
    );
    let dogs = ask("two dogs", false).await.json();
    assert_eq!(dogs["data"][0]["url"], "https://example.com/1.png");
    assert_eq!(
        (&dogs["data"][1]["b64_json"], &dogs["data"][1]["revised_prompt"]),
        (&json!("ZG9n"), &json!("A dog."))
    );
    assert_eq!(ask("a cat", true).await.events().last().unwrap()["b64_json"], "Y2F0");
}

#[tokio::test]
async fn sound() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.when().user_says("Hello").replies(ScriptedReply::speech(&b"sound"[..])).unwrap();
    let body =
        json!({ "model": "gpt-4o-mini-tts", "input": "Hello", "voice": "alloy", "response_format": "wav" });
    let reply = post(&emulator, key.secret(), "/v1/audio/speech", body).await;
    assert_eq!((reply.body.as_slice(), reply.header("content-type")), (&b"sound"[..], Some("audio/wav")));
}

#[tokio::test]
async fn transcripts() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let transcript = json!({ "transcript": {
        "language": "german",
        "segments": [
            { "start": 0, "end": 1.5, "text": "Guten Tag.", "speaker": "agent" },
            { "start": 1.5, "end": 3661.25, "text": "Hallo!" },
        ],
        "words": [{ "word": "Guten", "start": 0, "end": 0.5 }],
    } });
    let transcript = ScriptedReply::from_json(&transcript).unwrap();
    emulator.when().operation("audio.transcriptions").user_says("meeting.wav").replies(transcript).unwrap();
    let ask = |format: &'static str, model: &'static str| {
        let (emulator, key) = (&emulator, &key);
        async move { transcribe(emulator, key.secret(), &[("model", model), ("response_format", format)]).await }
    };
    assert_eq!(ask("json", "whisper-1").await.json()["text"], "Guten Tag. Hallo!");
    assert_eq!(ask("text", "whisper-1").await.text(), "Guten Tag. Hallo!\n");
    let verbose = ask("verbose_json", "whisper-1").await.json();
    assert_eq!((&verbose["language"], &verbose["duration"]), (&json!("german"), &json!(3661.25)));
    assert_eq!(
        (&verbose["segments"][1]["text"], &verbose["segments"][1]["id"]),
        (&json!("Hallo!"), &json!(1))
    );
    assert_eq!(verbose["words"][0]["word"], "Guten");
    let subtitles = ask("srt", "whisper-1").await.text();
    assert_eq!(
        subtitles,
        "1\n00:00:00,000 --> 00:00:01,500\nGuten Tag.\n\n2\n00:00:01,500 --> 01:01:01,250\nHallo!\n\n"
    );
    assert!(ask("vtt", "whisper-1").await.text().starts_with("WEBVTT\n\n00:00:00.000 --> 00:00:01.500\n"));
    let diarized = ask("diarized_json", "gpt-4o-transcribe-diarize").await.json();
    assert_eq!(
        (&diarized["segments"][0]["speaker"], &diarized["segments"][1]["speaker"]),
        (&json!("agent"), &json!("A"))
    );
}

#[tokio::test]
async fn a_text_is_the_transcript_too() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.when().model("gpt-4o-transcribe").replies("Good morning.").unwrap();
    let reply = transcribe(&emulator, key.secret(), &[("model", "gpt-4o-transcribe")]).await.json();
    assert_eq!(reply["text"], "Good morning.");
    let streamed =
        transcribe(&emulator, key.secret(), &[("model", "gpt-4o-transcribe"), ("stream", "true")]).await;
    assert_eq!(streamed.events().last().unwrap()["text"], "Good morning.");
}

#[tokio::test]
async fn moderations() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator
        .when()
        .user_says("bad")
        .replies(ScriptedReply::flagged(["violence", "self-harm/intent"]))
        .unwrap();
    let scores = json!({ "moderation": { "hate": 0.4, "sexual": true } });
    emulator.when().user_says("scores").replies(ScriptedReply::from_json(&scores).unwrap()).unwrap();
    let none = json!({ "moderation": [] });
    emulator.when().user_says("violence").replies(ScriptedReply::from_json(&none).unwrap()).unwrap();
    let ask =
        |input: &'static str| post(&emulator, key.secret(), "/v1/moderations", json!({ "input": input }));
    let bad = ask("a bad text").await.json()["results"][0].clone();
    assert_eq!((&bad["flagged"], &bad["categories"]["violence"]), (&json!(true), &json!(true)));
    assert_eq!(
        (&bad["categories"]["self-harm/intent"], &bad["categories"]["hate"]),
        (&json!(true), &json!(false))
    );
    let scored = ask("scores").await.json()["results"][0].clone();
    assert_eq!(
        (&scored["categories"]["hate"], &scored["category_scores"]["hate"]),
        (&json!(false), &json!(0.4))
    );
    assert_eq!((&scored["flagged"], &scored["categories"]["sexual"]), (&json!(true), &json!(true)));
    assert_eq!(ask("violence").await.json()["results"][0]["flagged"], false);
}
