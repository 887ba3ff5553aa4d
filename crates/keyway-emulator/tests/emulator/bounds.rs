//! Replies stay bounded whatever a request multiplies, and other requests don't wait for them.

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::{Reply, chat, request};

/// The most bytes of any reply: the limit, plus the JSON around the text.
const MOST: usize = 3 << 20;

async fn ask(emulator: &Emulator, path: &'static str, body: Value) -> Reply {
    let key = emulator.key().create();
    request(emulator, "POST", path).key(key.secret()).json(&body).send().await
}

fn talk(text: &str, members: Value) -> Value {
    let mut body = json!({ "model": "gpt-4.1", "messages": [{ "role": "user", "content": text }] });
    for (name, value) in members.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

#[tokio::test]
async fn a_chat_is_cut_where_choices_and_probabilities_multiply_it() {
    let emulator = Emulator::start().await.unwrap();
    for (text, members) in [
        ("a ".repeat(2500), json!({ "n": 128, "logprobs": true, "top_logprobs": 20 })),
        ("a ".repeat(2500), json!({ "n": 128, "stream": true })),
        ("\u{1}".repeat(40_000), json!({ "n": 16, "stream": true, "logprobs": true, "max_tokens": 32_768 })),
    ] {
        let streamed = members["stream"] == true;
        let reply = ask(&emulator, "/v1/chat/completions", talk(&text, members.clone())).await;
        assert_eq!((reply.status, reply.complete), (200, true), "{members}");
        assert!(reply.body.len() < MOST, "{members}: {} bytes", reply.body.len());
        let reason = if streamed {
            let events = reply.events();
            let ended = events
                .iter()
                .find_map(|event| event["choices"][0]["finish_reason"].as_str().map(str::to_owned));
            ended.unwrap_or_default()
        } else {
            let choice = &reply.json()["choices"][0];
            assert!(choice["message"]["content"].as_str().unwrap().starts_with("You said: "));
            choice["finish_reason"].as_str().unwrap().to_owned()
        };
        assert_eq!(reason, "length", "{members}");
    }
}

#[tokio::test]
async fn an_answer_without_a_limit_has_as_many_tokens_as_a_models_and_one_with_a_limit_that_many() {
    let emulator = Emulator::start().await.unwrap();
    // `You said:` are three tokens, and each word with the space before it is one.
    for (words, members, tokens, reason) in [
        (2_000, json!({}), 2_003, "stop"),
        (20_000, json!({}), 4_096, "length"),
        (20_000, json!({ "max_tokens": 10_000 }), 10_000, "length"),
        (20_000, json!({ "max_tokens": 30_000 }), 20_003, "stop"),
    ] {
        let said = vec!["word"; words].join(" ");
        let reply = ask(&emulator, "/v1/chat/completions", talk(&said, members)).await.json();
        let choice = &reply["choices"][0];
        let length = choice["message"]["content"].as_str().unwrap().len();
        assert_eq!((length, choice["finish_reason"].as_str().unwrap()), (9 + 5 * (tokens - 3), reason));
        assert_eq!(reply["usage"]["completion_tokens"], tokens);
    }
}

#[tokio::test]
async fn calls_and_structured_answers_are_cut_as_well() {
    let emulator = Emulator::start().await.unwrap();
    let text = "word ".repeat(4_000);
    let names = (0..1000).map(|at| (format!("p{at}"), json!({ "type": "string" })));
    let schema = json!({ "type": "object", "properties": names.collect::<serde_json::Map<_, _>>() });
    let tool = json!({ "type": "function", "function": { "name": "f", "parameters": schema } });
    for members in [
        json!({ "n": 128, "tools": [tool], "tool_choice": "required", "stream": true }),
        json!({ "n": 128, "response_format": { "type": "json_schema", "json_schema": { "name": "s", "schema": schema } } }),
    ] {
        let reply = ask(&emulator, "/v1/chat/completions", talk(&text, members.clone())).await;
        assert_eq!((reply.status, reply.complete), (200, true), "{members}");
        assert!(reply.body.len() < MOST, "{} bytes", reply.body.len());
    }
    // Replies of ordinary size are complete.
    let members = json!({ "response_format": { "type": "json_object" } });
    let reply =
        ask(&emulator, "/v1/chat/completions", talk(&format!("{text} as JSON"), members)).await.json();
    let content = reply["choices"][0]["message"]["content"].as_str().unwrap();
    assert!(serde_json::from_str::<Value>(content).is_ok_and(|json| json["echo"].is_string()));
}

#[tokio::test]
async fn completions_responses_and_moderations_too() {
    let emulator = Emulator::start().await.unwrap();
    let text = "a ".repeat(10_000);
    let completions = json!({ "model": "gpt-3.5-turbo-instruct", "prompt": [text, text], "n": 50, "echo": true, "max_tokens": 4000 });
    let mut streamed = completions.clone();
    streamed["stream"] = true.into();
    for (path, body) in [
        ("/v1/completions", completions),
        ("/v1/completions", streamed),
        ("/v1/responses", json!({ "model": "gpt-4.1", "input": text, "max_output_tokens": 100_000 })),
        ("/v1/responses", json!({ "model": "gpt-4.1", "input": text, "stream": true })),
        ("/v1/moderations", json!({ "input": vec!["violence"; 200] })),
    ] {
        let reply = ask(&emulator, path, body).await;
        assert_eq!(
            (reply.status, reply.complete),
            (200, true),
            "{path}: {}",
            reply.text().get(..300).unwrap_or("")
        );
        assert!(reply.body.len() < MOST, "{path}: {} bytes", reply.body.len());
    }
    let many = json!({ "model": "gpt-3.5-turbo-instruct", "prompt": vec!["x"; 100], "n": 100 });
    assert_eq!(ask(&emulator, "/v1/completions", many).await.status, 400);
    assert_eq!(ask(&emulator, "/v1/moderations", json!({ "input": vec!["x"; 2049] })).await.status, 400);
}

#[tokio::test]
async fn a_page_has_so_many_bytes_and_the_next_goes_on() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let ask = |method, path: String| request(&emulator, method, &path).key(key.secret());
    let made = ask("POST", "/v1/conversations".into()).json(&json!({})).send().await.json();
    let items = format!("/v1/conversations/{}/items", made["id"].as_str().unwrap());
    let large = json!({ "type": "message", "role": "user", "content": "x".repeat(500_000) });
    for _ in 0..3 {
        let body = json!({ "items": [large, large] });
        assert_eq!(ask("POST", items.clone()).json(&body).send().await.status, 200);
    }
    let (mut seen, mut after, mut pages) = (0, String::new(), 0);
    loop {
        let page = ask("GET", format!("{items}?limit=100{after}")).send().await;
        assert!(page.body.len() < MOST, "{} bytes", page.body.len());
        let page = page.json();
        seen += page["data"].as_array().unwrap().len();
        pages += 1;
        if page["has_more"] != true {
            break;
        }
        after = format!("&after={}", page["last_id"].as_str().unwrap());
    }
    assert_eq!((seen, pages), (6, 2));
}

/// On one thread, as in most tests: long work is done elsewhere.
#[tokio::test]
async fn nobody_waits_for_another_ones_large_request() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let large = talk(&"a ".repeat(500_000), json!({ "n": 128, "logprobs": true, "top_logprobs": 20 }));
    let heavy = request(&emulator, "POST", "/v1/chat/completions").key(key.secret()).json(&large);
    let mut waiting = heavy.open().await;
    // If it blocked the runtime, the other requests would get fewer answers meanwhile.
    let mut answered = 0;
    let light = async {
        loop {
            assert_eq!(chat(&emulator, key.secret(), json!({})).send().await.status, 200);
            answered += 1;
        }
    };
    let reading = async {
        let mut raw = Vec::new();
        tokio::io::AsyncReadExt::read_to_end(&mut waiting, &mut raw).await.unwrap();
        raw
    };
    let raw = tokio::select! {
        raw = reading => raw,
        never = light => never,
    };
    assert!(raw.starts_with(b"HTTP/1.1 200 ") && raw.len() < MOST, "{} bytes", raw.len());
    assert!(answered > 3, "{answered}");
}
