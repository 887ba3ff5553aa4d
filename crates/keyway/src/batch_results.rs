//! The results of a batch, line by line, as replies and errors.

mod line;
mod lines;

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{self, Poll, ready};

use futures_core::Stream;
use keyway_credentials::Scrubber;
use keyway_types::Misfit;
use keyway_types::batches::{Batch, BatchStatus};
use serde::de::DeserializeOwned;

use crate::apart::{Apart, LARGE};
use crate::client::OpenAI;
use crate::error::{ConfigurationReason, Error, ErrorKind, Result, Said};
use crate::resources::batches::Batches;
use line::Context;
use lines::Lines;

/// The result of one request of a batch.
#[non_exhaustive]
#[derive(Debug)]
pub struct BatchResult<T> {
    /// The name that the request was given. Empty if the line has none.
    pub custom_id: String,
    /// Identifier of the request in the batch, `batch_req_…`. Empty if the line has none.
    pub id: String,
    /// The request ID, which the API's support will ask for.
    pub request_id: Option<String>,
    /// The reply, or why there is none. The errors are those of a call: of the kind of their status,
    /// with the server's code and message. A request that the batch had no time for is a
    /// [timeout](crate::error::TimeoutKind::Deadline). A line that is no result is a
    /// [`Decode`](ErrorKind::Decode) error, and hides no other.
    pub outcome: Result<T>,
    /// The fields of the reply that arrived with JSON of another kind than their types, as
    /// [`Reply::misfits`](crate::Reply::misfits) has them. Always empty if the client is
    /// [`strict`](crate::Builder::strict), which makes them an error.
    pub misfits: Vec<Misfit>,
}

/// The results of a batch: first those with a reply, then those without, each in the order of their
/// file. [`in_request_order`](Self::in_request_order) sorts them. Made by `batches().results()`.
///
/// It is a [`Stream`], too. Memory use is flat: lines are downloaded as you read them.
#[must_use = "nothing is sent before it is read"]
pub struct BatchResults<T> {
    client: OpenAI,
    input: String,
    /// The files that were not read to the end. The first is being read.
    files: VecDeque<String>,
    lines: Option<Lines>,
    /// The request for the first file, until it is answered.
    opening: Option<Opening>,
    /// The large line that another thread is decoding.
    large: Option<Apart<BatchResult<T>>>,
    /// Why there are no results, if that is an error.
    problem: Option<Error>,
}

type Opening = Pin<Box<dyn Future<Output = Result<Lines>> + Send>>;

