// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::responses::{
    ContextManagementParam, ConversationParam, FunctionCallOutputItemParam, InputParam, Reasoning,
    ResponseCreateParamsAccessPrograms, ResponseCreateParamsBackgroundOptions, ResponseCreateParamsImage,
    ResponseCreateParamsPromptCacheOptions, ResponseCreateParamsTruncation, ResponseIncludable,
    ResponseInputFileContent, ResponseInputImageContent, ResponseInputTextContent, ResponsePrompt,
    ResponseServiceTier, ResponseStreamOptions, ResponseTextConfig, ResponsesModel, ToolChoiceParam,
    ToolsArray,
};
use crate::shared::{Metadata, ModerationParam, PromptCacheRetention};
use crate::support::{event_types, kind_union, object, open_enum, params, tagged_union};

params! {
    /// How input audio is transcribed.
    pub struct AudioTranscription {
        /// Model that transcribes the audio. It runs beside the session's own model, so the transcript
        /// is a guide to what the model heard, not a record of it.
        optional model: AudioTranscriptionModel = "model",
        /// Language of the audio as an ISO-639-1 code such as `en`. Naming it improves accuracy and
        /// latency.
        optional language: String = "language",
        /// Languages that the audio may be in, for models that accept several. At least 1 item.
        optional languages: Vec<String> = "languages",
        /// Words the audio is likely to contain, such as names and technical terms.
        optional keywords: Vec<String> = "keywords",
        /// Text that guides the transcription: context or a list of expected words, depending on the
        /// model.
        optional prompt: String = "prompt",
        /// Trades latency for accuracy: with more delay, the model hears more audio before it emits
        /// text.
        optional delay: AudioTranscriptionDelay = "delay",
    }
}

open_enum! {
    /// How long a transcription model waits for more audio before it emits text.
    pub enum AudioTranscriptionDelay {
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

open_enum! {
    /// A model that transcribes audio in a session.
    ///
    /// The document allows any other string too.
    pub enum AudioTranscriptionModel {
        Whisper1 = "whisper-1",
        GptTranscribe = "gpt-transcribe",
        GptLiveTranscribe = "gpt-live-transcribe",
        Gpt4oMiniTranscribe = "gpt-4o-mini-transcribe",
        Gpt4oMiniTranscribe2025_12_15 = "gpt-4o-mini-transcribe-2025-12-15",
        Gpt4oTranscribe = "gpt-4o-transcribe",
        /// Also labels who is speaking.
        Gpt4oTranscribeDiarize = "gpt-4o-transcribe-diarize",
        GptRealtimeWhisper = "gpt-realtime-whisper",
    }
}

object! {
    /// How the session transcribes input audio.
    pub struct AudioTranscriptionResponse {
        /// Model that transcribes the audio.
        optional model: AudioTranscriptionModel = "model",
        /// Language of the audio as an ISO-639-1 code.
        optional language: String = "language",
        /// Languages that the audio may be in. At least 1 item.
        optional languages: Vec<String> = "languages",
        /// Text that guides the transcription.
        optional prompt: String = "prompt",
    }
}

open_enum! {
    /// What kind of microphone noise reduction is tuned for.
    pub enum NoiseReductionType {
        /// A microphone close to the mouth, such as a headset.
        NearField = "near_field",
        /// A distant microphone, such as a laptop's or a conference room's.
        FarField = "far_field",
    }
}

tagged_union! {
    /// An audio encoding.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeAudioFormats by "type" {
        "audio/pcm" => AudioPcm(RealtimeAudioFormatsAudioPcm),
        "audio/pcmu" => AudioPcmu(RealtimeAudioFormatsAudioPcmu),
        "audio/pcma" => AudioPcma(RealtimeAudioFormatsAudioPcma),
    }
}

params! {
    /// 16-bit little-endian mono PCM.
    pub struct RealtimeAudioFormatsAudioPcm {
        /// Always `"audio/pcm"`.
        constant r#type: "audio/pcm" = "type",
        /// Sample rate of the audio. Always `24000`.
        optional rate: i64 = "rate",
    }
}

params! {
    /// G.711 A-law, common in European telephony.
    pub struct RealtimeAudioFormatsAudioPcma {
        /// Always `"audio/pcma"`.
        constant r#type: "audio/pcma" = "type",
    }
}

params! {
    /// G.711 μ-law, common in North American telephony.
    pub struct RealtimeAudioFormatsAudioPcmu {
        /// Always `"audio/pcmu"`.
        constant r#type: "audio/pcmu" = "type",
    }
}

tagged_union! {
    /// How the server decides that the user has finished speaking.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeAudioInputTurnDetection by "type" {
        "server_vad" => ServerVad(RealtimeAudioInputTurnDetectionServerVad),
        "semantic_vad" => SemanticVad(RealtimeAudioInputTurnDetectionSemanticVad),
    }
}

