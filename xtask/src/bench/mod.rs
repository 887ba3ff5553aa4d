//! `cargo xtask bench`: the processor time of a call, against other clients, in one run.
//!
//! The clients and the server are programs of their own in `bench/`. Rounds go A B C, A B C, so that whatever else
//! the machine does falls on all of them alike, and each ratio is taken within its own round. It prints and never
//! judges.

use crate::{Result, workspace};

mod client;
mod options;
mod report;
mod server;

use options::Options;
use report::Table;

/// One row group of the report: a scenario with its size.
pub(crate) struct Load {
    /// What the report calls it.
    title: &'static str,
    /// What the clients call it.
    scenario: &'static str,
    warm_up: u64,
    operations: u64,
    /// Worker threads; 0 is the current-thread runtime.
    threads: usize,
}

const LOADS: &[Load] = &[
    Load {
        title: "chat, one after the other",
        scenario: "sequential",
        warm_up: 500,
        operations: 8_000,
        threads: 0,
    },
    Load {
        title: "chat, 64 at once",
        scenario: "concurrent",
        warm_up: 1_280,
        operations: 19_200,
        threads: 0,
    },
    Load { title: "a stream's chunk", scenario: "stream", warm_up: 10_000, operations: 100_000, threads: 0 },
    Load {
        title: "chat, 64 at once, two threads",
        scenario: "concurrent",
        warm_up: 1_280,
        operations: 19_200,
        threads: 2,
    },
];

/// Builds what is needed, measures, prints the table.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let options = Options::parse(arguments)?;
    let directory = client::build(&options.clients)?;
    let server = server::Server::start(&directory)?;
    let mut tables: Vec<Table> = LOADS.iter().map(|load| Table::new(load.title, &options.clients)).collect();
    for round in 1..=options.rounds {
        eprintln!("round {round} of {}", options.rounds);
        for (load, table) in LOADS.iter().zip(&mut tables) {
            for (name, row) in options.clients.iter().zip(&mut table.rows) {
                let divisor = options.divisor;
                row.measured.push(client::measure(&directory, name, &server.base, load, divisor)?);
            }
        }
    }
    let text = report::markdown(&options, &tables);
    println!("{text}");
    match &options.output {
        Some(file) => {
            let file = workspace::root().join(file);
            std::fs::write(&file, text)
                .map_err(|error| format!("{} cannot be written: {error}.", file.display()))
        }
        None => Ok(()),
    }
}
