//! What the user says: speech in the input audio, and its transcript.

use serde_json::{Value, json};

use super::super::super::tokens;
use super::super::chat;
use super::super::items::spoken;
use super::super::listener::{Heard, SHORTEST_MS};
use super::{RealtimeTalk, decoded};
use crate::refusal::Refusal;

impl RealtimeTalk {
    pub(super) fn append(&mut self, event: &Value) -> Result<(), Refusal> {
        let audio = decoded(&event["audio"], "audio")?;
        for heard in self.listener.append(&audio) {
            match heard {
                Heard::Started { at_ms } => self.speech_started(at_ms),
                Heard::Stopped { at_ms, audio } => self.speech_stopped(at_ms, audio),
            }
        }
        self.wait_through_audio();
        Ok(())
    }

    fn speech_started(&mut self, at_ms: u64) {
        self.idle = None;
        let id = self.start.new_id("item_");
        self.hearing = Some(id.clone());
        self.say(
            json!({ "type": "input_audio_buffer.speech_started", "audio_start_ms": at_ms, "item_id": id }),
        );
        if self.settings.input()["turn_detection"]["interrupt_response"] == true {
            self.interrupt("turn_detected");
        }
    }

    fn speech_stopped(&mut self, at_ms: u64, audio: Vec<u8>) {
        let id = self.hearing.take().unwrap_or_else(|| self.start.new_id("item_"));
        self.say(
            json!({ "type": "input_audio_buffer.speech_stopped", "audio_end_ms": at_ms, "item_id": id }),
        );
        self.committed(&id, audio);
        let answers = self.settings.input()["turn_detection"]["create_response"] == true;
        if answers && !self.settings.transcribes() {
            // Speech that doesn't interrupt waits for the next response.
            if let Err(refusal) = self.respond(&Value::Null) {
                let error = self.start.error(&refusal, None);
                self.say(error);
            }
        }
    }

    pub(super) fn commit(&mut self) -> Result<(), Refusal> {
        let ms = self.listener.ms();
        if ms < SHORTEST_MS {
            let message = format!(
                "Error committing input audio buffer: buffer too small. Expected at least {SHORTEST_MS}ms of audio, but buffer only has {ms}.00ms of audio."
            );
            return Err(Refusal::invalid("input_audio_buffer_commit_empty", "", message));
        }
        let id = self.hearing.take().unwrap_or_else(|| self.start.new_id("item_"));
        let audio = self.listener.take();
        self.idle = None;
        self.committed(&id, audio);
        Ok(())
    }

    /// Makes audio a message of the user.
    fn committed(&mut self, id: &str, audio: Vec<u8>) {
        let ms = self.listener.format().ms(audio.len());
        let words = self.understand(ms);
        self.put_speech(id, ms, audio, words);
    }

    /// Returns what is understood of speech of this length.
    pub(super) fn understand(&self, ms: u64) -> String {
        let model = self.settings.all()["model"].as_str().unwrap_or("");
        chat::heard(&self.start, model, &chat::messages(&self.items), ms)
    }

    pub(super) fn put_speech(&mut self, id: &str, ms: u64, audio: Vec<u8>, words: String) {
        let before = self.items.last_id();
        self.say(
            json!({ "type": "input_audio_buffer.committed", "item_id": id, "previous_item_id": before }),
        );
        let item = spoken(id, None);
        self.items.put(item.clone());
        self.items.set_sound(&item["id"], ms, audio);
        self.items.set_words(id, words.clone());
        self.added(&item, &before);
        self.transcribe(id, ms, &words);
    }

    fn transcribe(&mut self, id: &str, ms: u64, transcript: &str) {
        let Some(model) = self.settings.input()["transcription"]["model"].as_str() else { return };
        let usage = if model.starts_with("whisper") {
            json!({ "type": "duration", "seconds": ms.div_ceil(1000) })
        } else {
            let (input, output) = (ms.div_ceil(100), tokens::of_text(transcript));
            json!({
                "type": "tokens", "input_tokens": input, "output_tokens": output, "total_tokens": input + output,
                "input_token_details": { "text_tokens": 0, "audio_tokens": input },
            })
        };
        let kind = "conversation.item.input_audio_transcription";
        // Whisper transcribes a turn as a whole.
        let pieces = if model.starts_with("whisper") { vec![transcript] } else { tokens::pieces(transcript) };
        for piece in pieces {
            self.say(
                json!({ "type": format!("{kind}.delta"), "item_id": id, "content_index": 0, "delta": piece }),
            );
        }
        self.items.put(spoken(id, Some(transcript)));
        self.say(json!({
            "type": format!("{kind}.completed"), "item_id": id, "content_index": 0, "transcript": transcript, "usage": usage,
        }));
    }
}
