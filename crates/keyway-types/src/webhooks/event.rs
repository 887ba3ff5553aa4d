//! What a webhook brings. Written by hand.

mod union;

pub use union::UnwrapWebhookEvent;
