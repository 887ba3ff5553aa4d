//! Mistakes on the command line: exit code 2, one of them never repeated (X2, X3).

use crate::program::Program;

#[test]
fn what_cannot_be_understood_is_exit_code_2() {
    for line in [
        "",
        "chat hi --unknown",
        "chat hi there",
        "unknown",
        "chat hi --timeout 0",
        "chat hi --timeout soon",
        "chat hi --timeout -1",
        "chat hi --max-retries -1",
        "chat hi --max-retries many",
        "chat hi --color blue",
        "auth",
        "completions tcsh",
        "emulator --port 70000",
    ] {
        let done = Program::new().line(line).run().exits(2);
        assert_eq!(done.stdout, "", "{line}");
        assert!(!done.stderr.is_empty(), "{line}");
    }
}

#[test]
fn with_json_a_mistake_is_a_document_too() {
    for line in [
        "chat hi --json --unknown",
        "--json",
        "chat --json --timeout 0 hi",
        "auth status --json extra",
        "emulator --json --port x",
    ] {
        let done = Program::new().line(line).run().exits(2);
        let error = done.error();
        assert_eq!((&error["kind"], &error["reason"]), (&"configuration".into(), &"invalid_argument".into()));
        assert!(error["message"].as_str().unwrap().ends_with("see keyway --help"), "{error}");
        assert!(done.stderr.starts_with("error: "), "{done:?}");
    }
}

#[test]
fn x3_no_flag_takes_a_key() {
    for line in [
        "chat hi --api-key sk-emul-canary0123",
        "--api-key=sk-emul-canary0123 chat hi",
        "chat hi --key sk-emul-canary0123 --json",
    ] {
        let done = Program::new().line(line).run().exits(2);
        assert!(done.stderr.starts_with("error: No flag takes a key"), "{done:?}");
        assert!(done.stderr.contains("OPENAI_API_KEY"), "{done:?}");
        done.never_says(&["canary"]);
    }
}

#[test]
fn x2_a_key_in_the_wrong_place_is_not_repeated() {
    for line in [
        "sk-emul-canary0123",
        "chat hi sk-emul-canary0123",
        "chat hi --timeout sk-emul-canary0123",
        "--color sk-emul-canary0123 chat hi",
    ] {
        let done = Program::new().line(line).run().exits(2);
        assert!(done.stderr.contains("sk-emul-[redacted]"), "{done:?}");
        done.never_says(&["canary"]);
    }
}

#[test]
fn the_last_of_two_flags_counts() {
    let done =
        Program::new().line("--local chat hi --json --max-retries 5 --max-retries 0 --model fault-503");
    assert_eq!(done.run().exits(1).error()["attempts"], 1);
}

#[test]
fn a_prompt_must_say_something() {
    for (program, expected) in [
        (Program::new().args(&["chat", ""]), "The prompt is empty"),
        (Program::new().args(&["chat", " \n"]), "The prompt is empty"),
        (Program::new().line("chat"), "The prompt is empty"),
        (Program::new().line("chat -").stdin("\n"), "The prompt is empty"),
    ] {
        let done = program.run().exits(2);
        assert!(done.stderr.starts_with(&format!("error: {expected}")), "{done:?}");
    }
}

#[test]
fn a_prompt_may_come_from_stdin() {
    for (line, text) in
        [("chat --local", "Hello\n"), ("chat - --local", "Hello"), ("chat --local -", "Hello\r\n")]
    {
        assert_eq!(Program::new().line(line).stdin(text).run().exits(0).stdout, "You said: Hello\n");
    }
}

#[test]
fn help_is_a_result() {
    for line in [
        "--help",
        "-h",
        "help",
        "chat --help",
        "auth --help",
        "auth status --help",
        "emulator --help",
        "completions --help",
        "--version",
    ] {
        let done = Program::new().line(line).run().exits(0);
        assert!(done.stdout.contains("keyway") && done.stderr.is_empty(), "{line}: {done:?}");
        assert!(done.stdout.lines().all(|line| line.chars().count() <= 100), "{line}");
    }
    let help = Program::new().line("--help").run().stdout;
    for part in ["Examples:", "Exit codes:", "130", "OPENAI_API_KEY", "~/.openai/auth.json"] {
        assert!(help.contains(part), "{part}");
    }
    for name in keyway_types::current_models::CURRENT_MODELS.iter().flat_map(|(_, names)| names.iter()) {
        assert!(help.contains(name), "{name}");
    }
}
