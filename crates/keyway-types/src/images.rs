// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `images`.

mod accumulate;
mod image_generate_params;
mod types;

pub use accumulate::*;
pub use image_generate_params::*;
pub use types::*;
