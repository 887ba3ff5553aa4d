// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::responses::{
    ContextManagementParam, ConversationParam, FunctionCallOutputItemParam, InputParam, Reasoning,
    ResponseCreateParamsAccessPrograms, ResponseCreateParamsBackgroundOptions, ResponseCreateParamsImage,
    ResponseCreateParamsPromptCacheOptions, ResponseCreateParamsTruncation, ResponseIncludable,
    ResponseInputFileContent, ResponseInputImageContent, ResponseInputTextContent, ResponsePrompt,
    ResponseServiceTier, ResponseStreamOptions, ResponseTextConfig, ResponsesModel, ToolChoiceParam,
    ToolsArray,
};
use crate::shared::{Metadata, ModerationParam, PromptCacheRetention};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `AudioTranscription`.
    pub struct AudioTranscription {
        /// The member `model`: one of the values of [`AudioTranscriptionModel`].
        optional model: AudioTranscriptionModel = "model",
        /// The member `language`: a text.
        optional language: String = "language",
        /// The member `languages`: a list of at least 1 items.
        optional languages: Vec<String> = "languages",
        /// The member `keywords`: a list.
        optional keywords: Vec<String> = "keywords",
        /// The member `prompt`: a text.
        optional prompt: String = "prompt",
        /// The member `delay`: one of the values of [`AudioTranscriptionDelay`].
        optional delay: AudioTranscriptionDelay = "delay",
    }
}

