//! Setups whose server answers: is it the API, and does a chat call work?

use std::time::Duration;

use serde_json::json;

use crate::program::{KEY, Program};
use crate::script::{Answer, chunk, refusal, reply, status, stream, streamed};
use crate::setup::SetUp;
use crate::steady::Steady;

const AT_ONCE: Duration = Duration::ZERO;

pub(crate) fn all() -> Vec<SetUp> {
    [strangers(), halves(), quirks(), slow()].into_iter().flatten().collect()
}

fn at(name: &'static str, url: String, server: Steady) -> SetUp {
    let program = Program::new().var("OPENAI_API_KEY", KEY).var("OPENAI_BASE_URL", url);
    SetUp::new(name, program).keep(server).secret(KEY)
}

/// A server with these answers under every base URL.
fn steady(name: &'static str, answers: fn(&str) -> (u16, String)) -> SetUp {
    let server = Steady::start(AT_ONCE, answers);
    at(name, server.url(), server)
}

fn list() -> String {
    json!({"object": "list", "data": [{"id": "llama-3", "object": "model", "created": 1, "owned_by": "me"}]})
        .to_string()
}

fn completion() -> String {
    json!({
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "llama-3",
        "choices": [{
            "index": 0, "finish_reason": "stop", "logprobs": null,
            "message": {"role": "assistant", "content": "Hi", "refusal": null},
        }],
    })
    .to_string()
}

/// A server that works: its paths below `/v1`.
fn works(path: &str) -> (u16, String) {
    match path {
        "/v1/models" => (200, list()),
        "/v1/chat/completions" => (200, completion()),
        _ => (404, "{}".to_owned()),
    }
}

/// Something else than the API answers.
fn strangers() -> Vec<SetUp> {
    let azure = Steady::start(AT_ONCE, |path| works(path.strip_prefix("/openai").unwrap_or("")));
    let root = Steady::start(AT_ONCE, works);
    vec![
        steady("404 to everything", |_| {
            (404, json!({"error": {"code": "404", "message": "Resource not found"}}).to_string())
        })
        .fails("base_url", 1, "but there is no API: a chat call is answered with status 404")
        .next("correct the path of the base URL"),
        SetUp::scripted(
            "404 to everything, with a key",
            KEY,
            vec![
                refusal(401, &[], "", "", "You didn't provide an API key."),
                status(404, &[], "{}"),
                status(404, &[], "{}"),
            ],
        )
        .fails("base_url", 1, "but there is no API: a chat call is answered with status 404"),
        steady("the same words to everything", |_| (200, json!({"status": "ok"}).to_string()))
            .fails("base_url", 1, "but what answers there is not the API")
            .next("correct the path of the base URL"),
        at("root of a server with its API at /openai/v1", azure.origin(), azure)
            .fails("base_url", 2, "but the API is at http://127.0.0.1:")
            .next("/openai/v1."),
        at("path that the server does not have", format!("{}/api", root.origin()), root)
            .fails("base_url", 2, "but the API is at http://127.0.0.1:")
            .next("/v1."),
    ]
}

