// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources of the blocking client: each method is the async one, wrapped.

#[allow(unused_macros, reason = "no family may be built")]
mod waiting;

#[allow(unused_imports, reason = "no family may be built")]
use waiting::waiting;

#[cfg(feature = "admin")]
pub mod admin;
#[cfg(feature = "audio")]
pub mod audio;
#[cfg(feature = "batches")]
pub mod batches;
#[cfg(feature = "beta")]
pub mod beta;
#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "completions")]
pub mod completions;
#[cfg(feature = "containers")]
pub mod containers;
#[cfg(feature = "content_provenance_checks")]
pub mod content_provenance_checks;
#[cfg(feature = "conversations")]
pub mod conversations;
#[cfg(feature = "decisions")]
pub mod decisions;
#[cfg(feature = "embeddings")]
pub mod embeddings;
#[cfg(feature = "evals")]
pub mod evals;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "fine_tuning")]
pub mod fine_tuning;
#[cfg(feature = "images")]
pub mod images;
#[cfg(feature = "live")]
pub mod live;
#[cfg(feature = "models")]
pub mod models;
#[cfg(feature = "moderations")]
pub mod moderations;
#[cfg(feature = "realtime")]
pub mod realtime;
#[cfg(feature = "responses")]
pub mod responses;
#[cfg(feature = "safety")]
pub mod safety;
#[cfg(feature = "skills")]
pub mod skills;
#[cfg(feature = "uploads")]
pub mod uploads;
#[cfg(feature = "vector_stores")]
pub mod vector_stores;
#[cfg(feature = "videos")]
pub mod videos;
#[cfg(feature = "webhooks")]
pub mod webhooks;
