//! `keyway run` (K1, K5, K8, X3): the key for a child alone, its signals and its exit code.

use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, ChildStdin, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::program::Program;
use crate::server::Server;

const CANARY: &str = "sk-emul-canary-0123456789-run";

/// Returns the program, running a shell script.
fn shell(program: Program, script: &str) -> Program {
    program.args(&["run", "--", "/bin/sh", "-c", script])
}

fn with_key() -> Program {
    Program::new().var("OPENAI_API_KEY", CANARY)
}

const SHOW: &str =
    "printf '%s|%s|%s|%s' \"$OPENAI_API_KEY\" \"$OPENAI_BASE_URL\" \"$OPENAI_ORG_ID\" \"$OPENAI_PROJECT_ID\"";

#[test]
fn k1_the_child_gets_the_key_of_the_place_that_wins() {
    let file = format!("{{\"api_key\": \"{CANARY}\"}}");
    for program in [
        with_key().auth_json("{"),
        Program::new().auth_json(&file),
        Program::new().var("OPENAI_API_KEY", " ").file(".env", &format!("OPENAI_API_KEY='{CANARY}'\n")),
        Program::new().file("keys.env", &format!("OPENAI_API_KEY={CANARY}\n")).line("--env-file keys.env"),
        Program::new().var("OPENAI_API_KEY", format!("\"{CANARY}\"\n")),
    ] {
        let done = shell(program, "printf %s \"$OPENAI_API_KEY\"").run().exits(0);
        assert_eq!(done.stdout, CANARY, "{done:?}");
    }
}

#[test]
fn k15_the_child_gets_exactly_what_a_call_would_use() {
    let settings = "OPENAI_BASE_URL=http://localhost:1/v1\nOPENAI_ORG_ID=org-file\n";
    let program = with_key().file("keys.env", settings).line("--env-file keys.env");
    let done = shell(program, SHOW).run().exits(0);
    assert_eq!(done.stdout, format!("{CANARY}|||"));
    let flags = with_key()
        .var("OPENAI_ORG_ID", "org-inherited")
        .line("--base-url http://localhost:2/v1/ --project proj_flag");
    let done = shell(flags, SHOW).run().exits(0);
    assert_eq!(done.stdout, format!("{CANARY}|http://localhost:2/v1|org-inherited|proj_flag"));

    let text = format!("OPENAI_API_KEY={CANARY}\n{settings}");
    let all = format!("{CANARY}|http://localhost:1/v1|org-file|");
    for (name, line) in [(".env", ""), ("keys.env", "--env-file keys.env")] {
        let done = shell(Program::new().file(name, &text).line(line), SHOW).run().exits(0);
        assert_eq!(done.stdout, all, "{name}");
    }
    let exported = Program::new().file(".env", &text).var("OPENAI_BASE_URL", "http://localhost:3/v1");
    let done = shell(exported, SHOW).run().exits(0);
    assert_eq!(done.stdout, format!("{CANARY}|http://localhost:3/v1|org-file|"), "an exported variable wins");
    let shadowed = with_key().file(".env", &text);
    assert_eq!(
        shell(shadowed, SHOW).run().exits(0).stdout,
        format!("{CANARY}|||"),
        "another key, other settings"
    );
    let none = with_key().var("OPENAI_ORG_ID", "org-inherited").args(&["--organization", ""]);
    assert_eq!(shell(none, SHOW).run().exits(0).stdout, format!("{CANARY}|||"));
}

#[test]
fn k15_the_child_gets_the_proxy_and_the_certificates_of_the_flags() {
    const SHOW: &str = "printf '%s|%s|%s|%s|%s' \"$HTTPS_PROXY\" \"$http_proxy\" \"$ALL_PROXY\" \"$NO_PROXY\" \"$SSL_CERT_FILE\"";
    let program = || {
        with_key()
            .var("HTTPS_PROXY", "http://127.0.0.1:1")
            .var("NO_PROXY", "a.example")
            .file("root.pem", include_str!("root.pem"))
    };
    let done = shell(program(), SHOW).run().exits(0);
    assert_eq!(done.stdout, "http://127.0.0.1:1|||a.example|");
    let flags = "--proxy http://127.0.0.1:2 --ca-file root.pem";
    let done = shell(program().line(flags), SHOW).run().exits(0);
    let proxy = "http://127.0.0.1:2";
    let rest = done.stdout.strip_prefix(&format!("{proxy}|{proxy}|{proxy}||"));
    let path = std::path::Path::new(rest.unwrap_or_else(|| panic!("{done:?}")));
    assert!(path.is_absolute() && path.ends_with("root.pem"), "{done:?}");
}

