// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveAudioFormat, LiveClientConfig, LiveCommentaryAppendEvent, LiveCommentaryAppendedEvent,
    LiveDecisionCreateEvent, LiveDecisionEvent, LiveDecisionItemCreateEvent, LiveDecisionItemCreatedEvent,
    LiveDecisionItemDeleteEvent, LiveDecisionItemDeletedEvent, LiveDelegationCreatedEvent, LiveErrorEvent,
    LiveInfoEvent, LiveInputAudioAppendEvent, LiveInputAudioMuteEvent, LiveInputAudioMutedEvent,
    LiveInputAudioUnmuteEvent, LiveInputAudioUnmutedEvent, LiveInputTranscriptDeltaEvent,
    LiveInstructionsAppendEvent, LiveInstructionsAppendedEvent, LiveOutputAudioDeltaEvent,
    LiveOutputAudioFixturePlayEvent, LiveOutputAudioFixturePlayedEvent, LiveOutputAudioFixturePlayingEvent,
    LiveOutputTranscriptDeltaEvent, LiveResponseCreateEvent, LiveResponseEvent, LiveResponseItemCreateEvent,
    LiveResponsesDelegationUpdateConfig, LiveSessionCloseEvent, LiveSessionClosedEvent,
    LiveSessionInputAudioAppend, LiveSessionStartedEvent, LiveSessionUpdateEvent, LiveSessionUpdatedEvent,
    LiveSessionUsageUpdatedEvent, LiveThinkingAppendEvent, LiveThinkingAppendedEvent, LiveTransportAnswered,
    LiveTransportDtmfReceived, LiveTransportDtmfSend, LiveTransportDtmfSent, LiveTransportFailed,
    LiveTransportRinging,
};
use crate::support::{params, tagged_union};

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
