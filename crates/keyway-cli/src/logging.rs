//! What is logged to stderr: warnings, unless -v or OPENAI_LOG ask for more.

use std::io::{self, IsTerminal};

use clap::ColorChoice;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

use crate::args::Global;

pub(crate) fn start(global: &Global) {
    let ansi = match global.color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
    };
    let layer = fmt::layer().with_writer(io::stderr).with_ansi(ansi).without_time().with_target(global.verbose > 1);
    tracing_subscriber::registry().with(level(global.verbose)).with(layer).init();
}

fn level(verbose: u8) -> LevelFilter {
    match verbose {
        0 => match std::env::var(keyway::env_vars::OPENAI_LOG).unwrap_or_default().trim().to_ascii_lowercase().as_str() {
            "off" | "none" | "silent" => LevelFilter::OFF,
            "error" => LevelFilter::ERROR,
            "info" => LevelFilter::INFO,
            "debug" => LevelFilter::DEBUG,
            "trace" => LevelFilter::TRACE,
            _ => LevelFilter::WARN,
        },
        1 => LevelFilter::INFO,
        2 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    }
}
