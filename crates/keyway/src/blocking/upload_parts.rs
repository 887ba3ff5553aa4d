//! Uploading a large file in parts, on the calling thread.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;

use keyway_types::FileSource;
use keyway_types::files::FileExpirationAfter;
use keyway_types::uploads::{Upload, UploadCreateParamsPurpose};

use super::resources::uploads::Uploads;
use super::runtime::Runtime;
use crate::error::Result;
use crate::reply::Reply;

/// A large file that is uploaded in parts, as a [`ChunkedUpload`](crate::ChunkedUpload) is. Made by
/// `uploads().upload_file_chunked()`.
#[must_use = "nothing is sent before `send`"]
pub struct ChunkedUpload {
    upload: crate::upload_parts::ChunkedUpload,
    runtime: Arc<Runtime>,
}

impl Uploads {
    /// As [`upload_file_chunked`](crate::resources::uploads::Uploads::upload_file_chunked).
    ///
    /// ```no_run
    /// # fn example(client: keyway::blocking::OpenAI) -> keyway::Result<()> {
    /// use keyway::types::FileSource;
    ///
    /// let file = FileSource::from_path("training.jsonl").content_type("application/jsonl");
    /// let done = client.uploads().upload_file_chunked(file, "fine-tune").send()?;
    /// println!("{:?}", done.file.as_ref().map(|file| &file.id));
    /// # Ok(()) }
    /// ```
    pub fn upload_file_chunked(
        &self,
        file: impl Into<FileSource>,
        purpose: impl Into<UploadCreateParamsPurpose>,
    ) -> ChunkedUpload {
        ChunkedUpload {
            upload: self.resource.upload_file_chunked(file, purpose),
            runtime: Arc::clone(&self.client.runtime),
        }
    }
}

impl ChunkedUpload {
    /// Sets the MD5 of the whole file in hex; see [`md5`](crate::ChunkedUpload::md5).
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.upload = self.upload.md5(md5);
        self
    }

    /// Sets when the server deletes the file.
    pub fn expires_after(mut self, expires_after: FileExpirationAfter) -> Self {
        self.upload = self.upload.expires_after(expires_after);
        self
    }

    /// Sets the size of a part in bytes. 64 MB by default, which is the API's maximum.
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.upload = self.upload.part_size(bytes);
        self
    }

    /// Sets how many parts are in flight at a time. 4 by default.
    pub fn concurrency(mut self, parts: usize) -> Self {
        self.upload = self.upload.concurrency(parts);
        self
    }

    /// Uploads the parts and completes the upload.
    ///
    /// # Errors
    /// The same as for the async client, and if called inside an async task.
    pub fn send(self) -> Result<Reply<Upload>> {
        self.runtime.wait(self.upload.into_future())
    }
}

impl fmt::Debug for ChunkedUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.upload.fmt(f)
    }
}
