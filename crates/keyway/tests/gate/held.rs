//! A key that has not been accepted yet (G5), with a transport that answers when it is told to.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use keyway::OpenAI;
use keyway::transport::{Exchange, ReplyBody, RequestBody, Transport};
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
    // An origin of its own: the gate's state is shared by the whole process.
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

/// Lets every task run until it waits for something.
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
async fn g5_nobody_waits_longer_than_300_milliseconds() {
    let transport = Held::new();
    let client = client("patience", &transport);
    let start = Instant::now();
    let tasks = calls(&client, 20);
    while transport.arrived() < 20 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!((300..=320).contains(&start.elapsed().as_millis()), "{:?}", start.elapsed());
    transport.answers.add_permits(20);
    for task in tasks {
        task.await.unwrap().unwrap();
    }
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
