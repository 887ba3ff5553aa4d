//! Stored chat, conversations, assistants, audio and images.

use serde_json::{Value, json};

use super::bench::{Bench, file};
use super::responses::respond;
use crate::script::Plan;

const NONE: Value = Value::Null;

fn items(list: &Value) -> &Vec<Value> {
    list["data"].as_array().unwrap()
}

#[test]
fn a_stored_chat_completion_is_there_to_be_looked_at() {
    let bench = Bench::new();
    let say = |store: bool, stream: bool| {
        let parts = json!([{ "type": "text", "text": "Hello" }]);
        let body = json!({
            "model": "gpt-4.1", "store": store, "stream": stream, "metadata": { "topic": "greeting" },
            "messages": [{ "role": "system", "content": "Be brief." }, { "role": "user", "content": parts }],
        });
        bench.get("chat.completions.create", &[], "", &body)
    };
    let whole = say(true, false).json();
    say(false, false);
    let chunk = say(true, true).events()[0].1.clone();
    let id = whole["id"].as_str().unwrap();
    let listed = bench.get("chat.completions.list", &[], "metadata[topic]=greeting&order=asc", &NONE).json();
    let names: Vec<&Value> = items(&listed).iter().map(|item| &item["id"]).collect();
    assert_eq!(names, [&whole["id"], &chunk["id"]], "the one that was not stored is not there");
    let other = bench.get("chat.completions.list", &[], "metadata[topic]=farewell", &NONE).json();
    assert!(items(&other).is_empty());
    let shown = bench.get("chat.completions.retrieve", &[id], "", &NONE).json();
    assert_eq!(shown["choices"], whole["choices"]);
    let messages = bench.get("chat.completions.messages.list", &[id], "order=asc", &NONE).json();
    assert_eq!(items(&messages)[0]["content"], "Be brief.");
    assert_eq!(
        (&items(&messages)[1]["content"], &items(&messages)[1]["content_parts"][0]["text"]),
        (&NONE, &json!("Hello"))
    );
    let update = json!({ "metadata": { "topic": "farewell" } });
    bench.get("chat.completions.update", &[id], "", &update);
    let moved = bench.get("chat.completions.list", &[], "metadata[topic]=farewell", &NONE).json();
    assert_eq!(items(&moved).len(), 1);
    assert_eq!(bench.get("chat.completions.delete", &[id], "", &NONE).json()["deleted"], true);
    assert_eq!(bench.refused("chat.completions.retrieve", &[id], "", &NONE).0, 404);
}

#[test]
fn a_conversation_holds_what_was_said_in_it() {
    let bench = Bench::new();
    let first = json!({ "type": "message", "role": "user", "content": "First" });
    let made = bench
        .get("conversations.create", &[], "", &json!({ "items": [first], "metadata": { "a": "b" } }))
        .json();
    let id = made["id"].as_str().unwrap();
    assert_eq!(made["metadata"], json!({ "a": "b" }));
    let response = respond(&bench, json!({ "input": "Second", "conversation": id }));
    assert_eq!(response["conversation"]["id"], json!(id));
    let listed = bench.get("conversations.items.list", &[id], "order=asc", &NONE).json();
    let texts: Vec<&Value> = items(&listed).iter().map(|item| &item["content"][0]["text"]).collect();
    assert_eq!(texts, ["First", "Second", "You said: Second"]);
    let item = items(&listed)[0]["id"].as_str().unwrap();
    assert_eq!(bench.get("conversations.items.retrieve", &[id, item], "", &NONE).json()["role"], "user");
    assert_eq!(bench.get("conversations.items.delete", &[id, item], "", &NONE).id(), id);
    assert_eq!(bench.refused("conversations.items.retrieve", &[id, item], "", &NONE).0, 404);
    let updated = bench.get("conversations.update", &[id], "", &json!({ "metadata": {} })).json();
    assert_eq!(updated["metadata"], json!({}));
    bench.get("conversations.delete", &[id], "", &NONE);
    let body = json!({ "model": "gpt-4.1", "input": "Third", "conversation": id });
    assert_eq!(bench.refused("responses.create", &[], "", &body).0, 404);
}

fn thread_of(bench: &Bench) -> (String, String) {
    let body = json!({ "model": "gpt-4.1", "instructions": "Be brief.", "name": "Helper" });
    let assistant = bench.get("beta.assistants.create", &[], "", &body).id();
    let hello = json!({ "messages": [{ "role": "user", "content": "Hello" }] });
    (assistant, bench.get("beta.threads.create", &[], "", &hello).id())
}

