//! The program on a terminal: the hidden prompt, and Ctrl-C while keyway shares the foreground.
//!
//! A terminal belongs to a session, and only a new process can start one. So this test program
//! starts itself again, with a pseudo-terminal; that process starts a session, opens the terminal,
//! and becomes the test's command.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use crate::program::{Program, read};

const CANARY: &str = "sk-emul-canary-0123456789-tty";

/// The variable that names the terminal which the second process opens.
const TERMINAL: &str = "KEYWAY_TEST_TERMINAL";

/// A command on its own terminal, whose keyboard and screen the test controls.
struct Terminal {
    child: Child,
    other_end: File,
    screen: String,
}

impl Terminal {
    fn start(command: &Command) -> Self {
        let other_end: OwnedFd = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&other_end).unwrap();
        unlockpt(&other_end).unwrap();
        let name = ptsname(&other_end, Vec::new()).unwrap().into_string().unwrap();
        let mut outer = Command::new(std::env::current_exe().unwrap());
        outer.args(["--exact", "terminal::second_process", "--nocapture", "--test-threads=1"]);
        outer.env_clear().env(TERMINAL, name).env("KEYWAY_TEST_PROGRAM", command.get_program());
        outer.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        for (index, argument) in command.get_args().enumerate() {
            outer.env(format!("KEYWAY_TEST_ARGUMENT_{index}"), argument);
        }
        outer.current_dir(command.get_current_dir().unwrap());
        let child = outer.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        Self { child, other_end: other_end.into(), screen: String::new() }
    }

    fn wait_for(&mut self, text: &str) {
        let mut buffer = [0; 1024];
        while !self.screen.contains(text) {
            let length =
                self.other_end.read(&mut buffer).unwrap_or_else(|error| panic!("{error}: {:?}", self.screen));
            self.screen.push_str(&String::from_utf8_lossy(&buffer[..length]));
        }
    }

    fn press(&mut self, keys: &str) {
        self.other_end.write_all(keys.as_bytes()).unwrap();
    }

    /// Returns its exit code and everything on the screen.
    fn finish(mut self) -> (Option<i32>, String) {
        let mut buffer = [0; 1024];
        // Once no process has the terminal open, reading it is an error.
        while let Ok(length @ 1..) = self.other_end.read(&mut buffer) {
            self.screen.push_str(&String::from_utf8_lossy(&buffer[..length]));
        }
        (self.child.wait().unwrap().code(), std::mem::take(&mut self.screen))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The second process of the tests that need a terminal: they run this test in a new process. Run
/// directly, it does nothing.
#[test]
fn second_process() {
    let Ok(name) = std::env::var(TERMINAL) else { return };
    rustix::process::setsid().unwrap();
    // The first terminal that a session leader opens becomes the session's.
    let terminal = OpenOptions::new().read(true).write(true).open(name).unwrap();
    let mut command = Command::new(std::env::var_os("KEYWAY_TEST_PROGRAM").unwrap());
    let argument = |index| std::env::var_os(format!("KEYWAY_TEST_ARGUMENT_{index}"));
    command.args((0..).map_while(argument));
    command.stdin(terminal.try_clone().unwrap()).stdout(terminal.try_clone().unwrap()).stderr(terminal);
    panic!("{}", command.exec());
}

fn on_a_terminal(program: &Program) -> Terminal {
    Terminal::start(&program.command())
}

#[test]
fn x2_the_key_is_asked_for_and_not_shown() {
    let program = Program::new().line("auth login --no-verify");
    let mut terminal = on_a_terminal(&program);
    terminal.wait_for("API key (not shown): ");
    terminal.press(&format!("{CANARY}\r"));
    let (code, screen) = terminal.finish();
    assert_eq!(code, Some(0), "{screen}");
    assert!(screen.contains("Stored the key (fingerprint ") && !screen.contains("canary"), "{screen}");
    assert!(read(&program.auth_json_path()).contains(CANARY));
}

#[test]
fn ctrl_c_at_the_prompt_stores_nothing_and_leaves_the_terminal_as_it_was() {
    let program = Program::new().line("auth login --no-verify");
    let settings = "trap : INT; /bin/stty -a | /bin/grep -o '.echo ' ; \"$@\"; echo \"exit $?\"; /bin/stty -a | /bin/grep -o '.echo '";
    let inner = program.command();
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", settings, "sh"]).arg(inner.get_program()).args(inner.get_args());
    shell.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(inner.get_current_dir().unwrap());
    let mut terminal = Terminal::start(&shell);
    terminal.wait_for("API key (not shown): ");
    terminal.press("sk-emul-can\u{3}");
    let (_, screen) = terminal.finish();
    assert!(screen.contains("exit 130"), "{screen}");
    assert_eq!(screen.matches(" echo ").count(), 2, "{screen}");
    assert!(!program.auth_json_path().exists() && !screen.contains("sk-emul-can"), "{screen}");
}

#[test]
fn ctrl_c_reaches_the_child_of_run_once() {
    let count = "n=0; trap 'n=$((n+1)); echo \"got $n\"' INT; trap 'echo \"total $n\"; exit 7' TERM; echo ready; while :; do read -r line; done";
    let program = Program::new().var("OPENAI_API_KEY", CANARY).args(&["run", "--", "/bin/sh", "-c", count]);
    let mut terminal = on_a_terminal(&program);
    terminal.wait_for("ready");
    for turn in 1..=5 {
        terminal.press("\u{3}");
        terminal.wait_for(&format!("got {turn}"));
    }
    let keyway = rustix::process::Pid::from_raw(i32::try_from(terminal.child.id()).unwrap()).unwrap();
    rustix::process::kill_process(keyway, rustix::process::Signal::TERM).unwrap();
    let (code, screen) = terminal.finish();
    assert_eq!(code, Some(7), "{screen}");
    assert!(screen.contains("total 5"), "{screen}");
}

#[test]
fn x8_a_command_that_asks_at_the_terminal_fails_at_once() {
    let program = Program::new().var("PATH", "/usr/bin:/bin").line("--timeout 60 --key-from").args(&[
        "command:sh -c 'read -r key < /dev/tty; echo \"$key\"'",
        "chat",
        "hi",
    ]);
    let (code, screen) = on_a_terminal(&program).finish();
    assert_eq!(code, Some(4), "{screen}");
    assert!(screen.contains("prompted on the terminal, which a key source cannot do"), "{screen}");
    assert!(screen.contains("log in or unlock it first"), "{screen}");
}
