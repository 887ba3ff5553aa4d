//! What the benchmark measures and no program needs (feature `__bench`): no part of the API, and it may change at any time.

use crate::client::OpenAI;
use crate::error::Result;
use crate::pipeline;

/// Takes the client's key through the gate, as each attempt of a call does, and says that it was accepted.
pub async fn admit(client: &OpenAI, times: u64) -> Result<()> {
    pipeline::admit(client, times).await
}
