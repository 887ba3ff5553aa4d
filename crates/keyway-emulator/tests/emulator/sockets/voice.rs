//! Realtime sessions in audio: speech is found by its loudness, answered in audio, interrupted.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use keyway_emulator::Emulator;
use serde_json::{Value, json};

use super::{Socket, connect, deltas, kinds, try_connect};

/// Speech and silence of these lengths in turn, in milliseconds: PCM16 at 24 kHz.
pub(super) fn pcm(parts: &[u64]) -> String {
    let mut audio = Vec::new();
    for (number, ms) in parts.iter().enumerate() {
        let amplitude: i16 = if number.is_multiple_of(2) { 8000 } else { 0 };
        for sample in 0..ms * 24 {
            let sign = if (sample / 40).is_multiple_of(2) { 1 } else { -1 };
            audio.extend((amplitude * sign).to_le_bytes());
        }
    }
    STANDARD.encode(audio)
}

pub(super) async fn hear(socket: &mut Socket, parts: &[u64]) {
    socket.send(json!({ "type": "input_audio_buffer.append", "audio": pcm(parts) })).await;
}

async fn set_input(socket: &mut Socket, input: Value) {
    socket.send(json!({ "type": "session.update", "session": { "type": "realtime", "audio": { "input": input } } })).await;
    socket.expect("session.updated").await;
}

pub(super) async fn voice_session(emulator: &Emulator, input: Value) -> Socket {
    let mut socket = connect(emulator, "/v1/realtime?model=gpt-realtime").await;
    socket.expect("session.created").await;
    set_input(&mut socket, input).await;
    socket
}

#[tokio::test]
async fn speech_is_found_committed_transcribed_and_answered_in_audio() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = voice_session(&emulator, json!({ "transcription": { "model": "whisper-1" } })).await;
    emulator.reply_text("Good morning to you.");
    hear(&mut socket, &[0, 1000, 800, 500]).await;
    let events = socket.until("response.done").await;
    assert_eq!(
        kinds(&events),
        [
            "input_audio_buffer.speech_started",
            "input_audio_buffer.speech_stopped",
            "input_audio_buffer.committed",
            "conversation.item.added",
            "conversation.item.done",
            "conversation.item.input_audio_transcription.delta",
            "conversation.item.input_audio_transcription.completed",
            "response.created",
            "rate_limits.updated",
            "response.output_item.added",
            "conversation.item.added",
            "response.content_part.added",
        ]
        .into_iter()
        .chain(["response.output_audio_transcript.delta", "response.output_audio.delta"].repeat(4))
        .chain([
            "response.output_audio.done",
            "response.output_audio_transcript.done",
            "response.content_part.done",
            "response.output_item.done",
            "conversation.item.done",
            "response.done",
        ])
        .collect::<Vec<_>>()
    );
    assert_eq!((&events[0]["audio_start_ms"], &events[1]["audio_end_ms"]), (&json!(700), &json!(2000)));
    let id = &events[0]["item_id"];
    assert!(events[1..7].iter().all(|event| event["item_id"] == *id || event["item"]["id"] == *id));
    assert_eq!(events[6]["transcript"], "This is what was said in 1300 ms.");
    assert_eq!(events[6]["usage"], json!({ "type": "duration", "seconds": 2 }));
    assert_eq!(deltas(&events, "response.output_audio_transcript.delta"), "Good morning to you.");
    let audio: usize = events
        .iter()
        .filter(|event| event["type"] == "response.output_audio.delta")
        .map(|event| STANDARD.decode(event["delta"].as_str().unwrap()).unwrap().len())
        .sum();
    assert_eq!(audio, 4 * 400 * 48, "400 ms a word");
    let response = &events.last().unwrap()["response"];
    assert_eq!(
        response["output"][0]["content"],
        json!([{ "type": "output_audio", "transcript": "Good morning to you." }])
    );
    let usage = &response["usage"];
    assert_eq!(
        (&usage["input_token_details"]["audio_tokens"], &usage["output_token_details"]["audio_tokens"]),
        (&json!(13), &json!(32))
    );
}

