//! `keyway run`: runs a program with the key in its environment.
//!
//! The key is looked up now and set for the child alone, never on its command line (X3). keyway's
//! own environment is unchanged.

mod child;
mod local;
mod network;
#[cfg(unix)]
mod signals;

use std::ffi::OsString;
use std::process::ExitCode;

use keyway::credentials::Source;
use keyway::settings::{SettingPlace, SettingState};
use keyway::{OpenAI, env_vars as vars};
use tokio::process::Command;

use crate::args::{EmulatorArgs, Global, RunArgs};
use crate::emulator;
#[cfg(unix)]
use crate::endings::{self, Watch};
use crate::failure::Failure;
use crate::output::Output;
use crate::session::{self, Session};

/// Runs the program and returns its exit code.
pub(crate) fn run(global: &Global, args: &RunArgs, output: &Output) -> Result<ExitCode, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        Failure::Other(format!("The runtime could not be started ({error}); free some threads"))
    })?;
    #[cfg(unix)]
    let watch = Watch::begin(&endings::ALL);
    runtime.block_on(async {
        // Ends after the child: with `--local` it holds the emulator.
        let session = session(global, &args.emulator).await?;
        let command = command(&args.command, &session, global).await?;
        let ended = child::run(
            command,
            #[cfg(unix)]
            watch,
        )
        .await;
        if let Some(emulator) = &session.emulator {
            emulator::report_unused(emulator, output);
        }
        ended
    })
}

/// Reads every source and builds the client; with `--local`, starts an emulator first.
async fn session(global: &Global, options: &EmulatorArgs) -> Result<Session, Failure> {
    if !global.local {
        return Session::open(global).await;
    }
    session::check_local(global, options.record.is_some())?;
    Session::with_emulator(emulator::start(options, global).await?, global)
}

/// Returns the program with its environment: keyway's own, plus exactly the key and the settings that
/// a call of keyway would use (K15).
async fn command(words: &[OsString], session: &Session, global: &Global) -> Result<Command, Failure> {
    let key = session.client.api_key().await?;
    let (program, arguments) = words
        .split_first()
        .ok_or_else(|| Failure::Usage("The program is missing; write one after `--`".to_owned()))?;
    let mut command = Command::new(program);
    command.args(arguments);
    pass_settings(&mut command, &session.client);
    network::pass(&mut command, global)?;
    if let Some(emulator) = &session.emulator {
        local::point_to(&mut command, emulator, key.secret());
    }
    command.env(vars::OPENAI_API_KEY, key.secret().expose());
    // It would override the key.
    command.env_remove(vars::OPENAI_API_KEY_FROM);
    Ok(command)
}

/// Sets the variables of the settings in use, as they are after cleaning. One that is not in use is
/// removed.
fn pass_settings(command: &mut Command, client: &OpenAI) {
    let used = |name: &str| {
        let places = client.setting_places().iter();
        places.into_iter().find(|place| place.name == name && place.state == SettingState::Used)
    };
    for place in client.setting_places() {
        match (&place.source, place.value()) {
            (Source::Environment(name), Some(value)) => {
                command.env(name.as_ref(), value);
            }
            (Source::Environment(name), None) => {
                command.env_remove(name.as_ref());
            }
            (Source::Dotenv { name, .. }, Some(value)) if place.state == SettingState::Used => {
                command.env(name, value);
            }
            _ => {}
        }
    }
    for (name, variable) in [
        ("base_url", vars::OPENAI_BASE_URL),
        ("organization", vars::OPENAI_ORG_ID),
        ("project", vars::OPENAI_PROJECT_ID),
    ] {
        match used(name).and_then(SettingPlace::value) {
            Some(_) if name == "base_url" => command.env(variable, client.base_url()),
            Some(value) => command.env(variable, value),
            None => command.env_remove(variable),
        };
    }
}
