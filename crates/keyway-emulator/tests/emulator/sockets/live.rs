//! Live sessions and translations.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use keyway_emulator::Emulator;
use serde_json::json;

use super::{Socket, connect, deltas, kinds};

/// Half a second of speech, then as much silence.
fn speech() -> String {
    let loud = std::iter::repeat_n([0xFF, 0x1F], 12_000).flatten();
    STANDARD.encode(loud.chain(std::iter::repeat_n(0, 24_000)).collect::<Vec<u8>>())
}

async fn live(emulator: &Emulator, path: &str) -> Socket {
    let mut socket = connect(emulator, path).await;
    socket.send(json!({ "type": "session.mute", "event_id": "early" })).await;
    socket.expect("error").await;
    socket
}

#[tokio::test]
async fn a_live_session_starts_listens_and_closes() {
    let emulator = Emulator::start().await.unwrap();
    for path in ["/v1/live/sessions", "/v1/live/sessions/live_1/fork"] {
        let mut socket = live(&emulator, path).await;
        socket.send(json!({ "type": "session.input_audio.mute", "event_id": "early" })).await;
        let error = socket.expect("error").await;
        assert_eq!(
            (&error["error"]["code"], &error["client_event_id"]),
            (&json!("session_not_started"), &json!("early"))
        );
        let session = if path.ends_with("fork") { json!({}) } else { json!({ "model": "gpt-live-1" }) };
        socket.send(json!({ "type": "session.start", "event_id": "s", "session": session })).await;
        let started = socket.expect("session.started").await;
        assert_eq!(
            (&started["client_event_id"], &started["session"]["status"]),
            (&json!("s"), &json!("active"))
        );
        for (sent, answered) in [
            ("session.input_audio.mute", "session.input_audio.muted"),
            ("session.input_audio.unmute", "session.input_audio.unmuted"),
        ] {
            socket.send(json!({ "type": sent })).await;
            socket.expect(answered).await;
        }
        for kind in ["instructions", "thinking", "commentary"] {
            socket.send(json!({ "type": format!("session.{kind}.append"), "content": "x", "delegation_id": null })).await;
            socket.expect(&format!("session.{kind}.appended")).await;
        }
        socket.send(json!({ "type": "session.input_audio.append", "audio": speech() })).await;
        let heard = socket.expect("session.input_transcript.delta").await;
        assert_eq!((&heard["start_ms"], &heard["end_ms"]), (&json!(0), &json!(700)));
        socket.send(json!({ "type": "session.close" })).await;
        let events = socket.until("session.closed").await;
        assert_eq!(
            deltas(&events, "session.output_transcript.delta"),
            "You said: This is what was said in 700 ms."
        );
        assert!(kinds(&events).contains(&"session.output_audio.delta"));
        assert_eq!(events.last().unwrap()["reason"], "close_requested");
        assert_eq!(socket.closed().await.0, 1000);
    }
}

#[tokio::test]
async fn a_sideband_joins_a_session() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/live/sessions/live_1/attach").await;
    socket.send(json!({ "type": "session.update", "session": {} })).await;
    assert_eq!(socket.expect("session.updated").await["session"]["id"], "live_1");
    let item =
        json!({ "type": "message", "role": "user", "content": [{ "type": "input_text", "text": "x" }] });
    socket.send(json!({ "type": "decision.item.create", "item": item })).await;
    let created = socket.expect("decision.item.created").await;
    socket.send(json!({ "type": "decision.item.delete", "item_id": created["item"]["id"] })).await;
    assert_eq!(socket.expect("decision.item.deleted").await["item_id"], created["item"]["id"]);
    socket.send(json!({ "type": "decision.create", "event_id": "d" })).await;
    socket.expect("decision.event").await;
    socket.send(json!({ "type": "response.create" })).await;
    assert_eq!(socket.expect("response.event").await["event"]["type"], "response.created");
}

#[tokio::test]
async fn speech_is_translated_until_the_session_is_closed() {
    let emulator = Emulator::start().await.unwrap();
    let mut socket = connect(&emulator, "/v1/realtime/translations?model=gpt-realtime-translate").await;
    assert_eq!(socket.expect("session.created").await["session"]["model"], "gpt-realtime-translate");
    socket
        .send(json!({ "type": "session.update", "session": { "audio": { "output": { "language": "es" } } } }))
        .await;
    assert_eq!(socket.expect("session.updated").await["session"]["audio"]["output"]["language"], "es");
    socket.send(json!({ "type": "session.input_audio_buffer.append", "audio": speech() })).await;
    socket.send(json!({ "type": "session.close" })).await;
    let events = socket.until("session.closed").await;
    assert_eq!(deltas(&events, "session.input_transcript.delta"), "This is what was said in 700 ms.");
    assert_eq!(deltas(&events, "session.output_transcript.delta"), "In es: This is what was said in 700 ms.");
    assert_eq!(socket.closed().await.0, 1000);
}