#[tokio::test]
async fn silence_starts_nothing_and_a_commit_by_hand_answers_nothing() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = voice_session(&emulator, json!({})).await;
    hear(&mut socket, &[0, 2000]).await;
    set_input(&mut socket, json!({ "turn_detection": null })).await;
    socket.send(json!({ "type": "input_audio_buffer.clear" })).await;
    socket.expect("input_audio_buffer.cleared").await;
    hear(&mut socket, &[500]).await;
    socket.send(json!({ "type": "input_audio_buffer.commit" })).await;
    let events = socket.until("conversation.item.done").await;
    assert_eq!(
        kinds(&events),
        ["input_audio_buffer.committed", "conversation.item.added", "conversation.item.done"]
    );
    let item = &events[2]["item"];
    assert_eq!(item["content"], json!([{ "type": "input_audio" }]));
    socket.send(json!({ "type": "conversation.item.retrieve", "item_id": item["id"] })).await;
    let kept = socket.expect("conversation.item.retrieved").await;
    assert_eq!(kept["item"]["content"][0]["audio"], pcm(&[500]));
    socket.send(json!({ "type": "response.create" })).await;
    let events = socket.until("response.done").await;
    assert_eq!(
        deltas(&events, "response.output_audio_transcript.delta"),
        "You said: This is what was said in 500 ms."
    );
}

#[tokio::test]
async fn g711_is_heard_and_spoken() {
    let emulator = Emulator::start().await.unwrap();
    for format in ["audio/pcmu", "audio/pcma"] {
        let mut socket = voice_session(&emulator, json!({ "format": { "type": format } })).await;
        socket
            .send(json!({ "type": "session.update", "session": { "type": "realtime", "audio": { "output": { "format": { "type": format } } } } }))
            .await;
        socket.expect("session.updated").await;
        emulator.reply_text("Hello");
        let silence = if format == "audio/pcmu" { 0xFF_u8 } else { 0xD5 };
        let audio = [[silence & 0x0F, silence & 0x8F].repeat(2000), vec![silence; 3000]].concat();
        socket.send(json!({ "type": "input_audio_buffer.append", "audio": STANDARD.encode(audio) })).await;
        let events = socket.until("response.done").await;
        let said = STANDARD.decode(deltas(&events, "response.output_audio.delta")).unwrap();
        assert_eq!(said.len(), 400 * 8, "{format}");
    }
}

#[tokio::test]
async fn speech_interrupts_a_response() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let line = format!("Bearer {}", key.secret());
    let headers = [("authorization", &*line), ("x-keyway-fault", "stall-inside-stream;at=9")];
    let mut socket = try_connect(&emulator, "/v1/realtime?model=gpt-realtime", &headers).await.ok().unwrap();
    socket.expect("session.created").await;
    emulator.reply_text("One two three four five six");
    hear(&mut socket, &[300, 400]).await;
    let first = socket.until("response.created").await;
    for _ in 0..9 {
        socket.event().await;
    }
    hear(&mut socket, &[300]).await;
    let events = socket.until("response.done").await;
    assert_eq!(
        kinds(&events),
        [
            "input_audio_buffer.speech_started",
            "response.output_audio.done",
            "response.output_audio_transcript.done",
            "response.content_part.done",
            "response.output_item.done",
            "conversation.item.done",
            "response.done",
        ]
    );
    let response = &events.last().unwrap()["response"];
    assert_eq!(response["id"], first.last().unwrap()["response"]["id"]);
    assert_eq!(
        (&response["status"], &response["status_details"]["reason"]),
        (&json!("cancelled"), &json!("turn_detected"))
    );
    let item = &response["output"][0];
    assert_eq!(
        (&item["status"], &item["content"][0]["transcript"]),
        (&json!("incomplete"), &json!("One two three"))
    );

    // The client cuts off what was not played.
    let truncate = |ms: u64| json!({ "type": "conversation.item.truncate", "item_id": item["id"], "content_index": 0, "audio_end_ms": ms });
    socket.send(truncate(100_000)).await;
    let error = socket.expect("error").await["error"].take();
    assert_eq!((&error["code"], &error["param"]), (&json!("invalid_value"), &json!("audio_end_ms")));
    socket.send(truncate(500)).await;
    let truncated = socket.expect("conversation.item.truncated").await;
    assert_eq!((&truncated["item_id"], &truncated["audio_end_ms"]), (&item["id"], &json!(500)));
    socket.send(json!({ "type": "conversation.item.retrieve", "item_id": item["id"] })).await;
    let kept = socket.expect("conversation.item.retrieved").await["item"].take();
    let audio = STANDARD.decode(kept["content"][0]["audio"].as_str().unwrap()).unwrap();
    assert_eq!((audio.len(), kept["content"][0].get("transcript")), (500 * 48, None));
}

