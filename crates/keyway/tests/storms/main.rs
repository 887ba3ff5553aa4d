//! Storms on real sockets and the real clock. They run concurrently, because most of them need a
//! minute to prove that a limit per minute holds.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "../support/timed.rs"]
mod timed;

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Mutex;
use std::time::Duration;

use keyway::credentials::FakeSystem;
use keyway::{Gate, OpenAI};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout_at};

use timed::{Answer, Arrived, MODELS, REFUSED, Server};

const BAD: &str = "sk-emul-bad";
const GOOD: &str = "sk-emul-good";

/// How long a storm lasts: longer than the minute over which failures count.
const STORM: Duration = Duration::from_secs(70);

/// How long one call follows another at a bad replica.
const REPLICA: Duration = Duration::from_secs(120);

/// The result of a storm: its name, what was seen, and whether it is what the gate promises.
type Told = (String, bool);
type Storm = Pin<Box<dyn Future<Output = Told> + Send>>;

fn client(server: &Server, key: &str) -> OpenAI {
    let builder = OpenAI::builder().system(FakeSystem::new()).base_url(server.url()).api_key(key);
    builder.gate(Gate::new()).build().unwrap()
}

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn refused(after: Duration) -> Answer {
    Answer { after, status: 401, body: REFUSED }
}

fn served(after: Duration) -> Answer {
    Answer { after, status: 200, body: MODELS }
}

/// Rejects every key whose name does not contain `good`.
fn honest(after: Duration) -> impl Fn(&Arrived, usize) -> Answer {
    move |request, _| if request.key.contains("good") { served(after) } else { refused(after) }
}

/// A task that calls repeatedly until the storm is over. Returns how many calls succeeded, and
/// whether an error reported a wait of zero.
fn hammer(client: OpenAI, limit: Duration) -> JoinHandle<(usize, bool)> {
    let until = Instant::now() + STORM;
    tokio::spawn(async move {
        let (mut served, mut spins) = (0, false);
        while Instant::now() < until {
            // Calls that still wait for their turn when the storm is over are dropped.
            match timeout_at(until, client.models().list().timeout(limit).into_future()).await {
                Ok(Ok(_)) => served += 1,
                Ok(Err(error)) => spins |= error.retry_after().is_some_and(|wait| wait.is_zero()),
                Err(_) => break,
            }
            sleep(ms(500)).await;
        }
        (served, spins)
    })
}

/// Many tasks and clients with `keys` bad keys.
async fn storm(latency: u64, keys: usize, limit: u64) -> Told {
    let server = Server::start(honest(ms(latency))).await;
    let clients: Vec<OpenAI> =
        (0..keys.max(20)).map(|number| client(&server, &format!("{BAD}-{}", number % keys))).collect();
    let tasks: Vec<_> =
        (0..300).map(|task| hammer(clients[task % clients.len()].clone(), ms(limit))).collect();
    let (mut all_served, mut any_spins) = (0, false);
    for task in tasks {
        let (served, spins) = task.await.unwrap();
        (all_served, any_spins) = (all_served + served, any_spins | spins);
    }
    let (most, all) = (server.most_refusals_in_a_minute(), server.arrived().len());
    let told = format!(
        "300 tasks, 20 clients, {keys} bad keys, refused after {latency} ms, calls of {limit} ms: {most} requests within a minute, {all} in all"
    );
    (told, (1..=5).contains(&most) && all_served == 0 && !any_spins)
}

/// One call after another, where this many of a thousand replies are wrong rejections.
async fn bad_replica(per_mille: u64, random: bool) -> Told {
    let rng = Mutex::new(fastrand::Rng::with_seed(per_mille));
    let server = Server::start(move |_, before| {
        let wrong = if random {
            rng.lock().unwrap().u64(0..1000) < per_mille
        } else {
            (before as u64 + 1).is_multiple_of(1000 / per_mille)
        };
        if wrong { refused(ms(2)) } else { served(ms(20)) }
    })
    .await;
    let client = client(&server, GOOD);
    let (mut good, mut calls) = (0_u32, 0_u32);
    let end = Instant::now() + REPLICA;
    while Instant::now() < end {
        calls += 1;
        good += u32::from(client.models().list().await.is_ok());
        sleep(ms(20)).await;
    }
    let rate = 100.0 * f64::from(good) / f64::from(calls);
    let told = format!(
        "{per_mille} of 1000 replies refused wrongly (at random: {random}): {good} of {calls} calls served, {rate:.1} %"
    );
    (told, rate >= 85.0)
}

/// A good key that is revoked during use: rechecked once, then probed ever more rarely.
async fn revoked() -> Told {
    let server = Server::start(|_, before| if before < 20 { served(ms(5)) } else { refused(ms(5)) }).await;
    let client = client(&server, GOOD);
    let end = Instant::now() + STORM;
    while Instant::now() < end {
        let _ = client.models().list().await;
        sleep(ms(20)).await;
    }
    let most = server.most_refusals_in_a_minute();
    (format!("a revoked key, called 50 times a second: {most} requests within a minute"), most <= 5)
}

/// One tenant with a new wrong key twice a second, and 200 others whose good keys are new.
async fn tenants() -> Told {
    let server = Server::start(honest(ms(50))).await;
    let bad = client_loop(server.clone());
    sleep(Duration::from_secs(4)).await;
    let tasks: Vec<_> = (0..200)
        .map(|tenant| {
            let client = client(&server, &format!("{GOOD}-{tenant}"));
            tokio::spawn(async move { client.models().list().await.is_ok() })
        })
        .collect();
    let mut all = 0;
    for task in tasks {
        all += usize::from(task.await.unwrap());
    }
    bad.abort();
    let most = server.most_refusals_in_a_minute();
    let told = format!(
        "200 tenants with new good keys beside one with wrong ones: {all} served, {most} failures within a minute"
    );
    (told, all == 200 && most <= 5)
}

fn client_loop(server: Server) -> JoinHandle<()> {
    tokio::spawn(async move {
        for key in 0.. {
            let _ = client(&server, &format!("{BAD}-{key}")).models().list().await;
            sleep(ms(500)).await;
        }
    })
}

/// Takes two minutes, because that is how long the bad replica lasts. The others need one of them.
#[test]
fn g2a_g3_g8_storms_by_a_real_clock() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut storms: Vec<Storm> = Vec::new();
    for latency in [0, 300, 350, 1000, 5000] {
        storms.push(Box::pin(storm(latency, 1, 600_000)));
    }
    storms.push(Box::pin(storm(5000, 1, 2000)));
    storms.push(Box::pin(storm(500, 200, 600_000)));
    storms.push(Box::pin(storm(500, 200, 3000)));
    for random in [false, true] {
        storms.push(Box::pin(bad_replica(100, random)));
        storms.push(Box::pin(bad_replica(200, random)));
    }
    storms.push(Box::pin(revoked()));
    storms.push(Box::pin(tenants()));
    let broken: Vec<String> = runtime.block_on(async {
        let tasks: Vec<_> = storms.into_iter().map(tokio::spawn).collect();
        let mut broken = Vec::new();
        for task in tasks {
            let (told, kept) = task.await.unwrap();
            println!("{}{told}", if kept { "" } else { "BROKEN: " });
            if !kept {
                broken.push(told);
            }
        }
        broken
    });
    assert!(broken.is_empty(), "{broken:#?}");
}
