//! What was said before an answer: the facts of a request that scripts depend on.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::Work;
use crate::script::{Line, Role, Talk, ToolResult};

/// The most responses that are followed back.
const LONGEST_CHAIN: usize = 1000;

/// Returns what a request says, together with the dialogue that it continues.
pub(super) fn of(work: &Work<'_>) -> Talk {
    match work.operation.id {
        "chat.completions.create" => of_messages(work.body("messages").as_array().map_or(&[], Vec::as_slice)),
        "responses.create" | "beta.responses.create" => of_response(work),
        _ => of_inputs(work),
    }
}

/// Returns what the messages of a chat say.
pub(super) fn of_messages(messages: &[Value]) -> Talk {
    let mut teller = Teller::default();
    for message in messages {
        let text = text_of(&message["content"]);
        match message["role"].as_str() {
            Some("assistant") => {
                let text = if text.is_empty() { text_of(&message["refusal"]) } else { text };
                teller.say(Role::Assistant, text);
                for call in message["tool_calls"].as_array().into_iter().flatten() {
                    let kind = call["type"].as_str().unwrap_or("function");
                    teller.call(&call["id"], &call[kind]["name"]);
                }
            }
            Some("tool") => teller.result(&message["tool_call_id"], &message["name"], text),
            Some("function") => teller.result(&Value::Null, &message["name"], text),
            Some("system" | "developer") => teller.say(Role::System, text),
            _ => teller.say(Role::User, text),
        }
    }
    teller.end()
}

fn of_response(work: &Work<'_>) -> Talk {
    let mut teller = Teller::default();
    teller.say(Role::System, work.text("instructions").to_owned());
    for item in before(work) {
        teller.item(&item);
    }
    match work.body("input") {
        Value::String(text) => teller.say(Role::User, text.clone()),
        items => items.as_array().into_iter().flatten().for_each(|item| teller.item(item)),
    }
    teller.end()
}

/// Returns the items of the responses or of the conversation that a request continues.
pub(super) fn before(work: &Work<'_>) -> Vec<Value> {
    let store = &work.shared.store;
    let listed = |path: &str| store.list(&work.collection(path)).into_iter().map(|(_, item)| item);
    let conversation = work.body("conversation");
    if let Some(id) = conversation.as_str().or_else(|| conversation["id"].as_str()) {
        return listed(&format!("/conversations/{id}/items")).collect();
    }
    let mut chain = Vec::new();
    let mut previous = work.body("previous_response_id").as_str().map(str::to_owned);
    while let Some(id) = previous.take().filter(|_| chain.len() < LONGEST_CHAIN) {
        let Some(entry) = store.get(&work.collection("/responses"), &id) else { break };
        previous = entry.value["previous_response_id"].as_str().map(str::to_owned);
        chain.push((id, entry.value));
    }
    let items = chain.into_iter().rev().flat_map(|(id, response)| {
        let output = response["output"].as_array().cloned().unwrap_or_default();
        listed(&format!("/responses/{id}/input_items")).chain(output).collect::<Vec<_>>()
    });
    items.collect()
}

/// Returns the texts of a request that is no dialogue.
fn of_inputs(work: &Work<'_>) -> Talk {
    let mut talk = Talk { turn: 1, separate: true, ..Talk::default() };
    let mut say = |role, text: String| {
        if !text.is_empty() {
            talk.lines.push(Line { role, text });
        }
    };
    say(Role::System, work.text("instructions").to_owned());
    for name in ["prompt", "input", "query"] {
        match work.body(name) {
            Value::Array(items) if items.iter().all(Value::is_string) => {
                items.iter().for_each(|item| say(Role::User, text_of(item)));
            }
            given => say(Role::User, text_of(given)),
        }
    }
    for member in ["file", "image"] {
        say(Role::User, work.input.file(member).map(|file| file.name.clone()).unwrap_or_default());
    }
    talk
}

