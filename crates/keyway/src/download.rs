//! A binary reply, read from the socket on demand.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::{ACCEPT, CONTENT_DISPOSITION, CONTENT_LENGTH};
use http::{HeaderMap, StatusCode, Version};

use crate::error::sent_request::SentRequest;
use crate::error::{Error, ErrorKind, Result, TimeoutKind, in_success};
use crate::idle_timeout::Idle;
use crate::pipeline::{Exchange, Meta, Place};
use crate::reply::{essence, unexpected};
use crate::request::CallRequest;
use crate::transport::{ReplyBody, coding};

/// How much is read of a reply that is no file.
const REFUSAL: usize = 64 << 10;

/// The bytes of a file reply, as they arrive.
///
/// Memory use is flat: bytes are read from the socket only when you ask for them. A download that
/// breaks off or falls silent yields one error and then ends. Dropping it closes the connection.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = keyway_emulator::Emulator::start().await?;
/// # let (key, url) = (emulator.key().create(), emulator.base_url());
/// # let client = keyway::OpenAI::builder().api_key(key.secret()).base_url(url).build()?;
/// let mut download = client.get("/models").download().await?;
/// let mut size = 0;
/// while let Some(bytes) = download.next().await {
///     size += bytes?.len(); // write them to a file
/// }
/// assert!(size > 0);
/// # Ok(()) }
/// ```
#[must_use = "a download does nothing until it is read"]
pub struct Download {
    meta: Box<Meta>,
    /// `None` after the end.
    body: Option<ReplyBody>,
    /// The first bytes, read to check that the body is not empty.
    first: Option<Bytes>,
    received: u64,
    idle: Idle,
}

impl Download {
    /// Checks that the reply is a file. A watch ends with the download (D7).
    pub(crate) async fn open(mut meta: Exchange, request: &CallRequest) -> Result<Self> {
        let Some(watch) = meta.watch.take() else { return Self::check(meta, request).await };
        let received = meta.received(Bytes::new());
        match Self::check(meta, request).await {
            Ok(mut download) => {
                download.meta.watch = Some(watch);
                if download.body.is_none() {
                    download.end_watch(None);
                }
                Ok(download)
            }
            Err(error) => {
                watch.end(Some(&error), Some(&received));
                Err(error)
            }
        }
    }

    /// Checks that the reply is a file: not an HTML page and not empty (H10).
    async fn check(mut meta: Exchange, request: &CallRequest) -> Result<Self> {
        let Some(body) = meta.take_stream() else {
            return Err(unexpected(&meta, "it did not arrive as a file", b""));
        };
        let mut download = Self {
            meta,
            body: Some(body),
            first: None,
            received: 0,
            idle: Idle::new(request.silence_limit()),
        };
        if let Some(what) = download.is_no_file() {
            return Err(download.refusal(what).await);
        }
        match download.next().await.transpose()? {
            Some(first) => download.first = Some(first),
            // A stored file may be empty; speech or a video may not.
            None if download.is_stored() => {}
            None => return Err(unexpected(&download.meta, "its body is empty", b"")),
        }
        download.received = 0;
        Ok(download)
    }

    /// The error for a reply that is no file: the server's own (E9), or that it is none.
    #[cold]
    async fn refusal(mut self, what: &str) -> Error {
        let mut body = Vec::new();
        while body.len() < REFUSAL
            && let Some(Ok(bytes)) = self.next().await
        {
            body.extend_from_slice(&bytes);
        }
        match in_success::find(&body, self.meta.operation) {
            Some(found) => self.meta.refusal(&found, &body, Place::Whole),
            None => unexpected(&self.meta, what, &body),
        }
    }

    /// Returns whether this is a stored file, which may have any content.
    fn is_stored(&self) -> bool {
        self.meta.operation.headers.contains(&("accept", "application/binary"))
    }

