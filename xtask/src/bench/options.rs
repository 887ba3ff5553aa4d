//! The command line of `cargo xtask bench`.

use std::path::PathBuf;

use super::client::{CLIENTS, Client, Kind};
use super::guard;
use super::instructions::COUNTED;
use super::load::{LOADS, Load};
use crate::Result;

const USAGE: &str = "usage: cargo xtask bench [--quick | --instructions] [--rounds N] [--python] [--client NAME]… [--scenario NAME]… [--output FILE]";

/// The report file of a complete run; its plot goes beside it.
const REPORT: &str = "docs/performance.md";

/// The options of one run of the benchmark.
#[derive(Debug)]
pub(super) struct Options {
    /// The clients, the floor first.
    pub(super) clients: Vec<Client>,
    /// The scenarios, in the order of the report.
    pub(super) loads: Vec<&'static Load>,
    /// How often each client runs each scenario.
    pub(super) rounds: usize,
    /// The divisor of the number of operations.
    pub(super) divisor: u64,
    /// Only count instructions, and fail if there are more than the recorded ones.
    pub(super) instructions: bool,
    /// The report file in addition to standard output, relative to the repository's root.
    pub(super) output: Option<PathBuf>,
    /// Whether only keyway's Python package is compared with the official one, without the floor.
    pub(super) python: bool,
}

impl Options {
    /// Parses the arguments. The default is everything in 7 rounds, written to the report;
    /// `--quick` is 3 rounds of a quarter of the calls without counting instructions,
    /// `--instructions` the counting alone, by default of the scenarios whose counts are recorded,
    /// and `--python` everything that the Python packages do, written into the report's section
    /// about them. Other partial runs are only printed.
    pub(super) fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self {
            clients: Vec::new(),
            loads: Vec::new(),
            rounds: 7,
            divisor: 1,
            instructions: false,
            output: None,
            python: false,
        };
        let mut rounds = None;
        let mut arguments = arguments.iter().map(String::as_str);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(USAGE);
            match argument {
                "--quick" => (options.rounds, options.divisor) = (3, 4),
                "--instructions" => options.instructions = true,
                "--rounds" => rounds = Some(value()?.parse().ok().filter(|rounds| *rounds > 0).ok_or(USAGE)?),
                "--python" => options.python = true,
                "--client" => options.add_client(value()?)?,
                "--scenario" => options.add_scenario(value()?)?,
                "--output" => options.output = Some(value()?.into()),
                _ => return Err(USAGE.to_owned()),
            }
        }
        if options.instructions {
            return options.counting();
        }
        let whole = options.clients.is_empty() && options.loads.is_empty() && options.divisor == 1;
        options.rounds = rounds.unwrap_or(options.rounds);
        options.output = options.output.or_else(|| (whole && options.rounds >= 7).then(|| REPORT.into()));
        options.fill_in();
        Ok(options)
    }

    /// Adds the clients and scenarios that were not chosen.
    fn fill_in(&mut self) {
        if self.python {
            self.clients = CLIENTS.into_iter().filter(|client| client.kind == Kind::Python).collect();
        } else if self.clients.is_empty() {
            self.clients = CLIENTS.to_vec();
        }
        if !self.python && self.clients[0] != CLIENTS[0] {
            self.clients.retain(|client| *client != CLIENTS[0]);
            self.clients.insert(0, CLIENTS[0]);
        }
        if self.loads.is_empty() {
            self.loads = LOADS.iter().filter(|load| !self.python || load.python.is_some()).collect();
        }
    }

    /// The options of a run that only counts: nothing is measured, and no report written.
    fn counting(mut self) -> Result<Self> {
        if self.divisor > 1 || self.python || self.output.is_some() || !self.clients.is_empty() {
            return Err(USAGE.to_owned());
        }
        self.rounds = 0;
        self.clients = CLIENTS.into_iter().filter(|client| COUNTED.contains(&client.name)).collect();
        if self.loads.is_empty() {
            self.loads = LOADS.iter().filter(|load| guard::knows(load.name)).collect();
        }
        Ok(self)
    }

    fn add_client(&mut self, name: &str) -> Result<()> {
        let names = || CLIENTS.map(|client| client.name).join(", ");
        let known = CLIENTS.into_iter().find(|client| client.name == name);
        let client = known.ok_or_else(|| format!("unknown client {name}; choose one of {}.", names()))?;
        if !self.clients.contains(&client) {
            self.clients.push(client);
        }
        Ok(())
    }

    fn add_scenario(&mut self, name: &str) -> Result<()> {
        let before = self.loads.len();
        self.loads.extend(LOADS.iter().filter(|load| load.name == name));
        if self.loads.len() > before {
            return Ok(());
        }
        let mut names: Vec<_> = LOADS.iter().map(|load| load.name).collect();
        names.dedup();
        Err(format!("unknown scenario {name}; choose one of {}.", names.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    fn names(options: &Options) -> Vec<&str> {
        options.clients.iter().map(|client| client.name).collect()
    }

    #[test]
    fn the_floor_is_always_measured_and_first() {
        assert_eq!(parse("").unwrap().clients, CLIENTS);
        assert_eq!(
            names(&parse("--client reqwest --client floor --client keyway").unwrap()),
            ["floor", "reqwest", "keyway"]
        );
    }

    #[test]
    fn the_python_packages_are_measured_alone() {
        let options = parse("--python").unwrap();
        assert_eq!(names(&options), ["python", "keyway-python"]);
        assert!(options.loads.iter().all(|load| load.python.is_some()));
        assert!(options.loads.iter().any(|load| load.name == "import"));
    }

    #[test]
    fn only_a_whole_run_writes_the_report() {
        assert_eq!(parse("").unwrap().output, Some(REPORT.into()));
        for part in ["--quick", "--client keyway", "--scenario cold", "--rounds 3"] {
            assert_eq!(parse(part).unwrap().output, None, "{part}");
        }
        assert_eq!(parse("--python").unwrap().output, Some(REPORT.into()));
        assert_eq!(parse("--quick --output a.md").unwrap().output, Some("a.md".into()));
    }

    #[test]
    fn instructions_are_counted_where_they_are_recorded() {
        let options = parse("--instructions").unwrap();
        assert_eq!(names(&options), COUNTED);
        assert!(options.loads.iter().all(|load| load.counted.is_some()));
        assert_eq!((options.rounds, options.output), (0, None));
        assert_eq!(parse("--instructions --scenario gate").unwrap().loads.len(), 1);
        for line in ["--instructions --quick", "--instructions --client reqwest", "--output a --instructions"]
        {
            assert_eq!(parse(line).unwrap_err(), USAGE, "{line}");
        }
    }

    #[test]
    fn a_wrong_line_is_answered_with_the_right_one() {
        assert_eq!(parse("--fast").unwrap_err(), USAGE);
        assert_eq!(parse("--output").unwrap_err(), USAGE);
        assert_eq!(parse("--rounds none").unwrap_err(), USAGE);
        assert!(parse("--client curl").unwrap_err().contains("choose one of floor, keyway"));
        assert!(parse("--scenario fast").unwrap_err().contains("choose one of sequential, concurrent-64,"));
    }
}
