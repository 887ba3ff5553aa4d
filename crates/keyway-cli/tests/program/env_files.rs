//! `.env` in the working directory, and `--env-file`.

use std::fs;

use crate::program::{KEY, Program};
use crate::script::reply;
use crate::server::Server;

const OTHER: &str = "sk-emul-other-0123456789";

#[test]
fn k15_a_file_that_lies_about_gives_what_belongs_to_its_key() {
    let server = Server::start([reply("Hello")]);
    let text = format!(
        "OPENAI_API_KEY={KEY}\nOPENAI_ORG_ID=org-lies-about\nOPENAI_CUSTOM_HEADERS=\"X-Lies: about\"\n"
    );
    let program = Program::new().file(".env", &text).args(&["--base-url", &server.url()]);
    program.line("chat hi --no-stream").run().exits(0);
    let request = &server.requests()[0];
    assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    assert_eq!(request.header("openai-organization"), Some("org-lies-about"));
    assert_eq!(request.header("x-lies"), None, "headers are only read from a file that was named");
}

#[test]
fn k15_a_file_that_lies_about_does_not_say_where_other_keys_go() {
    // If it were read, this would be an error.
    let program = Program::new().file(".env", "OPENAI_BASE_URL=nonsense\n").line("auth status");
    assert!(program.run().exits(0).stdout.contains("there is no key"));
    let server = Server::start([]);
    let text = format!("OPENAI_API_KEY={OTHER}\nOPENAI_BASE_URL={}\nOPENAI_ORG_ID=org-other\n", server.url());
    let program = || Program::new().file(".env", &text).var("OPENAI_API_KEY", KEY);
    for line in ["auth status", "auth status --env-file .env"] {
        let done = program().line(line).run().exits(0);
        assert!(
            done.stdout.contains("Calls to https://api.openai.com/v1 use the key from the environment"),
            "{done:?}"
        );
        for name in ["OPENAI_BASE_URL", "OPENAI_ORG_ID"] {
            let line =
                done.stdout.lines().find(|line| line.contains(&format!("{name} in the file .env"))).unwrap();
            assert!(line.starts_with("ignored "), "{done:?}");
        }
    }
    let done = program().line("auth doctor --offline").run();
    assert!(done.stdout.contains("OPENAI_BASE_URL in the file .env is ignored"), "{done:?}");
    assert_eq!(server.connections(), 0);
}

#[test]
fn k15_a_file_with_a_key_says_where_that_key_goes() {
    for (name, line) in [(".env", ""), ("named.env", "--env-file named.env")] {
        let server = Server::start([reply("Hello")]);
        let text = format!(
            "OPENAI_API_KEY={KEY}\nOPENAI_BASE_URL=\"{} \"\nOPENAI_PROJECT_ID=proj_file\n",
            server.url()
        );
        Program::new().file(name, &text).line(line).line("chat hi --no-stream").run().exits(0);
        let request = &server.requests()[0];
        assert_eq!(request.header("authorization"), Some(format!("Bearer {KEY}").as_str()));
        assert_eq!(request.header("openai-project"), Some("proj_file"));
    }
}

