// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// An object: the document's `WebhookLiveCallIncoming`.
    pub struct LiveCallIncomingWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`LiveCallIncomingWebhookEventData`].
        lenient data: LiveCallIncomingWebhookEventData = "data",
        /// The member `type`: `"live.call.incoming"`.
        constant r#type: "live.call.incoming" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookLiveCallIncoming`.
    pub struct LiveCallIncomingWebhookEventData {
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `sip_headers`: a list.
        lenient sip_headers: Vec<LiveCallIncomingWebhookEventDataSipHeader> = "sip_headers",
        /// The member `sip_media_security`: one of the values of [`LiveCallIncomingWebhookEventDataSipMediaSecurity`].
        optional sip_media_security: LiveCallIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    /// An object: `data.sip_headers[]` of the document's `WebhookLiveCallIncoming`.
    pub struct LiveCallIncomingWebhookEventDataSipHeader {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `value`: a text.
        lenient value: String = "value",
    }
}

open_enum! {
    /// A string with known values: `data.sip_media_security` of the document's `WebhookLiveCallIncoming`.
    ///
    /// The document allows any other string too.
    pub enum LiveCallIncomingWebhookEventDataSipMediaSecurity {
        Rtp = "rtp",
        Srtp = "srtp",
    }
}

object! {
    /// An object: the document's `LiveTransportConnectedWebhookEvent`.
    pub struct LiveTransportConnectedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`LiveTransportConnectedWebhookEventData`].
        lenient data: LiveTransportConnectedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"live.transport.connected"`.
        constant r#type: "live.transport.connected" = "type",
    }
}

object! {
    /// An object: `data` of the document's `LiveTransportConnectedWebhookEvent`.
    pub struct LiveTransportConnectedWebhookEventData {
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `type`: `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

object! {
    /// An object: the document's `LiveTransportIncomingWebhookEvent`.
    pub struct LiveTransportIncomingWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`LiveTransportIncomingWebhookEventData`].
        lenient data: LiveTransportIncomingWebhookEventData = "data",
        /// The member `type`: `"live.transport.incoming"`.
        constant r#type: "live.transport.incoming" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `LiveTransportIncomingWebhookEvent`.
    pub struct LiveTransportIncomingWebhookEventData {
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `sip_headers`: a list.
        lenient sip_headers: Vec<LiveTransportIncomingWebhookEventDataSipHeader> = "sip_headers",
        /// The member `type`: `"sip"`.
        constant r#type: "sip" = "type",
        /// The member `sip_media_security`: one of the values of [`LiveTransportIncomingWebhookEventDataSipMediaSecurity`].
        optional sip_media_security: LiveTransportIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    /// An object: `data.sip_headers[]` of the document's `LiveTransportIncomingWebhookEvent`.
    pub struct LiveTransportIncomingWebhookEventDataSipHeader {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `value`: a text.
        lenient value: String = "value",
    }
}

open_enum! {
    /// A string with known values: `data.sip_media_security` of the document's `LiveTransportIncomingWebhookEvent`.
    ///
    /// The document allows any other string too.
    pub enum LiveTransportIncomingWebhookEventDataSipMediaSecurity {
        Rtp = "rtp",
        Srtp = "srtp",
    }
}
