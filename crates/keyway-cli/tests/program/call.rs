//! `keyway call`: any operation by its name.

use keyway_emulator::Emulator;
use serde_json::{Value, json};

use crate::program::{Program, read};
use crate::script::{Answer, DONE, head, status, stream};
use crate::server::Server;

fn replies(body: &Value) -> Server {
    Server::start([status(200, &[("x-request-id", "req_call")], &body.to_string())])
}

/// Returns one event with this data.
fn event(data: &Value) -> String {
    format!("data: {data}\n\n")
}

#[test]
fn d1_a_reply_passes_through_its_type_and_stays_what_it_was() {
    let model =
        json!({"id": "a/b", "object": "model", "created": 1, "owned_by": null, "tomorrow": {"z": [1.5]}});
    let server = replies(&model);
    let done = Program::calling(&server).args(&["call", "models.retrieve", "a/b ü"]).run().exits(0);
    assert_eq!(serde_json::from_str::<Value>(&done.stdout).unwrap(), model);
    assert_eq!((done.stdout.lines().count(), done.stderr.as_str()), (1, ""));
    assert_eq!(server.requests()[0].line, "GET /v1/models/a%2Fb%20%C3%BC HTTP/1.1");
}

#[test]
fn h6_parameters_travel_where_the_table_says() {
    let run = json!({"id": "run_1", "object": "thread.run"});
    let server = replies(&run);
    Program::calling(&server)
        .line("call beta.threads.runs.create thread_1 -p assistant_id=7 -p include=a -p metadata.k=v")
        .run()
        .exits(0);
    let request = &server.requests()[0];
    assert_eq!(request.line, "POST /v1/threads/thread_1/runs?include[]=a HTTP/1.1");
    assert_eq!(request.json(), json!({"assistant_id": "7", "metadata": {"k": "v"}}));
    assert_eq!(request.header("openai-beta"), Some("assistants=v2"));
}

