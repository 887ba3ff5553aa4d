// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Images: `images`.

mod accumulate;
mod edit;
mod gen_parts;
mod generate;
mod images;
mod more;

pub use accumulate::*;
pub use edit::*;
pub use gen_parts::*;
pub use generate::*;
pub use images::*;
pub use more::*;
