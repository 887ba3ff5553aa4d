//! Takes keys from a place of your own, such as a service that issues keys which live for minutes.
//!
//! ```console
//! $ cargo run -p keyway --example custom_key_source
//! ```
#![allow(clippy::print_stdout, reason = "an example shows its result")]

use std::time::{Duration, SystemTime};

use keyway::OpenAI;
use keyway::credentials::{Answer, Answering, Credential, KeyKind, Provider, ProviderError, Source};
use keyway::types::chat::{ChatCompletionCreateParams, user};

#[derive(Debug)]
struct KeyService;

impl Provider for KeyService {
    /// How errors and `keyway auth status` name it.
    fn source(&self) -> Source {
        Source::Custom("our key service".into())
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(async {
            println!("asking for a key");
            match issue_key().await {
                Ok(key) => {
                    let key = Credential::from_text(&key, KeyKind::ApiKey, self.source());
                    // Half way to its end, keyway gets the next one, in the background of calls.
                    let end = SystemTime::now() + Duration::from_secs(600);
                    Answer::from(key.map(|key| key.with_expiry(end)))
                }
                // Transient (`passing`): a key that is still valid stays in use, and keyway asks again soon.
                Err(problem) => Answer::Failed(
                    ProviderError::new(self.source(), problem.to_string(), "start it").passing(),
                ),
            }
        })
    }
}

/// Where a real program would call its service.
async fn issue_key() -> Result<String, std::env::VarError> {
    std::env::var("OPENAI_API_KEY")
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> keyway::Result<()> {
    let client = OpenAI::builder().credentials(KeyService).build()?;
    // Two calls, but one question to the service.
    for _ in 0..2 {
        let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
        println!("{}", client.chat().completions().create(params).await?.text());
    }
    Ok(())
}
