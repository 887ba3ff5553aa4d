//! Replies files: their format, their errors, and what happens when they change.

use std::fs;

use keyway_emulator::{Emulator, ErrorKind};
use serde_json::{Value, json};

use crate::client::{chat, control};

const YAML: &str = "\
# Replies of the shop
replies:
  - name: weather
    when:
      user: { matches: '(?i)weather in \\w+' }
    reply:
      text: |
        It is sunny.
  - when: { model: gpt-4o }
    replies:
      - tool_calls:
          - { name: f, arguments: { a: 1 } }
      - second
";

async fn says(emulator: &Emulator, key: &str, members: Value) -> Value {
    chat(emulator, key, members).send().await.json()["choices"][0]["message"].clone()
}

fn ask(text: &str) -> Value {
    json!({ "messages": [{ "role": "user", "content": text }] })
}

#[tokio::test]
async fn yaml_and_json_say_the_same() {
    let directory = tempfile::tempdir().unwrap();
    let json = json!({ "replies": [
        { "name": "weather", "when": { "user": { "matches": r"(?i)weather in \w+" } }, "reply": { "text": "It is sunny.\n" } },
        { "when": { "model": "gpt-4o" }, "replies": [{ "tool_calls": [{ "name": "f", "arguments": { "a": 1 } }] }, "second"] },
    ] });
    let list = json["replies"].to_string();
    for (name, text) in [
        ("a.yaml", YAML.to_owned()),
        ("a.json", json.to_string()),
        ("a.txt", list),
        ("b.txt", YAML.to_owned()),
    ] {
        let path = directory.path().join(name);
        fs::write(&path, text).unwrap();
        let emulator = Emulator::builder().replies_file(&path).start().await.unwrap();
        let key = emulator.key().create();
        assert_eq!(emulator.unused_scripts().len(), 2);
        assert_eq!(
            says(&emulator, key.secret(), ask("WEATHER in Rome?")).await["content"],
            "It is sunny.\n",
            "{name}"
        );
        let unused = emulator.unused_scripts();
        assert!(unused.len() == 1 && unused[0].contains("gpt-4o") && unused[0].contains(name), "{unused:?}");
        let call = says(&emulator, key.secret(), json!({ "model": "gpt-4o" })).await;
        assert_eq!(call["tool_calls"][0]["function"]["arguments"], r#"{"a":1}"#);
        assert_eq!(says(&emulator, key.secret(), json!({ "model": "gpt-4o" })).await["content"], "second");
        assert_eq!(
            says(&emulator, key.secret(), json!({ "model": "gpt-4o" })).await["content"],
            "You said: Hello"
        );
        assert!(emulator.unused_scripts().is_empty());
        emulator.stop().await;
    }
}

#[tokio::test]
async fn a_malformed_file_is_an_error_with_line_and_field() {
    let directory = tempfile::tempdir().unwrap();
    let rows = [
        (
            "replies:\n  - when: { user: x }\n    reply: { txt: y }\n",
            "a.yaml",
            3,
            "`replies[0].reply.txt` is unknown (did you mean `text`?)",
        ),
        (
            "- when:\n    user:\n      matches: '('\n  reply: x\n",
            "a.yaml",
            3,
            "`[0].when.user.matches` is not a valid pattern",
        ),
        ("- reply: x\n- when: {}\n", "a.yaml", 2, "must have either `reply`"),
        ("replies:\n  - reply: [x\n", "a.yaml", 3, "not YAML"),
        ("reply: x\n", "a.yaml", 1, "`reply` is unknown (did you mean `replies`?); use replies"),
        ("- reply: a\n  reply: b\n", "a.yaml", 2, "occurs twice"),
        (
            "{\n \"replies\": [\n  { \"reply\": \"x\" },\n  {\n   \"when\": { \"turn\": \"2\" },\n   \"reply\": \"y\"\n  }\n ]\n}",
            "a.json",
            5,
            "`replies[1].when.turn` must be an integer",
        ),
        ("[\n {\"reply\": \"x\",}\n]", "a.json", 2, "not JSON"),
        ("[{\"reply\": \"x\",\n \"reply\": \"y\"}]", "a.json", 2, "`reply` occurs twice"),
        ("", "a.json", 1, "the file is empty"),
        (
            "- when: { operation: chat.completion.create }\n  reply: x\n",
            "a.yaml",
            1,
            "did you mean `chat.completions.create`?",
        ),
        ("- reply: { fault: strem-error }\n", "a.yaml", 1, "did you mean `stream-error`?"),
        ("- wehn: {}\n  reply: x\n", "a.yaml", 1, "did you mean `when`?"),
        (
            "- reply: { speech: { file: missing.mp3 } }\n",
            "a.yaml",
            1,
            "`[0].reply.speech.file` cannot be read",
        ),
    ];
    for (text, name, line, words) in rows {
        let path = directory.path().join(name);
        fs::write(&path, text).unwrap();
        let error = Emulator::builder().replies_file(&path).start().await.unwrap_err();
        let shown = error.to_string();
        assert_eq!(error.kind(), ErrorKind::Replies);
        assert!(
            shown.contains(&format!("{name}, line {line}, column ")) && shown.contains(words),
            "{text}\n{shown}"
        );
    }
    for (text, name) in [
        ("\u{feff}[{\"reply\": \"x\"}]", "mark.json"),
        ("\u{feff}- when: { user: x }\r\n  reply: y\r\n", "mark.yaml"),
        ("\u{feff}[{\"reply\": \"x\"}]", "mark"),
        ("", "empty.yaml"),
    ] {
        let path = directory.path().join(name);
        fs::write(&path, text).unwrap();
        let started = Emulator::builder().replies_file(&path).start().await;
        assert_eq!(started.expect(name).unused_scripts().len(), usize::from(!text.is_empty()));
    }
    let error =
        Emulator::builder().replies_file(directory.path().join("none.yaml")).start().await.unwrap_err();
    assert!(error.to_string().contains("cannot be read"), "{error}");
}

#[tokio::test]
async fn a_changed_file_is_read_again_and_a_malformed_one_is_not_taken() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("replies.yaml");
    // A new file each time, as editors write them: what has changed is certain then.
    let write = |text: &str| {
        let next = directory.path().join("next");
        fs::write(&next, text).unwrap();
        fs::rename(&next, &path).unwrap();
    };
    write("- when: { user: Hello }\n  replies: [one, two]\n- when: { user: rare }\n  reply: rare\n");
    let emulator = Emulator::builder().replies_file(&path).start().await.unwrap();
    let key = emulator.key().create();
    let hello = || says(&emulator, key.secret(), ask("Hello"));
    assert_eq!(hello().await["content"], "one");

    write("- when: { user: Hello }\n  replies: [one, two]\n- reply: last\n");
    assert_eq!(hello().await["content"], "two", "an unchanged script keeps its count");
    assert_eq!(hello().await["content"], "last");

    write("- when: { user: Hello }\n  repl: x\n");
    assert_eq!(hello().await["content"], "last", "the old one stays");
    let problem = emulator.replies_problem().unwrap();
    assert!(problem.contains("line 2") && problem.contains("`[0].repl`"), "{problem}");
    let shown = control(&emulator, "GET", "replies", Value::Null).await.json();
    assert!(shown["file"]["error"].as_str().unwrap().contains("line 2"), "{shown}");
    assert_eq!(shown["scripts"].as_array().unwrap().len(), 2);

    write("- reply: repaired\n");
    assert_eq!(hello().await["content"], "repaired");
    assert_eq!(emulator.replies_problem(), None);
    fs::remove_file(&path).unwrap();
    assert_eq!(hello().await["content"], "repaired", "a file that is gone is a problem, too");
    assert!(emulator.replies_problem().unwrap().contains("cannot be read"));
}

