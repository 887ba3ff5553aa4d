//! `keyway`: call the OpenAI API, see where a key comes from, run an emulator.
//!
//! Results go to stdout, everything else to stderr. Exit codes: 0 fine, 1 any other failure, 2 usage or configuration, 3 network
//! and timeouts, 4 authentication, 5 permission, 6 rate limit or quota; 130 after Ctrl-C.

mod args;
mod auth_status;
mod chat;
mod completions;
mod emulator;
mod failure;
mod logging;
mod output;
mod report;
mod session;

use std::process::ExitCode;

use clap::Parser;

use args::{AuthCommand, Cli, Command};
use failure::Failure;
use output::Output;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { failure::USAGE } else { 0 });
        }
    };
    logging::start(&cli.global);
    let output = Output::new(cli.command.json());
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return output.fail(&Failure::Other(format!("The runtime could not be started ({error}); free some threads"))),
    };
    let result = runtime.block_on(run(&cli, &output));
    runtime.shutdown_background();
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => output.fail(&failure),
    }
}

/// Runs the command; Ctrl-C drops it, which closes its connections.
async fn run(cli: &Cli, output: &Output) -> Result<(), Failure> {
    let command = async {
        match &cli.command {
            Command::Chat(args) => chat::run(&cli.global, args, output).await,
            Command::Auth { command: AuthCommand::Status(_) } => auth_status::run(&cli.global, output).await,
            Command::Emulator(args) => emulator::run(args, output).await,
            Command::Completions { shell } => completions::run(*shell, output),
        }
    };
    tokio::select! {
        result = command => result,
        _ = interrupted() => Err(Failure::Interrupted),
    }
}

/// Ctrl-C; where no signal can be caught, it never comes.
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
