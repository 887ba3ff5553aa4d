//! Scripted replies, chosen by the content of requests.

use std::time::{Duration, Instant};

use keyway_emulator::{Emulator, Fault, ScriptedReply};
use serde_json::{Value, json};

use crate::client::{Reply, chat, request};

const TOOL: &str =
    r#"{"type":"function","function":{"name":"get_weather","parameters":{"type":"object","properties":{}}}}"#;

fn user(text: &str) -> Value {
    json!({ "role": "user", "content": text })
}

/// Returns what the assistant says to these messages.
async fn says(emulator: &Emulator, key: &str, messages: Value) -> String {
    let reply = chat(emulator, key, json!({ "messages": messages })).send().await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()["choices"][0]["message"]["content"].as_str().unwrap().to_owned()
}

async fn respond(emulator: &Emulator, key: &str, body: Value) -> Reply {
    let mut all = json!({ "model": "gpt-4.1" });
    for (name, value) in body.as_object().unwrap() {
        all[name] = value.clone();
    }
    request(emulator, "POST", "/v1/responses").key(key).json(&all).send().await
}

#[tokio::test]
async fn twenty_parallel_tests_with_one_emulator_each_get_their_own_reply() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.when().user_says("Hello").replies("shared").unwrap();
    for number in 0..20 {
        let test = emulator.when().test(format!("test-{number}")).user_says("Hello");
        test.replies_in_turn([format!("first of {number}"), format!("second of {number}")]).unwrap();
    }
    let one = |number: usize| {
        let (emulator, key) = (&emulator, &key);
        async move {
            let test = format!("test-{number}");
            for wanted in [format!("first of {number}"), format!("second of {number}"), "shared".to_owned()] {
                let reply =
                    chat(emulator, key.secret(), json!({})).header("x-keyway-test", &test).send().await;
                assert_eq!(reply.json()["choices"][0]["message"]["content"], wanted);
                tokio::task::yield_now().await;
            }
        }
    };
    at_once((0..20).map(one).collect()).await;
    assert!(emulator.unused_scripts().is_empty());
}

