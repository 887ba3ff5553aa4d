//! `--local`: the program's environment is ignored.

use crate::program::Program;
use crate::server::Server;

#[test]
fn it_answers_without_an_account() {
    let done = Program::new().line("--local chat Hello").run().exits(0);
    assert_eq!((done.stdout.as_str(), done.stderr.as_str()), ("You said: Hello\n", ""));
    let done = Program::new().line("chat Hello --local --no-stream --json").run().exits(0);
    assert_eq!(done.json()["text"], "You said: Hello");
}

#[test]
fn it_heeds_neither_variables_nor_files() {
    let other = Server::start([]);
    let done = Program::new()
        .var("OPENAI_BASE_URL", other.url())
        .var("OPENAI_API_KEY", "sk-emul-\u{2014}")
        .var("OPENAI_ORG_ID", "not an organization")
        .var("OPENAI_PROJECT_ID", "not a project")
        .var("OPENAI_CUSTOM_HEADERS", "Authorization: Bearer sk-emul-other-0123456789")
        .var("HTTP_PROXY", other.origin())
        .var("ALL_PROXY", other.origin())
        .file(".env", "=\n")
        .auth_json("{")
        .line("--local chat Hello")
        .run()
        .exits(0);
    assert_eq!((done.stdout.as_str(), done.stderr.as_str()), ("You said: Hello\n", ""));
    assert_eq!(other.connections(), 0);
}

#[test]
fn flags_still_count() {
    let program =
        Program::new().line("--local chat Hello --json --max-retries 1 --model fault-503;retry-after-ms=1");
    assert_eq!(program.run().exits(1).error()["attempts"], 2);
}

#[test]
fn it_excludes_another_address_and_another_file() {
    for options in ["--base-url http://127.0.0.1:1/v1", "--env-file some.env"] {
        let done = Program::new().line("--local chat Hello").line(options).run().exits(2);
        assert!(done.stderr.contains("cannot be used together"), "{done:?}");
    }
}
