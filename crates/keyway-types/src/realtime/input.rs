// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, params};

params! {
    /// An object: the document's `RealtimeClientEventInputAudioBufferAppend`.
    pub struct InputAudioBufferAppendEvent {
        /// The member `type`: `"input_audio_buffer.append"`.
        constant r#type: "input_audio_buffer.append" = "type",
        /// The member `audio`: a text.
        required audio: String = "audio",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventInputAudioBufferClear`.
    pub struct InputAudioBufferClearEvent {
        /// The member `type`: `"input_audio_buffer.clear"`.
        constant r#type: "input_audio_buffer.clear" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferCleared`.
    pub struct InputAudioBufferClearedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.cleared"`.
        constant r#type: "input_audio_buffer.cleared" = "type",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventInputAudioBufferCommit`.
    pub struct InputAudioBufferCommitEvent {
        /// The member `type`: `"input_audio_buffer.commit"`.
        constant r#type: "input_audio_buffer.commit" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferCommitted`.
    pub struct InputAudioBufferCommittedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.committed"`.
        constant r#type: "input_audio_buffer.committed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferDtmfEventReceived`.
    pub struct InputAudioBufferDtmfEventReceivedEvent {
        /// The member `type`: `"input_audio_buffer.dtmf_event_received"`.
        constant r#type: "input_audio_buffer.dtmf_event_received" = "type",
        /// The member `event`: a text.
        lenient event: String = "event",
        /// The member `received_at`: a whole number.
        lenient received_at: i64 = "received_at",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferSpeechStarted`.
    pub struct InputAudioBufferSpeechStartedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.speech_started"`.
        constant r#type: "input_audio_buffer.speech_started" = "type",
        /// The member `audio_start_ms`: a whole number.
        lenient audio_start_ms: i64 = "audio_start_ms",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferSpeechStopped`.
    pub struct InputAudioBufferSpeechStoppedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.speech_stopped"`.
        constant r#type: "input_audio_buffer.speech_stopped" = "type",
        /// The member `audio_end_ms`: a whole number.
        lenient audio_end_ms: i64 = "audio_end_ms",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventInputAudioBufferTimeoutTriggered`.
    pub struct InputAudioBufferTimeoutTriggered {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"input_audio_buffer.timeout_triggered"`.
        constant r#type: "input_audio_buffer.timeout_triggered" = "type",
        /// The member `audio_start_ms`: a whole number.
        lenient audio_start_ms: i64 = "audio_start_ms",
        /// The member `audio_end_ms`: a whole number.
        lenient audio_end_ms: i64 = "audio_end_ms",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}
