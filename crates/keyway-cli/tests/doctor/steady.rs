//! A server that answers each path the same way, however often, and after a while.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Status and JSON body for a path.
type Answers = Arc<dyn Fn(&str) -> (u16, String) + Send + Sync>;

/// The server. It ends with the test program.
pub(crate) struct Steady(SocketAddr);

impl Steady {
    pub(crate) fn start(
        delay: Duration,
        answers: impl Fn(&str) -> (u16, String) + Send + Sync + 'static,
    ) -> Self {
        let answers: Answers = Arc::new(answers);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let answers = Arc::clone(&answers);
                thread::spawn(move || serve(&stream.unwrap(), delay, &answers));
            }
        });
        Self(address)
    }

    pub(crate) fn url(&self) -> String {
        format!("{}/v1", self.origin())
    }

    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.0)
    }
}

fn serve(mut stream: &TcpStream, delay: Duration, answers: &Answers) {
    stream.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(stream);
    while let Some(path) = path(&mut reader) {
        thread::sleep(delay);
        let (status, body) = answers(&path);
        let head = format!(
            "HTTP/1.1 {status} Said\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        if stream.write_all((head + &body).as_bytes()).is_err() {
            return;
        }
    }
}

/// Reads a request and returns its path.
fn path(reader: &mut impl BufRead) -> Option<String> {
    let (mut line, mut length) = (String::new(), 0);
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok()?;
        }
    }
    reader.read_exact(&mut vec![0; length]).ok()?;
    Some(line.split(' ').nth(1)?.to_owned())
}
