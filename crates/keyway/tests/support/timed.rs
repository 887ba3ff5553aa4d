//! A server on a real socket that answers each request after a delay that depends on its key and on
//! how many came before it.

#![allow(dead_code, reason = "each test that has it uses a part of it")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

pub(crate) const REFUSED: &str = r#"{"error":{"message":"Incorrect API key provided: sk-emul-****. You can find your API key at https://platform.openai.com/account/api-keys.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}"#;
pub(crate) const MODELS: &str = r#"{"object":"list","data":[]}"#;

/// The answer, and the delay before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answer {
    pub(crate) after: Duration,
    pub(crate) status: u16,
    pub(crate) body: &'static str,
}

/// A request that arrived.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) at: Instant,
    pub(crate) key: String,
    pub(crate) path: String,
    pub(crate) connection: usize,
    pub(crate) status: u16,
}

type Rule = dyn Fn(&Arrived, usize) -> Answer + Send + Sync;

#[derive(Clone)]
pub(crate) struct Server {
    port: u16,
    arrived: Arc<Mutex<Vec<Arrived>>>,
}

impl Server {
    /// Answers by `rule`, which gets the request and how many came before it.
    pub(crate) async fn start(rule: impl Fn(&Arrived, usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, arrived: Arc::default() };
        let (arrived, rule): (_, Arc<Rule>) = (Arc::clone(&server.arrived), Arc::new(rule));
        tokio::spawn(async move {
            let connections = AtomicUsize::new(0);
            while let Ok((stream, _)) = listener.accept().await {
                let number = connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, number, Arc::clone(&arrived), Arc::clone(&rule)));
            }
        });
        server
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/v1", self.port)
    }

    pub(crate) fn arrived(&self) -> Vec<Arrived> {
        self.arrived.lock().unwrap().clone()
    }

    /// The most rejections within any minute.
    pub(crate) fn most_refusals_in_a_minute(&self) -> usize {
        let times: Vec<Instant> =
            self.arrived().iter().filter(|arrived| arrived.status == 401).map(|a| a.at).collect();
        let within = |first: &Instant| {
            times.iter().filter(|at| *at >= first && **at < *first + Duration::from_secs(60)).count()
        };
        times.iter().map(within).max().unwrap_or(0)
    }
}

async fn serve(
    mut stream: TcpStream,
    connection: usize,
    arrived: Arc<Mutex<Vec<Arrived>>>,
    rule: Arc<Rule>,
) -> Option<()> {
    let mut buffer = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            if stream.read_buf(&mut buffer).await.ok()? == 0 {
                return None;
            }
        };
        let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
        let value = |name: &str| {
            let mut lines = head.lines().filter_map(|line| line.split_once(": "));
            lines.find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
        };
        let length = value("content-length").map_or(0, |length| length.parse().unwrap());
        while buffer.len() < end + length {
            stream.read_buf(&mut buffer).await.ok()?;
        }
        buffer.drain(..end + length);
        let mut request = Arrived {
            at: Instant::now(),
            key: value("authorization").unwrap_or_default().trim_start_matches("Bearer ").to_owned(),
            path: head.split(' ').nth(1).unwrap_or_default().to_owned(),
            connection,
            status: 0,
        };
        let answer = {
            let mut arrived = arrived.lock().unwrap();
            let answer = rule(&request, arrived.len());
            request.status = answer.status;
            arrived.push(request);
            answer
        };
        tokio::time::sleep(answer.after).await;
        let kind = if answer.body.starts_with('<') { "text/html" } else { "application/json" };
        let reply = format!(
            "HTTP/1.1 {} X\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n{}",
            answer.status,
            answer.body.len(),
            answer.body
        );
        stream.write_all(reply.as_bytes()).await.ok()?;
    }
}
