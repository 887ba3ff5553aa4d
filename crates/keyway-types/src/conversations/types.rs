// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::Nullable;
use crate::responses::ResponseInputItem;
use crate::shared::Metadata;
use crate::support::{object, params};

object! {
    /// A conversation that stores messages, tool calls and other items across responses.
    ///
    /// Returned by `conversations.create`, `conversations.items.delete`, `conversations.retrieve`,
    /// `conversations.update`.
    pub struct Conversation {
        /// Identifier of the conversation, `conv_…`.
        lenient id: String = "id",
        /// Always `"conversation"`.
        constant object: "conversation" = "object",
        /// Key-value pairs that you attached to the conversation.
        lenient metadata: crate::Json = "metadata",
        /// When the conversation was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

params! {
    /// Parameters of `conversations.create`.
    pub struct ConversationCreateParams {
        /// Key-value pairs to attach to the conversation, for your own bookkeeping. Nullable.
        optional metadata: Metadata = "metadata",
        /// Items that the conversation starts with. At most 20 items. Nullable.
        optional items: Vec<ResponseInputItem> = "items",
    }
}

object! {
    /// Confirms that a conversation was deleted; its items remain.
    ///
    /// Returned by `conversations.delete`.
    pub struct ConversationDeletedResource {
        /// Always `"conversation.deleted"`.
        constant object: "conversation.deleted" = "object",
        /// Whether the conversation was deleted.
        lenient deleted: bool = "deleted",
        /// Identifier of the deleted conversation, `conv_…`.
        lenient id: String = "id",
    }
}

params! {
    /// Parameters of `conversations.update`.
    pub struct ConversationUpdateParams {
        /// Key-value pairs that replace those of the conversation. Nullable.
        required metadata: Nullable<Metadata> = "metadata",
    }
}
