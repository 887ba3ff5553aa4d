// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::responses::{
    McpListToolsTool, McpTool, ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions,
};
use crate::shared::{
    Metadata, TranscriptTextUsageDuration, TranscriptTextUsageTokens, TranscriptionLanguage,
    VoiceIdsOrCustomVoice, VoiceIdsShared,
};
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

object! {
    /// An object: the document's `RealtimeServerEventConversationCreated`.
    pub struct ConversationCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.created"`.
        constant r#type: "conversation.created" = "type",
        /// The member `conversation`: an object, [`ConversationCreatedEventConversation`].
        lenient conversation: ConversationCreatedEventConversation = "conversation",
    }
}

object! {
    /// An object: `conversation` of the document's `RealtimeServerEventConversationCreated`.
    pub struct ConversationCreatedEventConversation {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: a text.
        optional object: String = "object",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemAdded`.
    pub struct ConversationItemAdded {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.added"`.
        constant r#type: "conversation.item.added" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        required item: RealtimeConversationItem = "item",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemCreate`.
    pub struct ConversationItemCreateEvent {
        /// The member `type`: `"conversation.item.create"`.
        constant r#type: "conversation.item.create" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        required item: RealtimeConversationItem = "item",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
        /// The member `previous_item_id`: a text.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemCreated`.
    pub struct ConversationItemCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.created"`.
        constant r#type: "conversation.item.created" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        required item: RealtimeConversationItem = "item",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemDelete`.
    pub struct ConversationItemDeleteEvent {
        /// The member `type`: `"conversation.item.delete"`.
        constant r#type: "conversation.item.delete" = "type",
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemDeleted`.
    pub struct ConversationItemDeletedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.deleted"`.
        constant r#type: "conversation.item.deleted" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemDone`.
    pub struct ConversationItemDone {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.done"`.
        constant r#type: "conversation.item.done" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        required item: RealtimeConversationItem = "item",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemInputAudioTranscriptionCompleted`.
    pub struct ConversationItemInputAudioTranscriptionCompletedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.input_audio_transcription.completed"`.
        constant r#type: "conversation.item.input_audio_transcription.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `transcript`: a text.
        lenient transcript: String = "transcript",
        /// The member `usage`: one of the shapes of [`ConversationItemInputAudioTranscriptionCompletedEventUsage`].
        required usage: ConversationItemInputAudioTranscriptionCompletedEventUsage = "usage",
        /// The member `languages`: a list.
        optional languages: Vec<TranscriptionLanguage> = "languages",
        /// The member `logprobs`: a list. May be null.
        optional logprobs: Vec<LogProbProperties> = "logprobs",
    }
}

tagged_union! {
    /// One of several objects: `usage` of the document's `RealtimeServerEventConversationItemInputAudioTranscriptionCompleted`.
    pub enum ConversationItemInputAudioTranscriptionCompletedEventUsage by "type" {
        "tokens" => Tokens(TranscriptTextUsageTokens),
        "duration" => Duration(TranscriptTextUsageDuration),
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemInputAudioTranscriptionDelta`.
    pub struct ConversationItemInputAudioTranscriptionDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.input_audio_transcription.delta"`.
        constant r#type: "conversation.item.input_audio_transcription.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        optional content_index: i64 = "content_index",
        /// The member `delta`: a text.
        optional delta: String = "delta",
        /// The member `logprobs`: a list. May be null.
        optional logprobs: Vec<LogProbProperties> = "logprobs",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemInputAudioTranscriptionFailed`.
    pub struct ConversationItemInputAudioTranscriptionFailedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.input_audio_transcription.failed"`.
        constant r#type: "conversation.item.input_audio_transcription.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `error`: an object, [`ConversationItemInputAudioTranscriptionFailedEventError`].
        lenient error: ConversationItemInputAudioTranscriptionFailedEventError = "error",
    }
}

object! {
    /// An object: `error` of the document's `RealtimeServerEventConversationItemInputAudioTranscriptionFailed`.
    pub struct ConversationItemInputAudioTranscriptionFailedEventError {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `code`: a text.
        optional code: String = "code",
        /// The member `message`: a text.
        optional message: String = "message",
        /// The member `param`: a text.
        optional param: String = "param",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemInputAudioTranscriptionSegment`.
    pub struct ConversationItemInputAudioTranscriptionSegment {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.input_audio_transcription.segment"`.
        constant r#type: "conversation.item.input_audio_transcription.segment" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `speaker`: a text.
        lenient speaker: String = "speaker",
        /// The member `start`: a number.
        lenient start: f64 = "start",
        /// The member `end`: a number.
        lenient end: f64 = "end",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemRetrieve`.
    pub struct ConversationItemRetrieveEvent {
        /// The member `type`: `"conversation.item.retrieve"`.
        constant r#type: "conversation.item.retrieve" = "type",
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemTruncate`.
    pub struct ConversationItemTruncateEvent {
        /// The member `type`: `"conversation.item.truncate"`.
        constant r#type: "conversation.item.truncate" = "type",
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        required content_index: i64 = "content_index",
        /// The member `audio_end_ms`: a whole number.
        required audio_end_ms: i64 = "audio_end_ms",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemTruncated`.
    pub struct ConversationItemTruncatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.truncated"`.
        constant r#type: "conversation.item.truncated" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `audio_end_ms`: a whole number.
        lenient audio_end_ms: i64 = "audio_end_ms",
    }
}

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

object! {
    /// An object: the document's `LogProbProperties`.
    pub struct LogProbProperties {
        /// The member `token`: a text.
        lenient token: String = "token",
        /// The member `logprob`: a number.
        lenient logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        lenient bytes: Vec<i64> = "bytes",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventMCPListToolsCompleted`.
    pub struct McpListToolsCompleted {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"mcp_list_tools.completed"`.
        constant r#type: "mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventMCPListToolsFailed`.
    pub struct McpListToolsFailed {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"mcp_list_tools.failed"`.
        constant r#type: "mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventMCPListToolsInProgress`.
    pub struct McpListToolsInProgress {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"mcp_list_tools.in_progress"`.
        constant r#type: "mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

open_enum! {
    /// A string with known values: the document's `NoiseReductionType`.
    pub enum NoiseReductionType {
        NearField = "near_field",
        FarField = "far_field",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventOutputAudioBufferClear`.
    pub struct OutputAudioBufferClearEvent {
        /// The member `type`: `"output_audio_buffer.clear"`.
        constant r#type: "output_audio_buffer.clear" = "type",
        /// The member `event_id`: a text.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventRateLimitsUpdated`.
    pub struct RateLimitsUpdatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"rate_limits.updated"`.
        constant r#type: "rate_limits.updated" = "type",
        /// The member `rate_limits`: a list.
        lenient rate_limits: Vec<RateLimitsUpdatedEventRateLimit> = "rate_limits",
    }
}

object! {
    /// An object: `rate_limits[]` of the document's `RealtimeServerEventRateLimitsUpdated`.
    pub struct RateLimitsUpdatedEventRateLimit {
        /// The member `name`: one of the values of [`RateLimitsUpdatedEventRateLimitName`].
        optional name: RateLimitsUpdatedEventRateLimitName = "name",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `remaining`: a whole number.
        optional remaining: i64 = "remaining",
        /// The member `reset_seconds`: a number.
        optional reset_seconds: f64 = "reset_seconds",
    }
}

open_enum! {
    /// A string with known values: `rate_limits[].name` of the document's `RealtimeServerEventRateLimitsUpdated`.
    pub enum RateLimitsUpdatedEventRateLimitName {
        Requests = "requests",
        Tokens = "tokens",
    }
}

params! {
    /// An object: `audio` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeAudioConfig {
        /// The member `input`: an object, [`RealtimeAudioConfigInput`].
        optional input: Box<RealtimeAudioConfigInput> = "input",
        /// The member `output`: an object, [`RealtimeAudioConfigOutput`].
        optional output: RealtimeAudioConfigOutput = "output",
    }
}

params! {
    /// An object: `audio.input` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeAudioConfigInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscription`].
        optional transcription: AudioTranscription = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeAudioConfigInputNoiseReduction`].
        optional noise_reduction: RealtimeAudioConfigInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: one of the shapes of [`RealtimeAudioInputTurnDetection`]. May be null.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

params! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeAudioConfigInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
    }
}

params! {
    /// An object: `audio.output` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeAudioConfigOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the shapes of [`VoiceIdsOrCustomVoice`]. The API's default: `"alloy"`.
        optional voice: VoiceIdsOrCustomVoice = "voice",
        /// The member `speed`: a number, 0.25 to 1.5. The API's default: `1`.
        optional speed: f64 = "speed",
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

/// What `realtime.calls.accept` takes.
pub type RealtimeCallAcceptParams = RealtimeSessionCreateRequest;

params! {
    /// What `realtime.calls.create` takes.
    pub struct RealtimeCallCreateParams {
        /// The member `sdp`: a text.
        required sdp: String = "sdp",
        /// The member `session`: an object, [`RealtimeSessionCreateRequest`].
        optional session: Box<RealtimeSessionCreateRequest> = "session",
    }
}

params! {
    /// What `realtime.calls.refer` takes.
    pub struct RealtimeCallReferParams {
        /// The member `target_uri`: a text.
        required target_uri: String = "target_uri",
    }
}

params! {
    /// What `realtime.calls.reject` takes.
    pub struct RealtimeCallRejectParams {
        /// The member `status_code`: a whole number.
        optional status_code: i64 = "status_code",
    }
}

tagged_union! {
    /// One of several objects: the document's `RealtimeClientEvent`.
    pub enum RealtimeClientEvent by "type" {
        "conversation.item.create" => ConversationItemCreate(ConversationItemCreateEvent),
        "conversation.item.delete" => ConversationItemDelete(ConversationItemDeleteEvent),
        "conversation.item.retrieve" => ConversationItemRetrieve(ConversationItemRetrieveEvent),
        "conversation.item.truncate" => ConversationItemTruncate(ConversationItemTruncateEvent),
        "input_audio_buffer.append" => InputAudioBufferAppend(InputAudioBufferAppendEvent),
        "input_audio_buffer.clear" => InputAudioBufferClear(InputAudioBufferClearEvent),
        "output_audio_buffer.clear" => OutputAudioBufferClear(OutputAudioBufferClearEvent),
        "input_audio_buffer.commit" => InputAudioBufferCommit(InputAudioBufferCommitEvent),
        "response.cancel" => ResponseCancel(ResponseCancelEvent),
        "response.create" => ResponseCreate(ResponseCreateEvent),
        "session.update" => SessionUpdate(SessionUpdateEvent),
    }
}

params! {
    /// What `realtime.client_secrets.create` takes.
    pub struct RealtimeClientSecretCreateParams {
        /// The member `expires_after`: an object, [`RealtimeClientSecretCreateParamsExpiresAfter`].
        optional expires_after: RealtimeClientSecretCreateParamsExpiresAfter = "expires_after",
        /// The member `session`: one of the shapes of [`RealtimeClientSecretCreateParamsSession`].
        optional session: Box<RealtimeClientSecretCreateParamsSession> = "session",
    }
}

params! {
    /// An object: `expires_after` of the document's `RealtimeCreateClientSecretRequest`.
    pub struct RealtimeClientSecretCreateParamsExpiresAfter {
        /// The member `anchor`: `"created_at"`. The API's default: `"created_at"`.
        optional anchor: String = "anchor",
        /// The member `seconds`: a whole number, 10 to 7200. The API's default: `600`.
        optional seconds: i64 = "seconds",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeCreateClientSecretRequest`.
    pub enum RealtimeClientSecretCreateParamsSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateRequest),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateRequest),
    }
}

object! {
    /// What `realtime.client_secrets.create` gives: an object: the document's `RealtimeCreateClientSecretResponse`.
    pub struct RealtimeClientSecretCreateResponse {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `session`: one of the shapes of [`RealtimeClientSecretCreateResponseSession`].
        required session: Box<RealtimeClientSecretCreateResponseSession> = "session",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeCreateClientSecretResponse`.
    pub enum RealtimeClientSecretCreateResponseSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}

tagged_union! {
    /// One of several objects: the document's `RealtimeConversationItem`.
    pub enum RealtimeConversationItem by "type" {
        "function_call" => FunctionCall(RealtimeConversationItemFunctionCall),
        "function_call_output" => FunctionCallOutput(RealtimeConversationItemFunctionCallOutput),
        "mcp_approval_response" => McpApprovalResponse(RealtimeMcpApprovalResponse),
        "mcp_list_tools" => McpListTools(RealtimeMcpListTools),
        "mcp_call" => McpCall(RealtimeMcpToolCall),
        "mcp_approval_request" => McpApprovalRequest(RealtimeMcpApprovalRequest),
        choose "message" {
            SystemMessage(RealtimeConversationItemSystemMessage) if Is("role", &["system"]),
            UserMessage(RealtimeConversationItemUserMessage) if Is("role", &["user"]),
            AssistantMessage(RealtimeConversationItemAssistantMessage) if Is("role", &["assistant"]),
        }
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemMessageAssistant`.
    pub struct RealtimeConversationItemAssistantMessage {
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a list.
        lenient content: Vec<RealtimeConversationItemAssistantMessageContentItem> = "content",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemAssistantMessageStatus`].
        optional status: RealtimeConversationItemAssistantMessageStatus = "status",
    }
}

params! {
    /// An object: `content[]` of the document's `RealtimeConversationItemMessageAssistant`.
    pub struct RealtimeConversationItemAssistantMessageContentItem {
        /// The member `type`: one of the values of [`RealtimeConversationItemAssistantMessageContentItemType`].
        optional r#type: RealtimeConversationItemAssistantMessageContentItemType = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `audio`: a text.
        optional audio: String = "audio",
        /// The member `transcript`: a text.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// A string with known values: `content[].type` of the document's `RealtimeConversationItemMessageAssistant`.
    pub enum RealtimeConversationItemAssistantMessageContentItemType {
        OutputText = "output_text",
        OutputAudio = "output_audio",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemMessageAssistant`.
    pub enum RealtimeConversationItemAssistantMessageStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemFunctionCall`.
    pub struct RealtimeConversationItemFunctionCall {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemFunctionCallStatus`].
        optional status: RealtimeConversationItemFunctionCallStatus = "status",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemFunctionCallOutput`.
    pub struct RealtimeConversationItemFunctionCallOutput {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `output`: a text.
        required output: String = "output",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemFunctionCallOutputStatus`].
        optional status: RealtimeConversationItemFunctionCallOutputStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemFunctionCallOutput`.
    pub enum RealtimeConversationItemFunctionCallOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemFunctionCall`.
    pub enum RealtimeConversationItemFunctionCallStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemMessageSystem`.
    pub struct RealtimeConversationItemSystemMessage {
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"system"`.
        constant role: "system" = "role",
        /// The member `content`: a list.
        lenient content: Vec<RealtimeConversationItemSystemMessageContentItem> = "content",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemSystemMessageStatus`].
        optional status: RealtimeConversationItemSystemMessageStatus = "status",
    }
}

params! {
    /// An object: `content[]` of the document's `RealtimeConversationItemMessageSystem`.
    pub struct RealtimeConversationItemSystemMessageContentItem {
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `text`: a text.
        optional text: String = "text",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemMessageSystem`.
    pub enum RealtimeConversationItemSystemMessageStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemMessageUser`.
    pub struct RealtimeConversationItemUserMessage {
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `content`: a list.
        lenient content: Vec<RealtimeConversationItemUserMessageContentItem> = "content",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemUserMessageStatus`].
        optional status: RealtimeConversationItemUserMessageStatus = "status",
    }
}

params! {
    /// An object: `content[]` of the document's `RealtimeConversationItemMessageUser`.
    pub struct RealtimeConversationItemUserMessageContentItem {
        /// The member `type`: one of the values of [`RealtimeConversationItemUserMessageContentItemType`].
        optional r#type: RealtimeConversationItemUserMessageContentItemType = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `audio`: a text.
        optional audio: String = "audio",
        /// The member `image_url`: an address (URI).
        optional image_url: String = "image_url",
        /// The member `detail`: one of the values of [`RealtimeConversationItemUserMessageContentItemDetail`]. The API's default: `"auto"`.
        optional detail: RealtimeConversationItemUserMessageContentItemDetail = "detail",
        /// The member `transcript`: a text.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// A string with known values: `content[].detail` of the document's `RealtimeConversationItemMessageUser`.
    pub enum RealtimeConversationItemUserMessageContentItemDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: `content[].type` of the document's `RealtimeConversationItemMessageUser`.
    pub enum RealtimeConversationItemUserMessageContentItemType {
        InputText = "input_text",
        InputAudio = "input_audio",
        InputImage = "input_image",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemMessageUser`.
    pub enum RealtimeConversationItemUserMessageStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
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
        optional parameters: serde_json::Value = "parameters",
    }
}

params! {
    /// An object: the document's `RealtimeMCPApprovalRequest`.
    pub struct RealtimeMcpApprovalRequest {
        /// The member `type`: `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
    }
}

params! {
    /// An object: the document's `RealtimeMCPApprovalResponse`.
    pub struct RealtimeMcpApprovalResponse {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `approval_request_id`: a text.
        required approval_request_id: String = "approval_request_id",
        /// The member `approve`: true or false.
        required approve: bool = "approve",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `RealtimeMCPListTools`.
    pub struct RealtimeMcpListTools {
        /// The member `type`: `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
        /// The member `tools`: a list.
        lenient tools: Vec<McpListToolsTool> = "tools",
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

params! {
    /// An object: the document's `RealtimeMCPProtocolError`.
    pub struct RealtimeMcpProtocolError {
        /// The member `type`: `"protocol_error"`.
        constant r#type: "protocol_error" = "type",
        /// The member `code`: a whole number.
        required code: i64 = "code",
        /// The member `message`: a text.
        required message: String = "message",
    }
}

params! {
    /// An object: the document's `RealtimeMCPToolCall`.
    pub struct RealtimeMcpToolCall {
        /// The member `type`: `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `approval_request_id`: a text. May be null.
        optional approval_request_id: String = "approval_request_id",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `error`: one of the shapes of [`RealtimeMcpToolCallError`]. May be null.
        optional error: RealtimeMcpToolCallError = "error",
    }
}

tagged_union! {
    /// One of several objects: `error` of the document's `RealtimeMCPToolCall`.
    pub enum RealtimeMcpToolCallError by "type" {
        "protocol_error" => ProtocolError(RealtimeMcpProtocolError),
        "tool_execution_error" => ToolExecutionError(RealtimeMcpToolExecutionError),
        "http_error" => HttpError(RealtimeMcphttpError),
    }
}

params! {
    /// An object: the document's `RealtimeMCPToolExecutionError`.
    pub struct RealtimeMcpToolExecutionError {
        /// The member `type`: `"tool_execution_error"`.
        constant r#type: "tool_execution_error" = "type",
        /// The member `message`: a text.
        required message: String = "message",
    }
}

params! {
    /// An object: the document's `RealtimeMCPHTTPError`.
    pub struct RealtimeMcphttpError {
        /// The member `type`: `"http_error"`.
        constant r#type: "http_error" = "type",
        /// The member `code`: a whole number.
        required code: i64 = "code",
        /// The member `message`: a text.
        required message: String = "message",
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

object! {
    /// An object: the document's `RealtimeResponse`.
    pub struct RealtimeResponse {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.response"`.
        constant object: "realtime.response" = "object",
        /// The member `status`: one of the values of [`RealtimeResponseStatus`].
        optional status: RealtimeResponseStatus = "status",
        /// The member `status_details`: an object, [`RealtimeResponseStatusDetails`].
        optional status_details: RealtimeResponseStatusDetails = "status_details",
        /// The member `output`: a list.
        optional output: Vec<RealtimeConversationItem> = "output",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `audio`: an object, [`RealtimeResponseAudio`].
        optional audio: RealtimeResponseAudio = "audio",
        /// The member `usage`: an object, [`RealtimeResponseUsage`].
        optional usage: RealtimeResponseUsage = "usage",
        /// The member `conversation_id`: a text.
        optional conversation_id: String = "conversation_id",
        /// The member `output_modalities`: a list.
        optional output_modalities: Vec<RealtimeResponseOutputModality> = "output_modalities",
        /// The member `max_output_tokens`: one of the shapes of [`RealtimeResponseMaxOutputTokens`].
        optional max_output_tokens: RealtimeResponseMaxOutputTokens = "max_output_tokens",
    }
}

object! {
    /// An object: `audio` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseAudio {
        /// The member `output`: an object, [`RealtimeResponseAudioOutput`].
        optional output: RealtimeResponseAudioOutput = "output",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioDelta`.
    pub struct RealtimeResponseAudioDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio.delta"`.
        constant r#type: "response.output_audio.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioDone`.
    pub struct RealtimeResponseAudioDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio.done"`.
        constant r#type: "response.output_audio.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
    }
}

object! {
    /// An object: `audio.output` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseAudioOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the values of [`VoiceIdsShared`]. The API's default: `"alloy"`.
        optional voice: VoiceIdsShared = "voice",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioTranscriptDelta`.
    pub struct RealtimeResponseAudioTranscriptDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio_transcript.delta"`.
        constant r#type: "response.output_audio_transcript.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseAudioTranscriptDone`.
    pub struct RealtimeResponseAudioTranscriptDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_audio_transcript.done"`.
        constant r#type: "response.output_audio_transcript.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `transcript`: a text.
        lenient transcript: String = "transcript",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseContentPartAdded`.
    pub struct RealtimeResponseContentPartAddedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: an object, [`RealtimeResponseContentPartAddedEventPart`].
        lenient part: RealtimeResponseContentPartAddedEventPart = "part",
    }
}

object! {
    /// An object: `part` of the document's `RealtimeServerEventResponseContentPartAdded`.
    pub struct RealtimeResponseContentPartAddedEventPart {
        /// The member `type`: one of the values of [`RealtimeResponseContentPartAddedEventPartType`].
        optional r#type: RealtimeResponseContentPartAddedEventPartType = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `audio`: a text.
        optional audio: String = "audio",
        /// The member `transcript`: a text.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// A string with known values: `part.type` of the document's `RealtimeServerEventResponseContentPartAdded`.
    pub enum RealtimeResponseContentPartAddedEventPartType {
        Audio = "audio",
        Text = "text",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseContentPartDone`.
    pub struct RealtimeResponseContentPartDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: an object, [`RealtimeResponseContentPartDoneEventPart`].
        lenient part: RealtimeResponseContentPartDoneEventPart = "part",
    }
}

object! {
    /// An object: `part` of the document's `RealtimeServerEventResponseContentPartDone`.
    pub struct RealtimeResponseContentPartDoneEventPart {
        /// The member `type`: one of the values of [`RealtimeResponseContentPartDoneEventPartType`].
        optional r#type: RealtimeResponseContentPartDoneEventPartType = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `audio`: a text.
        optional audio: String = "audio",
        /// The member `transcript`: a text.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// A string with known values: `part.type` of the document's `RealtimeServerEventResponseContentPartDone`.
    pub enum RealtimeResponseContentPartDoneEventPartType {
        Audio = "audio",
        Text = "text",
    }
}

params! {
    /// An object: the document's `RealtimeResponseCreateParams`.
    pub struct RealtimeResponseCreateParams {
        /// The member `output_modalities`: a list.
        optional output_modalities: Vec<RealtimeResponseCreateParamsOutputModality> = "output_modalities",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `audio`: an object, [`RealtimeResponseCreateParamsAudio`].
        optional audio: RealtimeResponseCreateParamsAudio = "audio",
        /// The member `tools`: a list.
        optional tools: Vec<RealtimeResponseCreateParamsTool> = "tools",
        /// The member `tool_choice`: one of the shapes of [`RealtimeResponseCreateParamsToolChoice`]. The API's default: `"auto"`.
        optional tool_choice: RealtimeResponseCreateParamsToolChoice = "tool_choice",
        /// The member `parallel_tool_calls`: true or false.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `reasoning`: an object, [`RealtimeReasoning`].
        optional reasoning: RealtimeReasoning = "reasoning",
        /// The member `max_output_tokens`: one of the shapes of [`RealtimeResponseCreateParamsMaxOutputTokens`].
        optional max_output_tokens: RealtimeResponseCreateParamsMaxOutputTokens = "max_output_tokens",
        /// The member `conversation`: one of the values of [`RealtimeResponseCreateParamsConversation`].
        optional conversation: RealtimeResponseCreateParamsConversation = "conversation",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
        /// The member `input`: a list.
        optional input: Vec<RealtimeConversationItem> = "input",
    }
}

params! {
    /// An object: `audio` of the document's `RealtimeResponseCreateParams`.
    pub struct RealtimeResponseCreateParamsAudio {
        /// The member `output`: an object, [`RealtimeResponseCreateParamsAudioOutput`].
        optional output: RealtimeResponseCreateParamsAudioOutput = "output",
    }
}

params! {
    /// An object: `audio.output` of the document's `RealtimeResponseCreateParams`.
    pub struct RealtimeResponseCreateParamsAudioOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the shapes of [`VoiceIdsOrCustomVoice`]. The API's default: `"alloy"`.
        optional voice: VoiceIdsOrCustomVoice = "voice",
    }
}

open_enum! {
    /// A string with known values: `conversation` of the document's `RealtimeResponseCreateParams`.
    ///
    /// The document allows any other string too.
    pub enum RealtimeResponseCreateParamsConversation {
        Auto = "auto",
        None = "none",
    }
}

kind_union! {
    /// One of several shapes: `max_output_tokens` of the document's `RealtimeResponseCreateParams`.
    pub enum RealtimeResponseCreateParamsMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `output_modalities[]` of the document's `RealtimeResponseCreateParams`.
    pub enum RealtimeResponseCreateParamsOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `RealtimeResponseCreateParams`.
    pub enum RealtimeResponseCreateParamsTool by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

tagged_union! {
    /// One of several objects: `tool_choice` of the document's `RealtimeResponseCreateParams`.
    pub enum RealtimeResponseCreateParamsToolChoice by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseCreated`.
    pub struct RealtimeResponseCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`RealtimeResponse`].
        required response: Box<RealtimeResponse> = "response",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseFunctionCallArgumentsDelta`.
    pub struct RealtimeResponseFunctionCallArgumentsDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseFunctionCallArgumentsDone`.
    pub struct RealtimeResponseFunctionCallArgumentsDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
    }
}

kind_union! {
    /// One of several shapes: `max_output_tokens` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseOutputItemAdded`.
    pub struct RealtimeResponseOutputItemAddedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        required item: RealtimeConversationItem = "item",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseOutputItemDone`.
    pub struct RealtimeResponseOutputItemDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        required item: RealtimeConversationItem = "item",
    }
}

open_enum! {
    /// A string with known values: `output_modalities[]` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseStatus {
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

object! {
    /// An object: `status_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseStatusDetails {
        /// The member `type`: one of the values of [`RealtimeResponseStatusDetailsType`].
        optional r#type: RealtimeResponseStatusDetailsType = "type",
        /// The member `reason`: one of the values of [`RealtimeResponseStatusDetailsReason`].
        optional reason: RealtimeResponseStatusDetailsReason = "reason",
        /// The member `error`: an object, [`RealtimeResponseStatusDetailsError`].
        optional error: RealtimeResponseStatusDetailsError = "error",
    }
}

object! {
    /// An object: `status_details.error` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseStatusDetailsError {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `code`: a text.
        optional code: String = "code",
    }
}

open_enum! {
    /// A string with known values: `status_details.reason` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseStatusDetailsReason {
        TurnDetected = "turn_detected",
        ClientCancelled = "client_cancelled",
        MaxOutputTokens = "max_output_tokens",
        ContentFilter = "content_filter",
    }
}

open_enum! {
    /// A string with known values: `status_details.type` of the document's `RealtimeResponse`.
    pub enum RealtimeResponseStatusDetailsType {
        Completed = "completed",
        Cancelled = "cancelled",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseTextDelta`.
    pub struct RealtimeResponseTextDeltaEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseTextDone`.
    pub struct RealtimeResponseTextDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: `usage` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsage {
        /// The member `total_tokens`: a whole number.
        optional total_tokens: i64 = "total_tokens",
        /// The member `input_tokens`: a whole number.
        optional input_tokens: i64 = "input_tokens",
        /// The member `output_tokens`: a whole number.
        optional output_tokens: i64 = "output_tokens",
        /// The member `input_token_details`: an object, [`RealtimeResponseUsageInputTokenDetails`].
        optional input_token_details: RealtimeResponseUsageInputTokenDetails = "input_token_details",
        /// The member `output_token_details`: an object, [`RealtimeResponseUsageOutputTokenDetails`].
        optional output_token_details: RealtimeResponseUsageOutputTokenDetails = "output_token_details",
    }
}

object! {
    /// An object: `usage.input_token_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsageInputTokenDetails {
        /// The member `cached_tokens`: a whole number.
        optional cached_tokens: i64 = "cached_tokens",
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `image_tokens`: a whole number.
        optional image_tokens: i64 = "image_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
        /// The member `cached_tokens_details`: an object, [`RealtimeResponseUsageInputTokenDetailsCachedTokensDetails`].
        optional cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails = "cached_tokens_details",
    }
}

object! {
    /// An object: `usage.input_token_details.cached_tokens_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsageInputTokenDetailsCachedTokensDetails {
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `image_tokens`: a whole number.
        optional image_tokens: i64 = "image_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
    }
}

object! {
    /// An object: `usage.output_token_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsageOutputTokenDetails {
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
    }
}

tagged_union! {
    /// One of several objects: the document's `RealtimeServerEvent`.
    pub enum RealtimeServerEvent by "type" {
        "conversation.created" => ConversationCreated(ConversationCreatedEvent),
        "conversation.item.created" => ConversationItemCreated(ConversationItemCreatedEvent),
        "conversation.item.deleted" => ConversationItemDeleted(ConversationItemDeletedEvent),
        "conversation.item.input_audio_transcription.completed" => ConversationItemInputAudioTranscriptionCompleted(ConversationItemInputAudioTranscriptionCompletedEvent),
        "conversation.item.input_audio_transcription.delta" => ConversationItemInputAudioTranscriptionDelta(ConversationItemInputAudioTranscriptionDeltaEvent),
        "conversation.item.input_audio_transcription.failed" => ConversationItemInputAudioTranscriptionFailed(ConversationItemInputAudioTranscriptionFailedEvent),
        "conversation.item.retrieved" => ConversationItemRetrieved(RealtimeServerEventConversationItemRetrieved),
        "conversation.item.truncated" => ConversationItemTruncated(ConversationItemTruncatedEvent),
        "error" => Error(RealtimeErrorEvent),
        "input_audio_buffer.cleared" => InputAudioBufferCleared(InputAudioBufferClearedEvent),
        "input_audio_buffer.committed" => InputAudioBufferCommitted(InputAudioBufferCommittedEvent),
        "input_audio_buffer.dtmf_event_received" => InputAudioBufferDtmfEventReceived(InputAudioBufferDtmfEventReceivedEvent),
        "input_audio_buffer.speech_started" => InputAudioBufferSpeechStarted(InputAudioBufferSpeechStartedEvent),
        "input_audio_buffer.speech_stopped" => InputAudioBufferSpeechStopped(InputAudioBufferSpeechStoppedEvent),
        "rate_limits.updated" => RateLimitsUpdated(RateLimitsUpdatedEvent),
        "response.output_audio.delta" => ResponseOutputAudioDelta(RealtimeResponseAudioDeltaEvent),
        "response.output_audio.done" => ResponseOutputAudioDone(RealtimeResponseAudioDoneEvent),
        "response.output_audio_transcript.delta" => ResponseOutputAudioTranscriptDelta(RealtimeResponseAudioTranscriptDeltaEvent),
        "response.output_audio_transcript.done" => ResponseOutputAudioTranscriptDone(RealtimeResponseAudioTranscriptDoneEvent),
        "response.content_part.added" => ResponseContentPartAdded(RealtimeResponseContentPartAddedEvent),
        "response.content_part.done" => ResponseContentPartDone(RealtimeResponseContentPartDoneEvent),
        "response.created" => ResponseCreated(RealtimeResponseCreatedEvent),
        "response.done" => ResponseDone(ResponseDoneEvent),
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta(RealtimeResponseFunctionCallArgumentsDeltaEvent),
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone(RealtimeResponseFunctionCallArgumentsDoneEvent),
        "response.output_item.added" => ResponseOutputItemAdded(RealtimeResponseOutputItemAddedEvent),
        "response.output_item.done" => ResponseOutputItemDone(RealtimeResponseOutputItemDoneEvent),
        "response.output_text.delta" => ResponseOutputTextDelta(RealtimeResponseTextDeltaEvent),
        "response.output_text.done" => ResponseOutputTextDone(RealtimeResponseTextDoneEvent),
        "session.created" => SessionCreated(SessionCreatedEvent),
        "session.updated" => SessionUpdated(SessionUpdatedEvent),
        "output_audio_buffer.started" => OutputAudioBufferStarted(RealtimeServerEventOutputAudioBufferStarted),
        "output_audio_buffer.stopped" => OutputAudioBufferStopped(RealtimeServerEventOutputAudioBufferStopped),
        "output_audio_buffer.cleared" => OutputAudioBufferCleared(RealtimeServerEventOutputAudioBufferCleared),
        "conversation.item.added" => ConversationItemAdded(ConversationItemAdded),
        "conversation.item.done" => ConversationItemDone(ConversationItemDone),
        "input_audio_buffer.timeout_triggered" => InputAudioBufferTimeoutTriggered(InputAudioBufferTimeoutTriggered),
        "conversation.item.input_audio_transcription.segment" => ConversationItemInputAudioTranscriptionSegment(ConversationItemInputAudioTranscriptionSegment),
        "mcp_list_tools.in_progress" => McpListToolsInProgress(McpListToolsInProgress),
        "mcp_list_tools.completed" => McpListToolsCompleted(McpListToolsCompleted),
        "mcp_list_tools.failed" => McpListToolsFailed(McpListToolsFailed),
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDelta),
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDone),
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress(ResponseMcpCallInProgress),
        "response.mcp_call.completed" => ResponseMcpCallCompleted(ResponseMcpCallCompleted),
        "response.mcp_call.failed" => ResponseMcpCallFailed(ResponseMcpCallFailed),
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemRetrieved`.
    pub struct RealtimeServerEventConversationItemRetrieved {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.retrieved"`.
        constant r#type: "conversation.item.retrieved" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        required item: RealtimeConversationItem = "item",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventOutputAudioBufferCleared`.
    pub struct RealtimeServerEventOutputAudioBufferCleared {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"output_audio_buffer.cleared"`.
        constant r#type: "output_audio_buffer.cleared" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventOutputAudioBufferStarted`.
    pub struct RealtimeServerEventOutputAudioBufferStarted {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"output_audio_buffer.started"`.
        constant r#type: "output_audio_buffer.started" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventOutputAudioBufferStopped`.
    pub struct RealtimeServerEventOutputAudioBufferStopped {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"output_audio_buffer.stopped"`.
        constant r#type: "output_audio_buffer.stopped" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
    }
}

params! {
    /// An object: the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeSessionCreateRequest {
        /// The member `type`: `"realtime"`.
        constant r#type: "realtime" = "type",
        /// The member `output_modalities`: a list. The API's default: `["audio"]`.
        optional output_modalities: Vec<RealtimeSessionCreateRequestOutputModality> = "output_modalities",
        /// The member `model`: one of the values of [`RealtimeSessionCreateRequestModel`].
        optional model: RealtimeSessionCreateRequestModel = "model",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `audio`: an object, [`RealtimeAudioConfig`].
        optional audio: RealtimeAudioConfig = "audio",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
        /// The member `tracing`: one of the shapes of [`RealtimeTracingConfig`]. May be null.
        optional tracing: RealtimeTracingConfig = "tracing",
        /// The member `tools`: a list.
        optional tools: Vec<RealtimeToolsConfigUnion> = "tools",
        /// The member `tool_choice`: one of the shapes of [`RealtimeToolChoiceConfig`]. The API's default: `"auto"`.
        optional tool_choice: RealtimeToolChoiceConfig = "tool_choice",
        /// The member `parallel_tool_calls`: true or false.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `reasoning`: an object, [`RealtimeReasoning`].
        optional reasoning: RealtimeReasoning = "reasoning",
        /// The member `max_output_tokens`: one of the shapes of [`RealtimeSessionCreateRequestMaxOutputTokens`].
        optional max_output_tokens: RealtimeSessionCreateRequestMaxOutputTokens = "max_output_tokens",
        /// The member `truncation`: one of the shapes of [`RealtimeTruncation`].
        optional truncation: RealtimeTruncation = "truncation",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
    }
}

kind_union! {
    /// One of several shapes: `max_output_tokens` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeSessionCreateRequestMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `RealtimeSessionCreateRequestGA`.
    ///
    /// The document allows any other string too.
    pub enum RealtimeSessionCreateRequestModel {
        GptRealtime = "gpt-realtime",
        GptRealtime1_5 = "gpt-realtime-1.5",
        GptRealtime2 = "gpt-realtime-2",
        GptRealtime2_1 = "gpt-realtime-2.1",
        GptRealtime2_1Mini = "gpt-realtime-2.1-mini",
        GptRealtime2025_08_28 = "gpt-realtime-2025-08-28",
        Gpt4oRealtimePreview = "gpt-4o-realtime-preview",
        Gpt4oRealtimePreview2024_10_01 = "gpt-4o-realtime-preview-2024-10-01",
        Gpt4oRealtimePreview2024_12_17 = "gpt-4o-realtime-preview-2024-12-17",
        Gpt4oRealtimePreview2025_06_03 = "gpt-4o-realtime-preview-2025-06-03",
        Gpt4oMiniRealtimePreview = "gpt-4o-mini-realtime-preview",
        Gpt4oMiniRealtimePreview2024_12_17 = "gpt-4o-mini-realtime-preview-2024-12-17",
        GptRealtimeMini = "gpt-realtime-mini",
        GptRealtimeMini2025_10_06 = "gpt-realtime-mini-2025-10-06",
        GptRealtimeMini2025_12_15 = "gpt-realtime-mini-2025-12-15",
        GptAudio1_5 = "gpt-audio-1.5",
        GptAudioMini = "gpt-audio-mini",
        GptAudioMini2025_10_06 = "gpt-audio-mini-2025-10-06",
        GptAudioMini2025_12_15 = "gpt-audio-mini-2025-12-15",
    }
}

open_enum! {
    /// A string with known values: `output_modalities[]` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeSessionCreateRequestOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

object! {
    /// An object: the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponse {
        /// The member `type`: `"realtime"`.
        constant r#type: "realtime" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"realtime.session"`.
        constant object: "realtime.session" = "object",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `output_modalities`: a list. The API's default: `["audio"]`.
        optional output_modalities: Vec<RealtimeSessionCreateResponseOutputModality> = "output_modalities",
        /// The member `model`: one of the values of [`RealtimeSessionCreateResponseModel`].
        optional model: RealtimeSessionCreateResponseModel = "model",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `audio`: an object, [`RealtimeSessionCreateResponseAudio`].
        optional audio: RealtimeSessionCreateResponseAudio = "audio",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
        /// The member `tracing`: one of the shapes of [`RealtimeSessionCreateResponseTracing`]. May be null.
        optional tracing: RealtimeSessionCreateResponseTracing = "tracing",
        /// The member `tools`: a list.
        optional tools: Vec<RealtimeSessionCreateResponseTool> = "tools",
        /// The member `tool_choice`: one of the shapes of [`RealtimeSessionCreateResponseToolChoice`]. The API's default: `"auto"`.
        optional tool_choice: RealtimeSessionCreateResponseToolChoice = "tool_choice",
        /// The member `reasoning`: an object, [`RealtimeReasoning`].
        optional reasoning: RealtimeReasoning = "reasoning",
        /// The member `max_output_tokens`: one of the shapes of [`RealtimeSessionCreateResponseMaxOutputTokens`].
        optional max_output_tokens: RealtimeSessionCreateResponseMaxOutputTokens = "max_output_tokens",
        /// The member `truncation`: one of the shapes of [`RealtimeTruncation`].
        optional truncation: RealtimeTruncation = "truncation",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
    }
}

object! {
    /// An object: `audio` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseAudio {
        /// The member `input`: an object, [`RealtimeSessionCreateResponseAudioInput`].
        optional input: Box<RealtimeSessionCreateResponseAudioInput> = "input",
        /// The member `output`: an object, [`RealtimeSessionCreateResponseAudioOutput`].
        optional output: RealtimeSessionCreateResponseAudioOutput = "output",
    }
}

object! {
    /// An object: `audio.input` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseAudioInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscriptionResponse`].
        optional transcription: AudioTranscriptionResponse = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeSessionCreateResponseAudioInputNoiseReduction`].
        optional noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: one of the shapes of [`RealtimeAudioInputTurnDetection`]. May be null.
        optional turn_detection: RealtimeAudioInputTurnDetection = "turn_detection",
    }
}

object! {
    /// An object: `audio.input.noise_reduction` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseAudioInputNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
    }
}

object! {
    /// An object: `audio.output` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseAudioOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the values of [`VoiceIdsShared`]. The API's default: `"alloy"`.
        optional voice: VoiceIdsShared = "voice",
        /// The member `speed`: a number, 0.25 to 1.5. The API's default: `1`.
        optional speed: f64 = "speed",
    }
}

kind_union! {
    /// One of several shapes: `max_output_tokens` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseMaxOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `RealtimeSessionCreateResponseGA`.
    ///
    /// The document allows any other string too.
    pub enum RealtimeSessionCreateResponseModel {
        GptRealtime = "gpt-realtime",
        GptRealtime1_5 = "gpt-realtime-1.5",
        GptRealtime2 = "gpt-realtime-2",
        GptRealtime2_1 = "gpt-realtime-2.1",
        GptRealtime2_1Mini = "gpt-realtime-2.1-mini",
        GptRealtime2025_08_28 = "gpt-realtime-2025-08-28",
        Gpt4oRealtimePreview = "gpt-4o-realtime-preview",
        Gpt4oRealtimePreview2024_10_01 = "gpt-4o-realtime-preview-2024-10-01",
        Gpt4oRealtimePreview2024_12_17 = "gpt-4o-realtime-preview-2024-12-17",
        Gpt4oRealtimePreview2025_06_03 = "gpt-4o-realtime-preview-2025-06-03",
        Gpt4oMiniRealtimePreview = "gpt-4o-mini-realtime-preview",
        Gpt4oMiniRealtimePreview2024_12_17 = "gpt-4o-mini-realtime-preview-2024-12-17",
        GptRealtimeMini = "gpt-realtime-mini",
        GptRealtimeMini2025_10_06 = "gpt-realtime-mini-2025-10-06",
        GptRealtimeMini2025_12_15 = "gpt-realtime-mini-2025-12-15",
        GptAudio1_5 = "gpt-audio-1.5",
        GptAudioMini = "gpt-audio-mini",
        GptAudioMini2025_10_06 = "gpt-audio-mini-2025-10-06",
        GptAudioMini2025_12_15 = "gpt-audio-mini-2025-12-15",
    }
}

open_enum! {
    /// A string with known values: `output_modalities[]` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseOutputModality {
        Text = "text",
        Audio = "audio",
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseTool by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

tagged_union! {
    /// One of several objects: `tool_choice` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseToolChoice by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

kind_union! {
    /// One of several shapes: `tracing` of the document's `RealtimeSessionCreateResponseGA`.
    pub enum RealtimeSessionCreateResponseTracing {
        string => Auto(String),
        object => TracingConfiguration(RealtimeSessionCreateResponseTracingTracingConfiguration),
    }
}

object! {
    /// An object: `tracing|1` of the document's `RealtimeSessionCreateResponseGA`.
    pub struct RealtimeSessionCreateResponseTracingTracingConfiguration {
        /// The member `workflow_name`: a text.
        optional workflow_name: String = "workflow_name",
        /// The member `group_id`: a text.
        optional group_id: String = "group_id",
        /// The member `metadata`: any JSON object.
        optional metadata: serde_json::Value = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `tool_choice` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeToolChoiceConfig by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeToolsConfigUnion by "type" {
        "function" => Function(RealtimeFunctionTool),
        "mcp" => Mcp(McpTool),
    }
}

kind_union! {
    /// One of several shapes: `tracing` of the document's `RealtimeSessionCreateRequestGA`.
    pub enum RealtimeTracingConfig {
        string => Auto(String),
        object => TracingConfiguration(RealtimeTracingConfigTracingConfiguration),
    }
}

params! {
    /// An object: `tracing|1` of the document's `RealtimeSessionCreateRequestGA`.
    pub struct RealtimeTracingConfigTracingConfiguration {
        /// The member `workflow_name`: a text.
        optional workflow_name: String = "workflow_name",
        /// The member `group_id`: a text.
        optional group_id: String = "group_id",
        /// The member `metadata`: any JSON object.
        optional metadata: serde_json::Value = "metadata",
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
        required retention_ratio: f64 = "retention_ratio",
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
    /// An object: the document's `RealtimeClientEventResponseCancel`.
    pub struct ResponseCancelEvent {
        /// The member `type`: `"response.cancel"`.
        constant r#type: "response.cancel" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
        /// The member `response_id`: a text.
        optional response_id: String = "response_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventResponseCreate`.
    pub struct ResponseCreateEvent {
        /// The member `type`: `"response.create"`.
        constant r#type: "response.create" = "type",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
        /// The member `response`: an object, [`RealtimeResponseCreateParams`].
        optional response: Box<RealtimeResponseCreateParams> = "response",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseDone`.
    pub struct ResponseDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.done"`.
        constant r#type: "response.done" = "type",
        /// The member `response`: an object, [`RealtimeResponse`].
        required response: Box<RealtimeResponse> = "response",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallArgumentsDelta`.
    pub struct ResponseMcpCallArgumentsDelta {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `obfuscation`: a text. May be null.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallArgumentsDone`.
    pub struct ResponseMcpCallArgumentsDone {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallCompleted`.
    pub struct ResponseMcpCallCompleted {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallFailed`.
    pub struct ResponseMcpCallFailed {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventResponseMCPCallInProgress`.
    pub struct ResponseMcpCallInProgress {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventSessionCreated`.
    pub struct SessionCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.created"`.
        constant r#type: "session.created" = "type",
        /// The member `session`: one of the shapes of [`SessionCreatedEventSession`].
        required session: Box<SessionCreatedEventSession> = "session",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeServerEventSessionCreated`.
    pub enum SessionCreatedEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}

params! {
    /// An object: the document's `RealtimeClientEventSessionUpdate`.
    pub struct SessionUpdateEvent {
        /// The member `type`: `"session.update"`.
        constant r#type: "session.update" = "type",
        /// The member `session`: one of the shapes of [`SessionUpdateEventSession`].
        required session: Box<SessionUpdateEventSession> = "session",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeClientEventSessionUpdate`.
    pub enum SessionUpdateEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateRequest),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateRequest),
    }
}

object! {
    /// An object: the document's `RealtimeServerEventSessionUpdated`.
    pub struct SessionUpdatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.updated"`.
        constant r#type: "session.updated" = "type",
        /// The member `session`: one of the shapes of [`SessionUpdatedEventSession`].
        required session: Box<SessionUpdatedEventSession> = "session",
    }
}

tagged_union! {
    /// One of several objects: `session` of the document's `RealtimeServerEventSessionUpdated`.
    pub enum SessionUpdatedEventSession by "type" {
        "realtime" => Realtime(RealtimeSessionCreateResponse),
        "transcription" => Transcription(RealtimeTranscriptionSessionCreateResponse),
    }
}
