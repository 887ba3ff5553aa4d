// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `responses`.

mod accumulate;
mod computer_action;
mod helpers;
mod image_gen_tool;
mod input_items;
mod input_tokens;
mod messages;
mod response;
mod response_create_params;
mod response_input_item;
mod response_stream_event;
mod to_input;
mod tool;
mod tool_choice_param;
mod types;

pub use accumulate::*;
pub use computer_action::*;
pub use image_gen_tool::*;
pub use input_items::*;
pub use input_tokens::*;
pub use messages::*;
pub use response::*;
pub use response_create_params::*;
pub use response_input_item::*;
pub use response_stream_event::*;
pub use tool::*;
pub use tool_choice_param::*;
pub use types::*;

#[cfg(test)]
mod tests;