#[test]
fn a_run_adds_a_message_to_its_thread() {
    let bench = Bench::new();
    let (assistant, thread) = thread_of(&bench);
    let run =
        bench.get("beta.threads.runs.create", &[&thread], "", &json!({ "assistant_id": assistant })).json();
    assert_eq!(
        (&run["status"], &run["instructions"], &run["model"]),
        (&json!("queued"), &json!("Be brief."), &json!("gpt-4.1"))
    );
    let id = run["id"].as_str().unwrap();
    let show = || bench.get("beta.threads.runs.retrieve", &[&thread, id], "", &NONE).json();
    assert_eq!(show()["status"], "in_progress");
    let done = show();
    assert_eq!((&done["status"], &done["usage"]["total_tokens"]), (&json!("completed"), &json!(5)));
    let messages = bench.get("beta.threads.messages.list", &[&thread], "", &NONE).json();
    assert_eq!(items(&messages)[0]["content"][0]["text"]["value"], "You said: Hello");
    assert_eq!(items(&messages)[0]["run_id"], json!(id));
    let steps = bench.get("beta.threads.runs.steps.list", &[&thread, id], "", &NONE).json();
    assert_eq!(items(&steps)[0]["step_details"]["message_creation"]["message_id"], items(&messages)[0]["id"]);
    let (status, refusal) =
        bench.refused("beta.threads.runs.create", &[&thread], "", &json!({ "assistant_id": "asst_1" }));
    assert_eq!((status, &*refusal.message), (404, "No assistant found with id 'asst_1'."));
    assert_eq!(bench.refused("beta.threads.runs.cancel", &[&thread, id], "", &NONE).0, 400);
}

#[test]
fn a_run_waits_for_the_outputs_of_its_tools() {
    let bench = Bench::new();
    let (assistant, thread) = thread_of(&bench);
    let tool = json!({ "type": "function", "function": { "name": "f" } });
    let body = json!({ "assistant_id": assistant, "tools": [tool], "tool_choice": "required" });
    let id = bench.get("beta.threads.runs.create", &[&thread], "", &body).id();
    let show = || bench.get("beta.threads.runs.retrieve", &[&thread, &id], "", &NONE).json();
    show();
    let waiting = show();
    assert_eq!(waiting["status"], "requires_action");
    let call = &waiting["required_action"]["submit_tool_outputs"]["tool_calls"][0];
    assert_eq!(call["function"]["name"], "f");
    let outputs = json!({ "tool_outputs": [{ "tool_call_id": call["id"], "output": "42" }] });
    let going = bench.get("beta.threads.runs.submit_tool_outputs", &[&thread, &id], "", &outputs).json();
    assert_eq!((&going["status"], &going["required_action"]), (&json!("queued"), &NONE));
    show();
    assert_eq!(show()["status"], "completed");
}

