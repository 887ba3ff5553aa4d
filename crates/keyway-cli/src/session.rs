//! The client that a command works with, by the global options.

use std::path::{Path, PathBuf};
use std::time::Duration;

use keyway::credentials::{Chain, KeyKind, RealSystem, default_chain};
use keyway::{Builder, OpenAI};
use keyway_emulator::Emulator;

use crate::args::Global;
use crate::failure::Failure;
use crate::surroundings::{Alone, EnvFile};

/// The file that is looked at when it is there and no other is named.
const ENV_FILE: &str = ".env";

/// A client, and the emulator that it talks to with `--local`.
pub(crate) struct Session {
    pub(crate) client: OpenAI,
    _emulator: Option<Emulator>,
}

impl Session {
    /// Reads every source and builds the client; with `--local` it starts an emulator first.
    pub(crate) async fn open(global: &Global) -> Result<Self, Failure> {
        Self::open_with(global, |builder| builder).await
    }

    /// The same with a client that is settled further.
    pub(crate) async fn open_with(
        global: &Global,
        settle: impl FnOnce(Builder) -> Builder,
    ) -> Result<Self, Failure> {
        let (builder, emulator) = Self::prepare(global).await?;
        Ok(Self { client: settle(builder).build()?, _emulator: emulator })
    }

    /// The client before it is built, and its emulator with `--local`.
    pub(crate) async fn prepare(global: &Global) -> Result<(Builder, Option<Emulator>), Failure> {
        if global.local {
            check_local(global)?;
            return Self::local(with_options(OpenAI::builder(), global)).await;
        }
        Ok((builder(global)?, None))
    }

    /// A client of an emulator in this process. Nothing around it counts: no variable, no file, no proxy.
    async fn local(builder: Builder) -> Result<(Builder, Option<Emulator>), Failure> {
        let emulator = Emulator::start()
            .await
            .map_err(|error| Failure::Other(format!("The emulator could not be started: {error}")))?;
        let (key, admin_key) = (emulator.key().create(), emulator.key().admin().create());
        let builder = builder.system(Alone).base_url(emulator.base_url());
        let builder = builder.api_key(key.secret()).admin_api_key(admin_key.secret());
        Ok((builder, Some(emulator)))
    }
}

/// Settings of a client of the API, by the global options; not for `--local`.
pub(crate) fn builder(global: &Global) -> Result<Builder, Failure> {
    let builder = with_options(OpenAI::builder(), global);
    Ok(match (&global.env_file, usual_env_file()) {
        (Some(path), _) => builder.env_file(path).system(EnvFile::read(path)?),
        (None, Some(path)) => builder.env_file(path),
        (None, None) => builder,
    })
}

/// The places where the API key is looked for, as they stand now.
pub(crate) fn key_chain(global: &Global) -> Result<Chain, Failure> {
    Ok(match &global.env_file {
        Some(path) => default_chain(&EnvFile::read(path)?, KeyKind::ApiKey, None, Some(path)),
        None => default_chain(&RealSystem, KeyKind::ApiKey, None, usual_env_file().as_deref()),
    })
}

fn usual_env_file() -> Option<PathBuf> {
    // Not a directory: virtual environments are often called so.
    Some(PathBuf::from(ENV_FILE)).filter(|path| Path::is_file(path))
}

/// An emulator has no stored keys.
pub(crate) fn refuse_local(global: &Global, command: &str) -> Result<(), Failure> {
    if !global.local {
        return Ok(());
    }
    let text = format!(
        "--local and {command} cannot be used together: an emulator makes its own key; leave --local out"
    );
    Err(Failure::Usage(text))
}

/// Flags that `--local` leaves no place for; clap does not see them when they stand before the command.
fn check_local(global: &Global) -> Result<(), Failure> {
    let other = match (&global.base_url, &global.env_file) {
        (Some(_), _) => "--base-url",
        (None, Some(_)) => "--env-file",
        (None, None) => return Ok(()),
    };
    let text = format!("--local and {other} cannot be used together; take one of them out");
    Err(Failure::Usage(text))
}

fn with_options(mut builder: Builder, global: &Global) -> Builder {
    builder = builder.allow_insecure_http(global.allow_insecure_http);
    if let Some(limit) = global.timeout {
        builder = builder.timeout(limit).connect_timeout(connect_limit(limit));
    }
    if let Some(retries) = global.max_retries {
        builder = builder.max_retries(retries);
    }
    if let Some(id) = &global.organization {
        builder = builder.organization(id);
    }
    if let Some(id) = &global.project {
        builder = builder.project(id);
    }
    if let Some(url) = &global.base_url {
        builder = builder.base_url(url);
    }
    builder
}

/// The limit of connecting: less than that of the attempt around it, so that the error can say which one it was (H9).
fn connect_limit(attempt: Duration) -> Duration {
    (attempt * 9 / 10).min(Duration::from_secs(5))
}
