//! A call that has not been sent yet: its request and its options.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use keyway_credentials::{KeyKind, Source};
use keyway_types::StreamEvent;
use keyway_types::operations::{KeyNeeded, Operation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::apart::{Apart, LARGE};
use crate::api_key::ApiKey;
use crate::client::OpenAI;
use crate::config::{header_name, header_value};
use crate::download::Download;
use crate::error::Result;
use crate::error::sent_request::LastRequest;
use crate::foreign_key;
use crate::key_store;
use crate::pipeline::{self, Expect};
use crate::reply::{Empty, Finish, RawReply, Read, Reply, Text};
use crate::request::CallRequest;
use crate::stream::EventStream;

/// A call before it is sent. `.await` sends it; options apply to this call only.
///
/// `T` is the reply. `E` is the stream's event, for operations that can stream.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T, E = ()> {
    // Boxed because every option moves the call, and so does the conversion into its future.
    pub(crate) request: Box<CallRequest>,
    read: Option<Read<T>>,
    finish: Option<Finish<T>>,
    kind: PhantomData<fn() -> E>,
}

impl<T, E> Call<T, E> {
    /// Creates a call of this row of the table, with its path parameters in order.
    pub(crate) fn new(client: &OpenAI, operation: &'static Operation, values: &[&str]) -> Self {
        Self::of(CallRequest::new(client, operation, values))
    }

    /// Creates a call to this path, which may include a query.
    pub(crate) fn at(client: &OpenAI, operation: &'static Operation, path: String) -> Self {
        Self::of(CallRequest::at(client, operation, path))
    }

    pub(crate) fn of(request: CallRequest) -> Self {
        Self { request: Box::new(request), read: None, finish: None, kind: PhantomData }
    }

    /// Adds the parameters, each where the table puts it: query, headers, body or form. They are
    /// serialized at once.
    #[allow(dead_code, reason = "a build with few families has no method with params")]
    pub(crate) fn params(mut self, params: &impl Serialize) -> Self {
        self.request.write_params(params);
        self
    }

    /// Sets a custom reader for the reply.
    #[cfg(feature = "embeddings")]
    pub(crate) fn read(mut self, read: Read<T>) -> Self {
        self.read = Some(read);
        self
    }

    /// Adds a last step after decoding.
    #[cfg(feature = "embeddings")]
    pub(crate) fn finish(mut self, finish: Finish<T>) -> Self {
        self.finish = Some(finish);
        self
    }

    /// The same call for the page that this cursor leads to, in this parameter of the query (L1).
    pub(crate) fn with_cursor(mut self, param: &str, cursor: Value) -> Self {
        self.request.options.query.set(param, &cursor);
        self
    }

