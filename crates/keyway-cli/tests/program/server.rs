//! A server that does exactly what its script says, byte by byte.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::script::{Answer, Step};

/// A server on a loopback port. Reply n belongs to request n, whatever the connection; it stops
/// replying at the end of the script.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    script: Mutex<Vec<Option<Answer>>>,
    requests: Mutex<Vec<Request>>,
    arrived: Condvar,
    connections: Mutex<usize>,
    gate: Gate,
    left: Sender<()>,
    leaving: Mutex<Receiver<()>>,
}

/// Holds a reply back until the test releases it.
#[derive(Default)]
struct Gate {
    open: Mutex<u32>,
    changed: Condvar,
}

/// A request as received.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) at: Instant,
}

impl Request {
    /// Returns the value of the header, which must not occur twice.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} twice: {self:?}");
        value
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

impl Server {
    /// Starts a server with these replies.
    pub(crate) fn start(script: impl IntoIterator<Item = Answer>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (left, leaving) = channel();
        let shared = Arc::new(Shared {
            script: Mutex::new(script.into_iter().map(Some).collect()),
            requests: Mutex::default(),
            arrived: Condvar::new(),
            connections: Mutex::default(),
            gate: Gate::default(),
            left,
            leaving: Mutex::new(leaving),
        });
        let serving = Arc::clone(&shared);
        // It ends with the test program.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, shared) = (stream.unwrap(), Arc::clone(&serving));
                *shared.connections.lock().unwrap() += 1;
                thread::spawn(move || serve(&stream, &shared));
            }
        });
        Self { address, shared }
    }

    /// Returns the base URL.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.shared.requests.lock().unwrap().clone()
    }

    /// Waits for the first request.
    pub(crate) fn wait_for_request(&self) {
        let requests = self.shared.requests.lock().unwrap();
        drop(self.shared.arrived.wait_while(requests, |requests| requests.is_empty()).unwrap());
    }

    /// Returns the number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        *self.shared.connections.lock().unwrap()
    }

    /// Releases a reply that waits at [`Step::Wait`].
    pub(crate) fn release(&self) {
        *self.shared.gate.open.lock().unwrap() += 1;
        self.shared.gate.changed.notify_all();
    }

    /// Waits until a client has closed its end of a connection whose reply is at [`Step::Hold`].
    pub(crate) fn wait_until_left(&self) {
        self.shared.leaving.lock().unwrap().recv_timeout(Duration::from_secs(20)).expect("the client leaves");
    }
}

fn serve(stream: &TcpStream, shared: &Shared) {
    // Head and body are written separately; neither should wait for the other's acknowledgement.
    stream.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(stream);
    while let Some(request) = read_request(&mut reader) {
        let answer = {
            let mut requests = shared.requests.lock().unwrap();
            requests.push(request);
            shared.arrived.notify_all();
            let mut script = shared.script.lock().unwrap();
            script.get_mut(requests.len() - 1).and_then(Option::take)
        };
        let Some(answer) = answer else { return };
        let mut steps = answer.steps.into_iter();
        while let Some(step) = steps.next() {
            if !perform(step, stream, &mut reader, shared) {
                // A client that disconnects before the reply is written counts too.
                if steps.any(|step| matches!(step, Step::Hold)) {
                    let _ = shared.left.send(());
                }
                return;
            }
        }
    }
}

/// Returns false if the connection is closed.
fn perform(step: Step, mut stream: &TcpStream, reader: &mut impl Read, shared: &Shared) -> bool {
    match step {
        Step::Write(bytes) => stream.write_all(&bytes).is_ok(),
        Step::Wait => {
            let open = shared.gate.open.lock().unwrap();
            let mut open = shared.gate.changed.wait_while(open, |open| *open == 0).unwrap();
            *open -= 1;
            true
        }
        Step::Hold => {
            let mut rest = Vec::new();
            // The end of the connection, orderly or not.
            let _ = reader.read_to_end(&mut rest);
            let _ = shared.left.send(());
            false
        }
        Step::Close => {
            let _ = stream.shutdown(Shutdown::Both);
            false
        }
    }
}

fn read_request(reader: &mut impl BufRead) -> Option<Request> {
    let mut line = String::new();
    match reader.read_line(&mut line) {
        Ok(0) => return None,
        Err(error) if matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::InvalidData) => {
            return None;
        }
        other => other.unwrap(),
    };
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let mut request =
        Request { line: line.trim_end().to_owned(), headers, body: Vec::new(), at: Instant::now() };
    let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
    request.body = vec![0; length];
    reader.read_exact(&mut request.body).ok()?;
    Some(request)
}
