//! The calls: workers that call in a loop, streamed and not, each with unique questions.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, user};
use tokio::time::Instant;

use crate::Result;
use crate::tally::Tally;
use crate::watch::Sample;
use crate::world::World;

/// Enough to keep both processes busy, and for calls of every kind to overlap.
pub(crate) const WORKERS: usize = 48;

const ATTEMPT: Duration = Duration::from_secs(1);
const DEADLINE: Duration = Duration::from_secs(8);

const PAUSE: Duration = Duration::from_millis(200);

/// How much longer than its deadline a call may take on a busy machine. The end of a stream has a
/// separate limit.
const GRACE: Duration = Duration::from_secs(10);

/// Makes calls for this long, and returns their results with a sample of the process for each
/// second.
pub(crate) async fn run(world: &World, length: Duration) -> Result<(Tally, Vec<(f64, Sample)>)> {
    let client = OpenAI::builder()
        .system(world.machine())
        .base_url(&world.url)
        .key_from("vault:openai/creds/app#api_key")
        .key_timeout(Duration::from_millis(500))
        .timeout(ATTEMPT)
        .stream_timeout(ATTEMPT)
        .build()
        .map_err(|error| format!("The client could not be built: {error}"))?;
    let (stop, number) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| tokio::spawn(work(client.clone(), Arc::clone(&stop), Arc::clone(&number))))
        .collect();
    let (start, mut samples) = (Instant::now(), Vec::new());
    let mut ticks = tokio::time::interval(Duration::from_secs(1));
    while start.elapsed() < length {
        ticks.tick().await;
        samples.push((start.elapsed().as_secs_f64() / 60.0, Sample::now()?));
    }
    stop.store(true, Ordering::SeqCst);
    let mut tally = Tally::default();
    for worker in workers {
        let ended = tokio::time::timeout(DEADLINE + GRACE, worker).await;
        let ended =
            ended.map_err(|_| "A call did not end although its deadline had passed long ago.".to_owned())?;
        tally.add(ended.map_err(|error| format!("A worker ended early: {error}"))?);
    }
    Ok((tally, samples))
}

async fn work(client: OpenAI, stop: Arc<AtomicBool>, number: Arc<AtomicU64>) -> Tally {
    let mut tally = Tally::default();
    while !stop.load(Ordering::Relaxed) {
        let question = format!("question {}", number.fetch_add(1, Ordering::Relaxed));
        tally.begun += 1;
        let start = Instant::now();
        let end = ask(&client, &question, &mut tally).await;
        let took = start.elapsed();
        if took > tally.longest.0 {
            tally.longest = (took, end);
        }
        if took > DEADLINE + GRACE {
            tally.wrong("a call that outlived its deadline", format!("{question}: {took:?}"));
        }
    }
    tally
}

/// Makes a call, counts it, and returns how it ended.
async fn ask(client: &OpenAI, question: &str, tally: &mut Tally) -> String {
    let params = ChatCompletionCreateParams::new("gpt-4.1", [user(question)]);
    let call = client.chat().completions().create(params).total_timeout(DEADLINE);
    let (result, streamed) = match fastrand::u8(..3) {
        0 => (streamed(call).await, true),
        _ => (call.await.map(|reply| (reply.text().to_owned(), reply.attempts())), false),
    };
    match result {
        Err(error) => {
            let name = tally.failed(&error);
            if error.attempts() == 0 {
                // Rejected locally, because there is no key: retrying at once would only burn
                // processor time.
                tokio::time::sleep(PAUSE).await;
            }
            name
        }
        Ok((text, attempts)) => {
            tally.attempts += u64::from(attempts);
            *(if streamed { &mut tally.streamed } else { &mut tally.whole }) += 1;
            if text != format!("You said: {question}") {
                tally.wrong("a reply to another question", format!("`{text}` to `{question}`"));
            }
            format!("answered {} after {attempts} attempts", if streamed { "in a stream" } else { "whole" })
        }
    }
}

type ChatCall = keyway::Call<keyway::types::chat::ChatCompletion, keyway::types::chat::ChatCompletionChunk>;

async fn streamed(call: ChatCall) -> keyway::Result<(String, u32)> {
    let stream = call.stream().await?;
    let attempts = stream.attempts();
    Ok((stream.collect().await?.text().to_owned(), attempts))
}
