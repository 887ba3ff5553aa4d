//! What scripts say about speech, and users who say nothing.

use std::time::{Duration, UNIX_EPOCH};

use keyway_emulator::{Clock, Emulator, ScriptedReply};
use serde_json::{Value, json};

use super::voice::{hear, voice_session};
use super::{Socket, connect, deltas, kinds};
use crate::client::control;

async fn add(emulator: &Emulator, script: Value) {
    let added = control(emulator, "POST", "replies", script).await;
    assert_eq!(added.status, 201, "{}", added.text());
}

#[tokio::test]
async fn a_script_says_what_is_heard_and_another_answers_it() {
    let emulator = Emulator::start().await.unwrap();
    let answer = json!({ "when": { "operation": "realtime.connect", "user": "weather" }, "reply": "Sunny." });
    add(&emulator, answer).await;
    add(
        &emulator,
        json!({ "when": { "operation": "realtime" }, "reply": { "transcript": "The weather?" }, "times": 1 }),
    )
    .await;
    for (transcription, model) in [(Value::Null, ""), (json!({ "model": "whisper-1" }), "whisper")] {
        let mut socket = voice_session(&emulator, json!({ "transcription": transcription })).await;
        hear(&mut socket, &[0, 1000, 800, 500]).await;
        let events = socket.until("response.done").await;
        let heard = deltas(&events, "conversation.item.input_audio_transcription.delta");
        let said = deltas(&events, "response.output_audio_transcript.delta");
        if model.is_empty() {
            assert_eq!((heard.as_str(), said.as_str()), ("", "Sunny."), "it is understood all the same");
            add(&emulator, json!({ "reply": { "transcript": "And the weather now?" }, "times": "once" }))
                .await;
        } else {
            assert_eq!((heard.as_str(), said.as_str()), ("And the weather now?", "Sunny."));
        }
    }
    let mut socket = voice_session(&emulator, json!({})).await;
    hear(&mut socket, &[0, 1000, 800, 500]).await;
    let said = deltas(&socket.until("response.done").await, "response.output_audio_transcript.delta");
    assert_eq!(said, "You said: This is what was said in 1300 ms.", "the scripts are used up");
}

#[tokio::test]
async fn an_answer_is_not_taken_for_what_is_heard() {
    let emulator = Emulator::start().await.unwrap();
    emulator.reply(ScriptedReply::text("Fine."));
    emulator.reply(ScriptedReply::transcript("How are you?"));
    let mut socket = voice_session(&emulator, json!({ "transcription": { "model": "whisper-1" } })).await;
    hear(&mut socket, &[0, 1000, 800, 500]).await;
    let events = socket.until("response.done").await;
    assert_eq!(deltas(&events, "conversation.item.input_audio_transcription.delta"), "How are you?");
    assert_eq!(deltas(&events, "response.output_audio_transcript.delta"), "Fine.");
}

#[tokio::test]
async fn audio_that_an_item_brings_is_heard_too() {
    let emulator = Emulator::start().await.unwrap();
    emulator.reply(ScriptedReply::transcript("Good morning."));
    let mut socket = super::text_session(&emulator).await;
    let part = json!({ "type": "input_audio", "audio": super::voice::pcm(&[500]) });
    let item = json!({ "type": "message", "role": "user", "content": [part] });
    socket.send(json!({ "type": "conversation.item.create", "item": item })).await;
    socket.send(json!({ "type": "response.create" })).await;
    let events = socket.until("response.done").await;
    assert_eq!(deltas(&events, "response.output_text.delta"), "You said: Good morning.");
}

#[tokio::test]
async fn a_live_session_says_what_scripts_say() {
    let emulator = Emulator::start().await.unwrap();
    add(
        &emulator,
        json!({ "when": { "operation": "live.connect", "turn": 1 }, "reply": { "transcript": "Tea?" } }),
    )
    .await;
    add(&emulator, json!({ "when": { "operation": "live.connect", "user": "Tea" }, "reply": "With milk." }))
        .await;
    let mut socket = connect(&emulator, "/v1/live/sessions").await;
    socket.send(json!({ "type": "session.start", "session": { "model": "gpt-live-1" } })).await;
    for (heard, said) in [
        ("Tea?", "With milk."),
        ("This is what was said in 1300 ms.", "You said: This is what was said in 1300 ms."),
    ] {
        socket.send(json!({ "type": "session.input_audio.append", "audio": super::voice::pcm(&[0, 1000, 800, 500]) })).await;
        socket.send(json!({ "type": "session.input_audio.mute" })).await;
        let events = socket.until("session.input_audio.muted").await;
        assert_eq!(deltas(&events, "session.input_transcript.delta"), heard);
        assert_eq!(deltas(&events, "session.output_transcript.delta"), said);
        socket.send(json!({ "type": "session.input_audio.unmute" })).await;
        socket.expect("session.input_audio.unmuted").await;
    }
}