#[tokio::test]
async fn a_response_is_cancelled_and_only_one_is_in_progress() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let line = format!("Bearer {}", key.secret());
    let headers = [("authorization", &*line), ("x-keyway-fault", "stall-inside-stream;at=5")];
    let mut socket = try_connect(&emulator, "/v1/realtime?model=gpt-realtime", &headers).await.ok().unwrap();
    socket.text_only().await;
    socket.says("Hello").await;
    socket.send(json!({ "type": "response.create" })).await;
    socket.until("response.output_text.delta").await;
    socket.send(json!({ "type": "response.create", "event_id": "again" })).await;
    let error = socket.expect("error").await["error"].take();
    assert_eq!(
        (&error["code"], &error["event_id"]),
        (&json!("conversation_already_has_active_response"), &json!("again"))
    );
    socket.send(json!({ "type": "response.cancel", "response_id": "resp_other" })).await;
    assert_eq!(socket.expect("error").await["error"]["code"], "response_cancel_not_active");
    socket.send(json!({ "type": "response.cancel" })).await;
    let events = socket.until("response.done").await;
    let response = &events.last().unwrap()["response"];
    assert_eq!(response["status_details"], json!({ "type": "cancelled", "reason": "client_cancelled" }));
    assert_eq!(response["output"][0]["content"], json!([{ "type": "output_text", "text": "You" }]));
}

#[tokio::test]
async fn speech_in_the_middle_of_a_piece_of_audio_interrupts_too() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = voice_session(&emulator, json!({})).await;
    hear(&mut socket, &[300, 300, 300, 300]).await;
    let first = socket.until("response.done").await.pop().unwrap();
    assert_eq!(first["response"]["status"], "cancelled");
    let second = socket.until("response.done").await.pop().unwrap();
    assert_eq!(second["response"]["status"], "completed");
}

#[tokio::test]
async fn a_voice_that_was_heard_stays() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = voice_session(&emulator, json!({})).await;
    let change = |voice: &str| json!({ "type": "session.update", "session": { "type": "realtime", "audio": { "output": { "voice": voice } } } });
    socket.send(change("cedar")).await;
    socket.expect("session.updated").await;
    socket.send(json!({ "type": "response.create" })).await;
    socket.until("response.done").await;
    socket.send(change("marin")).await;
    assert_eq!(socket.expect("error").await["error"]["code"], "cannot_update_voice");
}

#[tokio::test]
async fn a_transcription_session_only_transcribes() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/realtime?intent=transcription").await;
    let session = socket.expect("session.created").await["session"].take();
    assert_eq!(
        (&session["type"], &session["object"]),
        (&json!("transcription"), &json!("realtime.transcription_session"))
    );
    let input = json!({ "transcription": { "model": "gpt-4o-mini-transcribe", "language": "en" } });
    socket.send(json!({ "type": "session.update", "session": { "type": "transcription", "audio": { "input": input } } })).await;
    socket.expect("session.updated").await;
    hear(&mut socket, &[500, 500]).await;
    let kind = "conversation.item.input_audio_transcription";
    let events = socket.until(&format!("{kind}.completed")).await;
    assert_eq!(
        deltas(&events, &format!("{kind}.delta")),
        events.last().unwrap()["transcript"].as_str().unwrap()
    );
    assert_eq!(events.last().unwrap()["usage"]["type"], "tokens");
    socket.send(json!({ "type": "response.create" })).await;
    assert_eq!(socket.expect("error").await["error"]["code"], "unsupported_event");
}
