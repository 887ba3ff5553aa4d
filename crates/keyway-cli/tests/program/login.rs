//! `keyway auth login` and `keyway auth logout` (K7, K8, K9, X3, X4).

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::program::{Done, Program, read};
use crate::script::{Answer, refusal, status};
use crate::server::Server;

const CANARY: &str = "sk-emul-canary-0123456789-login";

const FINGERPRINT_LENGTH: usize = 8;

/// The list of models: the reply to a valid key.
fn models() -> Answer {
    status(200, &[], r#"{"object":"list","data":[]}"#)
}

fn login(server: &Server) -> Program {
    Program::new().args(&["--base-url", &server.url()]).line("auth login").stdin(CANARY)
}

/// Runs the program, and checks that the key appears nowhere in its output (X2).
#[track_caller]
fn run(program: &Program, code: i32) -> Done {
    let done = program.run_here().exits(code);
    done.never_says(&[CANARY, "canary"]);
    done
}

#[track_caller]
fn stored(program: &Program) -> Value {
    serde_json::from_str(&read(&program.auth_json_path())).unwrap()
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

#[test]
fn a_key_that_the_api_accepts_is_stored() {
    let server = Server::start([models()]);
    let program = login(&server).line("-v");
    let done = run(&program, 0);
    assert!(done.stdout.starts_with("Stored the key (fingerprint "), "{done:?}");
    assert!(done.stdout.ends_with(&format!("auth.json; {} accepts it.\n", server.url())), "{done:?}");
    assert_eq!(stored(&program), json!({"OPENAI_API_KEY": CANARY}));
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].line, "GET /v1/models HTTP/1.1");
    assert_eq!(requests[0].header("authorization"), Some(format!("Bearer {CANARY}").as_str()));
}

#[test]
fn k1_what_was_stored_is_used_and_logout_removes_it() {
    let server = Server::start([models(), crate::script::reply("Hello")]);
    let program = login(&server);
    run(&program, 0);
    let home = || program.auth_json_path().parent().unwrap().parent().unwrap().to_owned();
    let again =
        |line: &str| Program::new().var("HOME", home()).args(&["--base-url", &server.url()]).line(line);
    run(&again("chat hi --no-stream"), 0);
    assert_eq!(server.requests()[1].header("authorization"), Some(format!("Bearer {CANARY}").as_str()));
    let done = run(&again("auth logout"), 0);
    assert!(done.stdout.starts_with("Removed ") && done.stdout.contains("only the key"), "{done:?}");
    assert!(!program.auth_json_path().exists());
    let nothing = run(&again("auth logout"), 0);
    assert!(nothing.stdout.starts_with("There was no key in "), "{nothing:?}");
    assert_eq!(nothing.stderr, "");
    run(&again("chat hi"), 4);
}

#[cfg(unix)]
#[test]
fn x4_the_file_is_private_whatever_the_umask() {
    for umask in ["000", "022", "777"] {
        let server = Server::start([models()]);
        let program = login(&server);
        let inner = program.command();
        let mut command = std::process::Command::new("/bin/sh");
        command.args(["-c", "umask $0; exec \"$@\"", umask]).arg(inner.get_program()).args(inner.get_args());
        command.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::null());
        let mut child = command.spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), CANARY.as_bytes()).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "umask {umask}");
        let path = program.auth_json_path();
        assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700), "umask {umask}");
    }
}