#[tokio::test]
async fn speech_to_translate_is_scripted_too() {
    let emulator = Emulator::start().await.unwrap();
    emulator.reply(ScriptedReply::transcript("Good day."));
    let mut socket = connect(&emulator, "/v1/realtime/translations?model=gpt-realtime-translate").await;
    let audio = super::voice::pcm(&[0, 1000, 800, 500]);
    socket.send(json!({ "type": "session.input_audio_buffer.append", "audio": audio })).await;
    socket.send(json!({ "type": "session.close" })).await;
    let events = socket.until("session.closed").await;
    assert_eq!(deltas(&events, "session.input_transcript.delta"), "Good day.");
    assert_eq!(deltas(&events, "session.output_transcript.delta"), "In en: Good day.");
}

/// A session that speaks again after 5 s, and has said three words, which take 1.2 s.
async fn waiting(emulator: &Emulator, timeout: Value) -> Socket {
    let detection = json!({ "type": "server_vad", "idle_timeout_ms": timeout });
    let mut socket = voice_session(emulator, json!({ "turn_detection": detection })).await;
    emulator.reply_text("Are you there");
    socket.send(json!({ "type": "response.create" })).await;
    socket.until("response.done").await;
    socket
}

#[tokio::test]
async fn a_silent_user_is_spoken_to() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = waiting(&emulator, json!(5000)).await;
    hear(&mut socket, &[0, 6100]).await;
    socket.send(json!({ "type": "session.update", "session": { "type": "realtime" } })).await;
    assert_eq!(socket.event().await["type"], "session.updated", "the time is not over");
    emulator.reply_text("Hello?");
    hear(&mut socket, &[0, 200]).await;
    let events = socket.until("response.done").await;
    assert_eq!(
        kinds(&events)[..5],
        [
            "input_audio_buffer.timeout_triggered",
            "input_audio_buffer.committed",
            "conversation.item.added",
            "conversation.item.done",
            "response.created",
        ]
    );
    let over = &events[0];
    assert_eq!((&over["audio_start_ms"], &over["audio_end_ms"]), (&json!(1200), &json!(6200)));
    assert_eq!(
        (&over["item_id"], &events[1]["item_id"]),
        (&events[2]["item"]["id"], &events[2]["item"]["id"])
    );
    assert_eq!(deltas(&events, "response.output_audio_transcript.delta"), "Hello?");
}

#[tokio::test]
async fn without_audio_the_clock_decides_and_speech_ends_the_wait() {
    let clock = Clock::manual(UNIX_EPOCH + Duration::from_secs(1_893_456_000));
    let emulator = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let mut socket = waiting(&emulator, json!(5000)).await;
    clock.advance(Duration::from_secs(6));
    let update = json!({ "type": "session.update", "session": { "type": "realtime" } });
    socket.send(update.clone()).await;
    assert_eq!(socket.event().await["type"], "session.updated", "the answer is still played");
    clock.advance(Duration::from_millis(200));
    assert_eq!(socket.event().await["type"], "input_audio_buffer.timeout_triggered");
    socket.until("response.done").await;
    hear(&mut socket, &[0, 100, 300]).await;
    socket.until("input_audio_buffer.speech_started").await;
    clock.advance(Duration::from_secs(600));
    socket.send(json!({ "type": "session.update", "session": { "type": "transcription" } })).await;
    let next = socket.event().await;
    assert!(next["type"] == "error", "{next}");
}

#[tokio::test]
async fn nobody_waits_unless_the_session_says_so() {
    let emulator = Emulator::start().await.unwrap();
    for timeout in [Value::Null, json!(30_000)] {
        let mut socket = waiting(&emulator, timeout).await;
        hear(&mut socket, &[0, 20_000]).await;
        socket.send(json!({ "type": "session.update", "session": { "type": "realtime" } })).await;
        assert_eq!(socket.event().await["type"], "session.updated");
    }
}
