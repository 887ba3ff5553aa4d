// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// An object: the document's `WebhookRealtimeCallIncoming`.
    pub struct RealtimeCallIncomingWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`RealtimeCallIncomingWebhookEventData`].
        lenient data: RealtimeCallIncomingWebhookEventData = "data",
        /// The member `type`: `"realtime.call.incoming"`.
        constant r#type: "realtime.call.incoming" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookRealtimeCallIncoming`.
    pub struct RealtimeCallIncomingWebhookEventData {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `sip_headers`: a list.
        lenient sip_headers: Vec<RealtimeCallIncomingWebhookEventDataSipHeader> = "sip_headers",
        /// The member `sip_media_security`: one of the values of [`RealtimeCallIncomingWebhookEventDataSipMediaSecurity`].
        optional sip_media_security: RealtimeCallIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    /// An object: `data.sip_headers[]` of the document's `WebhookRealtimeCallIncoming`.
    pub struct RealtimeCallIncomingWebhookEventDataSipHeader {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `value`: a text.
        lenient value: String = "value",
    }
}

open_enum! {
    /// A string with known values: `data.sip_media_security` of the document's `WebhookRealtimeCallIncoming`.
    ///
    /// The document allows any other string too.
    pub enum RealtimeCallIncomingWebhookEventDataSipMediaSecurity {
        Rtp = "rtp",
        Srtp = "srtp",
    }
}
