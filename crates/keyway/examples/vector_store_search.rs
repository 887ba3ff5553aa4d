//! Puts documents into a vector store and searches them.
//!
//! ```console
//! $ cargo run -p keyway --features vector_stores --example vector_store_search
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::FileSource;
use keyway::types::vector_stores::{
    VectorStoreCreateParams, VectorStoreFileBatchCreateParams, VectorStoreSearchParams,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let store = client.vector_stores().create(VectorStoreCreateParams::new().name("handbook")).await?;

    // Uploads the files, adds them, and waits until the server has indexed them.
    let files = [
        FileSource::from_bytes("leave.md", "Employees have thirty days of vacation a year."),
        FileSource::from_bytes("travel.md", "Trains are booked by the office, flights by your manager."),
    ];
    let batches = client.vector_stores().file_batches();
    let added = batches.upload_and_poll(&store.id, files, VectorStoreFileBatchCreateParams::new()).await?;
    println!("{} files indexed, {} failed", added.file_counts.completed, added.file_counts.failed);

    let query = VectorStoreSearchParams::new("How many days of vacation do I have?").max_num_results(3);
    let mut results = client.vector_stores().search(&store.id, query).items();
    while let Some(found) = results.next().await {
        let found = found?;
        let text = found.content.first().map_or("", |part| part.text.as_str());
        println!("{:.2} {}: {text}", found.score, found.filename);
    }

    // Storage costs by the day.
    client.vector_stores().delete(&store.id).await?;
    Ok(())
}
