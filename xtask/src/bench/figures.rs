//! The measurements, and the results derived from them.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::client::{Client, Kind, OFFICIAL_PYTHON, output, pinned};
use super::load::{Figure, Load};
use super::program::Program;
use super::scripts::KEYWAY_PYTHON;
use super::server::Server;
use crate::Result;

/// The measurements of one scenario.
pub(crate) struct Table {
    pub(crate) load: &'static Load,
    /// One row for each client that takes part, the floor first.
    pub(crate) rows: Vec<Row>,
}

/// The measurements of one client in one scenario.
pub(crate) struct Row {
    pub(crate) client: Client,
    /// The scenario's result, one per round: microseconds of an operation, or KiB of a stream.
    pub(crate) measured: Vec<f64>,
    /// The peak memory of the process, in MiB.
    pub(crate) peaks: Vec<f64>,
    /// Connections that one run made.
    pub(crate) connections: Vec<f64>,
    /// User instructions per operation.
    pub(crate) instructions: Option<f64>,
    /// Why there is no result, unless the client does not support the scenario.
    pub(crate) missing: Option<String>,
}

impl Table {
    /// Creates a table without results.
    pub(crate) fn new(load: &'static Load, clients: &[Client]) -> Self {
        let takes_part = |client: &&Client| !load.python_only || client.kind == Kind::Python;
        let rows = clients.iter().filter(takes_part).map(|client| Row::new(*client)).collect();
        Self { load, rows }
    }

    /// Returns a client's ratio to the floor: the median of the ratios within each turn.
    pub(crate) fn ratio(&self, row: &Row) -> Option<f64> {
        let floor = &self.rows.first()?.measured;
        // An interpreted client takes only the first turn of each round.
        let step = floor.len().checked_div(row.measured.len())?;
        median(row.measured.iter().zip(floor.iter().step_by(step.max(1))).map(|(own, floor)| own / floor))
    }

    /// Returns the row of a client.
    pub(crate) fn row(&self, client: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.client.name == client)
    }

    /// Returns how many times the official Python SDK's figure is that of keyway's Python package:
    /// the median of the ratios within each round.
    pub(crate) fn python_ratio(&self) -> Option<f64> {
        let (official, own) = (self.row(OFFICIAL_PYTHON)?, self.row(KEYWAY_PYTHON)?);
        median(official.measured.iter().zip(&own.measured).map(|(official, own)| official / own))
    }

    /// Returns the ratio of a client's instructions to the floor's.
    pub(crate) fn instruction_ratio(&self, row: &Row) -> Option<f64> {
        Some(row.instructions? / self.rows.first()?.instructions?)
    }

    /// Returns the value that the target applies to: the ratio, or the memory of a stream.
    pub(crate) fn judged(&self, row: &Row) -> Option<f64> {
        match self.load.figure {
            Figure::Stream => row.middle(),
            _ => self.ratio(row),
        }
    }
}

impl Row {
    fn new(client: Client) -> Self {
        Self {
            client,
            measured: Vec::new(),
            peaks: Vec::new(),
            connections: Vec::new(),
            instructions: None,
            missing: None,
        }
    }

    /// Returns whether the client takes part in this turn of a round.
    pub(super) fn has(&self, turn: usize) -> bool {
        turn == 0 || self.client.kind == Kind::Rust
    }

    /// Returns the median of the measurements.
    pub(crate) fn middle(&self) -> Option<f64> {
        median(self.measured.iter().copied())
    }

