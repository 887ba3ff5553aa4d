//! Running a suite while reading its output: every line is shown as it arrives, and also passed on.

use std::io::{BufRead as _, BufReader, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Mutex;

use crate::Result;
use crate::step::not_started;

/// Runs the command, passes each line of its output to `line` after showing it, and returns the
/// exit status.
pub(super) fn run(command: &mut Command, line: impl FnMut(&str) + Send) -> Result<ExitStatus> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error))?;
    let (output, errors) = (child.stdout.take(), child.stderr.take());
    let line = Mutex::new(line);
    let hand_on = |text: &str| {
        if let Ok(mut line) = line.lock() {
            line(text);
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| lines(errors, |text| eprintln!("{text}"), hand_on));
        lines(output, |text| println!("{text}"), hand_on);
    });
    child.wait().map_err(|error| format!("it could not be waited for: {error}."))
}

/// A line that is not UTF-8 is shown lossily; a broken pipe ends the reading.
fn lines(pipe: Option<impl Read>, show: impl Fn(&str), hand_on: impl Fn(&str)) {
    for line in
        pipe.into_iter().flat_map(|pipe| BufReader::new(pipe).split(b'\n')).map_while(std::io::Result::ok)
    {
        let text = String::from_utf8_lossy(&line);
        show(&text);
        hand_on(&text);
    }
}
