// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveCustomToolChoice, LiveDecisionCreateEvent, LiveDecisionItemCreateEvent, LiveDecisionItemDeleteEvent,
    LiveDecisionQuestion, LiveFunctionToolChoiceParam, LiveInputAudioAppendEvent, LiveInputAudioMuteEvent,
    LiveInputAudioUnmuteEvent, LiveInstructionsAppendEvent, LiveMcpToolChoiceParam,
    LiveOutputAudioFixturePlayEvent, LiveProgrammaticToolCallingToolChoice, LiveResponseCreateEvent,
    LiveResponseItemCreateEvent, LiveServerEventSelector, LiveSessionCloseEvent, LiveSessionStartEvent,
    LiveSessionUpdateEvent, LiveShellToolChoice, LiveThinkingAppendEvent, LiveWebSearchPreview,
    LiveWebSearchToolChoice,
};
use crate::Nullable;
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
