//! reqwest, with the request and the reply of the floor.

use harness::reply::{Completion, Events};
use harness::{Counter, Scenario};
use http::{HeaderName, HeaderValue};
use reqwest::{Client, Response};

#[derive(Clone)]
struct Reqwest {
    client: Client,
    url: String,
}

impl Reqwest {
    async fn send(&self, stream: bool) -> Response {
        let body = serde_json::to_vec(&harness::Chat::new(stream)).expect("a body");
        let headers = harness::headers(stream)
            .into_iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        let response =
            self.client.post(&self.url).headers(headers).body(body).send().await.expect("a response");
        assert!(response.status().is_success());
        response
    }
}

impl harness::Client for Reqwest {
    fn connect(base_url: &str, _: Scenario) -> Self {
        Self { client: Client::new(), url: format!("{base_url}/chat/completions") }
    }

    async fn chat(&self) -> u64 {
        let body = self.send(false).await.bytes().await.expect("a body");
        serde_json::from_slice::<Completion>(&body).expect("a completion").usage.total_tokens
    }

    async fn stream(&self, seen: &Counter) {
        let (mut response, mut events) = (self.send(true).await, Events::default());
        while let Some(data) = response.chunk().await.expect("a chunk") {
            events.push(&data, seen);
        }
    }
}

fn main() {
    harness::run::<Reqwest>();
}
