//! Uploads large files in parts: several at a time, joined by the server at the end.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use bytes::BytesMut;
use keyway_types::FileSource;
use keyway_types::file_source::Content;
use keyway_types::files::FileExpirationAfter;
use keyway_types::uploads::{
    Upload as UploadObject, UploadCompleteParams, UploadCreateParams, UploadCreateParamsPurpose,
    UploadPartCreateParams,
};
use tokio::task::JoinSet;

use crate::error::{ConfigurationReason, Error, Result};
use crate::multipart::{length_of, pieces_of};
use crate::reply::Reply;
use crate::resources::uploads::Uploads;
use crate::transport::RequestBody;

/// The largest part that the API accepts.
const PART: u64 = 64 << 20;
/// How many parts are in flight at a time.
const AT_ONCE: usize = 4;

/// A large file that is uploaded in parts. Created by [`Uploads::upload_file_chunked`].
///
/// Parts of a path or of bytes are read while they are sent. Those of a reader or stream are held
/// in memory, as many as are in flight, so that each can be retried. If a part fails permanently or
/// the file cannot be read, the other parts are dropped, the upload is cancelled on the server, and
/// the first error is returned.
#[must_use = "nothing is sent before it is awaited"]
pub struct ChunkedUpload {
    uploads: Uploads,
    file: FileSource,
    purpose: UploadCreateParamsPurpose,
    md5: Option<String>,
    expires_after: Option<FileExpirationAfter>,
    part_size: u64,
    at_once: usize,
}

impl Uploads {
    /// Uploads a large file in parts of 64 MB, several at a time, and completes the upload.
    ///
    /// ```
    /// # async fn example(client: keyway::OpenAI) -> keyway::Result<()> {
    /// use keyway::types::FileSource;
    ///
    /// let file = FileSource::from_path("training.jsonl").content_type("application/jsonl");
    /// let done = client.uploads().upload_file_chunked(file, "fine-tune").await?;
    /// println!("{:?}", done.file.as_ref().map(|file| &file.id));
    /// # Ok(()) }
    /// ```
    pub fn upload_file_chunked(
        &self,
        file: impl Into<FileSource>,
        purpose: impl Into<UploadCreateParamsPurpose>,
    ) -> ChunkedUpload {
        ChunkedUpload {
            uploads: self.clone(),
            file: file.into(),
            purpose: purpose.into(),
            md5: None,
            expires_after: None,
            part_size: PART,
            at_once: AT_ONCE,
        }
    }
}

