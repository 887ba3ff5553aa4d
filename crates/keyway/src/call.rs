//! A call that has not been sent yet: what to ask, and with which options.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use keyway_types::StreamEvent;
use keyway_types::operations::Operation;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::apart::{Apart, LARGE};
use crate::client::OpenAI;
use crate::config::{header_name, header_value};
use crate::download::Download;
use crate::error::Result;
use crate::pipeline::{self, Expect};
use crate::reply::{Empty, Finish, RawReply, Read, Reply, Text};
use crate::request::CallRequest;
use crate::stream::EventStream;

/// A call before it is sent: `.await` sends it, and the options change only this call.
///
/// `T` is the reply, `E` the event of a stream for operations that can stream.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T, E = ()> {
    // Boxed, because a call is moved by each of its options and into its future.
    pub(crate) request: Box<CallRequest>,
    read: Option<Read<T>>,
    finish: Option<Finish<T>>,
    kind: PhantomData<fn() -> E>,
}

impl<T, E> Call<T, E> {
    /// A call of this row of the table, with its path parameters in order.
    pub(crate) fn new(client: &OpenAI, operation: &'static Operation, values: &[&str]) -> Self {
        Self::of(CallRequest::new(client, operation, values))
    }

    /// A call of this path, which may end with a query.
    pub(crate) fn at(client: &OpenAI, operation: &'static Operation, path: String) -> Self {
        Self::of(CallRequest::at(client, operation, path))
    }

    pub(crate) fn of(request: CallRequest) -> Self {
        Self { request: Box::new(request), read: None, finish: None, kind: PhantomData }
    }

    /// The same call with its parameters, each put where the table says: query, headers, body or form. They are written now.
    #[allow(dead_code, reason = "a build with few families has no method with params")]
    pub(crate) fn params(mut self, params: &impl Serialize) -> Self {
        self.request.write_params(params);
        self
    }

    /// The same call with a reply that is read in a way of its own.
    #[cfg(feature = "embeddings")]
    pub(crate) fn read(mut self, read: Read<T>) -> Self {
        self.read = Some(read);
        self
    }

    /// The same call with a last step after decoding.
    #[cfg(feature = "embeddings")]
    pub(crate) fn finish(mut self, finish: Finish<T>) -> Self {
        self.finish = Some(finish);
        self
    }

    /// The same call for the page after this cursor (L1).
    pub(crate) fn with_cursor(mut self, cursor: Value) -> Self {
        self.request.options.query.set("after", &cursor);
        self
    }

