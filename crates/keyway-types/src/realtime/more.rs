// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::RealtimeSessionCreateRequest;
use crate::responses::{McpTool, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

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

params! {
    /// An object: the document's `RealtimeMCPHTTPError`.
    pub struct RealtimeMcphttpError {
        /// The member `type`: `"http_error"`.
        constant r#type: "http_error" = "type",
        /// The member `code`: a whole number.
        given code: i64 = "code",
        /// The member `message`: a text.
        given message: String = "message",
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
        optional metadata: crate::Json = "metadata",
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
