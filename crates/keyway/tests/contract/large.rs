//! D6: slow decoding does not block the runtime's threads.

use std::thread::{self, ThreadId};

use keyway::types::{Accumulate, StreamEvent};
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::json;

use crate::support::{Answer, Scripted, over};

/// The thread that deserialized it.
#[derive(Clone, Debug)]
struct ReadBy(ThreadId);

impl<'de> Deserialize<'de> for ReadBy {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(input).map(|_| Self(thread::current().id()))
    }
}

impl Serialize for ReadBy {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_unit()
    }
}

impl StreamEvent for ReadBy {
    type Accumulator = All;
}

/// The threads that decoded the events, and those that accumulated them.
#[derive(Clone, Debug, Default)]
struct All(Vec<(ThreadId, ThreadId)>);

impl Accumulate for All {
    type Event = ReadBy;
    type Reply = Added;

    fn push(&mut self, event: &ReadBy) {
        self.0.push((event.0, thread::current().id()));
    }

    fn reply(&self) -> Added {
        Added(self.0.clone())
    }

    fn is_complete(&self) -> bool {
        !self.0.is_empty()
    }
}

#[derive(Clone, Debug)]
struct Added(Vec<(ThreadId, ThreadId)>);

impl<'de> Deserialize<'de> for Added {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(input).map(|_| Self(Vec::new()))
    }
}

impl Serialize for Added {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_unit()
    }
}

/// A mebibyte of JSON, and a few bytes of it.
fn bodies() -> [String; 2] {
    [1 << 20, 1].map(|bytes| json!({"text": "x".repeat(bytes)}).to_string())
}

#[tokio::test]
async fn d6_a_large_reply_is_decoded_on_another_thread_and_a_small_one_is_not() {
    let here = thread::current().id();
    for (body, apart) in bodies().into_iter().zip([true, false]) {
        let client = over(&Scripted::always(Answer::new(200, body)));
        let reply = client.get("/any").typed::<ReadBy, ()>().await.unwrap();
        assert_eq!(reply.0 != here, apart);
    }
}

#[tokio::test]
async fn d6_so_is_a_large_event_and_it_is_added_up_there() {
    let here = thread::current().id();
    let [large, small] = bodies();
    let text = format!("data: {small}\n\ndata: {large}\n\ndata: {small}\n\ndata: [DONE]\n\n");
    let client = over(&Scripted::always(Answer::new(200, text)));
    let mut stream = client.get("/any").typed::<(), ReadBy>().stream().await.unwrap();
    let mut apart = Vec::new();
    while let Some(event) = stream.next().await {
        apart.push(event.unwrap().0 != here);
    }
    assert_eq!(apart, [false, true, false]);
    let added: Vec<_> = stream.so_far().0.into_iter().map(|(_, by)| by != here).collect();
    assert_eq!(added, [false, true, false]);
}

#[tokio::test]
async fn d6_a_large_event_that_is_waited_for_no_longer_is_not_lost() {
    let [large, small] = bodies();
    let text = format!("data: {small}\n\ndata: {large}\n\ndata: [DONE]\n\n");
    let client = over(&Scripted::always(Answer::new(200, text)));
    let mut stream = client.get("/any").typed::<(), ReadBy>().stream().await.unwrap();
    stream.next().await.unwrap().unwrap();
    let mut next = Box::pin(stream.next());
    // Polled once: the event is being decoded.
    let waiting =
        std::future::poll_fn(|context| std::task::Poll::Ready(next.as_mut().poll(context).is_pending()))
            .await;
    drop(next);
    assert!(waiting && !stream.so_far().0.is_empty());
    assert!(stream.next().await.unwrap().is_ok());
    assert_eq!(stream.so_far().0.len(), 2);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn s3_an_error_in_a_large_event_is_the_servers_and_what_is_no_event_is_told() {
    let filler = "x".repeat(1 << 20);
    let error = json!({"error": {"message": "no more today", "code": "server_error"}, "filler": filler});
    for (data, words) in
        [(error.to_string(), "no more today"), (format!("{{{filler}"), "cannot be deserialized")]
    {
        let client = over(&Scripted::always(Answer::new(200, format!("data: {data}\n\n"))));
        let mut stream = client.get("/any").typed::<(), ReadBy>().stream().await.unwrap();
        let failed = stream.next().await.unwrap().unwrap_err();
        assert!(failed.to_string().contains(words), "{failed}");
        assert!(stream.next().await.is_none());
    }
    let quiet = json!({"error": null, "filler": filler}).to_string();
    let client = over(&Scripted::always(Answer::new(200, format!("data: {quiet}\n\ndata: [DONE]\n\n"))));
    assert!(client.get("/any").typed::<(), ReadBy>().stream().await.unwrap().collect().await.is_ok());
}
