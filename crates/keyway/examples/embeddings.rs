//! Embeds many texts, a few requests at a time, and finds those closest to a question.
//!
//! ```console
//! $ cargo run -p keyway --example embeddings
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::embeddings::EmbeddingCreateParams;
use tokio::task::JoinSet;

/// Texts in one request. The API takes up to 2,048.
const BATCH: usize = 100;
/// Requests in flight. More of them only run into the rate limit.
const AT_ONCE: usize = 4;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let texts: Vec<String> = (0..1000).map(|n| format!("Page {n} of the handbook")).collect();

    let mut vectors = vec![Vec::new(); texts.len()];
    let mut running = JoinSet::new();
    let mut waiting = texts.chunks(BATCH).enumerate();
    loop {
        while running.len() < AT_ONCE {
            let Some((batch, texts)) = waiting.next() else { break };
            running.spawn(embed(client.clone(), batch * BATCH, texts.to_vec()));
        }
        let Some(done) = running.join_next().await else { break };
        // Requests end in any order; each knows where its vectors belong.
        let (start, found) = done??;
        vectors.splice(start..start + found.len(), found);
    }

    let (_, question) = embed(client, 0, vec!["Page 42 of the handbook".to_owned()]).await?;
    let closest = (0..texts.len()).max_by(|a, b| {
        let likeness = |n: &usize| vectors[*n].iter().zip(&question[0]).map(|(a, b)| a * b).sum::<f32>();
        likeness(a).total_cmp(&likeness(b))
    });
    println!("{} vectors; closest: {}", vectors.len(), closest.map_or("none", |n| &texts[n]));
    Ok(())
}

/// The vectors of some texts, and the place of the first.
async fn embed(client: OpenAI, start: usize, texts: Vec<String>) -> keyway::Result<(usize, Vec<Vec<f32>>)> {
    let params = EmbeddingCreateParams::new("text-embedding-3-small", texts).dimensions(256);
    let reply = client.embeddings().create(params).await?;
    let vectors = reply.data.iter().map(|item| item.embedding.floats().unwrap_or_default().into_owned());
    Ok((start, vectors.collect()))
}
