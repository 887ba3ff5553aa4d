//! Takes the key from HashiCorp Vault or OpenBao, and survives its rotation without a restart.
//!
//! ```console
//! $ export VAULT_ADDR=https://vault.example.com VAULT_TOKEN=…
//! $ cargo run -p keyway --features vault --example vault_rotation
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::time::Duration;

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    // The secret `openai` of the engine `secret`, its field `api_key`. Or, without a line of code:
    // OPENAI_API_KEY_FROM=vault:secret/openai#api_key
    let client = OpenAI::builder().key_from("vault:secret/openai#api_key").build()?;

    for _ in 0..3 {
        let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
        // If the API rejects the key because it was rotated, keyway reads Vault again, once for all calls,
        // and repeats this one. The program does not notice.
        let reply = client.chat().completions().create(params).await?;
        println!("{} (key {})", reply.text(), reply.raw().key().fingerprint());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}
