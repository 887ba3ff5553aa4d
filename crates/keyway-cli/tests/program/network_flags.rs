//! The flags about the network: `--proxy`, `--ca-file`, `--client-cert`, `--resolve` (H12).

use std::net::TcpListener;

use crate::program::{KEY, MODES, Program};
use crate::script::{Answer, reply};
use crate::server::Server;

fn program(url: &str) -> Program {
    Program::new().var("OPENAI_API_KEY", KEY).args(&["--base-url", url, "--max-retries", "0"])
}

#[test]
fn h12_a_proxy_wins_over_the_variables_and_is_for_loopback_too() {
    let proxy = Server::start([reply("Hello")]);
    let called = program("http://127.0.0.1:1/v1").var("HTTP_PROXY", "http://127.0.0.1:2");
    called.line("chat hi --no-stream").args(&["--proxy", &proxy.origin()]).run().exits(0);
    assert_eq!(proxy.requests().len(), 1);
    let error =
        program("http://127.0.0.1:1/v1").line("chat hi --json --proxy ftp://x").run().exits(2).error();
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("--proxy") && message.contains("http://"), "{message}");
}

#[test]
fn h12_a_host_is_resolved_as_the_flag_says() {
    let server = Server::start([reply("Hello")]);
    let port = server.port();
    let url = format!("http://nothing.internal:{port}/v1");
    let entry = format!("nothing.internal:{port}:127.0.0.1");
    program(&url).line("chat hi --no-stream --resolve").args(&[&entry]).run().exits(0);
    assert_eq!(server.requests().len(), 1);
    for (entry, words) in [
        ("nothing.internal:1:127.0.0.1", "is for port 1, but the base URL has port"),
        ("nothing.internal", "--resolve takes HOST:PORT:ADDRESS"),
    ] {
        for mode in ["chat hi", "auth doctor", "auth doctor --offline"] {
            let done = program(&url).line(mode).line("--json --resolve").args(&[entry]).run().exits(2);
            assert!(done.error()["message"].as_str().unwrap().contains(words), "{mode}: {done:?}");
        }
    }
}

#[test]
fn h12_a_connection_begins_at_the_address_of_the_flag() {
    let server = Server::start([reply("Hello")]);
    program(&server.url()).line("chat hi --no-stream --local-address 127.0.0.1").run().exits(0);
    // An address of documentation, which no machine has.
    let done = program(&server.url()).line("chat hi --json --local-address 203.0.113.7").run().exits(3);
    assert_eq!(done.error()["reason"], "connect", "{done:?}");
    Program::new().line("chat hi --local-address here").run().exits(2);
}

#[test]
fn h12_files_of_certificates_are_named_in_errors() {
    let program = || program("https://127.0.0.1:1/v1").file("empty.pem", "");
    for (flags, words) in [
        ("--ca-file nowhere.pem", "--ca-file nowhere.pem: it cannot be read"),
        ("--ca-file empty.pem", "--ca-file"),
        ("--client-cert nowhere.pem", "--client-cert nowhere.pem: it cannot be read"),
        ("--client-cert empty.pem", "--client-cert"),
        ("--client-key empty.pem", "pass --client-cert too"),
    ] {
        let done = program().line("chat hi --json").line(flags).run().exits(2);
        let message = done.error()["message"].as_str().unwrap().to_owned();
        assert!(message.contains(words) && !message.contains("_cert"), "{flags}: {message}");
    }
}

/// The variable, its path and the next step.
#[test]
fn e4_certificates_that_are_not_there_are_named_with_their_variable() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://127.0.0.1:{}/v1", listener.local_addr().unwrap().port());
    for (variable, path) in [("SSL_CERT_FILE", "/nope.pem"), ("SSL_CERT_DIR", "/nope")] {
        let done = program(&url).var(variable, path).line("chat hi --json").run().exits(3);
        let message = done.error()["message"].as_str().unwrap().to_owned();
        assert!(message.contains(&format!("{variable} ({path})")), "{message}");
        assert!(message.contains(&format!("; correct the path in {variable}, or unset it")), "{message}");
    }
}

/// The server is not to blame.
#[test]
fn e4_a_proxy_that_hangs_is_named() {
    for url in ["https://api.internal/v1", "http://10.255.255.1/v1"] {
        for mode in MODES {
            let proxy = Server::start([Answer::new().hold()]);
            let place = proxy.origin().replace("http://", "");
            let called =
                program(url).var("ALL_PROXY", proxy.origin()).line("--json --timeout 0.3").line(mode);
            let error = called.run().exits(3).error();
            let message = error["message"].as_str().unwrap();
            assert_eq!(error["kind"], "timeout", "{error}");
            assert!(
                message.contains(&format!("through the proxy {place} within")),
                "{url} {mode}: {message}"
            );
            assert!(message.contains("prox") && !message.contains("firewall"), "{message}");
        }
    }
}

/// Fields travel in the order in which they were written.
#[test]
fn fields_are_sent_in_the_order_in_which_they_were_written() {
    let server = Server::start([reply("Hello")]);
    let called = Program::calling(&server).line("call chat.completions.create -p model=m -p").args(&[
        r#"messages=[{"role":"user","content":"hi","a":1}]"#,
        "-p",
        r#"metadata={"z":"1","b":"2","a":"3"}"#,
    ]);
    called.run().exits(0);
    let body = String::from_utf8(server.requests()[0].body.clone()).unwrap();
    assert!(body.contains(r#"{"role":"user","content":"hi","a":1}"#), "{body}");
    assert!(body.contains(r#"{"z":"1","b":"2","a":"3"}"#), "{body}");
    assert!(body.find("model").unwrap() < body.find("messages").unwrap(), "{body}");
}

#[test]
fn a_list_of_operations_shows_each_resource_once() {
    for resource in ["chat", "responses", "beta", ""] {
        let done = Program::new().line("call --list").line(resource).run().exits(0);
        let mut heads: Vec<&str> =
            done.stdout.lines().filter(|line| !line.starts_with(' ') && !line.is_empty()).collect();
        let count = heads.len();
        heads.sort_unstable();
        heads.dedup();
        assert_eq!(heads.len(), count, "{resource}: {heads:?}");
    }
}

#[test]
fn a_dotted_name_into_a_list_gets_the_form_that_works() {
    let program =
        Program::new().line("call chat.completions.create -p model=m -p messages.0.role=user --json");
    let error = program.run().exits(2).error();
    let message = error["message"].as_str().unwrap();
    assert!(message.contains(r#"pass it as JSON: -p 'messages=[{"role": …}]'"#), "{message}");
}

#[test]
fn the_most_pages_are_a_flag() {
    let page = || {
        let body = r#"{"object":"list","data":[{"id":"a"}],"has_more":true,"last_id":"a"}"#;
        crate::script::status(200, &[], body)
    };
    let server = Server::start([page()]);
    let done = Program::calling(&server).line("call files.list --all --max-pages 1").run();
    assert!(done.stderr.contains("raise --max-pages"), "{done:?}");
}
