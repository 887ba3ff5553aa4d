// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `realtime`.

mod calls;
mod client_event;
mod client_secrets;
mod conversation_item;
mod response;
mod responses_server_event;
mod server_event;
mod session_create_request;
mod session_create_response;
mod translations;
mod types;

pub use calls::*;
pub use client_event::*;
pub use client_secrets::*;
pub use conversation_item::*;
pub use response::*;
pub use responses_server_event::*;
pub use server_event::*;
pub use session_create_request::*;
pub use session_create_response::*;
pub use translations::*;
pub use types::*;

#[cfg(test)]
mod tests;
