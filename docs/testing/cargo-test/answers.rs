//! A program's tests with the emulator inside the test process: `cargo test`, with `keyway-emulator`
//! and `tokio` among the `dev-dependencies`. Every test has its own emulator, so they run in parallel.

use keyway::types::chat::{ChatCompletionCreateParams, system, user};
use keyway::{Error, OpenAI};
use keyway_emulator::{Emulator, Fault};

/// The code under test.
async fn summarize(client: &OpenAI, text: &str) -> Result<String, Error> {
    let params = ChatCompletionCreateParams::new("gpt-4.1", [system("Summarize."), user(text)]);
    let reply = client.chat().completions().create(params).await?;
    Ok(reply.text().to_owned())
}

fn client(emulator: &Emulator) -> OpenAI {
    let key = emulator.key().create();
    let builder = OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret());
    builder.build().unwrap()
}

#[tokio::test]
async fn a_scripted_reply() {
    let emulator = Emulator::start().await.unwrap();
    emulator.reply_text("Short.");
    assert_eq!(summarize(&client(&emulator), "A long text").await.unwrap(), "Short.");
    let sent = emulator.journal()[0].body.clone().unwrap();
    assert_eq!(sent["messages"][1]["content"], "A long text");
}

#[tokio::test]
async fn a_rate_limit_is_retried() {
    let emulator = Emulator::start().await.unwrap();
    emulator.fault(Fault::parse("429;retry-after-ms=1").unwrap());
    assert_eq!(summarize(&client(&emulator), "Hi").await.unwrap(), "You said: Hi");
    assert_eq!(emulator.journal().len(), 2);
}

#[tokio::test]
async fn a_revoked_key_is_not() {
    let emulator = Emulator::start().await.unwrap();
    let client = client(&emulator);
    for key in emulator.keys() {
        key.set_standing(keyway_emulator::Standing::Revoked);
    }
    assert!(summarize(&client, "Hi").await.unwrap_err().is_authentication());
    assert_eq!(emulator.journal().len(), 1);
}
