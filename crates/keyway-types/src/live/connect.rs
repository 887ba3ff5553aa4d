// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveCommentaryAppendEvent, LiveCommentaryAppendedEvent, LiveDecisionCreateEvent, LiveDecisionEvent,
    LiveDecisionItemCreateEvent, LiveDecisionItemCreatedEvent, LiveDecisionItemDeleteEvent,
    LiveDecisionItemDeletedEvent, LiveDelegationCreatedEvent, LiveErrorEvent, LiveInfoEvent,
    LiveInputAudioMuteEvent, LiveInputAudioMutedEvent, LiveInputAudioUnmuteEvent, LiveInputAudioUnmutedEvent,
    LiveInputTranscriptDeltaEvent, LiveInstructionsAppendEvent, LiveInstructionsAppendedEvent,
    LiveOutputAudioDeltaEvent, LiveOutputAudioFixturePlayEvent, LiveOutputAudioFixturePlayedEvent,
    LiveOutputAudioFixturePlayingEvent, LiveOutputTranscriptDeltaEvent, LiveResponseCreateEvent,
    LiveResponseEvent, LiveResponseItemCreateEvent, LiveSessionCloseEvent, LiveSessionClosedEvent,
    LiveSessionInputAudioAppend, LiveSessionPaused, LiveSessionResumed, LiveSessionStartedEvent,
    LiveSessionUpdateEvent, LiveSessionUpdatedEvent, LiveSessionUsageUpdatedEvent, LiveThinkingAppendEvent,
    LiveThinkingAppendedEvent, LiveTransportAnswered, LiveTransportDtmfReceived, LiveTransportDtmfSend,
    LiveTransportDtmfSent, LiveTransportFailed, LiveTransportRinging,
};
use crate::support::{params, tagged_union};

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
