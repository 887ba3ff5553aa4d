//! The reply's types for clients without their own: the fields that the API documents and nothing
//! more.
#![allow(missing_docs, reason = "the members are named and documented by the API")]

mod chat;
mod embeddings;
mod response;

pub use chat::{Choice, Chunk, ChunkChoice, Completion, Events, Message, Usage};
pub use embeddings::{Encoded, Numbers, Vectors};
pub use response::Response;

/// The API's description of an uploaded file.
#[derive(serde::Deserialize)]
pub struct File {
    pub id: String,
    pub object: String,
    pub bytes: u64,
    pub created_at: u64,
    pub filename: String,
    pub purpose: String,
    pub status: Option<String>,
}

/// The API's reply to a rejected request.
#[derive(serde::Deserialize)]
pub struct Refusal {
    pub error: RefusalError,
}

/// The fields of an error.
#[derive(serde::Deserialize)]
pub struct RefusalError {
    pub message: String,
    pub r#type: Option<String>,
    pub param: Option<String>,
    pub code: Option<String>,
}