#[test]
fn k15_what_was_cleaned_is_passed_on_clean() {
    let program = with_key()
        .var("OPENAI_BASE_URL", "\"http://localhost:2/v1/\"")
        .var("OPENAI_ORG_ID", " 'org-1'\n")
        .var("OPENAI_PROJECT_ID", "''")
        .var("HTTPS_PROXY", "'http://user:pass@proxy:3128'")
        .var("https_proxy", " ")
        .var("NO_PROXY", "\"localhost, .example.com\"");
    let script =
        format!("{SHOW}; printf '|%s|%s|%s' \"$HTTPS_PROXY\" \"${{https_proxy-unset}}\" \"$NO_PROXY\"");
    let done = shell(program, &script).run().exits(0);
    assert_eq!(
        done.stdout,
        format!(
            "{CANARY}|http://localhost:2/v1|org-1||http://user:pass@proxy:3128|unset|localhost, .example.com"
        )
    );
}

#[test]
fn the_rest_of_the_environment_and_all_arguments_are_passed_on() {
    let program = with_key().var("OTHER", "kept").args(&[
        "run",
        "/bin/sh",
        "-c",
        "echo $OTHER \"$@\"",
        "sh",
        "--json",
        "-v",
        "--",
        "a b",
    ]);
    assert_eq!(program.run().exits(0).stdout, "kept --json -v -- a b\n");
}

#[cfg(target_os = "linux")]
#[test]
fn x3_the_key_is_on_no_command_line_and_not_in_keyways_own_environment() {
    let program = Program::new().auth_json(&format!("{{\"OPENAI_API_KEY\": \"{CANARY}\"}}"));
    // Only root may read the environment at all, see below.
    let script = "cat /proc/$$/cmdline /proc/$PPID/cmdline; cat /proc/$PPID/environ || echo HOME=";
    let done = shell(program, script).run().exits(0);
    assert!(done.stdout.contains("run\0--\0/bin/sh") && done.stdout.contains("HOME="), "{done:?}");
    done.never_says(&["canary"]);
}

#[cfg(target_os = "linux")]
#[test]
fn x2_a_crash_leaves_no_core_dump() {
    let program = shell(with_key(), "kill -ABRT $PPID; exec sleep 0.1");
    let keyway = program.command();
    let mut crash = Command::new("/bin/sh");
    crash.args(["-c", "ulimit -c \"$(ulimit -H -c)\"; exec \"$0\" \"$@\""]).arg(keyway.get_program());
    crash.args(keyway.get_args()).current_dir(program.path("")).env("OPENAI_API_KEY", CANARY);
    let status = crash.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert_eq!(status.signal(), Some(6), "{status:?}");
    assert!(!status.core_dumped(), "{status:?}");
}

#[test]
fn stdin_stdout_and_stderr_are_the_childs() {
    let done = shell(with_key(), "cat; echo beside >&2").stdin("given").run().exits(0);
    assert_eq!((done.stdout.as_str(), done.stderr.as_str()), ("given", "beside\n"));
}

#[test]
fn the_exit_code_is_the_childs() {
    for code in [0, 1, 4, 42, 255] {
        shell(with_key(), &format!("exit {code}")).run().exits(code);
    }
    for (signal, code) in [("KILL", 137), ("TERM", 143), ("SEGV", 139)] {
        shell(with_key(), &format!("kill -{signal} $$")).run().exits(code);
    }
}

#[test]
fn what_cannot_be_started_has_the_codes_of_shells() {
    let program = with_key().file("plain", "text").file("script", "#!/no/such/interpreter\n");
    let (plain, script) = (program.path("plain"), program.path("script"));
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    for (name, code, said) in [
        ("no-such-program-here", 127, "was not found"),
        ("/no/such/program", 127, "was not found"),
        (plain.to_str().unwrap(), 126, "may not be executed"),
        ("/", 126, "may not be executed"),
        (script.to_str().unwrap(), 126, "its interpreter was not found"),
    ] {
        let done = with_key().args(&["run", "--", name]).run().exits(code);
        assert!(done.stderr.starts_with(&format!("error: The program `{name}` ")), "{done:?}");
        assert!(done.stderr.contains(said) && done.stdout.is_empty(), "{done:?}");
    }
    let done = with_key().line("run --json -- no-such-program-here").run().exits(127);
    assert_eq!(done.error()["kind"], "other");
}

