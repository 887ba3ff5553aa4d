use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};

use http::{Request, Response};
use http_body_util::{BodyExt, Full};

use super::*;
use crate::client::OpenAI;
use crate::error::ErrorKind;
use crate::gate::Gate;

type Answering<B> = Pin<Box<dyn Future<Output = Result<Response<B>, Cause>> + Send>>;

/// A service that answers by a function, and is ready on the second poll only.
struct Answers<F>(F, bool);

impl<F: Clone> Clone for Answers<F> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), false)
    }
}

impl<F, B> Service<Request<RequestBody>> for Answers<F>
where
    F: Fn(Request<RequestBody>) -> Answering<B>,
{
    type Response = Response<B>;
    type Error = Cause;
    type Future = Answering<B>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Cause>> {
        if std::mem::replace(&mut self.1, true) {
            return Poll::Ready(Ok(()));
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    fn call(&mut self, request: Request<RequestBody>) -> Answering<B> {
        assert!(std::mem::take(&mut self.1), "called before it was ready");
        (self.0)(request)
    }
}

fn client(transport: impl Transport) -> OpenAI {
    let builder = OpenAI::builder().api_key("sk-emul-tower").gate(Gate::off());
    builder.base_url("https://api.example/v1").transport(transport).build().unwrap()
}

fn echo(request: Request<RequestBody>) -> Answering<Full<Bytes>> {
    Box::pin(async move {
        let (head, body) = request.into_parts();
        let sent = body.collect().await?.to_bytes();
        let text = format!(r#"{{"path":"{}","sent":{}}}"#, head.uri.path(), String::from_utf8_lossy(&sent));
        Ok(Response::new(Full::from(text)))
    })
}

#[tokio::test]
async fn a_client_runs_over_any_service() {
    let client = client(TowerTransport::new(Answers(echo, false)));
    let reply = client.post("/things").body(serde_json::json!({"a": 1})).await.unwrap();
    assert_eq!((&reply["path"], &reply["sent"]["a"]), (&"/v1/things".into(), &1.into()));
}

#[tokio::test]
async fn layers_go_around_the_clients_own_transport() {
    let calls = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&calls);
    let inner = Arc::new(TowerTransport::new(Answers(echo, false)));
    let service = TransportService::new(inner);
    let layered = move |request| -> Answering<ReplyBody> {
        counter.fetch_add(1, Ordering::Relaxed);
        let sent = service.clone().call(request);
        Box::pin(async move { Ok(sent.await?) })
    };
    let client = client(TowerTransport::new(Answers(layered, false)));
    assert_eq!(client.post("/x").body(7).await.unwrap()["sent"], 7);
    assert_eq!(calls.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn e4_an_error_of_a_service_keeps_its_stage_and_its_words() {
    let broken = |_| -> Answering<ReplyBody> {
        Box::pin(async { Err(TransportError::new(ConnectionStage::Resolve, "no such host").into()) })
    };
    let error =
        client(TowerTransport::new(Answers(broken, false))).get("/x").max_retries(0).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionStage::Resolve), "{error}");
    let full = |_| -> Answering<ReplyBody> { Box::pin(async { Err("the queue is full".into()) }) };
    let error = client(TowerTransport::new(Answers(full, false))).get("/x").max_retries(0).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionStage::Send));
    assert!(error.to_string().contains("the queue is full") && error.is_retryable(), "{error}");
}

#[tokio::test]
async fn s4_a_body_that_breaks_is_an_error_of_the_stage_receive() {
    let cut = |_| -> Answering<http_body_util::combinators::UnsyncBoxBody<Bytes, Cause>> {
        let (mut sender, body) = http_body_util::channel::Channel::<Bytes, Cause>::new(2);
        Box::pin(async move {
            sender.send_data(Bytes::from_static(b"{")).await.map_err(|_| "closed")?;
            sender.abort("the cable was pulled".into());
            Ok(Response::new(body.boxed_unsync()))
        })
    };
    let error = client(TowerTransport::new(Answers(cut, false))).get("/x").max_retries(0).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connection(ConnectionStage::Receive), "{error}");
    assert!(error.to_string().contains("the cable was pulled"), "{error}");
}
