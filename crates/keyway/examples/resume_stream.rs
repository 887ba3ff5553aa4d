//! Resumes a stream that broke off: a background response continues on the server, and its stream where it broke.
//!
//! ```console
//! $ cargo run -p keyway --features responses --example resume_stream
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::responses::ResponseCreateParams;

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let params = ResponseCreateParams::new().model("gpt-4.1").input("Tell me a story.").background(true);
    let mut stream = client.responses().create(params).stream().await?;
    let (mut text, mut resumed) = (String::new(), 0);
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => text.push_str(event.text()),
            // Not without end, and not after an error that would only come again.
            Err(error) if error.is_retryable() && resumed < 5 => {
                println!("resuming: {error}");
                resumed += 1;
                stream.resume().await?;
            }
            Err(error) => return Err(error),
        }
    }
    println!("{text}");
    println!("whole: {}", stream.so_far().output_text() == text);
    Ok(())
}
