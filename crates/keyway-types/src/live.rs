// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `live`.

mod decision_item_create_event_item;
mod decision_item_created_event_item;
mod decision_question;
mod responses_delegation_config_tool;
mod responses_delegation_update_config_tool;
mod sessions;
mod types;

pub use decision_item_create_event_item::*;
pub use decision_item_created_event_item::*;
pub use decision_question::*;
pub use responses_delegation_config_tool::*;
pub use responses_delegation_update_config_tool::*;
pub use sessions::*;
pub use types::*;
