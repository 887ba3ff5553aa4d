// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::responses::ResponseInputItem;
use crate::support::{object, params};

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
