//! Uploads a large file in parts, and downloads one to disk; neither is ever held in memory as a whole.
//!
//! ```console
//! $ cargo run -p keyway --features uploads --example upload_and_download -- training.jsonl
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::io::Write as _;
use std::path::PathBuf;

use keyway::OpenAI;
use keyway::types::FileSource;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let path = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("training.jsonl"), PathBuf::from);

    // Parts of 64 MB, four at a time. If one fails for good, the upload is cancelled on the server.
    let source = FileSource::from_path(&path).content_type("application/jsonl");
    let upload = client.uploads().upload_file_chunked(source, "fine-tune").await?;
    let Some(file) = &upload.file else { return Err("the upload is complete, but has no file".into()) };
    println!("uploaded {} bytes as {}", file.bytes, file.filename);

    // Bytes are written as they arrive. Under another name, so that nobody takes half a file for all of it.
    let partial = path.with_extension("partial");
    let mut download = client.files().content(&file.id).await?;
    let mut target = std::fs::File::create(&partial)?;
    while let Some(bytes) = download.next().await {
        target.write_all(&bytes?)?;
    }
    target.sync_all()?;
    let copy = path.with_extension("copy");
    std::fs::rename(partial, &copy)?;
    println!("downloaded {} bytes", download.received());
    client.files().delete(&file.id).await?;
    Ok(())
}