#[test]
fn k5_without_a_usable_key_the_child_is_not_started() {
    for (program, code) in [
        (Program::new(), 4),
        (Program::new().var("OPENAI_API_KEY", "sk-emul-can\u{e9}ary"), 4),
        (Program::new().auth_json("{"), 4),
        (with_key().line("--base-url https://api.example/v1/chat/completions"), 2),
        (with_key().line("--env-file no-such.env"), 2),
    ] {
        let done = shell(program, "echo started").run().exits(code);
        assert_eq!(done.stdout, "", "{done:?}");
        done.never_says(&["canary"]);
    }
    let done = Program::new().line("run --json -- /bin/sh -c exit").run().exits(4);
    assert_eq!(
        (&done.error()["kind"], &done.error()["reason"]),
        (&"authentication".into(), &"not_found".into())
    );
}

#[test]
fn nothing_is_sent() {
    let server = Server::start([]);
    shell(Program::calling(&server), "exit 0").run().exits(0);
    assert_eq!(server.connections(), 0);
}

#[test]
fn local_gives_the_child_an_emulator_for_as_long_as_it_runs() {
    let program = with_key().var("OPENAI_ADMIN_KEY", CANARY).var("OPENAI_ORG_ID", "org-real").line("--local");
    let script =
        "\"$0\" chat Hello && printf '%s|%s|%s' \"$OPENAI_API_KEY\" \"$OPENAI_ADMIN_KEY\" \"$OPENAI_ORG_ID\"";
    let done =
        program.args(&["run", "--", "/bin/sh", "-c", script, env!("CARGO_BIN_EXE_keyway")]).run().exits(0);
    let (reply, rest) = done.stdout.split_once('\n').unwrap();
    assert_eq!(reply, "You said: Hello");
    let (key, nothing) = rest.split_once('|').unwrap();
    assert!(key.starts_with("sk-emul-") && key.len() > 20 && nothing == "|", "{done:?}");
    done.never_says(&["canary"]);
}

#[test]
fn usage() {
    let none = with_key().line("run").run().exits(2);
    assert!(none.stderr.contains("<CMD>"), "{none:?}");
    let done = Program::new().args(&["run", "--api-key", CANARY, "--", "true"]).run().exits(2);
    assert!(done.stderr.contains("No flag takes a key"), "{done:?}");
    done.never_says(&["canary"]);
}

/// Starts `cat` below keyway and waits until it runs; it ends at the first signal, or with its
/// stdin.
fn cat() -> (Child, ChildStdin) {
    let program = with_key().args(&["run", "--", "/bin/cat"]);
    let mut child = program.command().stdin(Stdio::piped()).spawn().unwrap();
    // Taken out of the child, which would close it while waiting.
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(b"alive").unwrap();
    let mut echo = [0; 5];
    child.stdout.as_mut().unwrap().read_exact(&mut echo).unwrap();
    assert_eq!(&echo, b"alive");
    (child, stdin)
}

fn send(child: &Child, signal: Signal) {
    kill_process(Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap(), signal).unwrap();
}

#[test]
fn signals_sent_to_keyway_reach_the_child() {
    for (signal, code) in [
        (Signal::HUP, 129),
        (Signal::INT, 130),
        (Signal::QUIT, 131),
        (Signal::USR1, 138),
        (Signal::TERM, 143),
    ] {
        if cfg!(target_os = "linux") || signal != Signal::USR1 {
            let (mut child, _stdin) = cat();
            send(&child, signal);
            assert_eq!(child.wait().unwrap().code(), Some(code), "{signal:?}");
        }
    }
}

#[test]
fn a_child_that_handles_a_signal_ends_in_its_own_way() {
    let inner = with_key().args(&["run", "--", env!("CARGO_BIN_EXE_keyway"), "emulator"]);
    let mut program = inner.start();
    program.read_line();
    kill_process(Pid::from_raw(i32::try_from(program.id()).unwrap()).unwrap(), Signal::INT).unwrap();
    program.finish().exits(0);
}

#[cfg(target_os = "linux")]
#[test]
fn what_keyway_ignores_the_child_ignores_too() {
    let program = with_key();
    let mut inner = program.command();
    inner.args(["run", "--", "/bin/cat"]);
    let mut command = Command::new("/bin/sh");
    // As `nohup` does.
    command.args(["-c", "trap '' HUP; exec \"$0\" \"$@\""]).arg(inner.get_program()).args(inner.get_args());
    command.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let mut child = command.process_group(0).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut turn = |text: &[u8; 3]| {
        child.stdin.as_mut().unwrap().write_all(text).unwrap();
        let mut echo = [0; 3];
        child.stdout.as_mut().unwrap().read_exact(&mut echo).unwrap();
        assert_eq!(&echo, text);
        child.id()
    };
    let id = Pid::from_raw(i32::try_from(turn(b"one")).unwrap()).unwrap();
    rustix::process::kill_process_group(id, Signal::HUP).unwrap();
    turn(b"two");
    drop(child.stdin.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