/// Runs all futures at once.
async fn at_once<F: Future<Output = ()>>(all: Vec<F>) {
    let mut all: Vec<_> = all.into_iter().map(|one| Some(Box::pin(one))).collect();
    std::future::poll_fn(|cx| {
        for one in &mut all {
            if one.as_mut().is_some_and(|one| one.as_mut().poll(cx).is_ready()) {
                *one = None;
            }
        }
        if all.iter().all(Option::is_none) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}

#[tokio::test]
async fn uses_are_counted_for_each_test() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let script = emulator.when().user_says("Hello").once().replies("once for each").unwrap();
    for test in ["a", "b"] {
        for wanted in ["once for each", "You said: Hello"] {
            let reply = chat(&emulator, key.secret(), json!({})).header("x-keyway-test", test).send().await;
            assert_eq!(reply.json()["choices"][0]["message"]["content"], wanted, "{test}");
        }
    }
    assert_eq!(script.uses(), 2);
    script.remove();
    let reply = chat(&emulator, key.secret(), json!({})).header("x-keyway-test", "c").send().await;
    assert_eq!(reply.json()["choices"][0]["message"]["content"], "You said: Hello");
}

#[tokio::test]
async fn each_condition_is_looked_at() {
    let emulator = Emulator::start().await.unwrap();
    let alice = emulator.key().name("alice").create();
    let bob = emulator.key().create();
    let when = || emulator.when();
    when().model("gpt-4o").replies("by model").unwrap();
    when().user_matches(r"(?i)^order \d+$").replies("by pattern").unwrap();
    when().system_says("pirate").replies("by system").unwrap();
    when().any_message("secret word").replies("by any message").unwrap();
    when().any_message_matches("[0-9]{4}-[0-9]{2}").replies("by any pattern").unwrap();
    when().turn(2).replies("by turn").unwrap();
    when().key("alice").replies("by name").unwrap();
    when().key(bob.id()).user_says("who").replies("by id").unwrap();
    when().key(bob.secret()).replies("by key").unwrap();

    let messages = |content: &str| json!({ "messages": [user(content)] });
    let other = emulator.key().create();
    let rows = [
        (json!({ "model": "gpt-4o", "messages": [user("x")] }), "by model"),
        (messages("ORDER 66"), "by pattern"),
        (messages("the order 66"), "You said: the order 66"),
        (
            json!({ "messages": [{ "role": "system", "content": "Talk like a pirate." }, user("x")] }),
            "by system",
        ),
        (
            json!({ "messages": [user("a secret word"), { "role": "assistant", "content": "k" },
                { "role": "user", "content": [{ "type": "text", "text": "x" }] }] }),
            "by any message",
        ),
        (messages("on 2030-01-31"), "by any pattern"),
        (json!({ "messages": [user("x"), { "role": "assistant", "content": "y" }, user("z")] }), "by turn"),
        (messages("x"), "You said: x"),
    ];
    for (members, wanted) in rows {
        let reply = chat(&emulator, other.secret(), members.clone()).send().await;
        assert_eq!(reply.json()["choices"][0]["message"]["content"], wanted, "{members}");
    }
    assert_eq!(says(&emulator, alice.secret(), json!([user("x")])).await, "by name");
    assert_eq!(says(&emulator, bob.secret(), json!([user("who?")])).await, "by id");
    assert_eq!(says(&emulator, bob.secret(), json!([user("x")])).await, "by key");
    assert!(emulator.unused_scripts().is_empty(), "{:?}", emulator.unused_scripts());
}

#[tokio::test]
async fn stream_headers_and_operations_can_be_conditions() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.when().stream(true).replies("streamed").unwrap();
    emulator.when().header("X-Shop", "books").replies("by header").unwrap();
    emulator.when().operation("responses").replies("by family").unwrap();
    let streamed = chat(&emulator, key.secret(), json!({ "stream": true })).send().await;
    assert!(streamed.text().contains("streamed"));
    let header = chat(&emulator, key.secret(), json!({})).header("x-shop", "books").send().await;
    assert_eq!(header.json()["choices"][0]["message"]["content"], "by header");
    let response = respond(&emulator, key.secret(), json!({ "input": "Hello" })).await.json();
    assert_eq!(response["output"][0]["content"][0]["text"], "by family");
    assert_eq!(says(&emulator, key.secret(), json!([user("Hello")])).await, "You said: Hello");
}

