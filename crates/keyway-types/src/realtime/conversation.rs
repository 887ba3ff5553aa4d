// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `RealtimeServerEventConversationCreated`.
    pub struct ConversationCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.created"`.
        constant r#type: "conversation.created" = "type",
        /// The member `conversation`: an object, [`ConversationCreatedEventConversation`].
        lenient conversation: ConversationCreatedEventConversation = "conversation",
    }
}

object! {
    /// An object: `conversation` of the document's `RealtimeServerEventConversationCreated`.
    pub struct ConversationCreatedEventConversation {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: a text.
        optional object: String = "object",
    }
}
