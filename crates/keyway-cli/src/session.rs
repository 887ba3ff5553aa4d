//! The client that a command uses, configured by the global options.

use std::path::{Path, PathBuf};
use std::time::Duration;

use keyway::credentials::{RealSystem, Survey, System};
use keyway::{Builder, OpenAI, Origin};
use keyway_emulator::Emulator;

use crate::args::Global;
use crate::failure::Failure;
use crate::logging;
use crate::network;
use crate::system::{Alone, EnvFile};

/// The file that is read if it exists and no other is named.
const ENV_FILE: &str = ".env";

/// A client, and with `--local` its emulator.
pub(crate) struct Session {
    pub(crate) client: OpenAI,
    pub(crate) emulator: Option<Emulator>,
}

impl Session {
    /// Reads every source and builds the client; with `--local`, starts an emulator first.
    pub(crate) async fn open(global: &Global) -> Result<Self, Failure> {
        Self::open_with(global, |builder| builder).await
    }

    /// The same, with more settings for the client.
    pub(crate) async fn open_with(
        global: &Global,
        settle: impl FnOnce(Builder) -> Builder,
    ) -> Result<Self, Failure> {
        let (builder, emulator) = Self::prepare(global).await?;
        let client = settle(builder).build()?;
        network::check_ports(&client, global)?;
        logging::hide_keys_of(&client);
        Ok(Self { client, emulator })
    }

    /// Returns the client's builder, and with `--local` its emulator.
    pub(crate) async fn prepare(global: &Global) -> Result<(Builder, Option<Emulator>), Failure> {
        if global.local {
            check_local(global, false)?;
            return Self::local(with_options(OpenAI::builder(), global)).await;
        }
        Ok((builder_with_key(global)?, None))
    }

    /// Builds a client of this emulator.
    pub(crate) fn with_emulator(emulator: Emulator, global: &Global) -> Result<Self, Failure> {
        let (builder, emulator) = Self::of(emulator, with_options(OpenAI::builder(), global));
        let client = builder.build()?;
        logging::hide_keys_of(&client);
        Ok(Self { client, emulator })
    }

    /// Configures a client for an emulator in this process. Variables, files and proxies are
    /// ignored.
    async fn local(builder: Builder) -> Result<(Builder, Option<Emulator>), Failure> {
        let emulator = Emulator::start()
            .await
            .map_err(|error| Failure::Other(format!("The emulator could not be started: {error}")))?;
        Ok(Self::of(emulator, builder))
    }

    fn of(emulator: Emulator, builder: Builder) -> (Builder, Option<Emulator>) {
        let (key, admin_key) = (emulator.key().create(), emulator.key().admin().create());
        let builder = builder.system(Alone).base_url(emulator.base_url());
        let builder = builder.api_key(key.secret()).admin_api_key(admin_key.secret());
        (builder, Some(emulator))
    }
}

/// Configures a client of the API by the global options, including the source of the key.
pub(crate) fn builder_with_key(global: &Global) -> Result<Builder, Failure> {
    let builder = builder(global)?;
    Ok(match &global.key_from {
        Some(uri) => builder.key_from(uri),
        None => builder,
    })
}

/// Configures a client of the API by the global options; not for `--local`.
pub(crate) fn builder(global: &Global) -> Result<Builder, Failure> {
    let builder = network::configure(with_options(OpenAI::builder(), global), global, limit(global))?;
    Ok(match (&global.env_file, usual_env_file()) {
        (Some(path), _) => {
            let file = EnvFile::read(path, limit(global), global.key_from.as_deref())?;
            builder.env_file(path).system(file)
        }
        (None, Some(path)) => builder.env_file(path),
        (None, None) => builder,
    })
}

/// Rejects an entry of `--resolve` that has no effect, before a diagnosis, which names settings that
/// cannot be used. A pipe is left unread for it.
pub(crate) fn check_resolve(global: &Global) -> Result<(), Failure> {
    if global.resolve.is_empty() || global.local {
        return Ok(());
    }
    let file = global.env_file.clone().or_else(usual_env_file);
    let mut builder = with_options(OpenAI::builder(), global);
    match file {
        Some(path) if RealSystem.stamp(&path).is_some_and(|stamp| stamp.is_plain()) => {
            builder = builder.env_file(path);
        }
        Some(_) if global.base_url.is_none() => return Ok(()),
        _ => {}
    }
    match builder.build() {
        Ok(client) => network::check_ports(&client, global),
        Err(_) => Ok(()),
    }
}

/// Returns the time limit for a file or another source of keys (P5).
pub(crate) fn limit(global: &Global) -> Duration {
    global.timeout.unwrap_or(Duration::from_secs(5))
}

/// Returns whether a client's calls go to the API's own host, whose keys are managed on its web pages
/// (K16).
pub(crate) fn is_openai(client: &OpenAI) -> bool {
    let origin = client.base_url().parse().ok().and_then(|url| Origin::of(&url));
    origin.is_some_and(|origin| origin.host() == "api.openai.com")
}

/// Returns the current state of each source of the API key, whatever key is being stored or
/// removed.
pub(crate) async fn survey(global: &Global) -> Result<Survey, Failure> {
    Ok(builder(global)?.inspect()?.key_places().await)
}

fn usual_env_file() -> Option<PathBuf> {
    // Not a directory: virtual environments often have this name.
    Some(PathBuf::from(ENV_FILE)).filter(|path| Path::is_file(path))
}

/// Rejects `--local` and named sources: an emulator has no stored keys, and a key in another source
/// is not stored again.
pub(crate) fn refuse_others(global: &Global, command: &str) -> Result<(), Failure> {
    let (flag, why) = match (global.local, &global.key_from) {
        (true, _) => ("--local", "an emulator makes its own key"),
        (_, Some(_)) => ("--key-from", "it names where the key already is"),
        _ => return Ok(()),
    };
    Err(Failure::Usage(format!("{flag} and {command} cannot be used together: {why}; omit {flag}")))
}

/// Rejects flags that conflict with `--local`; clap does not see them before the command. A
/// recording needs the real key.
pub(crate) fn check_local(global: &Global, recording: bool) -> Result<(), Failure> {
    let flags = [
        ("--base-url", global.base_url.is_some()),
        ("--env-file", global.env_file.is_some() && !recording),
        ("--key-from", global.key_from.is_some() && !recording),
        ("--proxy", global.proxy.is_some()),
        ("--ca-file", global.ca_file.is_some()),
        ("--client-cert", global.client_cert.is_some()),
        ("--client-key", global.client_key.is_some()),
        ("--resolve", !global.resolve.is_empty()),
        ("--local-address", global.local_address.is_some()),
    ];
    let Some((other, _)) = flags.into_iter().find(|(_, given)| *given) else { return Ok(()) };
    let text = format!("--local and {other} cannot be used together; omit one of them");
    Err(Failure::Usage(text))
}

fn with_options(mut builder: Builder, global: &Global) -> Builder {
    builder = builder.allow_insecure_http(global.allow_insecure_http);
    if let Some(limit) = global.timeout {
        builder = builder.timeout(limit).connect_timeout(connect_limit(limit)).key_timeout(limit);
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

/// Returns the limit for connecting, which is less than the attempt's, so that the error says which
/// one expired (H9).
fn connect_limit(attempt: Duration) -> Duration {
    (attempt * 9 / 10).min(Duration::from_secs(5))
}
