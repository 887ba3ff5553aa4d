//! Waits for background responses.

use keyway_types::responses::{Response, ResponseCreateParams, ResponseStatus};

use super::{Polling, Status};
use crate::call::Call;
use crate::resources::responses::Responses;

impl Responses {
    /// Creates a response in the background, then waits until it is completed, incomplete, failed or
    /// cancelled, for 1 h unless [`total_timeout`](Polling::total_timeout) says otherwise. Params
    /// that set `background` themselves are sent as they are.
    ///
    /// ```no_run
    /// # async fn example(client: keyway::OpenAI) -> keyway::Result<()> {
    /// use keyway::types::responses::ResponseCreateParams;
    ///
    /// let params = ResponseCreateParams::new().model("o3").input("Compare 20 constitutions.");
    /// let response = client.responses().create_and_poll(params).await?;
    /// println!("{:?}: {}", response.status, response.output_text());
    /// # Ok(()) }
    /// ```
    pub fn create_and_poll(&self, mut params: ResponseCreateParams) -> Polling<Response> {
        params.background.get_or_insert(true);
        let responses = self.clone();
        Polling::new(self.create(params), move |response| retrieve(&responses, &response.id), status)
    }

    /// Waits until a background response is completed, incomplete, failed or cancelled.
    pub fn poll(&self, response_id: impl AsRef<str>) -> Polling<Response> {
        Polling::of(retrieve(self, response_id.as_ref()), status)
    }
}

fn retrieve(responses: &Responses, id: &str) -> Call<Response> {
    Call::of(*responses.retrieve(id).request)
}

/// A response without a status, as compatible servers send it, is not waited for.
fn status(response: &Response) -> Status<'_> {
    use ResponseStatus as S;
    let Some(status) = &response.status else { return Status { text: "without a status", ended: true } };
    let ended = matches!(status, S::Completed | S::Failed | S::Cancelled | S::Incomplete);
    Status { text: status.as_str(), ended }
}
