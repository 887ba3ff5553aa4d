// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveDecisionItemCreateEventItem, LiveDecisionItemCreatedEventItem, LiveDecisionQuestion,
    LiveResponsesDelegationConfigTool, LiveResponsesDelegationUpdateConfigTool,
};
use crate::Nullable;
use crate::responses::ResponseInputItem;
use crate::shared::Decision;
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveAllowedToolsChoiceParam`.
    pub struct LiveAllowedToolsChoiceParam {
        /// The member `tools`: a list.
        lenient tools: Vec<LiveAllowedToolsChoiceParamTool> = "tools",
        /// The member `type`: `"allowed_tools"`.
        constant r#type: "allowed_tools" = "type",
        /// The member `mode`: one of the values of [`LiveAllowedToolsChoiceParamMode`]. May be null.
        optional mode: LiveAllowedToolsChoiceParamMode = "mode",
    }
}

open_enum! {
    /// A string with known values: `mode` of the document's `LiveAllowedToolsChoiceParam`.
    pub enum LiveAllowedToolsChoiceParamMode {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `LiveAllowedToolsChoiceParam`.
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
    /// An object: the document's `LiveApplyPatch`.
    pub struct LiveApplyPatch {
        /// The member `type`: `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
    }
}

params! {
    /// An object: the document's `LiveApplyPatchToolChoice`.
    pub struct LiveApplyPatchToolChoice {
        /// The member `type`: `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `LiveAudioFormat`.
    pub enum LiveAudioFormat by "type" {
        "audio/pcm" => AudioPcm(LiveAudioPcm),
        "audio/pcmu" => AudioPcmu(LiveAudioPcmu),
        "audio/pcma" => AudioPcma(LiveAudioPcma),
    }
}

params! {
    /// An object: the document's `LiveAudioPCM`.
    pub struct LiveAudioPcm {
        /// The member `rate`: a whole number.
        given rate: i64 = "rate",
        /// The member `type`: `"audio/pcm"`.
        constant r#type: "audio/pcm" = "type",
    }
}

params! {
    /// An object: the document's `LiveAudioPCMA`.
    pub struct LiveAudioPcma {
        /// The member `rate`: a whole number.
        given rate: i64 = "rate",
        /// The member `type`: `"audio/pcma"`.
        constant r#type: "audio/pcma" = "type",
    }
}

params! {
    /// An object: the document's `LiveAudioPCMU`.
    pub struct LiveAudioPcmu {
        /// The member `rate`: a whole number.
        given rate: i64 = "rate",
        /// The member `type`: `"audio/pcmu"`.
        constant r#type: "audio/pcmu" = "type",
    }
}

open_enum! {
    /// A string with known values: the document's `LiveBuiltInVoiceIds`.
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
    /// An object: the document's `LiveClientConfig`.
    pub struct LiveClientConfig {
        /// The member `data_channel`: an object, [`LiveDataChannelConfig`].
        given data_channel: LiveDataChannelConfig = "data_channel",
    }
}

params! {
    /// An object: the document's `LiveClientDelegation`.
    pub struct LiveClientDelegation {
        /// The member `type`: `"client"`.
        constant r#type: "client" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

tagged_union! {
    /// One of several objects: the document's `LiveClientEvent`.
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

params! {
    /// An object: the document's `LiveCodeInterpreter`.
    pub struct LiveCodeInterpreter {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
    }
}

params! {
    /// An object: the document's `LiveCodeInterpreterToolChoice`.
    pub struct LiveCodeInterpreterToolChoice {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
    }
}

params! {
    /// An object: the document's `LiveCommentaryAppendEvent`.
    pub struct LiveCommentaryAppendEvent {
        /// The member `content`: a text.
        required content: String = "content",
        /// The member `delegation_id`: a text. May be null.
        required delegation_id: Nullable<String> = "delegation_id",
        /// The member `type`: `"session.commentary.append"`.
        constant r#type: "session.commentary.append" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveCommentaryAppendedEvent`.
    pub struct LiveCommentaryAppendedEvent {
        /// The member `end_ms`: a whole number.
        lenient end_ms: i64 = "end_ms",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `start_ms`: a whole number.
        lenient start_ms: i64 = "start_ms",
        /// The member `type`: `"session.commentary.appended"`.
        constant r#type: "session.commentary.appended" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveComputerToolChoice`.
    pub struct LiveComputerToolChoice {
        /// The member `type`: `"computer"`.
        constant r#type: "computer" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `LiveConnectClientEvent`.
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

params! {
    /// An object: the document's `LiveConnectClientEventTransportDtmfSend`.
    pub struct LiveConnectClientEventTransportDtmfSend {
        /// The member `event`: a text.
        required event: String = "event",
        /// The member `type`: `"transport.dtmf.send"`.
        constant r#type: "transport.dtmf.send" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `LiveConnectServerEvent`.
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

params! {
    /// An object: the document's `LiveContainerAuto`.
    pub struct LiveContainerAuto {
        /// The member `type`: `"container_auto"`.
        constant r#type: "container_auto" = "type",
        /// The member `file_ids`: a list. May be null.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `memory_limit`: one of the values of [`LiveContainerAutoMemoryLimit`]. May be null.
        optional memory_limit: LiveContainerAutoMemoryLimit = "memory_limit",
        /// The member `network_policy`: one of the shapes of [`LiveContainerAutoNetworkPolicy`]. May be null.
        optional network_policy: LiveContainerAutoNetworkPolicy = "network_policy",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<LiveContainerAutoSkill> = "skills",
    }
}

open_enum! {
    /// A string with known values: `memory_limit` of the document's `LiveContainerAuto`.
    pub enum LiveContainerAutoMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

tagged_union! {
    /// One of several objects: `network_policy` of the document's `LiveContainerAuto`.
    pub enum LiveContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled),
        "allowlist" => Allowlist(LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// One of several objects: `skills[]` of the document's `LiveContainerAuto`.
    pub enum LiveContainerAutoSkill by "type" {
        "skill_reference" => SkillReference(LiveSkillReference),
        "inline" => Inline(LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline),
    }
}

params! {
    /// An object: the document's `LiveContainerReference`.
    pub struct LiveContainerReference {
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `type`: `"container_reference"`.
        constant r#type: "container_reference" = "type",
    }
}

params! {
    /// What `live.create` takes.
    pub struct LiveCreateParams {
        /// The member `session`: an object, [`LiveMediaSessionConfig`].
        required session: Box<LiveMediaSessionConfig> = "session",
        /// The member `transport`: an object, [`LiveCreateParamsTransport`].
        required transport: LiveCreateParamsTransport = "transport",
    }
}

params! {
    /// An object: `transport` of the document's `LiveCreateParams`.
    pub struct LiveCreateParamsTransport {
        /// The member `sdp`: a text.
        required sdp: String = "sdp",
        /// The member `type`: `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

object! {
    /// What `live.create` gives: an object: the document's `LiveCreateResponse`.
    pub struct LiveCreateResponse {
        /// The member `session`: an object, [`LiveCreateResponseSession`].
        lenient session: LiveCreateResponseSession = "session",
        /// The member `transport`: an object, [`LiveCreateResponseTransport`].
        lenient transport: LiveCreateResponseTransport = "transport",
    }
}

object! {
    /// An object: `session` of the document's `LiveCreateResponse`.
    pub struct LiveCreateResponseSession {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: `transport` of the document's `LiveCreateResponse`.
    pub struct LiveCreateResponseTransport {
        /// The member `sdp`: a text.
        lenient sdp: String = "sdp",
        /// The member `type`: `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

params! {
    /// An object: the document's `LiveCustomToolChoice`.
    pub struct LiveCustomToolChoice {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `type`: `"custom"`.
        constant r#type: "custom" = "type",
    }
}

params! {
    /// An object: the document's `LiveCustomVoice`.
    pub struct LiveCustomVoice {
        /// The member `id`: a text.
        given id: String = "id",
    }
}

params! {
    /// An object: the document's `LiveDataChannelConfig`.
    pub struct LiveDataChannelConfig {
        /// The member `allowed_client_events`: one of the shapes of [`LiveDataChannelConfigAllowedClientEvents`].
        optional allowed_client_events: LiveDataChannelConfigAllowedClientEvents = "allowed_client_events",
        /// The member `allowed_server_events`: one of the shapes of [`LiveDataChannelConfigAllowedServerEvents`].
        optional allowed_server_events: LiveDataChannelConfigAllowedServerEvents = "allowed_server_events",
    }
}

kind_union! {
    /// One of several shapes: `allowed_client_events` of the document's `LiveDataChannelConfig`.
    pub enum LiveDataChannelConfigAllowedClientEvents {
        string => All(String),
        array => Strings(Vec<String>),
    }
}

kind_union! {
    /// One of several shapes: `allowed_server_events` of the document's `LiveDataChannelConfig`.
    pub enum LiveDataChannelConfigAllowedServerEvents {
        string => All(String),
        array => LiveServerEventSelectorList(Vec<LiveServerEventSelector>),
    }
}

params! {
    /// An object: the document's `LiveDecisionCreateEvent`.
    pub struct LiveDecisionCreateEvent {
        /// The member `event_id`: a text.
        required event_id: String = "event_id",
        /// The member `type`: `"decision.create"`.
        constant r#type: "decision.create" = "type",
    }
}

object! {
    /// An object: the document's `LiveDecisionEvent`.
    pub struct LiveDecisionEvent {
        /// The member `delegation_id`: a text. May be null.
        optional delegation_id: String = "delegation_id",
        /// The member `event`: an object, [`LiveDecisionEventEvent`].
        lenient event: LiveDecisionEventEvent = "event",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `source_event_id`: a text. May be null.
        optional source_event_id: String = "source_event_id",
        /// The member `source_event_type`: one of the values of [`LiveDecisionEventSourceEventType`]. May be null.
        optional source_event_type: LiveDecisionEventSourceEventType = "source_event_type",
        /// The member `trigger_id`: a text. May be null.
        optional trigger_id: String = "trigger_id",
        /// The member `type`: `"decision.event"`.
        constant r#type: "decision.event" = "type",
    }
}

object! {
    /// An object: `event` of the document's `LiveDecisionEvent`.
    pub struct LiveDecisionEventEvent {
        /// The member `decision`: an object, [`Decision`].
        lenient decision: Decision = "decision",
        /// The member `type`: `"decision.completed"`.
        constant r#type: "decision.completed" = "type",
    }
}

open_enum! {
    /// A string with known values: `source_event_type` of the document's `LiveDecisionEvent`.
    pub enum LiveDecisionEventSourceEventType {
        SessionInputTranscriptDelta = "session.input_transcript.delta",
        SessionOutputTranscriptDelta = "session.output_transcript.delta",
    }
}

params! {
    /// An object: the document's `LiveDecisionInputText`.
    pub struct LiveDecisionInputText {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

params! {
    /// An object: the document's `LiveDecisionItemCreateEvent`.
    pub struct LiveDecisionItemCreateEvent {
        /// The member `item`: one of the shapes of [`LiveDecisionItemCreateEventItem`].
        required item: LiveDecisionItemCreateEventItem = "item",
        /// The member `type`: `"decision.item.create"`.
        constant r#type: "decision.item.create" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveDecisionItemCreatedEvent`.
    pub struct LiveDecisionItemCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item`: one of the shapes of [`LiveDecisionItemCreatedEventItem`].
        lenient item: LiveDecisionItemCreatedEventItem = "item",
        /// The member `type`: `"decision.item.created"`.
        constant r#type: "decision.item.created" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveDecisionItemDeleteEvent`.
    pub struct LiveDecisionItemDeleteEvent {
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `type`: `"decision.item.delete"`.
        constant r#type: "decision.item.delete" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveDecisionItemDeletedEvent`.
    pub struct LiveDecisionItemDeletedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `type`: `"decision.item.deleted"`.
        constant r#type: "decision.item.deleted" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveDecisionTrigger`.
    pub struct LiveDecisionTrigger {
        /// The member `decisions`: an object, [`LiveDecisionTriggerDecisions`].
        given decisions: LiveDecisionTriggerDecisions = "decisions",
        /// The member `event_type`: one of the values of [`LiveDecisionTriggerEventType`].
        given event_type: LiveDecisionTriggerEventType = "event_type",
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
    }
}

params! {
    /// An object: `decisions` of the document's `LiveDecisionTrigger`.
    pub struct LiveDecisionTriggerDecisions {
        /// The member `questions`: a list.
        lenient questions: Vec<LiveDecisionQuestion> = "questions",
    }
}

open_enum! {
    /// A string with known values: `event_type` of the document's `LiveDecisionTrigger`.
    pub enum LiveDecisionTriggerEventType {
        SessionInputTranscriptDelta = "session.input_transcript.delta",
        SessionOutputTranscriptDelta = "session.output_transcript.delta",
    }
}

params! {
    /// An object: the document's `LiveDecisionsDelegationConfig`.
    pub struct LiveDecisionsDelegationConfig {
        /// The member `model`: a text.
        given model: String = "model",
        /// The member `questions`: a list.
        lenient questions: Vec<LiveDecisionQuestion> = "questions",
    }
}

params! {
    /// An object: the document's `LiveDecisionsDelegationUpdateConfig`.
    pub struct LiveDecisionsDelegationUpdateConfig {
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `questions`: a list.
        optional questions: Vec<LiveDecisionQuestion> = "questions",
    }
}

object! {
    /// An object: the document's `LiveDelegationCreatedEvent`.
    pub struct LiveDelegationCreatedEvent {
        /// The member `delegation`: an object, [`LiveDelegationCreatedEventDelegation`].
        lenient delegation: LiveDelegationCreatedEventDelegation = "delegation",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `offset_ms`: a whole number.
        lenient offset_ms: i64 = "offset_ms",
        /// The member `type`: `"session.delegation.created"`.
        constant r#type: "session.delegation.created" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    /// An object: `delegation` of the document's `LiveDelegationCreatedEvent`.
    pub struct LiveDelegationCreatedEventDelegation {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `target`: one of the values of [`LiveDelegationCreatedEventDelegationTarget`].
        lenient target: LiveDelegationCreatedEventDelegationTarget = "target",
        /// The member `type`: `"delegation"`.
        constant r#type: "delegation" = "type",
        /// The member `response_id`: a text.
        optional response_id: String = "response_id",
    }
}

open_enum! {
    /// A string with known values: `delegation.target` of the document's `LiveDelegationCreatedEvent`.
    pub enum LiveDelegationCreatedEventDelegationTarget {
        Client = "client",
        Responses = "responses",
        Decisions = "decisions",
    }
}

object! {
    /// An object: the document's `LiveError`.
    pub struct LiveError {
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
        /// The member `param`: a text.
        optional param: String = "param",
    }
}

object! {
    /// An object: the document's `LiveErrorEvent`.
    pub struct LiveErrorEvent {
        /// The member `error`: an object, [`LiveError`].
        lenient error: LiveError = "error",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveFileSearch`.
    pub struct LiveFileSearch {
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
    }
}

params! {
    /// An object: the document's `LiveFileSearchToolChoice`.
    pub struct LiveFileSearchToolChoice {
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `LiveForkClientEvent`.
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

tagged_union! {
    /// One of several objects: the document's `LiveForkServerEvent`.
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

params! {
    /// An object: the document's `LiveForkSessionConfig`.
    pub struct LiveForkSessionConfig {
        /// The member `audio`: an object, [`LiveForkSessionConfigAudio`].
        optional audio: LiveForkSessionConfigAudio = "audio",
        /// The member `client`: an object, [`LiveClientConfig`].
        optional client: LiveClientConfig = "client",
        /// The member `delegation`: an object, [`LiveForkSessionConfigDelegation`].
        optional delegation: LiveForkSessionConfigDelegation = "delegation",
        /// The member `store`: true or false.
        optional store: bool = "store",
    }
}

params! {
    /// An object: `audio` of the document's `LiveForkSessionConfig`.
    pub struct LiveForkSessionConfigAudio {
        /// The member `format`: one of the shapes of [`LiveAudioFormat`].
        optional format: LiveAudioFormat = "format",
    }
}

params! {
    /// An object: `delegation` of the document's `LiveForkSessionConfig`.
    pub struct LiveForkSessionConfigDelegation {
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        /// The member `responses`: an object, [`LiveResponsesDelegationUpdateConfig`].
        optional responses: Box<LiveResponsesDelegationUpdateConfig> = "responses",
    }
}

params! {
    /// An object: the document's `LiveForkSessionStartEvent`.
    pub struct LiveForkSessionStartEvent {
        /// The member `session`: an object, [`LiveForkSessionConfig`].
        required session: LiveForkSessionConfig = "session",
        /// The member `type`: `"session.start"`.
        constant r#type: "session.start" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `LiveFunctionTool`.
    pub struct LiveFunctionTool {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `parameters`: any JSON object. May be null.
        optional parameters: crate::Json = "parameters",
        /// The member `strict`: true or false. May be null.
        optional strict: bool = "strict",
    }
}

params! {
    /// An object: the document's `LiveFunctionToolChoiceParam`.
    pub struct LiveFunctionToolChoiceParam {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
    }
}

params! {
    /// An object: the document's `LiveImageGeneration`.
    pub struct LiveImageGeneration {
        /// The member `type`: `"image_generation"`.
        constant r#type: "image_generation" = "type",
    }
}

params! {
    /// An object: the document's `LiveImageGenerationToolChoice`.
    pub struct LiveImageGenerationToolChoice {
        /// The member `type`: `"image_generation"`.
        constant r#type: "image_generation" = "type",
    }
}

object! {
    /// An object: the document's `LiveInfoEvent`.
    pub struct LiveInfoEvent {
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `type`: `"info"`.
        constant r#type: "info" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `LiveInitialItem`.
    pub enum LiveInitialItem by "role" {
        "developer" => Developer(LiveInitialItemDeveloper),
        "user" => User(LiveInitialItemUser),
        "assistant" => Assistant(LiveInitialItemAssistant),
    }
}

params! {
    /// An object: the document's `LiveInitialItemAssistant`.
    pub struct LiveInitialItemAssistant {
        /// The member `content`: a list.
        lenient content: Vec<LiveInitialItemAssistantContentItem> = "content",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveInitialItemAssistantStatus`]. May be null.
        optional status: LiveInitialItemAssistantStatus = "status",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `LiveInitialItemAssistant`.
    pub enum LiveInitialItemAssistantContentItem by "type" {
        "text" => Text(LiveInitialItemAssistantContentText),
        "output_text" => OutputText(LiveOutputText),
    }
}

params! {
    /// An object: the document's `LiveInitialItemAssistantContentText`.
    pub struct LiveInitialItemAssistantContentText {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveInitialItemAssistant`.
    pub enum LiveInitialItemAssistantStatus {
        Incomplete = "incomplete",
        Completed = "completed",
    }
}

params! {
    /// An object: the document's `LiveInitialItemDeveloper`.
    pub struct LiveInitialItemDeveloper {
        /// The member `content`: a list.
        lenient content: Vec<LiveInitialItemDeveloperContentItem> = "content",
        /// The member `role`: `"developer"`.
        constant role: "developer" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveInitialItemDeveloperStatus`]. May be null.
        optional status: LiveInitialItemDeveloperStatus = "status",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

params! {
    /// An object: `content[]` of the document's `LiveInitialItemDeveloper`.
    pub struct LiveInitialItemDeveloperContentItem {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveInitialItemDeveloper`.
    pub enum LiveInitialItemDeveloperStatus {
        Incomplete = "incomplete",
        Completed = "completed",
    }
}

params! {
    /// An object: the document's `LiveInitialItemUser`.
    pub struct LiveInitialItemUser {
        /// The member `content`: a list.
        lenient content: Vec<LiveInitialItemUserContentItem> = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveInitialItemUserStatus`]. May be null.
        optional status: LiveInitialItemUserStatus = "status",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

params! {
    /// An object: `content[]` of the document's `LiveInitialItemUser`.
    pub struct LiveInitialItemUserContentItem {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveInitialItemUser`.
    pub enum LiveInitialItemUserStatus {
        Incomplete = "incomplete",
        Completed = "completed",
    }
}

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

params! {
    /// An object: the document's `LiveInstructionsAppendEvent`.
    pub struct LiveInstructionsAppendEvent {
        /// The member `content`: a text.
        required content: String = "content",
        /// The member `delegation_id`: a text. May be null.
        required delegation_id: Nullable<String> = "delegation_id",
        /// The member `type`: `"session.instructions.append"`.
        constant r#type: "session.instructions.append" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveInstructionsAppendedEvent`.
    pub struct LiveInstructionsAppendedEvent {
        /// The member `end_ms`: a whole number.
        lenient end_ms: i64 = "end_ms",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `start_ms`: a whole number.
        lenient start_ms: i64 = "start_ms",
        /// The member `type`: `"session.instructions.appended"`.
        constant r#type: "session.instructions.appended" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveMCPToolChoiceParam`.
    pub struct LiveMcpToolChoiceParam {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
    }
}

params! {
    /// An object: the document's `LiveMediaSessionConfig`.
    pub struct LiveMediaSessionConfig {
        /// The member `model`: one of the values of [`LiveMediaSessionConfigModel`].
        required model: LiveMediaSessionConfigModel = "model",
        /// The member `audio`: an object, [`LiveMediaSessionConfigAudio`].
        optional audio: LiveMediaSessionConfigAudio = "audio",
        /// The member `client`: an object, [`LiveClientConfig`].
        optional client: LiveClientConfig = "client",
        /// The member `delegation`: one of the shapes of [`LiveMediaSessionConfigDelegation`]. May be null.
        optional delegation: LiveMediaSessionConfigDelegation = "delegation",
        /// The member `idle_timeout_s`: a whole number.
        optional idle_timeout_s: i64 = "idle_timeout_s",
        /// The member `input`: a list.
        optional input: Vec<LiveInitialItem> = "input",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `store`: true or false. The API's default: `false`.
        optional store: bool = "store",
        /// The member `triggers`: a list.
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
        /// The member `wake_policy`: an object, [`LiveMediaSessionConfigWakePolicy`].
        optional wake_policy: LiveMediaSessionConfigWakePolicy = "wake_policy",
    }
}

params! {
    /// An object: `audio` of the document's `LiveMediaSessionConfig`.
    pub struct LiveMediaSessionConfigAudio {
        /// The member `output`: an object, [`LiveMediaSessionConfigAudioOutput`].
        optional output: LiveMediaSessionConfigAudioOutput = "output",
    }
}

params! {
    /// An object: `audio.output` of the document's `LiveMediaSessionConfig`.
    pub struct LiveMediaSessionConfigAudioOutput {
        /// The member `voice`: one of the shapes of [`LiveMediaSessionConfigAudioOutputVoice`].
        optional voice: LiveMediaSessionConfigAudioOutputVoice = "voice",
    }
}

kind_union! {
    /// One of several shapes: `audio.output.voice` of the document's `LiveMediaSessionConfig`.
    pub enum LiveMediaSessionConfigAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// One of several objects: `delegation` of the document's `LiveMediaSessionConfig`.
    pub enum LiveMediaSessionConfigDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveMediaSessionConfigDelegationResponses),
        "decisions" => Decisions(LiveMediaSessionConfigDelegationDecisions),
    }
}

params! {
    /// An object: the document's `LiveMediaSessionConfigDelegationDecisions`.
    pub struct LiveMediaSessionConfigDelegationDecisions {
        /// The member `decisions`: an object, [`LiveDecisionsDelegationConfig`].
        required decisions: LiveDecisionsDelegationConfig = "decisions",
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

params! {
    /// An object: the document's `LiveMediaSessionConfigDelegationResponses`.
    pub struct LiveMediaSessionConfigDelegationResponses {
        /// The member `responses`: an object, [`LiveResponsesDelegationConfig`].
        required responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `LiveMediaSessionConfig`.
    ///
    /// The document allows any other string too.
    pub enum LiveMediaSessionConfigModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}

params! {
    /// An object: `wake_policy` of the document's `LiveMediaSessionConfig`.
    pub struct LiveMediaSessionConfigWakePolicy {
        /// The member `type`: `"speech"`.
        constant r#type: "speech" = "type",
        /// The member `vad_threshold`: a number, 0 to 1. The API's default: `0.5`.
        optional vad_threshold: f64 = "vad_threshold",
    }
}

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

params! {
    /// An object: the document's `LiveProgrammaticToolCalling`.
    pub struct LiveProgrammaticToolCalling {
        /// The member `type`: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

params! {
    /// An object: the document's `LiveProgrammaticToolCallingToolChoice`.
    pub struct LiveProgrammaticToolCallingToolChoice {
        /// The member `type`: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponseCreateEvent`.
    pub struct LiveResponseCreateEvent {
        /// The member `type`: `"response.create"`.
        constant r#type: "response.create" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveResponseEvent`.
    pub struct LiveResponseEvent {
        /// The member `event`: any JSON object.
        lenient event: crate::Json = "event",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"response.event"`.
        constant r#type: "response.event" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
        /// The member `delegation_id`: a text. May be null.
        optional delegation_id: String = "delegation_id",
    }
}

params! {
    /// An object: the document's `LiveResponseItemCreateEvent`.
    pub struct LiveResponseItemCreateEvent {
        /// The member `item`: one of the shapes of [`ResponseInputItem`].
        required item: Box<ResponseInputItem> = "item",
        /// The member `type`: `"response.item.create"`.
        constant r#type: "response.item.create" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfig`.
    pub struct LiveResponsesDelegationConfig {
        /// The member `model`: a text.
        given model: String = "model",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `max_output_tokens`: a whole number. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// The member `parallel_tool_calls`: true or false. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `reasoning`: an object, [`LiveResponsesDelegationConfigReasoning`]. May be null.
        optional reasoning: LiveResponsesDelegationConfigReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`LiveResponsesDelegationConfigServiceTier`]. May be null.
        optional service_tier: LiveResponsesDelegationConfigServiceTier = "service_tier",
        /// The member `text`: an object, [`LiveResponsesDelegationConfigText`]. May be null.
        optional text: LiveResponsesDelegationConfigText = "text",
        /// The member `tool_choice`: one of the shapes of [`LiveResponsesDelegationConfigToolChoice`].
        optional tool_choice: LiveResponsesDelegationConfigToolChoice = "tool_choice",
        /// The member `tools`: a list.
        optional tools: Vec<LiveResponsesDelegationConfigTool> = "tools",
    }
}

params! {
    /// An object: `reasoning` of the document's `LiveResponsesDelegationConfig`.
    pub struct LiveResponsesDelegationConfigReasoning {
        /// The member `effort`: one of the values of [`LiveResponsesDelegationConfigReasoningEffort`]. May be null.
        optional effort: LiveResponsesDelegationConfigReasoningEffort = "effort",
        /// The member `summary`: one of the values of [`LiveResponsesDelegationConfigReasoningSummary`]. May be null.
        optional summary: LiveResponsesDelegationConfigReasoningSummary = "summary",
    }
}

open_enum! {
    /// A string with known values: `reasoning.effort` of the document's `LiveResponsesDelegationConfig`.
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
    /// A string with known values: `reasoning.summary` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigReasoningSummary {
        Concise = "concise",
        Detailed = "detailed",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `LiveResponsesDelegationConfig`.
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
    /// An object: `text` of the document's `LiveResponsesDelegationConfig`.
    pub struct LiveResponsesDelegationConfigText {
        /// The member `verbosity`: one of the values of [`LiveResponsesDelegationConfigTextVerbosity`]. May be null.
        optional verbosity: LiveResponsesDelegationConfigTextVerbosity = "verbosity",
    }
}

open_enum! {
    /// A string with known values: `text.verbosity` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigTextVerbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

tagged_union! {
    /// One of several objects: `tool_choice` of the document's `LiveResponsesDelegationConfig`.
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
    /// A string with known values: `tool_choice|0` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigToolChoicePreset {
        Auto = "auto",
        None = "none",
        Required = "required",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist {
        /// The member `allowed_domains`: a list.
        lenient allowed_domains: Vec<String> = "allowed_domains",
        /// The member `type`: `"allowlist"`.
        constant r#type: "allowlist" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled {
        /// The member `type`: `"disabled"`.
        constant r#type: "disabled" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline {
        /// The member `description`: a text.
        given description: String = "description",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `source`: an object, [`LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource`].
        given source: LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource = "source",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

params! {
    /// An object: `source` of the document's `LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource {
        /// The member `data`: a text.
        given data: String = "data",
        /// The member `media_type`: `"application/zip"`.
        constant media_type: "application/zip" = "media_type",
        /// The member `type`: `"base64"`.
        constant r#type: "base64" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationUpdateConfig`.
    pub struct LiveResponsesDelegationUpdateConfig {
        /// The member `instructions`: a text. May be null.
        nullable instructions: String = "instructions",
        /// The member `max_output_tokens`: a whole number. May be null.
        nullable max_output_tokens: i64 = "max_output_tokens",
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `parallel_tool_calls`: true or false. May be null.
        nullable parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `reasoning`: an object, [`LiveResponsesDelegationUpdateConfigReasoning`]. May be null.
        nullable reasoning: LiveResponsesDelegationUpdateConfigReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`LiveResponsesDelegationUpdateConfigServiceTier`]. May be null.
        nullable service_tier: LiveResponsesDelegationUpdateConfigServiceTier = "service_tier",
        /// The member `text`: an object, [`LiveResponsesDelegationUpdateConfigText`]. May be null.
        nullable text: LiveResponsesDelegationUpdateConfigText = "text",
        /// The member `tool_choice`: one of the shapes of [`LiveResponsesDelegationUpdateConfigToolChoice`].
        optional tool_choice: LiveResponsesDelegationUpdateConfigToolChoice = "tool_choice",
        /// The member `tools`: a list.
        optional tools: Vec<LiveResponsesDelegationUpdateConfigTool> = "tools",
    }
}

params! {
    /// An object: `reasoning` of the document's `LiveResponsesDelegationUpdateConfig`.
    pub struct LiveResponsesDelegationUpdateConfigReasoning {
        /// The member `effort`: one of the values of [`LiveResponsesDelegationUpdateConfigReasoningEffort`]. May be null.
        nullable effort: LiveResponsesDelegationUpdateConfigReasoningEffort = "effort",
        /// The member `summary`: one of the values of [`LiveResponsesDelegationUpdateConfigReasoningSummary`]. May be null.
        nullable summary: LiveResponsesDelegationUpdateConfigReasoningSummary = "summary",
    }
}

open_enum! {
    /// A string with known values: `reasoning.effort` of the document's `LiveResponsesDelegationUpdateConfig`.
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
    /// A string with known values: `reasoning.summary` of the document's `LiveResponsesDelegationUpdateConfig`.
    pub enum LiveResponsesDelegationUpdateConfigReasoningSummary {
        Concise = "concise",
        Detailed = "detailed",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `LiveResponsesDelegationUpdateConfig`.
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
    /// An object: `text` of the document's `LiveResponsesDelegationUpdateConfig`.
    pub struct LiveResponsesDelegationUpdateConfigText {
        /// The member `verbosity`: one of the values of [`LiveResponsesDelegationUpdateConfigTextVerbosity`]. May be null.
        nullable verbosity: LiveResponsesDelegationUpdateConfigTextVerbosity = "verbosity",
    }
}

open_enum! {
    /// A string with known values: `text.verbosity` of the document's `LiveResponsesDelegationUpdateConfig`.
    pub enum LiveResponsesDelegationUpdateConfigTextVerbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

tagged_union! {
    /// One of several objects: `tool_choice` of the document's `LiveResponsesDelegationUpdateConfig`.
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
    /// A string with known values: `tool_choice|0` of the document's `LiveResponsesDelegationUpdateConfig`.
    pub enum LiveResponsesDelegationUpdateConfigToolChoicePreset {
        Auto = "auto",
        None = "none",
        Required = "required",
    }
}

tagged_union! {
    /// One of several objects: the document's `LiveServerEvent`.
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

params! {
    /// An object: the document's `LiveServerEventSelector`.
    pub struct LiveServerEventSelector {
        /// The member `type`: a text.
        given r#type: String = "type",
        /// The member `response_event`: a text.
        optional response_event: String = "response_event",
    }
}

params! {
    /// An object: the document's `LiveSessionCloseEvent`.
    pub struct LiveSessionCloseEvent {
        /// The member `type`: `"session.close"`.
        constant r#type: "session.close" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveSessionClosedEvent`.
    pub struct LiveSessionClosedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `reason`: one of the values of [`LiveSessionClosedEventReason`].
        lenient reason: LiveSessionClosedEventReason = "reason",
        /// The member `session`: an object, [`LiveSessionResource`].
        lenient session: Box<LiveSessionResource> = "session",
        /// The member `type`: `"session.closed"`.
        constant r#type: "session.closed" = "type",
        /// The member `usage`: an object, [`LiveSessionUsage`].
        lenient usage: LiveSessionUsage = "usage",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

open_enum! {
    /// A string with known values: `reason` of the document's `LiveSessionClosedEvent`.
    pub enum LiveSessionClosedEventReason {
        CloseRequested = "close_requested",
        Expired = "expired",
        Content = "content",
        RemoteHangup = "remote_hangup",
        ConnectionLost = "connection_lost",
    }
}

params! {
    /// An object: the document's `LiveSessionConfig`.
    pub struct LiveSessionConfig {
        /// The member `model`: one of the values of [`LiveSessionConfigModel`].
        required model: LiveSessionConfigModel = "model",
        /// The member `audio`: an object, [`LiveSessionConfigAudio`].
        optional audio: LiveSessionConfigAudio = "audio",
        /// The member `client`: an object, [`LiveClientConfig`].
        optional client: LiveClientConfig = "client",
        /// The member `delegation`: one of the shapes of [`LiveSessionConfigDelegation`]. May be null.
        optional delegation: LiveSessionConfigDelegation = "delegation",
        /// The member `input`: a list.
        optional input: Vec<LiveInitialItem> = "input",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `store`: true or false. The API's default: `false`.
        optional store: bool = "store",
        /// The member `triggers`: a list.
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
    }
}

params! {
    /// An object: `audio` of the document's `LiveSessionConfig`.
    pub struct LiveSessionConfigAudio {
        /// The member `format`: one of the shapes of [`LiveAudioFormat`].
        optional format: LiveAudioFormat = "format",
        /// The member `output`: an object, [`LiveSessionConfigAudioOutput`].
        optional output: LiveSessionConfigAudioOutput = "output",
    }
}

params! {
    /// An object: `audio.output` of the document's `LiveSessionConfig`.
    pub struct LiveSessionConfigAudioOutput {
        /// The member `voice`: one of the shapes of [`LiveSessionConfigAudioOutputVoice`].
        optional voice: LiveSessionConfigAudioOutputVoice = "voice",
    }
}

kind_union! {
    /// One of several shapes: `audio.output.voice` of the document's `LiveSessionConfig`.
    pub enum LiveSessionConfigAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// One of several objects: `delegation` of the document's `LiveSessionConfig`.
    pub enum LiveSessionConfigDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionConfigDelegationResponses),
        "decisions" => Decisions(LiveSessionConfigDelegationDecisions),
    }
}

params! {
    /// An object: the document's `LiveSessionConfigDelegationDecisions`.
    pub struct LiveSessionConfigDelegationDecisions {
        /// The member `decisions`: an object, [`LiveDecisionsDelegationConfig`].
        required decisions: LiveDecisionsDelegationConfig = "decisions",
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

params! {
    /// An object: the document's `LiveSessionConfigDelegationResponses`.
    pub struct LiveSessionConfigDelegationResponses {
        /// The member `responses`: an object, [`LiveResponsesDelegationConfig`].
        required responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `LiveSessionConfig`.
    ///
    /// The document allows any other string too.
    pub enum LiveSessionConfigModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}

object! {
    /// An object: the document's `LiveSessionInputAudioAppend`.
    pub struct LiveSessionInputAudioAppend {
        /// The member `audio`: a text.
        lenient audio: String = "audio",
        /// The member `type`: `"session.input_audio.append"`.
        constant r#type: "session.input_audio.append" = "type",
    }
}

object! {
    /// An object: the document's `LiveSessionPaused`.
    pub struct LiveSessionPaused {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.paused"`.
        constant r#type: "session.paused" = "type",
        /// The member `client_event_id`: a text. May be null.
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    /// An object: the document's `LiveSessionResource`.
    pub struct LiveSessionResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `model`: one of the values of [`LiveSessionResourceModel`].
        lenient model: LiveSessionResourceModel = "model",
        /// The member `status`: `"active"`.
        constant status: "active" = "status",
        /// The member `audio`: an object, [`LiveSessionResourceAudio`].
        optional audio: LiveSessionResourceAudio = "audio",
        /// The member `client`: an object, [`LiveClientConfig`].
        optional client: LiveClientConfig = "client",
        /// The member `delegation`: one of the shapes of [`LiveSessionResourceDelegation`]. May be null.
        optional delegation: LiveSessionResourceDelegation = "delegation",
        /// The member `input`: a list.
        optional input: Vec<LiveInitialItem> = "input",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `store`: true or false. The API's default: `false`.
        optional store: bool = "store",
        /// The member `triggers`: a list.
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
    }
}

object! {
    /// An object: `audio` of the document's `LiveSessionResource`.
    pub struct LiveSessionResourceAudio {
        /// The member `format`: one of the shapes of [`LiveAudioFormat`].
        optional format: LiveAudioFormat = "format",
        /// The member `output`: an object, [`LiveSessionResourceAudioOutput`].
        optional output: LiveSessionResourceAudioOutput = "output",
    }
}

object! {
    /// An object: `audio.output` of the document's `LiveSessionResource`.
    pub struct LiveSessionResourceAudioOutput {
        /// The member `voice`: one of the shapes of [`LiveSessionResourceAudioOutputVoice`].
        optional voice: LiveSessionResourceAudioOutputVoice = "voice",
    }
}

kind_union! {
    /// One of several shapes: `audio.output.voice` of the document's `LiveSessionResource`.
    pub enum LiveSessionResourceAudioOutputVoice {
        string => LiveBuiltInVoiceIds(LiveBuiltInVoiceIds),
        object => LiveCustomVoice(LiveCustomVoice),
    }
}

tagged_union! {
    /// One of several objects: `delegation` of the document's `LiveSessionResource`.
    pub enum LiveSessionResourceDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionResourceDelegationResponses),
        "decisions" => Decisions(LiveSessionResourceDelegationDecisions),
    }
}

object! {
    /// An object: the document's `LiveSessionResourceDelegationDecisions`.
    pub struct LiveSessionResourceDelegationDecisions {
        /// The member `decisions`: an object, [`LiveDecisionsDelegationConfig`].
        lenient decisions: LiveDecisionsDelegationConfig = "decisions",
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

object! {
    /// An object: the document's `LiveSessionResourceDelegationResponses`.
    pub struct LiveSessionResourceDelegationResponses {
        /// The member `responses`: an object, [`LiveResponsesDelegationConfig`].
        lenient responses: Box<LiveResponsesDelegationConfig> = "responses",
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `LiveSessionResource`.
    ///
    /// The document allows any other string too.
    pub enum LiveSessionResourceModel {
        GptLive1 = "gpt-live-1",
        GptLive1_1 = "gpt-live-1.1",
    }
}

object! {
    /// An object: the document's `LiveSessionResumed`.
    pub struct LiveSessionResumed {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.resumed"`.
        constant r#type: "session.resumed" = "type",
        /// The member `client_event_id`: a text. May be null.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveSessionStartEvent`.
    pub struct LiveSessionStartEvent {
        /// The member `session`: an object, [`LiveSessionConfig`].
        required session: Box<LiveSessionConfig> = "session",
        /// The member `type`: `"session.start"`.
        constant r#type: "session.start" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveSessionStartedEvent`.
    pub struct LiveSessionStartedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session`: an object, [`LiveSessionResource`].
        lenient session: Box<LiveSessionResource> = "session",
        /// The member `type`: `"session.started"`.
        constant r#type: "session.started" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveSessionUpdateConfig`.
    pub struct LiveSessionUpdateConfig {
        /// The member `delegation`: one of the shapes of [`LiveSessionUpdateConfigDelegation`]. May be null.
        nullable delegation: LiveSessionUpdateConfigDelegation = "delegation",
        /// The member `triggers`: a list.
        optional triggers: Vec<LiveDecisionTrigger> = "triggers",
    }
}

tagged_union! {
    /// One of several objects: `delegation` of the document's `LiveSessionUpdateConfig`.
    pub enum LiveSessionUpdateConfigDelegation by "type" {
        "client" => Client(LiveClientDelegation),
        "responses" => Responses(LiveSessionUpdateConfigDelegationResponses),
        "decisions" => Decisions(LiveSessionUpdateConfigDelegationDecisions),
    }
}

params! {
    /// An object: the document's `LiveSessionUpdateConfigDelegationDecisions`.
    pub struct LiveSessionUpdateConfigDelegationDecisions {
        /// The member `type`: `"decisions"`.
        constant r#type: "decisions" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        /// The member `decisions`: an object, [`LiveDecisionsDelegationUpdateConfig`].
        optional decisions: LiveDecisionsDelegationUpdateConfig = "decisions",
    }
}

params! {
    /// An object: the document's `LiveSessionUpdateConfigDelegationResponses`.
    pub struct LiveSessionUpdateConfigDelegationResponses {
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `acknowledgement_delay_ms`: a whole number. The API's default: `400`.
        optional acknowledgement_delay_ms: i64 = "acknowledgement_delay_ms",
        /// The member `responses`: an object, [`LiveResponsesDelegationUpdateConfig`].
        optional responses: Box<LiveResponsesDelegationUpdateConfig> = "responses",
    }
}

params! {
    /// An object: the document's `LiveSessionUpdateEvent`.
    pub struct LiveSessionUpdateEvent {
        /// The member `session`: an object, [`LiveSessionUpdateConfig`].
        required session: LiveSessionUpdateConfig = "session",
        /// The member `type`: `"session.update"`.
        constant r#type: "session.update" = "type",
        /// The member `event_id`: a text. May be null.
        nullable event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveSessionUpdatedEvent`.
    pub struct LiveSessionUpdatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session`: an object, [`LiveSessionResource`].
        lenient session: Box<LiveSessionResource> = "session",
        /// The member `type`: `"session.updated"`.
        constant r#type: "session.updated" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    /// An object: the document's `LiveSessionUsage`.
    pub struct LiveSessionUsage {
        /// The member `seconds`: a number.
        lenient seconds: f64 = "seconds",
        /// The member `active_seconds`: a whole number. May be null.
        optional active_seconds: i64 = "active_seconds",
        /// The member `paused_seconds`: a whole number. May be null.
        optional paused_seconds: i64 = "paused_seconds",
    }
}

object! {
    /// An object: the document's `LiveSessionUsageUpdatedEvent`.
    pub struct LiveSessionUsageUpdatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"session.usage.updated"`.
        constant r#type: "session.usage.updated" = "type",
        /// The member `usage`: an object, [`LiveSessionUsage`].
        lenient usage: LiveSessionUsage = "usage",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
        /// The member `context_window`: an object, [`LiveSessionUsageUpdatedEventContextWindow`].
        optional context_window: LiveSessionUsageUpdatedEventContextWindow = "context_window",
    }
}

object! {
    /// An object: `context_window` of the document's `LiveSessionUsageUpdatedEvent`.
    pub struct LiveSessionUsageUpdatedEventContextWindow {
        /// The member `usage_ratio`: a number.
        lenient usage_ratio: f64 = "usage_ratio",
    }
}

params! {
    /// An object: the document's `LiveShellToolChoice`.
    pub struct LiveShellToolChoice {
        /// The member `type`: `"shell"`.
        constant r#type: "shell" = "type",
    }
}

params! {
    /// An object: the document's `LiveSkillReference`.
    pub struct LiveSkillReference {
        /// The member `skill_id`: a text.
        given skill_id: String = "skill_id",
        /// The member `type`: `"skill_reference"`.
        constant r#type: "skill_reference" = "type",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
    }
}

params! {
    /// An object: the document's `LiveThinkingAppendEvent`.
    pub struct LiveThinkingAppendEvent {
        /// The member `content`: a text.
        required content: String = "content",
        /// The member `delegation_id`: a text. May be null.
        required delegation_id: Nullable<String> = "delegation_id",
        /// The member `type`: `"session.thinking.append"`.
        constant r#type: "session.thinking.append" = "type",
        /// The member `event_id`: a text. May be null.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `LiveThinkingAppendedEvent`.
    pub struct LiveThinkingAppendedEvent {
        /// The member `end_ms`: a whole number.
        lenient end_ms: i64 = "end_ms",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `start_ms`: a whole number.
        lenient start_ms: i64 = "start_ms",
        /// The member `type`: `"session.thinking.appended"`.
        constant r#type: "session.thinking.appended" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

params! {
    /// An object: the document's `LiveToolSearch`.
    pub struct LiveToolSearch {
        /// The member `type`: `"tool_search"`.
        constant r#type: "tool_search" = "type",
    }
}

object! {
    /// An object: the document's `LiveTransportAnswered`.
    pub struct LiveTransportAnswered {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `type`: `"transport.answered"`.
        constant r#type: "transport.answered" = "type",
    }
}

object! {
    /// An object: the document's `LiveTransportDtmfReceived`.
    pub struct LiveTransportDtmfReceived {
        /// The member `event`: a text.
        lenient event: String = "event",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"transport.dtmf.received"`.
        constant r#type: "transport.dtmf.received" = "type",
    }
}

object! {
    /// An object: the document's `LiveTransportDtmfSend`.
    pub struct LiveTransportDtmfSend {
        /// The member `event`: a text.
        lenient event: String = "event",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"transport.dtmf.send"`.
        constant r#type: "transport.dtmf.send" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    /// An object: the document's `LiveTransportDtmfSent`.
    pub struct LiveTransportDtmfSent {
        /// The member `event`: a text.
        lenient event: String = "event",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"transport.dtmf.sent"`.
        constant r#type: "transport.dtmf.sent" = "type",
        /// The member `client_event_id`: a text.
        optional client_event_id: String = "client_event_id",
    }
}

object! {
    /// An object: the document's `LiveTransportFailed`.
    pub struct LiveTransportFailed {
        /// The member `error`: an object, [`LiveTransportFailedError`].
        lenient error: LiveTransportFailedError = "error",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `type`: `"transport.failed"`.
        constant r#type: "transport.failed" = "type",
    }
}

object! {
    /// An object: `error` of the document's `LiveTransportFailed`.
    pub struct LiveTransportFailedError {
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `type`: `"call_error"`.
        constant r#type: "call_error" = "type",
        /// The member `param`: a text.
        optional param: String = "param",
    }
}

object! {
    /// An object: the document's `LiveTransportRinging`.
    pub struct LiveTransportRinging {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `type`: `"transport.ringing"`.
        constant r#type: "transport.ringing" = "type",
    }
}

params! {
    /// An object: the document's `LiveWebSearch`.
    pub struct LiveWebSearch {
        /// The member `type`: `"web_search"`.
        constant r#type: "web_search" = "type",
    }
}

params! {
    /// An object: the document's `LiveWebSearchPreview`.
    pub struct LiveWebSearchPreview {
        /// The member `type`: `"web_search_preview"`.
        constant r#type: "web_search_preview" = "type",
    }
}

params! {
    /// An object: the document's `LiveWebSearchToolChoice`.
    pub struct LiveWebSearchToolChoice {
        /// The member `type`: `"web_search"`.
        constant r#type: "web_search" = "type",
    }
}

params! {
    /// An object: the document's `ToolMcpAllowedToolsLiveMCPToolFilterParam`.
    pub struct ToolMcpAllowedToolsLiveMcpToolFilterParam {
        /// The member `read_only`: true or false. May be null.
        optional read_only: bool = "read_only",
        /// The member `tool_names`: a list. May be null.
        optional tool_names: Vec<String> = "tool_names",
    }
}

params! {
    /// An object: the document's `ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam`.
    pub struct ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam {
        /// The member `always`: an object, [`ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamAlways`]. May be null.
        optional always: ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamAlways = "always",
        /// The member `never`: an object, [`ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamNever`]. May be null.
        optional never: ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamNever = "never",
    }
}

params! {
    /// An object: `always` of the document's `ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam`.
    pub struct ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamAlways {
        /// The member `read_only`: true or false. May be null.
        optional read_only: bool = "read_only",
        /// The member `tool_names`: a list. May be null.
        optional tool_names: Vec<String> = "tool_names",
    }
}

params! {
    /// An object: `never` of the document's `ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam`.
    pub struct ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParamNever {
        /// The member `read_only`: true or false. May be null.
        optional read_only: bool = "read_only",
        /// The member `tool_names`: a list. May be null.
        optional tool_names: Vec<String> = "tool_names",
    }
}
