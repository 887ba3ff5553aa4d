//! `http_client=`: the exchanges of a client go through an httpx client of the caller's.
//!
//! Keys, gate, retries, decoding and errors stay keyway's; proxies, certificates, event hooks and mocks
//! are that client's. Its gate is its own, because where it leads is not known here.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode, Version};
use keyway::Gate;
use keyway::error::ConnectionStage;
use keyway::transport::{Exchange, ReplyBody, RequestBody, Transport, TransportError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple};
use tokio::sync::oneshot;

use crate::desk::{self, Desk, Work};
use crate::sending::Content;
use crate::{locked, object};

/// An adapter of `keyway._http_client` around an httpx client, and the gate of all clients that use it.
#[pyclass(frozen, module = "keyway._core")]
pub(crate) struct HttpClient(Adapter);

/// The adapter, and the gate.
#[derive(Clone)]
pub(crate) struct Adapter {
    adapter: Arc<Py<PyAny>>,
    gate: Gate,
}

#[pymethods]
impl HttpClient {
    #[new]
    fn new(adapter: Py<PyAny>) -> Self {
        Self(Adapter { adapter: Arc::new(adapter), gate: Gate::new().separate() })
    }
}

impl Adapter {
    pub(crate) fn of(client: &HttpClient) -> Self {
        client.0.clone()
    }

    /// The gate of all clients of its httpx client.
    pub(crate) fn gate(&self) -> Gate {
        self.gate.clone()
    }

    /// Closes the httpx client; what is returned is awaited if that client is for event loops.
    pub(crate) fn close<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.adapter.bind(py).call_method0(name!(py, close))
    }
}

/// The transport of one client: the httpx client, and the client's time limits.
#[derive(Clone)]
pub(crate) struct Foreign {
    adapter: Arc<Py<PyAny>>,
    connect: Duration,
    attempt: Duration,
}

/// Time limits that neither the caller nor the client set.
const LIMITS: (Duration, Duration) = (Duration::from_secs(5), Duration::from_secs(600));

tokio::task_local! {
    /// The time limit that the running call has instead of its client's.
    static LIMIT: Option<Duration>;
}

/// Runs a call whose time limit is its own.
pub(crate) fn limited<F: Future>(limit: Option<Duration>, call: F) -> impl Future<Output = F::Output> {
    LIMIT.scope(limit, call)
}

impl Foreign {
    pub(crate) fn new(adapter: &Adapter, connect: Option<Duration>, attempt: Option<Duration>) -> Self {
        Self {
            adapter: Arc::clone(&adapter.adapter),
            connect: connect.unwrap_or(LIMITS.0),
            attempt: attempt.unwrap_or(LIMITS.1),
        }
    }
}

impl fmt::Debug for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Foreign")
    }
}

impl Transport for Foreign {
    fn send(&self, request: Request<RequestBody>) -> Exchange {
        let foreign = self.clone();
        Box::pin(async move { foreign.exchange(request).await })
    }
}

impl Foreign {
    async fn exchange(self, request: Request<RequestBody>) -> Result<Response<ReplyBody>, TransportError> {
        let (mut head, body) = request.into_parts();
        if let (None, Some(length)) = (body.bytes(), body.length()) {
            // httpx knows the length of bytes only.
            head.headers.entry(CONTENT_LENGTH).or_insert_with(|| HeaderValue::from(length));
        }
        let content = Content::of(body);
        let broken = content.broken();
        let desk = desk::here().ok_or_else(nobody)?;
        let (adapter, limits) = (Arc::clone(&self.adapter), self.limits());
        let asked = ask(&*desk, move |py| sent(py, &adapter, &head, content, limits), head_of);
        let answered = asked?.await;
        // What the httpx client raised is only the consequence.
        if let Some(error) = broken.and_then(|broken| locked(&broken).take()) {
            return Err(unreadable(error));
        }
        let (mut response, stream) = answered?;
        *response.body_mut() = ReplyBody::from_stream(Body {
            adapter: self.adapter,
            stream: Some(Arc::new(stream)),
            next: None,
            desk,
        });
        Ok(response)
    }

    /// The limits of connecting and of an attempt, in seconds; none for one that is unlimited.
    fn limits(&self) -> (Option<f64>, Option<f64>) {
        let own = LIMIT.try_with(|limit| *limit).ok().flatten();
        let seconds = |limit: Duration| (limit != Duration::MAX).then_some(limit.as_secs_f64());
        (seconds(self.connect), seconds(own.unwrap_or(self.attempt)))
    }
}

