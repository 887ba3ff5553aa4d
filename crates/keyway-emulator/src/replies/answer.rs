//! The assistant's answer: the next scripted reply, a call that the request forces, or an echo.

use serde_json::Value;

use super::room::{Room, USUAL_TOKENS};
use super::sample::sample;
use super::tokens::{self, Encoding};
use crate::script::{ScriptedCall, ScriptedReply, ScriptedUsage, ServerCall, ServerTools};

/// The most characters of the user's words that are repeated in JSON, where truncation would break
/// more than the words.
const MOST_QUOTED: usize = 2000;

/// The assistant's answer, before it is written as a whole or in chunks.
#[derive(Debug, Default, PartialEq)]
pub(super) struct ModelAnswer {
    pub(super) text: Option<String>,
    pub(super) refusal: Option<String>,
    pub(super) calls: Vec<ModelCall>,
    /// The deprecated form of a call.
    pub(super) function: Option<(String, String)>,
    pub(super) finish: &'static str,
    /// A summary of the reasoning before it, by parts.
    pub(super) reasoning: Vec<String>,
    /// The token counts that a script sets.
    pub(super) usage: ScriptedUsage,
    /// A script says all of it: no thoughts are added.
    pub(super) scripted: bool,
    /// The tools that MCP servers list, by label, as far as a script says so.
    pub(super) lists: Vec<(String, ServerTools)>,
}

/// The tokens of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spent {
    /// All of them, thoughts included.
    pub(super) output: u64,
    pub(super) reasoning: u64,
}

/// One tool call.
#[derive(Debug, PartialEq)]
pub(super) struct ModelCall {
    pub(super) name: String,
    pub(super) input: String,
    pub(super) custom: bool,
    /// The identifier that a script sets.
    pub(super) id: Option<String>,
    /// The API makes the call itself, at this server.
    pub(super) server: Option<ServerCall>,
}

impl ModelAnswer {
    /// Answers a valid chat request. Scripted replies are sent in full, unless the request
    /// multiplies them.
    pub(super) fn to(body: &Value, scripted: Option<&ScriptedReply>, room: Room) -> Self {
        let encoding = encoding_of(body);
        let said = last_words(body["messages"].as_array().map_or(&[], Vec::as_slice));
        let own =
            || forced(body, &said).unwrap_or_else(|| echo(body, &said)).within(room, encoding, Some(body));
        let Some(scripted) = scripted else { return own() };
        let mut answer = match scripted.speaks() {
            true => Self::scripted(scripted, body).within(room, encoding, None),
            false => own(),
        };
        answer.finish = scripted.finish.unwrap_or(answer.finish);
        answer.usage = scripted.usage;
        answer.lists.clone_from(&scripted.lists);
        answer
    }

    /// Returns what a script lets the assistant say.
    fn scripted(scripted: &ScriptedReply, body: &Value) -> Self {
        let mut answer = Self { finish: "stop", ..Self::default() };
        if let Some(text) = &scripted.text {
            answer = Self::text(text.clone(), body);
        }
        answer.scripted = true;
        answer.refusal = scripted.refusal.clone();
        answer.reasoning.clone_from(&scripted.reasoning);
        let call = |call: &ScriptedCall| ModelCall {
            name: call.name.clone(),
            input: call.arguments.clone(),
            custom: is_custom(body, &call.name),
            id: call.id.clone(),
            server: call.server.clone(),
        };
        answer.calls = scripted.calls.iter().map(call).collect();
        if answer.calls.iter().any(|call| call.server.is_none()) {
            answer.finish = "tool_calls";
        }
        answer
    }

    /// Returns the part of the answer that fits; `asked` is the request, unless the answer is
    /// scripted.
    fn within(mut self, room: Room, encoding: Encoding, asked: Option<&Value>) -> Self {
        let limit = match asked {
            None if room.is_single() => return self,
            None => Some(u64::MAX),
            // Calls are not truncated by a small limit, only by the one that applies to every
            // request.
            Some(body) => token_limit(body).map(|limit| limit.max(USUAL_TOKENS)),
        };
        let function = self.function.iter_mut().map(|(_, arguments)| arguments);
        let said = self.text.iter_mut().chain(&mut self.refusal).chain(function);
        for text in said.chain(self.calls.iter_mut().map(|call| &mut call.input)) {
            let kept = room.cut(encoding, text, limit).len();
            if kept < text.len() {
                text.truncate(kept);
                self.finish = "length";
            }
        }
        self
    }

    /// Truncates the text at the first stop sequence or the token limit.
    fn text(mut text: String, body: &Value) -> Self {
        let mut finish = "stop";
        let stops = match &body["stop"] {
            Value::Array(stops) => stops.iter().filter_map(Value::as_str).collect(),
            stop => stop.as_str().into_iter().collect::<Vec<_>>(),
        };
        let end = stops.into_iter().filter(|stop| !stop.is_empty()).filter_map(|stop| text.find(stop)).min();
        text.truncate(end.unwrap_or(text.len()));
        let encoding = encoding_of(body);
        let kept = token_limit(body).map_or(text.len(), |limit| encoding.start(&text, limit).len());
        if kept < text.len() {
            text.truncate(kept);
            finish = "length";
        }
        Self { text: Some(text), finish, ..Self::default() }
    }

