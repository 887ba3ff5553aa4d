// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Realtime: `realtime`.

mod audio;
mod client;
mod conversation;
mod conversation_item;
mod conversation_item_assistant;
mod conversation_item_function;
mod conversation_item_input;
mod conversation_item_user;
mod input;
mod mcp;
mod more;
mod response;
mod response_audio;
mod response_content;
mod response_create;
mod response_mcp;
mod response_status;
mod response_usage;
mod server;
mod session;
mod transcription;

pub use audio::*;
pub use client::*;
pub use conversation::*;
pub use conversation_item::*;
pub use conversation_item_assistant::*;
pub use conversation_item_function::*;
pub use conversation_item_input::*;
pub use conversation_item_user::*;
pub use input::*;
pub use mcp::*;
pub use more::*;
pub use response::*;
pub use response_audio::*;
pub use response_content::*;
pub use response_create::*;
pub use response_mcp::*;
pub use response_status::*;
pub use response_usage::*;
pub use server::*;
pub use session::*;
pub use transcription::*;