/// Asks the adapter to send a request.
fn sent<'py>(
    py: Python<'py>,
    adapter: &Py<PyAny>,
    head: &Parts,
    content: Content,
    limits: (Option<f64>, Option<f64>),
) -> PyResult<Bound<'py, PyAny>> {
    let headers: Vec<_> = head
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), PyBytes::new(py, value.as_bytes())))
        .map(|(name, value)| (PyBytes::new(py, name.as_bytes()), value))
        .collect();
    let content = match content {
        Content::Whole(bytes) => PyBytes::new(py, &bytes).into_any(),
        Content::Sending(sending) => Bound::new(py, sending)?.into_any(),
    };
    let request = (head.method.as_str(), head.uri.to_string(), headers, content, limits);
    object::call_and_wait(&adapter.bind(py).getattr(name!(py, send))?, &request.into_pyobject(py)?)
}

/// Calls a method of the adapter with the content of a reply.
fn on<'py>(
    py: Python<'py>,
    adapter: &Py<PyAny>,
    method: &Bound<'py, PyString>,
    stream: &Py<PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    object::call_and_wait(&adapter.bind(py).getattr(method)?, &PyTuple::new(py, [stream])?)
}

/// A header as httpx has it.
type Header = (Vec<u8>, Vec<u8>);

/// Reads what the adapter returns: status, headers, and the content to be read.
fn head_of(answer: &Bound<'_, PyAny>) -> PyResult<(Response<ReplyBody>, Py<PyAny>)> {
    let (status, version, pairs, stream): (u16, String, Vec<Header>, Py<PyAny>) = answer.extract()?;
    let mut headers = HeaderMap::with_capacity(pairs.len());
    for (name, value) in pairs {
        // What HTTP cannot carry has not come over it: a mock made it up.
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(&name), HeaderValue::from_bytes(&value)) {
            headers.append(name, value);
        }
    }
    let mut response = Response::new(ReplyBody::default());
    *response.status_mut() = StatusCode::from_u16(status)
        .map_err(|error| pyo3::exceptions::PyValueError::new_err(error.to_string()))?;
    *response.version_mut() = match version.as_str() {
        "HTTP/1.0" => Version::HTTP_10,
        "HTTP/2" => Version::HTTP_2,
        "HTTP/3" => Version::HTTP_3,
        _ => Version::HTTP_11,
    };
    *response.headers_mut() = headers;
    Ok((response, stream))
}

/// The content of a reply, read as it is asked for.
struct Body {
    adapter: Arc<Py<PyAny>>,
    /// `None` after its end.
    stream: Option<Arc<Py<PyAny>>>,
    next: Option<Asked<Option<Vec<u8>>>>,
    desk: Arc<dyn Desk>,
}

impl futures_core::Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let body = &mut *self;
        let Some(stream) = &body.stream else { return Poll::Ready(None) };
        if body.next.is_none() {
            // A stream of events is read by another task than the one that opened it.
            body.desk = desk::here().unwrap_or_else(|| Arc::clone(&body.desk));
            let (adapter, stream) = (Arc::clone(&body.adapter), Arc::clone(stream));
            let asked =
                ask(&*body.desk, move |py| on(py, &adapter, name!(py, next), &stream), |next| next.extract());
            match asked {
                Ok(asked) => body.next = Some(asked),
                Err(error) => {
                    body.stream = None;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        let Some(next) = &mut body.next else { return Poll::Ready(None) };
        let piece = ready!(Pin::new(next).poll(context));
        body.next = None;
        match piece {
            Ok(Some(bytes)) => Poll::Ready(Some(Ok(bytes.into()))),
            Ok(None) => {
                body.stream = None;
                Poll::Ready(None)
            }
            Err(error) => {
                body.stream = None;
                Poll::Ready(Some(Err(error)))
            }
        }
    }
}

impl Drop for Body {
    /// Closes a reply that was not read to its end.
    fn drop(&mut self) {
        self.next = None;
        let Some(stream) = self.stream.take() else { return };
        let adapter = Arc::clone(&self.adapter);
        let work: Work = Box::new(move |py, event_loop| {
            let closing = on(py, &adapter, name!(py, close_reply), &stream)?;
            match event_loop {
                Some(event_loop) => event_loop.call_method1(name!(py, create_task), (closing,)).map(drop),
                None => Ok(()),
            }
        });
        if let Err(work) = self.desk.leave(work) {
            desk::apart(work);
        }
    }
}

/// An answer of the adapter's that is waited for. Dropping it cancels the loop's task.
struct Asked<T> {
    answer: oneshot::Receiver<Result<T, TransportError>>,
    task: Arc<Mutex<Option<Py<PyAny>>>>,
    desk: Option<Arc<dyn Desk>>,
}

/// Leaves a call of the adapter at the desk.
fn ask<T: Send + 'static>(
    desk: &dyn Desk,
    call: impl for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyAny>> + Send + 'static,
    read: fn(&Bound<'_, PyAny>) -> PyResult<T>,
) -> Result<Asked<T>, TransportError> {
    let (sender, answer) = oneshot::channel();
    let task = Arc::new(Mutex::new(None));
    let place = Arc::clone(&task);
    let work: Work = Box::new(move |py, event_loop| {
        if sender.is_closed() {
            return Ok(());
        }
        let Some(event_loop) = event_loop else {
            let answered = call(py).and_then(|answer| read(&answer));
            return tell(py, sender, answered);
        };
        let coroutine = match call(py) {
            Ok(coroutine) => coroutine,
            Err(error) => return tell(py, sender, Err(error)),
        };
        let task = event_loop.call_method1(name!(py, create_task), (coroutine,))?;
        *locked(&place) = Some(task.clone().unbind());
        let mut sender = Some(sender);
        let done = move |arguments: &Bound<'_, PyTuple>| -> PyResult<()> {
            let py = arguments.py();
            let task = arguments.get_item(0)?;
            drop(locked(&place).take());
            match sender.take() {
                // A task that is cancelled leaves no answer.
                Some(_) if task.call_method0(name!(py, cancelled))?.is_truthy()? => Ok(()),
                Some(sender) => {
                    let result = task.call_method0(name!(py, result));
                    tell(py, sender, result.and_then(|answer| read(&answer)))
                }
                None => Ok(()),
            }
        };
        let done = Mutex::new(done);
        let done = pyo3::types::PyCFunction::new_closure(py, None, None, move |arguments, _| {
            (locked(&done))(arguments)
        })?;
        task.call_method1(name!(py, add_done_callback), (done,)).map(drop)
    });
    desk.leave(work).map_err(|_| nobody())?;
    Ok(Asked { answer, task, desk: desk::here() })
}

