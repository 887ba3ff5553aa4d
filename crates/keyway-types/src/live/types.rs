// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    LiveDecisionItemCreateEventItem, LiveDecisionItemCreatedEventItem, LiveDecisionQuestion,
    LiveResponsesDelegationConfigTool, LiveResponsesDelegationUpdateConfigTool,
};
use crate::Nullable;
use crate::responses::ResponseInputItem;
use crate::shared::Decision;
use crate::support::{event_types, kind_union, object, open_enum, params, tagged_union};

params! {
    pub struct LiveAllowedToolsChoiceParam {
        given tools: Vec<LiveAllowedToolsChoiceParamTool> = "tools",
        /// Always `"allowed_tools"`.
        constant r#type: "allowed_tools" = "type",
        /// Nullable.
        optional mode: LiveAllowedToolsChoiceParamMode = "mode",
    }
}

open_enum! {
    pub enum LiveAllowedToolsChoiceParamMode {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveAllowedToolsChoiceParamTool by "type" {
        "function" => Function(LiveFunctionToolChoiceParam),
        "mcp" => Mcp(LiveMcpToolChoiceParam),
        "file_search" => FileSearch(LiveFileSearchToolChoice),
        "web_search" => WebSearch(LiveWebSearchToolChoice),
        "web_search_preview" => WebSearchPreview(LiveWebSearchPreview),
        "image_generation" => ImageGeneration(LiveImageGenerationToolChoice),
        "computer" => Computer(LiveComputerToolChoice),
        "code_interpreter" => CodeInterpreter(LiveCodeInterpreterToolChoice),
        "programmatic_tool_calling" => ProgrammaticToolCalling(LiveProgrammaticToolCallingToolChoice),
        "shell" => Shell(LiveShellToolChoice),
        "custom" => Custom(LiveCustomToolChoice),
        "apply_patch" => ApplyPatch(LiveApplyPatchToolChoice),
    }
}

params! {
    pub struct LiveApplyPatch {
        /// Always `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
    }
}

params! {
    pub struct LiveApplyPatchToolChoice {
        /// Always `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveAudioFormat by "type" {
        "audio/pcm" => AudioPcm(LiveAudioPcm),
        "audio/pcmu" => AudioPcmu(LiveAudioPcmu),
        "audio/pcma" => AudioPcma(LiveAudioPcma),
    }
}

params! {
    pub struct LiveAudioPcm {
        given rate: i64 = "rate",
        /// Always `"audio/pcm"`.
        constant r#type: "audio/pcm" = "type",
    }
}

params! {
    pub struct LiveAudioPcma {
        given rate: i64 = "rate",
        /// Always `"audio/pcma"`.
        constant r#type: "audio/pcma" = "type",
    }
}

params! {
    pub struct LiveAudioPcmu {
        given rate: i64 = "rate",
        /// Always `"audio/pcmu"`.
        constant r#type: "audio/pcmu" = "type",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum LiveBuiltInVoiceIds {
        Alloy = "alloy",
        Ash = "ash",
        Ballad = "ballad",
        Beacon = "beacon",
        Bossa = "bossa",
        Cedar = "cedar",
        Cinder = "cinder",
        Coral = "coral",
        Delta = "delta",
        Echo = "echo",
        Gleam = "gleam",
        Marin = "marin",
        Meridian = "meridian",
        Quartz = "quartz",
        Ripple = "ripple",
        Sage = "sage",
        Shida = "shida",
        Shimmer = "shimmer",
        Stone = "stone",
        Tempo = "tempo",
        Verse = "verse",
        Vesper = "vesper",
        Willow = "willow",
    }
}

params! {
    pub struct LiveClientConfig {
        given data_channel: LiveDataChannelConfig = "data_channel",
    }
}

params! {
    pub struct LiveClientDelegation {
        /// Always `"client"`.
        constant r#type: "client" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveClientEvent by "type" {
        "session.start" => SessionStart(LiveSessionStartEvent),
        "session.update" => SessionUpdate(LiveSessionUpdateEvent),
        "session.input_audio.append" => SessionInputAudioAppend(LiveInputAudioAppendEvent),
        "session.input_audio.mute" => SessionInputAudioMute(LiveInputAudioMuteEvent),
        "session.input_audio.unmute" => SessionInputAudioUnmute(LiveInputAudioUnmuteEvent),
        "session.output_audio.fixture.play" => SessionOutputAudioFixturePlay(LiveOutputAudioFixturePlayEvent),
        "session.instructions.append" => SessionInstructionsAppend(LiveInstructionsAppendEvent),
        "session.thinking.append" => SessionThinkingAppend(LiveThinkingAppendEvent),
        "session.commentary.append" => SessionCommentaryAppend(LiveCommentaryAppendEvent),
        "decision.create" => DecisionCreate(LiveDecisionCreateEvent),
        "decision.item.create" => DecisionItemCreate(LiveDecisionItemCreateEvent),
        "decision.item.delete" => DecisionItemDelete(LiveDecisionItemDeleteEvent),
        "response.item.create" => ResponseItemCreate(LiveResponseItemCreateEvent),
        "response.create" => ResponseCreate(LiveResponseCreateEvent),
        "session.close" => SessionClose(LiveSessionCloseEvent),
    }
}

event_types! {
    LiveClientEvent by "type" {
        "session.start" => SessionStart,
        "session.update" => SessionUpdate,
        "session.input_audio.append" => SessionInputAudioAppend,
        "session.input_audio.mute" => SessionInputAudioMute,
        "session.input_audio.unmute" => SessionInputAudioUnmute,
        "session.output_audio.fixture.play" => SessionOutputAudioFixturePlay,
        "session.instructions.append" => SessionInstructionsAppend,
        "session.thinking.append" => SessionThinkingAppend,
        "session.commentary.append" => SessionCommentaryAppend,
        "decision.create" => DecisionCreate,
        "decision.item.create" => DecisionItemCreate,
        "decision.item.delete" => DecisionItemDelete,
        "response.item.create" => ResponseItemCreate,
        "response.create" => ResponseCreate,
        "session.close" => SessionClose,
    }
}

params! {
    pub struct LiveCodeInterpreter {
        /// Always `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
    }
}

params! {
    pub struct LiveCodeInterpreterToolChoice {
        /// Always `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
    }
}

params! {
    pub struct LiveCommentaryAppendEvent {
        required content: String = "content",
        /// Nullable.
        required delegation_id: Nullable<String> = "delegation_id",
        /// Always `"session.commentary.append"`.
        constant r#type: "session.commentary.append" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveCommentaryAppendedEvent {
        lenient end_ms: i64 = "end_ms",
        lenient event_id: String = "event_id",
        lenient start_ms: i64 = "start_ms",
        /// Always `"session.commentary.appended"`.
        constant r#type: "session.commentary.appended" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveComputerToolChoice {
        /// Always `"computer"`.
        constant r#type: "computer" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveConnectClientEvent by "type" {
        "session.update" => SessionUpdate(LiveSessionUpdateEvent),
        "session.input_audio.mute" => SessionInputAudioMute(LiveInputAudioMuteEvent),
        "session.input_audio.unmute" => SessionInputAudioUnmute(LiveInputAudioUnmuteEvent),
        "session.output_audio.fixture.play" => SessionOutputAudioFixturePlay(LiveOutputAudioFixturePlayEvent),
        "transport.dtmf.send" => TransportDtmfSend(LiveConnectClientEventTransportDtmfSend),
        "session.instructions.append" => SessionInstructionsAppend(LiveInstructionsAppendEvent),
        "session.thinking.append" => SessionThinkingAppend(LiveThinkingAppendEvent),
        "session.commentary.append" => SessionCommentaryAppend(LiveCommentaryAppendEvent),
        "decision.create" => DecisionCreate(LiveDecisionCreateEvent),
        "decision.item.create" => DecisionItemCreate(LiveDecisionItemCreateEvent),
        "decision.item.delete" => DecisionItemDelete(LiveDecisionItemDeleteEvent),
        "response.item.create" => ResponseItemCreate(LiveResponseItemCreateEvent),
        "response.create" => ResponseCreate(LiveResponseCreateEvent),
        "session.close" => SessionClose(LiveSessionCloseEvent),
    }
}

event_types! {
    LiveConnectClientEvent by "type" {
        "session.update" => SessionUpdate,
        "session.input_audio.mute" => SessionInputAudioMute,
        "session.input_audio.unmute" => SessionInputAudioUnmute,
        "session.output_audio.fixture.play" => SessionOutputAudioFixturePlay,
        "transport.dtmf.send" => TransportDtmfSend,
        "session.instructions.append" => SessionInstructionsAppend,
        "session.thinking.append" => SessionThinkingAppend,
        "session.commentary.append" => SessionCommentaryAppend,
        "decision.create" => DecisionCreate,
        "decision.item.create" => DecisionItemCreate,
        "decision.item.delete" => DecisionItemDelete,
        "response.item.create" => ResponseItemCreate,
        "response.create" => ResponseCreate,
        "session.close" => SessionClose,
    }
}

params! {
    pub struct LiveConnectClientEventTransportDtmfSend {
        required event: String = "event",
        /// Always `"transport.dtmf.send"`.
        constant r#type: "transport.dtmf.send" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveConnectServerEvent by "type" {
        "session.started" => SessionStarted(LiveSessionStartedEvent),
        "session.updated" => SessionUpdated(LiveSessionUpdatedEvent),
        "session.resumed" => SessionResumed(LiveSessionResumed),
        "session.paused" => SessionPaused(LiveSessionPaused),
        "session.input_audio.muted" => SessionInputAudioMuted(LiveInputAudioMutedEvent),
        "session.input_audio.unmuted" => SessionInputAudioUnmuted(LiveInputAudioUnmutedEvent),
        "session.output_audio.fixture.playing" => SessionOutputAudioFixturePlaying(LiveOutputAudioFixturePlayingEvent),
        "session.output_audio.fixture.played" => SessionOutputAudioFixturePlayed(LiveOutputAudioFixturePlayedEvent),
        "session.instructions.appended" => SessionInstructionsAppended(LiveInstructionsAppendedEvent),
        "session.thinking.appended" => SessionThinkingAppended(LiveThinkingAppendedEvent),
        "session.commentary.appended" => SessionCommentaryAppended(LiveCommentaryAppendedEvent),
        "session.input_transcript.delta" => SessionInputTranscriptDelta(LiveInputTranscriptDeltaEvent),
        "session.output_transcript.delta" => SessionOutputTranscriptDelta(LiveOutputTranscriptDeltaEvent),
        "session.delegation.created" => SessionDelegationCreated(LiveDelegationCreatedEvent),
        "decision.event" => DecisionEvent(LiveDecisionEvent),
        "decision.item.created" => DecisionItemCreated(LiveDecisionItemCreatedEvent),
        "decision.item.deleted" => DecisionItemDeleted(LiveDecisionItemDeletedEvent),
        "response.event" => ResponseEvent(LiveResponseEvent),
        "session.usage.updated" => SessionUsageUpdated(LiveSessionUsageUpdatedEvent),
        "session.closed" => SessionClosed(LiveSessionClosedEvent),
        "error" => Error(LiveErrorEvent),
        "info" => Info(LiveInfoEvent),
        "session.input_audio.append" => SessionInputAudioAppend(LiveSessionInputAudioAppend),
        "session.output_audio.delta" => SessionOutputAudioDelta(LiveOutputAudioDeltaEvent),
        "transport.dtmf.received" => TransportDtmfReceived(LiveTransportDtmfReceived),
        "transport.dtmf.send" => TransportDtmfSend(LiveTransportDtmfSend),
        "transport.dtmf.sent" => TransportDtmfSent(LiveTransportDtmfSent),
        "transport.ringing" => TransportRinging(LiveTransportRinging),
        "transport.answered" => TransportAnswered(LiveTransportAnswered),
        "transport.failed" => TransportFailed(LiveTransportFailed),
    }
}

event_types! {
    LiveConnectServerEvent by "type" {
        "session.started" => SessionStarted,
        "session.updated" => SessionUpdated,
        "session.resumed" => SessionResumed,
        "session.paused" => SessionPaused,
        "session.input_audio.muted" => SessionInputAudioMuted,
        "session.input_audio.unmuted" => SessionInputAudioUnmuted,
        "session.output_audio.fixture.playing" => SessionOutputAudioFixturePlaying,
        "session.output_audio.fixture.played" => SessionOutputAudioFixturePlayed,
        "session.instructions.appended" => SessionInstructionsAppended,
        "session.thinking.appended" => SessionThinkingAppended,
        "session.commentary.appended" => SessionCommentaryAppended,
        "session.input_transcript.delta" => SessionInputTranscriptDelta,
        "session.output_transcript.delta" => SessionOutputTranscriptDelta,
        "session.delegation.created" => SessionDelegationCreated,
        "decision.event" => DecisionEvent,
        "decision.item.created" => DecisionItemCreated,
        "decision.item.deleted" => DecisionItemDeleted,
        "response.event" => ResponseEvent,
        "session.usage.updated" => SessionUsageUpdated,
        "session.closed" => SessionClosed,
        "error" => Error,
        "info" => Info,
        "session.input_audio.append" => SessionInputAudioAppend,
        "session.output_audio.delta" => SessionOutputAudioDelta,
        "transport.dtmf.received" => TransportDtmfReceived,
        "transport.dtmf.send" => TransportDtmfSend,
        "transport.dtmf.sent" => TransportDtmfSent,
        "transport.ringing" => TransportRinging,
        "transport.answered" => TransportAnswered,
        "transport.failed" => TransportFailed,
    }
}

params! {
    pub struct LiveContainerAuto {
        /// Always `"container_auto"`.
        constant r#type: "container_auto" = "type",
        /// Nullable.
        optional file_ids: Vec<String> = "file_ids",
        /// Nullable.
        optional memory_limit: LiveContainerAutoMemoryLimit = "memory_limit",
        /// Nullable.
        optional network_policy: LiveContainerAutoNetworkPolicy = "network_policy",
        /// Nullable.
        optional skills: Vec<LiveContainerAutoSkill> = "skills",
    }
}

open_enum! {
    pub enum LiveContainerAutoMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled),
        "allowlist" => Allowlist(LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveContainerAutoSkill by "type" {
        "skill_reference" => SkillReference(LiveSkillReference),
        "inline" => Inline(LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline),
    }
}

params! {
    pub struct LiveContainerReference {
        given container_id: String = "container_id",
        /// Always `"container_reference"`.
        constant r#type: "container_reference" = "type",
    }
}

params! {
    /// Parameters of `live.create`.
    pub struct LiveCreateParams {
        required session: Box<LiveMediaSessionConfig> = "session",
        required transport: LiveCreateParamsTransport = "transport",
    }
}

params! {
    pub struct LiveCreateParamsTransport {
        required sdp: String = "sdp",
        /// Always `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

object! {
    /// Returned by `live.create`.
    pub struct LiveCreateResponse {
        lenient session: LiveCreateResponseSession = "session",
        lenient transport: LiveCreateResponseTransport = "transport",
    }
}

object! {
    pub struct LiveCreateResponseSession {
        lenient id: String = "id",
    }
}

object! {
    pub struct LiveCreateResponseTransport {
        lenient sdp: String = "sdp",
        /// Always `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

params! {
    pub struct LiveCustomToolChoice {
        given name: String = "name",
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
    }
}

params! {
    pub struct LiveCustomVoice {
        given id: String = "id",
    }
}

params! {
    pub struct LiveDataChannelConfig {
        optional allowed_client_events: LiveDataChannelConfigAllowedClientEvents = "allowed_client_events",
        optional allowed_server_events: LiveDataChannelConfigAllowedServerEvents = "allowed_server_events",
    }
}

kind_union! {
    pub enum LiveDataChannelConfigAllowedClientEvents {
        string => All(String),
        array => Strings(Vec<String>),
    }
}

kind_union! {
    pub enum LiveDataChannelConfigAllowedServerEvents {
        string => All(String),
        array => LiveServerEventSelectorList(Vec<LiveServerEventSelector>),
    }
}

params! {
    pub struct LiveDecisionCreateEvent {
        required event_id: String = "event_id",
        /// Always `"decision.create"`.
        constant r#type: "decision.create" = "type",
    }
}

object! {
    pub struct LiveDecisionEvent {
        /// Nullable.
        optional delegation_id: String = "delegation_id",
        lenient event: LiveDecisionEventEvent = "event",
        lenient event_id: String = "event_id",
        /// Nullable.
        optional source_event_id: String = "source_event_id",
        /// Nullable.
        optional source_event_type: LiveDecisionEventSourceEventType = "source_event_type",
        /// Nullable.
        optional trigger_id: String = "trigger_id",
        /// Always `"decision.event"`.
        constant r#type: "decision.event" = "type",
    }
}

object! {
    pub struct LiveDecisionEventEvent {
        lenient decision: Decision = "decision",
        /// Always `"decision.completed"`.
        constant r#type: "decision.completed" = "type",
    }
}

open_enum! {
    pub enum LiveDecisionEventSourceEventType {
        SessionInputTranscriptDelta = "session.input_transcript.delta",
        SessionOutputTranscriptDelta = "session.output_transcript.delta",
    }
}

params! {
    pub struct LiveDecisionInputText {
        given text: String = "text",
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

params! {
    pub struct LiveDecisionItemCreateEvent {
        required item: LiveDecisionItemCreateEventItem = "item",
        /// Always `"decision.item.create"`.
        constant r#type: "decision.item.create" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveDecisionItemCreatedEvent {
        lenient event_id: String = "event_id",
        lenient item: LiveDecisionItemCreatedEventItem = "item",
        /// Always `"decision.item.created"`.
        constant r#type: "decision.item.created" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveDecisionItemDeleteEvent {
        required item_id: String = "item_id",
        /// Always `"decision.item.delete"`.
        constant r#type: "decision.item.delete" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveDecisionItemDeletedEvent {
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        /// Always `"decision.item.deleted"`.
        constant r#type: "decision.item.deleted" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveDecisionTrigger {
        given decisions: LiveDecisionTriggerDecisions = "decisions",
        given event_type: LiveDecisionTriggerEventType = "event_type",
        /// Always `"decisions"`.
        constant r#type: "decisions" = "type",
    }
}

params! {
    pub struct LiveDecisionTriggerDecisions {
        given questions: Vec<LiveDecisionQuestion> = "questions",
    }
}

open_enum! {
    pub enum LiveDecisionTriggerEventType {
        SessionInputTranscriptDelta = "session.input_transcript.delta",
        SessionOutputTranscriptDelta = "session.output_transcript.delta",
    }
}

params! {
    pub struct LiveDecisionsDelegationConfig {
        given model: String = "model",
        given questions: Vec<LiveDecisionQuestion> = "questions",
    }
}

params! {
    pub struct LiveDecisionsDelegationUpdateConfig {
        optional model: String = "model",
        optional questions: Vec<LiveDecisionQuestion> = "questions",
    }
}

object! {
    pub struct LiveDelegationCreatedEvent {
        lenient delegation: LiveDelegationCreatedEventDelegation = "delegation",
        lenient event_id: String = "event_id",
        lenient offset_ms: i64 = "offset_ms",
        /// Always `"session.delegation.created"`.
        constant r#type: "session.delegation.created" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    pub struct LiveDelegationCreatedEventDelegation {
        lenient id: String = "id",
        lenient target: LiveDelegationCreatedEventDelegationTarget = "target",
        /// Always `"delegation"`.
        constant r#type: "delegation" = "type",
        optional response_id: String = "response_id",
    }
}

open_enum! {
    pub enum LiveDelegationCreatedEventDelegationTarget {
        Client = "client",
        Responses = "responses",
        Decisions = "decisions",
    }
}

object! {
    pub struct LiveError {
        lenient code: String = "code",
        lenient message: String = "message",
        lenient r#type: String = "type",
        optional client_event_id: String = "client_event_id",
        optional param: String = "param",
    }
}

object! {
    pub struct LiveErrorEvent {
        lenient error: LiveError = "error",
        lenient event_id: String = "event_id",
        /// Always `"error"`.
        constant r#type: "error" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveFileSearch {
        /// Always `"file_search"`.
        constant r#type: "file_search" = "type",
    }
}

params! {
    pub struct LiveFileSearchToolChoice {
        /// Always `"file_search"`.
        constant r#type: "file_search" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveForkClientEvent by "type" {
        "session.start" => SessionStart(LiveForkSessionStartEvent),
        "session.update" => SessionUpdate(LiveSessionUpdateEvent),
        "session.input_audio.append" => SessionInputAudioAppend(LiveInputAudioAppendEvent),
        "session.input_audio.mute" => SessionInputAudioMute(LiveInputAudioMuteEvent),
        "session.input_audio.unmute" => SessionInputAudioUnmute(LiveInputAudioUnmuteEvent),
        "session.output_audio.fixture.play" => SessionOutputAudioFixturePlay(LiveOutputAudioFixturePlayEvent),
        "session.instructions.append" => SessionInstructionsAppend(LiveInstructionsAppendEvent),
        "session.thinking.append" => SessionThinkingAppend(LiveThinkingAppendEvent),
        "session.commentary.append" => SessionCommentaryAppend(LiveCommentaryAppendEvent),
        "decision.create" => DecisionCreate(LiveDecisionCreateEvent),
        "decision.item.create" => DecisionItemCreate(LiveDecisionItemCreateEvent),
        "decision.item.delete" => DecisionItemDelete(LiveDecisionItemDeleteEvent),
        "response.item.create" => ResponseItemCreate(LiveResponseItemCreateEvent),
        "response.create" => ResponseCreate(LiveResponseCreateEvent),
        "session.close" => SessionClose(LiveSessionCloseEvent),
    }
}

event_types! {
    LiveForkClientEvent by "type" {
        "session.start" => SessionStart,
        "session.update" => SessionUpdate,
        "session.input_audio.append" => SessionInputAudioAppend,
        "session.input_audio.mute" => SessionInputAudioMute,
        "session.input_audio.unmute" => SessionInputAudioUnmute,
        "session.output_audio.fixture.play" => SessionOutputAudioFixturePlay,
        "session.instructions.append" => SessionInstructionsAppend,
        "session.thinking.append" => SessionThinkingAppend,
        "session.commentary.append" => SessionCommentaryAppend,
        "decision.create" => DecisionCreate,
        "decision.item.create" => DecisionItemCreate,
        "decision.item.delete" => DecisionItemDelete,
        "response.item.create" => ResponseItemCreate,
        "response.create" => ResponseCreate,
        "session.close" => SessionClose,
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveForkServerEvent by "type" {
        "session.started" => SessionStarted(LiveSessionStartedEvent),
        "session.updated" => SessionUpdated(LiveSessionUpdatedEvent),
        "session.input_audio.muted" => SessionInputAudioMuted(LiveInputAudioMutedEvent),
        "session.input_audio.unmuted" => SessionInputAudioUnmuted(LiveInputAudioUnmutedEvent),
        "session.output_audio.fixture.playing" => SessionOutputAudioFixturePlaying(LiveOutputAudioFixturePlayingEvent),
        "session.output_audio.fixture.played" => SessionOutputAudioFixturePlayed(LiveOutputAudioFixturePlayedEvent),
        "session.instructions.appended" => SessionInstructionsAppended(LiveInstructionsAppendedEvent),
        "session.thinking.appended" => SessionThinkingAppended(LiveThinkingAppendedEvent),
        "session.commentary.appended" => SessionCommentaryAppended(LiveCommentaryAppendedEvent),
        "session.input_audio.append" => SessionInputAudioAppend(LiveSessionInputAudioAppend),
        "session.output_audio.delta" => SessionOutputAudioDelta(LiveOutputAudioDeltaEvent),
        "session.input_transcript.delta" => SessionInputTranscriptDelta(LiveInputTranscriptDeltaEvent),
        "session.output_transcript.delta" => SessionOutputTranscriptDelta(LiveOutputTranscriptDeltaEvent),
        "session.delegation.created" => SessionDelegationCreated(LiveDelegationCreatedEvent),
        "decision.event" => DecisionEvent(LiveDecisionEvent),
        "decision.item.created" => DecisionItemCreated(LiveDecisionItemCreatedEvent),
        "decision.item.deleted" => DecisionItemDeleted(LiveDecisionItemDeletedEvent),
        "response.event" => ResponseEvent(LiveResponseEvent),
        "session.usage.updated" => SessionUsageUpdated(LiveSessionUsageUpdatedEvent),
        "session.closed" => SessionClosed(LiveSessionClosedEvent),
        "error" => Error(LiveErrorEvent),
        "info" => Info(LiveInfoEvent),
        "transport.dtmf.received" => TransportDtmfReceived(LiveTransportDtmfReceived),
        "transport.dtmf.send" => TransportDtmfSend(LiveTransportDtmfSend),
        "transport.dtmf.sent" => TransportDtmfSent(LiveTransportDtmfSent),
        "transport.ringing" => TransportRinging(LiveTransportRinging),
        "transport.answered" => TransportAnswered(LiveTransportAnswered),
        "transport.failed" => TransportFailed(LiveTransportFailed),
    }
}

event_types! {
    LiveForkServerEvent by "type" {
        "session.started" => SessionStarted,
        "session.updated" => SessionUpdated,
        "session.input_audio.muted" => SessionInputAudioMuted,
        "session.input_audio.unmuted" => SessionInputAudioUnmuted,
        "session.output_audio.fixture.playing" => SessionOutputAudioFixturePlaying,
        "session.output_audio.fixture.played" => SessionOutputAudioFixturePlayed,
        "session.instructions.appended" => SessionInstructionsAppended,
        "session.thinking.appended" => SessionThinkingAppended,
        "session.commentary.appended" => SessionCommentaryAppended,
        "session.input_audio.append" => SessionInputAudioAppend,
        "session.output_audio.delta" => SessionOutputAudioDelta,
        "session.input_transcript.delta" => SessionInputTranscriptDelta,
        "session.output_transcript.delta" => SessionOutputTranscriptDelta,
        "session.delegation.created" => SessionDelegationCreated,
        "decision.event" => DecisionEvent,
        "decision.item.created" => DecisionItemCreated,
        "decision.item.deleted" => DecisionItemDeleted,
        "response.event" => ResponseEvent,
        "session.usage.updated" => SessionUsageUpdated,
        "session.closed" => SessionClosed,
        "error" => Error,
        "info" => Info,
        "transport.dtmf.received" => TransportDtmfReceived,
        "transport.dtmf.send" => TransportDtmfSend,
        "transport.dtmf.sent" => TransportDtmfSent,
        "transport.ringing" => TransportRinging,
        "transport.answered" => TransportAnswered,
        "transport.failed" => TransportFailed,
    }
}

params! {
    pub struct LiveForkSessionConfig {
        optional audio: LiveForkSessionConfigAudio = "audio",
        optional client: LiveClientConfig = "client",
        optional delegation: LiveForkSessionConfigDelegation = "delegation",
        optional store: bool = "store",
    }
}

params! {
    pub struct LiveForkSessionConfigAudio {
        optional format: LiveAudioFormat = "format",
    }
}

params! {
    pub struct LiveForkSessionConfigDelegation {
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        optional responses: Box<LiveResponsesDelegationUpdateConfig> = "responses",
    }
}

params! {
    pub struct LiveForkSessionStartEvent {
        required session: LiveForkSessionConfig = "session",
        /// Always `"session.start"`.
        constant r#type: "session.start" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct LiveFunctionTool {
        given name: String = "name",
        /// Always `"function"`.
        constant r#type: "function" = "type",
        /// Nullable.
        optional description: String = "description",
        /// Nullable.
        optional parameters: crate::Json = "parameters",
        /// Nullable.
        optional strict: bool = "strict",
    }
}

params! {
    pub struct LiveFunctionToolChoiceParam {
        given name: String = "name",
        /// Always `"function"`.
        constant r#type: "function" = "type",
    }
}

params! {
    pub struct LiveImageGeneration {
        /// Always `"image_generation"`.
        constant r#type: "image_generation" = "type",
    }
}

params! {
    pub struct LiveImageGenerationToolChoice {
        /// Always `"image_generation"`.
        constant r#type: "image_generation" = "type",
    }
}

object! {
    pub struct LiveInfoEvent {
        lenient code: String = "code",
        lenient event_id: String = "event_id",
        lenient message: String = "message",
        /// Always `"info"`.
        constant r#type: "info" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

tagged_union! {
    /// A union, told apart by `role`.
    pub enum LiveInitialItem by "role" {
        "developer" => Developer(LiveInitialItemDeveloper),
        "user" => User(LiveInitialItemUser),
        "assistant" => Assistant(LiveInitialItemAssistant),
    }
}

params! {
    pub struct LiveInitialItemAssistant {
        given content: Vec<LiveInitialItemAssistantContentItem> = "content",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional status: LiveInitialItemAssistantStatus = "status",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveInitialItemAssistantContentItem by "type" {
        "text" => Text(LiveInitialItemAssistantContentText),
        "output_text" => OutputText(LiveOutputText),
    }
}

params! {
    pub struct LiveInitialItemAssistantContentText {
        given text: String = "text",
        /// Always `"text"`.
        constant r#type: "text" = "type",
    }
}

open_enum! {
    pub enum LiveInitialItemAssistantStatus {
        Incomplete = "incomplete",
        Completed = "completed",
    }
}

params! {
    pub struct LiveInitialItemDeveloper {
        given content: Vec<LiveInitialItemDeveloperContentItem> = "content",
        /// Always `"developer"`.
        constant role: "developer" = "role",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional status: LiveInitialItemDeveloperStatus = "status",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

params! {
    pub struct LiveInitialItemDeveloperContentItem {
        given text: String = "text",
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

open_enum! {
    pub enum LiveInitialItemDeveloperStatus {
        Incomplete = "incomplete",
        Completed = "completed",
    }
}

params! {
    pub struct LiveInitialItemUser {
        given content: Vec<LiveInitialItemUserContentItem> = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional status: LiveInitialItemUserStatus = "status",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

params! {
    pub struct LiveInitialItemUserContentItem {
        given text: String = "text",
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

open_enum! {
    pub enum LiveInitialItemUserStatus {
        Incomplete = "incomplete",
        Completed = "completed",
    }
}

params! {
    pub struct LiveInputAudioAppendEvent {
        required audio: String = "audio",
        /// Always `"session.input_audio.append"`.
        constant r#type: "session.input_audio.append" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct LiveInputAudioMuteEvent {
        /// Always `"session.input_audio.mute"`.
        constant r#type: "session.input_audio.mute" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveInputAudioMutedEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.input_audio.muted"`.
        constant r#type: "session.input_audio.muted" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveInputAudioUnmuteEvent {
        /// Always `"session.input_audio.unmute"`.
        constant r#type: "session.input_audio.unmute" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveInputAudioUnmutedEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.input_audio.unmuted"`.
        constant r#type: "session.input_audio.unmuted" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveInputImage {
        given image_url: String = "image_url",
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
        /// Default: `"auto"`. Nullable.
        optional detail: LiveInputImageDetail = "detail",
    }
}

open_enum! {
    pub enum LiveInputImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

params! {
    pub struct LiveInputJson {
        given data: crate::Json = "data",
        /// Always `"input_json"`.
        constant r#type: "input_json" = "type",
    }
}

params! {
    pub struct LiveInputText {
        given text: String = "text",
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

object! {
    pub struct LiveInputTranscriptDeltaEvent {
        lenient delta: String = "delta",
        lenient end_ms: i64 = "end_ms",
        lenient event_id: String = "event_id",
        lenient start_ms: i64 = "start_ms",
        /// Always `"session.input_transcript.delta"`.
        constant r#type: "session.input_transcript.delta" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveInstructionsAppendEvent {
        required content: String = "content",
        /// Nullable.
        required delegation_id: Nullable<String> = "delegation_id",
        /// Always `"session.instructions.append"`.
        constant r#type: "session.instructions.append" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveInstructionsAppendedEvent {
        lenient end_ms: i64 = "end_ms",
        lenient event_id: String = "event_id",
        lenient start_ms: i64 = "start_ms",
        /// Always `"session.instructions.appended"`.
        constant r#type: "session.instructions.appended" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveMcpToolChoiceParam {
        given name: String = "name",
        given server_label: String = "server_label",
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
    }
}

params! {
    pub struct LiveMediaSessionConfig {
        required model: LiveMediaSessionConfigModel = "model",
        optional audio: LiveMediaSessionConfigAudio = "audio",
        optional client: LiveClientConfig = "client",
        /// Nullable.
        optional delegation: LiveMediaSessionConfigDelegation = "delegation",
        optional idle_timeout_s: i64 = "idle_timeout_s",
        optional input: Vec<LiveInitialItem> = "input",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Default: `false`.
        optional store: bool = "store",
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
        optional wake_policy: LiveMediaSessionConfigWakePolicy = "wake_policy",
    }
}

params! {
    pub struct LiveMediaSessionConfigAudio {
        optional output: LiveMediaSessionConfigAudioOutput = "output",
    }
}

params! {
    pub struct LiveMediaSessionConfigAudioOutput {
        optional voice: LiveMediaSessionConfigAudioOutputVoice = "voice",
    }
}

kind_union! {
    pub enum LiveMediaSessionConfigAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveMediaSessionConfigDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveMediaSessionConfigDelegationResponses),
        "decisions" => Decisions(LiveMediaSessionConfigDelegationDecisions),
    }
}

params! {
    pub struct LiveMediaSessionConfigDelegationDecisions {
        required decisions: LiveDecisionsDelegationConfig = "decisions",
        /// Always `"decisions"`.
        constant r#type: "decisions" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

params! {
    pub struct LiveMediaSessionConfigDelegationResponses {
        required responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum LiveMediaSessionConfigModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}

params! {
    pub struct LiveMediaSessionConfigWakePolicy {
        /// Always `"speech"`.
        constant r#type: "speech" = "type",
        /// 0 to 1. Default: `0.5`.
        optional vad_threshold: f64 = "vad_threshold",
    }
}

object! {
    pub struct LiveOutputAudioDeltaEvent {
        lenient delta: String = "delta",
        /// Always `"session.output_audio.delta"`.
        constant r#type: "session.output_audio.delta" = "type",
        optional end_ms: i64 = "end_ms",
        optional start_ms: i64 = "start_ms",
    }
}

params! {
    pub struct LiveOutputAudioFixturePlayEvent {
        required audio: String = "audio",
        /// Always `"session.output_audio.fixture.play"`.
        constant r#type: "session.output_audio.fixture.play" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveOutputAudioFixturePlayedEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.output_audio.fixture.played"`.
        constant r#type: "session.output_audio.fixture.played" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    pub struct LiveOutputAudioFixturePlayingEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.output_audio.fixture.playing"`.
        constant r#type: "session.output_audio.fixture.playing" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveOutputText {
        given text: String = "text",
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}

object! {
    pub struct LiveOutputTranscriptDeltaEvent {
        lenient delta: String = "delta",
        lenient end_ms: i64 = "end_ms",
        lenient event_id: String = "event_id",
        lenient start_ms: i64 = "start_ms",
        /// Always `"session.output_transcript.delta"`.
        constant r#type: "session.output_transcript.delta" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveProgrammaticToolCalling {
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

params! {
    pub struct LiveProgrammaticToolCallingToolChoice {
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

params! {
    pub struct LiveResponseCreateEvent {
        /// Always `"response.create"`.
        constant r#type: "response.create" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveResponseEvent {
        lenient event: crate::Json = "event",
        lenient event_id: String = "event_id",
        /// Always `"response.event"`.
        constant r#type: "response.event" = "type",
        optional client_event_id: String = "client_event_id",
        /// Nullable.
        optional delegation_id: String = "delegation_id",
    }
}

params! {
    pub struct LiveResponseItemCreateEvent {
        required item: Box<ResponseInputItem> = "item",
        /// Always `"response.item.create"`.
        constant r#type: "response.item.create" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

params! {
    pub struct LiveResponsesDelegationConfig {
        given model: String = "model",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// Nullable.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// Nullable.
        optional reasoning: LiveResponsesDelegationConfigReasoning = "reasoning",
        /// Nullable.
        optional service_tier: LiveResponsesDelegationConfigServiceTier = "service_tier",
        /// Nullable.
        optional text: LiveResponsesDelegationConfigText = "text",
        optional tool_choice: LiveResponsesDelegationConfigToolChoice = "tool_choice",
        optional tools: Vec<LiveResponsesDelegationConfigTool> = "tools",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigReasoning {
        /// Nullable.
        optional effort: LiveResponsesDelegationConfigReasoningEffort = "effort",
        /// Nullable.
        optional summary: LiveResponsesDelegationConfigReasoningSummary = "summary",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationConfigReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationConfigReasoningSummary {
        Concise = "concise",
        Detailed = "detailed",
        Auto = "auto",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationConfigServiceTier {
        Auto = "auto",
        Default = "default",
        FastTierTempPilot = "fast_tier_temp_pilot",
        Flex = "flex",
        Priority = "priority",
        Ultrafast = "ultrafast",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigText {
        /// Nullable.
        optional verbosity: LiveResponsesDelegationConfigTextVerbosity = "verbosity",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationConfigTextVerbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveResponsesDelegationConfigToolChoice by "type" {
        string => Preset(LiveResponsesDelegationConfigToolChoicePreset),
        "function" => Function(LiveFunctionToolChoiceParam),
        "mcp" => Mcp(LiveMcpToolChoiceParam),
        "file_search" => FileSearch(LiveFileSearchToolChoice),
        "web_search" => WebSearch(LiveWebSearchToolChoice),
        "web_search_preview" => WebSearchPreview(LiveWebSearchPreview),
        "image_generation" => ImageGeneration(LiveImageGenerationToolChoice),
        "computer" => Computer(LiveComputerToolChoice),
        "code_interpreter" => CodeInterpreter(LiveCodeInterpreterToolChoice),
        "programmatic_tool_calling" => ProgrammaticToolCalling(LiveProgrammaticToolCallingToolChoice),
        "shell" => Shell(LiveShellToolChoice),
        "custom" => Custom(LiveCustomToolChoice),
        "apply_patch" => ApplyPatch(LiveApplyPatchToolChoice),
        "allowed_tools" => AllowedTools(LiveAllowedToolsChoiceParam),
    }
}

open_enum! {
    pub enum LiveResponsesDelegationConfigToolChoicePreset {
        Auto = "auto",
        None = "none",
        Required = "required",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist {
        given allowed_domains: Vec<String> = "allowed_domains",
        /// Always `"allowlist"`.
        constant r#type: "allowlist" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled {
        /// Always `"disabled"`.
        constant r#type: "disabled" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline {
        given description: String = "description",
        given name: String = "name",
        given source: LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource = "source",
        /// Always `"inline"`.
        constant r#type: "inline" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource {
        given data: String = "data",
        /// Always `"application/zip"`.
        constant media_type: "application/zip" = "media_type",
        /// Always `"base64"`.
        constant r#type: "base64" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfig {
        /// Nullable.
        nullable instructions: String = "instructions",
        /// Nullable.
        nullable max_output_tokens: i64 = "max_output_tokens",
        optional model: String = "model",
        /// Nullable.
        nullable parallel_tool_calls: bool = "parallel_tool_calls",
        /// Nullable.
        nullable reasoning: LiveResponsesDelegationUpdateConfigReasoning = "reasoning",
        /// Nullable.
        nullable service_tier: LiveResponsesDelegationUpdateConfigServiceTier = "service_tier",
        /// Nullable.
        nullable text: LiveResponsesDelegationUpdateConfigText = "text",
        optional tool_choice: LiveResponsesDelegationUpdateConfigToolChoice = "tool_choice",
        optional tools: Vec<LiveResponsesDelegationUpdateConfigTool> = "tools",
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfigReasoning {
        /// Nullable.
        nullable effort: LiveResponsesDelegationUpdateConfigReasoningEffort = "effort",
        /// Nullable.
        nullable summary: LiveResponsesDelegationUpdateConfigReasoningSummary = "summary",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationUpdateConfigReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationUpdateConfigReasoningSummary {
        Concise = "concise",
        Detailed = "detailed",
        Auto = "auto",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationUpdateConfigServiceTier {
        Auto = "auto",
        Default = "default",
        FastTierTempPilot = "fast_tier_temp_pilot",
        Flex = "flex",
        Priority = "priority",
        Ultrafast = "ultrafast",
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfigText {
        /// Nullable.
        nullable verbosity: LiveResponsesDelegationUpdateConfigTextVerbosity = "verbosity",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationUpdateConfigTextVerbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveResponsesDelegationUpdateConfigToolChoice by "type" {
        string => Preset(LiveResponsesDelegationUpdateConfigToolChoicePreset),
        "function" => Function(LiveFunctionToolChoiceParam),
        "mcp" => Mcp(LiveMcpToolChoiceParam),
        "file_search" => FileSearch(LiveFileSearchToolChoice),
        "web_search" => WebSearch(LiveWebSearchToolChoice),
        "web_search_preview" => WebSearchPreview(LiveWebSearchPreview),
        "image_generation" => ImageGeneration(LiveImageGenerationToolChoice),
        "computer" => Computer(LiveComputerToolChoice),
        "code_interpreter" => CodeInterpreter(LiveCodeInterpreterToolChoice),
        "programmatic_tool_calling" => ProgrammaticToolCalling(LiveProgrammaticToolCallingToolChoice),
        "shell" => Shell(LiveShellToolChoice),
        "custom" => Custom(LiveCustomToolChoice),
        "apply_patch" => ApplyPatch(LiveApplyPatchToolChoice),
        "allowed_tools" => AllowedTools(LiveAllowedToolsChoiceParam),
    }
}

open_enum! {
    pub enum LiveResponsesDelegationUpdateConfigToolChoicePreset {
        Auto = "auto",
        None = "none",
        Required = "required",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveServerEvent by "type" {
        "session.started" => SessionStarted(LiveSessionStartedEvent),
        "session.updated" => SessionUpdated(LiveSessionUpdatedEvent),
        "session.input_audio.muted" => SessionInputAudioMuted(LiveInputAudioMutedEvent),
        "session.input_audio.unmuted" => SessionInputAudioUnmuted(LiveInputAudioUnmutedEvent),
        "session.output_audio.fixture.playing" => SessionOutputAudioFixturePlaying(LiveOutputAudioFixturePlayingEvent),
        "session.output_audio.fixture.played" => SessionOutputAudioFixturePlayed(LiveOutputAudioFixturePlayedEvent),
        "session.instructions.appended" => SessionInstructionsAppended(LiveInstructionsAppendedEvent),
        "session.thinking.appended" => SessionThinkingAppended(LiveThinkingAppendedEvent),
        "session.commentary.appended" => SessionCommentaryAppended(LiveCommentaryAppendedEvent),
        "session.input_audio.append" => SessionInputAudioAppend(LiveSessionInputAudioAppend),
        "session.output_audio.delta" => SessionOutputAudioDelta(LiveOutputAudioDeltaEvent),
        "session.input_transcript.delta" => SessionInputTranscriptDelta(LiveInputTranscriptDeltaEvent),
        "session.output_transcript.delta" => SessionOutputTranscriptDelta(LiveOutputTranscriptDeltaEvent),
        "session.delegation.created" => SessionDelegationCreated(LiveDelegationCreatedEvent),
        "decision.event" => DecisionEvent(LiveDecisionEvent),
        "decision.item.created" => DecisionItemCreated(LiveDecisionItemCreatedEvent),
        "decision.item.deleted" => DecisionItemDeleted(LiveDecisionItemDeletedEvent),
        "response.event" => ResponseEvent(LiveResponseEvent),
        "session.usage.updated" => SessionUsageUpdated(LiveSessionUsageUpdatedEvent),
        "session.closed" => SessionClosed(LiveSessionClosedEvent),
        "error" => Error(LiveErrorEvent),
        "info" => Info(LiveInfoEvent),
        "transport.dtmf.received" => TransportDtmfReceived(LiveTransportDtmfReceived),
        "transport.dtmf.send" => TransportDtmfSend(LiveTransportDtmfSend),
        "transport.dtmf.sent" => TransportDtmfSent(LiveTransportDtmfSent),
        "transport.ringing" => TransportRinging(LiveTransportRinging),
        "transport.answered" => TransportAnswered(LiveTransportAnswered),
        "transport.failed" => TransportFailed(LiveTransportFailed),
    }
}

event_types! {
    LiveServerEvent by "type" {
        "session.started" => SessionStarted,
        "session.updated" => SessionUpdated,
        "session.input_audio.muted" => SessionInputAudioMuted,
        "session.input_audio.unmuted" => SessionInputAudioUnmuted,
        "session.output_audio.fixture.playing" => SessionOutputAudioFixturePlaying,
        "session.output_audio.fixture.played" => SessionOutputAudioFixturePlayed,
        "session.instructions.appended" => SessionInstructionsAppended,
        "session.thinking.appended" => SessionThinkingAppended,
        "session.commentary.appended" => SessionCommentaryAppended,
        "session.input_audio.append" => SessionInputAudioAppend,
        "session.output_audio.delta" => SessionOutputAudioDelta,
        "session.input_transcript.delta" => SessionInputTranscriptDelta,
        "session.output_transcript.delta" => SessionOutputTranscriptDelta,
        "session.delegation.created" => SessionDelegationCreated,
        "decision.event" => DecisionEvent,
        "decision.item.created" => DecisionItemCreated,
        "decision.item.deleted" => DecisionItemDeleted,
        "response.event" => ResponseEvent,
        "session.usage.updated" => SessionUsageUpdated,
        "session.closed" => SessionClosed,
        "error" => Error,
        "info" => Info,
        "transport.dtmf.received" => TransportDtmfReceived,
        "transport.dtmf.send" => TransportDtmfSend,
        "transport.dtmf.sent" => TransportDtmfSent,
        "transport.ringing" => TransportRinging,
        "transport.answered" => TransportAnswered,
        "transport.failed" => TransportFailed,
    }
}

params! {
    pub struct LiveServerEventSelector {
        given r#type: String = "type",
        optional response_event: String = "response_event",
    }
}

params! {
    pub struct LiveSessionCloseEvent {
        /// Always `"session.close"`.
        constant r#type: "session.close" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveSessionClosedEvent {
        lenient event_id: String = "event_id",
        lenient reason: LiveSessionClosedEventReason = "reason",
        lenient session: Box<LiveSessionResource> = "session",
        /// Always `"session.closed"`.
        constant r#type: "session.closed" = "type",
        lenient usage: LiveSessionUsage = "usage",
        optional client_event_id: String = "client_event_id",
    }
}

open_enum! {
    pub enum LiveSessionClosedEventReason {
        CloseRequested = "close_requested",
        Expired = "expired",
        Content = "content",
        RemoteHangup = "remote_hangup",
        ConnectionLost = "connection_lost",
    }
}

params! {
    pub struct LiveSessionConfig {
        required model: LiveSessionConfigModel = "model",
        optional audio: LiveSessionConfigAudio = "audio",
        optional client: LiveClientConfig = "client",
        /// Nullable.
        optional delegation: LiveSessionConfigDelegation = "delegation",
        optional input: Vec<LiveInitialItem> = "input",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Default: `false`.
        optional store: bool = "store",
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
    }
}

params! {
    pub struct LiveSessionConfigAudio {
        optional format: LiveAudioFormat = "format",
        optional output: LiveSessionConfigAudioOutput = "output",
    }
}

params! {
    pub struct LiveSessionConfigAudioOutput {
        optional voice: LiveSessionConfigAudioOutputVoice = "voice",
    }
}

kind_union! {
    pub enum LiveSessionConfigAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveSessionConfigDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionConfigDelegationResponses),
        "decisions" => Decisions(LiveSessionConfigDelegationDecisions),
    }
}

params! {
    pub struct LiveSessionConfigDelegationDecisions {
        required decisions: LiveDecisionsDelegationConfig = "decisions",
        /// Always `"decisions"`.
        constant r#type: "decisions" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

params! {
    pub struct LiveSessionConfigDelegationResponses {
        required responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum LiveSessionConfigModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}

object! {
    pub struct LiveSessionInputAudioAppend {
        lenient audio: String = "audio",
        /// Always `"session.input_audio.append"`.
        constant r#type: "session.input_audio.append" = "type",
    }
}

object! {
    pub struct LiveSessionPaused {
        lenient event_id: String = "event_id",
        /// Always `"session.paused"`.
        constant r#type: "session.paused" = "type",
        /// Nullable.
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    pub struct LiveSessionResource {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        lenient model: LiveSessionResourceModel = "model",
        /// Always `"active"`.
        constant status: "active" = "status",
        optional audio: LiveSessionResourceAudio = "audio",
        optional client: LiveClientConfig = "client",
        /// Nullable.
        optional delegation: LiveSessionResourceDelegation = "delegation",
        optional input: Vec<LiveInitialItem> = "input",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Default: `false`.
        optional store: bool = "store",
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
    }
}

object! {
    pub struct LiveSessionResourceAudio {
        optional format: LiveAudioFormat = "format",
        optional output: LiveSessionResourceAudioOutput = "output",
    }
}

object! {
    pub struct LiveSessionResourceAudioOutput {
        optional voice: LiveSessionResourceAudioOutputVoice = "voice",
    }
}

kind_union! {
    pub enum LiveSessionResourceAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveSessionResourceDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionResourceDelegationResponses),
        "decisions" => Decisions(LiveSessionResourceDelegationDecisions),
    }
}

object! {
    pub struct LiveSessionResourceDelegationDecisions {
        lenient decisions: LiveDecisionsDelegationConfig = "decisions",
        /// Always `"decisions"`.
        constant r#type: "decisions" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

object! {
    pub struct LiveSessionResourceDelegationResponses {
        lenient responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum LiveSessionResourceModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}

object! {
    pub struct LiveSessionResumed {
        lenient event_id: String = "event_id",
        /// Always `"session.resumed"`.
        constant r#type: "session.resumed" = "type",
        /// Nullable.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveSessionStartEvent {
        required session: Box<LiveSessionConfig> = "session",
        /// Always `"session.start"`.
        constant r#type: "session.start" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveSessionStartedEvent {
        lenient event_id: String = "event_id",
        lenient session: Box<LiveSessionResource> = "session",
        /// Always `"session.started"`.
        constant r#type: "session.started" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveSessionUpdateConfig {
        /// Nullable.
        nullable delegation: LiveSessionUpdateConfigDelegation = "delegation",
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveSessionUpdateConfigDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionUpdateConfigDelegationResponses),
        "decisions" => Decisions(LiveSessionUpdateConfigDelegationDecisions),
    }
}

params! {
    pub struct LiveSessionUpdateConfigDelegationDecisions {
        /// Always `"decisions"`.
        constant r#type: "decisions" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        optional decisions: LiveDecisionsDelegationUpdateConfig = "decisions",
    }
}

params! {
    pub struct LiveSessionUpdateConfigDelegationResponses {
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        optional responses: Box<LiveResponsesDelegationUpdateConfig> = "responses",
    }
}

params! {
    pub struct LiveSessionUpdateEvent {
        required session: LiveSessionUpdateConfig = "session",
        /// Always `"session.update"`.
        constant r#type: "session.update" = "type",
        /// Nullable.
        nullable event_id: String = "event_id",
    }
}

object! {
    pub struct LiveSessionUpdatedEvent {
        lenient event_id: String = "event_id",
        lenient session: Box<LiveSessionResource> = "session",
        /// Always `"session.updated"`.
        constant r#type: "session.updated" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    pub struct LiveSessionUsage {
        lenient seconds: f64 = "seconds",
        /// Nullable.
        optional active_seconds: i64 = "active_seconds",
        /// Nullable.
        optional paused_seconds: i64 = "paused_seconds",
    }
}

object! {
    pub struct LiveSessionUsageUpdatedEvent {
        lenient event_id: String = "event_id",
        /// Always `"session.usage.updated"`.
        constant r#type: "session.usage.updated" = "type",
        lenient usage: LiveSessionUsage = "usage",
        optional client_event_id: String = "client_event_id",
        optional context_window: LiveSessionUsageUpdatedEventContextWindow = "context_window",
    }
}

object! {
    pub struct LiveSessionUsageUpdatedEventContextWindow {
        lenient usage_ratio: f64 = "usage_ratio",
    }
}

params! {
    pub struct LiveShellToolChoice {
        /// Always `"shell"`.
        constant r#type: "shell" = "type",
    }
}

params! {
    pub struct LiveSkillReference {
        given skill_id: String = "skill_id",
        /// Always `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// Nullable.
        optional version: String = "version",
    }
}

params! {
    pub struct LiveThinkingAppendEvent {
        required content: String = "content",
        /// Nullable.
        required delegation_id: Nullable<String> = "delegation_id",
        /// Always `"session.thinking.append"`.
        constant r#type: "session.thinking.append" = "type",
        /// Nullable.
        optional event_id: String = "event_id",
    }
}

object! {
    pub struct LiveThinkingAppendedEvent {
        lenient end_ms: i64 = "end_ms",
        lenient event_id: String = "event_id",
        lenient start_ms: i64 = "start_ms",
        /// Always `"session.thinking.appended"`.
        constant r#type: "session.thinking.appended" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    pub struct LiveToolSearch {
        /// Always `"tool_search"`.
        constant r#type: "tool_search" = "type",
    }
}

object! {
    pub struct LiveTransportAnswered {
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Always `"transport.answered"`.
        constant r#type: "transport.answered" = "type",
    }
}

object! {
    pub struct LiveTransportDtmfReceived {
        lenient event: String = "event",
        lenient event_id: String = "event_id",
        /// Always `"transport.dtmf.received"`.
        constant r#type: "transport.dtmf.received" = "type",
    }
}

object! {
    pub struct LiveTransportDtmfSend {
        lenient event: String = "event",
        lenient event_id: String = "event_id",
        /// Always `"transport.dtmf.send"`.
        constant r#type: "transport.dtmf.send" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    pub struct LiveTransportDtmfSent {
        lenient event: String = "event",
        lenient event_id: String = "event_id",
        /// Always `"transport.dtmf.sent"`.
        constant r#type: "transport.dtmf.sent" = "type",
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    pub struct LiveTransportFailed {
        lenient error: LiveTransportFailedError = "error",
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Always `"transport.failed"`.
        constant r#type: "transport.failed" = "type",
    }
}

object! {
    pub struct LiveTransportFailedError {
        lenient code: String = "code",
        lenient message: String = "message",
        /// Always `"call_error"`.
        constant r#type: "call_error" = "type",
        optional param: String = "param",
    }
}

object! {
    pub struct LiveTransportRinging {
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Always `"transport.ringing"`.
        constant r#type: "transport.ringing" = "type",
    }
}

params! {
    pub struct LiveWebSearch {
        /// Always `"web_search"`.
        constant r#type: "web_search" = "type",
    }
}

params! {
    pub struct LiveWebSearchPreview {
        /// Always `"web_search_preview"`.
        constant r#type: "web_search_preview" = "type",
    }
}

params! {
    pub struct LiveWebSearchToolChoice {
        /// Always `"web_search"`.
        constant r#type: "web_search" = "type",
    }
}

params! {
    pub struct ToolMcpAllowedToolsLiveMcpToolFilterParam {
        /// Nullable.
        optional read_only: bool = "read_only",
        /// Nullable.
        optional tool_names: Vec<String> = "tool_names",
    }
}

params! {
    pub struct ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam {
        /// Nullable.
        optional always: ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamAlways = "always",
        /// Nullable.
        optional never: ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamNever = "never",
    }
}

params! {
    pub struct ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamAlways {
        /// Nullable.
        optional read_only: bool = "read_only",
        /// Nullable.
        optional tool_names: Vec<String> = "tool_names",
    }
}

params! {
    pub struct ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamNever {
        /// Nullable.
        optional read_only: bool = "read_only",
        /// Nullable.
        optional tool_names: Vec<String> = "tool_names",
    }
}
