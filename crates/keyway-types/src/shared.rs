// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types that several families use.

mod decision;
mod types;

pub use decision::*;
pub use types::*;