impl ChunkedUpload {
    /// Sets the MD5 of the whole file in hex. The server rejects the upload if it received
    /// something else.
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }

    /// Sets when the server deletes the file.
    pub fn expires_after(mut self, expires_after: FileExpirationAfter) -> Self {
        self.expires_after = Some(expires_after);
        self
    }

    /// Sets the size of a part in bytes. 64 MB by default, which is the API's maximum.
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.part_size = bytes.clamp(1, PART);
        self
    }

    /// Sets how many parts are in flight at a time. 4 by default.
    pub fn concurrency(mut self, parts: usize) -> Self {
        self.at_once = parts.max(1);
        self
    }

    async fn run(self) -> Result<Reply<UploadObject>> {
        let Some(length) = length_of(&self.file).await? else {
            let text = format!(
                "The length of `{}` is unknown, but the API requires it first; set it with `FileSource::length`",
                self.file.file_name()
            );
            return Err(Error::configuration(ConfigurationReason::InvalidArgument, text));
        };
        let bytes = i64::try_from(length).unwrap_or(i64::MAX);
        let content_type = self.file.content_type_set().unwrap_or("application/octet-stream");
        let mut params =
            UploadCreateParams::new(self.file.file_name(), self.purpose.clone(), bytes, content_type);
        params.expires_after.clone_from(&self.expires_after);
        let id = self.uploads.create(params).await?.into_inner().id;
        match self.send(&id, length).await {
            Ok(reply) => Ok(reply),
            Err(error) => {
                if let Err(also) = self.uploads.cancel(&id).await {
                    tracing::debug!(upload = id, error = %also, "a failed upload could not be canceled");
                }
                Err(error)
            }
        }
    }

    async fn send(&self, id: &str, length: u64) -> Result<Reply<UploadObject>> {
        let mut params = UploadCompleteParams::new(self.send_parts(id, length).await?);
        params.md5.clone_from(&self.md5);
        self.uploads.complete(id, params).await
    }

    /// Sends the parts and returns their IDs in order. On an error, dropping the set of tasks ends
    /// the others.
    async fn send_parts(&self, id: &str, length: u64) -> Result<Vec<String>> {
        let (mut tasks, mut ids) = (JoinSet::new(), Vec::new());
        let mut parts = Parts::of(&self.file, length, self.part_size).await?;
        loop {
            while tasks.len() >= self.at_once {
                finish(&mut tasks, &mut ids).await?;
            }
            let Some(part) = parts.next().await? else { break };
            let (index, parts, id) = (ids.len(), self.uploads.parts(), id.to_owned());
            ids.push(String::new());
            tasks.spawn(async move {
                let part = parts.create(id, UploadPartCreateParams::new(part)).await?;
                Ok((index, part.into_inner().id))
            });
        }
        while !tasks.is_empty() {
            finish(&mut tasks, &mut ids).await?;
        }
        Ok(ids)
    }
}

/// Waits for one part.
async fn finish(tasks: &mut JoinSet<Result<(usize, String)>>, ids: &mut [String]) -> Result<()> {
    let Some(done) = tasks.join_next().await else { return Ok(()) };
    let (index, id) = done.map_err(|error| {
        let text = format!(
            "A part of an upload was canceled ({error}); keep the runtime alive until the upload completes"
        );
        Error::cancelled(text)
    })??;
    ids[index] = id;
    Ok(())
}

/// The parts of a file, in order.
enum Parts<'a> {
    /// Each can be read separately.
    Slices { file: &'a FileSource, next: u64, length: u64, size: u64 },
    /// They can only be read in order.
    Pieces { name: String, body: RequestBody, rest: BytesMut, size: usize },
}

impl<'a> Parts<'a> {
    async fn of(file: &'a FileSource, length: u64, size: u64) -> Result<Self> {
        Ok(match file.content() {
            Content::Path(_) | Content::Bytes(_) => Self::Slices { file, next: 0, length, size },
            _ => Self::Pieces {
                name: file.file_name().to_owned(),
                body: pieces_of(file).await?,
                rest: BytesMut::new(),
                size: usize::try_from(size).unwrap_or(usize::MAX),
            },
        })
    }

    async fn next(&mut self) -> Result<Option<FileSource>> {
        match self {
            Self::Slices { file, next, length, size } => {
                let this = (*length - *next).min(*size);
                let part = if this == 0 { None } else { file.part(*next, this) };
                *next += this;
                Ok(part)
            }
            Self::Pieces { name, body, rest, size } => {
                while rest.len() < *size {
                    match body.chunk().await {
                        Some(Ok(chunk)) => rest.extend_from_slice(&chunk),
                        Some(Err(error)) => {
                            let text = format!("A part of an upload could not be read: {error}; retry");
                            let reason = ConfigurationReason::InvalidArgument;
                            return Err(Error::configuration(reason, text).caused_locally(error));
                        }
                        None => break,
                    }
                }
                let part = rest.split_to(rest.len().min(*size)).freeze();
                Ok((!part.is_empty()).then(|| FileSource::from_bytes(name.as_str(), part)))
            }
        }
    }
}

impl IntoFuture for ChunkedUpload {
    type Output = Result<Reply<UploadObject>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for ChunkedUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChunkedUpload")
            .field("file", &self.file)
            .field("part_size", &self.part_size)
            .finish_non_exhaustive()
    }
}
