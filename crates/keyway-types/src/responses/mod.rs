// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Responses: `responses`.

<<<<<<< HEAD
mod apply;
mod code;
mod computer;
mod container;
mod conversation;
mod custom;
mod error;
mod file;
mod function;
mod function_call;
mod function_shell;
mod function_tool;
mod image;
mod input;
mod item;
mod local;
mod mcp;
mod model;
mod more_a_to_e;
mod more_f_to_o;
mod more_p_to_z;
mod output;
mod params;
mod program;
mod reasoning;
mod response;
mod responses;
mod shell;
mod stream;
mod text;
mod tool;
mod web;

pub use apply::*;
pub use code::*;
pub use computer::*;
pub use container::*;
pub use conversation::*;
pub use custom::*;
pub use error::*;
pub use file::*;
pub use function::*;
pub use function_call::*;
pub use function_shell::*;
pub use function_tool::*;
pub use image::*;
pub use input::*;
pub use item::*;
pub use local::*;
pub use mcp::*;
pub use model::*;
pub use more_a_to_e::*;
pub use more_f_to_o::*;
pub use more_p_to_z::*;
pub use output::*;
pub use params::*;
pub use program::*;
pub use reasoning::*;
pub use response::*;
pub use responses::*;
pub use shell::*;
pub use stream::*;
pub use text::*;
pub use tool::*;
pub use web::*;
=======
mod accumulate;
mod helpers;
mod types;

pub use accumulate::*;
pub use types::*;
>>>>>>> main
