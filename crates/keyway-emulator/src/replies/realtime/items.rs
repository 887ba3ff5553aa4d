//! The items of a conversation, in order.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::refusal::Refusal;

/// Longer audio of users is not kept, only its length.
const LARGEST_SOUND: usize = 1 << 20;

/// The audio of an item.
#[derive(Default)]
pub(super) struct Sound {
    pub(super) ms: u64,
    /// Empty for the assistant's audio, which is always the same tone.
    pub(super) audio: Vec<u8>,
    /// What was understood, if anybody listened.
    pub(super) words: Option<String>,
}

/// The items of one conversation.
#[derive(Default)]
pub(super) struct Items {
    all: Vec<Value>,
    sounds: HashMap<String, Sound>,
}

impl Items {
    pub(super) fn all(&self) -> &[Value] {
        &self.all
    }

    /// Keeps the audio of an item.
    pub(super) fn set_sound(&mut self, id: &Value, ms: u64, mut audio: Vec<u8>) {
        if audio.len() > LARGEST_SOUND {
            audio = Vec::new();
        }
        self.sounds.insert(id.as_str().unwrap_or("").to_owned(), Sound { ms, audio, words: None });
    }

    /// Keeps what was understood of an item's audio.
    pub(super) fn set_words(&mut self, id: &str, words: String) {
        self.sounds.entry(id.to_owned()).or_default().words = Some(words);
    }

    /// Returns the audio of an item, if it has some.
    pub(super) fn sound(&self, id: &Value) -> Option<&Sound> {
        self.sounds.get(id.as_str()?)
    }

    pub(super) fn last_id(&self) -> Value {
        self.all.last().map_or(Value::Null, |item| item["id"].clone())
    }

    fn position(&self, id: &Value) -> Option<usize> {
        self.all.iter().position(|item| item["id"] == *id)
    }

    pub(super) fn find(&self, id: &Value) -> Option<&Value> {
        self.position(id).map(|at| &self.all[at])
    }

    /// Adds an item at the end, or replaces the one with its identifier; returns the identifier
    /// before it.
    pub(super) fn put(&mut self, item: Value) -> Value {
        match self.position(&item["id"]) {
            Some(at) => {
                self.all[at] = item;
                at.checked_sub(1).map_or(Value::Null, |before| self.all[before]["id"].clone())
            }
            None => {
                let before = self.last_id();
                self.all.push(item);
                before
            }
        }
    }

    /// Adds a client's item after the one that it names, `root` for the beginning; returns the
    /// identifier before it.
    pub(super) fn insert(&mut self, item: Value, after: &Value) -> Result<Value, Refusal> {
        if self.position(&item["id"]).is_some() {
            let message = format!("Error creating item: an item with the id {} already exists.", item["id"]);
            return Err(Refusal::invalid("item_create_duplicate_item_id", "item.id", message));
        }
        self.answers_a_call(&item)?;
        let at = match after.as_str() {
            None => self.all.len(),
            Some("root") => 0,
            Some(_) => {
                1 + self.position(after).ok_or_else(|| missing("create", "previous_item_id", after))?
            }
        };
        let before = at.checked_sub(1).map_or(Value::Null, |before| self.all[before]["id"].clone());
        self.all.insert(at, item);
        Ok(before)
    }

    /// The output of a function needs the call that it answers.
    fn answers_a_call(&self, item: &Value) -> Result<(), Refusal> {
        let call = &item["call_id"];
        let is_call = |one: &Value| one["type"] == "function_call" && one["call_id"] == *call;
        if item["type"] != "function_call_output" || self.all.iter().any(is_call) {
            return Ok(());
        }
        let message = format!("Tool call ID {call} not found in conversation.");
        Err(Refusal::invalid("invalid_tool_call_id", "item.call_id", message))
    }

    pub(super) fn retrieve(&self, id: &Value) -> Result<&Value, Refusal> {
        self.find(id).ok_or_else(|| missing("retrieve", "item_id", id))
    }

    pub(super) fn delete(&mut self, id: &Value) -> Result<(), Refusal> {
        let at = self.position(id).ok_or_else(|| missing("delete", "item_id", id))?;
        self.all.remove(at);
        self.sounds.remove(id.as_str().unwrap_or(""));
        Ok(())
    }

    /// Shortens the audio of an assistant's message; its transcript, which would no longer match, is
    /// removed.
    pub(super) fn truncate(&mut self, event: &Value) -> Result<(), Refusal> {
        let id = &event["item_id"];
        let at = self.position(id).ok_or_else(|| missing("truncate", "item_id", id))?;
        let number = event["content_index"].as_u64().and_then(|number| usize::try_from(number).ok());
        let part = number.and_then(|number| self.all[at]["content"].get_mut(number));
        let sound = self.sounds.get_mut(id.as_str().unwrap_or("")).filter(|sound| sound.ms > 0);
        let Some((part, sound)) = part.filter(|part| part["type"] == "output_audio").zip(sound) else {
            let message = "Only model output audio messages can be truncated.".to_owned();
            return Err(Refusal::invalid("unsupported_content_type", "", message));
        };
        let wanted = event["audio_end_ms"].as_u64().unwrap_or(0);
        if wanted > sound.ms {
            let message = format!("Audio content of {}ms is already shorter than {wanted}ms", sound.ms);
            return Err(Refusal::invalid("invalid_value", "audio_end_ms", message));
        }
        sound.ms = wanted;
        *part = json!({ "type": "output_audio" });
        Ok(())
    }
}

fn missing(action: &'static str, param: &'static str, id: &Value) -> Refusal {
    let code = match action {
        "create" => "item_create_invalid_previous_item_id",
        "retrieve" => "item_retrieve_invalid_item_id",
        "delete" => "item_delete_invalid_item_id",
        _ => "item_truncate_invalid_item_id",
    };
    let verb = action.trim_end_matches('e');
    Refusal::invalid(code, param, format!("Error {verb}ing item: the item with id {id} does not exist."))
}

/// Returns a message of the user with audio.
pub(super) fn spoken(id: &str, transcript: Option<&str>) -> Value {
    let mut part = json!({ "type": "input_audio" });
    if let Some(transcript) = transcript {
        part["transcript"] = transcript.into();
    }
    json!({
        "id": id,
        "object": "realtime.item",
        "type": "message",
        "status": "completed",
        "role": "user",
        "content": [part],
    })
}
