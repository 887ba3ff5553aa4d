// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

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
    pub struct AudioTranscription {
        optional model: AudioTranscriptionModel = "model",
        optional language: String = "language",
        /// At least 1 items.
        optional languages: Vec<String> = "languages",
        optional keywords: Vec<String> = "keywords",
        optional prompt: String = "prompt",
        optional delay: AudioTranscriptionDelay = "delay",
    }
}

open_enum! {
    pub enum AudioTranscriptionDelay {
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

open_enum! {
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
    pub struct AudioTranscriptionResponse {
        optional model: AudioTranscriptionModel = "model",
        optional language: String = "language",
        /// At least 1 items.
        optional languages: Vec<String> = "languages",
        optional prompt: String = "prompt",
    }
}

open_enum! {
    pub enum NoiseReductionType {
        NearField = "near_field",
        FarField = "far_field",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeAudioFormats by "type" {
        "audio/pcm" => AudioPcm(RealtimeAudioFormatsAudioPcm),
        "audio/pcmu" => AudioPcmu(RealtimeAudioFormatsAudioPcmu),
        "audio/pcma" => AudioPcma(RealtimeAudioFormatsAudioPcma),
    }
}

params! {
    pub struct RealtimeAudioFormatsAudioPcm {
        /// Always `"audio/pcm"`.
        constant r#type: "audio/pcm" = "type",
        /// Always `24000`.
        optional rate: i64 = "rate",
    }
}

params! {
    pub struct RealtimeAudioFormatsAudioPcma {
        /// Always `"audio/pcma"`.
        constant r#type: "audio/pcma" = "type",
    }
}

params! {
    pub struct RealtimeAudioFormatsAudioPcmu {
        /// Always `"audio/pcmu"`.
        constant r#type: "audio/pcmu" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeAudioInputTurnDetection by "type" {
        "server_vad" => ServerVad(RealtimeAudioInputTurnDetectionServerVad),
        "semantic_vad" => SemanticVad(RealtimeAudioInputTurnDetectionSemanticVad),
    }
}

params! {
    pub struct RealtimeAudioInputTurnDetectionSemanticVad {
        /// Always `"semantic_vad"`.
        constant r#type: "semantic_vad" = "type",
        /// Default: `"auto"`.
        optional eagerness: RealtimeAudioInputTurnDetectionSemanticVadEagerness = "eagerness",
        /// Default: `true`.
        optional create_response: bool = "create_response",
        /// Default: `true`.
        optional interrupt_response: bool = "interrupt_response",
    }
}

open_enum! {
    pub enum RealtimeAudioInputTurnDetectionSemanticVadEagerness {
        Low = "low",
        Medium = "medium",
        High = "high",
        Auto = "auto",
    }
}

params! {
    pub struct RealtimeAudioInputTurnDetectionServerVad {
        /// Always `"server_vad"`.
        constant r#type: "server_vad" = "type",
        optional threshold: f64 = "threshold",
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        optional silence_duration_ms: i64 = "silence_duration_ms",
        /// Default: `true`.
        optional create_response: bool = "create_response",
        /// Default: `true`.
        optional interrupt_response: bool = "interrupt_response",
        /// 5000 to 30000. Nullable.
        optional idle_timeout_ms: i64 = "idle_timeout_ms",
    }
}

object! {
    pub struct RealtimeErrorEvent {
        lenient event_id: String = "event_id",
        /// Always `"error"`.
        constant r#type: "error" = "type",
        lenient error: RealtimeErrorEventError = "error",
    }
}

object! {
    pub struct RealtimeErrorEventError {
        lenient r#type: String = "type",
        lenient message: String = "message",
        /// Nullable.
        optional code: String = "code",
        /// Nullable.
        optional param: String = "param",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct RealtimeFunctionTool {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        optional name: String = "name",
        optional description: String = "description",
        optional parameters: crate::Json = "parameters",
    }
}

params! {
    pub struct RealtimeReasoning {
        /// Default: `"low"`.
        optional effort: RealtimeReasoningEffort = "effort",
    }
}

open_enum! {
    pub enum RealtimeReasoningEffort {
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

params! {
    pub struct RealtimeTranscriptionSessionAudio {
        optional input: Box<RealtimeTranscriptionSessionAudioInput> = "input",
    }
}

params! {
    pub struct RealtimeTranscriptionSessionAudioInput {
        optional format: RealtimeAudioFormats = "format",
        optional transcription: AudioTranscription = "transcription",
        optional noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReduction = "noise_reduction",
        /// Nullable.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

params! {
    pub struct RealtimeTranscriptionSessionAudioInputNoiseReduction {
        optional r#type: NoiseReductionType = "type",
        /// Default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    pub struct RealtimeTranscriptionSessionCreateRequest {
        /// Always `"transcription"`.
        constant r#type: "transcription" = "type",
        optional audio: RealtimeTranscriptionSessionAudio = "audio",
        optional include: Vec<String> = "include",
    }
}

object! {
    pub struct RealtimeTranscriptionSessionCreateResponse {
        /// Always `"transcription"`.
        constant r#type: "transcription" = "type",
        lenient id: String = "id",
        lenient object: String = "object",
        /// In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        optional include: Vec<String> = "include",
        optional audio: RealtimeTranscriptionSessionCreateResponseAudio = "audio",
    }
}

object! {
    pub struct RealtimeTranscriptionSessionCreateResponseAudio {
        optional input: Box<RealtimeTranscriptionSessionCreateResponseAudioInput> = "input",
    }
}

object! {
    pub struct RealtimeTranscriptionSessionCreateResponseAudioInput {
        optional format: RealtimeAudioFormats = "format",
        optional transcription: AudioTranscriptionResponse = "transcription",
        optional noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// Nullable.
        optional turn_detection: RealtimeTranscriptionSessionTurnDetection = "turn_detection",
    }
}

object! {
    pub struct RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction {
        optional r#type: NoiseReductionType = "type",
        /// Default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    pub struct RealtimeTranscriptionSessionTurnDetection {
        optional r#type: String = "type",
        optional threshold: f64 = "threshold",
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeTranslationClientEvent by "type" {
        "session.update" => SessionUpdate(RealtimeTranslationSessionUpdateEvent),
        "session.input_audio_buffer.append" => SessionInputAudioBufferAppend(RealtimeTranslationInputAudioBufferAppendEvent),
        "session.close" => SessionClose(RealtimeTranslationSessionCloseEvent),
    }
}

params! {
    pub struct RealtimeTranslationInputAudioBufferAppendEvent {
        /// Always `"session.input_audio_buffer.append"`.
        constant r#type: "session.input_audio_buffer.append" = "type",
        required audio: String = "audio",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct RealtimeTranslationInputTranscriptDeltaEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.input_transcript.delta"`.
        constant r#type: "session.input_transcript.delta" = "type",
        lenient delta: String = "delta",
        /// Nullable.
        optional elapsed_ms: i64 = "elapsed_ms",
    }
}

object! {
    pub struct RealtimeTranslationOutputAudioDeltaEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.output_audio.delta"`.
        constant r#type: "session.output_audio.delta" = "type",
        lenient delta: String = "delta",
        /// Default: `24000`.
        optional sample_rate: i64 = "sample_rate",
        /// Default: `1`.
        optional channels: i64 = "channels",
        /// Always `"pcm16"`.
        optional format: String = "format",
        /// Nullable.
        optional elapsed_ms: i64 = "elapsed_ms",
    }
}

object! {
    pub struct RealtimeTranslationOutputTranscriptDeltaEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.output_transcript.delta"`.
        constant r#type: "session.output_transcript.delta" = "type",
        lenient delta: String = "delta",
        /// Nullable.
        optional elapsed_ms: i64 = "elapsed_ms",
    }
}

tagged_union! {
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

object! {
    pub struct RealtimeTranslationSession {
        lenient id: String = "id",
        /// Always `"translation"`.
        constant r#type: "translation" = "type",
        /// In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        lenient model: String = "model",
        lenient audio: RealtimeTranslationSessionAudio = "audio",
    }
}

object! {
    pub struct RealtimeTranslationSessionAudio {
        optional input: RealtimeTranslationSessionAudioInput = "input",
        optional output: RealtimeTranslationSessionAudioOutput = "output",
    }
}

object! {
    pub struct RealtimeTranslationSessionAudioInput {
        /// Nullable.
        optional transcription: RealtimeTranslationSessionAudioInputTranscription = "transcription",
        /// Nullable.
        optional noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction = "noise_reduction",
    }
}

object! {
    pub struct RealtimeTranslationSessionAudioInputNoiseReduction {
        lenient r#type: NoiseReductionType = "type",
        /// Default: `1`.
        optional strength: f64 = "strength",
    }
}

object! {
    pub struct RealtimeTranslationSessionAudioInputTranscription {
        lenient model: String = "model",
    }
}

object! {
    pub struct RealtimeTranslationSessionAudioOutput {
        optional language: String = "language",
    }
}

params! {
    pub struct RealtimeTranslationSessionCloseEvent {
        /// Always `"session.close"`.
        constant r#type: "session.close" = "type",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct RealtimeTranslationSessionClosedEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.closed"`.
        constant r#type: "session.closed" = "type",
    }
}

object! {
    pub struct RealtimeTranslationSessionCreatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.created"`.
        constant r#type: "session.created" = "type",
        lenient session: RealtimeTranslationSession = "session",
    }
}

params! {
    pub struct RealtimeTranslationSessionUpdateEvent {
        /// Always `"session.update"`.
        constant r#type: "session.update" = "type",
        required session: RealtimeTranslationSessionUpdateRequest = "session",
        /// At most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct RealtimeTranslationSessionUpdateRequest {
        optional audio: RealtimeTranslationSessionUpdateRequestAudio = "audio",
    }
}

params! {
    pub struct RealtimeTranslationSessionUpdateRequestAudio {
        optional input: RealtimeTranslationSessionUpdateRequestAudioInput = "input",
        optional output: RealtimeTranslationSessionUpdateRequestAudioOutput = "output",
    }
}

params! {
    pub struct RealtimeTranslationSessionUpdateRequestAudioInput {
        /// Nullable.
        nullable transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription = "transcription",
        /// Nullable.
        nullable noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction = "noise_reduction",
    }
}

params! {
    pub struct RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction {
        required r#type: NoiseReductionType = "type",
        /// Default: `1`.
        optional strength: f64 = "strength",
    }
}

params! {
    pub struct RealtimeTranslationSessionUpdateRequestAudioInputTranscription {
        required model: String = "model",
    }
}

params! {
    pub struct RealtimeTranslationSessionUpdateRequestAudioOutput {
        optional language: String = "language",
    }
}

object! {
    pub struct RealtimeTranslationSessionUpdatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.updated"`.
        constant r#type: "session.updated" = "type",
        lenient session: RealtimeTranslationSession = "session",
    }
}

kind_union! {
    pub enum RealtimeTruncation {
        string => Preset(RealtimeTruncationPreset),
        object => RetentionRatio(RealtimeTruncationRetentionRatio),
    }
}

open_enum! {
    pub enum RealtimeTruncationPreset {
        Auto = "auto",
        Disabled = "disabled",
    }
}

params! {
    pub struct RealtimeTruncationRetentionRatio {
        /// Always `"retention_ratio"`.
        constant r#type: "retention_ratio" = "type",
        /// 0 to 1.
        given retention_ratio: f64 = "retention_ratio",
        optional token_limits: RealtimeTruncationRetentionRatioTokenLimits = "token_limits",
    }
}

params! {
    pub struct RealtimeTruncationRetentionRatioTokenLimits {
        /// At least 0.
        optional post_instructions: i64 = "post_instructions",
    }
}

params! {
    pub struct ResponseSteerEvent {
        required input: ResponseSteerInput = "input",
        required previous_response_id: String = "previous_response_id",
        /// Always `"response.steer"`.
        constant r#type: "response.steer" = "type",
    }
}

kind_union! {
    pub enum ResponseSteerInput {
        string => String(String),
        array => List(Vec<ResponseSteerInputListItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseSteerInputContent by "type" {
        "input_text" => InputText(ResponseInputTextContent),
        "input_image" => InputImage(ResponseInputImageContent),
        "input_file" => InputFile(ResponseInputFileContent),
    }
}

params! {
    pub struct ResponseSteerInputItemListMessage {
        given content: ResponseSteerInputItemListMessageContent = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional status: String = "status",
    }
}

kind_union! {
    pub enum ResponseSteerInputItemListMessageContent {
        string => String(String),
        array => ResponseSteerInputContentList(Vec<ResponseSteerInputContent>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseSteerInputListItem by "type" {
        "message" => Message(ResponseSteerInputItemListMessage),
        "function_call_output" => FunctionCallOutput(FunctionCallOutputItemParam),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponsesClientEvent by "type" {
        "response.create" => ResponseCreate(ResponsesClientEventResponseCreate),
        "response.steer" => ResponseSteer(ResponseSteerEvent),
    }
}

params! {
    pub struct ResponsesClientEventResponseCreate {
        /// Always `"response.create"`.
        constant r#type: "response.create" = "type",
        /// 1 to 256 characters.
        optional stream_id: String = "stream_id",
        /// Default: `true`.
        optional generate: bool = "generate",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// 0 to 20.
        optional top_logprobs: i64 = "top_logprobs",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Deprecated by the API.
        optional user: String = "user",
        /// At most 64 characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// Nullable. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// Nullable.
        optional previous_response_id: String = "previous_response_id",
        optional model: ResponsesModel = "model",
        /// Default: `false`. Nullable.
        optional background: bool = "background",
        /// Nullable.
        optional max_tool_calls: i64 = "max_tool_calls",
        optional text: ResponseTextConfig = "text",
        optional tools: ToolsArray = "tools",
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// Nullable.
        optional prompt: ResponsePrompt = "prompt",
        /// Default: `"auto"`. Nullable.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// Default: `"disabled"`. Nullable. Deprecated by the API.
        optional truncation: ResponseCreateParamsTruncation = "truncation",
        /// Nullable.
        optional reasoning: Reasoning = "reasoning",
        optional input: InputParam = "input",
        /// Nullable.
        optional include: Vec<ResponseIncludable> = "include",
        /// Default: `true`. Nullable.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// Default: `true`. Nullable.
        optional store: bool = "store",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional moderation: ModerationParam = "moderation",
        /// Default: `false`. Nullable.
        optional stream: bool = "stream",
        /// Nullable.
        optional stream_options: ResponseStreamOptions = "stream_options",
        /// Nullable.
        optional conversation: ConversationParam = "conversation",
        /// At least 1 items. Nullable.
        optional context_management: Vec<ContextManagementParam> = "context_management",
        /// At least 16. Nullable.
        optional max_output_tokens: i64 = "max_output_tokens",
        optional prompt_cache_options: ResponseCreateParamsPromptCacheOptions = "prompt_cache_options",
        optional access_programs: ResponseCreateParamsAccessPrograms = "access_programs",
        optional background_options: ResponseCreateParamsBackgroundOptions = "background_options",
        optional image: ResponseCreateParamsImage = "image",
    }
}
