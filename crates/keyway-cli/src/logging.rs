//! What is logged to stderr: warnings, unless -v or OPENAI_LOG ask for more.

use std::io;

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

use crate::args::{Cli, Command};
use crate::colour::Paint;

pub(crate) fn start(cli: &Cli) {
    let global = &cli.global;
    // `auth status` shows itself what is odd about keys.
    let usual =
        if matches!(cli.command, Command::Auth { .. }) { LevelFilter::ERROR } else { LevelFilter::WARN };
    let layer = fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(Paint::for_stderr(global.color).is_on())
        .without_time()
        .with_target(global.verbose > 1)
        // A closed stderr is no reason to panic.
        .log_internal_errors(false);
    tracing_subscriber::registry().with(level(global.verbose, usual)).with(layer).init();
}

fn level(verbose: u8, usual: LevelFilter) -> LevelFilter {
    let asked =
        || std::env::var(keyway::env_vars::OPENAI_LOG).unwrap_or_default().trim().to_ascii_lowercase();
    match verbose {
        0 => match asked().as_str() {
            "off" | "none" | "silent" => LevelFilter::OFF,
            "error" => LevelFilter::ERROR,
            "info" => LevelFilter::INFO,
            "debug" => LevelFilter::DEBUG,
            "trace" => LevelFilter::TRACE,
            "warn" | "warning" => LevelFilter::WARN,
            _ => usual,
        },
        1 => LevelFilter::INFO,
        2 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    }
}
