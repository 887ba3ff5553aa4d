//! The items of a response's output.

use serde_json::{Value, json};

use super::super::Work;
use super::super::answer::ModelAnswer;
use super::hosted;

/// Returns the output for an answer: a reasoning summary if requested or scripted, with its text if it should
/// be detailed; the call of a hosted tool if one is forced; then the message or call.
pub(super) fn items(work: &Work<'_>, answer: &ModelAnswer) -> Vec<Value> {
    let mut items = Vec::new();
    if !answer.reasoning.is_empty() {
        let part = |text: &String| json!({ "type": "summary_text", "text": text });
        let summary: Vec<Value> = answer.reasoning.iter().map(part).collect();
        items.push(json!({ "type": "reasoning", "id": work.new_id("rs_"), "summary": summary }));
    } else if work.body("reasoning")["summary"].is_string() {
        let summary = json!([{ "type": "summary_text", "text": "The user said something, so say it back." }]);
        let mut item = json!({ "type": "reasoning", "id": work.new_id("rs_"), "summary": summary });
        if work.body("reasoning")["summary"] == "detailed" {
            item["content"] =
                json!([{ "type": "reasoning_text", "text": "Something was said. Say it back." }]);
        }
        items.push(item);
    }
    items.extend(hosted::calls(work));
    let message = |part: Value| {
        json!({
            "type": "message",
            "id": work.new_id("msg_"),
            "role": "assistant",
            "status": if matches!(answer.finish, "length" | "content_filter") { "incomplete" } else { "completed" },
            "content": [part],
        })
    };
    if let Some(text) = &answer.text {
        let annotations = hosted::citations(&items, text);
        let part = json!({ "type": "output_text", "text": text, "annotations": annotations, "logprobs": [] });
        items.push(message(part));
    }
    if let Some(refusal) = &answer.refusal {
        items.push(message(json!({ "type": "refusal", "refusal": refusal })));
    }
    for call in &answer.calls {
        let (kind, prefix, member) = if call.custom {
            ("custom_tool_call", "ctc_", "input")
        } else {
            ("function_call", "fc_", "arguments")
        };
        items.push(json!({
            "type": kind,
            "id": work.new_id(prefix),
            "call_id": call.id(work),
            "name": call.name,
            member: call.input,
            "status": "completed",
        }));
    }
    items
}
