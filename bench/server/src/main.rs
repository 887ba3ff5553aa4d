//! The neutral server of the benchmark: it parses just enough HTTP/1.1 to find the end of a
//! request, and answers with bytes built once, so that it is faster than every measured client.
//!
//! It listens on a free loopback port, prints `http://127.0.0.1:PORT` as its only line on standard
//! output, and ends when its standard input is closed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use bench_server::canned::{self, Canned};
use bench_server::request::{self, Kind, Length};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How often a slow stream sends a chunk.
const SLOW: Duration = Duration::from_secs(1);

/// The state that all connections share, on the single thread.
#[derive(Default)]
struct Shared {
    canned: RefCell<Canned>,
    connections: Cell<u64>,
}

fn main() -> std::io::Result<()> {
    open_as_many_files_as_allowed();
    end_with_standard_input();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    tokio::task::LocalSet::new().block_on(&runtime, serve(Rc::default()))
}

/// A connection takes a file descriptor, and there are ten thousand of them.
fn open_as_many_files_as_allowed() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    // If that is not allowed, opening the connections fails.
    let _ = setrlimit(Resource::Nofile, limit);
}

/// Ends the process when its parent does, so that no server is left behind.
fn end_with_standard_input() {
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
        std::process::exit(0);
    });
}

async fn serve(shared: Rc<Shared>) -> std::io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        shared.connections.set(shared.connections.get() + 1);
        let shared = Rc::clone(&shared);
        tokio::task::spawn_local(async move {
            // A client that disconnects ends only its own connection.
            let _ = connection(stream, &shared).await;
        });
    }
}

async fn connection(mut stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    let mut buffer = Vec::with_capacity(4 * 1024);
    loop {
        if let Some((head, length)) = request::upload(&buffer) {
            buffer.drain(..head);
            let bytes = discard(&mut stream, &mut buffer, length).await?;
            stream.write_all(&canned::file(bytes)).await?;
        }
        while let Some((length, kind)) = request::first(&buffer) {
            match kind {
                Kind::Slow => return slowly(stream).await,
                Kind::Connections => stream.write_all(&canned::number(shared.connections.get())).await?,
                kind => {
                    let reply = shared.canned.borrow_mut().reply(kind);
                    stream.write_all(&reply).await?;
                }
            }
            buffer.drain(..length);
        }
        if stream.read_buf(&mut buffer).await? == 0 {
            return Ok(());
        }
    }
}

/// Reads a body to its end and discards it; returns its length.
///
/// A chunked body ends with an empty chunk, which no zeros in the file can look like.
async fn discard(stream: &mut TcpStream, buffer: &mut Vec<u8>, length: Length) -> std::io::Result<u64> {
    let mut scratch = vec![0; 1 << 20];
    let (mut seen, mut tail) = (buffer.len() as u64, buffer.split_off(0));
    loop {
        let ended = match length {
            Length::Known(bytes) => seen >= bytes,
            Length::Chunked => tail.ends_with(b"\r\n0\r\n\r\n"),
        };
        if ended {
            return Ok(seen);
        }
        let read = stream.read(&mut scratch).await?;
        if read == 0 {
            return Ok(seen);
        }
        seen += read as u64;
        tail.extend_from_slice(&scratch[read.saturating_sub(8)..read]);
        tail.drain(..tail.len().saturating_sub(8));
    }
}

/// Sends a stream one chunk at a time, until the client disconnects.
///
/// Disconnecting is noticed at once and not with the next chunk. Otherwise the connections of one
/// client would still be open when the next one connects, which exceeds the limit of a process.
async fn slowly(mut stream: TcpStream) -> std::io::Result<()> {
    stream.write_all(&canned::stream_head()).await?;
    let mut scratch = [0; 64];
    loop {
        stream.write_all(&canned::one_chunk()).await?;
        let next = tokio::time::sleep(SLOW);
        tokio::pin!(next);
        loop {
            tokio::select! {
                () = &mut next => break,
                read = stream.read(&mut scratch) => if read? == 0 { return Ok(()) },
            }
        }
    }
}