#[tokio::test]
async fn files_named_in_a_file_are_beside_it() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("hello.mp3"), b"sound").unwrap();
    fs::write(directory.path().join("r.yaml"), "- reply: { speech: { file: hello.mp3 } }\n").unwrap();
    let emulator = Emulator::builder().replies_file(directory.path().join("r.yaml")).start().await.unwrap();
    let key = emulator.key().create();
    let body = json!({ "model": "tts-1", "input": "Hello", "voice": "alloy" });
    let reply = crate::client::request(&emulator, "POST", "/v1/audio/speech")
        .key(key.secret())
        .json(&body)
        .send()
        .await;
    assert_eq!(reply.body, b"sound");
}

#[tokio::test]
async fn scripts_of_a_file_are_not_removed_but_reset() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("r.yaml");
    fs::write(&path, "- { reply: once, times: once }\n").unwrap();
    let emulator = Emulator::builder().replies_file(&path).start().await.unwrap();
    let key = emulator.key().create();
    let hello = || says(&emulator, key.secret(), ask("Hello"));
    assert_eq!(hello().await["content"], "once");
    assert_eq!(hello().await["content"], "You said: Hello");
    let refused = control(&emulator, "DELETE", "replies/script_1", Value::Null).await;
    assert_eq!(refused.status, 409);
    emulator.when().replies("mine").unwrap();
    assert_eq!(hello().await["content"], "mine");
    control(&emulator, "POST", "reset", json!({ "only": ["replies"] })).await;
    assert_eq!(hello().await["content"], "once");
}
