//! Replies that are no JSON, raw calls, and anything else that is awaited: on the calling thread.

use std::fmt;
use std::future::IntoFuture;
use std::io::{self, Read};
use std::sync::Arc;

use bytes::{Buf, Bytes};
use keyway_types::file_source::Collected;
use keyway_types::operations::Operation;
use serde::Serialize;
use serde_json::Value;

use super::OpenAI;
use super::call::Call;
use super::runtime::Runtime;
use crate::error::Result;
use crate::raw::RawEvent;
use crate::reply::{Empty, Reply, Text};

/// A call without types that waits; as [`RawCall`](crate::raw::RawCall).
pub type RawCall = Call<Value, RawEvent>;

impl<E: 'static> Call<crate::download::Download, E> {
    /// Sends the call and gives the file, to be read.
    ///
    /// # Errors
    /// As for the async call, and inside an async runtime.
    pub fn send(self) -> Result<Download> {
        self.download()
    }
}

impl<E: 'static> Call<Text, E> {
    /// Sends the call and waits for the text.
    ///
    /// # Errors
    /// As for the async call, and inside an async runtime.
    pub fn send(self) -> Result<Reply<String>> {
        self.text()
    }
}

impl<E: 'static> Call<Empty, E> {
    /// Sends the call and waits for its end.
    ///
    /// # Errors
    /// As for the async call, and inside an async runtime.
    pub fn send(self) -> Result<Reply<()>> {
        self.runtime.wait(self.call.into_future())
    }
}

impl<T, E> Call<T, E> {
    /// Sends the call and gives the reply's body as text; as [`Call::text`](crate::Call::text).
    ///
    /// # Errors
    /// As for the async call, and inside an async runtime.
    pub fn text(self) -> Result<Reply<String>> {
        self.runtime.wait(self.call.text())
    }

    /// Sends the call and gives the reply's body as it arrives; as [`Call::download`](crate::Call::download).
    ///
    /// # Errors
    /// As for the async call, and inside an async runtime.
    pub fn download(self) -> Result<Download> {
        let download = self.runtime.wait(self.call.download())?;
        Ok(Download { download, runtime: self.runtime, rest: Bytes::new() })
    }
}

impl RawCall {
    /// As [`RawCall::body`](crate::Call::body).
    pub fn body(mut self, body: impl Serialize) -> Self {
        self.call = self.call.body(body);
        self
    }

    /// As [`RawCall::form`](crate::Call::form).
    pub fn form(mut self, params: impl Serialize) -> Self {
        self.call = self.call.form(params);
        self
    }

    /// As [`RawCall::arguments`](crate::Call::arguments).
    pub fn arguments(mut self, params: Collected) -> Self {
        self.call = self.call.arguments(params);
        self
    }

    /// As [`RawCall::typed`](crate::Call::typed).
    pub fn typed<T, E>(self) -> Call<T, E> {
        Call::new(self.call.typed(), self.runtime)
    }
}

impl OpenAI {
    /// A `GET` request of a path below the base URL.
    pub fn get(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.get(path))
    }

    /// A `POST` request of a path below the base URL.
    pub fn post(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.post(path))
    }

    /// A `PUT` request of a path below the base URL.
    pub fn put(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.put(path))
    }

    /// A `PATCH` request of a path below the base URL.
    pub fn patch(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.patch(path))
    }

    /// A `DELETE` request of a path below the base URL.
    pub fn delete(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.delete(path))
    }

    /// A call of any row of the table; as [`OpenAI::operation`](crate::OpenAI::operation).
    pub fn operation(&self, operation: &'static Operation, path: &[&str]) -> RawCall {
        self.call(self.client.operation(operation, path))
    }

    /// The async client beneath, for what this one has no methods for; [`wait`](Self::wait) sends it.
    pub fn get_ref(&self) -> &crate::client::OpenAI {
        &self.client
    }

    /// Waits for anything that the async client gives: polling, uploads in parts, structured output.
    ///
    /// ```no_run
    /// # fn example(client: keyway::blocking::OpenAI) -> keyway::Result<()> {
    /// let file = client.wait(client.get_ref().files().wait_for_processing("file-1"))?;
    /// println!("{}", file.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Those of what is waited for, and inside an async runtime.
    pub fn wait<T>(&self, work: impl IntoFuture<Output = Result<T>>) -> Result<T> {
        self.runtime.wait(async { work.into_future().await })
    }
}

/// A file that is read as it arrives: [`Read`] it, or take it whole.
#[must_use = "a download does nothing until it is read"]
pub struct Download {
    download: crate::download::Download,
    runtime: Arc<Runtime>,
    rest: Bytes,
}

impl Download {
    /// Reads to the end and gives all bytes that were not read yet.
    ///
    /// # Errors
    /// When the download breaks or falls silent.
    pub fn bytes(self) -> Result<Bytes> {
        let rest = self.runtime.wait(self.download.bytes())?;
        if self.rest.is_empty() {
            return Ok(rest);
        }
        Ok([&self.rest[..], &rest[..]].concat().into())
    }

    /// The async download beneath: headers, content type, length.
    pub fn get_ref(&self) -> &crate::download::Download {
        &self.download
    }
}

/// An error of the download is the cause of the error of reading.
impl Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() {
            let next = self.runtime.wait(async { self.download.next().await.transpose() });
            match next.map_err(io::Error::other)? {
                Some(bytes) => self.rest = bytes,
                None => return Ok(0),
            }
        }
        let length = self.rest.len().min(buffer.len());
        self.rest.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.download.fmt(f)
    }
}
