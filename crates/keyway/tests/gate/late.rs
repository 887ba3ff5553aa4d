//! A key revoked in the middle of a stream (G7).

use keyway::OpenAI;
use keyway::error::AuthenticationReason;
use keyway::types::chat::{ChatCompletionCreateParams, user};
use keyway_emulator::Emulator;

use crate::ask;

#[tokio::test]
async fn g7_the_stream_ends_with_what_had_arrived_and_the_key_is_condemned() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().revoke_after_chunks(3).create();
    let client = OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build().unwrap();
    let params =
        ChatCompletionCreateParams::new("gpt-4.1", [user("one two three four five six seven eight")]);
    let mut stream = client.chat().completions().create(params).stream().await.unwrap();
    let error = loop {
        match stream.next().await {
            Some(Ok(_)) => {}
            Some(Err(error)) => break error,
            None => unreachable!("the stream fails"),
        }
    };
    assert!(stream.next().await.is_none());
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::Revoked);
    assert!(
        error.partial().is_some_and(|reply| reply["choices"][0]["message"]["content"].is_string()),
        "{:?}",
        error.partial()
    );
    assert!(error.to_string().contains("may be billed"), "{error}");
    let next = ask(&client).await.unwrap_err();
    assert!(next.from_gate(), "{next:?}");
}
