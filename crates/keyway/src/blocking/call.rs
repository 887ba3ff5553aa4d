//! Calls that block the calling thread until their reply arrives.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use keyway_types::ListPage;
use keyway_types::StreamEvent;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::runtime::Runtime;
use crate::api_key::ApiKey;
use crate::error::Result;
use crate::page::PageItem;
use crate::reply::{RawReply, Reply};
use crate::stream::Accumulated;

/// A call before it is sent. [`send`](Self::send) sends it; options apply to this call only.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T, E = ()> {
    pub(super) call: crate::call::Call<T, E>,
    pub(super) runtime: Arc<Runtime>,
}

macro_rules! options {
    ($($name:ident($($argument:ident: $type:ty),*);)*) => {
        impl<T, E> Call<T, E> {
            $(
                #[doc = concat!("As [`Call::", stringify!($name), "`](crate::call::Call::", stringify!($name), ").")]
                pub fn $name(mut self, $($argument: $type),*) -> Self {
                    self.call = self.call.$name($($argument),*);
                    self
                }
            )*
        }
    };
}

options! {
    api_key(key: impl Into<ApiKey>);
    tenant(label: impl AsRef<str>);
    timeout(limit: Duration);
    connect_timeout(limit: Duration);
    stream_timeout(limit: Duration);
    total_timeout(limit: Duration);
    max_retries(retries: u32);
    strict(strict: bool);
    header(name: impl AsRef<str>, value: impl AsRef<str>);
    without_header(name: impl AsRef<str>);
    query(name: &str, value: impl Into<Value>);
    extra_query(params: impl serde::Serialize);
    extra_body(name: impl Into<String>, value: impl Into<Value>);
    idempotency_key(key: impl AsRef<str>);
    event_limit(bytes: usize);
    reply_limit(bytes: usize);
    keep_request();
}

impl<T, E> Call<T, E> {
    pub(super) fn new(call: crate::call::Call<T, E>, runtime: Arc<Runtime>) -> Self {
        Self { call, runtime }
    }

    /// Sends the call and returns the reply's status, headers and bytes.
    ///
    /// # Errors
    /// The same as [`Call::raw`](crate::call::Call::raw), and if called inside an async task.
    pub fn raw(self) -> Result<RawReply> {
        self.runtime.wait(self.call.raw())
    }
}

impl<T: DeserializeOwned + Send + 'static, E: 'static> Call<T, E> {
    /// Sends the call and waits for the whole reply.
    ///
    /// # Errors
    /// The same as for the async call, and if called inside an async task.
    pub fn send(self) -> Result<Reply<T>> {
        self.runtime.wait(self.call.into_future())
    }
}

impl<T, E: StreamEvent> Call<T, E> {
    /// Sends the call and returns the reply's events as they arrive.
    ///
    /// # Errors
    /// The same as for the async call, and if called inside an async task.
    pub fn stream(self) -> Result<EventStream<E>> {
        let stream = self.runtime.wait(self.call.stream())?;
        Ok(EventStream { stream, runtime: self.runtime })
    }
}

impl<T: PageItem> Call<ListPage<T>> {
    /// Iterates over the items of all pages.
    pub fn items(self) -> Items<T> {
        Items { items: self.call.items(), runtime: self.runtime }
    }
}

/// A streamed reply as an iterator over its events.
#[must_use = "a stream does nothing until it is read"]
pub struct EventStream<E: StreamEvent> {
    pub(super) stream: crate::stream::EventStream<E>,
    pub(super) runtime: Arc<Runtime>,
}

impl<E: StreamEvent> EventStream<E> {
    /// Reads to the end and returns the whole reply.
    ///
    /// # Errors
    /// The first error of the stream. It holds the part that had arrived.
    pub fn collect_reply(self) -> Result<Accumulated<E>> {
        self.runtime.wait(self.stream.collect())
    }

    /// Returns the underlying async stream, which has the headers, the request ID, the reply so far
    /// and the fields that did not fit.
    pub fn get_ref(&self) -> &crate::stream::EventStream<E> {
        &self.stream
    }
}

impl<E: StreamEvent> Iterator for EventStream<E> {
    type Item = Result<E>;

    fn next(&mut self) -> Option<Result<E>> {
        self.runtime.wait(async { self.stream.next().await.transpose() }).transpose()
    }
}

/// The items of a list, over all pages.
#[must_use = "items are fetched only on demand"]
pub struct Items<T: PageItem> {
    items: crate::page::Items<T>,
    runtime: Arc<Runtime>,
}

impl<T: PageItem> Items<T> {
    /// Limits how many pages are fetched, 10,000 by default. If the list continues after them, an
    /// error follows the last item.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.items = self.items.max_pages(pages);
        self
    }
}

impl<T: PageItem> Iterator for Items<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        self.runtime.wait(async { self.items.next().await.transpose() }).transpose()
    }
}

impl<T, E> fmt::Debug for Call<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

impl<E: StreamEvent> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stream.fmt(f)
    }
}

impl<T: PageItem> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}