    /// Runs the client once.
    pub(super) fn measure(
        &mut self,
        load: &Load,
        program: &Program,
        directory: &Path,
        server: &Server,
        divisor: u64,
    ) -> Result<()> {
        let words = match program {
            Program::Missing(why) => {
                self.missing = Some(why.clone());
                return Ok(());
            }
            Program::Words(words) => words,
        };
        let usual = self.client.operations(load);
        let whole = matches!(load.figure, Figure::Process | Figure::Stream) || load.name == "upload";
        let operations = if whole { usual } else { (usual / divisor).max(1) };
        let warm_up = (load.warm_up * operations / load.operations).max(u64::from(load.warm_up > 0));
        let mut command = started(load, words, directory, operations);
        let file = PathBuf::from(file(load, operations)?);
        command.args(flags(load, server, warm_up, operations, &file));
        let before = server.connections()?;
        let printed = output(&mut command)
            .map_err(|error| format!("the client {} failed at {}: {error}", self.client.name, load.title))?;
        let result: Value = serde_json::from_str(&printed).unwrap_or_default();
        if result["absent"] == true {
            return Ok(());
        }
        let figure = if load.figure == Figure::Stream { &result["stream_kib"] } else { &result["cpu_us"] };
        let figure = figure.as_f64().ok_or_else(|| {
            format!("the client {} printed `{}` instead of a result.", self.client.name, printed.trim())
        })?;
        self.measured.push(figure);
        self.peaks.push(result["peak_kib"].as_f64().unwrap_or(f64::NAN) / 1024.0);
        self.connections.push((server.connections()? - before - 1) as f64);
        Ok(())
    }
}

/// Returns the program, on a dedicated core unless it has threads; started this many times if its
/// whole process is measured.
fn started(load: &Load, words: &[PathBuf], directory: &Path, operations: u64) -> Command {
    let spawn = directory.join("bench-spawn");
    let (first, rest) =
        words.split_first().map_or((spawn.as_path(), words), |(first, rest)| (first.as_path(), rest));
    let mut command = match load.figure {
        Figure::Process => {
            let mut command = pinned(1, &spawn);
            command.arg(operations.to_string()).arg(first);
            command
        }
        _ if load.threads > 0 => Command::new(first),
        _ => pinned(1, first),
    };
    command.args(rest);
    command
}

/// Returns the flags that every client takes.
pub(super) fn flags(load: &Load, server: &Server, warm_up: u64, operations: u64, file: &Path) -> Vec<String> {
    let flags = [
        ("--base", server.base.clone()),
        ("--scenario", load.name.to_owned()),
        ("--warm-up", warm_up.to_string()),
        ("--operations", operations.to_string()),
        ("--threads", load.threads.to_string()),
        ("--file", file.display().to_string()),
    ];
    flags.into_iter().flat_map(|(flag, value)| [flag.to_owned(), value]).collect()
}

/// Creates the file to upload: a sparse file of zeros with this many MiB.
pub(super) fn file(load: &Load, mib: u64) -> Result<String> {
    if load.name != "upload" {
        return Ok("-".to_owned());
    }
    let path = crate::workspace::cache().join("zeros.bin");
    let made = std::fs::create_dir_all(crate::workspace::cache())
        .and_then(|()| std::fs::File::create(&path))
        .and_then(|file| file.set_len(mib << 20));
    made.map_err(|error| format!("{} cannot be written: {error}.", path.display()))?;
    Ok(path.display().to_string())
}

/// Returns the median; for an even number of values, the mean of the middle two.
pub(crate) fn median(figures: impl Iterator<Item = f64>) -> Option<f64> {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    let half = figures.len() / 2;
    match figures.len() {
        0 => None,
        number if number % 2 == 0 => Some(f64::midpoint(figures[half - 1], figures[half])),
        _ => Some(figures[half]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::client::CLIENTS;
    use super::super::load::LOADS;
    use super::*;

    #[test]
    fn the_ratio_is_taken_within_each_turn() {
        let mut table = Table::new(&LOADS[0], &CLIENTS[..2]);
        table.rows[0].measured = vec![10.0, 20.0, 40.0];
        table.rows[1].measured = vec![12.0, 22.0, 60.0];
        assert!((table.ratio(&table.rows[1]).unwrap() - 1.2).abs() < 1e-9);
        assert!((table.ratio(&table.rows[0]).unwrap() - 1.0).abs() < 1e-9);
        table.rows[1].measured = vec![];
        assert_eq!(table.ratio(&table.rows[1]), None);
        // Two rounds of two turns; an interpreted client takes only the first.
        table.rows[0].measured = vec![10.0, 1.0, 20.0, 1.0];
        table.rows[1].measured = vec![30.0, 60.0];
        assert!((table.ratio(&table.rows[1]).unwrap() - 3.0).abs() < 1e-9);
    }

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median([3.0, 1.0, 2.0].into_iter()), Some(2.0));
        assert_eq!(median([4.0, 1.0, 2.0, 3.0].into_iter()), Some(2.5));
        assert_eq!(median(std::iter::empty()), None);
    }
}
