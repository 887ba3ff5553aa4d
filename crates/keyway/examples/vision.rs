//! Asks about a picture: a file on disk, or a web address.
//!
//! ```console
//! $ cargo run -p keyway --example vision -- photo.png
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, image_bytes, image_url, text, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let picture = std::env::args().nth(1).unwrap_or_else(|| "https://example.com/photo.png".to_owned());
    let image = if picture.starts_with("https://") {
        image_url(picture)
    } else {
        // The message holds the file's bytes, so that the picture need not be on the web.
        let media_type = if picture.ends_with(".png") { "image/png" } else { "image/jpeg" };
        image_bytes(media_type, std::fs::read(picture)?)
    };
    let question = user([text("What is in this picture?"), image]);
    let params = ChatCompletionCreateParams::new("gpt-4.1", question);
    println!("{}", client.chat().completions().create(params).await?.text());
    Ok(())
}
