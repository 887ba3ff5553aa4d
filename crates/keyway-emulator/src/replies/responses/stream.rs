//! A response as a stream of events, from the first to the last.

use serde_json::{Value, json};

use super::super::events::Events;
use super::super::{Work, obfuscation, tokens};
use crate::reply::HttpReply;

/// Returns the events of a response, without the first `skip`.
pub(super) fn of(work: &Work<'_>, response: &Value, skip: usize) -> HttpReply {
    let options = work.body("stream_options");
    let query = work.input.query.get("include_obfuscation");
    let hidden = obfuscation::wanted(options) && query != Some(&Value::Bool(false));
    let seed = response["id"].as_str().unwrap_or("").to_owned();
    let mut story = Story { events: Events::new(work), index: 0, hidden: hidden.then_some(seed) };
    let mut begun = response.clone();
    for (name, value) in [
        ("output", json!([])),
        ("usage", Value::Null),
        ("completed_at", Value::Null),
        ("incomplete_details", Value::Null),
        ("service_tier", json!("auto")),
    ] {
        begun[name] = value;
    }
    if response["background"] == true {
        begun["status"] = "queued".into();
        story.tell("response.created", json!({ "response": begun }));
        story.tell("response.queued", json!({ "response": begun }));
        begun["status"] = "in_progress".into();
    } else {
        begun["status"] = "in_progress".into();
        story.tell("response.created", json!({ "response": begun }));
    }
    story.tell("response.in_progress", json!({ "response": begun }));
    for (index, item) in response["output"].as_array().into_iter().flatten().enumerate() {
        story.index = index;
        story.item(item);
    }
    let end = match response["status"].as_str() {
        Some("incomplete") => "response.incomplete",
        Some("failed" | "cancelled") => "response.failed",
        _ => "response.completed",
    };
    story.tell(end, json!({ "response": response }));
    story.events.into_reply(skip)
}

struct Story<'a> {
    events: Events<'a>,
    /// The item's index in the output.
    index: usize,
    /// What the letters that hide the length of a delta depend on, if there are any.
    hidden: Option<String>,
}

