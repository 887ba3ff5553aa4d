//! Ctrl-C and closed pipes.

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use crate::program::Program;
use crate::script::{Answer, DONE, chunk, refusal, stop, stream};
use crate::server::Server;

pub(crate) fn interrupt(program: u32) {
    let id = Pid::from_raw(i32::try_from(program).unwrap()).unwrap();
    kill_process(id, Signal::INT).unwrap();
}

#[test]
fn s5_ctrl_c_ends_a_stream_and_its_connection() {
    let server = Server::start([stream().write(&chunk("Hel")).hold()]);
    let mut program = Program::calling(&server).line("chat hi").start();
    program.expect("Hel");
    interrupt(program.id());
    let done = program.finish().exits(130);
    assert_eq!((done.stdout.as_str(), done.stderr.as_str()), ("", ""));
    server.wait_until_left();
}

#[test]
fn ctrl_c_with_json_is_one_document() {
    let server = Server::start([Answer::new().hold()]);
    let program = Program::calling(&server).line("chat hi --json").start();
    // Once its request has arrived, the program waits for signals too.
    server.wait_for_request();
    interrupt(program.id());
    let done = program.finish().exits(130);
    assert_eq!((&done.error()["kind"], &done.error()["reason"]), (&"cancelled".into(), &Value::Null));
    assert_eq!(done.stderr, "");
}

#[test]
fn r7_ctrl_c_ends_a_back_off_and_nothing_more_is_sent() {
    let server = Server::start(vec![refusal(500, &[("retry-after", "100")], "odd", "odd", "Odd."); 2]);
    let program = Program::calling(&server).line("chat hi").start();
    server.wait_for_request();
    interrupt(program.id());
    program.finish().exits(130);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn ctrl_c_ends_the_wait_for_a_prompt() {
    let program = Program::new().line("chat");
    let mut child = program.command().stdin(Stdio::piped()).spawn().unwrap();
    // More than a pipe holds: once it is written, the program has begun to read.
    child.stdin.as_mut().unwrap().write_all(&[b'x'; 1 << 20]).unwrap();
    let id = Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
    kill_process(id, Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(2));
}

#[test]
fn ctrl_c_does_not_wait_for_a_pager() {
    let server = Server::start([stream().write(&chunk(&"x".repeat(1 << 20))).hold()]);
    let program = Program::calling(&server).line("chat hi");
    let mut child = program.command().spawn().unwrap();
    // The rest does not fit into the pipe, and is not read.
    child.stdout.as_mut().unwrap().read_exact(&mut [0]).unwrap();
    let id = Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
    kill_process(id, Signal::INT).unwrap();
    let (done, is_done) = mpsc::channel();
    thread::spawn(move || {
        if is_done.recv_timeout(Duration::from_secs(20)).is_err() {
            kill_process(id, Signal::KILL).unwrap();
        }
    });
    let status = child.wait().unwrap();
    done.send(()).unwrap();
    assert_eq!(status.code(), Some(130));
}

#[test]
fn ctrl_c_is_how_an_emulator_ends() {
    for options in ["emulator", "emulator --json"] {
        let mut program = Program::new().line(options).start();
        program.read_line();
        interrupt(program.id());
        program.finish().exits(0);
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    let server = Server::start([stream()
        .write(&chunk("Hel"))
        .wait()
        .write(&chunk("lo"))
        .write(&stop())
        .write(DONE)
        .hold()]);
    let mut program = Program::calling(&server).line("chat hi").start();
    program.expect("H");
    program.close_stdout();
    server.release();
    assert_eq!(program.finish().exits(0).stderr, "");
    server.wait_until_left();
}

#[test]
fn a_closed_pipe_is_no_error_for_documents_and_help() {
    for options in
        ["auth status", "auth status --json", "completions bash", "--help", "chat hi --json --no-stream"]
    {
        let server = Server::start([crate::script::reply("Hello")]);
        let program = Program::calling(&server).line(options);
        let mut child = program.command().spawn().unwrap();
        drop(child.stdout.take());
        let done = child.wait_with_output().unwrap();
        assert_eq!(
            (done.status.code(), String::from_utf8(done.stderr).unwrap().as_str()),
            (Some(0), ""),
            "{options}"
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let server = Server::start([crate::script::reply("Hello")]);
    let program = Program::calling(&server).line("chat hi --no-stream");
    let done =
        program.command().stdout(File::options().write(true).open("/dev/full").unwrap()).output().unwrap();
    let stderr = String::from_utf8(done.stderr).unwrap();
    assert_eq!(done.status.code(), Some(1), "{stderr}");
    assert!(stderr.starts_with("error: The result cannot be written to stdout"), "{stderr}");
}

#[test]
fn a_closed_stderr_is_no_panic() {
    let server = Server::start([crate::script::reply("Hello")]);
    let program = Program::calling(&server).line("chat hi --no-stream -vvv");
    let mut child = program.command().spawn().unwrap();
    drop(child.stderr.take());
    let done = child.wait_with_output().unwrap();
    assert_eq!((done.status.code(), done.stdout.as_slice()), (Some(0), b"Hello\n".as_slice()));
}
