//! Makes a picture and saves it.
//!
//! ```console
//! $ cargo run -p keyway --features images --example images -- otter.png
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keyway::OpenAI;
use keyway::types::images::ImageGenerateParams;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = OpenAI::from_env()?;
    let path = std::env::args().nth(1).unwrap_or_else(|| "otter.png".to_owned());

    let params = ImageGenerateParams::new("An otter that reads a newspaper, in watercolors")
        .model("gpt-image-1")
        .size("1024x1024")
        .output_format("png");
    let reply = client.images().generate(params).await?;

    // These models send the picture itself, in base64; older ones send its address instead.
    let image = reply.data.iter().flatten().next().ok_or("no picture came back")?;
    match (&image.b64_json, &image.url) {
        (Some(picture), _) => {
            let bytes = STANDARD.decode(picture)?;
            std::fs::write(&path, &bytes)?;
            println!("{path}: {} bytes", bytes.len());
        }
        (None, Some(url)) => println!("look at {url} within the hour"),
        (None, None) => println!("nothing to see"),
    }
    Ok(())
}