open_enum! {
    /// A string with known values: `delay` of the document's `AudioTranscription`.
    pub enum AudioTranscriptionDelay {
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `AudioTranscriptionResponse`.
    ///
    /// The document allows any other string too.
    pub enum AudioTranscriptionModel {
        Whisper1 = "whisper-1",
        GptTranscribe = "gpt-transcribe",
        GptLiveTranscribe = "gpt-live-transcribe",
        Gpt4oMiniTranscribe = "gpt-4o-mini-transcribe",
        Gpt4oMiniTranscribe2025_12_15 = "gpt-4o-mini-transcribe-2025-12-15",
        Gpt4oTranscribe = "gpt-4o-transcribe",
        Gpt4oTranscribeDiarize = "gpt-4o-transcribe-diarize",
        GptRealtimeWhisper = "gpt-realtime-whisper",
    }
}

object! {
    /// An object: the document's `AudioTranscriptionResponse`.
    pub struct AudioTranscriptionResponse {
        /// The member `model`: one of the values of [`AudioTranscriptionModel`].
        optional model: AudioTranscriptionModel = "model",
        /// The member `language`: a text.
        optional language: String = "language",
        /// The member `languages`: a list of at least 1 items.
        optional languages: Vec<String> = "languages",
        /// The member `prompt`: a text.
        optional prompt: String = "prompt",
    }
}

open_enum! {
    /// A string with known values: the document's `NoiseReductionType`.
    pub enum NoiseReductionType {
        NearField = "near_field",
        FarField = "far_field",
    }
}

tagged_union! {
    /// One of several objects: the document's `RealtimeAudioFormats`.
    pub enum RealtimeAudioFormats by "type" {
        "audio/pcm" => AudioPcm(RealtimeAudioFormatsAudioPcm),
        "audio/pcmu" => AudioPcmu(RealtimeAudioFormatsAudioPcmu),
        "audio/pcma" => AudioPcma(RealtimeAudioFormatsAudioPcma),
    }
}

params! {
    /// An object: the document's `RealtimeAudioFormats|0`.
    pub struct RealtimeAudioFormatsAudioPcm {
        /// The member `type`: `"audio/pcm"`.
        constant r#type: "audio/pcm" = "type",
        /// The member `rate`: `24000`.
        optional rate: i64 = "rate",
    }
}

params! {
    /// An object: the document's `RealtimeAudioFormats|2`.
    pub struct RealtimeAudioFormatsAudioPcma {
        /// The member `type`: `"audio/pcma"`.
        constant r#type: "audio/pcma" = "type",
    }
}

params! {
    /// An object: the document's `RealtimeAudioFormats|1`.
    pub struct RealtimeAudioFormatsAudioPcmu {
        /// The member `type`: `"audio/pcmu"`.
        constant r#type: "audio/pcmu" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `RealtimeTurnDetection`.
    pub enum RealtimeAudioInputTurnDetection by "type" {
        "server_vad" => ServerVad(RealtimeAudioInputTurnDetectionServerVad),
        "semantic_vad" => SemanticVad(RealtimeAudioInputTurnDetectionSemanticVad),
    }
}

params! {
    /// An object: the document's `RealtimeTurnDetection|1`.
    pub struct RealtimeAudioInputTurnDetectionSemanticVad {
        /// The member `type`: `"semantic_vad"`.
        constant r#type: "semantic_vad" = "type",
        /// The member `eagerness`: one of the values of [`RealtimeAudioInputTurnDetectionSemanticVadEagerness`]. The API's default: `"auto"`.
        optional eagerness: RealtimeAudioInputTurnDetectionSemanticVadEagerness = "eagerness",
        /// The member `create_response`: true or false. The API's default: `true`.
        optional create_response: bool = "create_response",
        /// The member `interrupt_response`: true or false. The API's default: `true`.
        optional interrupt_response: bool = "interrupt_response",
    }
}

open_enum! {
    /// A string with known values: `eagerness` of the document's `RealtimeTurnDetection|1`.
    pub enum RealtimeAudioInputTurnDetectionSemanticVadEagerness {
        Low = "low",
        Medium = "medium",
        High = "high",
        Auto = "auto",
    }
}

params! {
    /// An object: the document's `RealtimeTurnDetection|0`.
    pub struct RealtimeAudioInputTurnDetectionServerVad {
        /// The member `type`: `"server_vad"`. The API's default: `"server_vad"`.
        constant r#type: "server_vad" = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
        /// The member `create_response`: true or false. The API's default: `true`.
        optional create_response: bool = "create_response",
        /// The member `interrupt_response`: true or false. The API's default: `true`.
        optional interrupt_response: bool = "interrupt_response",
        /// The member `idle_timeout_ms`: a whole number, 5000 to 30000. May be null.
        optional idle_timeout_ms: i64 = "idle_timeout_ms",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventError`.
    pub struct RealtimeErrorEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `error`: an object, [`RealtimeErrorEventError`].
        lenient error: RealtimeErrorEventError = "error",
    }
}

object! {
    /// An object: `error` of the document's `RealtimeServerEventError`.
    pub struct RealtimeErrorEventError {
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeFunctionTool`.
    pub struct RealtimeFunctionTool {
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `parameters`: any JSON object.
        optional parameters: crate::Json = "parameters",
    }
}

params! {
    /// An object: the document's `RealtimeReasoning`.
    pub struct RealtimeReasoning {
        /// The member `effort`: one of the values of [`RealtimeReasoningEffort`]. The API's default: `"low"`.
        optional effort: RealtimeReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: the document's `RealtimeReasoningEffort`.
    pub enum RealtimeReasoningEffort {
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

params! {
    /// An object: `audio` of the document's `RealtimeTranscriptionSessionCreateRequestGA`.
    pub struct RealtimeTranscriptionSessionAudio {
        /// The member `input`: an object, [`RealtimeTranscriptionSessionAudioInput`].
        optional input: Box<RealtimeTranscriptionSessionAudioInput> = "input",
    }
}

params! {
    /// An object: `audio.input` of the document's `RealtimeTranscriptionSessionCreateRequestGA`.
    pub struct RealtimeTranscriptionSessionAudioInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscription`].
        optional transcription: AudioTranscription = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeTranscriptionSessionAudioInputNoiseReduction`].
        optional noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: one of the shapes of [`RealtimeAudioInputTurnDetection`]. May be null.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

params! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeTranscriptionSessionCreateRequestGA`.
    pub struct RealtimeTranscriptionSessionAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// An object: the document's `RealtimeTranscriptionSessionCreateRequestGA`.
    pub struct RealtimeTranscriptionSessionCreateRequest {
        /// The member `type`: `"transcription"`.
        constant r#type: "transcription" = "type",
        /// The member `audio`: an object, [`RealtimeTranscriptionSessionAudio`].
        optional audio: RealtimeTranscriptionSessionAudio = "audio",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

object! {
    /// An object: the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionCreateResponse {
        /// The member `type`: `"transcription"`.
        constant r#type: "transcription" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: a text.
        lenient object: String = "object",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
        /// The member `audio`: an object, [`RealtimeTranscriptionSessionCreateResponseAudio`].
        optional audio: RealtimeTranscriptionSessionCreateResponseAudio = "audio",
    }
}

object! {
    /// An object: `audio` of the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionCreateResponseAudio {
        /// The member `input`: an object, [`RealtimeTranscriptionSessionCreateResponseAudioInput`].
        optional input: Box<RealtimeTranscriptionSessionCreateResponseAudioInput> = "input",
    }
}

object! {
    /// An object: `audio.input` of the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionCreateResponseAudioInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscriptionResponse`].
        optional transcription: AudioTranscriptionResponse = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction`].
        optional noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: an object, [`RealtimeTranscriptionSessionTurnDetection`]. May be null.
        optional turn_detection: RealtimeTranscriptionSessionTurnDetection = "turn_detection",
    }
}

object! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
        /// The member `strength`: a number. The API's default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    /// An object: `audio.input.turn_detection` of the document's `RealtimeTranscriptionSessionCreateResponseGA`.
    pub struct RealtimeTranscriptionSessionTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

tagged_union! {
    /// One of several objects: the document's `RealtimeTranslationClientEvent`.
    pub enum RealtimeTranslationClientEvent by "type" {
        "session.update" => SessionUpdate(RealtimeTranslationSessionUpdateEvent),
        "session.input_audio_buffer.append" => SessionInputAudioBufferAppend(RealtimeTranslationInputAudioBufferAppendEvent),
        "session.close" => SessionClose(RealtimeTranslationSessionCloseEvent),
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

kind_union! {
    /// One of several shapes: the document's `RealtimeTruncation`.
    pub enum RealtimeTruncation {
        string => Preset(RealtimeTruncationPreset),
        object => RetentionRatio(RealtimeTruncationRetentionRatio),
    }
}

open_enum! {
    /// A string with known values: the document's `RealtimeTruncation|0`.
    pub enum RealtimeTruncationPreset {
        Auto = "auto",
        Disabled = "disabled",
    }
}

params! {
    /// An object: the document's `RealtimeTruncation|1`.
    pub struct RealtimeTruncationRetentionRatio {
        /// The member `type`: `"retention_ratio"`.
        constant r#type: "retention_ratio" = "type",
        /// The member `retention_ratio`: a number, 0 to 1.
        given retention_ratio: f64 = "retention_ratio",
        /// The member `token_limits`: an object, [`RealtimeTruncationRetentionRatioTokenLimits`].
        optional token_limits: RealtimeTruncationRetentionRatioTokenLimits = "token_limits",
    }
}

params! {
    /// An object: `token_limits` of the document's `RealtimeTruncation|1`.
    pub struct RealtimeTruncationRetentionRatioTokenLimits {
        /// The member `post_instructions`: a whole number, at least 0.
        optional post_instructions: i64 = "post_instructions",
    }
}

params! {
    /// An object: the document's `ResponseSteerEvent`.
    pub struct ResponseSteerEvent {
        /// The member `input`: one of the shapes of [`ResponseSteerInput`].
        required input: ResponseSteerInput = "input",
        /// The member `previous_response_id`: a text.
        required previous_response_id: String = "previous_response_id",
        /// The member `type`: `"response.steer"`.
        constant r#type: "response.steer" = "type",
    }
}

kind_union! {
    /// One of several shapes: the document's `ResponseSteerInput`.
    pub enum ResponseSteerInput {
        string => String(String),
        array => List(Vec<ResponseSteerInputListItem>),
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponseSteerInputContent`.
    pub enum ResponseSteerInputContent by "type" {
        "input_text" => InputText(ResponseInputTextContent),
        "input_image" => InputImage(ResponseInputImageContent),
        "input_file" => InputFile(ResponseInputFileContent),
    }
}

params! {
    /// An object: the document's `ResponseSteerInputItemListMessage`.
    pub struct ResponseSteerInputItemListMessage {
        /// The member `content`: one of the shapes of [`ResponseSteerInputItemListMessageContent`].
        given content: ResponseSteerInputItemListMessageContent = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: a text. May be null.
        optional status: String = "status",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `ResponseSteerInputItemListMessage`.
    pub enum ResponseSteerInputItemListMessageContent {
        string => String(String),
        array => ResponseSteerInputContentList(Vec<ResponseSteerInputContent>),
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponseSteerInput|1[]`.
    pub enum ResponseSteerInputListItem by "type" {
        "message" => Message(ResponseSteerInputItemListMessage),
        "function_call_output" => FunctionCallOutput(FunctionCallOutputItemParam),
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponsesClientEvent`.
    pub enum ResponsesClientEvent by "type" {
        "response.create" => ResponseCreate(ResponsesClientEventResponseCreate),
        "response.steer" => ResponseSteer(ResponseSteerEvent),
    }
}

params! {
    /// An object: the document's `ResponsesClientEventResponseCreate`.
    pub struct ResponsesClientEventResponseCreate {
        /// The member `type`: `"response.create"`.
        constant r#type: "response.create" = "type",
        /// The member `stream_id`: a text of 1 to 256 characters.
        optional stream_id: String = "stream_id",
        /// The member `generate`: true or false. The API's default: `true`.
        optional generate: bool = "generate",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `top_logprobs`: a whole number, 0 to 20.
        optional top_logprobs: i64 = "top_logprobs",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `user`: a text. Deprecated by the API.
        optional user: String = "user",
        /// The member `safety_identifier`: a text of at most 64 characters. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `prompt_cache_key`: a text. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`PromptCacheRetention`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `model`: one of the values of [`ResponsesModel`].
        optional model: ResponsesModel = "model",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: an object, [`ResponseTextConfig`].
        optional text: ResponseTextConfig = "text",
        /// The member `tools`: a list.
        optional tools: ToolsArray = "tools",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`].
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`ResponseServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// The member `truncation`: one of the values of [`ResponseCreateParamsTruncation`]. The API's default: `"disabled"`. May be null. Deprecated by the API.
        optional truncation: ResponseCreateParamsTruncation = "truncation",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: Reasoning = "reasoning",
        /// The member `input`: one of the shapes of [`InputParam`].
        optional input: InputParam = "input",
        /// The member `include`: a list. May be null.
        optional include: Vec<ResponseIncludable> = "include",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `store`: true or false. The API's default: `true`. May be null.
        optional store: bool = "store",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `moderation`: an object, [`ModerationParam`]. May be null.
        optional moderation: ModerationParam = "moderation",
        /// The member `stream`: true or false. The API's default: `false`. May be null.
        optional stream: bool = "stream",
        /// The member `stream_options`: an object, [`ResponseStreamOptions`]. May be null.
        optional stream_options: ResponseStreamOptions = "stream_options",
        /// The member `conversation`: one of the shapes of [`ConversationParam`]. May be null.
        optional conversation: ConversationParam = "conversation",
        /// The member `context_management`: a list of at least 1 items. May be null.
        optional context_management: Vec<ContextManagementParam> = "context_management",
        /// The member `max_output_tokens`: a whole number, at least 16. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// The member `prompt_cache_options`: an object, [`ResponseCreateParamsPromptCacheOptions`].
        optional prompt_cache_options: ResponseCreateParamsPromptCacheOptions = "prompt_cache_options",
        /// The member `access_programs`: an object, [`ResponseCreateParamsAccessPrograms`].
        optional access_programs: ResponseCreateParamsAccessPrograms = "access_programs",
        /// The member `background_options`: an object, [`ResponseCreateParamsBackgroundOptions`].
        optional background_options: ResponseCreateParamsBackgroundOptions = "background_options",
        /// The member `image`: an object, [`ResponseCreateParamsImage`].
        optional image: ResponseCreateParamsImage = "image",
    }
}