#[tokio::test]
async fn an_agent_loop_is_scripted_in_either_order() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let calls = ScriptedReply::text("Let me look.")
        .tool_call("get_weather", r#"{"city":"Paris"}"#)
        .tool_call("get_weather", r#"{"city":"Rome"}"#);
    // The first script also fits the request with the results, but the one for results goes first.
    emulator.when().user_says("weather").replies(calls).unwrap();
    emulator.when().tool_result_of("get_weather").tool_result("18").replies("Mild.").unwrap();
    emulator.when().tool_result("storm").replies("Stay inside.").unwrap();

    let tools = json!([serde_json::from_str::<Value>(TOOL).unwrap()]);
    let asked = json!({ "messages": [user("How is the weather?")], "tools": tools });
    let reply = chat(&emulator, key.secret(), asked).send().await.json();
    let choice = &reply["choices"][0];
    assert_eq!(
        (&choice["finish_reason"], &choice["message"]["content"]),
        (&json!("tool_calls"), &json!("Let me look."))
    );
    let made = choice["message"]["tool_calls"].as_array().unwrap();
    let cities: Vec<&str> = made.iter().map(|call| call["function"]["arguments"].as_str().unwrap()).collect();
    assert_eq!(cities, [r#"{"city":"Paris"}"#, r#"{"city":"Rome"}"#]);
    assert_ne!(made[0]["id"], made[1]["id"]);

    let results = |text: &str| {
        let result = |call: &Value| json!({ "role": "tool", "tool_call_id": call["id"], "content": text });
        let mut messages = vec![
            user("How is the weather?"),
            json!({ "role": "assistant", "content": null, "tool_calls": made }),
        ];
        messages.extend(made.iter().map(result));
        json!({ "messages": messages, "tools": tools })
    };
    for (text, wanted) in [("18 degrees", "Mild."), ("a storm", "Stay inside.")] {
        let reply = chat(&emulator, key.secret(), results(text)).send().await.json();
        assert_eq!(reply["choices"][0]["message"]["content"], wanted);
    }
}

#[tokio::test]
async fn responses_continue_a_dialogue_that_the_server_has() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let call = ScriptedReply::call("get_weather", r#"{"city":"Paris"}"#).reasoning("I need the weather.");
    emulator.when().operation("responses").user_says("weather").turn(1).replies(call).unwrap();
    emulator.when().tool_result_of("get_weather").replies("Sunny.").unwrap();
    emulator.when().turn(3).any_message("How is the weather?").replies("Third.").unwrap();

    let tool = json!({ "type": "function", "name": "get_weather", "parameters": null, "strict": null });
    let first = respond(&emulator, key.secret(), json!({ "input": "How is the weather?", "tools": [tool] }))
        .await
        .json();
    let kinds: Vec<&Value> = first["output"].as_array().unwrap().iter().map(|item| &item["type"]).collect();
    assert_eq!(kinds, ["reasoning", "function_call"]);
    assert_eq!(first["output"][0]["summary"][0]["text"], "I need the weather.");
    let output = json!([{ "type": "function_call_output", "call_id": first["output"][1]["call_id"], "output": "sun" }]);
    let second = respond(
        &emulator,
        key.secret(),
        json!({ "input": output, "tools": [tool], "previous_response_id": first["id"] }),
    )
    .await
    .json();
    assert_eq!(second["output"][0]["content"][0]["text"], "Sunny.", "{second}");
    let third = json!({ "input": "And tomorrow?", "previous_response_id": second["id"] });
    let third = respond(&emulator, key.secret(), third).await.json();
    assert_eq!(third["output"][0]["content"][0]["text"], "Third.");
}

#[tokio::test]
async fn a_streamed_response_has_the_events_of_what_is_scripted() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let reply = ScriptedReply::text("Two words")
        .reasoning("First part.")
        .reasoning("Second part.")
        .tool_call("f", "{}");
    emulator.when().replies(reply).unwrap();
    let events = respond(&emulator, key.secret(), json!({ "input": "Hello", "stream": true })).await.events();
    let of = |kind: &str| events.iter().filter(|event| event["type"] == kind).collect::<Vec<_>>();
    assert_eq!(of("response.reasoning_summary_text.done").len(), 2);
    assert_eq!(of("response.output_text.delta").len(), 2);
    assert_eq!(of("response.function_call_arguments.done")[0]["arguments"], "{}");
    let numbers: Vec<u64> = events.iter().map(|event| event["sequence_number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (0..u64::try_from(events.len()).unwrap()).collect::<Vec<_>>());
    let last = events.last().unwrap();
    assert_eq!(
        (&last["type"], last["response"]["output"].as_array().unwrap().len()),
        (&json!("response.completed"), 3)
    );
}

#[tokio::test]
async fn usage_finish_reason_and_model_are_as_scripted() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let reply = || {
        let reply = ScriptedReply::text("Cut of").usage(1000, 50).cached_tokens(900).reasoning_tokens(30);
        reply.model("gpt-4.1-2025-04-14").header("x-mine", "yes")
    };
    emulator.when().user_says("length").replies(reply().finish_reason("length").unwrap()).unwrap();
    emulator.when().user_says("filter").replies(reply().finish_reason("content_filter").unwrap()).unwrap();
    for (word, reason) in [("length", "length"), ("filter", "content_filter")] {
        let whole = chat(&emulator, key.secret(), json!({ "messages": [user(word)] })).send().await;
        assert_eq!(whole.header("x-mine"), Some("yes"));
        let whole = whole.json();
        assert_eq!(whole["choices"][0]["finish_reason"], reason);
        assert_eq!(whole["model"], "gpt-4.1-2025-04-14");
        let usage = &whole["usage"];
        assert_eq!((&usage["prompt_tokens"], &usage["completion_tokens"]), (&json!(1000), &json!(50)));
        assert_eq!(usage["total_tokens"], 1050);
        assert_eq!(usage["prompt_tokens_details"]["cached_tokens"], 900);
        assert_eq!(usage["completion_tokens_details"]["reasoning_tokens"], 30);
    }
    let events = chat(
        &emulator,
        key.secret(),
        json!({ "messages": [user("length")], "stream": true, "stream_options": { "include_usage": true } }),
    )
    .send()
    .await
    .events();
    assert_eq!(events.last().unwrap()["usage"]["total_tokens"], 1050);
    assert_eq!(events[events.len() - 2]["choices"][0]["finish_reason"], "length");
    for (word, reason) in [("length", "max_output_tokens"), ("filter", "content_filter")] {
        let response = respond(&emulator, key.secret(), json!({ "input": word })).await.json();
        assert_eq!(
            (&response["status"], &response["incomplete_details"]["reason"]),
            (&json!("incomplete"), &json!(reason))
        );
        assert_eq!(response["usage"]["output_tokens_details"]["reasoning_tokens"], 30);
        assert_eq!(response["usage"]["total_tokens"], 1050);
        assert_eq!(response["model"], "gpt-4.1-2025-04-14");
    }
    assert!(ScriptedReply::text("x").finish_reason("tired").is_err());
}

#[tokio::test]
async fn errors_faults_bodies_and_events_are_replies_too() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let fault: Fault = "503; retry-after=7; message=Later".parse().unwrap();
    let replies = [
        ScriptedReply::error(429).unwrap(),
        ScriptedReply::fault(fault),
        ScriptedReply::from_json(&json!({ "error": { "status": 400, "type": "invalid_request_error", "code": "content_policy; violation",
            "message": "Your request, and 100% of it: \"rejected\"", "param": "messages.[0]", "retry_after": 2 } })).unwrap(),
        ScriptedReply::body(json!({ "mine": true })),
        ScriptedReply::raw(418, "text/plain", "teapot"),
        ScriptedReply::text("fine"),
    ];
    emulator.when().user_says("Hello").replies_in_turn(replies).unwrap();
    let next = || async { chat(&emulator, key.secret(), json!({})).send().await };
    let limited = next().await;
    assert_eq!((limited.status, limited.error("code")), (429, json!("rate_limit_exceeded")));
    let later = next().await;
    assert_eq!(
        (later.status, later.header("retry-after"), later.error("message")),
        (503, Some("7"), json!("Later"))
    );
    let policy = next().await;
    assert_eq!((policy.status, policy.error("code")), (400, json!("content_policy; violation")));
    assert_eq!(policy.error("message"), "Your request, and 100% of it: \"rejected\"");
    assert_eq!((policy.error("param"), policy.header("retry-after")), (json!("messages.[0]"), Some("2")));
    assert_eq!(next().await.json(), json!({ "mine": true }));
    let teapot = next().await;
    assert_eq!(
        (teapot.status, teapot.header("content-type"), teapot.text().as_str()),
        (418, Some("text/plain"), "teapot")
    );
    assert_eq!(next().await.json()["choices"][0]["message"]["content"], "fine");
    assert_eq!(next().await.json()["choices"][0]["message"]["content"], "You said: Hello");
}

#[tokio::test]
async fn events_are_sent_as_they_are() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let events = || ScriptedReply::events([json!({ "type": "a", "n": 1 }), json!("{\"broken\": ")]);
    emulator.when().user_says("Hello").replies(events()).unwrap();
    let text = chat(&emulator, key.secret(), json!({ "stream": true })).send().await.text();
    assert_eq!(
        text,
        "data: {\"n\":1,\"type\":\"a\"}\n\ndata: {\"broken\": \n\ndata: [DONE]\n\n"
            .replace("{\"n\":1,\"type\":\"a\"}", &json!({ "type": "a", "n": 1 }).to_string())
    );
    let text = respond(&emulator, key.secret(), json!({ "input": "Hello", "stream": true })).await.text();
    assert!(text.starts_with("event: a\ndata: {") && !text.contains("DONE"), "{text}");
}

#[tokio::test]
async fn any_operation_can_fail_if_a_script_names_it() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.when().operation("files.list").once().replies(ScriptedReply::error(500).unwrap()).unwrap();
    emulator.when().operation("models").replies(ScriptedReply::body(json!({ "data": [] }))).unwrap();
    emulator.when().replies(ScriptedReply::error(400).unwrap()).unwrap();
    let get = |path: &'static str| request(&emulator, "GET", path).key(key.secret()).send();
    assert_eq!(get("/v1/files").await.status, 500);
    assert_eq!(get("/v1/files").await.status, 200, "a script for all is for what a model answers");
    assert_eq!(get("/v1/models").await.json(), json!({ "data": [] }));
    assert_eq!(chat(&emulator, key.secret(), json!({})).send().await.status, 400);
}

