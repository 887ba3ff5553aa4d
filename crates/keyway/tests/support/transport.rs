//! A transport in memory that follows a script, for tests with a paused clock.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, Method, Request, Response};
use keyway::error::ConnectionStage;
use keyway::transport::{Exchange, ReplyBody, RequestBody, Transport, TransportError};
use serde_json::Value;
use tokio::time::Instant;

/// The answer to a request.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Reply {
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: Vec<Part>,
    },
    /// The connection fails at this stage.
    Broken(ConnectionStage),
    /// No answer ever comes.
    Silence,
}

/// A part of a body.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Bytes(Bytes),
    Pause(Duration),
    Broken,
    Silence,
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self::Reply { status, headers: Vec::new(), body: vec![Part::Bytes(body.into())] }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, body.to_string())
    }

    pub(crate) fn completion() -> Self {
        Self::json(200, &super::completion("Hello"))
    }

    /// A rejection with an uninformative body.
    pub(crate) fn status(status: u16) -> Self {
        Self::json(status, &serde_json::json!({"error": {"message": "scripted"}}))
    }

    /// A reply whose body has these parts.
    pub(crate) fn parts(status: u16, body: Vec<Part>) -> Self {
        Self::Reply { status, headers: Vec::new(), body }
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let Self::Reply { headers, .. } = &mut self else { panic!("only a reply has headers") };
        headers.push((name, value.into()));
        self
    }
}

/// A request as it was sent.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) at: Instant,
    pub(crate) method: Method,
    pub(crate) url: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The transport. Clones share the script and the record.
#[derive(Clone, Debug)]
pub(crate) struct Scripted(Arc<Script>);

#[derive(Debug)]
struct Script {
    answers: Mutex<VecDeque<Answer>>,
    /// The answer after the script has ended.
    rest: Option<Answer>,
    sent: Mutex<Vec<Sent>>,
}

impl Scripted {
    pub(crate) fn of(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers = Mutex::new(answers.into_iter().collect());
        Self(Arc::new(Script { answers, rest: None, sent: Mutex::default() }))
    }

    pub(crate) fn always(answer: Answer) -> Self {
        Self(Arc::new(Script { answers: Mutex::default(), rest: Some(answer), sent: Mutex::default() }))
    }

    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.0.sent.lock().unwrap().clone()
    }

    /// The times between one request and the next, in seconds.
    pub(crate) fn delays(&self) -> Vec<f64> {
        self.sent().windows(2).map(|pair| (pair[1].at - pair[0].at).as_secs_f64()).collect()
    }
}

impl Transport for Scripted {
    fn send(&self, request: Request<RequestBody>) -> Exchange {
        let (head, mut body) = request.into_parts();
        let mut sent = Sent {
            at: Instant::now(),
            method: head.method,
            url: head.uri.to_string(),
            headers: head.headers,
            body: body.bytes().cloned().unwrap_or_default(),
        };
        let answer = self.0.answers.lock().unwrap().pop_front().or_else(|| self.0.rest.clone());
        let script = Arc::clone(&self.0);
        if body.bytes().is_some() {
            script.sent.lock().unwrap().push(sent);
            return Box::pin(reply(answer));
        }
        Box::pin(async move {
            let mut bytes = Vec::new();
            while let Some(chunk) = body.chunk().await {
                let chunk = chunk.map_err(|error| {
                    TransportError::new(ConnectionStage::Send, error.to_string()).caused_by(error)
                })?;
                bytes.extend_from_slice(&chunk);
            }
            sent.body = bytes.into();
            script.sent.lock().unwrap().push(sent);
            reply(answer).await
        })
    }
}

async fn reply(answer: Option<Answer>) -> Result<Response<ReplyBody>, TransportError> {
    match answer.expect("the script has one more answer") {
        Answer::Silence => std::future::pending().await,
        Answer::Broken(stage) => Err(TransportError::new(stage, "as scripted")),
        Answer::Reply { status, headers, body } => {
            let mut reply = Response::new(ReplyBody::from_stream(Parts { parts: body.into(), pause: None }));
            *reply.status_mut() = status.try_into().unwrap();
            for (name, value) in headers {
                // A header may contain bytes beyond ASCII, too.
                let value = http::HeaderValue::from_bytes(value.as_bytes()).unwrap();
                reply.headers_mut().append(name, value);
            }
            Ok(reply)
        }
    }
}

struct Parts {
    parts: VecDeque<Part>,
    pause: Option<Pin<Box<tokio::time::Sleep>>>,
}

impl Stream for Parts {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(pause) = &mut self.pause {
                std::task::ready!(pause.as_mut().poll(context));
                self.pause = None;
            }
            match self.parts.pop_front() {
                None => return Poll::Ready(None),
                Some(Part::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Part::Pause(pause)) => self.pause = Some(Box::pin(tokio::time::sleep(pause))),
                Some(Part::Broken) => {
                    let error = TransportError::new(ConnectionStage::Receive, "broken as scripted");
                    return Poll::Ready(Some(Err(error)));
                }
                Some(Part::Silence) => {
                    self.parts.push_front(Part::Silence);
                    return Poll::Pending;
                }
            }
        }
    }
}
