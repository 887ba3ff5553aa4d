// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::object;

object! {
    /// Events that you can subscribe an endpoint to.
    ///
    /// Returned by `webhooks.event_types.list`.
    pub struct WebhookEventTypeList {
        /// Names of the events, such as `response.completed`.
        lenient data: Vec<String> = "data",
        /// Always `"list"`.
        constant object: "list" = "object",
    }
}
