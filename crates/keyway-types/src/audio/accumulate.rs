//! Assembling the events of streamed transcriptions and speech. Written by hand.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{
    CreateSpeechResponseStreamEvent, SpeechAudioDoneEventUsage, Transcription, TranscriptionStreamEvent,
    TranscriptionTextDoneEvent,
};
use crate::support::object;
use crate::{Accumulate, StreamEvent};

/// Rebuilds the [`Transcription`] from a stream of [`TranscriptionStreamEvent`]s.
///
/// Segments of a diarized transcription are kept as the field `segments`.
#[derive(Clone, Debug, Default)]
pub struct TranscriptionAccumulator {
    text: String,
    segments: Vec<Value>,
    done: Option<TranscriptionTextDoneEvent>,
}

impl Accumulate for TranscriptionAccumulator {
    type Event = TranscriptionStreamEvent;
    type Reply = Transcription;

    #[inline]
    fn push(&mut self, event: &TranscriptionStreamEvent) {
        match event {
            TranscriptionStreamEvent::TranscriptTextDelta(event) => self.text.push_str(&event.delta),
            TranscriptionStreamEvent::TranscriptTextSegment(event) => {
                self.segments.extend(serde_json::to_value(event).ok());
            }
            TranscriptionStreamEvent::TranscriptTextDone(event) => self.done = Some(event.clone()),
            TranscriptionStreamEvent::Unknown(_) => {}
        }
    }

    #[inline]
    fn reply(&self) -> Transcription {
        let mut members = match self.done.as_ref().map(serde_json::to_value) {
            Some(Ok(Value::Object(members))) => members,
            _ => serde_json::Map::new(),
        };
        members.remove("type");
        if self.done.is_none() {
            members.insert("text".to_owned(), json!(self.text));
        }
        if !self.segments.is_empty() {
            members.insert("segments".to_owned(), self.segments.clone().into());
        }
        serde_json::from_value(Value::Object(members)).unwrap_or_default()
    }

    /// Returns true after the event with the whole text.
    #[inline]
    fn is_complete(&self) -> bool {
        self.done.is_some()
    }
}

impl StreamEvent for TranscriptionStreamEvent {
    type Accumulator = TranscriptionAccumulator;

    #[inline]
    fn is_bare(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

object! {
    /// Speech that was streamed as events.
    pub struct SpeechAudio {
        /// The audio, in base64.
        lenient audio: String = "audio",
        /// The token usage.
        optional usage: SpeechAudioDoneEventUsage = "usage",
    }
}

impl SpeechAudio {
    /// Returns the audio.
    ///
    /// # Errors
    /// Fails if it is not valid base64.
    #[inline]
    pub fn bytes(&self) -> Result<Vec<u8>, base64::DecodeError> {
        STANDARD.decode(&self.audio)
    }
}

/// Rebuilds the audio from a stream of [`CreateSpeechResponseStreamEvent`]s.
#[derive(Clone, Debug, Default)]
pub struct SpeechAccumulator {
    sound: Vec<u8>,
    usage: Option<SpeechAudioDoneEventUsage>,
    done: bool,
}

impl Accumulate for SpeechAccumulator {
    type Event = CreateSpeechResponseStreamEvent;
    type Reply = SpeechAudio;

    #[inline]
    fn push(&mut self, event: &CreateSpeechResponseStreamEvent) {
        match event {
            CreateSpeechResponseStreamEvent::SpeechAudioDelta(event) => {
                // Each piece is separate base64. An invalid one is skipped: the caller sees it in
                // its event.
                self.sound.extend(STANDARD.decode(&event.audio).unwrap_or_default());
            }
            CreateSpeechResponseStreamEvent::SpeechAudioDone(event) => {
                self.usage = Some(event.usage.clone());
                self.done = true;
            }
            CreateSpeechResponseStreamEvent::Unknown(_) => {}
        }
    }

    #[inline]
    fn reply(&self) -> SpeechAudio {
        let mut speech = SpeechAudio::new();
        speech.audio = STANDARD.encode(&self.sound);
        speech.usage.clone_from(&self.usage);
        speech
    }

    #[inline]
    fn is_complete(&self) -> bool {
        self.done
    }
}

impl StreamEvent for CreateSpeechResponseStreamEvent {
    type Accumulator = SpeechAccumulator;

    #[inline]
    fn is_bare(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s6_a_transcription_is_its_pieces_until_it_is_whole() {
        let mut whole = TranscriptionAccumulator::default();
        for event in [
            json!({"type": "transcript.text.delta", "delta": "Hel"}),
            json!({"type": "transcript.text.delta", "delta": "lo"}),
            json!({"type": "transcript.text.segment", "id": "s1", "text": "Hello", "speaker": "A", "start": 0, "end": 1}),
            json!({"type": "transcript.tomorrow"}),
        ] {
            whole.push(&serde_json::from_value(event).unwrap());
        }
        assert_eq!((whole.reply().text.as_str(), whole.is_complete()), ("Hello", false));
        let done = json!({"type": "transcript.text.done", "text": "Hello!", "tomorrow": 1});
        whole.push(&serde_json::from_value(done).unwrap());
        let reply = serde_json::to_value(whole.reply()).unwrap();
        assert_eq!((&reply["text"], &reply["tomorrow"]), (&json!("Hello!"), &json!(1)));
        assert_eq!(reply["segments"][0]["speaker"], "A");
        assert!(whole.is_complete() && reply.get("type").is_none());
    }

    #[test]
    fn s6_pieces_of_sound_are_base64_each_of_its_own() {
        let mut whole = SpeechAccumulator::default();
        for piece in ["a", "bc", "def"] {
            let event = json!({"type": "speech.audio.delta", "audio": STANDARD.encode(piece)});
            whole.push(&serde_json::from_value(event).unwrap());
        }
        assert!(!whole.is_complete());
        let done = json!({"type": "speech.audio.done", "usage": {"total_tokens": 3}});
        whole.push(&serde_json::from_value(done).unwrap());
        assert!(whole.is_complete());
        assert_eq!(whole.reply().bytes().unwrap(), b"abcdef");
    }
}
