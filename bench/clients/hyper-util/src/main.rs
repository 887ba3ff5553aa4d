//! hyper-util's pooled client, with the request and the reply of the floor.

use bytes::Bytes;
use harness::reply::{Completion, Events};
use harness::{Counter, Scenario};
use http::{HeaderName, HeaderValue, Request, Response, Uri};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};

#[derive(Clone)]
struct HyperUtil {
    client: Client<HttpConnector, Full<Bytes>>,
    uri: Uri,
}

impl HyperUtil {
    async fn send(&self, stream: bool) -> Response<Incoming> {
        let body = serde_json::to_vec(&harness::Chat::new(stream)).expect("a body");
        let mut request =
            Request::post(self.uri.clone()).body(Full::new(Bytes::from(body))).expect("a request");
        for (name, value) in harness::headers(stream) {
            request.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        let response = self.client.request(request).await.expect("a response");
        assert!(response.status().is_success());
        response
    }
}

impl harness::Client for HyperUtil {
    fn connect(base_url: &str, _: Scenario) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let client = Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(connector);
        Self { client, uri: format!("{base_url}/chat/completions").parse().expect("a URL") }
    }

    async fn chat(&self) -> u64 {
        let body = self.send(false).await.into_body().collect().await.expect("a body").to_bytes();
        serde_json::from_slice::<Completion>(&body).expect("a completion").usage.total_tokens
    }

    async fn stream(&self, seen: &Counter) {
        let (mut body, mut events) = (self.send(true).await.into_body(), Events::default());
        while let Some(frame) = body.frame().await {
            if let Ok(data) = frame.expect("a frame").into_data() {
                events.push(&data, seen);
            }
        }
    }
}

fn main() {
    harness::run::<HyperUtil>();
}
