//! A form whose file is read while it is sent.

use std::io;
use std::path::Path;

use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};
use harness::reply::File;
use http::HeaderValue;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use hyper::client::conn::http1::handshake;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio_util::io::ReaderStream;

use crate::Floor;

const BOUNDARY: &str = "benchmark-boundary-0123456789";

/// Uploads a file over a separate connection and returns the size in the server's reply.
pub(crate) async fn send(floor: &Floor, path: &Path) -> u64 {
    let file = tokio::fs::File::open(path).await.expect("a file");
    let length = file.metadata().await.expect("a file").len();
    let head = format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"purpose\"\r\n\r\nuser_data\r\n\
         --{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"zeros.bin\"\r\n\
         content-type: application/octet-stream\r\n\r\n"
    );
    let tail = format!("\r\n--{BOUNDARY}--\r\n");
    let whole = head.len() as u64 + length + tail.len() as u64;
    let once = |text: String| stream::iter([io::Result::Ok(Bytes::from(text))]);
    let chunks = once(head).chain(ReaderStream::with_capacity(file, 64 * 1024)).chain(once(tail));
    let mut request = floor.request("/files", false, StreamBody::new(frames(chunks)));
    let headers = request.headers_mut();
    headers.insert(CONTENT_LENGTH, whole.into());
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::try_from(format!("multipart/form-data; boundary={BOUNDARY}")).expect("a header"),
    );
    let stream = TcpStream::connect(&floor.0.address).await.expect("a connection");
    let (mut sender, driver) = handshake(TokioIo::new(stream)).await.expect("a handshake");
    tokio::spawn(driver);
    let response = sender.send_request(request).await.expect("a response");
    assert!(response.status().is_success());
    let body = response.into_body().collect().await.expect("a body").to_bytes();
    serde_json::from_slice::<File>(&body).expect("a file").bytes
}

fn frames(
    chunks: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
) -> impl Stream<Item = io::Result<Frame<Bytes>>> + Send + Unpin + 'static {
    Box::pin(chunks.map(|chunk| chunk.map(Frame::data)))
}
