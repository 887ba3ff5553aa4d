//! keyway is an OpenAI SDK for Rust with careful API-key handling.
//!
//! It mirrors the official SDKs' names and behavior. Every call passes one gate that knows where
//! the key came from, why it was rejected, and whether a retry can succeed.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use keyway::OpenAI;
//! use keyway::types::chat::{ChatCompletionCreateParams, user};
//!
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let (key, url) = (emulator.key().create(), emulator.base_url());
//! // `OpenAI::from_env()` reads OPENAI_API_KEY; here an emulator stands in for the API.
//! let client = OpenAI::builder().api_key(key.secret()).base_url(url).build()?;
//! let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]).temperature(0.2);
//!
//! let reply = client.chat().completions().create(params.clone()).await?;
//! println!("{}", reply.text());
//!
//! let mut stream = client.chat().completions().create(params).stream().await?;
//! while let Some(chunk) = stream.next().await {
//!     print!("{}", chunk?.text());
//! }
//!
//! match client.models().list().max_retries(0).await {
//!     Err(e) if e.is_authentication() => eprintln!("{e}"), // says which source the key came from and what to do
//!     other => { other?; }
//! }
//! # Ok(()) }
//! ```
//!
//! # Where to begin
//!
//! - [`OpenAI`] is the client; [`blocking::OpenAI`] is the one for programs without an async runtime.
//! - [`resources`] has a page with an example for each part of the API, such as
//!   [`chat`](resources::chat); [`types`] has what they take and return.
//! - [`Call`] is a call before it is sent: options, streams, pages, raw replies.
//! - `tools` lets the model call your functions until it has an answer; `events` translates streams
//!   to text, tool calls, usage and the end.
//! - [`Error`] and [`ErrorKind`] say what failed and whether the same call can succeed later.
//! - [`Builder::key_from`] and [`credentials`] are about where keys come from; [`Gate`] is about
//!   what happens after one was rejected.
//! - [`observe`] shows what calls do: observers, and spans for OpenTelemetry. [`transport`] is the
//!   place for middleware around each exchange.
//!
//! The repository has more than thirty [programs][examples] to copy from: tools, structured output,
//! streams through a web server, batches, rotation of keys, many tenants, record and replay.
//!
//! [examples]: https://github.com/keyway-rs/keyway/tree/main/crates/keyway/examples
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | `chat`, `embeddings`, `files`, `models` | these resources, with their types; on by default |
//! | `admin`, `audio`, `batches`, `beta`, `completions`, `containers`, `content_provenance_checks`, `conversations`, `decisions`, `evals`, `fine_tuning`, `images`, `live`, `moderations`, `realtime`, `responses`, `safety`, `skills`, `uploads`, `vector_stores`, `videos`, `webhooks` | one resource each, with its types |
//! | `full` | all resources, and none of the features below: add them by name, such as `full,schemars` |
//! | `gzip` | replies compressed with gzip; on by default |
//! | `br`, `zstd` | replies compressed with Brotli (in Rust) and Zstandard (in C) |
//! | `schemars` | `structured`: output and function tools from your own types; enables `preserve_order` of `serde_json`, in your whole program |
//! | `diagnose` | `diagnose`: finds out why calls fail, as `keyway auth doctor` does |
//! | `dotenv` | `Builder::env_file`, and keys from `dotenv:` |
//! | `keyring`, `vault` | keys from the operating system's keyring, from HashiCorp Vault or OpenBao |
//! | `tower` | any `tower` service as the transport, and the transport as one |
//! | `aws` | keys from AWS Secrets Manager; adds about 80 crates, and needs Rust 1.94.1 |
//!
//! If a method needs a feature that is off, the compiler says which:
//! `cargo add keyway --features responses,schemars`.
//!
//! The minimum supported Rust version is 1.88. A C compiler is needed for `ring`, which rustls uses.

#![cfg_attr(docsrs, feature(doc_cfg))]

/// Compiles and runs the README's examples as doc tests.
#[cfg(all(doctest, feature = "responses"))]
#[doc = include_str!("../README.md")]
struct Readme;

mod apart;
mod api_key;
mod auth;
mod azure;
mod base_url;
#[cfg(all(feature = "batches", feature = "files"))]
mod batch_results;
#[cfg(feature = "__bench")]
#[doc(hidden)]
pub mod bench;
pub mod blocking;
mod builder;
mod call;
mod client;
mod compact_headers;
mod config;
mod destinations;
#[cfg(feature = "diagnose")]
pub mod diagnose;
mod download;
mod env_file;
pub mod env_vars;
pub mod error;
#[cfg(any(feature = "chat", feature = "responses"))]
pub mod events;
mod foreign_key;
pub mod gate;
mod idle_timeout;
mod inspection;
mod key_source;
mod key_store;
mod members;
mod misfits;
mod missing_features;
mod multipart;
pub mod observe;
mod origin;
mod page;
mod params;
mod path;
mod pipeline;
#[cfg_attr(
    not(any(
        feature = "batches",
        feature = "beta",
        feature = "files",
        feature = "responses",
        feature = "videos"
    )),
    allow(dead_code, reason = "nothing that takes time is built")
)]
mod polling;
mod query;
mod rate_limits;
pub mod raw;
mod reply;
mod request;
pub mod resources;
mod retry;
pub mod settings;
pub mod sse;
mod stream;
#[cfg(feature = "schemars")]
pub mod structured;
#[cfg(any(feature = "chat", feature = "responses"))]
pub mod tools;
pub mod transport;
#[cfg(feature = "uploads")]
mod upload_parts;
mod url_cache;
#[cfg(any(feature = "chat", feature = "responses"))]
mod usage;
mod utf8;
mod watch;
#[cfg(feature = "webhooks")]
mod webhook_secret;
#[cfg(feature = "webhooks")]
pub mod webhooks;
mod with_options;

pub use http;
pub use keyway_credentials as credentials;
pub use keyway_types as types;
pub use keyway_types::Misfit;

pub use api_key::ApiKey;
pub use azure::Azure;
pub use base_url::DEFAULT_BASE_URL;
#[cfg(all(feature = "batches", feature = "files"))]
pub use batch_results::{BatchResult, BatchResults};
pub use builder::Builder;
pub use call::Call;
pub use client::OpenAI;
pub use config::LogLevel;
pub use download::Download;
pub use error::sent_request::SentRequest;
pub use error::{AuthenticationError, Error, ErrorKind, Result};
pub use gate::Gate;
pub use inspection::Inspection;
pub use origin::Origin;
pub use page::{Items, Pages};
pub use polling::Polling;
pub use rate_limits::RateLimits;
pub use reply::{Empty, RawReply, Reply, Text};
pub use stream::{Accumulated, EventStream};
#[cfg(feature = "uploads")]
pub use upload_parts::ChunkedUpload;
pub use with_options::ClientOptions;
