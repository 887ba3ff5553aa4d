//! The tool loop: what is sent, what runs, and how a run ends.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use keyway::error::OutputReason;
use keyway::events::{FinishReason, StreamEvent};
use keyway::tools::{Approval, Json, RunEnd, RunEvent, Tool, ToolRun};
use keyway::types::chat::ChatCompletionCreateParams;
use keyway::types::responses::ResponseCreateParams;
use keyway::{ErrorKind, OpenAI};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::support::{Answer, Scripted, builder, completion, event, hello, last_piece, over, piece, settle};

type ChatRun = ToolRun<ChatCompletionCreateParams>;

fn called(calls: &[(&str, &str, &str)]) -> Value {
    let calls: Vec<_> = calls
        .iter()
        .map(|(id, name, arguments)| {
            json!({"id": id, "type": "function", "function": {"name": name, "arguments": arguments}})
        })
        .collect();
    let mut reply = completion("");
    reply["choices"][0]["message"] = json!({"role": "assistant", "content": null, "tool_calls": calls});
    reply["choices"][0]["finish_reason"] = "tool_calls".into();
    reply
}

fn script(replies: impl IntoIterator<Item = Value>) -> Scripted {
    Scripted::of(replies.into_iter().map(|reply| Answer::json(200, &reply)))
}

fn tool<F>(name: &str, run: F) -> Tool
where
    F: Fn(Value) -> Result<String, String> + Send + Sync + Clone + 'static,
{
    Tool::with_schema(name, "Does something.", json!({"type": "object"}), move |args: Value| {
        let run = run.clone();
        async move { run(args) }
    })
}

/// A tool that says its argument `x`.
fn echo() -> Tool {
    tool("echo", |args| args["x"].as_str().map(str::to_owned).ok_or_else(|| "`x` is missing".to_owned()))
}

fn run(client: &OpenAI, tools: impl IntoIterator<Item = Tool>) -> ChatRun {
    client.chat().completions().run_tools(hello(), tools)
}

fn bodies(transport: &Scripted) -> Vec<Value> {
    transport.sent().iter().map(|sent| serde_json::from_slice(&sent.body).unwrap()).collect()
}

/// What the model was told by the tools, in the last request.
fn told(transport: &Scripted) -> Vec<(String, String)> {
    let body = bodies(transport).pop().unwrap();
    let messages = body["messages"].as_array().unwrap();
    let outputs = messages.iter().filter(|message| message["role"] == "tool");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    outputs.map(|output| (text(&output["tool_call_id"]), text(&output["content"]))).collect()
}

