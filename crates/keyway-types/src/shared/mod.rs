// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types that several families use.

mod moderation;
mod more;

pub use moderation::*;
pub use more::*;
