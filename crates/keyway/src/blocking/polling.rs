//! Polling on the calling thread. Each method is the async one, wrapped.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;

use super::resources;
use super::runtime::Runtime;
use crate::error::Result;
use crate::reply::Reply;

/// Waits until work on the server has ended, successfully or not: check the reply's status. It polls
/// as [`Polling`](crate::Polling) does.
///
/// ```no_run
/// # #[cfg(feature = "batches")]
/// # fn example(client: keyway::blocking::OpenAI) -> keyway::Result<()> {
/// use std::time::Duration;
///
/// let batch = client.batches().poll("batch_1").total_timeout(Duration::from_secs(3600)).send()?;
/// println!("{}", batch.status);
/// # Ok(()) }
/// ```
#[must_use = "nothing is sent before `send`"]
pub struct Polling<T> {
    polling: crate::polling::Polling<T>,
    runtime: Arc<Runtime>,
}

impl<T: DeserializeOwned + Send + 'static> Polling<T> {
    /// Sets the poll interval, overriding the server's hint.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.polling = self.polling.poll_interval(interval);
        self
    }

    /// Limits the whole wait; see [`total_timeout`](crate::Polling::total_timeout).
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.polling = self.polling.total_timeout(limit);
        self
    }

    /// Polls until the work has ended, and returns the last reply.
    ///
    /// # Errors
    /// The same as for the async client, and if called inside an async task.
    pub fn send(self) -> Result<Reply<T>> {
        self.runtime.wait(self.polling.into_future())
    }
}

impl<T> fmt::Debug for Polling<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.polling.fmt(f)
    }
}

/// Adds the methods that poll to a resource.
macro_rules! polling {
    (
        $family:ident::$name:ident
        $($(#[$attribute:meta])* $method:ident($($argument:ident: $type:ty),*) -> $reply:ty;)*
    ) => {
        impl resources::$family::$name {
            $(
                #[doc = concat!(
                    "As [`", stringify!($method), "`](crate::resources::", stringify!($family), "::", stringify!($name),
                    "::", stringify!($method), ")."
                )]
                #[allow(deprecated, reason = "it is deprecated where the async one is")]
                pub fn $method(&self, $($argument: $type),*) -> Polling<$reply> {
                    Polling {
                        polling: self.resource.$method($($argument),*),
                        runtime: Arc::clone(&self.client.runtime),
                    }
                }
            )*
        }
    };
}

#[cfg(feature = "batches")]
mod batches {
    use keyway_types::batches::{Batch, BatchCreateParams};

    use super::{Arc, Polling, resources};

    polling! {
        batches::Batches
        create_and_poll(params: BatchCreateParams) -> Batch;
        poll(batch_id: impl AsRef<str>) -> Batch;
    }
}

#[cfg(feature = "files")]
mod files {
    use keyway_types::files::FileObject;

    use super::{Arc, Polling, resources};

    polling! {
        files::Files
        wait_for_processing(file_id: impl AsRef<str>) -> FileObject;
    }
}

#[cfg(feature = "responses")]
mod responses {
    use keyway_types::responses::{Response, ResponseCreateParams};

    use super::{Arc, Polling, resources};

    polling! {
        responses::Responses
        create_and_poll(params: ResponseCreateParams) -> Response;
        poll(response_id: impl AsRef<str>) -> Response;
    }
}

#[cfg(feature = "beta")]
mod runs {
    #![allow(deprecated, reason = "the API advises against them, and they work on until it ends")]

    use keyway_types::beta::{
        BetaThreadCreateAndRunParams, BetaThreadRunCreateParams, BetaThreadRunSubmitToolOutputsParams, Run,
    };

    use super::{Arc, Polling, resources};

    polling! {
        beta::Threads
        create_and_run_poll(params: BetaThreadCreateAndRunParams) -> Run;
    }

    polling! {
        beta::ThreadsRuns
        create_and_poll(thread_id: impl AsRef<str>, params: BetaThreadRunCreateParams) -> Run;
        poll(thread_id: impl AsRef<str>, run_id: impl AsRef<str>) -> Run;
        submit_tool_outputs_and_poll(thread_id: impl AsRef<str>, run_id: impl AsRef<str>, params: BetaThreadRunSubmitToolOutputsParams) -> Run;
    }
}

#[cfg(all(feature = "files", feature = "vector_stores"))]
mod vector_stores {
    use keyway_types::FileSource;
    use keyway_types::vector_stores::{
        VectorStoreFile, VectorStoreFileBatch, VectorStoreFileBatchCreateParams, VectorStoreFileCreateParams,
    };

    use super::{Arc, Polling, Reply, Result, resources};

    polling! {
        vector_stores::Files
        create_and_poll(vector_store_id: impl AsRef<str>, params: VectorStoreFileCreateParams) -> VectorStoreFile;
        poll(vector_store_id: impl AsRef<str>, file_id: impl AsRef<str>) -> VectorStoreFile;
        upload_and_poll(vector_store_id: impl AsRef<str>, file: FileSource) -> VectorStoreFile;
    }

    polling! {
        vector_stores::FileBatches
        create_and_poll(vector_store_id: impl AsRef<str>, params: VectorStoreFileBatchCreateParams) -> VectorStoreFileBatch;
        poll(vector_store_id: impl AsRef<str>, batch_id: impl AsRef<str>) -> VectorStoreFileBatch;
        upload_and_poll(vector_store_id: impl AsRef<str>, files: impl IntoIterator<Item = FileSource>, params: VectorStoreFileBatchCreateParams) -> VectorStoreFileBatch;
    }

    impl resources::vector_stores::Files {
        /// As [`upload`](crate::resources::vector_stores::Files::upload), waiting.
        ///
        /// # Errors
        /// The same as for the async client, and if called inside an async task.
        pub fn upload(
            &self,
            vector_store_id: impl AsRef<str>,
            file: FileSource,
        ) -> Result<Reply<VectorStoreFile>> {
            self.client.runtime.wait(self.resource.upload(vector_store_id, file))
        }
    }
}

#[cfg(feature = "videos")]
mod videos {
    #![allow(deprecated, reason = "the API advises against them, and they work on until it ends")]

    use keyway_types::videos::{Video, VideoCreateParams};

    use super::{Arc, Polling, resources};

    polling! {
        videos::Videos
        create_and_poll(params: VideoCreateParams) -> Video;
        poll(video_id: impl AsRef<str>) -> Video;
    }
}
