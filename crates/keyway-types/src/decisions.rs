// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `decisions`.

mod decision_create_params_input_list_item;
mod decision_create_params_question;
mod types;

pub use decision_create_params_input_list_item::*;
pub use decision_create_params_question::*;
pub use types::*;