    fn calls(call: ModelCall) -> Self {
        Self { calls: vec![call], finish: "tool_calls", ..Self::default() }
    }

    /// Returns the tokens that the answer took, or those that a script sets; `thought` are those of
    /// the model's usual thoughts, which end at the limit.
    pub(super) fn spent(&self, encoding: Encoding, thought: u64, limit: u64) -> Spent {
        let said = self.counted_tokens(encoding);
        let usual = if self.scripted { 0 } else { thought.min(limit.saturating_sub(said)) };
        let scripted = self.reasoning.iter().map(|part| encoding.count(part)).sum::<u64>();
        let reasoning = self.usage.reasoning.unwrap_or(scripted + usual);
        Spent { output: self.usage.output.unwrap_or(said + scripted + usual), reasoning }
    }

    fn counted_tokens(&self, encoding: Encoding) -> u64 {
        let said = self.text.iter().chain(&self.refusal).map(|text| encoding.count(text)).sum::<u64>();
        let calls = self.calls.iter().map(|call| (&call.name, &call.input));
        let calls = calls.chain(self.function.iter().map(|(name, arguments)| (name, arguments)));
        said + calls.map(|(name, input)| tokens::of_call(encoding, name, input)).sum::<u64>()
    }
}

/// Returns the vocabulary of the request's model.
fn encoding_of(body: &Value) -> Encoding {
    Encoding::of(body["model"].as_str().unwrap_or(""))
}

/// Returns a request's token limit, by its new or its old name.
pub(super) fn token_limit(body: &Value) -> Option<u64> {
    body["max_completion_tokens"].as_u64().or_else(|| body["max_tokens"].as_u64())
}

/// Returns `You said: ` and the user's last words, as JSON if the request asks for JSON.
fn echo(body: &Value, said: &str) -> ModelAnswer {
    let format = &body["response_format"];
    let text = match format["type"].as_str() {
        Some("json_object") => serde_json::json!({ "echo": quoted(said) }).to_string(),
        Some("json_schema") => sample(&format["json_schema"]["schema"], quoted(said)).to_string(),
        _ if said.is_empty() => "You said nothing.".to_owned(),
        _ => format!("You said: {said}"),
    };
    ModelAnswer::text(text, body)
}

/// Returns as much of the user's words as is repeated in JSON.
pub(super) fn quoted(said: &str) -> &str {
    said.char_indices().nth(MOST_QUOTED).map_or(said, |(end, _)| &said[..end])
}

/// Returns the user's last message as text; other parts are named in brackets.
fn last_words(messages: &[Value]) -> String {
    let message = messages.iter().rev().find(|message| message["role"] == "user");
    match message.map(|message| &message["content"]) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(parts)) => parts.iter().map(part_words).collect::<Vec<_>>().join(" "),
        _ => String::new(),
    }
}

fn part_words(part: &Value) -> String {
    match part["type"].as_str() {
        Some("text") => part["text"].as_str().unwrap_or("").to_owned(),
        Some("image_url") => "[image]".into(),
        Some("input_audio") => "[audio]".into(),
        _ => "[file]".into(),
    }
}

/// Returns the call that the request forces, with arguments made from the tool's schema.
fn forced(body: &Value, said: &str) -> Option<ModelAnswer> {
    if let Some(name) = body["function_call"]["name"].as_str() {
        let function = body["functions"].as_array()?.iter().find(|function| function["name"] == name)?;
        let arguments = sample(&function["parameters"], quoted(said)).to_string();
        let function = Some((name.to_owned(), arguments));
        return Some(ModelAnswer { function, finish: "function_call", ..ModelAnswer::default() });
    }
    let tools = body["tools"].as_array()?;
    let choice = &body["tool_choice"];
    let named = |wanted: &Value| {
        let kind = wanted["type"].as_str()?;
        tools.iter().find(|tool| tool["type"] == kind && tool[kind]["name"] == wanted[kind]["name"])
    };
    let tool = if choice == "required" {
        tools.first()
    } else if choice["type"] == "allowed_tools" {
        let allowed = &choice["allowed_tools"];
        if allowed["mode"] == "required" { named(&allowed["tools"][0]) } else { None }
    } else {
        named(choice)
    };
    tool.map(|tool| ModelAnswer::calls(call_of(tool, said)))
}

/// Returns whether a request's tool of that name is a custom one, whose input is any text.
fn is_custom(body: &Value, name: &str) -> bool {
    let tools = body["tools"].as_array().into_iter().flatten();
    tools.filter(|tool| tool["type"] == "custom").any(|tool| tool["custom"]["name"] == name)
}

fn call_of(tool: &Value, said: &str) -> ModelCall {
    let custom = tool["type"] == "custom";
    let definition = if custom { &tool["custom"] } else { &tool["function"] };
    let name = definition["name"].as_str().unwrap_or("").to_owned();
    let input =
        if custom { said.to_owned() } else { sample(&definition["parameters"], quoted(said)).to_string() };
    ModelCall { name, input, custom, id: None, server: None }
}
