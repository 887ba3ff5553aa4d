//! `cargo xtask soak`: builds the endurance test and runs it.

use crate::step::succeed;
use crate::{Result, workspace};

const USAGE: &str = "usage: cargo xtask soak [--minutes N] [--release]";

/// The duration, and the build profile.
struct Options {
    minutes: f64,
    release: bool,
}

/// Runs the soak with the command line's options; the default is 2 minutes and the debug profile,
/// which the tests have built already.
pub(crate) fn run(words: &[String]) -> Result<()> {
    let Options { minutes, release } = options(words)?;
    let mut command = workspace::cargo();
    command.args(["run", "--locked", "-p", "keyway-soak"]);
    if release {
        command.arg("--release");
    }
    succeed(command.args(["--", &minutes.to_string()]))
}

fn options(words: &[String]) -> Result<Options> {
    let mut options = Options { minutes: 2.0, release: false };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--release" => options.release = true,
            "--minutes" => {
                let minutes = words.next().and_then(|minutes| minutes.parse().ok());
                options.minutes = minutes.filter(|minutes: &f64| *minutes >= 0.1).ok_or(USAGE)?;
            }
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<(f64, bool)> {
        let words: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        options(&words).map(|options| (options.minutes, options.release))
    }

    #[test]
    fn minutes_may_be_less_than_one() {
        assert_eq!(read(""), Ok((2.0, false)));
        assert_eq!(read("--release --minutes 0.2"), Ok((0.2, true)));
        for wrong in ["--minutes", "--minutes x", "--minutes 0", "--minutes -1", "--minutes NaN", "20"] {
            assert_eq!(read(wrong), Err(USAGE.to_owned()), "{wrong}");
        }
    }
}
