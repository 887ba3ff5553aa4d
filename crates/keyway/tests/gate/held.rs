//! A key that has not been accepted yet (G5), with a transport that answers on command.

use std::future::IntoFuture;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use keyway::error::{RateLimitReason, TimeoutKind};
use keyway::transport::{Exchange, ReplyBody, RequestBody, Transport};
use keyway::{ErrorKind, OpenAI};
use tokio::sync::Semaphore;
use tokio::time::Instant;

#[derive(Clone, Debug)]
struct Held {
    arrived: Arc<AtomicUsize>,
    answers: Arc<Semaphore>,
}

impl Held {
    fn new() -> Self {
        Self { arrived: Arc::default(), answers: Arc::new(Semaphore::new(0)) }
    }

    fn arrived(&self) -> usize {
        self.arrived.load(Ordering::SeqCst)
    }
}

impl Transport for Held {
    fn send(&self, _: http::Request<RequestBody>) -> Exchange {
        self.arrived.fetch_add(1, Ordering::SeqCst);
        let answers = Arc::clone(&self.answers);
        Box::pin(async move {
            answers.acquire().await.unwrap().forget();
            let body = Bytes::from_static(br#"{"object":"list","data":[]}"#);
            Ok(http::Response::new(ReplyBody::from_bytes(body)))
        })
    }
}

fn client(name: &str, transport: &Held) -> OpenAI {
    // A separate origin, because the whole process shares the gate's state.
    let url = format!("https://{name}.example/v1");
    OpenAI::builder().base_url(url).api_key("sk-emul-held").transport(transport.clone()).build().unwrap()
}

fn calls(client: &OpenAI, count: usize) -> Vec<tokio::task::JoinHandle<keyway::Result<()>>> {
    (0..count)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.models().list().await.map(|_| ()) })
        })
        .collect()
}

/// Runs every task until it waits for something.
async fn settle() {
    for _ in 0..2000 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn g5_four_attempts_at_once_until_the_first_is_accepted() {
    let transport = Held::new();
    let client = client("four", &transport);
    let tasks = calls(&client, 100);
    settle().await;
    assert_eq!(transport.arrived(), 4);
    transport.answers.add_permits(1);
    settle().await;
    assert_eq!(transport.arrived(), 100, "once it is accepted there is no waiting");
    transport.answers.add_permits(99);
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn g5_after_300_milliseconds_one_more_goes_and_never_all() {
    let transport = Held::new();
    let client = client("patience", &transport);
    let start = Instant::now();
    let tasks = calls(&client, 300);
    while transport.arrived() < 5 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!((300..=320).contains(&start.elapsed().as_millis()), "{:?}", start.elapsed());
    tokio::time::sleep(Duration::from_secs(300)).await;
    assert_eq!(transport.arrived(), 5, "attempts under way count as failures until they end (G3)");
    transport.answers.add_permits(300);
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn g5_the_wait_is_under_the_calls_own_limits() {
    let transport = Held::new();
    let client = client("limits", &transport);
    let hanging = calls(&client, 5);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(transport.arrived(), 5);
    for (call, limit) in [
        (client.models().list().timeout(Duration::from_secs(2)), 2),
        (client.models().list().total_timeout(Duration::from_secs(3)), 3),
        (client.models().list().timeout(Duration::from_secs(9)).total_timeout(Duration::from_secs(4)), 4),
    ] {
        let start = Instant::now();
        let error = call.await.unwrap_err();
        assert_eq!(start.elapsed().as_millis() / 10, limit * 100, "{error}");
        assert_eq!(*error.kind(), ErrorKind::RateLimit(RateLimitReason::Throttled));
        assert!(error.from_gate() && error.is_retryable() && error.attempts() == 0);
        assert!(error.retry_after().is_some_and(|wait| !wait.is_zero()));
    }
    assert_eq!(transport.arrived(), 5);
    assert_eq!(client.gate_status().waiting(), 0);
    transport.answers.add_permits(5);
    for task in hanging {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn g5_a_wait_at_the_gate_is_part_of_the_attempts_limit() {
    let transport = Held::new();
    let client = client("part", &transport);
    let hanging = calls(&client, 5);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let start = Instant::now();
    let call = client.models().list().timeout(Duration::from_secs(10)).max_retries(0).into_future();
    let call = tokio::spawn(call);
    tokio::time::sleep(Duration::from_secs(7)).await;
    transport.answers.add_permits(1);
    let error = call.await.unwrap().unwrap_err();
    assert_eq!(*error.kind(), ErrorKind::Timeout(TimeoutKind::Attempt), "{error}");
    assert_eq!(start.elapsed().as_secs(), 10);
    hanging.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test]
async fn g5_a_dropped_call_gives_its_place_up() {
    let transport = Held::new();
    let client = client("dropped", &transport);
    let tasks = calls(&client, 5);
    settle().await;
    assert_eq!(transport.arrived(), 4);
    tasks[0].abort();
    settle().await;
    assert_eq!(transport.arrived(), 5);
}
