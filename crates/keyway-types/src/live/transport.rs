// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

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
