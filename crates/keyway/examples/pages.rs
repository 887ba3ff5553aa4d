//! Reads a list that has many pages, item by item or page by page.
//!
//! ```console
//! $ cargo run -p keyway --example pages
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::FileSource;
use keyway::types::files::{FileCreateParams, FileListParams};

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    for n in 1..=5 {
        let file = FileSource::from_bytes(format!("note-{n}.txt"), "A note.");
        client.files().create(FileCreateParams::new(file, "user_data")).await?;
    }

    // The next page is requested when its first item is.
    let notes = FileListParams::new().purpose("user_data").limit(2);
    let mut files = client.files().list_with(notes.clone()).items();
    while let Some(file) = files.next().await {
        let file = file?;
        println!("{}: {} bytes", file.filename, file.bytes);
    }

    // Pages have what lists alone do not: headers, the request's id, the cursor to continue from.
    let mut pages = client.files().list_with(notes).pages().max_pages(2);
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => println!("a page of {}, more: {:?}", page.data.len(), page.has_more),
            Err(error) => println!("{error}"), // the limit of pages is an error, so that no list is cut unseen
        }
    }
    Ok(())
}
