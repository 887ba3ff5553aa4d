//! The Rust example of `docs/emulator.md`; `page.rs` checks that it is the same.

use std::time::Duration;

use keyway_emulator::{Emulator, ScriptedReply};
use serde_json::json;

use crate::client::chat;

#[tokio::test]
async fn the_example_in_rust() -> Result<(), keyway_emulator::Error> {
    let emulator = Emulator::start().await?;
    let call = ScriptedReply::call("get_weather", r#"{"city":"Paris"}"#);
    emulator.when().user_says("weather").turn(1).replies(call)?;
    emulator.when().tool_result_of("get_weather").replies("It is sunny.")?;
    emulator.when().test("limits").replies_in_turn([
        ScriptedReply::error(429)?,
        ScriptedReply::text("Fine now.").usage(10, 3).delay(Duration::from_millis(20)),
    ])?;
    let key = emulator.key().create();
    let ask = || chat(&emulator, key.secret(), json!({})).header("x-keyway-test", "limits").send();
    assert_eq!(ask().await.status, 429);
    assert_eq!(ask().await.json()["usage"]["total_tokens"], 13);
    assert_eq!(emulator.unused_scripts().len(), 2);
    Ok(())
}