/// The list of models and the chat call disagree.
fn halves() -> Vec<SetUp> {
    vec![
        steady("models fine, chat 500", |path| match path {
            "/v1/models" => (200, list()),
            _ => (500, json!({"error": {"message": "boom"}}).to_string()),
        })
        .fails("chat", 1, "a chat call with llama-3 failed: The server failed (500)"),
        steady("models fine, chat 200 with an error", |path| match path {
            "/v1/models" => (200, list()),
            _ => (200, json!({"error": {"message": "out of memory", "code": 500}}).to_string()),
        })
        .fails("chat", 1, "a chat call with llama-3 failed"),
        // H10: replies of another API, and choices with nothing in them.
        steady("models fine, chat in Ollama's own shape", |path| match path {
            "/v1/models" => (200, list()),
            _ => {
                let message = json!({"role": "assistant", "content": "Hi"});
                (200, json!({"model": "llama-3", "message": message, "done": true}).to_string())
            }
        })
        .fails("chat", 1, "`choices` is missing"),
        steady("models fine, chat with an empty choice", |path| match path {
            "/v1/models" => (200, list()),
            _ => (200, json!({"choices": [{}]}).to_string()),
        })
        .fails("chat", 1, "`choices` has nothing in it"),
        steady("models fine, chat with a choice that is none", |path| match path {
            "/v1/models" => (200, list()),
            _ => (200, json!({"choices": [5]}).to_string()),
        })
        .fails("chat", 1, "`choices` has nothing in it"),
        SetUp::scripted("whole replies with their text beside the message, streams fine", KEY, {
            let key = || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key.");
            let odd = json!({"choices": [{"index": 0, "text": "Hi"}]}).to_string();
            vec![key(), status(200, &[], &list()), streamed(&["Hi"]), status(200, &[], &odd)]
        })
        .works(),
        SetUp::scripted("whole replies with a used-up quota, streams fine", KEY, {
            let key = || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key.");
            let quota = refusal(429, &[], "insufficient_quota", "insufficient_quota", "Used up.");
            vec![key(), status(200, &[], &list()), streamed(&["Hi"]), quota]
        })
        .works_but("succeeds streamed, but not as a whole: Quota exhausted"),
        SetUp::scripted("whole replies of another API, streams fine", KEY, {
            let key = || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key.");
            let other = json!({"object": "response", "output": [{"type": "message"}]}).to_string();
            vec![key(), status(200, &[], &list()), streamed(&["Hi"]), status(200, &[], &other)]
        })
        .works_but("succeeds streamed, but not as a whole: "),
        steady("models fine, no chat", |path| match path {
            "/v1/models" => (200, list()),
            _ => (404, json!({"detail": "Not Found"}).to_string()),
        })
        .fails("chat", 1, "the server lists models, but has no chat completions (status 404)"),
        steady("models fine, the deployment unknown", |path| match path {
            "/v1/models" => (200, list()),
            _ => {
                let message = "The API deployment for this resource does not exist.";
                let error = json!({"error": {"code": "DeploymentNotFound", "message": message}});
                (404, error.to_string())
            }
        })
        .unknown("chat", 1, "the server does not have the model llama-3")
        .next("`--model`"),
        steady("models 500, chat fine", |path| match path {
            "/v1/models" => (500, "{}".to_owned()),
            _ => works(path),
        })
        .works_but("the server returned an error (status 500)")
        .next("nothing needs to be done for chat calls"),
        steady("models refused, chat fine", |path| match path {
            "/v1/models" => (403, json!({"error": {"message": "not for you"}}).to_string()),
            _ => works(path),
        })
        .works(),
        steady("models 401, chat fine", |path| match path {
            "/v1/models" => (401, json!({"detail": "Unauthorized"}).to_string()),
            _ => works(path),
        })
        .works(),
        steady("models fine, key refused by chat alone", |path| match path {
            "/v1/models" => (200, list()),
            _ => (401, json!({"error": {"message": "Invalid token"}}).to_string()),
        })
        .fails("key", 4, "The API key was rejected")
        .next("the keys where http://127.0.0.1:"),
        steady("a page at /models, chat fine", |path| match path {
            "/v1/models" => (200, "<!doctype html><title>Chat</title>".to_owned()),
            _ => works(path),
        })
        .works_but("received an HTML page")
        .next("nothing needs to be done for chat calls"),
        steady("models 402, chat fine", |path| match path {
            "/v1/models" => (402, json!({"error": {"message": "Payment required"}}).to_string()),
            _ => works(path),
        })
        .works_but("a request without a key is rejected for lack of payment (status 402)")
        .next("nothing needs to be done"),
        steady("402 to everything", |_| (402, json!({"error": {"message": "Payment required"}}).to_string()))
            .fails("quota", 6, "402"),
        steady("models 429, chat fine", |path| match path {
            "/v1/models" => (429, json!({"error": {"message": "Slow down"}}).to_string()),
            _ => works(path),
        })
        .works_but("even a request without a key is rejected (429)")
        .next("nothing needs to be done"),
        SetUp::scripted("a model that this key may not use, unnamed", KEY, {
            let no = || {
                refusal(
                    403,
                    &[],
                    "invalid_request_error",
                    "model_not_found",
                    "Project `p` does not have access to model `llama-3`",
                )
            };
            let key = || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key.");
            vec![key(), status(200, &[], &list()), no(), no()]
        })
        .unknown("chat", 5, "this key may not use the model llama-3 (403)")
        .next("allow this one in the key's project"),
        SetUp::scripted("streams broken, whole calls fine", KEY, {
            let key = || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key.");
            vec![key(), status(200, &[], &list()), stream().write(&chunk("H")).close(), reply("Hi")]
        })
        .works_but("a chat call with llama-3 succeeds as a whole, but not streamed: The stream of")
        .next("--no-stream"),
        SetUp::scripted("answers with nothing in them", KEY, {
            let key = || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key.");
            let nothing = || status(200, &[], r#"{"id":"c","choices":[{"index":0}]}"#);
            let stream = stream()
                .write("data: {\"choices\":[{\"index\":0,\"delta\":{}}]}\n\ndata: [DONE]\n\n")
                .close();
            vec![key(), status(200, &[], &list()), stream, nothing()]
        })
        .works_but("a chat call with llama-3 is answered, but with nothing")
        .next("check the model's server"),
        SetUp::scripted("a server that does not stream", KEY, {
            let key = || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key.");
            vec![key(), status(200, &[], &list()), reply("Hi"), reply("Hi")]
        })
        .works_but("not streamed: the server answers with a whole reply")
        .next("--no-stream"),
        // H10: a stream of nothing is none.
        SetUp::scripted("streams without a choice, whole calls fine", KEY, {
            let key = || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key.");
            let nothing = "data: {\"choices\": []}\n\ndata: [DONE]\n\n";
            vec![key(), status(200, &[], &list()), stream().write(nothing).close(), reply("Hi")]
        })
        .works_but("not streamed: ")
        .next("--no-stream"),
        SetUp::scripted("whole calls broken, streams fine", KEY, {
            let key = || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key.");
            vec![key(), status(200, &[], &list()), streamed(&["Hi"]), status(200, &[], "<html>")]
        })
        .works_but("a chat call with llama-3 succeeds streamed, but not as a whole: ")
        .next("ask for streams"),
    ]
}

/// Servers that differ from the API, but work.
fn quirks() -> Vec<SetUp> {
    let list = || status(200, &[], &list());
    let no_key =
        || refusal(401, &[], "invalid_request_error", "", "You didn't provide an API key. Send one.");
    let no_model = || {
        let text = "The model `gpt-4.1-nano` does not exist.";
        refusal(404, &[], "invalid_request_error", "model_not_found", text)
    };
    let no_limit = refusal(400, &[], "invalid_request_error", "", "Unknown argument: max_completion_tokens");
    let set = |name, answers: Vec<Answer>| SetUp::scripted(name, KEY, answers);
    vec![
        steady("an open server", works).works(),
        set(
            "a server that does not know the limit",
            vec![no_key(), list(), no_limit, streamed(&["Hi"]), reply("Hi")],
        )
        .works(),
        set(
            "a server that fails once",
            vec![no_key(), list(), status(503, &[], "{}"), streamed(&["Hi"]), reply("Hi")],
        )
        .works(),
        set(
            "a server without the usual model",
            vec![status(404, &[], "{}"), no_model(), status(404, &[], "{}")],
        )
        .unknown("chat", 1, "the server does not have the model gpt-4.1-nano")
        .next("--model"),
        set(
            "a list without a chat model",
            vec![no_key(), status(200, &[], r#"{"object":"list","data":[{"id":"whisper-1"}]}"#), {
                refusal(404, &[], "invalid_request_error", "", "This is not a chat model.")
            }],
        )
        .unknown("chat", 1, "the server lists no chat model")
        .next("--model"),
        steady("a model that only sounds like none for chat", |path| match path {
            "/v1/models" => (200, json!({"data": [{"id": "qwen-audio-image"}]}).to_string()),
            _ => works(path),
        })
        .works(),
        steady("an empty list of models, chat fine", |path| match path {
            "/v1/models" => (200, json!({"object": "list", "data": []}).to_string()),
            _ => works(path),
        })
        .works(),
        steady("a list of models that is null, chat fine", |path| match path {
            "/v1/models" => (200, json!({"object": "list", "data": null}).to_string()),
            _ => works(path),
        })
        .works(),
        steady("an empty list of models, and the usual model is not there", |path| match path {
            "/v1/models" => (200, json!({"data": []}).to_string()),
            _ => {
                let error = json!({"error": {"code": "model_not_found", "message": "no such model"}});
                (404, error.to_string())
            }
        })
        .unknown("chat", 1, "the server does not have the model gpt-4.1-nano")
        .next("--model"),
    ]
}

/// A slow server that lists its models to everyone, and has no other.
fn slow_without_the_usual_model() -> SetUp {
    let server = Steady::asking(Duration::from_millis(2500), |path, asked| match asked["model"].as_str() {
        None | Some("llama-3") => works(path),
        _ => (404, json!({"error": {"code": "model_not_found", "message": "no such model"}}).to_string()),
    });
    at("a slow server without the usual model", server.url(), server)
}

fn slow() -> Vec<SetUp> {
    let slow = |name| {
        let server = Steady::start(Duration::from_secs(4), works);
        at(name, server.url(), server)
    };
    let whole_only = |name, to_stream: fn() -> (u16, String)| {
        let server = Steady::not_streaming(Duration::from_secs(4), to_stream, works);
        at(name, server.url(), server)
    };
    let silent = |name| SetUp::scripted(name, KEY, vec![Answer::new().hold(), Answer::new().hold()]);
    let silent_chat = {
        let key = || status(200, &[], &list());
        SetUp::scripted("a chat call that is not answered", KEY, vec![key(), key(), Answer::new().hold()])
    };
    let hanging_list = {
        let server = Steady::start(AT_ONCE, |path| match path {
            // Longer than any test waits.
            "/v1/models" => {
                std::thread::sleep(Duration::from_secs(3600));
                works(path)
            }
            _ => works(path),
        });
        at("a list of models that hangs, chat fine", server.url(), server)
    };
    let server = Steady::start(AT_ONCE, works);
    let source = Program::new()
        .var("OPENAI_BASE_URL", server.url())
        .file("key.sh", &format!("sleep 4; echo {KEY}"))
        .args(&["--key-from", "command:/bin/sh key.sh"]);
    vec![
        SetUp::new("a slow source of the key", source).keep(server).secret(KEY).works(),
        slow("a slow server").works(),
        whole_only("a slow server that answers a stream with a whole reply", || (200, completion()))
            .works_but("not streamed: the server answers with a whole reply")
            .next("--no-stream"),
        whole_only("a slow server that answers a stream with JSON", || (200, json!({"ok": 1}).to_string()))
            .works_but("not streamed: The reply is not what chat.completions.create returns")
            .next("--no-stream"),
        whole_only("a slow server that refuses streams", || {
            (400, json!({"error": {"message": "stream is not supported"}}).to_string())
        })
        .works_but("not streamed")
        .next("--no-stream"),
        slow_without_the_usual_model().works(),
        hanging_list.works_but("no HTTP reply within").next("nothing needs to be done for chat calls"),
        slow("a slow server, and less time for calls")
            .with(|program| program.line("--timeout 1 --max-retries 0"))
            .fails("http", 3, "no HTTP reply within 1 s"),
        silent("a server that does not answer")
            .unknown("http", 3, "but calls wait longer")
            .next("allow more time, as with `--timeout 60`"),
        silent_chat
            .unknown("chat", 3, "no answer to a chat call with llama-3 within")
            .next("allow more time, as with `--timeout 60`"),
    ]
}
