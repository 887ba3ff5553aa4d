//! `keyway`: calls the OpenAI API, shows where a key comes from, stores it, passes it to a program,
//! runs an emulator.
//!
//! Results go to stdout, everything else to stderr. Exit codes: 0 success, 1 any other failure, 2
//! usage or configuration, 3 network and timeouts, 4 authentication, 5 permission, 6 rate limit or
//! quota; 130 after Ctrl-C. `keyway run` exits with its program's code.

mod args;
mod auth_file;
mod auth_status;
mod call;
mod chat;
mod colour;
mod completions;
mod doctor;
mod emulator;
#[cfg(unix)]
mod endings;
mod error_details;
mod failure;
mod gate_file;
mod help;
mod indent;
mod logging;
mod login;
mod logout;
mod memory;
mod network;
mod output;
mod private_file;
mod prompt;
mod report;
mod result_file;
mod run;
mod session;
mod store;
mod system;
mod usage;
mod words;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use args::{AuthCommand, Cli, Command};
#[cfg(unix)]
use endings::terminated;
use failure::Failure;
use output::Output;

fn main() -> ExitCode {
    memory::keep_private();
    let cli = match usage::parse() {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    logging::start(&cli);
    let output = Arc::new(Output::new(cli.global.json, cli.global.color));
    let result = match &cli.command {
        // It leaves signals to its program, and exits with that program's code.
        Command::Run(args) => run::run(&cli.global, args, &output),
        _ => execute(cli, &output).map(|()| ExitCode::SUCCESS),
    };
    let code = result.unwrap_or_else(|failure| output.fail(&failure));
    #[cfg(unix)]
    endings::leave_it_to_the_signal();
    code
}

fn execute(mut cli: Cli, output: &Arc<Output>) -> Result<(), Failure> {
    match &mut cli.command {
        Command::Completions { shell } => return completions::run(*shell, output),
        // Before the runtime catches Ctrl-C, so that Ctrl-C ends the wait for input.
        Command::Chat(args) => args.prompt = Some(prompt::read(args.prompt.take())?),
        Command::Call(args) => args.params = call::read_stdin(args.params.take())?,
        Command::Auth { command: AuthCommand::Login(args) } => {
            args.key = Some(login::ask(&cli.global, args)?);
        }
        _ => {}
    }
    let serves = matches!(cli.command, Command::Emulator(_));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|error| {
        Failure::Other(format!("The runtime could not be started ({error}); free some threads"))
    })?;
    #[cfg(unix)]
    let _watch = endings::Watch::begin(if serves { &endings::AT_ONCE_OF_SERVERS } else { &endings::AT_ONCE });
    let result = runtime.block_on(until_interrupted(run(cli, Arc::clone(output)), serves));
    runtime.shutdown_background();
    #[cfg(unix)]
    keyway::credentials::end_commands();
    match result {
        // Ctrl-C and SIGTERM are the intended ways to stop a server.
        Err(Failure::Interrupted) if serves => Ok(()),
        result => result,
    }
}

async fn run(cli: Cli, output: Arc<Output>) -> Result<(), Failure> {
    match &cli.command {
        Command::Chat(args) => chat::run(&cli.global, args, &output).await,
        Command::Call(args) => call::run(&cli.global, args, &output).await,
        Command::Auth { command: AuthCommand::Status } => auth_status::run(&cli.global, &output).await,
        Command::Auth { command: AuthCommand::Login(args) } => login::run(&cli.global, args, &output).await,
        Command::Auth { command: AuthCommand::Logout(args) } => logout::run(&cli.global, args, &output).await,
        Command::Run(args) => run::run(&cli.global, args, &output).map(drop),
        Command::Auth { command: AuthCommand::Doctor(args) } => doctor::run(&cli.global, args, &output).await,
        Command::Emulator(args) => emulator::run(args, &cli.global, &output).await,
        Command::Completions { shell } => completions::run(*shell, &output),
    }
}

/// How long an interrupted command has to clean up.
const CLEARING: Duration = Duration::from_millis(300);

/// Runs the command on a separate thread, so that Ctrl-C ends it even while it waits for a pager.
async fn until_interrupted(
    command: impl Future<Output = Result<(), Failure>> + Send + 'static,
    serves: bool,
) -> Result<(), Failure> {
    let broke_off =
        |error| Failure::Other(format!("The command failed unexpectedly ({error}); report this as a bug"));
    let mut begun = None;
    tokio::select! {
        // In this order: Ctrl-C is caught before the command begins.
        biased;
        () = interrupted(serves) => {}
        result = async { begun.insert(tokio::spawn(command)).await } => {
            return result.unwrap_or_else(|error| Err(broke_off(error)));
        }
    }
    if let Some(command) = begun {
        // It removes what it had begun to write, unless it waits for a pager.
        command.abort();
        let _ = tokio::time::timeout(CLEARING, command).await;
    }
    Err(Failure::Interrupted)
}

/// Waits for Ctrl-C, and for a server also for SIGTERM and SIGHUP: it cleans up, and as process 1 of a
/// container it would not end otherwise. Waits forever if signals can't be caught.
async fn interrupted(serves: bool) {
    tokio::select! {
        caught = tokio::signal::ctrl_c() => if caught.is_err() {
            std::future::pending::<()>().await;
        },
        () = terminated(), if serves => {}
    }
}

/// Other systems have no such signals.
#[cfg(not(unix))]
async fn terminated() {
    std::future::pending().await
}