#[test]
fn a_run_says_and_calls_what_is_scripted() {
    let bench = Bench::new();
    let (assistant, thread) = thread_of(&bench);
    let calls = json!([{ "name": "f", "arguments": { "a": 1 } }, { "name": "g" }]);
    let scripts = [
        json!({ "when": { "user": "Hello", "model": "gpt-4.1" }, "reply": { "tool_calls": calls } }),
        json!({ "when": { "tool_result": { "name": "g", "content": "42" }, "turn": 2 }, "reply": "It is 42." }),
    ];
    for script in &scripts {
        bench.shared.scripts.add(Plan::from_json(script, None).unwrap());
    }
    let id =
        bench.get("beta.threads.runs.create", &[&thread], "", &json!({ "assistant_id": assistant })).id();
    let show = || bench.get("beta.threads.runs.retrieve", &[&thread, &id], "", &NONE).json();
    show();
    let waiting = show();
    let made = waiting["required_action"]["submit_tool_outputs"]["tool_calls"].as_array().unwrap().clone();
    assert_eq!((made.len(), &made[0]["function"]["arguments"]), (2, &json!(r#"{"a":1}"#)));
    let output = |call: &Value| json!({ "tool_call_id": call["id"], "output": "42" });
    let outputs = json!({ "tool_outputs": made.iter().map(output).collect::<Vec<_>>() });
    bench.get("beta.threads.runs.submit_tool_outputs", &[&thread, &id], "", &outputs);
    show();
    assert_eq!(show()["status"], "completed");
    let messages = bench.get("beta.threads.messages.list", &[&thread], "", &NONE).json();
    assert_eq!(items(&messages)[0]["content"][0]["text"]["value"], "It is 42.");
    assert!(bench.shared.scripts.unused().is_empty());
}

#[test]
fn a_run_s_stream_names_its_events() {
    let bench = Bench::new();
    let (assistant, _) = thread_of(&bench);
    let thread = json!({ "messages": [{ "role": "user", "content": "Hi there" }] });
    let body = json!({ "assistant_id": assistant, "thread": thread, "stream": true });
    let said = bench.get("beta.threads.create_and_run", &[], "", &body);
    assert!(String::from_utf8_lossy(&said.body).ends_with("event: done\ndata: [DONE]\n\n"));
    let events = said.events();
    let mut names: Vec<&str> = events.iter().map(|(name, _)| name.as_str()).collect();
    names.dedup();
    assert_eq!(
        names,
        [
            "thread.created",
            "thread.run.created",
            "thread.run.queued",
            "thread.run.in_progress",
            "thread.run.step.created",
            "thread.run.step.in_progress",
            "thread.message.created",
            "thread.message.in_progress",
            "thread.message.delta",
            "thread.message.completed",
            "thread.run.step.completed",
            "thread.run.completed",
        ]
    );
    let run = &events.last().unwrap().1;
    assert_eq!(run["status"], "completed");
    let ids = [run["thread_id"].as_str().unwrap(), run["id"].as_str().unwrap()];
    assert_eq!(&bench.get("beta.threads.runs.retrieve", &ids, "", &NONE).json(), run);
}

#[test]
fn parts_of_the_beta_need_their_header() {
    let bench = Bench::new();
    let (_, thread) = thread_of(&bench);
    let mut headers = http::HeaderMap::new();
    headers.insert("openai-beta", "assistants=v1".parse().unwrap());
    let refusal = bench.ask_with_header("beta.threads.retrieve", &thread, headers).unwrap_err();
    assert_eq!((refusal.status.as_u16(), refusal.code.as_deref()), (400, Some("invalid_beta")));
    assert!(refusal.message.ends_with("'OpenAI-Beta: assistants=v2'."), "{}", refusal.message);
}

#[test]
fn sound_comes_in_each_format() {
    let bench = Bench::new();
    let say = |format: &str| {
        let body = json!({ "model": "tts-1", "input": "Hello", "voice": "alloy", "response_format": format });
        bench.get("audio.speech.create", &[], "", &body)
    };
    for (format, content_type, start) in [
        ("wav", "audio/wav", &b"RIFF"[..]),
        ("mp3", "audio/mpeg", &[0xFF, 0xFB]),
        ("flac", "audio/flac", b"fLaC"),
        ("opus", "audio/opus", b"OggS"),
        ("aac", "audio/aac", &[0xFF, 0xF1]),
        ("pcm", "audio/pcm", &[0]),
    ] {
        let said = say(format);
        assert_eq!(said.content_type, content_type);
        assert!(said.body.starts_with(start), "{format}");
    }
    let wav = say("wav").body;
    assert_eq!(u32::from_le_bytes(wav[4..8].try_into().unwrap()) as usize, wav.len() - 8);
}

#[test]
fn sound_is_written_down_in_each_format() {
    let bench = Bench::new();
    let hear = |format: &str| {
        let body = json!({ "model": "whisper-1", "file": file("RIFF"), "response_format": format });
        bench.get("audio.transcriptions.create", &[], "", &body)
    };
    let words = "This is what was said in a.txt.";
    assert_eq!(hear("json").json()["text"], words);
    assert_eq!(hear("text").body, format!("{words}\n"));
    assert!(hear("vtt").body.starts_with(b"WEBVTT\n\n00:00:00.000 --> "));
    assert!(hear("srt").body.starts_with(b"1\n00:00:00,000 --> "));
    assert_eq!(hear("verbose_json").json()["segments"][0]["text"], words);
    assert_eq!(hear("diarized_json").json()["segments"][0]["speaker"], "A");
}

#[test]
fn pictures_come_as_asked_for() {
    let bench = Bench::new();
    let draw = |members: Value| bench.get("images.generate", &[], "", &members).json();
    let two = draw(json!({ "prompt": "a cat", "n": 2 }));
    assert_eq!(items(&two).len(), 2);
    assert!(items(&two)[0]["b64_json"].is_string());
    let url = draw(json!({ "prompt": "a cat", "model": "dall-e-3", "response_format": "url" }));
    assert!(items(&url)[0]["url"].is_string() && items(&url)[0].get("b64_json").is_none());
    let body = json!({ "prompt": "a cat", "stream": true, "partial_images": 2 });
    let names: Vec<String> =
        bench.get("images.generate", &[], "", &body).events().into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        ["image_generation.partial_image", "image_generation.partial_image", "image_generation.completed"]
    );
    let edit = json!({ "prompt": "a dog", "image": [file("PNG"), file("PNG")], "n": 3 });
    assert_eq!(items(&bench.get("images.edit", &[], "", &edit).json()).len(), 3);
}

#[test]
fn a_text_is_flagged_for_what_it_names() {
    let bench = Bench::new();
    let body = json!({ "input": ["a calm day", "a film full of violence"] });
    let reply = bench.get("moderations.create", &[], "", &body).json();
    let [calm, film] = &reply["results"].as_array().unwrap()[..] else { panic!("{reply}") };
    assert_eq!((&calm["flagged"], &film["flagged"]), (&json!(false), &json!(true)));
    assert_eq!((&film["categories"]["violence"], &film["categories"]["hate"]), (&json!(true), &json!(false)));
}