/// Returns a text, or the texts of parts, one per line.
fn text_of(content: &Value) -> String {
    match content {
        Value::String(text) => text.clone(),
        Value::Array(parts) => {
            let texts =
                parts.iter().filter_map(|part| part["text"].as_str().or_else(|| part["refusal"].as_str()));
            texts.collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

/// Collects what is said, in order.
#[derive(Default)]
struct Teller {
    talk: Talk,
    names: HashMap<String, String>,
    answering: bool,
}

impl Teller {
    fn say(&mut self, role: Role, text: String) {
        if role == Role::Assistant {
            self.answer();
        } else if !text.is_empty() {
            self.answering = false;
        }
        if !text.is_empty() {
            self.talk.lines.push(Line { role, text });
        }
    }

    /// Begins an answer of the assistant, unless the last item was a part of it too.
    fn answer(&mut self) {
        if !self.answering {
            self.talk.turn += 1;
            self.talk.results.clear();
        }
        self.answering = true;
    }

    fn call(&mut self, id: &Value, name: &Value) {
        self.answer();
        if let (Some(id), Some(name)) = (id.as_str(), name.as_str()) {
            self.names.insert(id.to_owned(), name.to_owned());
        }
    }

    fn result(&mut self, id: &Value, name: &Value, content: String) {
        self.answering = false;
        let called = id.as_str().and_then(|id| self.names.get(id)).cloned();
        let name = called.or_else(|| name.as_str().map(str::to_owned));
        self.talk.results.push(ToolResult { name, content: content.clone() });
        if !content.is_empty() {
            self.talk.lines.push(Line { role: Role::Tool, text: content });
        }
    }

    /// Adds an item of a response's input or output.
    fn item(&mut self, item: &Value) {
        let text = || text_of(&item["content"]);
        match (item["type"].as_str().unwrap_or("message"), item["role"].as_str()) {
            ("message", Some("assistant")) => self.say(Role::Assistant, text()),
            ("message", Some("system" | "developer")) => self.say(Role::System, text()),
            ("message", _) => self.say(Role::User, text()),
            ("item_reference" | "compaction", _) => {}
            (kind, _) if kind.ends_with("_output") => {
                let content = match &item["output"] {
                    given @ (Value::String(_) | Value::Array(_)) => text_of(given),
                    Value::Null => String::new(),
                    other => other.to_string(),
                };
                self.result(&item["call_id"], &Value::Null, content);
            }
            ("mcp_approval_request", _) => self.call(&item["id"], &item["name"]),
            // The client's decision is what it has to say about the tool.
            ("mcp_approval_response", _) => {
                let decision = if item["approve"] == true { "approved" } else { "denied" };
                self.result(&item["approval_request_id"], &Value::Null, decision.to_owned());
            }
            _ => self.call(&item["call_id"], &item["name"]),
        }
    }

    fn end(mut self) -> Talk {
        self.talk.turn += 1;
        self.talk
    }
}

/// Returns what was said in a thread, and the outputs of tools that a run got.
pub(super) fn of_thread(messages: &[Value], calls: &[Value], outputs: &[Value]) -> Talk {
    let mut all = messages.to_vec();
    if !outputs.is_empty() {
        all.push(json!({ "role": "assistant", "tool_calls": calls }));
        let result = |output: &Value| json!({ "role": "tool", "tool_call_id": output["tool_call_id"], "content": output["output"] });
        all.extend(outputs.iter().map(result));
    }
    of_messages(&all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_and_results_are_those_since_the_last_answer() {
        let ask = json!({ "role": "user", "content": [{ "type": "text", "text": "Weather?" }] });
        let call = json!({ "role": "assistant", "content": null, "tool_calls": [
            { "id": "c1", "type": "function", "function": { "name": "weather", "arguments": "{}" } },
            { "id": "c2", "type": "custom", "custom": { "name": "note", "input": "" } },
        ] });
        let result = |id: &str, text: &str| json!({ "role": "tool", "tool_call_id": id, "content": text });
        let talk = of_messages(std::slice::from_ref(&ask));
        assert_eq!((talk.turn, talk.results.len()), (1, 0));
        let talk = of_messages(&[ask.clone(), call.clone(), result("c1", "sunny"), result("c2", "noted")]);
        assert_eq!(talk.turn, 2);
        let names: Vec<_> = talk.results.iter().map(|result| result.name.as_deref().unwrap()).collect();
        assert_eq!(names, ["weather", "note"]);
        assert_eq!(talk.user().map(|line| line.text.as_str()).collect::<Vec<_>>(), ["Weather?"]);
        let answer = json!({ "role": "assistant", "content": "Sunny." });
        let talk = of_messages(&[ask.clone(), call, result("c1", "sunny"), answer, ask]);
        assert_eq!((talk.turn, talk.results.len()), (3, 0), "an older result is no news");
    }

    #[test]
    fn several_items_of_one_answer_are_one_turn() {
        let mut teller = Teller::default();
        for item in [
            json!({ "role": "user", "content": "Weather?" }),
            json!({ "type": "reasoning", "summary": [] }),
            json!({ "type": "message", "role": "assistant", "content": [{ "type": "output_text", "text": "Wait." }] }),
            json!({ "type": "function_call", "call_id": "c1", "name": "weather", "arguments": "{}" }),
            json!({ "type": "function_call_output", "call_id": "c1", "output": [{ "type": "input_text", "text": "sunny" }] }),
        ] {
            teller.item(&item);
        }
        let talk = teller.end();
        assert_eq!(talk.turn, 2);
        assert_eq!(talk.results, [ToolResult { name: Some("weather".into()), content: "sunny".into() }]);
        assert_eq!(
            talk.lines.iter().map(|line| line.role).collect::<Vec<_>>(),
            [Role::User, Role::Assistant, Role::Tool]
        );
    }
}
