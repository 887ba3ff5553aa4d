//! One step of a task: a command with a name, its duration, and on failure the line to repeat it.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::Result;

/// The steps of one task in the order they ran.
#[derive(Default)]
pub(crate) struct Steps {
    done: Vec<(String, Duration)>,
}

impl Steps {
    /// Runs `work` as the step `name`; an error gets the step's name as a prefix and the way to
    /// repeat it as a suffix.
    pub(crate) fn run<T>(&mut self, name: &str, repeat: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n── {name}: {repeat}");
        let start = Instant::now();
        let outcome = work();
        self.done.push((name.to_owned(), start.elapsed()));
        outcome.map_err(|error| format!("\nThe step `{name}` failed: {error}\nTo repeat it: {repeat}"))
    }

    /// Runs a command as the step `name`; the line to repeat it is the command itself.
    pub(crate) fn command(&mut self, name: &str, command: &mut Command) -> Result<()> {
        self.run(name, &line(command), || succeed(command))
    }

    /// Returns one line per step with its duration.
    pub(crate) fn durations(&self) -> String {
        let width = self.done.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        let rows =
            self.done.iter().map(|(name, time)| format!("  {name:width$} {:7.1} s\n", time.as_secs_f64()));
        rows.collect()
    }
}

/// Runs a command with this program's own input and output; anything but success is an error.
pub(crate) fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("it ended with {status}.")) }
}

/// Returns the error for a command that could not be started.
pub(crate) fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` did not start: {error}; is it installed?", command.get_program().to_string_lossy())
}

/// Returns the command as a shell line, run from the repository's root, with its variables.
pub(crate) fn line(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let program = if program.ends_with("/cargo") { "cargo".into() } else { program };
    let variables = command.get_envs().filter_map(|(name, value)| {
        Some(format!("{}={}", name.to_string_lossy(), quoted(&value?.to_string_lossy())))
    });
    let words = command.get_args().map(|word| quoted(&word.to_string_lossy()));
    variables.chain([quoted(&program)]).chain(words).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=:+@,".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_it_would_be_typed() {
        let mut command = Command::new("/usr/bin/cargo");
        command.args(["test", "--", "two words"]).env("RUSTDOCFLAGS", "-D warnings");
        assert_eq!(line(&command), "RUSTDOCFLAGS='-D warnings' cargo test -- 'two words'");
    }

    #[test]
    fn a_failure_names_the_step_and_how_to_repeat_it() {
        let mut steps = Steps::default();
        let error = steps.run("floors", "cargo xtask floors", || Err::<(), _>("one rule is broken.".into()));
        let error = error.unwrap_err();
        assert!(error.contains("`floors` failed: one rule is broken."), "{error}");
        assert!(error.ends_with("To repeat it: cargo xtask floors"), "{error}");
        assert!(steps.durations().contains("floors"));
    }
}
