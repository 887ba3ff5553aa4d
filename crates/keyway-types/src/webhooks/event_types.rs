// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// What `webhooks.event_types.list` gives: an object: the document's `WebhookEventTypeList`.
    pub struct WebhookEventTypeList {
        /// The member `data`: a list.
        lenient data: Vec<String> = "data",
        /// The member `object`: `"list"`.
        constant object: "list" = "object",
    }
}