#[test]
fn h8_a_file_is_sent_as_a_form() {
    let server = replies(&json!({"id": "file_1", "object": "file"}));
    let program = Program::calling(&server).file("data.jsonl", "{\"a\":1}\n");
    program.line("call files.create -p file=@data.jsonl -p purpose=batch").run().exits(0);
    let request = &server.requests()[0];
    let body = String::from_utf8_lossy(&request.body);
    assert!(request.header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    for part in ["name=\"purpose\"\r\n\r\nbatch", "filename=\"data.jsonl\"", "\r\n\r\n{\"a\":1}\n\r\n"] {
        assert!(body.contains(part), "{part}: {body}");
    }
}

#[test]
fn mistakes_are_told_before_anything_is_sent() {
    let server = Server::start([]);
    for (line, said) in [
        ("call", "The operation is missing"),
        ("call model.list", "did you mean `models.list`"),
        ("call files.create -p file=@nowhere.jsonl -p purpose=batch", "nowhere.jsonl cannot be sent"),
        ("call files.create -p file=data -p purpose=batch", "a file is written as @PATH"),
        ("call files.create -p purpose=batch", "it requires `file`"),
        ("call files.list --stream", "does not stream"),
        ("call models.retrieve m --all", "does not return pages"),
        ("call models.retrieve", "it requires `model`"),
        ("call chat.completions.create -p model=m -p messages=[{", "`messages` is not valid JSON: "),
        ("call files.list --params [1]", "not a JSON object"),
        ("call files.list -p limit=many", "files.list: "),
        ("call --list nothing", "No operation name begins"),
        ("call files.list --stream --all", "cannot be used with"),
    ] {
        let done = Program::calling(&server).line(line).run().exits(2);
        assert!(done.stdout.is_empty() && done.stderr.contains(said), "{line}: {done:?}");
        let done = Program::calling(&server).line(line).line("--json").run().exits(2);
        assert_eq!(done.error()["reason"], "invalid_argument", "{line}");
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn x3_a_header_takes_no_key_either() {
    for header in ["Authorization: Bearer sk-emul-canary", "api-key: sk-emul-canary", "sk-emul-canary"] {
        let done = Program::new().args(&["--local", "call", "models.list", "-H", header]).run().exits(2);
        done.never_says(&["canary"]);
    }
    let server = replies(&json!({"object": "list", "data": []}));
    Program::calling(&server).args(&["call", "models.list", "-H", "x-trace: a b"]).run().exits(0);
    assert_eq!(server.requests()[0].header("x-trace"), Some("a b"));
}

#[test]
fn s1_a_stream_is_one_event_a_line() {
    let events = [
        json!({"type": "response.tomorrow", "sequence_number": 1, "new": [1]}),
        json!({"type": "response.later", "sequence_number": 2, "more": null}),
    ];
    let server =
        Server::start([stream().write(&event(&events[0])).write(&event(&events[1])).write(DONE).close()]);
    let done = Program::calling(&server)
        .line("call responses.create -p model=m -p input=Hi --stream")
        .run()
        .exits(0);
    let lines: Vec<Value> = done.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines, events);
    assert_eq!(server.requests()[0].json(), json!({"model": "m", "input": "Hi", "stream": true}));
}

#[test]
fn e9_a_stream_fails_whose_event_is_an_error_of_another_shape() {
    let piece = json!({"id": "c", "choices": [{"index": 0, "delta": {"content": "Hel"}}]});
    let created = json!({"type": "response.created", "response": {"id": "resp_1", "object": "response"}});
    let chat = "call chat.completions.create -p model=m -p messages=[] --stream";
    let responses = "call responses.create -p model=m -p input=Hi --stream";
    for odd in [
        json!({"code": 1, "msg": "boom"}),
        json!({"success": false, "message": "boom"}),
        json!({"error_code": 17, "error_msg": "boom"}),
        json!({"errors": ["boom"]}),
        json!({"detail": [{"msg": "boom"}]}),
        json!({"Error": {"Message": "boom"}}),
        json!({"fault": "boom"}),
        json!({"exception": "boom"}),
        json!("Error: boom"),
    ] {
        for (line, first) in [(chat, Some(&piece)), (chat, None), (responses, Some(&created))] {
            let begun = first.map_or(stream(), |first| stream().write(&event(first)));
            let server = Server::start([begun.write(&event(&odd)).write(DONE).close()]);
            let done = Program::calling(&server).line(line).line("--max-retries 0").run();
            assert_ne!(done.code, Some(0), "{line} {odd}: {done:?}");
            assert!(done.stderr.contains("boom"), "{line} {odd}: {done:?}");
        }
    }
    // A report is passed on as it arrived.
    let report = json!({"code": 200, "message": "processing"});
    let server = Server::start([stream().write(&event(&piece)).write(&event(&report)).write(DONE).close()]);
    let done = Program::calling(&server).line(chat).run().exits(0);
    assert_eq!(done.stdout.lines().count(), 2, "{done:?}");
}

#[test]
fn events_that_the_parameters_ask_for_are_printed_too() {
    let chunk =
        json!({"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]});
    let server = Server::start([stream().write(&event(&chunk)).write(DONE).close()]);
    let line = "call chat.completions.create -p model=m -p messages=[] -p stream=true";
    let done = Program::calling(&server).line(line).run().exits(0);
    assert_eq!(serde_json::from_str::<Value>(&done.stdout).unwrap(), chunk);
}

#[test]
fn l1_all_is_the_items_of_all_pages() {
    let page = |ids: &[&str], more: bool| {
        let data: Vec<_> = ids.iter().map(|id| json!({"id": id, "object": "file", "new": 1})).collect();
        status(200, &[], &json!({"object": "list", "data": data, "has_more": more}).to_string())
    };
    let server = Server::start([page(&["a", "b"], true), page(&["c"], false)]);
    let done = Program::calling(&server).line("call files.list -p limit=2 --all").run().exits(0);
    let ids: Vec<Value> =
        done.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].clone()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(server.requests()[1].line, "GET /v1/files?limit=2&after=b HTTP/1.1");
}

#[test]
fn d2_raw_is_status_headers_and_body() {
    let server = replies(&json!({"data": [], "object": "list"}));
    let done = Program::calling(&server).line("call models.list --raw").run().exits(0);
    assert!(
        done.stdout.starts_with("HTTP 200 OK\n") && done.stdout.contains("\nx-request-id: req_call\n"),
        "{done:?}"
    );
    assert!(done.stdout.ends_with("\n\n{\"data\":[],\"object\":\"list\"}"), "{done:?}");
    let server = replies(&json!({"object": "list", "data": []}));
    let document = Program::calling(&server).line("call models.list --raw --json").run().exits(0).json();
    assert_eq!((&document["status"], &document["body"]["data"]), (&json!(200), &json!([])));
}

#[test]
fn a_file_goes_where_it_should() {
    let file =
        || Server::start([status(200, &[("content-type", "application/octet-stream")], "\u{0}bytes\r\n")]);
    let server = file();
    assert_eq!(
        Program::calling(&server).line("call files.content f").run().exits(0).stdout,
        "\u{0}bytes\r\n"
    );
    let server = file();
    let program = Program::calling(&server).line("call files.content f --output out.bin");
    assert_eq!(program.run_here().exits(0).stdout, "");
    assert_eq!(read(&program.path("out.bin")), "\u{0}bytes\r\n");
}

#[test]
fn a_file_changes_only_once_its_contents_are_whole() {
    let head = head(200, &[("content-type", "application/octet-stream"), ("content-length", "1000")]);
    let cut = || Server::start([Answer::new().write(&head).write("cut").close()]);
    for (old, said) in [(Some("old"), "out.bin is unchanged"), (None, "out.bin was not created")] {
        let server = cut();
        let program = Program::calling(&server).line("call files.content f --max-retries 0 --output out.bin");
        let program = old.into_iter().fold(program, |program, old| program.file("out.bin", old));
        let done = program.run_here().exits(3);
        assert!(done.stderr.contains(said), "{done:?}");
        assert_eq!(std::fs::read_to_string(program.path("out.bin")).ok().as_deref(), old);
        assert_eq!(files_in(&program.path(".")), old.iter().count());
    }
    // The same for Ctrl-C.
    let server = Server::start([Answer::new().write(&head).write("cut").hold()]);
    let program =
        Program::calling(&server).line("call files.content f --output out.bin").file("out.bin", "old");
    let mut child = program.command().spawn().unwrap();
    // The partial result is there, beside the file.
    while files_in(&program.path(".")) < 2 {
        std::thread::yield_now();
    }
    crate::signals::interrupt(child.id());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!((read(&program.path("out.bin")).as_str(), files_in(&program.path("."))), ("old", 1));
}

fn files_in(folder: &std::path::Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

#[test]
fn a_dash_is_stdout() {
    let server = Server::start([status(200, &[("content-type", "application/octet-stream")], "bytes")]);
    let program = Program::calling(&server).line("call files.content f --output -");
    assert_eq!(program.run_here().exits(0).stdout, "bytes");
    assert!(!program.path("-").exists());
}

#[test]
fn l2_all_ends_after_as_many_pages_as_it_may_fetch() {
    let page = |id: &str| {
        let body = json!({"object": "list", "data": [{"id": id, "object": "file"}], "has_more": true});
        status(200, &[], &body.to_string())
    };
    let server = Server::start(["a", "b", "c", "d"].map(page));
    let done = Program::calling(&server).line("call files.list --all --max-pages 3").run().exits(1);
    assert_eq!((done.stdout.lines().count(), server.requests().len()), (3, 3));
    assert!(done.stderr.contains("continues after 3 pages"), "{done:?}");
    Program::calling(&server).line("call files.list --max-pages 3").run().exits(2);
}

#[test]
fn k12_headers_that_say_how_a_request_is_carried_are_refused() {
    let server = Server::start([]);
    for line in
        ["Content-Length: 5", "transfer-encoding: chunked", "Connection: Upgrade", "Expect: 100-continue"]
    {
        let name = line.split(':').next().unwrap().to_ascii_lowercase();
        let done = Program::calling(&server).args(&["call", "models.list", "-H", line]).run().exits(2);
        assert!(done.stderr.contains(&format!("The header `{name}`")), "{done:?}");
    }
    assert!(server.requests().is_empty());
}

#[test]
fn parameters_come_from_a_file_or_stdin() {
    let reply =
        json!({"object": "list", "data": [], "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1}});
    let params = r#"{"model": "m", "input": ["a"]}"#;
    for (program, words) in [
        (Program::new().file("p.json", params), "@p.json"),
        (Program::new().stdin(params), "-"),
        (Program::new(), params),
    ] {
        let server = replies(&reply);
        let program = program.var("OPENAI_API_KEY", crate::program::KEY).args(&["--base-url", &server.url()]);
        program.args(&["call", "embeddings.create", "--params", words, "-p", "dimensions=2"]).run().exits(0);
        assert_eq!(server.requests()[0].json(), json!({"model": "m", "input": ["a"], "dimensions": 2}));
    }
}

#[test]
fn a_refusal_has_its_exit_code_and_document() {
    let server = Server::start([status(
        404,
        &[],
        r#"{"error": {"message": "gone", "type": "invalid_request_error"}}"#,
    )]);
    let done = Program::calling(&server).line("call files.retrieve f --json").run().exits(1);
    assert_eq!((&done.error()["kind"], &done.error()["status"]), (&json!("not_found"), &json!(404)));
}

#[test]
fn d1_a_parameter_of_tomorrow_is_sent_with_a_note() {
    let server = replies(&json!({"object": "list", "data": []}));
    let done = Program::calling(&server).line("call files.list -p limt=3").run().exits(0);
    assert!(done.stderr.contains("no parameter `limt` in this version (did you mean `limit`?)"), "{done:?}");
    assert_eq!(server.requests()[0].line, "GET /v1/files?limt=3 HTTP/1.1");
}

#[test]
fn the_operations_are_listed_and_explained() {
    let done = Program::new().line("call --list").run().exits(0);
    assert_eq!(done.stdout.lines().filter(|line| line.starts_with("  ")).count(), 390);
    assert!(Program::new().line("call --list files").run().exits(0).stdout.starts_with("files\n  content"));
    let document = Program::new().line("call --list models --json").run().exits(0).json();
    assert_eq!(document["operations"][2]["ids"], json!(["model"]));
    let help = Program::new().line("call files.create --help").run().exits(0).stdout;
    for part in [
        "POST /files",
        "keyway call files.create -p file=@PATH -p purpose=…",
        "\nOptional:\n",
        "expires_after",
    ] {
        assert!(help.contains(part), "{part}: {help}");
    }
    let help = Program::new().line("call vector_stores.files.list -h").run().exits(0).stdout;
    for part in ["VECTOR_STORE_ID", "limit", "[default: 20]", "--all", "Reference: https://"] {
        assert!(help.contains(part), "{part}: {help}");
    }
    let help = Program::new().line("call --help").run().exits(0).stdout;
    assert!(help.contains("Usage: keyway call") && help.contains("Examples:"), "{help}");
}

#[test]
fn every_operation_has_help_that_fits_a_terminal() {
    let list = Program::new().line("call --list --json").run().exits(0).json();
    for operation in list["operations"].as_array().unwrap().iter().step_by(7) {
        let id = operation["id"].as_str().unwrap();
        let help = Program::new().args(&["call", id, "--help"]).run().exits(0).stdout;
        assert!(help.contains(&format!("Usage: keyway call {id}")), "{id}: {help}");
    }
}

#[test]
fn what_is_odd_inside_a_parameter_is_noted_and_sent() {
    let reply = r#"{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}"#;
    for (messages, said) in [
        (r#"[{"content":"x"}]"#, "note: `messages[0].role` is missing; it is sent as it is"),
        (r#"[{"role":"user","content":7}]"#, "note: `messages[0].content`: expected string | list"),
    ] {
        let server = Server::start([status(200, &[], reply)]);
        let params = format!(r#"{{"model":"m","messages":{messages}}}"#);
        let program = Program::calling(&server).line("call chat.completions.create --params");
        let done = program.args(&[&params]).run().exits(0);
        assert!(done.stderr.starts_with(said), "{done:?}");
        let sent: Value = serde_json::from_str(&params).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&server.requests()[0].body).unwrap(), sent);
    }
}

#[test]
fn it_works_without_an_account() {
    let done = Program::new().line("--local call models.list").run().exits(0);
    assert_eq!(serde_json::from_str::<Value>(&done.stdout).unwrap()["object"], "list");
}

#[test]
fn l1_all_walks_a_list_by_token_to_its_end() {
    let emulator = Emulator::start_blocking().unwrap();
    let key = emulator.key().create();
    let program =
        || Program::new().var("OPENAI_API_KEY", key.secret()).args(&["--base-url", emulator.base_url()]);
    for number in 0..5 {
        let line = format!(
            "call beta.agents.environments.files.create env_1 -p path=/{number} -p type=inline -p data=aGk="
        );
        program().line(&line).run().exits(0);
    }
    let before = emulator.journal().len();
    let list = "call beta.agents.environments.files.list env_1 -p limit=2 -p order=asc";
    let done = program().line(list).args(&["--all"]).run().exits(0);
    let paths: Vec<String> = done
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["path"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(paths, ["/0", "/1", "/2", "/3", "/4"]);
    assert_eq!(emulator.journal().len() - before, 3);
    // Without it, one page, which says where the next is.
    let page: Value = serde_json::from_str(&program().line(list).run().exits(0).stdout).unwrap();
    assert!(page["next"].as_str().is_some_and(|token| token.starts_with("page_")), "{page}");
}

#[test]
fn d3_a_reply_that_does_not_fit_is_noted_and_printed_unchanged() {
    let whole = r#"{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}],"usage":null}"#;
    for (reply, said) in [
        (whole.to_owned(), ""),
        (whole.replace("\"created\":1", "\"created\":\"x\""), "`created`: expected integer, found a string"),
        (whole.replace("\"usage\":null", "\"usage\":[]"), "`usage`: expected object"),
        (r#"{"choices":[{"index":0}]}"#.to_owned(), "`choices[0].message` is missing"),
    ] {
        let server = Server::start([status(200, &[], &reply)]);
        let program = Program::calling(&server).line("call chat.completions.create -p model=m");
        let done = program.args(&["-p", r#"messages=[{"role":"user","content":"Hi"}]"#]).run().exits(0);
        assert_eq!(done.stdout.trim_end(), reply);
        assert_eq!(
            done.stderr.contains("note: the reply does not fit the API: "),
            !said.is_empty(),
            "{done:?}"
        );
        assert!(done.stderr.contains(said) && done.stderr.lines().count() <= 1, "{done:?}");
    }
}