impl Story<'_> {
    fn tell(&mut self, kind: &str, known: Value) {
        self.push(kind, known, false);
    }

    fn push(&mut self, kind: &str, mut known: Value, content: bool) {
        let number = self.events.len();
        known["sequence_number"] = number.into();
        if let (Some(seed), Some(delta)) = (&self.hidden, known["delta"].as_str()) {
            known["obfuscation"] = obfuscation::of(seed, number, delta.len()).into();
        }
        self.events.push(kind, known, content);
    }

    /// Adds an event about the current item.
    fn about(&mut self, kind: &str, item: &Value, members: Value, content: bool) {
        let mut known = json!({ "item_id": item["id"], "output_index": self.index });
        if let (Value::Object(known), Value::Object(members)) = (&mut known, members) {
            known.extend(members);
        }
        self.push(kind, known, content);
    }

    fn item(&mut self, item: &Value) {
        let index = self.index;
        self.tell("response.output_item.added", json!({ "output_index": index, "item": begun(item) }));
        match item["type"].as_str() {
            Some("message") => self.parts(item),
            Some("reasoning") => {
                self.thoughts(item);
                self.summary(item);
            }
            Some("function_call") => self.pieces("response.function_call_arguments", item, "arguments"),
            Some("custom_tool_call") => self.pieces("response.custom_tool_call_input", item, "input"),
            Some("web_search_call") => {
                self.steps("response.web_search_call", item, &["in_progress", "searching", "completed"])
            }
            Some("file_search_call") => {
                self.steps("response.file_search_call", item, &["in_progress", "searching", "completed"])
            }
            Some("code_interpreter_call") => self.code(item),
            Some("image_generation_call") => {
                self.steps("response.image_generation_call", item, &["in_progress", "generating"]);
                let known = json!({ "partial_image_index": 0, "partial_image_b64": item["result"] });
                self.about("response.image_generation_call.partial_image", item, known, true);
                self.steps("response.image_generation_call", item, &["completed"]);
            }
            Some("mcp_list_tools") => {
                let end = if item["error"].is_null() { "completed" } else { "failed" };
                self.steps("response.mcp_list_tools", item, &["in_progress", end]);
            }
            Some("shell_call") => self.commands(item),
            Some("shell_call_output") => self.written(item),
            Some("mcp_call") => {
                self.steps("response.mcp_call", item, &["in_progress"]);
                self.pieces("response.mcp_call_arguments", item, "arguments");
                let end = if item["status"] == "failed" { "failed" } else { "completed" };
                self.steps("response.mcp_call", item, &[end]);
            }
            _ => {}
        }
        self.tell("response.output_item.done", json!({ "output_index": index, "item": item }));
    }

    fn steps(&mut self, kind: &str, item: &Value, steps: &[&str]) {
        for step in steps {
            self.about(&format!("{kind}.{step}"), item, json!({}), false);
        }
    }

    /// Adds a text of the item, piece by piece, then as a whole.
    fn pieces(&mut self, kind: &str, item: &Value, member: &str) {
        let text = item[member].as_str().unwrap_or("");
        for piece in tokens::pieces(text) {
            self.about(&format!("{kind}.delta"), item, json!({ "delta": piece }), true);
        }
        let mut done = json!({ member: text });
        if item["type"] == "function_call" {
            done["name"] = item["name"].clone();
        }
        self.about(&format!("{kind}.done"), item, done, false);
    }

    fn code(&mut self, item: &Value) {
        self.steps("response.code_interpreter_call", item, &["in_progress"]);
        self.pieces("response.code_interpreter_call_code", item, "code");
        self.steps("response.code_interpreter_call", item, &["interpreting", "completed"]);
    }

    fn parts(&mut self, item: &Value) {
        for (at, part) in item["content"].as_array().into_iter().flatten().enumerate() {
            let refusal = part["type"] == "refusal";
            let (kind, member) =
                if refusal { ("response.refusal", "refusal") } else { ("response.output_text", "text") };
            let mut empty = part.clone();
            empty[member] = "".into();
            if !refusal {
                empty["annotations"] = json!([]);
                empty["logprobs"] = json!([]);
            }
            self.about(
                "response.content_part.added",
                item,
                json!({ "content_index": at, "part": empty }),
                false,
            );
            let text = part[member].as_str().unwrap_or("");
            for (number, piece) in tokens::pieces(text).into_iter().enumerate() {
                let mut delta = json!({ "content_index": at, "delta": piece });
                if !refusal {
                    delta["logprobs"] = part["logprobs"].get(number).cloned().into_iter().collect();
                }
                self.about(&format!("{kind}.delta"), item, delta, true);
            }
            for (number, annotation) in part["annotations"].as_array().into_iter().flatten().enumerate() {
                let added =
                    json!({ "content_index": at, "annotation_index": number, "annotation": annotation });
                self.about("response.output_text.annotation.added", item, added, false);
            }
            let mut done = json!({ "content_index": at, member: text });
            if !refusal {
                done["logprobs"] = part["logprobs"].clone();
            }
            self.about(&format!("{kind}.done"), item, done, false);
            self.about(
                "response.content_part.done",
                item,
                json!({ "content_index": at, "part": part }),
                false,
            );
        }
    }

    fn commands(&mut self, item: &Value) {
        let commands = item["action"]["commands"].as_array().into_iter().flatten();
        for (at, command) in commands.filter_map(Value::as_str).enumerate() {
            let (kind, index) = ("response.shell_call_command", self.index);
            let named = |member: &str, text: &str| json!({ "output_index": index, "command_index": at, member: text });
            self.tell(&format!("{kind}.added"), named("command", ""));
            for piece in tokens::pieces(command) {
                self.push(&format!("{kind}.delta"), named("delta", piece), true);
            }
            self.tell(&format!("{kind}.done"), named("command", command));
        }
    }

    fn written(&mut self, item: &Value) {
        let kind = "response.shell_call_output_content";
        for (at, written) in item["output"].as_array().into_iter().flatten().enumerate() {
            let delta = json!({ "command_index": at, "delta": { "stdout": written["stdout"] } });
            self.about(&format!("{kind}.delta"), item, delta, true);
            self.about(
                &format!("{kind}.done"),
                item,
                json!({ "command_index": at, "output": [written] }),
                false,
            );
        }
    }

    fn thoughts(&mut self, item: &Value) {
        for (at, part) in item["content"].as_array().into_iter().flatten().enumerate() {
            let text = part["text"].as_str().unwrap_or("");
            for piece in tokens::pieces(text) {
                let delta = json!({ "content_index": at, "delta": piece });
                self.about("response.reasoning_text.delta", item, delta, true);
            }
            let done = json!({ "content_index": at, "text": text });
            self.about("response.reasoning_text.done", item, done, false);
        }
    }

    fn summary(&mut self, item: &Value) {
        for (at, part) in item["summary"].as_array().into_iter().flatten().enumerate() {
            let text = part["text"].as_str().unwrap_or("");
            let mut empty = part.clone();
            empty["text"] = "".into();
            let named = |member: &str, value: Value| json!({ "summary_index": at, member: value });
            self.about("response.reasoning_summary_part.added", item, named("part", empty), false);
            for piece in tokens::pieces(text) {
                self.about("response.reasoning_summary_text.delta", item, named("delta", piece.into()), true);
            }
            self.about("response.reasoning_summary_text.done", item, named("text", text.into()), false);
            self.about("response.reasoning_summary_part.done", item, named("part", part.clone()), false);
        }
    }
}

/// Returns an item before it has any content.
fn begun(item: &Value) -> Value {
    let mut item = item.clone();
    if item.get("status").is_some() {
        item["status"] = "in_progress".into();
    }
    if let Some(members) = item.as_object_mut().filter(|item| item["type"] == "web_search_call") {
        members.remove("action");
    }
    // An approval is asked for at once, with its arguments.
    if item["type"] == "mcp_approval_request" {
        return item;
    }
    let outcome = item["type"] == "mcp_list_tools" || item["type"] == "mcp_call";
    for (member, empty, emptied) in [
        ("content", json!([]), true),
        ("summary", json!([]), true),
        ("arguments", if item["arguments"].is_object() { json!({}) } else { json!("") }, true),
        ("input", json!(""), true),
        ("result", Value::Null, true),
        ("tools", json!([]), true),
        ("output", Value::Null, outcome),
        ("error", Value::Null, outcome),
    ] {
        if emptied && item.get(member).is_some() {
            item[member] = empty;
        }
    }
    item
}
