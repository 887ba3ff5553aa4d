//! Checks what users write before a model reads it.
//!
//! ```console
//! $ cargo run -p keyway --features moderations --example moderation
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::moderations::ModerationCreateParams;

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::from_env()?;
    let texts = ["I like your garden.", "A story full of violence."];
    let params =
        ModerationCreateParams::new(texts.map(str::to_owned).to_vec()).model("omni-moderation-latest");
    let reply = client.moderations().create(params).await?;
    for (text, result) in texts.iter().zip(&reply.results) {
        let verdict = if result.flagged { "flagged" } else { "fine" };
        println!("{verdict}: {text} (violence {:.3})", result.category_scores.violence);
    }
    Ok(())
}
