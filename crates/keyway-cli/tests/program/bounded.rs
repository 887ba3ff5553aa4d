//! Local work is bounded too: pipes, devices, commands that linger or query themselves (X8, P5).

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

use rustix::process::{Pid, Signal, kill_process};

use crate::program::{Program, read};

const CANARY: &str = "sk-emul-canary-0123456789-bounded";

fn pipe(path: &Path) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// A script in the working directory.
fn script(program: Program, name: &str, text: &str) -> Program {
    let program = program.file(name, text);
    fs::set_permissions(program.path(name), PermissionsExt::from_mode(0o755)).unwrap();
    program
}

#[test]
fn x8_a_pipe_in_the_place_of_the_stored_key_is_named_within_the_limit() {
    let silent = "did not respond within 0.2 s";
    for (line, code, words) in [
        ("chat hi", 4, silent),
        ("auth status", 0, silent),
        ("auth doctor --offline", 4, silent),
        ("auth login --no-verify", 2, "it is not a regular file"),
        ("auth logout", 2, "it is not a regular file"),
        ("run -- true", 4, silent),
    ] {
        let program = Program::new().stdin(CANARY).line("--timeout 0.2").line(line);
        pipe(&program.auth_json_path());
        let done = program.run_here().exits(code);
        assert!(format!("{done:?}").contains("auth.json") && format!("{done:?}").contains(words), "{done:?}");
    }
    // A key from an earlier source is still used.
    let program = Program::new().var("OPENAI_API_KEY", CANARY).args(&["run", "--", "true"]);
    pipe(&program.auth_json_path());
    program.run().exits(0);
}

#[test]
fn x8_a_named_file_that_is_a_silent_pipe_is_named_within_the_limit() {
    for line in ["chat hi", "auth status", "auth doctor --offline", "auth login --no-verify", "run -- true"] {
        let program = Program::new().stdin(CANARY).line("--timeout 0.2 --env-file silent").line(line);
        pipe(&program.path("silent"));
        let done = program.run_here().exits(2);
        let words = "--env-file silent: it returned nothing within 0.2 s; write to it, or allow more time (--timeout)";
        assert!(done.stderr.contains(words), "{done:?}");
    }
}

#[test]
fn x8_what_is_sent_may_be_no_silent_pipe() {
    for (words, said) in [
        (
            &["chat.completions.create", "--params", "@silent"][..],
            "--params @silent: it cannot be read (timed out)",
        ),
        (&["files.create", "-p", "file=@silent", "-p", "purpose=batch"], "its length is unknown"),
    ] {
        let program = Program::new().var("OPENAI_API_KEY", CANARY).line("--timeout 0.2 call").args(words);
        pipe(&program.path("silent"));
        let done = program.run_here().exits(2);
        assert!(done.stderr.contains(said), "{done:?}");
    }
    // Reading the roots blocks the connection, but no longer than its limit.
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/v1", server.local_addr().unwrap());
    let program = Program::new().var("OPENAI_API_KEY", CANARY).var("SSL_CERT_FILE", "silent");
    let program = program.line("--timeout 1 --max-retries 0 chat hi").args(&["--base-url", &url]);
    pipe(&program.path("silent"));
    let done = program.run_here().exits(3);
    assert!(done.stderr.contains("SSL_CERT_FILE (silent): nothing was read from it within 0."), "{done:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn x8_a_stored_key_that_waits_for_something_to_happen_is_named_within_the_limit() {
    // To the system it is an ordinary file, which may block its reader or reject it.
    let program = Program::new().stdin(CANARY).line("--timeout 0.2 auth login --no-verify");
    let path = program.auth_json_path();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    symlink("/proc/kmsg", &path).unwrap();
    let done = program.run_here().exits(2);
    assert!(done.stderr.contains("The file ~/.openai/auth.json cannot be read: "), "{done:?}");
}

#[test]
fn x8_a_command_that_asks_itself_is_refused_in_whatever_form() {
    let keyway = env!("CARGO_BIN_EXE_keyway");
    let itself = format!(
        "#!/bin/sh\necho again >> count\nexec {keyway} --key-from command:./rec.sh run -- printenv OPENAI_API_KEY\n"
    );
    let variable = format!(
        "#!/bin/sh\necho again >> count\nexport OPENAI_API_KEY_FROM=command:./rec.sh\nexec {keyway} run -- printenv OPENAI_API_KEY\n"
    );
    let through_run = format!(
        "#!/bin/sh\necho again >> count\nX={CANARY} exec {keyway} --key-from env:X run -- {keyway} --key-from command:./rec.sh run -- printenv OPENAI_API_KEY\n"
    );
    for text in [itself, variable, through_run] {
        let program = Program::new()
            .var("PATH", "/usr/bin:/bin")
            .line("--key-from command:./rec.sh auth doctor --offline");
        let program = script(program, "rec.sh", &text);
        let done = program.run_here().exits(4);
        assert!(
            done.stdout.contains("was not run, because this process is itself part of a command"),
            "{done:?}"
        );
        assert_eq!(read(&program.path("count")), "again\n", "{text}");
    }
    // A command may use keyway with a key from another source.
    let other =
        format!("#!/bin/sh\nX={CANARY} exec {keyway} --key-from env:X run -- printenv OPENAI_API_KEY\n");
    let program = Program::new()
        .var("PATH", "/usr/bin:/bin")
        .line("--key-from command:./rec.sh run -- printenv OPENAI_API_KEY");
    let done = script(program, "rec.sh", &other).run().exits(0);
    assert_eq!(done.stdout.trim_end(), CANARY);
}

#[test]
fn x8_a_signal_ends_what_was_started_for_a_key() {
    for (line, signal, code) in [
        ("chat hi", Signal::INT, Some(130)),
        ("chat hi", Signal::TERM, None),
        ("auth status", Signal::HUP, None),
        ("run -- true", Signal::INT, None),
        ("run -- true", Signal::TERM, None),
    ] {
        let program = Program::new().var("PATH", "/usr/bin:/bin");
        let program =
            script(program, "slow.sh", "#!/bin/sh\nsleep 60 &\necho $! > new; mv new child\nwait\n");
        let running = program.line("--timeout 60 --key-from command:./slow.sh").line(line).start();
        let child = running.path("child");
        while !child.exists() {
            std::thread::yield_now();
        }
        let child = read(&child).trim().to_owned();
        let id = Pid::from_raw(i32::try_from(running.id()).unwrap()).unwrap();
        kill_process(id, signal).unwrap();
        assert_eq!(running.finish().code, code, "{line} {signal:?}");
        let state = || fs::read_to_string(format!("/proc/{child}/stat")).unwrap_or_default();
        while state().rsplit_once(") ").is_some_and(|(_, state)| !state.starts_with('Z')) {
            std::thread::yield_now();
        }
    }
}