#[tokio::test]
async fn a_chat_runs_its_tools_until_the_model_answers() {
    let transport = script([
        called(&[("a", "echo", r#"{"x":"1"}"#), ("b", "echo", r#"{"x":"2"}"#)]),
        called(&[("c", "echo", r#"{"x":"3"}"#)]),
        completion("Done."),
    ]);
    let reply = run(&over(&transport), [echo()]).await.unwrap();
    assert_eq!((reply.text(), reply.end(), reply.steps()), ("Done.", &RunEnd::Answered, 3));
    let usage = reply.usage();
    assert_eq!((usage.input_tokens, usage.output_tokens, usage.total_tokens), (3, 6, 9));
    let requests = bodies(&transport);
    let declared = json!([{"type": "function", "function": {"name": "echo", "description": "Does something.",
        "parameters": {"type": "object"}}}]);
    assert!(requests.iter().all(|request| request["tools"] == declared));
    let roles = |messages: &Value| -> Vec<String> {
        messages.as_array().unwrap().iter().map(|one| one["role"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(roles(&requests[2]["messages"]), ["user", "assistant", "tool", "tool", "assistant", "tool"]);
    let expected = [("a", "1"), ("b", "2"), ("c", "3")].map(|(id, text)| (id.to_owned(), text.to_owned()));
    assert_eq!(told(&transport), expected);
    let all = serde_json::to_value(reply.messages()).unwrap();
    assert_eq!(roles(&all), ["user", "assistant", "tool", "tool", "assistant", "tool", "assistant"]);
    assert_eq!(all[6]["content"], "Done.");
    assert_eq!(reply.params().messages.len(), 7);
}

#[tokio::test]
async fn failures_are_told_to_the_model() {
    let transport = script([
        called(&[
            ("a", "echo", "{}"),
            ("b", "echo", "{\"x\":"),
            ("c", "unknown", "{}"),
            ("d", "count", "{\"n\":\"many\"}"),
            ("e", "count", ""),
        ]),
        completion("Done."),
    ]);
    let count = Tool::with_schema(
        "count",
        "",
        json!({}),
        |args: std::collections::BTreeMap<String, u32>| async move { Json(args) },
    );
    run(&over(&transport), [echo(), count]).await.unwrap();
    let texts: Vec<String> = told(&transport).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts[0], "error: `x` is missing");
    assert!(texts[1].starts_with("error: the arguments do not fit (EOF"), "{}", texts[1]);
    assert_eq!(texts[2], "error: there is no tool `unknown`; available: echo, count");
    assert!(texts[3].contains("the arguments do not fit"), "{}", texts[3]);
    assert_eq!(texts[4], "{}");
    let declared = &bodies(&transport)[0]["tools"][1]["function"];
    assert_eq!(declared, &json!({"name": "count", "parameters": {}}));
}

#[tokio::test]
async fn what_a_tool_returns_becomes_text() {
    let schema = || json!({"type": "object"});
    let tools = [
        Tool::with_schema("text", "", schema(), |_: Value| async { "a \"b\"" }),
        Tool::with_schema("json", "", schema(), |_: Value| async { json!({"a": [1]}) }),
        Tool::with_schema("string", "", schema(), |_: Value| async { json!("plain") }),
        Tool::with_schema("nothing", "", schema(), |_: Value| async {}),
        Tool::with_schema("io", "", schema(), |_: Value| async { std::fs::read_to_string("/nonexistent/x") }),
    ];
    let names = ["text", "json", "string", "nothing", "io"];
    let calls: Vec<_> = names.iter().map(|name| (*name, *name, "{}")).collect();
    let transport = script([called(&calls), completion("Done.")]);
    run(&over(&transport), tools).await.unwrap();
    let texts: Vec<String> = told(&transport).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts[..4], ["a \"b\"", "{\"a\":[1]}", "plain", "done"]);
    assert!(texts[4].starts_with("error: "), "{}", texts[4]);
}

#[tokio::test(start_paused = true)]
async fn the_calls_of_a_step_run_at_the_same_time_up_to_a_limit() {
    for (limit, seconds) in [(None, 1), (Some(1), 6), (Some(2), 3), (Some(4), 2), (Some(0), 6)] {
        let slow = Tool::with_schema("slow", "", json!({}), |args: Value| async move {
            sleep(Duration::from_secs(1)).await;
            args.to_string()
        });
        let ids: Vec<String> = (0..6).map(|number| number.to_string()).collect();
        let calls: Vec<_> = ids.iter().map(|id| (id.as_str(), "slow", id.as_str())).collect();
        let transport = script([called(&calls), completion("Done.")]);
        let client = over(&transport);
        let mut run = run(&client, [slow]);
        if let Some(limit) = limit {
            run = run.max_parallel(limit);
        }
        let begun = Instant::now();
        run.await.unwrap();
        assert_eq!(begun.elapsed().as_secs(), seconds, "{limit:?}");
        let expected: Vec<_> = ids.iter().map(|id| (id.clone(), id.clone())).collect();
        assert_eq!(told(&transport), expected);
    }
}

#[tokio::test]
async fn steps_are_bounded() {
    let ran = Arc::new(AtomicUsize::new(0));
    for (given, steps) in [(None, 10_usize), (Some(1), 1), (Some(3), 3), (Some(0), 0)] {
        ran.store(0, Ordering::Relaxed);
        let counter = Arc::clone(&ran);
        let counting = tool("count", move |_| Ok(counter.fetch_add(1, Ordering::Relaxed).to_string()));
        let transport = Scripted::always(Answer::json(200, &called(&[("a", "count", "{}")])));
        let client = over(&transport);
        let mut run = run(&client, [counting]);
        if let Some(given) = given {
            run = run.max_steps(given);
        }
        let error = run.await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Output(OutputReason::MaxSteps));
        assert!(
            error.to_string().contains(&format!("after {steps} steps")) && !error.is_retryable(),
            "{error}"
        );
        assert_eq!(error.partial().is_some(), steps > 0);
        assert_eq!((transport.sent().len(), ran.load(Ordering::Relaxed)), (steps, steps.saturating_sub(1)));
    }
}

#[tokio::test]
async fn the_caller_approves_denies_or_stops() {
    let calls = [("a", "echo", r#"{"x":"1"}"#), ("b", "echo", r#"{"x":"2"}"#)];
    let transport = script([called(&calls), completion("Done.")]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&seen);
    let run_ = run(&over(&transport), [echo()]).on_call(move |call| {
        heard.lock().unwrap().push(call.arguments.clone());
        async move { if call.id == "a" { Approval::Run } else { Approval::Deny("Not that.".to_owned()) } }
    });
    run_.await.unwrap();
    assert_eq!(told(&transport)[1], ("b".to_owned(), "Not that.".to_owned()));
    assert_eq!(*seen.lock().unwrap(), [r#"{"x":"1"}"#, r#"{"x":"2"}"#]);

    let ran = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&ran);
    let counting = tool("echo", move |_| Ok(counter.fetch_add(1, Ordering::Relaxed).to_string()));
    let transport = script([called(&calls)]);
    let stopping = run(&over(&transport), [counting])
        .on_call(|call| async move { if call.id == "b" { Approval::Stop } else { Approval::Run } });
    let reply = stopping.await.unwrap();
    let RunEnd::Stopped(call) = reply.end() else { panic!("{:?}", reply.end()) };
    assert_eq!((call.id.as_str(), ran.load(Ordering::Relaxed), reply.messages().len()), ("b", 0, 2));
}

#[tokio::test]
async fn a_tools_error_ends_the_run_if_the_caller_says_so() {
    for (arguments, says) in [("{}", "failed"), ("{", "arguments that do not fit")] {
        let transport = script([called(&[("a", "echo", arguments)])]);
        let error = run(&over(&transport), [echo()]).stop_on_tool_error().await.unwrap_err();
        assert_eq!(*error.kind(), ErrorKind::Output(OutputReason::ToolFailed));
        assert!(error.to_string().contains(says) && error.to_string().contains("`echo`"), "{error}");
        assert!(std::error::Error::source(&error).is_some() && error.partial().is_some());
    }
}

#[tokio::test]
async fn x5_an_error_of_a_run_shows_no_key() {
    let key = "sk-emul-in-a-tool-7391-0264";
    let arguments = json!({ "x": key }).to_string();
    let leaky = || tool("leak", |args| Err(format!("the server refused {}", args["x"])));
    for stops in [true, false] {
        let transport = script([called(&[("a", "leak", &arguments)])]);
        let client =
            builder().api_key(key).base_url("https://api.example/v1").transport(transport).build().unwrap();
        let run = run(&client, [leaky()]).max_steps(if stops { 2 } else { 1 });
        let error = if stops { run.stop_on_tool_error().await } else { run.await }.unwrap_err();
        let source = std::error::Error::source(&error).map(|source| format!("{source} {source:?}"));
        let all = format!("{error} {error:?} {source:?} {}", error.partial().unwrap());
        assert!(!all.contains("in-a-tool-7391") && all.contains("leak"), "{all}");
        assert_eq!(source.is_some(), stops);
    }
}

#[tokio::test]
async fn what_the_run_has_no_code_for_is_the_callers() {
    let declared: ChatCompletionCreateParams = serde_json::from_value(json!({"model": "m",
        "messages": [{"role": "user", "content": "Hi"}],
        "tools": [{"type": "function", "function": {"name": "mine"}}, {"type": "custom", "custom": {"name": "grep"}},
                  {"type": "function", "function": {"name": "echo", "description": "As declared."}}]}))
    .unwrap();
    let mut custom = called(&[("a", "echo", "{}")]);
    let list = custom["choices"][0]["message"]["tool_calls"].as_array_mut().unwrap();
    list.push(json!({"id": "b", "type": "custom", "custom": {"name": "grep", "input": "x"}}));
    for reply in [called(&[("a", "echo", "{}"), ("b", "mine", "{}")]), custom] {
        let transport = script([reply]);
        let completions = over(&transport).chat().completions();
        let reply = completions.run_tools(declared.clone(), [echo()]).await.unwrap();
        assert_eq!((reply.end(), reply.messages().len()), (&RunEnd::Unhandled, 2));
        let tools = &bodies(&transport)[0]["tools"];
        assert_eq!(
            (tools.as_array().unwrap().len(), &tools[2]["function"]["description"]),
            (3, &json!("As declared."))
        );
    }
}

#[tokio::test]
async fn a_reply_that_was_cut_off_runs_nothing() {
    for reason in ["length", "content_filter"] {
        let mut reply = called(&[("a", "echo", "{\"x\"")]);
        reply["choices"][0]["finish_reason"] = reason.into();
        let transport = script([reply]);
        assert_eq!(run(&over(&transport), [echo()]).await.unwrap().end(), &RunEnd::CutOff);
    }
    let transport =
        script([json!({"id": "c", "choices": [], "prompt_filter_results": [{"prompt_index": 0}]})]);
    assert_eq!(run(&over(&transport), [echo()]).await.unwrap().end(), &RunEnd::Answered);
}

#[tokio::test]
async fn a_forced_call_is_forced_once() {
    for (choice, later) in [
        (json!("required"), Value::Null),
        (json!({"type": "function", "function": {"name": "echo"}}), Value::Null),
        (json!("auto"), json!("auto")),
        (
            json!({"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": []}}),
            json!({"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": []}}),
        ),
    ] {
        let transport = script([called(&[("a", "echo", "{}")]), completion("Done.")]);
        let mut params = hello();
        params.tool_choice = Some(serde_json::from_value(choice.clone()).unwrap());
        over(&transport).chat().completions().run_tools(params, [echo()]).await.unwrap();
        let requests = bodies(&transport);
        assert_eq!((&requests[0]["tool_choice"], &requests[1]["tool_choice"]), (&choice, &later));
    }
}

#[tokio::test]
async fn tools_that_cannot_be_offered_send_nothing() {
    let transport = script([]);
    let client = over(&transport);
    let several = client.chat().completions().run_tools(hello().n(2), [echo()]);
    for (run, says) in [(run(&client, [echo(), echo()]), "called `echo`"), (several, "remove `n`")] {
        let error = run.await.unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(says), "{error}");
    }
    assert!(transport.sent().is_empty());
}

#[tokio::test]
async fn a_failed_run_continues_from_its_last_step() {
    let transport = Scripted::of([
        Answer::json(200, &called(&[("a", "echo", r#"{"x":"1"}"#)])),
        Answer::status(400),
        Answer::json(200, &completion("Done.")),
    ]);
    let client = over(&transport);
    let mut run = run(&client, [echo()]);
    assert!(run.run().await.unwrap_err().is_bad_request());
    assert_eq!((run.params().messages.len(), run.usage().total_tokens), (3, 3));
    let reply = run.run().await.unwrap();
    assert_eq!((reply.text(), reply.steps(), reply.usage().total_tokens), ("Done.", 2, 6));
    let requests = bodies(&transport);
    assert_eq!(requests[1], requests[2]);
}

/// Says when it is dropped.
struct Held(Arc<AtomicUsize>);

impl Drop for Held {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn a_dropped_run_drops_its_tools() {
    let dropped = Arc::new(AtomicUsize::new(0));
    let hangs = Arc::clone(&dropped);
    let hanging = Tool::with_schema("hang", "", json!({}), move |_: Value| {
        let held = Held(Arc::clone(&hangs));
        async move {
            std::future::pending::<()>().await;
            drop(held);
        }
    });
    let transport = script([called(&[("a", "hang", "{}"), ("b", "hang", "{}")])]);
    let client = over(&transport);
    let mut run = run(&client, [hanging]);
    tokio::select! {
        biased;
        _ = run.run() => panic!("it hangs"),
        () = async { while transport.sent().is_empty() { settle().await } settle().await } => {}
    }
    settle().await;
    assert_eq!((dropped.load(Ordering::Relaxed), run.params().messages.len()), (2, 1));
}

#[tokio::test]
async fn options_hold_for_each_step() {
    let transport = script([called(&[("a", "echo", "{}")]), completion("Done.")]);
    run(&over(&transport), [echo()]).each_call(|call| call.header("x-tenant", "a")).await.unwrap();
    assert!(transport.sent().iter().all(|sent| sent.headers["x-tenant"] == "a"));
}

fn streamed(events: &[Value]) -> Answer {
    let text: String = events.iter().map(event).chain(["data: [DONE]\n\n".to_owned()]).collect();
    Answer::new(200, text).header("content-type", "text/event-stream")
}

fn streamed_call() -> Answer {
    let call = json!({"index": 0, "id": "a", "type": "function", "function": {"name": "echo", "arguments": "{\"x\":\"1\"}"}});
    let usage =
        json!({"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}});
    streamed(&[
        json!({"choices": [{"index": 0, "delta": {"tool_calls": [call]}}]}),
        json!({"choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]}),
        usage,
    ])
}

#[tokio::test]
async fn a_run_can_be_streamed() {
    let transport = Scripted::of([streamed_call(), streamed(&[piece("Do"), piece("ne."), last_piece()])]);
    let mut events = run(&over(&transport), [echo()]).stream();
    let mut seen = Vec::new();
    while let Some(event) = events.next().await {
        seen.push(match event.unwrap() {
            RunEvent::Model(StreamEvent::Text(delta)) => delta,
            RunEvent::Model(StreamEvent::ToolCallDone { name, arguments, .. }) => {
                format!("{name}({arguments})")
            }
            RunEvent::Model(StreamEvent::Finished { reason }) => match reason {
                FinishReason::ToolCalls => "calls".to_owned(),
                other => format!("{other:?}"),
            },
            RunEvent::ToolOutput { call, output } => format!("{} = {output}", call.id),
            _ => continue,
        });
    }
    assert_eq!(seen, ["echo({\"x\":\"1\"})", "calls", "a = 1", "Do", "ne.", "Stop"]);
    let reply = events.finish().await.unwrap();
    assert_eq!(
        (reply.text(), reply.steps(), reply.messages().len(), reply.usage().total_tokens),
        ("Done.", 2, 4, 3)
    );
    let requests = bodies(&transport);
    assert!(
        requests.iter().all(|body| body["stream_options"]["include_usage"] == true && body["stream"] == true)
    );
}

#[tokio::test]
async fn a_streamed_run_yields_its_error_once() {
    let transport = Scripted::of([streamed_call(), Answer::status(400)]);
    let mut events = run(&over(&transport), [echo()]).stream();
    let mut outputs = 0;
    let error = loop {
        match events.next().await.unwrap() {
            Ok(RunEvent::ToolOutput { .. }) => outputs += 1,
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert!(error.is_bad_request() && outputs == 1, "{error}");
    assert!(events.next().await.is_none());
    assert!(events.finish().await.is_err());
    let transport = Scripted::of([Answer::status(404)]);
    assert!(run(&over(&transport), [echo()]).stream().finish().await.unwrap_err().is_not_found());
}

fn response(status: &str, output: &[Value]) -> Value {
    json!({"id": "resp_1", "object": "response", "status": status, "output": output,
        "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3,
                  "output_tokens_details": {"reasoning_tokens": 1}}})
}

fn function_call(id: &str, arguments: &str) -> Value {
    json!({"type": "function_call", "id": format!("fc_{id}"), "call_id": id, "name": "echo", "arguments": arguments,
        "status": "completed"})
}

fn said(text: &str) -> Value {
    json!({"type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
        "content": [{"type": "output_text", "text": text, "annotations": []}]})
}

fn question() -> ResponseCreateParams {
    ResponseCreateParams::new().model("gpt-4.1").input("Hi")
}

#[tokio::test]
async fn a_response_runs_its_tools_with_the_whole_input_each_time() {
    let reasoning = json!({"type": "reasoning", "id": "rs_1", "summary": []});
    let novelty = json!({"type": "tomorrow", "x": 1});
    let call = function_call("a", r#"{"x":"1"}"#);
    let transport = script([
        response("completed", &[reasoning.clone(), novelty.clone(), call.clone()]),
        response("completed", &[said("Done.")]),
    ]);
    let reply = over(&transport).responses().run_tools(question(), [echo()]).await.unwrap();
    assert_eq!((reply.output_text(), reply.end(), reply.steps()), ("Done.".to_owned(), &RunEnd::Answered, 2));
    assert_eq!((reply.usage().total_tokens, reply.usage().reasoning_tokens), (6, 2));
    let requests = bodies(&transport);
    let declared = json!([{"type": "function", "name": "echo", "description": "Does something.", "strict": false,
        "parameters": {"type": "object"}}]);
    assert_eq!((&requests[0]["tools"], &requests[0]["input"]), (&declared, &json!("Hi")));
    let output = json!({"type": "function_call_output", "call_id": "a", "output": "1"});
    let mut input = requests[1]["input"].as_array().unwrap().clone();
    assert_eq!((&input[0]["role"], &input[0]["content"]), (&json!("user"), &json!("Hi")));
    assert_eq!(input.split_off(1), [reasoning, novelty, call, output]);
    assert_eq!(serde_json::to_value(reply.items()).unwrap()[5], said("Done."));
}

#[tokio::test]
async fn a_response_is_forced_to_call_once() {
    for (choice, later) in [
        (json!("required"), Value::Null),
        (json!({"type": "function", "name": "echo"}), Value::Null),
        (json!("auto"), json!("auto")),
        (json!("none"), json!("none")),
        (
            json!({"type": "allowed_tools", "mode": "required", "tools": []}),
            json!({"type": "allowed_tools", "mode": "auto", "tools": []}),
        ),
    ] {
        let transport = script([
            response("completed", &[function_call("a", "{}")]),
            response("completed", &[said("Done.")]),
        ]);
        let mut params = question();
        params.tool_choice = Some(serde_json::from_value(choice.clone()).unwrap());
        over(&transport).responses().run_tools(params, [echo()]).await.unwrap();
        let requests = bodies(&transport);
        assert_eq!((&requests[0]["tool_choice"], &requests[1]["tool_choice"]), (&choice, &later));
    }
}

#[tokio::test]
async fn what_was_unhandled_can_be_answered_by_hand() {
    let transport = script([called(&[("a", "mine", "{}")]), completion("Done.")]);
    let completions = over(&transport).chat().completions();
    let declared = json!([{"type": "function", "function": {"name": "mine"}}]);
    let mut params = hello();
    params.tools = Some(serde_json::from_value(declared).unwrap());
    let mut params = completions.run_tools(params, [echo()]).await.unwrap().into_params();
    params.messages.push(keyway::types::chat::tool("a", "by hand"));
    let reply = completions.run_tools(params, [echo()]).await.unwrap();
    assert_eq!((reply.text(), reply.end(), reply.messages().len()), ("Done.", &RunEnd::Answered, 4));
    let requests = bodies(&transport);
    assert_eq!(requests[0]["tools"], requests[1]["tools"]);
    assert_eq!(told(&transport), [("a".to_owned(), "by hand".to_owned())]);
}

#[tokio::test]
async fn a_conversation_on_the_server_gets_the_new_items_only() {
    let transport = script([
        response("completed", &[function_call("a", r#"{"x":"1"}"#)]),
        response("completed", &[function_call("b", r#"{"x":"2"}"#)]),
        response("completed", &[said("Done.")]),
    ]);
    let params = question().conversation("conv_1");
    over(&transport).responses().run_tools(params, [echo()]).await.unwrap();
    let requests = bodies(&transport);
    for (request, id, output) in [(&requests[1], "a", "1"), (&requests[2], "b", "2")] {
        let expected = json!([{"type": "function_call_output", "call_id": id, "output": output}]);
        assert_eq!((&request["input"], &request["conversation"]), (&expected, &json!("conv_1")));
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_in_the_background_is_polled() {
    let transport = script([
        response("queued", &[]),
        response("completed", &[function_call("a", "{}")]),
        response("in_progress", &[]),
        response("completed", &[said("Done.")]),
    ]);
    let reply = over(&transport).responses().run_tools(question().background(true), [echo()]).await.unwrap();
    assert_eq!((reply.output_text().as_str(), reply.steps()), ("Done.", 2));
}

#[tokio::test]
async fn a_response_that_needs_more_than_functions_is_the_callers() {
    let call = function_call("a", "{}");
    let shell = json!({"type": "shell_call", "id": "sh_1", "call_id": "s", "status": "completed",
        "action": {"commands": ["ls"]}, "environment": {"type": "local"}});
    let answered = json!({"type": "shell_call_output", "id": "sho_1", "call_id": "s", "status": "completed", "output": []});
    let custom = json!({"type": "custom_tool_call", "call_id": "c", "name": "grep", "input": "x"});
    for (output, end, sent) in [
        (vec![call.clone(), custom], RunEnd::Unhandled, 1),
        (vec![call.clone(), shell.clone()], RunEnd::Unhandled, 1),
        (vec![shell, answered, call.clone()], RunEnd::Answered, 2),
    ] {
        let transport = script([response("completed", &output), response("completed", &[said("Done.")])]);
        let reply = over(&transport).responses().run_tools(question(), [echo()]).await.unwrap();
        assert_eq!((reply.end(), transport.sent().len()), (&end, sent), "{output:?}");
    }
    for (status, end) in
        [("incomplete", RunEnd::CutOff), ("failed", RunEnd::Failed), ("cancelled", RunEnd::Failed)]
    {
        let transport = script([response(status, std::slice::from_ref(&call))]);
        let reply = over(&transport).responses().run_tools(question(), [echo()]).await.unwrap();
        assert_eq!(reply.end(), &end);
    }
}

#[cfg(feature = "schemars")]
mod typed {
    use std::collections::BTreeMap;

    use keyway::structured::FunctionTool;
    use keyway::structured::schemars::{self, JsonSchema};
    use serde::Deserialize;

    use super::*;

    /// The weather at a place.
    #[derive(Deserialize, JsonSchema)]
    struct GetWeather {
        city: String,
    }

    #[tokio::test]
    async fn a_tool_is_made_of_a_type() {
        let by_name = Tool::new("weather", "The weather.", |args: GetWeather| async move { args.city });
        let by_type = FunctionTool::<GetWeather>::new()
            .unwrap()
            .handled_by(|args| async move { format!("in {}", args.city) });
        let calls = [("a", "weather", r#"{"city":"Oslo"}"#), ("b", "get_weather", r#"{"city":"Rome"}"#)];
        let transport = script([called(&calls), completion("Done.")]);
        run(&over(&transport), [by_name, by_type]).await.unwrap();
        let texts: Vec<String> = told(&transport).into_iter().map(|(_, text)| text).collect();
        assert_eq!(texts, ["Oslo", "in Rome"]);
        for (tool, name, description) in
            [(0, "weather", "The weather."), (1, "get_weather", "The weather at a place.")]
        {
            let function = &bodies(&transport)[0]["tools"][tool]["function"];
            assert_eq!((&function["name"], &function["description"]), (&json!(name), &json!(description)));
            assert_eq!(
                (&function["strict"], &function["parameters"]["required"]),
                (&json!(true), &json!(["city"]))
            );
        }
    }

    #[tokio::test]
    async fn a_type_without_a_strict_schema_sends_nothing() {
        let tool = Tool::new("count", "", |args: BTreeMap<String, u32>| async move { Json(args) });
        let transport = script([]);
        let error = run(&over(&transport), [tool]).await.unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains("`with_schema`"), "{error}");
    }
}
