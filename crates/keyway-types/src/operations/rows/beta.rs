//! The operations of `beta`. Generated from `api/operations.toml` by `cargo xtask codegen`.

mod agents;
mod agents_automations;
mod agents_environments;
mod agents_sessions;
mod agents_vaults;
mod assistants;
mod chatkit;
mod responses;
mod threads;

use crate::operations::*;
pub use agents::*;
pub use agents_automations::*;
pub use agents_environments::*;
pub use agents_sessions::*;
pub use agents_vaults::*;
pub use assistants::*;
pub use chatkit::*;
pub use responses::*;
pub use threads::*;

/// `beta.realtime.sessions.create`: `POST /realtime/sessions`.
pub static BETA_REALTIME_SESSIONS_CREATE: Operation = Operation {
    id: "beta.realtime.sessions.create",
    verb: Verb::Post,
    path: "/realtime/sessions",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/realtime"),
    ..COMMON
};

/// `beta.realtime.transcription_sessions.create`: `POST /realtime/transcription_sessions`.
pub static BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE: Operation = Operation {
    id: "beta.realtime.transcription_sessions.create",
    verb: Verb::Post,
    path: "/realtime/transcription_sessions",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/realtime"),
    ..COMMON
};
