// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types that several families use.

mod decision;
mod moderation;
mod more;
mod prompt;

pub use decision::*;
pub use moderation::*;
pub use more::*;
pub use prompt::*;
