//! The client for programs without an async runtime.
//!
//! It mirrors [`OpenAI`](crate::client::OpenAI), with the same resources, parameters, options and
//! errors. `send` replaces `.await` on calls, [`Polling`], [`ToolRun`] and `ChunkedUpload`; streams,
//! pages and batch results are iterators. A dedicated thread drives the connections. Inside an async task every call fails with
//! [`BlockingInsideRuntime`](ConfigurationReason::BlockingInsideRuntime), because it would stall
//! the runtime; in `tokio::task::spawn_blocking` it works.
//!
//! ```no_run
//! # fn main() -> keyway::Result<()> {
//! use keyway::types::chat::{ChatCompletionCreateParams, user};
//!
//! let client = keyway::blocking::OpenAI::from_env()?;
//! let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
//! println!("{}", client.chat().completions().create(params.clone()).send()?.text());
//! for chunk in client.chat().completions().create(params).stream()? {
//!     print!("{}", chunk?.text());
//! }
//! # Ok(()) }
//! ```

#[cfg(all(feature = "batches", feature = "files"))]
mod batch_results;
mod call;
#[cfg(any(feature = "chat", feature = "responses"))]
mod events;
mod inside;
mod park;
#[cfg_attr(
    not(any(
        feature = "batches",
        feature = "beta",
        feature = "files",
        feature = "responses",
        feature = "videos"
    )),
    allow(dead_code, unused_macros, unused_imports, reason = "nothing that takes time is built")
)]
mod polling;
mod replies;
pub mod resources;
mod runtime;
#[cfg(feature = "schemars")]
mod structured;
#[cfg(any(feature = "chat", feature = "responses"))]
mod tools;
#[cfg(feature = "uploads")]
mod upload_parts;

use std::sync::Arc;

#[cfg(all(feature = "batches", feature = "files"))]
pub use batch_results::BatchResults;
pub use call::{Call, EventStream, Items};
#[cfg(any(feature = "chat", feature = "responses"))]
pub use events::Events;
pub use polling::Polling;
pub use replies::{Download, RawCall};
#[cfg(any(feature = "chat", feature = "responses"))]
pub use tools::{ToolEvents, ToolRun};
#[cfg(feature = "uploads")]
pub use upload_parts::ChunkedUpload;

use crate::builder::Builder;
use crate::error::{ConfigurationReason, Result};
use crate::with_options::ClientOptions;
use runtime::Runtime;

/// A blocking client for the OpenAI API. Clones share the connections and the thread that drives
/// them.
#[derive(Clone, Debug)]
pub struct OpenAI {
    client: crate::client::OpenAI,
    runtime: Arc<Runtime>,
}

impl OpenAI {
    /// Builds a client with all its settings from the environment.
    ///
    /// # Errors
    /// The same as [`Builder::build`], and if the thread cannot be started.
    pub fn from_env() -> Result<Self> {
        Self::build(crate::client::OpenAI::builder())
    }

    /// Builds a client with these settings.
    ///
    /// # Errors
    /// The same as [`Builder::build`], and if the thread cannot be started.
    pub fn build(builder: Builder) -> Result<Self> {
        Ok(Self { client: builder.build()?, runtime: Arc::new(Runtime::start()?) })
    }

    /// Copies the client with changes, as [`OpenAI::with_options`](crate::OpenAI::with_options)
    /// does. The copy shares the connections and the thread.
    ///
    /// # Errors
    /// The same as for the async client.
    pub fn with_options(&self, change: impl FnOnce(ClientOptions) -> ClientOptions) -> Result<Self> {
        Ok(Self { client: self.client.with_options(change)?, runtime: Arc::clone(&self.runtime) })
    }

    fn call<T, E>(&self, call: crate::call::Call<T, E>) -> Call<T, E> {
        Call::new(call, Arc::clone(&self.runtime))
    }
}
