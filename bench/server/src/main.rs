//! The neutral server of the benchmark: it reads just enough HTTP/1.1 to find the end of a request and answers with
//! bytes made before the first connection, so that it is faster than every client that is measured.
//!
//! Usage: `bench-server [--chunks N]`. It listens on a free loopback port, prints `http://127.0.0.1:PORT` as its only
//! line on standard output, and ends when its standard input is closed.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

mod canned;
mod request;

use canned::Canned;

fn main() -> std::io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let mut arguments = std::env::args().skip(1);
    let chunks = match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => 10_000,
        (Some("--chunks"), Some(number)) => number.parse().map_err(std::io::Error::other)?,
        _ => return Err(std::io::Error::other("usage: bench-server [--chunks N]")),
    };
    end_with_standard_input();
    runtime.block_on(serve(Arc::new(Canned::new(chunks))))
}

/// Ends the process when the one who started it goes away, so that no server is left behind.
fn end_with_standard_input() {
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
        std::process::exit(0);
    });
}

async fn serve(canned: Arc<Canned>) -> std::io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let canned = Arc::clone(&canned);
        tokio::spawn(async move {
            // A client that goes away ends its own connection, and only that.
            let _ = connection(stream, &canned).await;
        });
    }
}

async fn connection(mut stream: TcpStream, canned: &Canned) -> std::io::Result<()> {
    let mut buffer = Vec::with_capacity(16 * 1024);
    loop {
        while let Some((length, kind)) = request::first(&buffer) {
            stream.write_all(canned.reply(kind)).await?;
            buffer.drain(..length);
        }
        if stream.read_buf(&mut buffer).await? == 0 {
            return Ok(());
        }
    }
}
