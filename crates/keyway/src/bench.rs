//! Entry points for the benchmark (feature `__bench`). Not part of the API; may change at any time.

use crate::client::OpenAI;
use crate::error::Result;
use crate::pipeline;

/// Takes the client's key through the gate `times` times, as each attempt of a call does, and
/// reports it accepted.
pub async fn admit(client: &OpenAI, times: u64) -> Result<()> {
    pipeline::admit(client, times).await
}
