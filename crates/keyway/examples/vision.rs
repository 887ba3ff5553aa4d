//! Asks about a picture: a file on disk, or a web address.
//!
//! ```console
//! $ cargo run -p keyway --example vision -- photo.png
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keyway::OpenAI;
use keyway::types::chat::{
    ChatCompletionContentPart, ChatCompletionContentPartImage, ChatCompletionContentPartImageImageUrl,
    ChatCompletionContentPartText, ChatCompletionCreateParams, ChatCompletionUserMessageParam,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let picture = std::env::args().nth(1).unwrap_or_else(|| "https://example.com/photo.png".to_owned());
    let url = if picture.starts_with("https://") { picture } else { data_url(&picture)? };

    let parts: Vec<ChatCompletionContentPart> = vec![
        ChatCompletionContentPartText::new("What is in this picture?").into(),
        ChatCompletionContentPartImage::new(ChatCompletionContentPartImageImageUrl::new(url).detail("low"))
            .into(),
    ];
    let message = ChatCompletionUserMessageParam::new(parts);
    let params = ChatCompletionCreateParams::new("gpt-4.1", [message.into()]);
    println!("{}", client.chat().completions().create(params).await?.text());
    Ok(())
}

/// The file as a URL that holds its bytes, so that the picture need not be on the web.
fn data_url(path: &str) -> std::io::Result<String> {
    let kind = if path.ends_with(".png") { "png" } else { "jpeg" };
    Ok(format!("data:image/{kind};base64,{}", STANDARD.encode(std::fs::read(path)?)))
}
