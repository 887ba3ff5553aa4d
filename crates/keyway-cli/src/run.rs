//! `keyway run`: runs a program with the key in its environment.
//!
//! The key is looked up now and set for the child alone, never on its command line (X3). keyway's
//! own environment is unchanged.

mod child;
#[cfg(unix)]
mod signals;

use std::ffi::OsString;
use std::process::ExitCode;

use keyway::env_vars as vars;
use tokio::process::Command;

use crate::args::{Global, RunArgs};
#[cfg(unix)]
use crate::endings::{self, Watch};
use crate::failure::Failure;
use crate::session::Session;

/// Runs the program and returns its exit code.
pub(crate) fn run(global: &Global, args: &RunArgs) -> Result<ExitCode, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        Failure::Other(format!("The runtime could not be started ({error}); free some threads"))
    })?;
    #[cfg(unix)]
    let watch = Watch::begin(&endings::ALL);
    runtime.block_on(async {
        // Ends after the child: with `--local` it holds the emulator.
        let session = Session::open(global).await?;
        let command = command(global, &args.command, &session).await?;
        child::run(
            command,
            #[cfg(unix)]
            watch,
        )
        .await
    })
}

/// Returns the program with its environment: keyway's own, plus the key and the flags' settings.
async fn command(global: &Global, words: &[OsString], session: &Session) -> Result<Command, Failure> {
    let key = session.client.api_key().await?;
    let (program, arguments) = words
        .split_first()
        .ok_or_else(|| Failure::Usage("The program is missing; write one after `--`".to_owned()))?;
    let mut command = Command::new(program);
    command.args(arguments).env(vars::OPENAI_API_KEY, key.secret().expose());
    // It would override the key.
    command.env_remove(vars::OPENAI_API_KEY_FROM);
    if global.local {
        // Nothing that belongs to the real API may reach the emulator.
        for name in [
            vars::OPENAI_ADMIN_KEY,
            vars::OPENAI_ORG_ID,
            vars::OPENAI_PROJECT_ID,
            vars::OPENAI_CUSTOM_HEADERS,
        ] {
            command.env_remove(name);
        }
    }
    if global.local || global.base_url.is_some() {
        command.env(vars::OPENAI_BASE_URL, session.client.base_url());
    }
    for (name, value) in
        [(vars::OPENAI_ORG_ID, &global.organization), (vars::OPENAI_PROJECT_ID, &global.project)]
    {
        if let Some(value) = value {
            command.env(name, value);
        }
    }
    Ok(command)
}
