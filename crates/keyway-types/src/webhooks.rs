// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `webhooks`.

mod event;
mod event_types;
mod types;

pub use event::*;
pub use event_types::*;
pub use types::*;
