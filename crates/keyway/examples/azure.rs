//! Calls Azure OpenAI, whose v1 API takes the same requests: only base URL, key and the model's name differ.
//!
//! ```console
//! $ export AZURE_OPENAI_API_KEY=…
//! $ cargo run -p keyway --example azure -- https://NAME.openai.azure.com/openai/v1 DEPLOYMENT
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use keyway::OpenAI;
use keyway::types::chat::{ChatCompletionCreateParams, user};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let base_url =
        arguments.next().ok_or("the first argument is the base URL, which ends with /openai/v1")?;
    let deployment = arguments.next().unwrap_or_else(|| "gpt-4.1".to_owned());

    // An explicit source: OPENAI_API_KEY, if it is set too, is never sent to Azure.
    let client = OpenAI::builder().base_url(base_url).key_from("env:AZURE_OPENAI_API_KEY").build()?;

    // Azure's name for the model is that of your deployment.
    let params = ChatCompletionCreateParams::new(deployment, [user("Hello from Azure")]);
    println!("{}", client.chat().completions().create(params).await?.text());
    Ok(())
}
