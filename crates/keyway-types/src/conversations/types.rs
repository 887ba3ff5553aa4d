// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::Nullable;
use crate::responses::ResponseInputItem;
use crate::shared::Metadata;
use crate::support::{object, params};

object! {
    /// What `conversations.create`, `conversations.items.delete`, `conversations.retrieve` gives: an object: the document's `ConversationResource`.
    pub struct Conversation {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"conversation"`. The API's default: `"conversation"`.
        constant object: "conversation" = "object",
        /// The member `metadata`: any JSON.
        lenient metadata: crate::Json = "metadata",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

params! {
    /// What `conversations.create` takes.
    pub struct ConversationCreateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `items`: a list of at most 20 items. May be null.
        optional items: Vec<ResponseInputItem> = "items",
    }
}

object! {
    /// What `conversations.delete` gives: an object: the document's `DeletedConversationResource`.
    pub struct ConversationDeletedResource {
        /// The member `object`: `"conversation.deleted"`. The API's default: `"conversation.deleted"`.
        constant object: "conversation.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

params! {
    /// What `conversations.update` takes.
    pub struct ConversationUpdateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        required metadata: Nullable<Metadata> = "metadata",
    }
}
