// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Decisions: `decisions`.

mod input;
mod more;
mod params;
mod question;

pub use input::*;
pub use more::*;
pub use params::*;
pub use question::*;