impl Batches {
    /// Downloads the results of a batch that has ended, as replies of the type that the batch's
    /// endpoint returns, such as `ChatCompletion`. An expired or cancelled batch has those that were
    /// ready in time.
    pub fn results<T: DeserializeOwned + Send + 'static>(&self, batch: &Batch) -> BatchResults<T> {
        let files = [&batch.output_file_id, &batch.error_file_id];
        let files: VecDeque<String> =
            files.into_iter().flatten().filter(|id| !id.is_empty()).cloned().collect();
        let problem = files.is_empty().then(|| problem(batch, &self.client.scrubber())).flatten();
        BatchResults {
            client: self.client.clone(),
            input: batch.input_file_id.clone(),
            files,
            lines: None,
            opening: None,
            large: None,
            problem,
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> BatchResults<T> {
    /// Returns the next result, or `None` after the last one or after an error. If you drop it while
    /// it waits, no result is lost.
    ///
    /// # Errors
    /// Those of the downloads; a configuration error if the batch has not ended; and if it failed as
    /// a whole, a [`BadRequest`](ErrorKind::BadRequest) with the first problem of its input.
    pub async fn next(&mut self) -> Option<Result<BatchResult<T>>> {
        poll_fn(|context| self.poll_result(context)).await
    }

    /// Reads all results into memory.
    ///
    /// # Errors
    /// The first error of [`next`](Self::next).
    pub async fn all(mut self) -> Result<Vec<BatchResult<T>>> {
        let mut all = Vec::new();
        while let Some(result) = self.next().await {
            all.push(result?);
        }
        Ok(all)
    }

    /// Reads all results into memory, in the order of the requests, which it reads from the batch's
    /// input file. Results that match no request come last.
    ///
    /// # Errors
    /// The first error of [`next`](Self::next), and those of downloading the input file.
    pub async fn in_request_order(self) -> Result<Vec<BatchResult<T>>> {
        let (client, input) = (self.client.clone(), self.input.clone());
        let mut all = self.all().await?;
        let mut lines = Lines::open(&client, &input).await?;
        let mut places = HashMap::new();
        while let Some(line) = lines.next().await? {
            let place = places.len();
            places.entry(line::custom_id(&line)).or_insert(place);
        }
        all.sort_by_key(|result| places.get(&result.custom_id).copied().unwrap_or(usize::MAX));
        Ok(all)
    }

    fn poll_result(&mut self, context: &mut task::Context<'_>) -> Poll<Option<Result<BatchResult<T>>>> {
        if let Some(problem) = self.problem.take() {
            return Poll::Ready(Some(Err(problem)));
        }
        let result = ready!(self.poll_read(context));
        if result.is_err() {
            (self.lines, self.files) = (None, VecDeque::new());
        }
        Poll::Ready(result.transpose())
    }

    fn poll_read(&mut self, context: &mut task::Context<'_>) -> Poll<Result<Option<BatchResult<T>>>> {
        loop {
            if let Some(large) = &mut self.large {
                let result = ready!(Pin::new(large).poll(context));
                self.large = None;
                return Poll::Ready(result.map(Some));
            }
            let Some(file) = self.files.front() else { return Poll::Ready(Ok(None)) };
            let Some(lines) = &mut self.lines else {
                let opening = self.opening.get_or_insert_with(|| open(&self.client, file));
                let opened = ready!(opening.as_mut().poll(context));
                self.opening = None;
                self.lines = Some(opened?);
                continue;
            };
            match ready!(lines.poll_line(context))? {
                None => {
                    self.lines = None;
                    self.files.pop_front();
                }
                Some(line) => {
                    let context = Context::new(&self.client, file, lines.number());
                    if line.len() <= LARGE {
                        return Poll::Ready(Ok(Some(line::read(&line, &context))));
                    }
                    self.large = Some(Apart::start(move || line::read(&line, &context)));
                }
            }
        }
    }
}

/// Requests a file.
fn open(client: &OpenAI, file: &str) -> Opening {
    let (client, file) = (client.clone(), file.to_owned());
    Box::pin(async move { Lines::open(&client, &file).await })
}

impl<T: DeserializeOwned + Send + 'static> Stream for BatchResults<T> {
    type Item = Result<BatchResult<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut task::Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_result(context)
    }
}

/// Why a batch without files has no results; `None` if it simply has none.
fn problem(batch: &Batch, scrubber: &Scrubber) -> Option<Error> {
    let (id, status) = (&batch.id, batch.status.as_str());
    match batch.status {
        BatchStatus::Completed | BatchStatus::Expired | BatchStatus::Cancelled => None,
        BatchStatus::Failed => {
            let errors = batch.errors.as_ref().and_then(|errors| errors.data.as_deref()).unwrap_or_default();
            let first = errors.first();
            let message = first.and_then(|error| error.message.as_deref()).unwrap_or("no reason is given");
            let line =
                first.and_then(|error| error.line).map(|line| format!(", line {line}")).unwrap_or_default();
            let text = format!(
                "The batch {id} failed ({} problems{line}: {message}); correct its input file and create another batch",
                errors.len()
            );
            let said = |text: Option<&str>| text.map(|text| Said::new(text, scrubber));
            Some(Error::new(ErrorKind::BadRequest, text, scrubber).with(|context| {
                context.code = said(first.and_then(|error| error.code.as_deref()));
                context.param = said(first.and_then(|error| error.param.as_deref()));
                context.server_message = said(first.and_then(|error| error.message.as_deref()));
            }))
        }
        _ => {
            let text =
                format!("The batch {id} is `{status}` and has no results yet; wait for it with `poll`");
            Some(Error::configuration(ConfigurationReason::InvalidArgument, scrubber.scrub(&text)))
        }
    }
}

impl<T> fmt::Debug for BatchResults<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchResults").field("files", &self.files).finish_non_exhaustive()
    }
}
