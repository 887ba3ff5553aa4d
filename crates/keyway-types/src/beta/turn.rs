// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{SessionTurnError, TokenUsage};
use crate::support::{object, open_enum};

object! {
    /// What `beta.agents.sessions.subagents.turns.list`, `beta.agents.sessions.subagents.turns.retrieve`, `beta.agents.sessions.turns.list` gives: an object: the document's `Turn`.
    pub struct Turn {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `agent_id`: a text.
        lenient agent_id: String = "agent_id",
        /// The member `completed_at`: a whole number, in seconds since 1970. May be null.
        optional completed_at: i64 = "completed_at",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `error`: an object, [`SessionTurnError`]. May be null.
        optional error: SessionTurnError = "error",
        /// The member `object`: `"agent.session.turn"`.
        constant object: "agent.session.turn" = "object",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `started_at`: a whole number, in seconds since 1970. May be null.
        optional started_at: i64 = "started_at",
        /// The member `status`: one of the values of [`TurnStatus`].
        lenient status: TurnStatus = "status",
        /// The member `subagent_id`: a text. May be null.
        optional subagent_id: String = "subagent_id",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `prompt_cache_options`: an object, [`TurnPromptCacheOptions`]. May be null.
        optional prompt_cache_options: TurnPromptCacheOptions = "prompt_cache_options",
    }
}

object! {
    /// An object: `prompt_cache_options` of the document's `Turn`.
    pub struct TurnPromptCacheOptions {
        /// The member `ttl`: one of the values of [`TurnPromptCacheOptionsTtl`].
        lenient ttl: TurnPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_options.ttl` of the document's `Turn`.
    pub enum TurnPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Turn`.
    pub enum TurnStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Waiting = "waiting",
        Completed = "completed",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}