#[cfg(unix)]
#[test]
fn x4_other_members_stay_and_an_open_file_becomes_private() {
    let server = Server::start([models()]);
    let program =
        login(&server).auth_json(r#"{"tokens":{"id":1.50},"OPENAI_API_KEY":null,"last_refresh":"then"}"#);
    let path = program.auth_json_path();
    assert_ne!(mode(&path), 0o600);
    run(&program, 0);
    let text = read(&path);
    assert!(text.contains("{\"id\":1.50}") && text.contains("\"last_refresh\": \"then\""), "{text}");
    assert_eq!((stored(&program)["OPENAI_API_KEY"].as_str(), mode(&path)), (Some(CANARY), 0o600));
    let home = path.parent().unwrap().parent().unwrap();
    let done = run(&Program::new().var("HOME", home).line("auth logout --json"), 0);
    assert_eq!((&done.json()["removed"], &done.json()["deleted"]), (&true.into(), &false.into()));
    assert_eq!(stored(&program), json!({"tokens": {"id": 1.50}, "last_refresh": "then"}));
    assert_eq!(mode(&path), 0o600);
    let files = fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(files, 1, "no temporary file stays");
}

#[test]
fn k7_what_surrounds_the_key_is_removed_with_a_warning() {
    let server = Server::start([models()]);
    let program = login(&server).stdin(&format!("\u{feff} \"{CANARY}\" \r\n"));
    let done = run(&program, 0);
    assert_eq!(stored(&program)["OPENAI_API_KEY"], CANARY);
    let expected = "warning: removed a byte-order mark, white space and quotes around the API key from stdin";
    assert!(done.stderr.starts_with(expected), "{done:?}");
}

#[test]
fn k7_the_end_of_the_line_is_no_cause_for_a_warning() {
    for end in ["\n", "\r\n"] {
        let program = Program::new().line("auth login --no-verify").stdin(&format!("{CANARY}{end}"));
        assert_eq!(run(&program, 0).stderr, "");
        assert_eq!(stored(&program)["OPENAI_API_KEY"], CANARY);
    }
}

#[test]
fn k8_a_malformed_key_is_neither_sent_nor_stored() {
    for options in ["auth login", "auth login --no-verify"] {
        for (key, position) in
            [("sk-emul-can\u{e9}ary", "U+00E9"), ("sk-emul-canary\nsk-emul-canary", "U+000A")]
        {
            let server = Server::start([]);
            let program = Program::new().args(&["--base-url", &server.url()]).line(options).stdin(key);
            let done = run(&program, 4);
            assert!(done.stderr.contains(position) && done.stderr.contains("from stdin"), "{done:?}");
            assert!(done.stderr.contains("The key was not stored."), "{done:?}");
            assert_eq!((server.connections(), program.auth_json_path().exists()), (0, false));
        }
    }
}

#[test]
fn k9_the_look_of_a_key_only_warns() {
    let server = Server::start([models()]);
    let program = login(&server).stdin("sk-ant-0123456789abcdefghij").line("--json");
    let done = run(&program, 0);
    assert!(
        done.stderr
            .contains("warning: the API key from stdin looks odd: it begins like the keys of Anthropic")
    );
    assert_eq!(done.json()["notes"], json!(["begins like the keys of Anthropic"]));
    assert_eq!(done.json()["class"], "other_vendor");
    assert!(program.auth_json_path().exists());
}

#[test]
fn a_key_that_is_refused_is_not_stored() {
    let message = format!("Incorrect API key provided: {CANARY}. You can find it elsewhere.");
    let server = Server::start([refusal(401, &[], "invalid_request_error", "invalid_api_key", &message)]);
    let program = login(&server).auth_json(r#"{"OPENAI_API_KEY":"sk-emul-old"}"#);
    let done = run(&program, 4);
    assert!(
        done.stderr.starts_with("The key was not stored.\nerror: Invalid API Key provided: "),
        "{done:?}"
    );
    assert!(done.stderr.contains("the key from stdin (fingerprint "), "{done:?}");
    assert_eq!(stored(&program)["OPENAI_API_KEY"], "sk-emul-old");
    assert_eq!(server.requests().len(), 1, "G1: asked once");
}

#[test]
fn a_key_that_cannot_be_verified_is_not_stored_and_the_way_out_is_named() {
    let overloaded = || refusal(503, &[], "server_error", "", "The server is overloaded");
    let forbidden = || refusal(403, &[], "request_forbidden", "unsupported_country_region_territory", "No");
    let throttled = || refusal(429, &[], "requests", "rate_limit_exceeded", "Rate limit reached");
    for (server, code) in [
        (Server::start([Answer::new().close()]), 3),
        (Server::start([overloaded()]), 1),
        (Server::start([forbidden()]), 5),
        (Server::start([throttled()]), 6),
    ] {
        let program = login(&server).line("--max-retries 0");
        let done = run(&program, code);
        assert!(done.stderr.contains("not stored") && done.stderr.contains("--no-verify"), "{done:?}");
        assert!(!program.auth_json_path().exists());
    }
}

#[test]
fn a_refusal_that_only_a_good_key_meets_does_not_keep_it_out() {
    let scopes =
        "You have insufficient permissions for this operation. Missing scopes: api.model.read. Check";
    for answer in [
        refusal(401, &[], "invalid_request_error", "", scopes),
        refusal(429, &[], "insufficient_quota", "insufficient_quota", "You exceeded your current quota"),
    ] {
        let server = Server::start([answer]);
        let program = login(&server).line("--json");
        let done = run(&program, 0);
        assert!(done.stderr.contains("warning: the key is valid, but "), "{done:?}");
        assert_eq!(done.json()["verified"], true);
        assert_eq!(stored(&program)["OPENAI_API_KEY"], CANARY);
    }
}

#[test]
fn no_verify_sends_nothing() {
    let server = Server::start([]);
    let program = login(&server).line("- --no-verify --json");
    let done = run(&program, 0);
    let document = done.json();
    let mut names: Vec<&String> = document.as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(
        names,
        ["class", "fingerprint", "key_from", "notes", "schema", "shadowed_by", "stored", "verified"]
    );
    assert_eq!((&document["verified"], &document["shadowed_by"]), (&false.into(), &Value::Null));
    assert_eq!(document["stored"], program.auth_json_path().to_str().unwrap());
    assert_eq!(document["fingerprint"].as_str().unwrap().len(), FINGERPRINT_LENGTH);
    assert_eq!(server.connections(), 0);
}

#[test]
fn what_shadows_the_stored_key_is_said() {
    let variable = "the environment variable OPENAI_API_KEY";
    let stores = |program: Program| {
        let program = program.line("auth login --no-verify").stdin(CANARY);
        run(&program, 0)
    };
    let other = stores(Program::new().var("OPENAI_API_KEY", "sk-emul-other"));
    let said = format!("warning: calls do not use it: {variable} comes first and has another key");
    assert!(other.stderr.starts_with(&said), "{other:?}");
    let same = stores(Program::new().var("OPENAI_API_KEY", CANARY));
    assert_eq!(same.stderr, format!("note: {variable} comes first and has the same key\n"));
    let broken = stores(Program::new().file(".env", "OPENAI_API_KEY: x\n"));
    assert!(broken.stderr.contains("calls still fail: OPENAI_API_KEY in the file .env"), "{broken:?}");
    let none = stores(Program::new().var("OPENAI_API_KEY", " "));
    assert_eq!(none.stderr, "");
    let json = stores(Program::new().line("--json").file(".env", "OPENAI_API_KEY=sk-emul-other\n"));
    assert_eq!(json.json()["shadowed_by"], "OPENAI_API_KEY in the file .env");
}

#[test]
fn logout_says_when_calls_still_find_a_key() {
    let program = Program::new()
        .var("OPENAI_API_KEY", CANARY)
        .auth_json(r#"{"api_key":"sk-emul-old"}"#)
        .line("auth logout");
    let done = run(&program, 0);
    assert!(
        done.stderr.starts_with("warning: calls still use a key from the environment variable"),
        "{done:?}"
    );
    let done = Program::new().var("OPENAI_API_KEY", CANARY).line("auth logout --json").run().exits(0).json();
    assert_eq!(done["still_used"], "the environment variable OPENAI_API_KEY");
    assert_eq!((&done["removed"], &done["deleted"]), (&false.into(), &false.into()));
}

#[test]
fn k3_a_broken_file_is_neither_overwritten_nor_skipped() {
    for text in ["", "{", "[1]", "{\"OPENAI_API_KEY\": sk-emul-canary}"] {
        for line in ["auth login --no-verify", "auth logout"] {
            let program = Program::new().auth_json(text).line(line).stdin(CANARY);
            let done = run(&program, 2);
            assert!(done.stderr.starts_with("error: The file ~/.openai/auth.json is "), "{done:?}");
            assert!(done.stderr.contains("not valid JSON") || done.stderr.contains("not a JSON object"));
            assert_eq!(read(&program.auth_json_path()), text);
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_an_error() {
    let program = Program::new().auth_json("{}").line("auth login --no-verify").stdin(CANARY);
    let path = program.auth_json_path();
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink("nowhere", &path).unwrap();
    let done = run(&program, 2);
    assert!(done.stderr.contains("it is a dangling symbolic link"), "{done:?}");
}

#[cfg(unix)]
#[test]
fn logout_leaves_a_link_and_empties_its_file() {
    let program = Program::new().auth_json("{}").line("auth logout");
    let (path, real) = (program.auth_json_path(), program.path("dotfile.json"));
    fs::write(&real, format!("{{\"OPENAI_API_KEY\": \"{CANARY}\"}}")).unwrap();
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink(&real, &path).unwrap();
    run(&program, 0);
    assert_eq!((read(&real).as_str(), mode(&real)), ("{}\n", 0o600));
    assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
}

#[test]
fn x3_a_key_on_the_command_line_is_refused_and_not_repeated() {
    let program = Program::new().args(&["auth", "login", CANARY]);
    let done = run(&program, 2);
    assert!(done.stderr.contains("A key does not belong on the command line"), "{done:?}");
    let flag = Program::new().args(&["auth", "login", "--api-key", CANARY]);
    assert!(run(&flag, 2).stderr.contains("No flag takes a key"));
}

#[test]
fn usage() {
    for (program, said) in [
        (
            Program::new().line("auth login --local").stdin(CANARY),
            "--local and auth login cannot be used together",
        ),
        (Program::new().line("auth logout --local"), "--local and auth logout cannot be used together"),
        (Program::new().line("auth login").stdin(" \n"), "The key from stdin is empty"),
        (Program::new().line("auth login"), "The key from stdin is empty"),
        (Program::new().line("auth login").stdin(&CANARY.repeat(3000)), "which is not a key"),
        (Program::new().line("auth login --no-verify").var("HOME", "/dev/null").stdin(CANARY), "auth.json"),
    ] {
        let done = program.run_here();
        assert!(done.stderr.starts_with("error: ") && done.stderr.contains(said), "{done:?}");
        assert!(matches!(done.code, Some(1 | 2)), "{done:?}");
        done.never_says(&["canary"]);
    }
    let done = Program::new().line("auth login --json").stdin("").run_here().exits(2);
    assert_eq!(done.error()["kind"], "configuration");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_keyring_nothing_is_asked_and_nothing_stored() {
    let server = Server::start([models()]);
    let program = login(&server).line("--store keyring");
    let done = run(&program, 2);
    assert!(
        done.stderr.starts_with(
            "error: The keyring entry openai/default cannot be read: this process has no D-Bus session"
        ),
        "{done:?}"
    );
    assert!(!program.auth_json_path().exists() && server.requests().is_empty());
    let gone = login(&server).line("--store keyring").var("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    assert!(run(&gone, 1).stderr.contains("the D-Bus session does not respond"));
    let done = Program::new().line("auth logout --store keyring --json").run_here().exits(2);
    assert_eq!(done.error()["kind"], "configuration");
}

/// The leftovers of a login that was killed at the wrong moment.
#[cfg(unix)]
#[test]
fn x6_login_and_logout_remove_what_an_earlier_login_left_and_the_doctor_names_it() {
    for (line, code) in [("auth login --no-verify", 0), ("auth logout", 0)] {
        let program = Program::new().stdin("sk-emul-0123456789-other").line(line).auth_json("{}");
        let folder = program.auth_json_path().parent().unwrap().to_owned();
        let left = folder.join(".keyway-Ab12cD");
        fs::write(&left, CANARY).unwrap();
        let home = folder.parent().unwrap().to_owned();
        let doctor = Program::new().var("HOME", &home).line("auth doctor --offline");
        let done = run(&doctor, 4);
        assert!(done.stdout.contains("an interrupted login left"), "{done:?}");
        assert!(done.stdout.contains(&left.display().to_string()), "{done:?}");
        let done = run(&program, code);
        let words = format!("Removed {}, which an interrupted login left behind.", left.display());
        assert!(done.stderr.contains(&words), "{done:?}");
        let names: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["auth.json"]);
    }
}

#[cfg(unix)]
#[test]
fn x4_a_folder_that_others_can_change_is_told_by_login_and_doctor() {
    use std::os::unix::fs::PermissionsExt;
    let program = Program::new().stdin(CANARY).line("auth login --no-verify").auth_json("{}");
    let folder = program.auth_json_path().parent().unwrap().to_owned();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    let shown = folder.display().to_string();
    let done = run(&program, 0);
    let words = format!(
        "warning: others on this machine can change the files in {shown} (mode 777); chmod 700 {shown}"
    );
    assert!(done.stderr.contains(&words), "{done:?}");
    assert_eq!(mode(&folder), 0o777, "it is somebody's arrangement");
    let doctor = Program::new().var("HOME", folder.parent().unwrap()).line("auth doctor --offline");
    let done = run(&doctor, 0);
    assert!(done.stdout.contains("can change the files in") && done.stdout.contains("chmod 700"), "{done:?}");
}
