//! What is logged to stderr: keyway's own warnings, unless -v or OPENAI_LOG ask for more.

use std::io::{self, Write};
use std::sync::{PoisonError, RwLock};

use keyway::OpenAI;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

use crate::args::{Cli, Command};
use crate::colour::Paint;
use crate::output::is_harmless;

/// The client whose keys no line shows.
static CLIENT: RwLock<Option<OpenAI>> = RwLock::new(None);

pub(crate) fn start(cli: &Cli) {
    let global = &cli.global;
    // `auth status` shows itself what is odd about keys.
    let usual =
        if matches!(cli.command, Command::Auth { .. }) { LevelFilter::ERROR } else { LevelFilter::WARN };
    let layer = fmt::layer()
        .with_writer(Stderr::default)
        .with_ansi(Paint::for_stderr(global.color).is_on())
        .without_time()
        .with_target(global.verbose > 1)
        // A closed stderr is no reason to panic.
        .log_internal_errors(false);
    let asked = std::env::var(keyway::env_vars::OPENAI_LOG).unwrap_or_default();
    tracing_subscriber::registry().with(filter(global.verbose, &asked, usual)).with(layer).init();
}

/// Keeps the keys of this client out of every line, also of those that other crates log.
pub(crate) fn hide_keys_of(client: &OpenAI) {
    *CLIENT.write().unwrap_or_else(PoisonError::into_inner) = Some(client.clone());
}

/// What is shown: of other crates nothing unless it was asked for. A server can make those that speak its protocol warn as often as
/// it likes.
fn filter(verbose: u8, asked: &str, usual: LevelFilter) -> Targets {
    match level(verbose, asked) {
        Some(level) => Targets::new().with_default(level),
        None => Targets::new().with_target("keyway", usual),
    }
}

/// The level that was asked for.
fn level(verbose: u8, asked: &str) -> Option<LevelFilter> {
    Some(match verbose {
        0 => match asked.trim().to_ascii_lowercase().as_str() {
            "off" | "none" | "silent" => LevelFilter::OFF,
            "error" => LevelFilter::ERROR,
            "info" => LevelFilter::INFO,
            "debug" => LevelFilter::DEBUG,
            "trace" => LevelFilter::TRACE,
            "warn" | "warning" => LevelFilter::WARN,
            _ => return None,
        },
        1 => LevelFilter::INFO,
        2 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    })
}

/// One event on its way to stderr, which is written without keys, and without characters that turn what stands beside them.
#[derive(Default)]
struct Stderr(Vec<u8>);

impl Write for Stderr {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Stderr {
    fn drop(&mut self) {
        let text = String::from_utf8_lossy(&self.0);
        let client = CLIENT.read().unwrap_or_else(PoisonError::into_inner).clone();
        let text = match &client {
            Some(client) => client.scrubber().scrub_known(&text).into_owned(),
            None => text.into_owned(),
        };
        // Colours begin with an escape, which the layer lets nobody else write.
        let text: String = text.chars().filter(|c| *c == '\u{1b}' || is_harmless(*c)).collect();
        let _ = io::stderr().write_all(text.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_crates_are_heard_only_when_that_was_asked_for() {
        let would = |verbose, asked, target, level: LevelFilter| {
            filter(verbose, asked, LevelFilter::WARN).would_enable(target, &level.into_level().unwrap())
        };
        for (verbose, asked, keyway, others) in [
            (0, "", true, false),
            (0, "nonsense", true, false),
            (0, "warn", true, true),
            (1, "", true, true),
            (0, "off", false, false),
        ] {
            assert_eq!(would(verbose, asked, "keyway::keys", LevelFilter::WARN), keyway, "{verbose} {asked}");
            assert_eq!(
                would(verbose, asked, "keyway_credentials", LevelFilter::WARN),
                keyway,
                "{verbose} {asked}"
            );
            assert_eq!(would(verbose, asked, "h2::proto", LevelFilter::WARN), others, "{verbose} {asked}");
        }
        assert!(!would(0, "", "keyway", LevelFilter::INFO));
        assert!(would(3, "", "hyper_util", LevelFilter::TRACE));
    }
}
