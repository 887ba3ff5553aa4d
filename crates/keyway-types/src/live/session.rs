// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{LiveSessionConfig, LiveSessionResource};
use crate::support::{object, open_enum, params};

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

params! {
    /// What `live.sessions.refer` takes.
    pub struct LiveSessionReferParams {
        /// The member `target_uri`: a text.
        required target_uri: String = "target_uri",
    }
}

params! {
    /// What `live.sessions.reject` takes.
    pub struct LiveSessionRejectParams {
        /// The member `status_code`: a whole number.
        required status_code: i64 = "status_code",
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