params! {
    /// Ends a turn when a model judges that the user has finished the thought.
    pub struct RealtimeAudioInputTurnDetectionSemanticVad {
        /// Always `"semantic_vad"`.
        constant r#type: "semantic_vad" = "type",
        /// How soon the model takes its turn. Lower eagerness gives the user more time to continue.
        /// Default: `"auto"`.
        optional eagerness: RealtimeAudioInputTurnDetectionSemanticVadEagerness = "eagerness",
        /// Whether the end of the user's turn starts a response automatically. Default: `true`.
        optional create_response: bool = "create_response",
        /// Whether speech by the user cancels the response in progress. Default: `true`.
        optional interrupt_response: bool = "interrupt_response",
    }
}

open_enum! {
    /// How soon the model takes its turn.
    pub enum RealtimeAudioInputTurnDetectionSemanticVadEagerness {
        /// Waits longest for the user to continue.
        Low = "low",
        /// Waits moderately long.
        Medium = "medium",
        /// Responds as soon as it can.
        High = "high",
        /// Equivalent to `medium`.
        Auto = "auto",
    }
}

params! {
    /// Ends a turn after a period of silence.
    pub struct RealtimeAudioInputTurnDetectionServerVad {
        /// Always `"server_vad"`.
        constant r#type: "server_vad" = "type",
        /// Loudness that counts as speech. A higher threshold suits noisy surroundings.
        optional threshold: f64 = "threshold",
        /// How much audio from before the detected start of speech to keep.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// How much silence ends the turn. Shorter values respond faster, but may cut in during pauses.
        optional silence_duration_ms: i64 = "silence_duration_ms",
        /// Whether the end of the user's turn starts a response automatically. Default: `true`.
        optional create_response: bool = "create_response",
        /// Whether speech by the user cancels the response in progress. Default: `true`.
        optional interrupt_response: bool = "interrupt_response",
        /// How long the user may stay silent after the model's last audio before the server prompts the
        /// model to respond again. 5000 to 30000. Nullable.
        optional idle_timeout_ms: i64 = "idle_timeout_ms",
    }
}

