// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The API's resources, with the official SDKs' names, each family behind the cargo feature of its name.
//!
//! Each method picks a row of the operation table and fills a call.

mod custom;
#[allow(unused_macros, reason = "no family may be built")]
mod resource;

#[allow(unused_imports, reason = "no family may be built")]
use resource::resource;

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
