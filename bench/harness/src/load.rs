//! Running the scenarios.

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::meter::{self, Meter};
use crate::plan::{Encoding, Plan, Scenario};
use crate::{Client, Counter, DIMENSIONS};

/// The total number of tokens in the server's canned replies. A client that reports another total
/// did not read the reply.
const TOTAL_TOKENS: u64 = 58;

/// The pause between two bursts.
const PAUSE: Duration = Duration::from_millis(20);

/// How many slow streams are opened at a time.
const OPENED_AT_ONCE: u64 = 250;

/// How much of a streamed reply in memory arrives at a time.
const PIECE: usize = 16 * 1024;

/// Warms up, runs the measured operations, and returns their cost as one JSON line.
pub(crate) async fn measured<C: Client>(plan: &Plan) -> String {
    match plan.scenario {
        Scenario::Cold => {
            let client = C::connect(&plan.base_url(), plan.scenario);
            calls(&client, 1).await;
            String::new()
        }
        Scenario::Slow => slow(C::connect(&plan.base_url(), plan.scenario), plan).await,
        scenario => {
            let client = C::connect(&plan.base_url(), scenario);
            perform(&client, plan, plan.warm_up).await;
            let meter = Meter::start();
            let done = perform(&client, plan, plan.operations).await;
            meter.line(done, None)
        }
    }
}

/// Runs at least `operations` operations and returns how many it ran.
async fn perform<C: Client>(client: &C, plan: &Plan, operations: u64) -> u64 {
    match plan.scenario {
        _ if operations == 0 => 0,
        Scenario::Calls(1) => calls(client, operations).await,
        Scenario::Calls(tasks) => {
            let each = operations.div_ceil(tasks);
            at_once(client, tasks, |client| async move { calls(&client, each).await }).await
        }
        Scenario::Bursts(size) => {
            let mut done = 0;
            while done < operations {
                done += at_once(client, size, |client| async move { calls(&client, 1).await }).await;
                tokio::time::sleep(PAUSE).await;
            }
            done
        }
        Scenario::Streams(tasks) => {
            at_once(client, tasks, |client| async move { streams(&client, operations.div_ceil(tasks)).await })
                .await
        }
        Scenario::Response => {
            for _ in 0..operations {
                assert_eq!(client.respond().await, TOTAL_TOKENS, "the reply was not read");
            }
            operations
        }
        Scenario::Refused { .. } => {
            for _ in 0..operations {
                assert_eq!(client.refused().await, 401, "the call was not refused");
            }
            operations
        }
        Scenario::Embeddings(inputs, encoding) => vectors(client, operations, inputs, encoding).await,
        Scenario::FileSource => upload(client, &plan.file).await,
        Scenario::Gate => {
            client.admit(operations).await;
            operations
        }
        Scenario::Memory => memory(client, operations).await,
        Scenario::Cold | Scenario::Slow => unreachable!("these have no operations to repeat"),
    }
}

async fn at_once<C: Client, F: Future<Output = u64> + Send + 'static>(
    client: &C,
    tasks: u64,
    work: impl Fn(C) -> F,
) -> u64 {
    let running: Vec<_> = (0..tasks).map(|_| tokio::spawn(work(client.clone()))).collect();
    let mut done = 0;
    for task in running {
        done += task.await.expect("a task of the benchmark");
    }
    done
}

async fn calls<C: Client>(client: &C, operations: u64) -> u64 {
    for _ in 0..operations {
        assert_eq!(client.chat().await, TOTAL_TOKENS, "the reply was not read");
    }
    operations
}

async fn streams<C: Client>(client: &C, operations: u64) -> u64 {
    let seen = Counter::default();
    while seen.get() < operations {
        let before = seen.get();
        client.stream(&seen).await;
        assert!(seen.get() > before, "the stream was empty");
    }
    seen.get()
}

async fn vectors<C: Client>(client: &C, operations: u64, inputs: usize, encoding: Encoding) -> u64 {
    for _ in 0..operations {
        assert_eq!(client.embed(inputs, encoding).await, inputs * DIMENSIONS, "the vectors were not read");
    }
    operations
}

async fn upload<C: Client>(client: &C, file: &Path) -> u64 {
    let size = std::fs::metadata(file).expect("a file to upload").len();
    let stated = client.upload(file).await;
    assert!(stated >= size, "{stated} of {size} bytes arrived");
    size >> 20
}

async fn memory<C: Client>(client: &C, operations: u64) -> u64 {
    let text: &'static [u8] = crate::events(3_000).collect::<String>().leak().as_bytes();
    let pieces: &'static [&'static [u8]] = text.chunks(PIECE).collect::<Vec<_>>().leak();
    let (seen, mut read, mut times) = (Counter::default(), 0, 0);
    while read >> 10 < operations {
        client.read(pieces, &seen).await;
        read += text.len() as u64;
        times += 1;
    }
    assert_eq!(seen.get(), times * 3_000, "the stream was not read");
    read >> 10
}

/// Opens as many streams as there are operations, waits until each had its second chunk, and
/// measures the memory.
async fn slow<C: Client>(client: C, plan: &Plan) -> String {
    let warm = Arc::new(Counter::default());
    open(&client, OPENED_AT_ONCE.min(plan.operations), &warm);
    until(&warm, OPENED_AT_ONCE.min(plan.operations)).await;
    let (meter, before, seen) = (Meter::start(), meter::memory_kib(), Arc::new(Counter::default()));
    let mut opened = 0;
    while opened < plan.operations {
        let more = OPENED_AT_ONCE.min(plan.operations - opened);
        let wanted = seen.get() + more;
        open(&client, more, &seen);
        until(&seen, wanted).await;
        opened += more;
    }
    until(&seen, seen.get() + opened).await;
    let grown = meter::memory_kib().saturating_sub(before);
    meter.line(opened, Some(grown as f64 / opened as f64))
}

fn open<C: Client>(client: &C, streams: u64, seen: &Arc<Counter>) {
    for _ in 0..streams {
        let (client, seen) = (client.clone(), Arc::clone(seen));
        tokio::spawn(async move { client.stream(&seen).await });
    }
}

async fn until(seen: &Counter, wanted: u64) {
    while seen.get() < wanted {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
