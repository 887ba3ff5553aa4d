//! Logging to stderr: keyway's own warnings, or more with -v or OPENAI_LOG.

use std::io::{self, Write};
use std::sync::{PoisonError, RwLock};

use keyway::OpenAI;
use keyway::credentials::{RealSystem, Setting};
use keyway::observe::SPAN_TARGET;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

use crate::args::{Cli, Command};
use crate::colour::Paint;
use crate::output::is_harmless;

/// The client whose keys are removed from all lines.
static CLIENT: RwLock<Option<OpenAI>> = RwLock::new(None);

pub(crate) fn start(cli: &Cli) {
    let global = &cli.global;
    // `auth status` reports oddities of keys itself.
    let usual =
        if matches!(cli.command, Command::Auth { .. }) { LevelFilter::ERROR } else { LevelFilter::WARN };
    let layer = fmt::layer()
        .with_writer(Stderr::default)
        .with_ansi(Paint::for_stderr(global.color).is_on())
        .without_time()
        .with_target(global.verbose > 1)
        // A closed stderr must not cause a panic.
        .log_internal_errors(false);
    let asked = Setting::variable(&RealSystem, keyway::env_vars::OPENAI_LOG).ok().flatten();
    let asked = asked.as_ref().map(Setting::text).unwrap_or_default();
    tracing_subscriber::registry().with(filter(global.verbose, asked, usual)).with(layer).init();
}

/// Keeps this client's keys out of every line, including those that other crates log.
pub(crate) fn hide_keys_of(client: &OpenAI) {
    *CLIENT.write().unwrap_or_else(PoisonError::into_inner) = Some(client.clone());
}

/// Returns what to log. Other crates log nothing unless requested: a server can trigger warnings in
/// protocol crates at will.
fn filter(verbose: u8, asked: &str, usual: LevelFilter) -> Targets {
    match level(verbose, asked) {
        // The spans of calls are for exporters: they would lengthen each line.
        Some(level) => Targets::new().with_default(level).with_target(SPAN_TARGET, LevelFilter::OFF),
        None => Targets::new().with_target("keyway", usual),
    }
}

/// Returns the requested level.
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

/// One event on its way to stderr, from which keys and text-reordering characters are removed.
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
        // Colors begin with an escape character, which the layer filters from everything else.
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
        assert!(
            would(1, "", "keyway::pipeline", LevelFilter::INFO)
                && !would(1, "", SPAN_TARGET, LevelFilter::INFO)
        );
        assert!(would(3, "", "hyper_util", LevelFilter::TRACE));
    }
}
