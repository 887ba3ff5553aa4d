//! Where a request goes, and where a key does not (H1–H4, K12).

use crate::program::{KEY, MODES, Program};
use crate::script::{Answer, reply, status, streamed};
use crate::server::Server;

fn to(code: u16, location: &str) -> Answer {
    status(code, &[("location", location), ("x-request-id", "req_2")], "")
}

#[test]
fn h2_a_redirect_to_the_same_origin_is_followed() {
    for (mode, answer) in MODES.iter().zip([streamed(&["Hello"]), reply("Hello")]) {
        for code in [307, 308] {
            let server = Server::start([to(code, "/v2/chat"), answer.clone()]);
            Program::calling(&server).line(mode).run().exits(0);
            let requests = server.requests();
            assert_eq!(requests[1].line, "POST /v2/chat HTTP/1.1");
            assert_eq!(requests[1].body, requests[0].body);
            assert_eq!(requests[1].header("authorization"), Some(format!("Bearer {KEY}").as_str()));
            assert_eq!(requests[1].header("x-stainless-retry-count"), Some("0"));
        }
        for code in [301, 302, 303] {
            let server = Server::start([to(code, "/v2/chat"), answer.clone()]);
            Program::calling(&server).line(mode).run().exits(0);
            let second = &server.requests()[1];
            assert_eq!((second.line.as_str(), second.body.len()), ("GET /v2/chat HTTP/1.1", 0));
        }
    }
}

#[test]
fn h2_a_key_does_not_follow_to_another_origin() {
    let other = Server::start([]);
    let same_host = format!("http://127.0.0.1:{}/v1", other.port());
    let other_host = format!("http://localhost:{}/v1", other.port());
    for mode in MODES {
        for location in [&same_host, &other_host] {
            let server = Server::start(vec![to(307, location); 3]);
            let error = Program::calling(&server).line(mode).line("--json").run().exits(1).error();
            assert_eq!((&error["kind"], &error["status"]), (&"status".into(), &307.into()), "{error}");
            assert_eq!(error["request_id"], "req_2");
            assert_eq!(server.requests().len(), 1);
        }
    }
    assert_eq!(other.connections(), 0);
}

#[test]
fn h2_at_most_ten_redirects_and_retries_do_not_multiply_them() {
    let server = Server::start(vec![to(307, "/v1/again"); 50]);
    let error = Program::calling(&server).line("chat hi --json").run().exits(1).error();
    assert_eq!((server.requests().len(), &error["kind"]), (11, &"status".into()), "{error}");
}

#[test]
fn h1_the_callers_own_authorization_is_sent_once() {
    for name in ["Authorization", "authorization", "AUTHORIZATION"] {
        let server = Server::start([reply("Hello")]);
        let headers = format!("{name}: Bearer sk-emul-own-0123456789");
        Program::calling(&server)
            .var("OPENAI_CUSTOM_HEADERS", headers)
            .line("chat hi --no-stream")
            .run()
            .exits(0);
        // `header` rejects two lines with one name.
        assert_eq!(server.requests()[0].header("authorization"), Some("Bearer sk-emul-own-0123456789"));
    }
}

#[test]
fn h3_a_key_is_not_sent_unencrypted_to_a_public_host() {
    for mode in MODES {
        let program =
            Program::new().var("OPENAI_API_KEY", KEY).line("--base-url http://api.example.com/v1").line(mode);
        let error = program.line("--json").run().exits(2).error();
        assert_eq!(
            (&error["kind"], &error["reason"]),
            (&"configuration".into(), &"insecure_base_url".into())
        );
    }
}

#[test]
fn h4_a_base_url_is_checked_and_the_right_form_shown() {
    let server = Server::start([]);
    let right = server.url();
    for wrong in [
        format!("{right}/chat/completions"),
        format!("{right}/chat/completions/"),
        format!("{right}?key=canary"),
        right.replace("http://", "http://user:canary@"),
    ] {
        let done = Program::new()
            .var("OPENAI_API_KEY", KEY)
            .args(&["--base-url", &wrong])
            .line("chat hi --json")
            .run()
            .exits(2);
        let error = done.error();
        assert_eq!((&error["kind"], &error["reason"]), (&"configuration".into(), &"invalid_base_url".into()));
        assert!(error["message"].as_str().unwrap().contains(&format!("write it as {right}")), "{error}");
        done.never_says(&["canary"]);
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn h4_a_slash_at_the_end_changes_nothing() {
    for end in ["", "/", "//"] {
        let server = Server::start([reply("Hello")]);
        let url = server.url() + end;
        Program::new()
            .var("OPENAI_API_KEY", KEY)
            .var("OPENAI_BASE_URL", url)
            .line("chat hi --no-stream")
            .run()
            .exits(0);
        assert_eq!(server.requests()[0].line, "POST /v1/chat/completions HTTP/1.1");
    }
}

#[test]
fn k12_settings_of_the_environment_and_flags_that_win() {
    let server = Server::start(vec![reply("Hello"); 3]);
    let program = || {
        Program::calling(&server)
            .line("chat hi --no-stream")
            .var("OPENAI_ORG_ID", "org-env")
            .var("OPENAI_PROJECT_ID", "proj_env")
    };
    program().run().exits(0);
    program().line("--organization org-flag --project proj_flag").run().exits(0);
    Program::calling(&server).line("chat hi --no-stream").var("OPENAI_ORG_ID", "").run().exits(0);
    let seen = |index: usize| {
        let request = server.requests()[index].clone();
        ["openai-organization", "openai-project"].map(|name| request.header(name).map(str::to_owned))
    };
    assert_eq!(seen(0), [Some("org-env".into()), Some("proj_env".into())]);
    assert_eq!(seen(1), [Some("org-flag".into()), Some("proj_flag".into())]);
    assert_eq!(seen(2), [None, None]);
}

#[test]
fn a_stream_is_asked_for_only_when_it_is_wanted() {
    let server = Server::start([streamed(&["Hello"]), reply("Hello")]);
    Program::calling(&server).line("chat hi --system Briefly --model gpt-5").run().exits(0);
    Program::calling(&server).line("chat hi --no-stream").run().exits(0);
    let requests = server.requests();
    let body = requests[0].json();
    assert_eq!((&body["stream"], &body["model"]), (&true.into(), &"gpt-5".into()));
    assert_eq!(body["messages"][0], serde_json::json!({"role": "system", "content": "Briefly"}));
    assert_eq!(body["messages"][1], serde_json::json!({"role": "user", "content": "hi"}));
    assert_eq!(requests[0].header("accept"), Some("text/event-stream"));
    assert_eq!(requests[1].json().get("stream"), None);
    assert_eq!(requests[1].header("accept"), Some("application/json"));
}
