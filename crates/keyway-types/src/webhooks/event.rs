//! Webhook events. Written by hand.

mod union;

pub use union::UnwrapWebhookEvent;
