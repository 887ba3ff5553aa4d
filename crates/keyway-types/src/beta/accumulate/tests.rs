use serde_json::json;

use super::*;

#[test]
fn s6_a_run_is_what_was_last_told_of_it() {
    let mut whole = RunAccumulator::default();
    assert_eq!((whole.reply(), whole.is_complete()), (None, false));
    for (event, status, ended) in [
        ("thread.run.created", "queued", false),
        ("thread.run.in_progress", "in_progress", false),
        ("thread.run.requires_action", "requires_action", true),
        ("thread.run.completed", "completed", true),
    ] {
        let event =
            json!({"event": event, "data": {"id": "run_1", "object": "thread.run", "status": status}});
        whole.push(&serde_json::from_value(event).unwrap());
        assert_eq!(whole.is_complete(), ended, "{status}");
        assert_eq!(whole.reply().unwrap().status.as_str(), status);
    }
    whole.push(&serde_json::from_value(json!({"event": "thread.tomorrow", "data": 1})).unwrap());
    assert!(whole.is_complete());
}

#[test]
fn s6_the_beta_of_responses_adds_up_as_responses_do() {
    let mut whole = BetaResponseAccumulator::default();
    for piece in ["Hel", "lo"] {
        let event = json!({"type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0,
            "content_index": 0, "delta": piece, "sequence_number": 1, "logprobs": []});
        whole.push(&serde_json::from_value(event).unwrap());
    }
    let reply = serde_json::to_value(whole.reply()).unwrap();
    assert_eq!(reply["output"][0]["content"][0]["text"], "Hello");
    let event = json!({"type": "response.completed", "sequence_number": 2, "response": {"id": "resp_1",
        "object": "response", "status": "completed", "output": [], "tool_choice": "auto"}});
    whole.push(&serde_json::from_value(event).unwrap());
    assert!(whole.is_complete());
    assert_eq!(whole.reply().id, "resp_1");
}
