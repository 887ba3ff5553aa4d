// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Webhooks: `webhooks`.

mod agent;
mod batch;
mod endpoint;
mod eval;
mod event;
mod fine;
mod live;
mod more;
mod params;
mod realtime;
mod response;
mod safety;
mod update;

pub use agent::*;
pub use batch::*;
pub use endpoint::*;
pub use eval::*;
pub use event::*;
pub use fine::*;
pub use live::*;
pub use more::*;
pub use params::*;
pub use realtime::*;
pub use response::*;
pub use safety::*;
pub use update::*;