    /// The limit of one whole attempt, and of silence in a stream unless that is set apart (H9).
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.request.options.attempt_timeout = Some(limit);
        self
    }

    /// The limit of connecting (H9).
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.request.options.connect_timeout = Some(limit);
        self
    }

    /// The longest silence in a stream (H9).
    pub fn stream_timeout(mut self, limit: Duration) -> Self {
        self.request.options.stream_timeout = Some(limit);
        self
    }

    /// The limit of the whole call, all attempts and waits together; none by default (R7). For a stream: until it begins.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.request.options.deadline = Some(limit);
        self
    }

    /// How often the call is tried again (R1); 0 for never.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.request.options.max_retries = Some(retries);
        self
    }

    /// A header, in place of any other of its name. `Authorization` replaces the key (H1).
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let name = name.as_ref();
        match header_name(name, "the call")
            .and_then(|parsed| Ok((parsed, header_value(name, value.as_ref(), "the call")?)))
        {
            Ok((name, value)) => self.request.options.headers.push((name, Some(value))),
            Err(error) => self.request.fail(&error),
        }
        self
    }

    /// A header that is left out, also when the client sets it.
    pub fn without_header(mut self, name: impl AsRef<str>) -> Self {
        match header_name(name.as_ref(), "the call") {
            Ok(name) => self.request.options.headers.push((name, None)),
            Err(error) => self.request.fail(&error),
        }
        self
    }

    /// A query parameter that the operation's own parameters do not know (H6).
    pub fn query(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.request.options.query.add(name, &value.into());
        self
    }

    /// Query parameters that the operation's own parameters do not know, of an object (H6).
    pub fn extra_query(mut self, params: impl Serialize) -> Self {
        match serde_json::to_value(params) {
            Ok(Value::Object(members)) => {
                members.iter().for_each(|(name, value)| self.request.options.query.add(name, value));
            }
            Ok(_) => self.request.fail_to_send("query parameters must be an object"),
            Err(error) => self.request.fail_to_send(error),
        }
        self
    }

    /// A member of the body that the operation's own parameters do not know, in place of any other of its name.
    pub fn extra_body(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.request.options.extra_body.get_or_insert_default().insert(name.into(), value.into());
        self
    }

    /// The `Idempotency-Key` header: the same on every attempt (R8).
    pub fn idempotency_key(self, key: impl AsRef<str>) -> Self {
        self.header("idempotency-key", key)
    }

    /// The largest event of a stream that is accepted, in bytes; 256 MiB by default (S1).
    pub fn event_limit(mut self, bytes: usize) -> Self {
        self.request.options.event_limit = Some(bytes);
        self
    }

    /// The largest reply that is read into memory, in bytes; 1 GiB by default. Streams and downloads have no such limit (H10).
    pub fn reply_limit(mut self, bytes: usize) -> Self {
        self.request.options.reply_limit = Some(bytes);
        self
    }

    /// Sends the call and gives status, headers and bytes as they are.
    ///
    /// # Errors
    /// As for the typed reply, but for those of decoding.
    pub async fn raw(self) -> Result<RawReply> {
        pipeline::execute(&self.request, Expect::Whole).await.map(RawReply::new)
    }

    /// Sends the call and gives the reply's body as text, such as a transcription in the format `srt`.
    ///
    /// # Errors
    /// As for a whole reply; a page of HTML, an empty body and what is not UTF-8 are no text (H10).
    pub async fn text(self) -> Result<Reply<String>> {
        let exchange = pipeline::execute(&self.request, Expect::Whole).await?;
        if exchange.length() > LARGE {
            return Apart::start(move || Reply::text(exchange)).await?;
        }
        Reply::text(exchange)
    }

    /// Sends the call and gives the reply's body as it arrives.
    ///
    /// # Errors
    /// Until the body begins, as for a whole reply; after that the download itself yields them.
    pub async fn download(self) -> Result<Download> {
        let exchange = pipeline::execute(&self.request, Expect::Download).await?;
        Download::open(exchange, &self.request).await
    }
}

impl<T, E: StreamEvent> Call<T, E> {
    /// Sends the call and gives the reply's events as they arrive.
    ///
    /// Retries end when the stream has begun (S4). Dropping the stream closes the exchange (S5).
    ///
    /// # Errors
    /// Until the stream begins, as for a whole reply; after that the stream itself yields them.
    pub async fn stream(self) -> Result<EventStream<E>> {
        let exchange = pipeline::execute(&self.request, Expect::Stream).await?;
        EventStream::open(exchange, &self.request)
    }
}

impl<T: DeserializeOwned + Send + 'static, E: 'static> IntoFuture for Call<T, E> {
    type Output = Result<Reply<T>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let exchange = pipeline::execute(&self.request, Expect::Whole).await?;
            let (read, finish) = (self.read, self.finish);
            if exchange.length() > LARGE {
                return Apart::start(move || Reply::decode(exchange, read, finish)).await?;
            }
            Reply::decode(exchange, read, finish)
        })
    }
}

/// A reply that is a file.
impl<E: 'static> IntoFuture for Call<Download, E> {
    type Output = Result<Download>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.download())
    }
}

/// A reply that is plain text.
impl<E: 'static> IntoFuture for Call<Text, E> {
    type Output = Result<Reply<String>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.text())
    }
}

/// A reply that is nothing.
impl<E: 'static> IntoFuture for Call<Empty, E> {
    type Output = Result<Reply<()>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let exchange = pipeline::execute(&self.request, Expect::Whole).await?;
            Reply::empty(exchange)
        })
    }
}

impl<T, E> Clone for Call<T, E> {
    fn clone(&self) -> Self {
        Self { request: self.request.clone(), read: self.read, finish: self.finish, kind: PhantomData }
    }
}

impl<T, E> fmt::Debug for Call<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.request.operation.id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
