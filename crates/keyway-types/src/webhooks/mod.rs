// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Webhooks: `webhooks`.

<<<<<<< HEAD
mod batch;
mod eval;
mod fine;
mod more;
mod response;

pub use batch::*;
pub use eval::*;
pub use fine::*;
pub use more::*;
pub use response::*;
=======
mod event;
mod types;

pub use event::*;
pub use types::*;
>>>>>>> main
