//! `.env` in the working directory, and `--env-file`.

use std::fs;

use crate::program::{KEY, Program};
use crate::script::reply;
use crate::server::Server;

const OTHER: &str = "sk-emul-other-0123456789";

#[test]
fn a_file_that_lies_about_gives_keys_only() {
    let server = Server::start([reply("Hello")]);
    let text = format!(
        "OPENAI_API_KEY={KEY}\nOPENAI_ORG_ID=org-lies-about\nOPENAI_CUSTOM_HEADERS=\"X-Lies: about\"\n"
    );
    let program = Program::new().file(".env", &text).args(&["--base-url", &server.url()]);
    program.line("chat hi --no-stream").run().exits(0);
    let request = &server.requests()[0];
    assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    assert_eq!((request.header("openai-organization"), request.header("x-lies")), (None, None));
}

#[test]
fn a_file_that_lies_about_does_not_say_where_keys_go() {
    // If it were read, this would be an error.
    let program = Program::new().file(".env", "OPENAI_BASE_URL=nonsense\n").line("auth status");
    assert!(program.run().exits(0).stdout.contains("there is no key"));
}

#[test]
fn a_file_that_is_named_gives_settings_too() {
    let server = Server::start([reply("Hello")]);
    let text = format!("OPENAI_API_KEY={KEY}\nOPENAI_BASE_URL={}\nOPENAI_ORG_ID=org-named\n", server.url());
    Program::new().file("named.env", &text).line("chat hi --no-stream --env-file named.env").run().exits(0);
    let request = &server.requests()[0];
    assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    assert_eq!(request.header("openai-organization"), Some("org-named"));
}

#[test]
fn the_environment_wins() {
    let server = Server::start([reply("Hello")]);
    let text = format!("OPENAI_API_KEY={OTHER}\nOPENAI_BASE_URL=nonsense\nOPENAI_ORG_ID=org-named\n");
    Program::new()
        .file("named.env", &text)
        .var("OPENAI_API_KEY", KEY)
        .var("OPENAI_BASE_URL", server.url())
        .var("OPENAI_ORG_ID", "org-environment")
        .line("chat hi --no-stream --env-file named.env")
        .run()
        .exits(0);
    let request = &server.requests()[0];
    assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    assert_eq!(request.header("openai-organization"), Some("org-environment"));
}

#[test]
fn k4_an_empty_variable_gives_way_to_the_file() {
    let server = Server::start([reply("Hello")]);
    let text = format!("OPENAI_API_KEY={KEY}\nOPENAI_BASE_URL={}\n", server.url());
    let program =
        Program::new().file("named.env", &text).var("OPENAI_API_KEY", "").var("OPENAI_BASE_URL", " ");
    program.line("chat hi --no-stream --env-file named.env").run().exits(0);
}

#[test]
fn k10_an_error_names_the_file() {
    let program = Program::new().file(".env", "OPENAI_API_KEY=sk-emul-\u{2014}\n").line("chat hi --json");
    let error = program.run().exits(4).error();
    assert_eq!(
        (&error["reason"], &error["key"]["source"]),
        (&"malformed".into(), &"OPENAI_API_KEY in the file .env".into())
    );
}

#[test]
fn k3_a_broken_file_is_not_skipped() {
    let program =
        Program::new().file(".env", "OPENAI_API_KEY='open\n").auth_json("{}").line("chat hi --json");
    let error = program.run().exits(4).error();
    assert_eq!(error["reason"], "provider_failed");
    assert!(error["message"].as_str().unwrap().contains(".env"), "{error}");
}

#[test]
fn a_file_that_is_named_must_be_there() {
    let done = Program::new().line("chat hi --json --env-file nowhere.env").run().exits(2);
    assert!(done.error()["message"].as_str().unwrap().contains("--env-file nowhere.env"), "{done:?}");
    Program::new().line("auth status --env-file .").run().exits(2);
}

#[test]
fn a_virtual_environment_called_dot_env_is_none_of_our_business() {
    let program = Program::new().line("auth status");
    fs::create_dir(program.path(".env")).unwrap();
    assert_eq!(program.run().exits(0).stdout.matches("absent").count(), 3);
}

#[cfg(unix)]
#[test]
fn a_file_that_is_named_may_be_a_pipe() {
    let server = Server::start([reply("Hello")]);
    let text = format!("OPENAI_API_KEY={KEY}\nOPENAI_BASE_URL={}\n", server.url());
    Program::new().stdin(&text).line("chat hi --no-stream --env-file /dev/stdin").run().exits(0);
}