object! {
    /// Reports an error in the session. Most errors are recoverable and leave the session open.
    pub struct RealtimeErrorEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"error"`.
        constant r#type: "error" = "type",
        /// Details of the error.
        lenient error: RealtimeErrorEventError = "error",
    }
}

object! {
    /// Details of an error.
    pub struct RealtimeErrorEventError {
        /// Class of the error, such as `invalid_request_error` or `server_error`.
        lenient r#type: String = "type",
        /// Explanation for humans.
        lenient message: String = "message",
        /// Machine-readable error code. Nullable.
        optional code: String = "code",
        /// Parameter that caused the error, if one did. Nullable.
        optional param: String = "param",
        /// `event_id` of the client event that caused the error, if you set one. Nullable.
        optional event_id: String = "event_id",
    }
}

params! {
    /// A function that the model can call.
    pub struct RealtimeFunctionTool {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        /// Name the model calls the function by.
        optional name: String = "name",
        /// What the function does and when to call it. The model also reads guidance here on what to
        /// tell the user while calling it.
        optional description: String = "description",
        /// JSON Schema of the function's arguments.
        optional parameters: crate::Json = "parameters",
    }
}

params! {
    /// How much a reasoning model thinks before it responds.
    pub struct RealtimeReasoning {
        /// Amount of reasoning. Less effort responds faster. Default: `"low"`.
        optional effort: RealtimeReasoningEffort = "effort",
    }
}

open_enum! {
    /// Amount of reasoning before a response.
    pub enum RealtimeReasoningEffort {
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

params! {
    /// Audio settings of a transcription session.
    pub struct RealtimeTranscriptionSessionAudio {
        /// Settings for the audio you send.
        optional input: Box<RealtimeTranscriptionSessionAudioInput> = "input",
    }
}

params! {
    /// How a transcription session handles the audio you send.
    pub struct RealtimeTranscriptionSessionAudioInput {
        /// Encoding of the audio you send.
        optional format: RealtimeAudioFormats = "format",
        /// Model and hints for the transcription.
        optional transcription: AudioTranscription = "transcription",
        /// Filters noise out of the audio before voice activity detection and the model receive it.
        optional noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReduction = "noise_reduction",
        /// How the server splits the audio into turns. Set it to null to commit audio yourself.
        /// Nullable.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

params! {
    /// How noise is filtered out of input audio.
    pub struct RealtimeTranscriptionSessionAudioInputNoiseReduction {
        /// Kind of microphone that the filter is tuned for.
        optional r#type: NoiseReductionType = "type",
        /// How strongly noise is filtered. Default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// Configuration of a session that only transcribes.
    pub struct RealtimeTranscriptionSessionCreateRequest {
        /// Always `"transcription"`.
        constant r#type: "transcription" = "type",
        /// Settings for the audio you send.
        optional audio: RealtimeTranscriptionSessionAudio = "audio",
        /// Extra data to send with events. `item.input_audio_transcription.logprobs` adds log
        /// probabilities to transcripts.
        optional include: Vec<String> = "include",
    }
}

object! {
    /// A transcription session as the server has configured it.
    pub struct RealtimeTranscriptionSessionCreateResponse {
        /// Always `"transcription"`.
        constant r#type: "transcription" = "type",
        /// ID of the session, `sess_…`.
        lenient id: String = "id",
        /// Always `realtime.transcription_session`.
        lenient object: String = "object",
        /// When the session ends. In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// Extra data that is sent with events.
        optional include: Vec<String> = "include",
        /// Settings for the audio you send.
        optional audio: RealtimeTranscriptionSessionCreateResponseAudio = "audio",
    }
}

object! {
    /// Audio settings of a transcription session.
    pub struct RealtimeTranscriptionSessionCreateResponseAudio {
        /// Settings for the audio you send.
        optional input: Box<RealtimeTranscriptionSessionCreateResponseAudioInput> = "input",
    }
}

object! {
    /// How the transcription session handles the audio you send.
    pub struct RealtimeTranscriptionSessionCreateResponseAudioInput {
        /// Encoding of the audio you send.
        optional format: RealtimeAudioFormats = "format",
        /// Model and hints for the transcription.
        optional transcription: AudioTranscriptionResponse = "transcription",
        /// How noise is filtered out of the input audio, if it is.
        optional noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// How the server splits the audio into turns, if it does. Nullable.
        optional turn_detection: RealtimeTranscriptionSessionTurnDetection = "turn_detection",
    }
}

object! {
    /// How noise is filtered out of input audio.
    pub struct RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction {
        /// Kind of microphone that the filter is tuned for.
        optional r#type: NoiseReductionType = "type",
        /// How strongly noise is filtered. Default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    /// How the server splits the audio into turns.
    pub struct RealtimeTranscriptionSessionTurnDetection {
        /// Kind of turn detection, such as `server_vad`.
        optional r#type: String = "type",
        /// Loudness that counts as speech. A higher threshold suits noisy surroundings.
        optional threshold: f64 = "threshold",
        /// How much audio from before the detected start of speech to keep.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// How much silence ends the turn. Shorter values respond faster, but may cut in during pauses.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

tagged_union! {
    /// An event that you send to a translation session.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeTranslationClientEvent by "type" {
        "session.update" => SessionUpdate(RealtimeTranslationSessionUpdateEvent),
        "session.input_audio_buffer.append" => SessionInputAudioBufferAppend(RealtimeTranslationInputAudioBufferAppendEvent),
        "session.close" => SessionClose(RealtimeTranslationSessionCloseEvent),
    }
}

event_types! {
    RealtimeTranslationClientEvent by "type" {
        "session.update" => SessionUpdate,
        "session.input_audio_buffer.append" => SessionInputAudioBufferAppend,
        "session.close" => SessionClose,
    }
}

params! {
    /// Sends audio to translate.
    pub struct RealtimeTranslationInputAudioBufferAppendEvent {
        /// Always `"session.input_audio_buffer.append"`.
        constant r#type: "session.input_audio_buffer.append" = "type",
        /// Base64-encoded audio to translate.
        required audio: String = "audio",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// Carries a piece of the transcript in the speaker's language. It requires input
    /// transcription.
    pub struct RealtimeTranslationInputTranscriptDeltaEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"session.input_transcript.delta"`.
        constant r#type: "session.input_transcript.delta" = "type",
        /// Text to append to the transcript.
        lenient delta: String = "delta",
        /// How far into the session the delta lies. Nullable.
        optional elapsed_ms: i64 = "elapsed_ms",
    }
}