    /// Returns why the head shows that this is not the file. A stored file may well be HTML or
    /// JSON, as its name or the operation tells.
    fn is_no_file(&self) -> Option<&'static str> {
        let headers = &self.meta.headers;
        if coding::left_in(headers).is_some() {
            return Some("it is compressed in a way that this build does not decode");
        }
        let named = headers.contains_key(CONTENT_DISPOSITION);
        let media = essence(headers);
        let stored = self.is_stored();
        let wants_media = self.meta.operation.headers.iter().any(|(name, _)| *name == ACCEPT.as_str());
        match media.as_str() {
            "text/html" if !named => Some("it is an HTML page"),
            "application/json" if !named && !stored && wants_media => Some("it is JSON, not a file"),
            _ => None,
        }
    }

    /// Returns the next bytes, or `None` at the end or after an error.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        std::future::poll_fn(|context| self.poll_bytes(context)).await
    }

    /// Reads to the end and returns all bytes.
    ///
    /// # Errors
    /// If the download breaks off or falls silent.
    pub async fn bytes(mut self) -> Result<Bytes> {
        let Some(first) = self.next().await.transpose()? else { return Ok(Bytes::new()) };
        let Some(second) = self.next().await.transpose()? else { return Ok(first) };
        let mut whole = BytesMut::with_capacity((first.len() + second.len()) * 2);
        whole.extend_from_slice(&first);
        whole.extend_from_slice(&second);
        while let Some(bytes) = self.next().await.transpose()? {
            whole.extend_from_slice(&bytes);
        }
        Ok(whole.freeze())
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// Returns the version of HTTP that the server replied in.
    pub fn http_version(&self) -> Version {
        self.meta.version
    }

    /// Returns the `content-type` header, such as `audio/mpeg`.
    pub fn content_type(&self) -> Option<&str> {
        self.meta.headers.get(http::header::CONTENT_TYPE)?.to_str().ok()
    }

    /// Returns the total length in bytes if the server sends it, for example for a progress bar. A
    /// download is requested uncompressed, so that its length is known.
    pub fn content_length(&self) -> Option<u64> {
        self.meta.headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }

    /// Returns how many bytes have been returned so far.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Returns the `x-request-id` header, which the API's support will ask for.
    pub fn request_id(&self) -> Option<&str> {
        self.meta.headers.get("x-request-id")?.to_str().ok()
    }

    /// Returns the request that was sent last, if the call was told to
    /// [keep it](crate::Call::keep_request).
    pub fn request(&self) -> Option<&SentRequest> {
        self.meta.request.as_deref()
    }

    /// Returns how many HTTP exchanges it took until the download began.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    fn poll_bytes(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if let Some(first) = self.first.take() {
            self.received += first.len() as u64;
            return Poll::Ready(Some(Ok(first)));
        }
        loop {
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            match body.poll_chunk(context) {
                Poll::Ready(Some(Ok(bytes))) if bytes.is_empty() => self.idle.arrived(),
                Poll::Ready(Some(Ok(bytes))) => {
                    self.idle.arrived();
                    self.received += bytes.len() as u64;
                    return Poll::Ready(Some(Ok(bytes)));
                }
                Poll::Ready(None) => {
                    self.body = None;
                    self.end_watch(None);
                    return Poll::Ready(None);
                }
                Poll::Ready(Some(Err(error))) => {
                    let kind = error.kind();
                    let text = self.broken(&error.to_string());
                    let (cause, scrubber) = (error.into_cause(), self.meta.scrubber());
                    let error = Error::new(kind, text, &scrubber);
                    return Poll::Ready(Some(Err(self.fail(match cause {
                        Some(cause) => error.caused_by(cause, &scrubber),
                        None => error,
                    }))));
                }
                Poll::Pending => {
                    ready!(self.idle.poll(context));
                    let seconds = self.idle.limit.as_secs_f64();
                    let text = self.broken(&format!("no data arrived for {seconds} s"));
                    let kind = ErrorKind::Timeout(TimeoutKind::StreamIdle);
                    let error = Error::new(kind, text, &self.meta.scrubber());
                    return Poll::Ready(Some(Err(self.fail(error))));
                }
            }
        }
    }

    fn broken(&self, what: &str) -> String {
        format!(
            "The download of {} ended after {} bytes: {what}; retry the whole call",
            self.meta.operation.id, self.received
        )
    }

    fn fail(&mut self, error: Error) -> Error {
        self.body = None;
        let error = self.meta.complete(error);
        self.end_watch(Some(&error));
        error
    }

    /// Ends the call's watch, if there is one, with this error or with success.
    fn end_watch(&mut self, error: Option<&Error>) {
        if let Some(watch) = self.meta.watch.take() {
            watch.end(error, Some(&self.meta.received(Bytes::new())));
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_bytes(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.meta.operation.id)
            .field("content_type", &self.content_type())
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
