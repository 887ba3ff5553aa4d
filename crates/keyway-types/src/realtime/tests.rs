use serde_json::json;

use super::{ResponsesClientEvent, ResponsesServerEvent};

#[test]
fn d1_events_of_responses_over_a_websocket_have_their_type_and_others_survive() {
    let json = json!({
        "type": "response.output_text.delta", "stream_id": "stream_1", "sequence_number": 4, "item_id": "msg_1", "output_index": 0,
        "content_index": 0, "delta": "Hel", "logprobs": [], "later": {"a": null}
    });
    let event: ResponsesServerEvent = serde_json::from_value(json.clone()).unwrap();
    let ResponsesServerEvent::ResponseOutputTextDelta(delta) = &event else { panic!("{event:?}") };
    assert_eq!((delta.delta.as_str(), delta.stream_id.as_deref()), ("Hel", Some("stream_1")));
    assert_eq!(serde_json::to_value(&event).unwrap(), json);

    let json = json!({"type": "response.later", "stream_id": "stream_1"});
    let event: ResponsesServerEvent = serde_json::from_value(json.clone()).unwrap();
    assert!(matches!(event, ResponsesServerEvent::Unknown(_)));
    assert_eq!(serde_json::to_value(&event).unwrap(), json);

    let json = json!({"type": "response.create", "model": "gpt-4.1", "input": "Hello"});
    let event: ResponsesClientEvent = serde_json::from_value(json.clone()).unwrap();
    assert!(matches!(event, ResponsesClientEvent::ResponseCreate(_)), "{event:?}");
    assert_eq!(serde_json::to_value(&event).unwrap(), json);
}