    /// Sends the call with this key, instead of the client's. An empty, blank or `None` key fails
    /// when the call is sent, and so does any key if the base URL is that of a `.env` file, which is for
    /// the key of that file only.
    ///
    /// The key passes the same gate as any other, and is used for this call only: its attempts and,
    /// for a list, its pages. For many calls with one key, [`OpenAI::with_options`] is cheaper.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = keyway_emulator::Emulator::start().await?;
    /// # let (key, url, customers_key) = (emulator.key().create(), emulator.base_url(), emulator.key().create());
    /// # let client = keyway::OpenAI::builder().api_key(key.secret()).base_url(url).build()?;
    /// let models = client.models().list().api_key(customers_key.secret()).tenant("acme").await?;
    /// # Ok(()) }
    /// ```
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        let kind = match self.request.operation.key {
            KeyNeeded::AdminKey => KeyKind::AdminKey,
            _ => KeyKind::ApiKey,
        };
        if kind == KeyKind::ApiKey
            && let Err(error) = self.request.client.0.config.check_other_key(
                "set the base URL in the environment or on the builder, or use a client without that file",
            )
        {
            self.request.fail(&error);
            return self;
        }
        let source = Source::Custom("the call's `api_key` argument".to_owned());
        match key.into().credential(source, "the client's key", kind) {
            Ok(key) => {
                let openai = foreign_key::is_openai(self.request.client.0.config.base_url.origin());
                key_store::warn_of(&key, openai);
                self.request.options.key = Some(key);
            }
            Err(error) => self.request.fail(&error),
        }
        self
    }

    /// Counts this call's failed authentication for a tenant, so that one tenant's wrong keys hold
    /// up no other tenant; see [`Gate::tenant`](crate::Gate::tenant).
    pub fn tenant(mut self, label: impl AsRef<str>) -> Self {
        let gate = self.request.gate().clone().tenant(label);
        self.request.options.gate = Some(Box::new(gate));
        self
    }

    /// Limits each attempt as a whole. Also limits the silence in a stream, unless
    /// [`stream_timeout`](Self::stream_timeout) is set.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.request.options.attempt_timeout = Some(limit);
        self
    }

    /// Limits connecting, including TLS.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.request.options.connect_timeout = Some(limit);
        self
    }

    /// Limits the silence between two chunks of a stream.
    pub fn stream_timeout(mut self, limit: Duration) -> Self {
        self.request.options.stream_timeout = Some(limit);
        self
    }

    /// Limits the whole call, with all attempts and the delays between them. Unlimited by default.
    /// For a stream, the limit ends when the stream begins.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.request.options.deadline = Some(limit);
        self
    }

    /// Sets how often the call is retried; 0 for never.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.request.options.max_retries = Some(retries);
        self
    }

    /// Makes a field of an unexpected kind of JSON an error that names it. By default the rest of the
    /// reply is read, and [`Reply::misfits`] lists such fields.
    pub fn strict(mut self, strict: bool) -> Self {
        self.request.options.strict = Some(strict);
        self
    }

    /// Adds a header, replacing any other of that name. `Authorization` replaces the key.
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

    /// Omits a header, even if the client sets it.
    pub fn without_header(mut self, name: impl AsRef<str>) -> Self {
        match header_name(name.as_ref(), "the call") {
            Ok(name) => self.request.options.headers.push((name, None)),
            Err(error) => self.request.fail(&error),
        }
        self
    }

    /// Adds a query parameter that the operation's own parameters lack. Arrays are sent as
    /// `a[]=1&a[]=2`, objects as `o[k]=v`.
    pub fn query(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.request.options.query.add(name, &value.into());
        self
    }

    /// Adds the fields of an object as query parameters, for those that the operation's own
    /// parameters lack.
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

    /// Adds a field to the body that the operation's own parameters lack, replacing any other of
    /// that name.
    pub fn extra_body(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.request.options.extra_body.get_or_insert_default().insert(name.into(), value.into());
        self
    }

    /// Sends an `Idempotency-Key` header, the same on every attempt.
    pub fn idempotency_key(self, key: impl AsRef<str>) -> Self {
        self.header("idempotency-key", key)
    }

    /// Limits the size of a stream's event, in bytes. 256 MiB by default.
    pub fn event_limit(mut self, bytes: usize) -> Self {
        self.request.options.event_limit = Some(bytes);
        self
    }

    /// Limits the size of a reply that is read into memory, in bytes. 1 GiB by default. Streams and
    /// downloads have no such limit.
    pub fn reply_limit(mut self, bytes: usize) -> Self {
        self.request.options.reply_limit = Some(bytes);
        self
    }

    /// Keeps the request that was sent last, for [`RawReply::request`], [`EventStream::request`] and
    /// [`Download::request`]. By default it is dropped, because its headers cost each call a copy.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = keyway_emulator::Emulator::start().await?;
    /// # let (key, url) = (emulator.key().create(), emulator.base_url());
    /// # let client = keyway::OpenAI::builder().api_key(key.secret()).base_url(url).build()?;
    /// let reply = client.get("/models").keep_request().raw().await?;
    /// let request = reply.request().ok_or("not kept")?;
    /// assert_eq!(request.url().path(), "/v1/models");
    /// assert_eq!(request.headers()["authorization"], "[redacted]");
    /// # Ok(()) }
    /// ```
    pub fn keep_request(mut self) -> Self {
        self.request.options.last_request = Some(LastRequest::default());
        self
    }

    /// Sends the call and returns the reply's status, headers and bytes.
    ///
    /// # Errors
    /// The same as for the typed reply, except that nothing is decoded.
    pub async fn raw(self) -> Result<RawReply> {
        RawReply::whole(pipeline::execute(&self.request, Expect::Whole).await?)
    }

    /// Sends the call and returns the reply's body as text, such as a transcription in the format
    /// `srt`.
    ///
    /// # Errors
    /// The same as for a typed reply. An HTML page, an empty body and invalid UTF-8 are errors.
    pub async fn text(self) -> Result<Reply<String>> {
        let exchange = pipeline::execute(&self.request, Expect::Whole).await?;
        if exchange.length() > LARGE {
            return Apart::start(move || Reply::text(exchange)).await?;
        }
        Reply::text(exchange)
    }

    /// Sends the call and returns the reply's body as it arrives.
    ///
    /// # Errors
    /// The same as for a typed reply, until the body begins. After that, reading the download
    /// returns them.
    pub async fn download(self) -> Result<Download> {
        let exchange = pipeline::execute(&self.request, Expect::Download).await?;
        Download::open(exchange, &self.request).await
    }
}

impl<T, E: StreamEvent> Call<T, E> {
    /// Sends the call and returns the reply's events as they arrive.
    ///
    /// Nothing is retried after the stream has begun. Dropping the stream closes the connection.
    ///
    /// # Errors
    /// The same as for a typed reply, until the stream begins. After that, the stream yields them.
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

/// Sends a call whose reply is a file.
impl<E: 'static> IntoFuture for Call<Download, E> {
    type Output = Result<Download>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.download())
    }
}

/// Sends a call whose reply is plain text.
impl<E: 'static> IntoFuture for Call<Text, E> {
    type Output = Result<Reply<String>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.text())
    }
}

/// Sends a call whose reply has no content.
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
