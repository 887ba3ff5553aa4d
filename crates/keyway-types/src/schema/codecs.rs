// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! For tests: what is read and written again by each operation's types.

use super::tests::{Codec as Shared, again};

/// Reads JSON and writes it again.
pub(crate) type Codec = Shared;

mod params;
pub(crate) use params::PARAMS;
mod replies;
pub(crate) use replies::REPLIES;
mod events;
pub(crate) use events::EVENTS;
mod webhook_events;
pub(crate) use webhook_events::WEBHOOK_EVENTS;
