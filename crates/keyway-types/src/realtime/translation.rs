// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{NoiseReductionType, RealtimeErrorEvent};
use crate::support::{object, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `RealtimeTranslationClientEvent`.
    pub enum RealtimeTranslationClientEvent by "type" {
        "session.update" => SessionUpdate(RealtimeTranslationSessionUpdateEvent),
        "session.input_audio_buffer.append" => SessionInputAudioBufferAppend(RealtimeTranslationInputAudioBufferAppendEvent),
        "session.close" => SessionClose(RealtimeTranslationSessionCloseEvent),
    }
}

/// What `realtime.translations.client_secrets.create` takes.
pub type RealtimeTranslationClientSecretCreateParams = RealtimeTranslationClientSecretCreateRequest;

params! {
    /// An object: the document's `RealtimeTranslationClientSecretCreateRequest`.
    pub struct RealtimeTranslationClientSecretCreateRequest {
        /// The member `session`: an object, [`RealtimeTranslationSessionCreateRequest`].
        required session: RealtimeTranslationSessionCreateRequest = "session",
        /// The member `expires_after`: an object, [`RealtimeTranslationClientSecretCreateRequestExpiresAfter`].
        optional expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter = "expires_after",
    }
}

params! {
    /// An object: `expires_after` of the document's `RealtimeTranslationClientSecretCreateRequest`.
    pub struct RealtimeTranslationClientSecretCreateRequestExpiresAfter {
        /// The member `anchor`: `"created_at"`. The API's default: `"created_at"`.
        optional anchor: String = "anchor",
        /// The member `seconds`: a whole number, 10 to 7200. The API's default: `600`.
        optional seconds: i64 = "seconds",
    }
}

object! {
    /// What `realtime.translations.client_secrets.create` gives: an object: the document's `RealtimeTranslationClientSecretCreateResponse`.
    pub struct RealtimeTranslationClientSecretCreateResponse {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `session`: an object, [`RealtimeTranslationSession`].
        lenient session: RealtimeTranslationSession = "session",
    }
}

params! {
    /// An object: the document's `RealtimeTranslationClientEventInputAudioBufferAppend`.
    pub struct RealtimeTranslationInputAudioBufferAppendEvent {
        /// The member `type`: `"session.input_audio_buffer.append"`.
        constant r#type: "session.input_audio_buffer.append" = "type",
        /// The member `audio`: a text.
        required audio: String = "audio",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `RealtimeTranslationServerEventSessionInputTranscriptDelta`.
    pub struct RealtimeTranslationInputTranscriptDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.input_transcript.delta"`.
        constant r#type: "session.input_transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `elapsed_ms`: a whole number. May be null.
        optional elapsed_ms: i64 = "elapsed_ms",
    }
}

object! {
    /// An object: the document's `RealtimeTranslationServerEventSessionOutputAudioDelta`.
    pub struct RealtimeTranslationOutputAudioDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.output_audio.delta"`.
        constant r#type: "session.output_audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sample_rate`: a whole number. The API's default: `24000`.
        optional sample_rate: i64 = "sample_rate",
        /// The member `channels`: a whole number. The API's default: `1`.
        optional channels: i64 = "channels",
        /// The member `format`: `"pcm16"`.
        optional format: String = "format",
        /// The member `elapsed_ms`: a whole number. May be null.
        optional elapsed_ms: i64 = "elapsed_ms",
    }
}

object! {
    /// An object: the document's `RealtimeTranslationServerEventSessionOutputTranscriptDelta`.
    pub struct RealtimeTranslationOutputTranscriptDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.output_transcript.delta"`.
        constant r#type: "session.output_transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `elapsed_ms`: a whole number. May be null.
        optional elapsed_ms: i64 = "elapsed_ms",
    }
}

tagged_union! {
    /// One of several objects: the document's `RealtimeTranslationServerEvent`.
    pub enum RealtimeTranslationServerEvent by "type" {
        "error" => Error(RealtimeErrorEvent),
        "session.created" => SessionCreated(RealtimeTranslationSessionCreatedEvent),
        "session.updated" => SessionUpdated(RealtimeTranslationSessionUpdatedEvent),
        "session.closed" => SessionClosed(RealtimeTranslationSessionClosedEvent),
        "session.input_transcript.delta" => SessionInputTranscriptDelta(RealtimeTranslationInputTranscriptDeltaEvent),
        "session.output_transcript.delta" => SessionOutputTranscriptDelta(RealtimeTranslationOutputTranscriptDeltaEvent),
        "session.output_audio.delta" => SessionOutputAudioDelta(RealtimeTranslationOutputAudioDeltaEvent),
    }
}

object! {
    /// An object: the document's `RealtimeTranslationSession`.
    pub struct RealtimeTranslationSession {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"translation"`.
        constant r#type: "translation" = "type",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `audio`: an object, [`RealtimeTranslationSessionAudio`].
        lenient audio: RealtimeTranslationSessionAudio = "audio",
    }
}

object! {
    /// An object: `audio` of the document's `RealtimeTranslationSession`.
    pub struct RealtimeTranslationSessionAudio {
        /// The member `input`: an object, [`RealtimeTranslationSessionAudioInput`].
        optional input: RealtimeTranslationSessionAudioInput = "input",
        /// The member `output`: an object, [`RealtimeTranslationSessionAudioOutput`].
        optional output: RealtimeTranslationSessionAudioOutput = "output",
    }
}

object! {
    /// An object: `audio.input` of the document's `RealtimeTranslationSession`.
    pub struct RealtimeTranslationSessionAudioInput {
        /// The member `transcription`: an object, [`RealtimeTranslationSessionAudioInputTranscription`]. May be null.
        optional transcription: RealtimeTranslationSessionAudioInputTranscription = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeTranslationSessionAudioInputNoiseReduction`]. May be null.
        optional noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction = "noise_reduction",
    }
}

object! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeTranslationSession`.
    pub struct RealtimeTranslationSessionAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        lenient r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    /// An object: `audio.input.transcription` of the document's `RealtimeTranslationSession`.
    pub struct RealtimeTranslationSessionAudioInputTranscription {
        /// The member `model`: a text.
        lenient model: String = "model",
    }
}

object! {
    /// An object: `audio.output` of the document's `RealtimeTranslationSession`.
    pub struct RealtimeTranslationSessionAudioOutput {
        /// The member `language`: a text.
        optional language: String = "language",
    }
}

params! {
    /// An object: the document's `RealtimeTranslationClientEventSessionClose`.
    pub struct RealtimeTranslationSessionCloseEvent {
        /// The member `type`: `"session.close"`.
        constant r#type: "session.close" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `RealtimeTranslationServerEventSessionClosed`.
    pub struct RealtimeTranslationSessionClosedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.closed"`.
        constant r#type: "session.closed" = "type",
    }
}

params! {
    /// An object: the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequest {
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `audio`: an object, [`RealtimeTranslationSessionCreateRequestAudio`].
        optional audio: RealtimeTranslationSessionCreateRequestAudio = "audio",
    }
}

params! {
    /// An object: `audio` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudio {
        /// The member `input`: an object, [`RealtimeTranslationSessionCreateRequestAudioInput`].
        optional input: RealtimeTranslationSessionCreateRequestAudioInput = "input",
        /// The member `output`: an object, [`RealtimeTranslationSessionCreateRequestAudioOutput`].
        optional output: RealtimeTranslationSessionCreateRequestAudioOutput = "output",
    }
}

params! {
    /// An object: `audio.input` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudioInput {
        /// The member `transcription`: an object, [`RealtimeTranslationSessionCreateRequestAudioInputTranscription`]. May be null.
        optional transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction`]. May be null.
        optional noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction = "noise_reduction",
    }
}

params! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        required r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// An object: `audio.input.transcription` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudioInputTranscription {
        /// The member `model`: a text.
        required model: String = "model",
    }
}

params! {
    /// An object: `audio.output` of the document's `RealtimeTranslationSessionCreateRequest`.
    pub struct RealtimeTranslationSessionCreateRequestAudioOutput {
        /// The member `language`: a text.
        optional language: String = "language",
    }
}

object! {
    /// An object: the document's `RealtimeTranslationServerEventSessionCreated`.
    pub struct RealtimeTranslationSessionCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.created"`.
        constant r#type: "session.created" = "type",
        /// The member `session`: an object, [`RealtimeTranslationSession`].
        lenient session: RealtimeTranslationSession = "session",
    }
}

params! {
    /// An object: the document's `RealtimeTranslationClientEventSessionUpdate`.
    pub struct RealtimeTranslationSessionUpdateEvent {
        /// The member `type`: `"session.update"`.
        constant r#type: "session.update" = "type",
        /// The member `session`: an object, [`RealtimeTranslationSessionUpdateRequest`].
        required session: RealtimeTranslationSessionUpdateRequest = "session",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeTranslationSessionUpdateRequest`.
    pub struct RealtimeTranslationSessionUpdateRequest {
        /// The member `audio`: an object, [`RealtimeTranslationSessionUpdateRequestAudio`].
        optional audio: RealtimeTranslationSessionUpdateRequestAudio = "audio",
    }
}

params! {
    /// An object: `audio` of the document's `RealtimeTranslationSessionUpdateRequest`.
    pub struct RealtimeTranslationSessionUpdateRequestAudio {
        /// The member `input`: an object, [`RealtimeTranslationSessionUpdateRequestAudioInput`].
        optional input: RealtimeTranslationSessionUpdateRequestAudioInput = "input",
        /// The member `output`: an object, [`RealtimeTranslationSessionUpdateRequestAudioOutput`].
        optional output: RealtimeTranslationSessionUpdateRequestAudioOutput = "output",
    }
}

params! {
    /// An object: `audio.input` of the document's `RealtimeTranslationSessionUpdateRequest`.
    pub struct RealtimeTranslationSessionUpdateRequestAudioInput {
        /// The member `transcription`: an object, [`RealtimeTranslationSessionUpdateRequestAudioInputTranscription`]. May be null.
        nullable transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction`]. May be null.
        nullable noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction = "noise_reduction",
    }
}

params! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeTranslationSessionUpdateRequest`.
    pub struct RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        required r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// An object: `audio.input.transcription` of the document's `RealtimeTranslationSessionUpdateRequest`.
    pub struct RealtimeTranslationSessionUpdateRequestAudioInputTranscription {
        /// The member `model`: a text.
        required model: String = "model",
    }
}

params! {
    /// An object: `audio.output` of the document's `RealtimeTranslationSessionUpdateRequest`.
    pub struct RealtimeTranslationSessionUpdateRequestAudioOutput {
        /// The member `language`: a text.
        optional language: String = "language",
    }
}

object! {
    /// An object: the document's `RealtimeTranslationServerEventSessionUpdated`.
    pub struct RealtimeTranslationSessionUpdatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.updated"`.
        constant r#type: "session.updated" = "type",
        /// The member `session`: an object, [`RealtimeTranslationSession`].
        lenient session: RealtimeTranslationSession = "session",
    }
}
