// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::Nullable;
use crate::responses::ResponseInputItem;
use crate::shared::Metadata;
use crate::support::{object, params};

object! {
    /// Returned by `conversations.create`, `conversations.items.delete`, `conversations.retrieve`, `conversations.update`.
    pub struct Conversation {
        lenient id: String = "id",
        /// Always `"conversation"`.
        constant object: "conversation" = "object",
        lenient metadata: crate::Json = "metadata",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

params! {
    /// Parameters of `conversations.create`.
    pub struct ConversationCreateParams {
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// At most 20 items. Nullable.
        optional items: Vec<ResponseInputItem> = "items",
    }
}

object! {
    /// Returned by `conversations.delete`.
    pub struct ConversationDeletedResource {
        /// Always `"conversation.deleted"`.
        constant object: "conversation.deleted" = "object",
        lenient deleted: bool = "deleted",
        lenient id: String = "id",
    }
}

params! {
    /// Parameters of `conversations.update`.
    pub struct ConversationUpdateParams {
        /// Nullable.
        required metadata: Nullable<Metadata> = "metadata",
    }
}
