//! State and forms over a real connection.

use keyway_emulator::Emulator;
use serde_json::json;

use crate::client::{models, request};

const FORM: &str = "--b\r\ncontent-disposition: form-data; name=\"purpose\"\r\n\r\nuser_data\r\n\
    --b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\n\r\nsk-emul-secret-in-a-file\r\n--b--\r\n";

#[tokio::test]
async fn x2_a_form_is_in_the_journal_without_the_content_of_its_files() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let form = |body: &str| {
        request(&emulator, "POST", "/v1/files")
            .key(key.secret())
            .header("content-type", "multipart/form-data; boundary=b")
            .body(body)
    };
    let file = form(FORM).send().await;
    assert_eq!((file.status, &file.json()["bytes"]), (200, &json!(24)));
    let entry = emulator.journal().pop().unwrap();
    assert_eq!(entry.body, Some(json!({ "purpose": "user_data", "file": "[notes.txt, 24 bytes]" })));
    assert!(!format!("{entry:?}").contains("secret-in-a-file"));
    let id = file.json()["id"].as_str().unwrap().to_owned();
    let content =
        request(&emulator, "GET", &format!("/v1/files/{id}/content")).key(key.secret()).send().await;
    assert_eq!(content.text(), "sk-emul-secret-in-a-file");

    let cut = form(&FORM[..FORM.len() - 20]).send().await;
    assert_eq!((cut.status, cut.error("type")), (400, json!("invalid_request_error")));
    assert!(cut.error("message").as_str().unwrap().starts_with("We could not parse the form"));
    let json = request(&emulator, "POST", "/v1/files").key(key.secret()).header("content-type", "text/plain");
    assert_eq!(json.body("x").send().await.error("code"), "unsupported_content_type");
}

#[tokio::test]
async fn forms_count_towards_the_limit_of_a_body() {
    let emulator = Emulator::builder().max_body(100).start().await.unwrap();
    let key = emulator.key().create();
    let large = request(&emulator, "POST", "/v1/files")
        .key(key.secret())
        .header("content-type", "multipart/form-data; boundary=b")
        .body(FORM);
    assert_eq!(large.send().await.status, 413);
}

#[tokio::test]
async fn restricted_keys_lack_the_scopes_of_other_families() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().scopes(["api.files.read"]).create();
    let files = request(&emulator, "GET", "/v1/files").key(key.secret()).send().await;
    assert_eq!(files.status, 200);
    let stores = request(&emulator, "GET", "/v1/vector_stores").key(key.secret()).send().await;
    assert_eq!(stores.status, 401);
    assert!(stores.error("message").as_str().unwrap().contains("Missing scopes: api.vector_stores.read."));
}

#[tokio::test]
async fn a_key_made_by_an_administrator_is_one_of_the_gate() {
    let emulator = Emulator::start().await.unwrap();
    let admin = emulator.key().admin().create();
    let path = "/v1/organization/projects/proj_emulator/service_accounts";
    let made =
        request(&emulator, "POST", path).key(admin.secret()).json(&json!({ "name": "robot" })).send().await;
    let api_key = made.json()["api_key"].clone();
    let secret = api_key["value"].as_str().unwrap();
    assert_eq!(models(&emulator, secret).send().await.status, 200);
    let known = emulator.keys().into_iter().find(|key| key.secret() == secret).unwrap();
    assert_eq!(json!(known.id()), api_key["id"]);
    known.revoke();
    let refused = models(&emulator, secret).send().await;
    assert!(refused.error("message").as_str().unwrap().starts_with("The API key has been revoked"));
}

#[tokio::test]
async fn rate_limits_hold_for_every_operation_of_a_model() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().requests_per_minute(1).create();
    let body = json!({ "model": "gpt-4.1", "input": "Hello" });
    let send = || request(&emulator, "POST", "/v1/responses").key(key.secret()).json(&body).send();
    let first = send().await;
    assert_eq!((first.status, first.header("x-ratelimit-remaining-requests")), (200, Some("0")));
    assert_eq!(send().await.status, 429);
}

#[tokio::test]
async fn a_key_revoked_in_the_middle_ends_a_response_s_stream() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().revoke_after_chunks(1).create();
    let body = json!({ "model": "gpt-4.1", "input": "Hello", "stream": true });
    let reply = request(&emulator, "POST", "/v1/responses").key(key.secret()).json(&body).send().await;
    let events = reply.events();
    let last = events.last().unwrap();
    assert!(last["error"]["message"].as_str().unwrap().starts_with("The API key has been revoked"), "{last}");
}