/// Hands an answer on. What is no `Exception`, such as `KeyboardInterrupt`, ends the caller's wait.
fn tell<T>(
    py: Python<'_>,
    sender: oneshot::Sender<Result<T, TransportError>>,
    answered: PyResult<T>,
) -> PyResult<()> {
    let answer = match answered {
        Ok(answer) => Ok(answer),
        Err(error) if !error.is_instance_of::<pyo3::exceptions::PyException>(py) => return Err(error),
        Err(error) => Err(failed(py, error)),
    };
    // Nobody may wait for it any more.
    let _ = sender.send(answer);
    Ok(())
}

impl<T> Future for Asked<T> {
    type Output = Result<T, TransportError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(Pin::new(&mut self.answer).poll(context));
        self.desk = None;
        Poll::Ready(answer.unwrap_or_else(|_| Err(nobody())))
    }
}

impl<T> Drop for Asked<T> {
    fn drop(&mut self) {
        let Some(desk) = self.desk.take() else { return };
        self.answer.close();
        let task = Arc::clone(&self.task);
        let cancel: Work = Box::new(move |py, _| {
            let task = locked(&task).take();
            task.map_or(Ok(()), |task| task.call_method0(py, name!(py, cancel)).map(drop))
        });
        // Where nobody waits, nothing runs.
        drop(desk.leave(cancel));
    }
}

/// Describes an exception by its class, for its text may hold a key. The exception itself is the cause.
fn failed(py: Python<'_>, error: PyErr) -> TransportError {
    let classes: Vec<String> = error
        .get_type(py)
        .mro()
        .iter()
        .filter_map(|class| class.getattr("__name__").ok()?.extract().ok())
        .collect();
    let is = |name: &str| classes.iter().any(|class| class == name);
    let text = error.value(py).to_string();
    let certificate = is("ConnectError") && text.contains("CERTIFICATE_VERIFY_FAILED");
    let stage = if certificate || (is("ConnectError") && text.contains("[SSL")) {
        ConnectionStage::Tls
    } else if is("ProxyError") {
        ConnectionStage::Proxy
    } else if is("ConnectError") || is("ConnectTimeout") || is("PoolTimeout") || is("UnsupportedProtocol") {
        ConnectionStage::Connect
    } else if is("ReadError") || is("ReadTimeout") || is("RemoteProtocolError") {
        ConnectionStage::Receive
    } else {
        ConnectionStage::Send
    };
    let name = classes.first().map_or("an error", String::as_str);
    let mut failure = TransportError::new(stage, format!("the http_client raised {name}"));
    if is("TimeoutException") || is("TimeoutError") {
        failure = failure.timed_out();
    }
    if certificate {
        failure = failure.certificate();
    }
    failure.caused_by(Raised { text, error })
}

/// The exception that an httpx client raised. It is described without the GIL, which the io thread must
/// not wait for.
pub(crate) struct Raised {
    text: String,
    error: PyErr,
}

impl Raised {
    /// Returns the exception if it is the cause of an error.
    pub(crate) fn behind(py: Python<'_>, error: &keyway::Error) -> Option<PyErr> {
        let cause = std::error::Error::source(error)?.downcast_ref::<Self>()?;
        Some(cause.error.clone_ref(py))
    }
}

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Raised {}

fn unreadable(error: std::io::Error) -> TransportError {
    TransportError::new(ConnectionStage::Send, "the request's body could not be produced").caused_by(error)
}

fn nobody() -> TransportError {
    TransportError::new(ConnectionStage::Send, "the caller no longer waits for the http_client")
}
