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
    output.text(&String::from_utf8_lossy(&script))
}
