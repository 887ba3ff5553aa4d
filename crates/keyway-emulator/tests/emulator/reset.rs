//! `POST /_keyway/reset` and `GET /_keyway/state`.

use keyway_emulator::{Emulator, Fault, ThrottleRule};
use serde_json::{Value, json};

use crate::client::{chat, control, models, request};

/// Does something to every part of the state, and returns the keys made on the way.
async fn use_everything(emulator: &Emulator) -> (String, String) {
    let own = emulator.key().requests_per_minute(100).create();
    let made =
        control(emulator, "POST", "keys", json!({})).await.json()["secret"].as_str().unwrap().to_owned();
    chat(emulator, own.secret(), json!({ "store": true })).send().await;
    emulator.fault(Fault::parse("500; on=files.list").unwrap());
    emulator.when().replies("scripted").unwrap();
    emulator.set_throttle(ThrottleRule::off());
    models(emulator, "wrong").send().await;
    own.revoke();
    (own.secret().to_owned(), made)
}

#[tokio::test]
async fn everything_is_as_after_the_start() {
    let emulator = Emulator::start().await.unwrap();
    let first = {
        let key = emulator.key().create();
        let reply = chat(&emulator, key.secret(), json!({ "store": true })).send().await.json();
        emulator.forget(&key);
        control(&emulator, "POST", "reset", Value::Null).await;
        reply["id"].clone()
    };
    let (own, made) = use_everything(&emulator).await;
    let state = control(&emulator, "GET", "state", Value::Null).await.json();
    assert_eq!((&state["keys"], &state["faults"], &state["journal"]), (&json!(2), &json!(1), &json!(2)));
    assert_eq!(state["replies"], json!({ "waiting": 0, "scripts": 1 }));
    assert_eq!(state["objects"]["org-emulator/proj_emulator/chat/completions"], 1, "{state}");
    assert_eq!(state["unused_scripts"], json!(["{}"]));

    let done = control(&emulator, "POST", "reset", Value::Null).await.json();
    assert_eq!(done["reset"], json!(["objects", "journal", "faults", "replies", "throttle", "keys"]));
    let state = &done["state"];
    assert_eq!((&state["keys"], &state["faults"], &state["journal"]), (&json!(1), &json!(0), &json!(0)));
    assert_eq!((&state["objects"], &state["unused_scripts"]), (&json!({}), &json!([])));
    assert_eq!(emulator.throttle(), ThrottleRule::default());

    assert_eq!(models(&emulator, &made).send().await.status, 401, "a key of the control API is gone");
    let reply = chat(&emulator, &own, json!({ "store": true })).send().await;
    assert_eq!(reply.status, 200, "a key of the test has its first state again");
    assert_eq!(reply.json()["id"], first, "and identifiers begin anew");
    assert_eq!(reply.json()["choices"][0]["message"]["content"], "You said: Hello");
    emulator.reset();
    let list = request(&emulator, "GET", "/v1/chat/completions").key(&own).send().await.json();
    assert_eq!(list["data"], json!([]));
}

#[tokio::test]
async fn a_part_is_reset_alone() {
    let emulator = Emulator::start().await.unwrap();
    let (own, _) = use_everything(&emulator).await;
    let done = control(&emulator, "POST", "reset", json!({ "only": ["journal", "faults"] })).await.json();
    assert_eq!(done["reset"], json!(["journal", "faults"]));
    assert_eq!((&done["state"]["journal"], &done["state"]["keys"]), (&json!(0), &json!(2)));
    assert_eq!(models(&emulator, &own).send().await.status, 401, "still revoked");
    for (body, param) in [
        (json!({ "only": ["journals"] }), "only"),
        (json!({ "only": "keys" }), "only"),
        (json!({ "but": [] }), "but"),
    ] {
        let refused = control(&emulator, "POST", "reset", body).await;
        assert_eq!((refused.status, refused.error("param")), (400, json!(param)));
    }
    assert_eq!(control(&emulator, "GET", "reset", Value::Null).await.status, 405);
    assert_eq!(control(&emulator, "POST", "state", Value::Null).await.status, 405);
}
