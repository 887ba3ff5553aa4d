//! Types that several families use.

mod chat_model;
mod function;
mod moderation;
mod prompt_cache;
mod response_format;
mod settings;
mod usage;

pub use chat_model::*;
pub use function::*;
pub use moderation::*;
pub use prompt_cache::*;
pub use response_format::*;
pub use settings::*;
pub use usage::*;
