//! `cargo xtask bench`: the processor time of a call, compared with other clients, in one run.
//!
//! The clients and the server are separate programs in `bench/`. Rounds go A B C, A B C, so that
//! other load on the machine affects all of them equally, and each ratio is taken within one round.
//! Compiled clients run twice in a round if a run is short. Of times it prints and never judges; a
//! complete run writes `docs/performance.md`, and `--python` replaces what it says about the Python
//! packages. Instructions repeat exactly, so `--instructions` fails if keyway takes more of them than
//! is recorded.

use crate::{Result, workspace};

mod client;
mod figures;
mod guard;
mod instructions;
mod load;
mod machine;
mod options;
mod plot;
mod program;
mod report;
mod scripts;
mod server;

use figures::Table;
use options::Options;

/// Builds the programs, measures, and writes the report.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let options = Options::parse(arguments)?;
    if options.instructions && !instructions::can_count() {
        return Err("instructions are counted by valgrind, which is not installed; install it.".to_owned());
    }
    let directory = client::build(&options.clients)?;
    let programs =
        options.clients.iter().map(|client| client.program(&directory)).collect::<Result<Vec<_>>>()?;
    let server = server::Server::start(&directory)?;
    let mut tables: Vec<Table> =
        options.loads.iter().map(|load| Table::new(load, &options.clients)).collect();
    for table in tables.iter_mut().filter(|_| options.divisor == 1) {
        instructions::count(table, &programs, &server)?;
    }
    let exceeded = guard::exceeded(&tables, &guard::recorded()?)?;
    if options.instructions {
        let mut text = String::new();
        report::instructions(&mut text, &tables.iter().collect::<Vec<_>>());
        println!("{}", text.trim());
        return match exceeded.is_empty() {
            true => Ok(()),
            false => Err(format!("{}.", exceeded.join(";\n"))),
        };
    }
    for round in 1..=options.rounds {
        for table in &mut tables {
            eprintln!("round {round} of {}: {}", options.rounds, table.load.title);
            for turn in 0..table.load.turns() {
                for row in table.rows.iter_mut().filter(|row| row.has(turn)) {
                    let at = options.clients.iter().position(|client| *client == row.client);
                    let Some(program) = at.and_then(|at| programs.get(at)) else { continue };
                    row.measure(table.load, program, &directory, &server, options.divisor)?;
                }
            }
        }
    }
    let machine = machine::describe(&options.clients);
    let text = match options.python {
        true => report::python_section(&options, &tables, &machine),
        false => report::markdown(&options, &tables, &machine),
    };
    println!("{text}");
    exceeded.iter().for_each(|count| eprintln!("More than recorded: {count}"));
    let Some(file) = &options.output else { return Ok(()) };
    let file = workspace::root().join(file);
    if options.python {
        let before = std::fs::read_to_string(&file).unwrap_or_default();
        return write(&file, &report::with_python(&before, &text));
    }
    write(&file, &text)?;
    write(&file.with_extension("svg"), &plot::svg(&tables))
}

fn write(file: &std::path::Path, text: &str) -> Result<()> {
    std::fs::write(file, text).map_err(|error| format!("{} cannot be written: {error}.", file.display()))
}
