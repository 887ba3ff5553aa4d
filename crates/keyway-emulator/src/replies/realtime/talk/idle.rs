//! A user who says nothing for `idle_timeout_ms` after an answer: the session speaks again.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::RealtimeTalk;

/// The user is expected to say something.
pub(super) struct Idle {
    /// The time of the input's audio at which the answer has been played.
    from_ms: u64,
    /// How long the user may be silent.
    timeout_ms: u64,
    /// When the time is over by the clock, if the client sends no audio.
    pub(super) due: SystemTime,
}

impl RealtimeTalk {
    /// Begins to wait for the user, after an answer that takes so long to play.
    pub(super) fn begin_idle(&mut self, played_ms: u64) {
        let detection = &self.settings.input()["turn_detection"];
        let Some(timeout_ms) = detection["idle_timeout_ms"].as_u64() else { return };
        if detection["type"] != "server_vad" || self.settings.transcribes() || self.hearing.is_some() {
            return;
        }
        let wait = Duration::from_millis(played_ms.saturating_add(timeout_ms));
        let Some(due) = self.start.caller.shared().clock.now().checked_add(wait) else { return };
        self.idle = Some(Idle { from_ms: self.listener.end_ms() + played_ms, timeout_ms, due });
    }

    /// Ends the wait if the audio that the client has sent since is as long. Audio may be sent faster
    /// than it is spoken.
    pub(super) fn wait_through_audio(&mut self) {
        let end = self.listener.end_ms();
        if self.idle.as_ref().is_some_and(|idle| end >= idle.from_ms + idle.timeout_ms) {
            self.end_idle();
        }
    }

    /// Commits the silence, and speaks again.
    pub(super) fn end_idle(&mut self) {
        let Some(Idle { from_ms, timeout_ms, .. }) = self.idle.take() else { return };
        let id = self.start.new_id("item_");
        self.say(json!({
            "type": "input_audio_buffer.timeout_triggered",
            "audio_start_ms": from_ms,
            "audio_end_ms": from_ms + timeout_ms,
            "item_id": id,
        }));
        let audio = self.listener.take();
        self.put_speech(&id, timeout_ms, audio, String::new());
        if let Err(refusal) = self.respond(&Value::Null) {
            let error = self.start.error(&refusal, None);
            self.say(error);
        }
    }
}
