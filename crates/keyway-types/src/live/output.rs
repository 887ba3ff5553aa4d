// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, params};

object! {
    /// An object: the document's `LiveOutputAudioDeltaEvent`.
    pub struct LiveOutputAudioDeltaEvent {
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `type`: `"session.output_audio.delta"`.
        constant r#type: "session.output_audio.delta" = "type",
        /// The member `end_ms`: a whole number.
        optional end_ms: i64 = "end_ms",
        /// The member `start_ms`: a whole number.
        optional start_ms: i64 = "start_ms",
    }
}

params! {
    /// An object: the document's `LiveOutputAudioFixturePlayEvent`.
    pub struct LiveOutputAudioFixturePlayEvent {
        /// The member `audio`: a text.
        required audio: String = "audio",
        /// The member `type`: `"session.output_audio.fixture.play"`.
        constant r#type: "session.output_audio.fixture.play" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveOutputAudioFixturePlayedEvent`.
    pub struct LiveOutputAudioFixturePlayedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.output_audio.fixture.played"`.
        constant r#type: "session.output_audio.fixture.played" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    /// An object: the document's `LiveOutputAudioFixturePlayingEvent`.
    pub struct LiveOutputAudioFixturePlayingEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.output_audio.fixture.playing"`.
        constant r#type: "session.output_audio.fixture.playing" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveOutputText`.
    pub struct LiveOutputText {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}

object! {
    /// An object: the document's `LiveOutputTranscriptDeltaEvent`.
    pub struct LiveOutputTranscriptDeltaEvent {
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `end_ms`: a whole number.
        lenient end_ms: i64 = "end_ms",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `start_ms`: a whole number.
        lenient start_ms: i64 = "start_ms",
        /// The member `type`: `"session.output_transcript.delta"`.
        constant r#type: "session.output_transcript.delta" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}
