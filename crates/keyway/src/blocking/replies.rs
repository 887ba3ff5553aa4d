//! Replies that are not JSON, raw calls, and waiting for any other future, on the calling thread.

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

/// A blocking call without types; see [`RawCall`](crate::raw::RawCall).
pub type RawCall = Call<Value, RawEvent>;

impl<E: 'static> Call<crate::download::Download, E> {
    /// Sends the call and returns the file, to be read as it arrives.
    ///
    /// # Errors
    /// The same as for the async call, and if called inside an async task.
    pub fn send(self) -> Result<Download> {
        self.download()
    }
}

impl<E: 'static> Call<Text, E> {
    /// Sends the call and waits for the text.
    ///
    /// # Errors
    /// The same as for the async call, and if called inside an async task.
    pub fn send(self) -> Result<Reply<String>> {
        self.text()
    }
}

impl<E: 'static> Call<Empty, E> {
    /// Sends the call and waits for it to finish.
    ///
    /// # Errors
    /// The same as for the async call, and if called inside an async task.
    pub fn send(self) -> Result<Reply<()>> {
        self.runtime.wait(self.call.into_future())
    }
}

impl<T, E> Call<T, E> {
    /// Sends the call and returns the reply's body as text; see [`Call::text`](crate::Call::text).
    ///
    /// # Errors
    /// The same as for the async call, and if called inside an async task.
    pub fn text(self) -> Result<Reply<String>> {
        self.runtime.wait(self.call.text())
    }

    /// Sends the call and returns the reply's body as it arrives; see
    /// [`Call::download`](crate::Call::download).
    ///
    /// # Errors
    /// The same as for the async call, and if called inside an async task.
    pub fn download(self) -> Result<Download> {
        let download = self.runtime.wait(self.call.download())?;
        Ok(Download { download, runtime: self.runtime, rest: Bytes::new() })
    }
}

impl RawCall {
    /// Sets a JSON body; see [`RawCall::body`](crate::Call::body).
    pub fn body(mut self, body: impl Serialize) -> Self {
        self.call = self.call.body(body);
        self
    }

    /// Sets a form as the body; see [`RawCall::form`](crate::Call::form).
    pub fn form(mut self, params: impl Serialize) -> Self {
        self.call = self.call.form(params);
        self
    }

    /// Sets the operation's parameters; see [`RawCall::arguments`](crate::Call::arguments).
    pub fn arguments(mut self, params: Collected) -> Self {
        self.call = self.call.arguments(params);
        self
    }

    /// Gives the reply and events types; see [`RawCall::typed`](crate::Call::typed).
    pub fn typed<T, E>(self) -> Call<T, E> {
        Call::new(self.call.typed(), self.runtime)
    }
}

impl OpenAI {
    /// Creates a `GET` request for a path below the base URL.
    pub fn get(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.get(path))
    }

    /// Creates a `POST` request for a path below the base URL.
    pub fn post(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.post(path))
    }

    /// Creates a `PUT` request for a path below the base URL.
    pub fn put(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.put(path))
    }

    /// Creates a `PATCH` request for a path below the base URL.
    pub fn patch(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.patch(path))
    }

    /// Creates a `DELETE` request for a path below the base URL.
    pub fn delete(&self, path: impl Into<String>) -> RawCall {
        self.call(self.client.delete(path))
    }

    /// Creates a call of any row of the table; see [`OpenAI::operation`](crate::OpenAI::operation).
    pub fn operation(&self, operation: &'static Operation, path: &[&str]) -> RawCall {
        self.call(self.client.operation(operation, path))
    }

    /// Returns the underlying async client, for calls that this one has no methods for. Send them
    /// with [`wait`](Self::wait).
    pub fn get_ref(&self) -> &crate::client::OpenAI {
        &self.client
    }

    /// Waits for any future of the async client.
    ///
    /// ```no_run
    /// # fn example(client: keyway::blocking::OpenAI) -> keyway::Result<()> {
    /// let models = client.wait(client.get_ref().get("/models"))?;
    /// println!("{}", models["data"]);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Those of the future, and if called inside an async task.
    pub fn wait<T>(&self, work: impl IntoFuture<Output = Result<T>>) -> Result<T> {
        self.runtime.wait(async { work.into_future().await })
    }
}

/// A file that is read as it arrives: [`Read`] it, or take all its bytes.
#[must_use = "a download does nothing until it is read"]
pub struct Download {
    download: crate::download::Download,
    runtime: Arc<Runtime>,
    rest: Bytes,
}

impl Download {
    /// Reads to the end and returns all bytes that were not read yet.
    ///
    /// # Errors
    /// If the connection breaks or the download falls silent.
    pub fn bytes(self) -> Result<Bytes> {
        let rest = self.runtime.wait(self.download.bytes())?;
        if self.rest.is_empty() {
            return Ok(rest);
        }
        Ok([&self.rest[..], &rest[..]].concat().into())
    }

    /// Returns the underlying async download, which has the headers, the content type and the
    /// length.
    pub fn get_ref(&self) -> &crate::download::Download {
        &self.download
    }
}

/// A failed download is the cause of the I/O error.
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
