// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

params! {
    /// An object: the document's `LiveInputAudioAppendEvent`.
    pub struct LiveInputAudioAppendEvent {
        /// The member `audio`: a text.
        required audio: String = "audio",
        /// The member `type`: `"session.input_audio.append"`.
        constant r#type: "session.input_audio.append" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `LiveInputAudioMuteEvent`.
    pub struct LiveInputAudioMuteEvent {
        /// The member `type`: `"session.input_audio.mute"`.
        constant r#type: "session.input_audio.mute" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveInputAudioMutedEvent`.
    pub struct LiveInputAudioMutedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.input_audio.muted"`.
        constant r#type: "session.input_audio.muted" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveInputAudioUnmuteEvent`.
    pub struct LiveInputAudioUnmuteEvent {
        /// The member `type`: `"session.input_audio.unmute"`.
        constant r#type: "session.input_audio.unmute" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveInputAudioUnmutedEvent`.
    pub struct LiveInputAudioUnmutedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.input_audio.unmuted"`.
        constant r#type: "session.input_audio.unmuted" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveInputImage`.
    pub struct LiveInputImage {
        /// The member `image_url`: a text.
        given image_url: String = "image_url",
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `detail`: one of the values of [`LiveInputImageDetail`]. The API's default: `"auto"`. May be null.
        optional detail: LiveInputImageDetail = "detail",
    }
}

open_enum! {
    /// A string with known values: `detail` of the document's `LiveInputImage`.
    pub enum LiveInputImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

params! {
    /// An object: the document's `LiveInputJSON`.
    pub struct LiveInputJson {
        /// The member `data`: any JSON.
        given data: crate::Json = "data",
        /// The member `type`: `"input_json"`.
        constant r#type: "input_json" = "type",
    }
}

params! {
    /// An object: the document's `LiveInputText`.
    pub struct LiveInputText {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

object! {
    /// An object: the document's `LiveInputTranscriptDeltaEvent`.
    pub struct LiveInputTranscriptDeltaEvent {
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `end_ms`: a whole number.
        lenient end_ms: i64 = "end_ms",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `start_ms`: a whole number.
        lenient start_ms: i64 = "start_ms",
        /// The member `type`: `"session.input_transcript.delta"`.
        constant r#type: "session.input_transcript.delta" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}
