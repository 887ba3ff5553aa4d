//! `keyway completions`.

use clap::CommandFactory;
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap_complete::Shell;
use keyway::types::operations::OPERATIONS;

use crate::args::Cli;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn run(shell: Shell, output: &Output) -> Result<(), Failure> {
    let names = OPERATIONS.iter().map(|operation| PossibleValue::new(operation.id));
    let parser = PossibleValuesParser::new(names);
    let mut program = Cli::command()
        .mut_subcommand("call", |call| call.mut_arg("operation", |operation| operation.value_parser(parser)));
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut program, "keyway", &mut script);
    let mut script = String::from_utf8_lossy(&script).into_owned();
    if shell == Shell::Fish {
        script += &fish();
    }
    output.text(&script)
}

/// Returns the operations for fish, whose script knows flags and commands only.
fn fish() -> String {
    let names: Vec<_> = OPERATIONS.iter().map(|operation| operation.id).collect();
    format!("complete -c keyway -n \"__fish_keyway_using_subcommand call\" -f -a \"{}\"\n", names.join(" "))
}
