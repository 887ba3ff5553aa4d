//! Waits for batches.

use std::time::Duration;

use keyway_types::batches::{Batch, BatchCreateParams, BatchStatus};

use super::{Polling, Status};
use crate::resources::batches::Batches;

/// A batch has 24 h, and then some time to be brought to its end.
const DEADLINE: Duration = Duration::from_secs(25 * 60 * 60);
/// The poll interval of a batch that takes its time.
const SLOWEST: Duration = Duration::from_secs(60);

impl Batches {
    /// Creates a batch, then waits until it is completed, failed, expired or cancelled; as
    /// [`poll`](Self::poll).
    pub fn create_and_poll(&self, params: BatchCreateParams) -> Polling<Batch> {
        let batches = self.clone();
        patient(Polling::new(self.create(params), move |batch| batches.retrieve(&batch.id), status))
    }

    /// Waits until a batch is completed, failed, expired or cancelled, for 25 h unless
    /// [`total_timeout`](Polling::total_timeout) says otherwise. Unless the server or the caller sets
    /// the poll interval, it doubles from 1 s to 60 s.
    ///
    /// ```no_run
    /// # #[cfg(feature = "files")]
    /// # async fn example(client: keyway::OpenAI) -> keyway::Result<()> {
    /// use keyway::types::chat::ChatCompletion;
    ///
    /// let batch = client.batches().poll("batch_1").await?;
    /// let mut results = client.batches().results::<ChatCompletion>(&batch);
    /// while let Some(result) = results.next().await {
    ///     let result = result?;
    ///     match result.outcome {
    ///         Ok(reply) => println!("{}: {}", result.custom_id, reply.text()),
    ///         Err(error) => println!("{}: {error}", result.custom_id),
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn poll(&self, batch_id: impl AsRef<str>) -> Polling<Batch> {
        patient(Polling::of(self.retrieve(batch_id), status))
    }
}

fn patient(polling: Polling<Batch>) -> Polling<Batch> {
    polling.slowing_to(SLOWEST).total_timeout(DEADLINE)
}

fn status(batch: &Batch) -> Status<'_> {
    use BatchStatus as S;
    let ended = matches!(batch.status, S::Completed | S::Failed | S::Expired | S::Cancelled);
    Status { text: batch.status.as_str(), ended }
}
