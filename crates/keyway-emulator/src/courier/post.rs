//! One request to an endpoint, on its own connection.

use std::future::pending;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONNECTION, HOST, HeaderValue};
use http::{HeaderMap, Request, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::target::Target;

/// Limits the time to connect and get a response.
const PATIENCE: Duration = Duration::from_secs(5);

/// The most bytes of a response that are read before the connection is closed.
const MOST_OF_ANSWER: usize = 64 << 10;

/// Sends a body, and returns the status of the response, or why there is none.
pub(super) async fn post(target: &Target, headers: HeaderMap, body: Bytes) -> Result<StatusCode, String> {
    let request = request(target, headers, body)?;
    match timeout(PATIENCE, exchange(target, request)).await {
        Ok(outcome) => outcome,
        Err(_) => Err(format!("the endpoint did not respond within {} s", PATIENCE.as_secs())),
    }
}

fn request(target: &Target, headers: HeaderMap, body: Bytes) -> Result<Request<Full<Bytes>>, String> {
    let mut request = Request::post(target.path.as_str())
        .body(Full::new(body))
        .map_err(|error| format!("the endpoint's URL cannot be requested: {error}"))?;
    let host = HeaderValue::try_from(&target.host)
        .map_err(|error| format!("the endpoint's host cannot be named: {error}"))?;
    *request.headers_mut() = headers;
    request.headers_mut().insert(HOST, host);
    request.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    Ok(request)
}

async fn exchange(target: &Target, request: Request<Full<Bytes>>) -> Result<StatusCode, String> {
    let stream = TcpStream::connect(&target.addresses[..])
        .await
        .map_err(|error| format!("the endpoint could not be reached: {error}"))?;
    let broken = |error: hyper::Error| format!("the endpoint did not respond: {error}");
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    let driven = async {
        drop(connection.await);
        pending::<()>().await;
    };
    let answered = async {
        let answer = sender.send_request(request).await.map_err(broken)?;
        let status = answer.status();
        // Closing a connection with unread bytes would reset it.
        drop(Limited::new(answer.into_body(), MOST_OF_ANSWER).collect().await);
        Ok(status)
    };
    tokio::select! {
        outcome = answered => outcome,
        () = driven => Err("the endpoint's connection ended".to_owned()),
    }
}