object! {
    /// Carries a chunk of translated speech.
    pub struct RealtimeTranslationOutputAudioDeltaEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"session.output_audio.delta"`.
        constant r#type: "session.output_audio.delta" = "type",
        /// Base64-encoded audio.
        lenient delta: String = "delta",
        /// Default: `24000`.
        optional sample_rate: i64 = "sample_rate",
        /// Number of channels of the audio. Default: `1`.
        optional channels: i64 = "channels",
        /// Encoding of the audio: 16-bit PCM. Always `"pcm16"`.
        optional format: String = "format",
        /// How far into the session the delta lies. Nullable.
        optional elapsed_ms: i64 = "elapsed_ms",
    }
}

object! {
    /// Carries a piece of the translated text.
    pub struct RealtimeTranslationOutputTranscriptDeltaEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"session.output_transcript.delta"`.
        constant r#type: "session.output_transcript.delta" = "type",
        /// Text to append to the translation.
        lenient delta: String = "delta",
        /// How far into the session the delta lies. Nullable.
        optional elapsed_ms: i64 = "elapsed_ms",
    }
}

tagged_union! {
    /// An event that a translation session sends to you.
    ///
    /// A union, told apart by `type`.
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

event_types! {
    RealtimeTranslationServerEvent by "type" {
        "error" => Error,
        "session.created" => SessionCreated,
        "session.updated" => SessionUpdated,
        "session.closed" => SessionClosed,
        "session.input_transcript.delta" => SessionInputTranscriptDelta,
        "session.output_transcript.delta" => SessionOutputTranscriptDelta,
        "session.output_audio.delta" => SessionOutputAudioDelta,
    }
}

object! {
    /// A session that translates speech as it is spoken.
    pub struct RealtimeTranslationSession {
        /// ID of the session, `sess_…`.
        lenient id: String = "id",
        /// Always `"translation"`.
        constant r#type: "translation" = "type",
        /// When the session ends. In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// Model that translates.
        lenient model: String = "model",
        /// Audio settings in both directions.
        lenient audio: RealtimeTranslationSessionAudio = "audio",
    }
}

object! {
    /// Audio settings of a translation session.
    pub struct RealtimeTranslationSessionAudio {
        /// Settings for the audio you send.
        optional input: RealtimeTranslationSessionAudioInput = "input",
        /// Settings for the translated speech.
        optional output: RealtimeTranslationSessionAudioOutput = "output",
    }
}

object! {
    /// How a translation session handles the audio you send.
    pub struct RealtimeTranslationSessionAudioInput {
        /// How the audio is transcribed in the speaker's language, if it is. Nullable.
        optional transcription: RealtimeTranslationSessionAudioInputTranscription = "transcription",
        /// How noise is filtered out of the audio, if it is. Nullable.
        optional noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction = "noise_reduction",
    }
}

object! {
    /// How noise is filtered out of input audio.
    pub struct RealtimeTranslationSessionAudioInputNoiseReduction {
        /// Kind of microphone that the filter is tuned for.
        lenient r#type: NoiseReductionType = "type",
        /// How strongly noise is filtered. Default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    /// How the audio you send is transcribed.
    pub struct RealtimeTranslationSessionAudioInputTranscription {
        /// Model that transcribes the audio.
        lenient model: String = "model",
    }
}

object! {
    /// How the translation is spoken.
    pub struct RealtimeTranslationSessionAudioOutput {
        /// Language to translate into, as a code such as `es`.
        optional language: String = "language",
    }
}

params! {
    /// Ends a translation session. The server sends the remaining output, then `session.closed`.
    pub struct RealtimeTranslationSessionCloseEvent {
        /// Always `"session.close"`.
        constant r#type: "session.close" = "type",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// Reports that the session has ended.
    pub struct RealtimeTranslationSessionClosedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"session.closed"`.
        constant r#type: "session.closed" = "type",
    }
}

object! {
    /// Opens every connection, with the session's initial configuration.
    pub struct RealtimeTranslationSessionCreatedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"session.created"`.
        constant r#type: "session.created" = "type",
        /// The session as configured.
        lenient session: RealtimeTranslationSession = "session",
    }
}

params! {
    /// Changes the session's configuration.
    pub struct RealtimeTranslationSessionUpdateEvent {
        /// Always `"session.update"`.
        constant r#type: "session.update" = "type",
        /// Fields to change.
        required session: RealtimeTranslationSessionUpdateRequest = "session",
        /// ID you choose for this event. An `error` event that it causes repeats the ID. At most 512
        /// characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// Changes to a translation session.
    pub struct RealtimeTranslationSessionUpdateRequest {
        /// Audio settings to change.
        optional audio: RealtimeTranslationSessionUpdateRequestAudio = "audio",
    }
}

params! {
    /// Audio settings of a translation session.
    pub struct RealtimeTranslationSessionUpdateRequestAudio {
        /// Settings for the audio you send.
        optional input: RealtimeTranslationSessionUpdateRequestAudioInput = "input",
        /// Settings for the translated speech.
        optional output: RealtimeTranslationSessionUpdateRequestAudioOutput = "output",
    }
}

params! {
    /// How a translation session handles the audio you send.
    pub struct RealtimeTranslationSessionUpdateRequestAudioInput {
        /// Turns on transcripts in the speaker's language. Nullable.
        nullable transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription = "transcription",
        /// Filters noise out of the audio before it is translated. Nullable.
        nullable noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction = "noise_reduction",
    }
}

params! {
    /// How noise is filtered out of input audio.
    pub struct RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction {
        /// Kind of microphone that the filter is tuned for.
        required r#type: NoiseReductionType = "type",
        /// How strongly noise is filtered. Default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    /// How the audio you send is transcribed.
    pub struct RealtimeTranslationSessionUpdateRequestAudioInputTranscription {
        /// Model that transcribes the audio.
        required model: String = "model",
    }
}

params! {
    /// How the translation is spoken.
    pub struct RealtimeTranslationSessionUpdateRequestAudioOutput {
        /// Language to translate into, as a code such as `es`.
        optional language: String = "language",
    }
}

object! {
    /// Confirms `session.update`.
    pub struct RealtimeTranslationSessionUpdatedEvent {
        /// ID of this event, assigned by the server.
        lenient event_id: String = "event_id",
        /// Always `"session.updated"`.
        constant r#type: "session.updated" = "type",
        /// The whole configuration, with the change applied.
        lenient session: RealtimeTranslationSession = "session",
    }
}

kind_union! {
    /// What happens when the conversation no longer fits the model's context: a preset, or how much
    /// to keep.
    pub enum RealtimeTruncation {
        string => Preset(RealtimeTruncationPreset),
        object => RetentionRatio(RealtimeTruncationRetentionRatio),
    }
}

open_enum! {
    /// What happens when the conversation no longer fits the model's context.
    pub enum RealtimeTruncationPreset {
        /// The server drops the oldest items.
        Auto = "auto",
        /// The response fails with an error.
        Disabled = "disabled",
    }
}

params! {
    /// Drops more of the conversation than necessary at once, so that the following turns can use
    /// the prompt cache.
    pub struct RealtimeTruncationRetentionRatio {
        /// Always `"retention_ratio"`.
        constant r#type: "retention_ratio" = "type",
        /// Share of the conversation to keep when it is cut. 0 to 1.
        given retention_ratio: f64 = "retention_ratio",
        /// Token limits to cut the conversation at, below those of the model.
        optional token_limits: RealtimeTruncationRetentionRatioTokenLimits = "token_limits",
    }
}

params! {
    /// Token limits of a conversation.
    pub struct RealtimeTruncationRetentionRatioTokenLimits {
        /// Most tokens the conversation may hold, not counting instructions and tool definitions. At
        /// least 0.
        optional post_instructions: i64 = "post_instructions",
    }
}

params! {
    /// Adds input to a response that is still being generated.
    pub struct ResponseSteerEvent {
        /// Input to add.
        required input: ResponseSteerInput = "input",
        required previous_response_id: String = "previous_response_id",
        /// Always `"response.steer"`.
        constant r#type: "response.steer" = "type",
    }
}

kind_union! {
    /// Input to add to a running response: text or a list of items.
    pub enum ResponseSteerInput {
        string => String(String),
        array => List(Vec<ResponseSteerInputListItem>),
    }
}

tagged_union! {
    /// A part of a steering message: text, an image or a file.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseSteerInputContent by "type" {
        "input_text" => InputText(ResponseInputTextContent),
        "input_image" => InputImage(ResponseInputImageContent),
        "input_file" => InputFile(ResponseInputFileContent),
    }
}

params! {
    /// A user message that steers a response.
    pub struct ResponseSteerInputItemListMessage {
        /// Text of the message, or its parts.
        given content: ResponseSteerInputItemListMessageContent = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Nullable.
        optional id: String = "id",
        /// How far the message has come. Nullable.
        optional status: String = "status",
    }
}

kind_union! {
    /// Content of a steering message.
    pub enum ResponseSteerInputItemListMessageContent {
        string => String(String),
        array => ResponseSteerInputContentList(Vec<ResponseSteerInputContent>),
    }
}

tagged_union! {
    /// An item to add to a running response.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseSteerInputListItem by "type" {
        "message" => Message(ResponseSteerInputItemListMessage),
        "function_call_output" => FunctionCallOutput(FunctionCallOutputItemParam),
    }
}

tagged_union! {
    /// An event that you send to a Responses WebSocket.
    ///
    /// A union, told apart by `type`.
    pub enum ResponsesClientEvent by "type" {
        "response.create" => ResponseCreate(ResponsesClientEventResponseCreate),
        "response.steer" => ResponseSteer(ResponseSteerEvent),
    }
}

event_types! {
    ResponsesClientEvent by "type" {
        "response.create" => ResponseCreate,
        "response.steer" => ResponseSteer,
    }
}

params! {
    /// Starts a response on a Responses WebSocket. The fields are those of an HTTP request.
    pub struct ResponsesClientEventResponseCreate {
        /// Always `"response.create"`.
        constant r#type: "response.create" = "type",
        /// Your name for the response's stream. Its events carry the same value, which tells several
        /// responses on one connection apart. 1 to 256 characters.
        optional stream_id: String = "stream_id",
        /// Whether to generate output. With `false` the server only prepares the request, so a
        /// following one starts faster. Default: `true`.
        optional generate: bool = "generate",
        /// Your own key-value pairs, stored with the response. Nullable.
        optional metadata: Metadata = "metadata",
        /// How many of the likeliest tokens to return at each position, with log probabilities. 0 to
        /// 20.
        optional top_logprobs: i64 = "top_logprobs",
        /// Sets how random the output is: higher values vary more, lower ones are more focused. Adjust
        /// this or `top_p`, not both. 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// Samples only from the likeliest tokens that together reach this probability. Adjust this or
        /// `temperature`, not both. 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// ID of your end user, which helps the API detect abuse and route to the prompt cache.
        /// Deprecated by the API.
        optional user: String = "user",
        /// Stable ID of your end user, to trace violations of usage policies. Hash names and addresses
        /// first. At most 64 characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Routes requests with the same prefix to the same cache, which raises the hit rate. Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// How long the prompt's prefix stays cached. Nullable. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// ID of the response to continue. A connection keeps its latest response in memory, so
        /// continuing it is fast and works without storage. Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Model that generates the response.
        optional model: ResponsesModel = "model",
        /// Whether to run the response in the background, independent of the connection. Default:
        /// `false`. Nullable.
        optional background: bool = "background",
        /// Limits calls to built-in tools in the response. The model's further calls are ignored.
        /// Nullable.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// Format and verbosity of text output, such as a JSON Schema to follow.
        optional text: ResponseTextConfig = "text",
        /// Tools the model may call.
        optional tools: ToolsArray = "tools",
        /// How the model chooses tools.
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// Stored prompt to use, with its variables. Nullable.
        optional prompt: ResponsePrompt = "prompt",
        /// Processing tier that serves the request, with its own price and latency. Default: `"auto"`.
        /// Nullable.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// What happens when the input exceeds the model's context: `auto` drops the oldest items,
        /// `disabled` fails. Default: `"disabled"`. Nullable. Deprecated by the API.
        optional truncation: ResponseCreateParamsTruncation = "truncation",
        /// How a reasoning model thinks, and whether it summarizes its reasoning. Nullable.
        optional reasoning: Reasoning = "reasoning",
        /// Text, image, file and tool items for the model. When you continue a response, send only the
        /// new ones.
        optional input: InputParam = "input",
        /// Extra data to return, such as sources of a web search or encrypted reasoning. Nullable.
        optional include: Vec<ResponseIncludable> = "include",
        /// Whether the model may call several tools at once. Default: `true`. Nullable.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// Whether to keep the response for later retrieval. Default: `true`. Nullable.
        optional store: bool = "store",
        /// System message at the start of the context. It does not carry over to responses that
        /// continue this one. Nullable.
        optional instructions: String = "instructions",
        /// Moderates the input and output of the response. Nullable.
        optional moderation: ModerationParam = "moderation",
        /// Whether to stream over HTTP. A WebSocket always streams. Default: `false`. Nullable.
        optional stream: bool = "stream",
        /// Settings of the events the server sends, such as obfuscation. Nullable.
        optional stream_options: ResponseStreamOptions = "stream_options",
        /// Conversation that supplies the context and receives the new items. Nullable.
        optional conversation: ConversationParam = "conversation",
        /// How the context is kept small, for example by compaction. At least 1 item. Nullable.
        optional context_management: Vec<ContextManagementParam> = "context_management",
        /// Token limit of the response, reasoning included. At least 16. Nullable.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// How the prompt is cached.
        optional prompt_cache_options: ResponseCreateParamsPromptCacheOptions = "prompt_cache_options",
        optional access_programs: ResponseCreateParamsAccessPrograms = "access_programs",
        optional background_options: ResponseCreateParamsBackgroundOptions = "background_options",
        optional image: ResponseCreateParamsImage = "image",
        /// Key-value pairs that say which program sends the event. The reply does not repeat them.
        /// Nullable.
        optional client_metadata: BTreeMap<String, String> = "client_metadata",
    }
}
