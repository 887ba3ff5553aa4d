//! `keyway emulator` as other programs start it, and its options with `keyway --local run`.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::program::{Program, Running};
use crate::server::Server;

/// Everything here happens much sooner.
const PATIENCE: Duration = Duration::from_secs(20);

fn signal(id: u32, signal: Signal) {
    kill_process(Pid::from_raw(i32::try_from(id).unwrap()).unwrap(), signal).unwrap();
}

/// Starts an emulator; returns its base URL and key.
fn start(program: Program) -> (Running, String, String) {
    let mut running = program.line("--json").start();
    let said: Value = serde_json::from_str(&running.read_line()).unwrap();
    let text = |name: &str| said[name].as_str().unwrap().to_owned();
    (running, text("base_url"), text("api_key"))
}

/// Sends a request on its own connection and returns the whole reply.
fn send(base_url: &str, request: &str) -> String {
    let authority = base_url.trim_start_matches("http://").split('/').next().unwrap();
    let mut stream = TcpStream::connect(authority).unwrap();
    let (first, rest) = request.split_once("\r\n").unwrap();
    write!(stream, "{first}\r\nhost: {authority}\r\nconnection: close\r\n{rest}").unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    reply
}

fn models(base_url: &str, key: &str) -> String {
    send(base_url, &format!("GET /v1/models HTTP/1.1\r\nauthorization: Bearer {key}\r\n\r\n"))
}

fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let began = Instant::now();
    while !done() {
        assert!(began.elapsed() < PATIENCE, "{what}");
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn the_port_file_is_there_while_it_answers() {
    for end in [Signal::TERM, Signal::INT, Signal::HUP] {
        let running = Program::new().line("emulator --port-file port").start();
        let file = running.path("port");
        wait_until("the port file appears", || file.exists());
        let text = fs::read_to_string(&file).unwrap();
        let port: u16 = text.strip_suffix('\n').unwrap().parse().unwrap();
        assert!(models(&format!("http://127.0.0.1:{port}/v1"), "sk-emul-x").starts_with("HTTP/1.1 401"));
        signal(running.id(), end);
        // Before the test's directory is removed.
        wait_until("the port file is removed", || !file.exists());
        running.finish().exits(0);
    }
}

#[test]
fn a_port_file_that_cannot_be_written_is_exit_code_2_and_another_ones_stays() {
    let done = Program::new().line("emulator --port-file no/such/folder").run().exits(2);
    assert!(done.stderr.contains("--port-file no/such/folder"), "{done:?}");
    let program = Program::new().line("emulator --port-file port --json");
    let mut child = program.command().spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    fs::write(program.path("port"), "1\n").unwrap();
    signal(child.id(), Signal::TERM);
    assert!(child.wait().unwrap().success());
    assert_eq!(fs::read_to_string(program.path("port")).unwrap(), "1\n");
}

#[test]
fn sigterm_ends_it_while_requests_are_in_flight() {
    let (running, url, key) = start(Program::new().line("emulator"));
    let authority = url.trim_start_matches("http://").trim_end_matches("/v1").to_owned();
    let mut stalled = TcpStream::connect(&authority).unwrap();
    write!(stalled, "GET /v1/models HTTP/1.1\r\nhost: {authority}\r\nauthorization: Bearer {key}\r\nx-keyway-fault: stall-inside-body\r\n\r\n").unwrap();
    stalled.read_exact(&mut [0; 12]).unwrap();
    signal(running.id(), Signal::TERM);
    running.finish().exits(0);
}

#[test]
fn it_says_who_can_reach_a_public_address() {
    let mut running = Program::new().line("emulator --host 0.0.0.0").start();
    let line = running.read_line();
    assert!(line.starts_with("export OPENAI_BASE_URL=http://127.0.0.1:"), "{line}");
    running.read_line();
    signal(running.id(), Signal::TERM);
    let done = running.finish().exits(0);
    assert!(done.stderr.contains("Every machine that reaches 0.0.0.0:"), "{done:?}");
    let done = Program::new().line("emulator --host example.com").run().exits(2);
    assert!(done.stderr.contains("use an IP address"), "{done:?}");
}

#[test]
fn x2_with_v_each_request_is_a_line() {
    let (running, url, key) = start(Program::new().line("emulator -v"));
    models(&url, &key);
    models(&url, "sk-emul-canary-0123456789");
    signal(running.id(), Signal::TERM);
    let done = running.finish().exits(0);
    let lines: Vec<&str> = done.stderr.lines().filter(|line| line.contains(" GET /v1/models ")).collect();
    assert_eq!(lines.len(), 2, "{done:?}");
    assert!(lines[0].contains(" 200 ") && lines[0].contains(" key_1 "), "{done:?}");
    assert!(lines[1].contains(" 401 ") && lines[1].contains(" unknown key "), "{done:?}");
    done.never_says(&["canary", &key]);
}

#[test]
fn options_of_the_emulator_reach_it() {
    let line = "emulator --clock 2030-01-01T00:00:00Z --cors http://localhost:5173 --latency 1ms..2ms";
    let (_running, url, key) = start(Program::new().line(line));
    let chat = json!({ "model": "gpt-4.1", "messages": [{ "role": "user", "content": "Hi" }] }).to_string();
    // A base URL without /v1, and a page.
    let reply = send(
        &url,
        &format!(
            "POST /chat/completions HTTP/1.1\r\nauthorization: Bearer {key}\r\norigin: http://localhost:5173\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{chat}",
            chat.len()
        ),
    );
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    assert!(reply.contains("access-control-allow-origin: http://localhost:5173\r\n"), "{reply}");
    assert!(reply.contains("\"created\":1893456000"), "{reply}");
    for (option, wanted) in [
        ("--latency soon", "50ms..200ms"),
        ("--clock noon", "2030-01-31T12:00:00Z"),
        ("--cors localhost:5173", "http://localhost:5173"),
        ("--cors http://localhost:5173/app", "without a path"),
    ] {
        let done = Program::new().line("emulator").line(option).run().exits(2);
        assert!(done.stderr.contains(wanted), "{done:?}");
    }
}

/// Starts `keyway emulator --exit-with-parent` below a shell that then waits for its stdin, and
/// returns the shell and the emulator's port.
fn below_a_shell(program: &Program, stdin: Stdio) -> (Child, u16) {
    let script = "\"$0\" emulator --exit-with-parent --json <&3 & exec 3<&-; read line; exit 0";
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &format!("exec 3<&0; {script}"), env!("CARGO_BIN_EXE_keyway")]);
    let outer = program.command();
    command.env_clear().envs(outer.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.current_dir(outer.get_current_dir().unwrap());
    let mut shell = command.stdin(stdin).stdout(Stdio::piped()).process_group(0).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(shell.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let said: Value = serde_json::from_str(&line).unwrap();
    let port = said["address"].as_str().unwrap().rsplit_once(':').unwrap().1.parse().unwrap();
    (shell, port)
}

fn answers(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

#[test]
fn it_ends_when_its_parent_is_killed() {
    let program = Program::new();
    let (mut shell, port) = below_a_shell(&program, Stdio::piped());
    // The pipe stays open, so only the parent's end counts.
    let stdin = shell.stdin.take();
    assert!(answers(port));
    shell.kill().unwrap();
    shell.wait().unwrap();
    wait_until("the emulator ends", || !answers(port));
    drop(stdin);
}

#[test]
fn it_ends_when_its_stdin_is_closed() {
    let program = Program::new().line("emulator --exit-with-parent --json");
    let mut child = program.command().stdin(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    // What is written is not meant for it, and ends nothing.
    child.stdin.as_mut().unwrap().write_all(b"text\n").unwrap();
    let said: Value = serde_json::from_str(&line).unwrap();
    assert!(models(said["base_url"].as_str().unwrap(), "x").starts_with("HTTP/1.1 401"));
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_stdin_without_a_pipe_ends_nothing() {
    for stdin in ["/dev/null", "/dev/zero"] {
        let program = Program::new().line("emulator --exit-with-parent --json");
        let mut child = program.command().stdin(fs::File::open(stdin).unwrap()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said: Value = serde_json::from_str(&line).unwrap();
        assert!(models(said["base_url"].as_str().unwrap(), "x").starts_with("HTTP/1.1 401"));
        assert!(child.try_wait().unwrap().is_none(), "{stdin}");
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

#[test]
fn local_run_takes_the_emulators_options_and_the_childs_exit_code() {
    let keys = "[[key]]\nsecret = \"sk-emul-revoked\"\nstate = \"revoked\"\n";
    let program = Program::new().file("keys.toml", keys);
    let script =
        "\"$0\" chat Hello && OPENAI_API_KEY=sk-emul-revoked \"$0\" chat Hello; cat journal.jsonl; exit 7";
    let line = "--local run --keys keys.toml --journal journal.jsonl --latency 1ms --";
    let program = program.line(line).args(&["/bin/sh", "-c", script, env!("CARGO_BIN_EXE_keyway")]);
    let done = program.run().exits(7);
    assert!(done.stdout.starts_with("You said: Hello\n"), "{done:?}");
    let entries: Vec<Value> =
        done.stdout.lines().skip(1).map(|line| serde_json::from_str(line).unwrap()).collect();
    let statuses: Vec<&Value> = entries.iter().map(|entry| &entry["status"]).collect();
    assert_eq!(statuses, [200, 401], "{done:?}");
}

#[test]
fn local_run_points_old_libraries_and_azures_to_the_emulator_and_past_proxies() {
    let show = |program: Program| {
        let names = "OPENAI_BASE_URL OPENAI_API_BASE KEYWAY_CONTROL_URL AZURE_OPENAI_ENDPOINT AZURE_OPENAI_API_KEY NO_PROXY no_proxy OPENAI_API_KEY";
        let script = format!("for name in {names}; do eval \"echo \\${{$name-unset}}\"; done");
        let done = program.args(&["--local", "run", "--", "/bin/sh", "-c", &script]).run().exits(0);
        done.stdout.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let plain = show(Program::new());
    let origin = plain[0].strip_suffix("/v1").unwrap();
    assert!(origin.starts_with("http://127.0.0.1:"), "{plain:?}");
    assert_eq!((&plain[1], plain[2].as_str()), (&plain[0], format!("{origin}/_keyway").as_str()));
    assert_eq!(plain[3..7], ["unset"; 4], "beside the usual key, Azure's would be ambiguous");
    let set = show(
        Program::new()
            .var("AZURE_OPENAI_ENDPOINT", "https://real.openai.azure.com")
            .var("AZURE_OPENAI_API_KEY", "real")
            .var("HTTPS_PROXY", "http://proxy.example:3128")
            .var("NO_PROXY", "intranet"),
    );
    assert_eq!(set[3], set[0].strip_suffix("/v1").unwrap());
    assert_eq!(set[4], set[7]);
    assert_eq!(set[5..7], ["intranet,127.0.0.1,localhost,::1", "127.0.0.1,localhost,::1"]);
}

#[test]
fn the_emulators_options_of_run_need_local() {
    for option in ["--keys keys.toml", "--port 8080", "--latency 1ms", "--replay calls.jsonl"] {
        let done = Program::new().line("run").line(option).line("-- true").run().exits(2);
        assert!(done.stderr.contains("need --local"), "{option}: {done:?}");
    }
    let done = Program::new().line("run --port 1 --json -- true").run().exits(2);
    assert_eq!(done.error()["kind"], "configuration");
}

#[test]
fn what_was_queued_and_not_requested_is_said_at_the_end() {
    let quiet = Program::new().args(&["--local", "run", "--", env!("CARGO_BIN_EXE_keyway"), "chat", "Hi"]);
    assert_eq!(quiet.run().exits(0).stderr, "");
    let (running, url, _) = start(Program::new().line("emulator"));
    for text in ["one", "two"] {
        let body = json!({ "text": text }).to_string();
        let reply = send(
            &url,
            &format!(
                "POST /_keyway/replies HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            ),
        );
        assert!(reply.starts_with("HTTP/1.1 201"), "{reply}");
    }
    signal(running.id(), Signal::TERM);
    let done = running.finish().exits(0);
    assert!(done.stderr.contains("No request used these scripted replies:\n  2 queued replies"), "{done:?}");
}

#[test]
fn calls_are_recorded_and_replayed_without_the_server() {
    let server = Server::start([crate::script::reply("Hello from afar")]);
    let program = Program::new();
    let upstream = server.url();
    let keyway = env!("CARGO_BIN_EXE_keyway");
    let first = program
        .var("OPENAI_API_KEY", "sk-emul-real-canary-0123456789")
        .args(&["--local", "run", "--record", "calls.jsonl", "--upstream", &upstream, "--"])
        .args(&["/bin/sh", "-c", "\"$0\" chat Hi --no-stream && cat calls.jsonl", keyway])
        .run()
        .exits(0);
    let (answer, recording) = first.stdout.split_once('\n').unwrap();
    assert_eq!(answer, "Hello from afar");
    let sent = &server.requests()[0];
    assert_eq!(sent.header("authorization"), Some("Bearer sk-emul-real-canary-0123456789"), "the real key");
    first.never_says(&["canary"]);

    let second = Program::new()
        .file("calls.jsonl", &format!("{recording}{recording}"))
        .args(&["--local", "run", "--replay", "calls.jsonl", "--", keyway, "chat", "Hi", "--no-stream"])
        .run()
        .exits(0);
    assert_eq!(second.stdout, "Hello from afar\n");
    assert!(
        second.stderr.contains("1 recorded exchange was not requested; see line 2 of the file"),
        "{second:?}"
    );
    let other = Program::new()
        .file("calls.jsonl", recording)
        .args(&["--local", "run", "--replay", "calls.jsonl", "--", keyway, "chat", "Bye", "--no-stream"])
        .run()
        .exits(1);
    assert!(other.stderr.contains("sent: \"Bye\""), "{other:?}");
}

#[test]
fn a_recording_needs_its_upstream() {
    for (options, wanted) in [
        ("--record calls.jsonl", "--upstream"),
        ("--upstream http://localhost/v1", "--record"),
        ("--record calls.jsonl --upstream http://api.example.com/v1", "plain http to a public host"),
        ("--replay nowhere.jsonl", "nowhere.jsonl"),
        ("--replay-timing", "--replay"),
    ] {
        let done = Program::new().line("emulator").line(options).run().exits(2);
        assert!(done.stderr.contains(wanted), "{options}: {done:?}");
    }
}

/// A server with TLS that answers one request with a stream.
fn tls_server(folder: &Path) -> u16 {
    use rcgen::{CertificateParams, KeyPair};
    use rustls::pki_types::PrivateKeyDer;
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    params.is_ca = rcgen::IsCa::ExplicitNoCa;
    let certificate = params.self_signed(&key).unwrap();
    fs::write(folder.join("root.pem"), certificate.pem()).unwrap();
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let connection = rustls::ServerConnection::new(std::sync::Arc::new(config)).unwrap();
        let mut stream = rustls::StreamOwned::new(connection, stream);
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        let body = "data: {\"error\":null}\n\ndata: [DONE]\n\n";
        write!(stream, "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: {}\r\nset-cookie: a=canary\r\n\r\n{body}", body.len()).unwrap();
        stream.flush().unwrap();
    });
    port
}

#[test]
fn an_upstream_with_tls_is_recorded() {
    let program = Program::new();
    let port = tls_server(program.path("x").parent().unwrap());
    let upstream = format!("https://localhost:{port}/v1");
    let roots = program.path("root.pem");
    let program = program.var("SSL_CERT_FILE", roots).args(&[
        "emulator",
        "--record",
        "calls.jsonl",
        "--upstream",
        &upstream,
    ]);
    let (running, url, _) = start(program);
    let reply = send(&url, "GET /v1/events HTTP/1.1\r\nauthorization: Bearer anything\r\n\r\n");
    assert!(reply.starts_with("HTTP/1.1 200") && reply.contains("data: [DONE]"), "{reply}");
    let file = running.path("calls.jsonl");
    wait_until("it is recorded", || fs::read_to_string(&file).is_ok_and(|text| text.ends_with('\n')));
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("[DONE]") && !text.contains("canary") && !text.contains("anything"), "{text}");
}