#[test]
fn k15_a_header_that_replaces_the_key_goes_where_the_file_says() {
    let server = Server::start([reply("Hello")]);
    let text = format!(
        "OPENAI_API_KEY={OTHER}\nOPENAI_BASE_URL={}\nOPENAI_CUSTOM_HEADERS='Authorization: Bearer {KEY}'\n",
        server.url()
    );
    Program::new().file("named.env", &text).line("chat hi --no-stream --env-file named.env").run().exits(0);
    assert_eq!(server.requests()[0].header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    // Without the file's key, its headers do not go anywhere either.
    let server = Server::start([reply("Hello")]);
    let program = Program::calling(&server).file("named.env", "OPENAI_CUSTOM_HEADERS='X-Secret: canary'\n");
    program.line("chat hi --no-stream --env-file named.env").run().exits(0);
    assert_eq!(server.requests()[0].header("x-secret"), None);
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
    assert_eq!(program.run().exits(0).stdout.matches("absent").count(), 2);
}

#[cfg(unix)]
#[test]
fn a_file_that_is_named_may_be_a_pipe() {
    let server = Server::start([reply("Hello")]);
    let text = format!("OPENAI_API_KEY={KEY}\nOPENAI_BASE_URL={}\n", server.url());
    Program::new().stdin(&text).line("chat hi --no-stream --env-file /dev/stdin").run().exits(0);
}

/// What a file that was named supplies is shown with the file as its source, and what it does not
/// supply is listed.
#[test]
fn k15_what_a_file_supplies_and_what_is_passed_over_is_listed() {
    let text = "OPENAI_WEBHOOK_SECRET=whsec_0123456789abcdef0123456789abcdef\nOPENAI_CUSTOM_HEADERS='X-Own: canary'\nHTTP_PROXY=http://me:canary@127.0.0.1:1\nhttps_proxy=http://127.0.0.1:1\nSSL_CERT_FILE=/nowhere\nAPP_NAME=My App\nFOO\n";
    let program = || Program::new().file("named.env", text).var("OPENAI_API_KEY", KEY);
    let done = program().line("auth status --env-file named.env").run().exits(0);
    done.never_says(&["canary"]);
    let line = |name: &str| {
        let source = format!("{name} in the file named.env");
        done.stdout.lines().find(|line| line.contains(&source)).unwrap_or_default().to_owned()
    };
    assert!(line("OPENAI_WEBHOOK_SECRET").starts_with("used "), "{done:?}");
    for name in ["OPENAI_CUSTOM_HEADERS", "HTTP_PROXY", "https_proxy", "SSL_CERT_FILE"] {
        assert!(line(name).starts_with("ignored "), "{name}: {done:?}");
    }
    let doctor = program().line("auth doctor --offline --env-file named.env").run();
    for name in ["OPENAI_CUSTOM_HEADERS", "HTTP_PROXY", "https_proxy", "SSL_CERT_FILE"] {
        assert!(doctor.stdout.contains(&format!("{name} in the file named.env")), "{name}: {doctor:?}");
    }
    // With the file's key, its headers are used too.
    let text = format!("OPENAI_API_KEY={KEY}\n{text}");
    let done =
        Program::new().file("named.env", &text).line("auth status --env-file named.env").run().exits(0);
    let used = |line: &&str| line.starts_with("used ") && line.contains("OPENAI_CUSTOM_HEADERS in the file");
    assert!(done.stdout.lines().any(|line| used(&line)), "{done:?}");
}

/// A file belongs to many programs.
#[test]
fn k15_lines_of_other_programs_do_not_matter_and_broken_ones_of_ours_do() {
    let server = Server::start([reply("Hello")]);
    let text = format!(
        "\u{feff}# caf\u{e9}\r\nAPP_NAME=My App\r\nFOO\r\nA='v'#c\r\nMOTD='it's'\r\n!!!\r\nexport OPENAI_API_KEY=\"{KEY}\" # mine\r\nOPENAI_BASE_URL={}\r\n",
        server.url()
    );
    Program::new().file(".env", &text).line("chat hi --no-stream").run().exits(0);
    assert_eq!(server.requests()[0].header("authorization"), Some(format!("Bearer {KEY}").as_str()));
    // Otherwise the file's key would go to another server than the file says.
    let text = format!("OPENAI_API_KEY={KEY}\nOPENAI_BASE_URL: http://localhost:1/v1\n");
    let error = Program::new().file(".env", &text).line("chat hi --json").run().exits(2).error();
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("line 2 does not have the form NAME=value; write that line as OPENAI_BASE_URL=")
            && message.contains(".env"),
        "{message}"
    );
}
