//! User instructions per operation, counted by callgrind: they repeat exactly, however busy the
//! machine is.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::client::pinned;
use super::figures::{self, Table};
use super::load::Load;
use super::program::Program;
use super::server::Server;
use crate::Result;
use crate::step::not_started;

/// The clients whose instructions are counted.
pub(super) const COUNTED: [&str; 2] = ["floor", "keyway"];

/// Returns whether instructions can be counted here.
pub(super) fn can_count() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok()
}

/// Counts the instructions of an operation: the difference between two runs of different length.
/// Without valgrind nothing is counted.
pub(super) fn count(table: &mut Table, programs: &[Program], server: &Server) -> Result<()> {
    let Some((few, many)) = table.load.counted else { return Ok(()) };
    if !can_count() {
        return Ok(());
    }
    for (row, program) in table.rows.iter_mut().zip(programs) {
        if let (true, Program::Words(words)) = (COUNTED.contains(&row.client.name), program) {
            eprintln!("counting instructions: {}, {}", table.load.title, row.client.name);
            let of = |operations| collected(table.load, &words[0], server, operations);
            let spent = match (of(few)?, of(many)?) {
                (Some(small), Some(large)) if few > 0 => (large - small) / (many - few) as f64,
                // A whole process, from its first instruction to its last.
                (_, Some(whole)) => whole,
                _ => continue,
            };
            row.instructions = Some(spent);
        }
    }
    Ok(())
}

/// Returns all instructions of one run; `None` if the client does not support the scenario.
fn collected(load: &Load, program: &Path, server: &Server, operations: u64) -> Result<Option<f64>> {
    let file = PathBuf::from(figures::file(load, operations)?);
    let mut command = pinned(1, Path::new("valgrind"));
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(figures::flags(
        load,
        server,
        u64::from(load.warm_up > 0),
        operations,
        &file,
    ));
    let output = command.output().map_err(|error| not_started(&command, &error))?;
    if String::from_utf8_lossy(&output.stdout).contains("absent") {
        return Ok(None);
    }
    let report = String::from_utf8_lossy(&output.stderr);
    let number = report.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    match number {
        Some(number) if output.status.success() => Ok(Some(number)),
        _ => Err(format!("valgrind ended with {}: {}", output.status, report.trim())),
    }
}