#[tokio::test]
async fn a_stream_breaks_in_the_middle_of_its_text() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let fault = "stream-error; at=3; code=server_error".parse().unwrap();
    emulator.when().replies(ScriptedReply::text("one two three four").with_fault(fault)).unwrap();
    let data = chat(&emulator, key.secret(), json!({ "stream": true })).send().await.data();
    assert!(
        data[1].contains("one") && data[2].contains("two") && data[3].contains("server_error"),
        "{data:?}"
    );
}

#[tokio::test]
async fn delays_are_kept() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let delay = Duration::from_millis(60);
    emulator.when().user_says("whole").replies(ScriptedReply::text("x").delay(delay)).unwrap();
    let chunks = ScriptedReply::text("one two three").delay(delay).chunk_delay(delay);
    emulator.when().user_says("chunks").replies(chunks).unwrap();
    for (word, stream, least) in [("whole", false, 1), ("chunks", true, 3)] {
        let started = Instant::now();
        chat(&emulator, key.secret(), json!({ "messages": [user(word)], "stream": stream })).send().await;
        assert!(started.elapsed() >= delay * least, "{word}");
    }
}

#[tokio::test]
async fn a_refused_request_uses_nothing_up() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().quota_exhausted().create();
    let script = emulator.when().once().replies("after the quota").unwrap();
    let error = emulator.when().user_says("Hello").replies(ScriptedReply::error(500).unwrap()).unwrap();
    assert_eq!(chat(&emulator, key.secret(), json!({})).send().await.status, 429);
    assert_eq!((script.uses(), error.uses()), (0, 0));
    key.restore();
    assert_eq!(says(&emulator, key.secret(), json!([user("x")])).await, "after the quota");
}

