//! The results of a batch, as an iterator.

use std::fmt;
use std::sync::Arc;

use keyway_types::batches::Batch;
use serde::de::DeserializeOwned;

use super::resources::batches::Batches;
use super::runtime::Runtime;
use crate::batch_results::BatchResult;
use crate::error::Result;

/// The results of a batch as an iterator, in the order of
/// [`BatchResults`](crate::BatchResults). Made by `batches().results()`.
#[must_use = "nothing is sent before it is read"]
pub struct BatchResults<T> {
    results: crate::batch_results::BatchResults<T>,
    runtime: Arc<Runtime>,
}

impl Batches {
    /// As [`results`](crate::resources::batches::Batches::results).
    ///
    /// ```no_run
    /// # fn example(client: keyway::blocking::OpenAI) -> keyway::Result<()> {
    /// use serde_json::Value;
    ///
    /// let batch = client.batches().poll("batch_1").send()?;
    /// for result in client.batches().results::<Value>(&batch) {
    ///     let result = result?;
    ///     println!("{}: {:?}", result.custom_id, result.outcome);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn results<T: DeserializeOwned + Send + 'static>(&self, batch: &Batch) -> BatchResults<T> {
        BatchResults { results: self.resource.results(batch), runtime: Arc::clone(&self.client.runtime) }
    }
}

impl<T: DeserializeOwned + Send + 'static> BatchResults<T> {
    /// Reads all results into memory, in the order of the requests, which it reads from the batch's
    /// input file. Results that match no request come last.
    ///
    /// # Errors
    /// The first error of the results, those of downloading the input file, and if called inside an
    /// async task.
    pub fn in_request_order(self) -> Result<Vec<BatchResult<T>>> {
        self.runtime.wait(self.results.in_request_order())
    }
}

/// It ends after the first error. The errors are those of
/// [`BatchResults::next`](crate::BatchResults::next).
impl<T: DeserializeOwned + Send + 'static> Iterator for BatchResults<T> {
    type Item = Result<BatchResult<T>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.runtime.wait(async { self.results.next().await.transpose() }).transpose()
    }
}

impl<T> fmt::Debug for BatchResults<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.results.fmt(f)
    }
}
