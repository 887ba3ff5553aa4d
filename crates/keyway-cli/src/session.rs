//! The client that a command works with, by the global options.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use keyway::OpenAI;
use keyway::credentials::{Answer, DotenvProvider, KeyKind, Provider, RealSystem, System};
use keyway::env_vars as vars;
use keyway_emulator::Emulator;

use crate::args::Global;
use crate::failure::Failure;

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
        let mut builder = OpenAI::builder().allow_insecure_http(global.allow_insecure_http);
        if let Some(path) = &global.env_file {
            check_env_file(path)?;
            builder = builder.env_file(path).system(WithEnvFile(path.clone()));
        } else if Path::new(ENV_FILE).exists() {
            builder = builder.env_file(ENV_FILE);
        }
        if let Some(limit) = global.timeout {
            builder = builder.timeout(limit).connect_timeout(limit.min(std::time::Duration::from_secs(5)));
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
        let emulator = if global.local { Some(start_emulator().await?) } else { None };
        if let Some(emulator) = &emulator {
            builder = builder.base_url(emulator.base_url()).api_key(emulator.key().create().secret()).organization("").project("");
        }
        Ok(Self { client: builder.build()?, _emulator: emulator })
    }
}

async fn start_emulator() -> Result<Emulator, Failure> {
    Emulator::start().await.map_err(|error| Failure::Other(format!("The emulator could not be started: {error}")))
}

fn check_env_file(path: &Path) -> Result<(), Failure> {
    match std::fs::metadata(path) {
        Ok(found) if found.is_file() => Ok(()),
        Ok(_) => Err(Failure::Usage(format!("--env-file {}: it is not a file; name one", path.display()))),
        Err(error) => Err(Failure::Usage(format!("--env-file {}: it cannot be read ({error}); check the path", path.display()))),
    }
}

/// The machine, with the settings of a `.env` file where the environment has none.
///
/// Only for a file that was named: a `.env` that merely lies about must not say where a key is sent. Keys are not read here;
/// the file is a place of its own in the chain, so that a key from it is called by its right source.
#[derive(Debug)]
struct WithEnvFile(PathBuf);

impl System for WithEnvFile {
    fn var(&self, name: &str) -> Option<OsString> {
        let set = RealSystem.var(name).filter(|value| !value.to_string_lossy().trim().is_empty());
        if set.is_some() || !name.starts_with("OPENAI_") || name == vars::OPENAI_API_KEY || name == vars::OPENAI_ADMIN_KEY {
            return set.or_else(|| RealSystem.var(name));
        }
        match DotenvProvider::read(&RealSystem, &self.0, name, KeyKind::Token).settled() {
            Some(Answer::Here(value)) => Some(value.secret().expose().into()),
            _ => None,
        }
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        RealSystem.read(path)
    }

    fn home_dir(&self) -> Option<PathBuf> {
        RealSystem.home_dir()
    }

    fn now(&self) -> SystemTime {
        RealSystem.now()
    }
}