#[tokio::test]
async fn the_queue_goes_before_scripts_and_takes_what_suits() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator.when().replies("script").unwrap();
    emulator.reply(ScriptedReply::embedding([1.0, 0.0]));
    emulator.reply_text("queued");
    assert_eq!(emulator.unused_scripts().len(), 2, "a script and two queued replies");
    assert_eq!(says(&emulator, key.secret(), json!([user("x")])).await, "queued");
    assert_eq!(says(&emulator, key.secret(), json!([user("x")])).await, "script");
    assert_eq!(emulator.unused_scripts(), ["1 queued reply"]);
}

#[tokio::test]
async fn legacy_completions_and_runs_are_scripted() {
    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    emulator
        .when()
        .operation("completions.create")
        .user_says("Once")
        .replies(ScriptedReply::text("upon a time").usage(5, 6))
        .unwrap();
    let body = json!({ "model": "gpt-3.5-turbo-instruct", "prompt": "Once", "max_tokens": 1 });
    let send =
        |body: Value| request(&emulator, "POST", "/v1/completions").key(key.secret()).json(&body).send();
    let whole = send(body.clone()).await.json();
    assert_eq!(
        (&whole["choices"][0]["text"], &whole["choices"][0]["finish_reason"]),
        (&json!("upon a time"), &json!("stop"))
    );
    assert_eq!(whole["usage"]["total_tokens"], 11);
    let mut streamed = body;
    streamed["stream"] = true.into();
    let said: String = send(streamed)
        .await
        .events()
        .iter()
        .map(|event| event["choices"][0]["text"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(said, "upon a time");
}
