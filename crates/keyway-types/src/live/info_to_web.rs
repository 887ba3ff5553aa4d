// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveCommentaryAppendedEvent, LiveDecisionEvent, LiveDecisionItemCreatedEvent,
    LiveDecisionItemDeletedEvent, LiveDelegationCreatedEvent, LiveErrorEvent, LiveInputAudioMutedEvent,
    LiveInputAudioUnmutedEvent, LiveInputTranscriptDeltaEvent, LiveMediaSessionConfig,
    LiveOutputAudioDeltaEvent, LiveOutputAudioFixturePlayedEvent, LiveOutputAudioFixturePlayingEvent,
    LiveOutputTranscriptDeltaEvent, LiveResponseEvent, LiveSessionClosedEvent, LiveSessionInputAudioAppend,
    LiveSessionStartedEvent, LiveSessionUpdatedEvent, LiveSessionUsageUpdatedEvent, LiveTransportAnswered,
    LiveTransportDtmfReceived, LiveTransportDtmfSend, LiveTransportDtmfSent, LiveTransportFailed,
    LiveTransportRinging,
};
use crate::Nullable;
use crate::support::{object, params, tagged_union};

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
