//! `--key-from` and `OPENAI_API_KEY_FROM`: keys from production sources (K2, K3, K6, P5, X2, X3).

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::Value;

use crate::program::{Done, Program};
use crate::server::Server;

const CANARY: &str = "sk-emul-canary-0123456789-source";

/// Returns the README's examples with this scheme.
pub(crate) fn readme_lines(scheme: &str) -> Vec<String> {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).unwrap();
    let start = readme.find("## Keys in production").unwrap();
    let section = readme[start + 3..].split("\n## ").next().unwrap().to_owned();
    let commands = section.lines().filter_map(|line| line.strip_prefix("$ keyway ")).map(|line| {
        let comment = line.find("  #").unwrap_or(line.len());
        line[..comment].trim_end().to_owned()
    });
    let quoted = format!("'{scheme}:");
    commands.filter(|line| line.contains(&format!(" {scheme}:")) || line.contains(&quoted)).collect()
}

/// Runs a README example as a shell would, with its absolute paths moved below the working
/// directory.
pub(crate) fn run_line(program: Program, line: &str) -> Done {
    let here = program.path("").display().to_string();
    let line = line
        .replace(":/run/secrets", &format!(":{here}run/secrets"))
        .replace(":/srv", &format!(":{here}srv"));
    let mut words: Vec<String> = Vec::new();
    for (number, part) in line.split('\'').enumerate() {
        match number % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    program.args(&words.iter().map(String::as_str).collect::<Vec<_>>()).var("PATH", path(&here)).run()
}

fn path(here: &str) -> String {
    format!("{here}bin:/usr/bin:/bin")
}

/// A machine on which every local source of the README has a key.
fn machine() -> Program {
    let program = Program::new().var("PROD_OPENAI_KEY", CANARY).var("OPENAI_API_KEY", "sk-emul-shadowed");
    for directory in ["bin", "run/secrets", "srv/app", "credentials"] {
        fs::create_dir_all(program.path(directory)).unwrap();
    }
    let op = format!("#!/bin/sh\n[ \"$*\" = 'read op://prod/openai/key' ] && printf '%s\\n' '{CANARY}'\n");
    let program = program
        .file("run/secrets/openai", &format!("{CANARY}\n"))
        .file("run/secrets/keys.json", &format!("{{\"openai\": {{\"api_key\": \"{CANARY}\"}}}}"))
        .file("srv/app/.env", &format!("DEBUG=1\nOPENAI_API_KEY=\"{CANARY}\" # production\n"))
        .file("credentials/openai", CANARY)
        .file("bin/op", &op);
    fs::set_permissions(program.path("bin/op"), PermissionsExt::from_mode(0o755)).unwrap();
    let credentials = program.path("credentials");
    program.var("CREDENTIALS_DIRECTORY", credentials)
}

#[test]
fn each_line_of_the_readme_works() {
    for (scheme, lines) in [("env", 1), ("file", 2), ("dotenv", 1), ("command", 1), ("systemd", 1)] {
        let found = readme_lines(scheme);
        assert_eq!(found.len(), lines, "{scheme}: {found:?}");
        for line in found {
            let done = run_line(machine(), &line).exits(0);
            assert_eq!((done.stdout.trim_end(), done.stderr.as_str()), (CANARY, ""), "{line}");
        }
    }
    // Sources with a server are covered by the tests with real servers.
    for scheme in ["aws-secretsmanager", "keyring", "vault"] {
        assert_eq!(readme_lines(scheme).len(), 1, "{scheme}");
    }
}

/// Returns the key that calls use, through the program that is run with it.
fn key(program: Program) -> String {
    program
        .args(&["run", "--", "/bin/sh", "-c", "printf %s \"$OPENAI_API_KEY/$OPENAI_API_KEY_FROM\""])
        .run()
        .exits(0)
        .stdout
}

#[test]
fn k1_the_flag_comes_before_the_variable_and_the_variable_before_the_usual_places() {
    let program = || {
        Program::new().var("OPENAI_API_KEY", "sk-emul-usual").var("ONE", "sk-emul-1").var("TWO", "sk-emul-2")
    };
    assert_eq!(key(program()), "sk-emul-usual/");
    let variable = || program().var("OPENAI_API_KEY_FROM", "env:ONE");
    assert_eq!(key(variable()), "sk-emul-1/", "and the child does not look there again");
    assert_eq!(key(variable().line("--key-from env:TWO")), "sk-emul-2/");
    let file = || program().file("keys.env", "OPENAI_API_KEY_FROM=env:TWO\nOPENAI_API_KEY=sk-emul-3\n");
    assert_eq!(key(file().line("--env-file keys.env")), "sk-emul-2/", "a file that was named gives settings");
    let lying_about = program().file(".env", "OPENAI_API_KEY_FROM=command:touch touched\n");
    let touched = lying_about.path("touched");
    assert_eq!(key(lying_about), "sk-emul-usual/");
    assert!(!touched.exists(), "one that lies about does not");
}

#[test]
fn the_status_shows_what_the_source_has_and_how_long_it_took() {
    let program =
        || machine().line("auth status --key-from").args(&["command:sh -c 'cat run/secrets/openai'"]);
    let program = || program().var("PATH", "/usr/bin:/bin");
    let done = program().line("--json").run().exits(0);
    let document = done.json();
    let states: Vec<_> = document["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| source["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["absent", "used", "shadowed", "absent"]);
    assert_eq!(document["winner"], "the command `sh`");
    assert!(document["sources"][1]["took"].as_f64().is_some_and(|seconds| seconds > 0.0), "{document}");
    assert_eq!(document["sources"][2]["took"], Value::Null);
    done.never_says(&[CANARY]);

    let table = program().run().exits(0);
    let line = table.stdout.lines().find(|line| line.starts_with("used ")).unwrap();
    assert!(
        line.starts_with("used      the command `sh`  ")
            && line.contains("  emulator key  after ")
            && line.ends_with(" ms"),
        "{line}"
    );

    let failed = Program::new().line("auth status --key-from file:/not/there").run().exits(0);
    assert!(failed.stdout.contains("failed    the file /not/there"), "{failed:?}");
    assert!(failed.stdout.contains("Calls fail: the file /not/there is broken"), "{failed:?}");
}

#[test]
fn k3_the_doctor_names_the_source_that_fails() {
    let failing = |script: &str| {
        let uri = format!("command:sh -c '{script}'");
        let done = Program::new()
            .var("PATH", "/usr/bin:/bin")
            .line("auth doctor --offline --json --key-from")
            .args(&[&uri])
            .run()
            .exits(4);
        let document = done.json();
        assert_eq!(document["verdict"]["cause"], "source.other", "{document}");
        let checks = document["checks"].as_array().unwrap();
        let check = checks.iter().find(|check| check["id"] == "source.other").unwrap();
        check["finding"].as_str().unwrap().to_owned()
    };
    let said = failing("echo not signed in >&2; exit 1");
    assert!(said.starts_with("the command `sh` failed (exit status: 1): not signed in, after "), "{said}");
    let works = machine().line("auth doctor --offline --key-from env:PROD_OPENAI_KEY").run().exits(0);
    assert!(
        works.stdout.contains("calls use the key from the environment variable PROD_OPENAI_KEY"),
        "{works:?}"
    );
}

#[test]
fn p5_a_slow_source_is_named_within_the_time_limit() {
    let done = Program::new()
        .var("PATH", "/usr/bin:/bin")
        .line("--timeout 0.1 --key-from")
        .args(&["command:sleep 60"])
        .line("chat hi")
        .run()
        .exits(4);
    assert!(
        done.stderr.contains("the command `sleep` printed no key within 0.1 s and was killed"),
        "{done:?}"
    );
}

#[test]
fn x2_a_key_in_place_of_its_place_is_not_repeated() {
    for program in [
        Program::new().args(&["--key-from", CANARY, "chat", "hi"]),
        Program::new().args(&["--key-from", &format!("env:{CANARY}"), "chat", "hi", "--json"]),
        Program::new().var("OPENAI_API_KEY_FROM", CANARY).line("auth status"),
        Program::new().var("OPENAI_API_KEY_FROM", CANARY).line("-vvv run -- true"),
    ] {
        let done = program.run().exits(2);
        assert!(format!("{done:?}").contains("contains a key instead of where to find one"), "{done:?}");
        done.never_says(&[CANARY, "canary"]);
    }
}

#[test]
fn x2_a_command_gets_the_environment_as_it_is_and_no_key_besides() {
    let program = Program::new()
        .file("fetch", "env > seen; echo sk-emul-fetched-0123456789")
        .auth_json("{\"api_key\": \"sk-emul-canary-in-the-file\"}")
        .var("OPENAI_API_KEY_FROM", "command:/bin/sh fetch")
        .var("OTHER", "kept");
    let done = program.args(&["run", "--", "/bin/cat", "seen"]).run().exits(0);
    assert!(done.stdout.contains("OTHER=kept"), "{done:?}");
    for name in ["OPENAI_API_KEY_FROM", "OPENAI_API_KEY", "canary", "fetched"] {
        assert!(!done.stdout.contains(name), "{name}: {done:?}");
    }
}

#[test]
fn what_does_not_go_together_is_told() {
    for (line, words) in [
        ("--local --key-from env:KEY chat hi", "--local and --key-from cannot be used together"),
        ("--key-from env:KEY auth login", "--key-from and auth login cannot be used together"),
        ("--key-from env:KEY auth logout", "--key-from and auth logout cannot be used together"),
    ] {
        let done = Program::new().line(line).run().exits(2);
        assert!(done.stderr.contains(words), "{done:?}");
    }
}

#[test]
fn k6_a_source_without_a_key_sends_nothing() {
    let server = Server::start([]);
    let done = Program::calling(&server).line("--key-from env:NOT_SET chat hi").run().exits(4);
    assert!(
        done.stderr.contains("API key could not be read: the environment variable NOT_SET is not set; put the key there, or use another source"),
        "{done:?}"
    );
    assert_eq!(server.connections(), 0);
}
