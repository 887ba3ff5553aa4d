//! The command line of `cargo xtask bench`.

use std::path::PathBuf;

use crate::Result;

/// Every client there is, the floor first: it is what the others are compared with.
const CLIENTS: [&str; 5] = ["floor", "keyway", "hyper-util", "reqwest", "async-openai"];

const USAGE: &str = "usage: cargo xtask bench [--quick] [--client NAME]… [--output FILE]";

/// What one run of the benchmark does.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Options {
    /// The clients by name, the floor first.
    pub(super) clients: Vec<&'static str>,
    /// How often each client runs each scenario.
    pub(super) rounds: usize,
    /// What the number of operations is divided by.
    pub(super) divisor: u64,
    /// Where the report goes besides standard output, from the repository's root.
    pub(super) output: Option<PathBuf>,
}

impl Options {
    /// Reads the arguments. The default is every client, 7 rounds; `--quick` is 5 rounds of a quarter of the calls.
    pub(super) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { clients: vec![CLIENTS[0]], rounds: 7, divisor: 1, output: None };
        let mut arguments = arguments.iter().map(String::as_str);
        while let Some(argument) = arguments.next() {
            match argument {
                "--quick" => (options.rounds, options.divisor) = (5, 4),
                "--client" => options.add(arguments.next().ok_or(USAGE)?)?,
                "--output" => options.output = Some(arguments.next().ok_or(USAGE)?.into()),
                _ => return Err(USAGE.to_owned()),
            }
        }
        if options.clients.len() == 1 {
            options.clients = CLIENTS.to_vec();
        }
        Ok(options)
    }

    fn add(&mut self, name: &str) -> Result<()> {
        let known = CLIENTS.into_iter().find(|client| *client == name);
        let client =
            known.ok_or_else(|| format!("no client is called {name}; there are {}.", CLIENTS.join(", ")))?;
        if !self.clients.contains(&client) {
            self.clients.push(client);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn the_floor_is_always_measured_and_first() {
        assert_eq!(parse("").unwrap().clients, CLIENTS);
        assert_eq!(
            parse("--client reqwest --client keyway").unwrap().clients,
            ["floor", "reqwest", "keyway"]
        );
    }

    #[test]
    fn a_wrong_line_is_answered_with_the_right_one() {
        assert_eq!(parse("--fast").unwrap_err(), USAGE);
        assert_eq!(parse("--output").unwrap_err(), USAGE);
        assert!(parse("--client curl").unwrap_err().contains("there are floor, keyway"));
    }
}
