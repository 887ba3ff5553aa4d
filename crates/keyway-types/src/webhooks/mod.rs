// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Webhooks: `webhooks`.

mod batch;
mod eval;
mod event;
mod fine;
mod more;
mod response;

pub use batch::*;
pub use eval::*;
pub use event::*;
pub use fine::*;
pub use more::*;
pub use response::*;
