//! Options of an emulator.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::Args;
use keyway_emulator::{Clock, Latency};

use super::serving;

/// Options of an emulator: of `keyway emulator`, and of `keyway --local run`.
#[derive(Args)]
#[group(id = EMULATOR_OPTIONS, multiple = true)]
#[command(next_help_heading = "Emulator")]
pub(crate) struct EmulatorArgs {
    /// The port; 0 picks a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub(crate) port: u16,

    /// The address to listen on. On an address other than a loopback address, other machines can use the emulator, and see and control everything in it
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1", value_parser = serving::host)]
    pub(crate) host: IpAddr,

    /// A TOML file with keys and their states
    #[arg(long, value_name = "FILE")]
    pub(crate) keys: Option<PathBuf>,

    /// Append every request to this file, one JSON object per line, with secrets redacted; only you can read the file
    #[arg(long, value_name = "FILE")]
    pub(crate) journal: Option<PathBuf>,

    /// A YAML or JSON file with scripted replies, read again whenever it changes
    #[arg(long, value_name = "FILE")]
    pub(crate) replies: Option<PathBuf>,

    /// Accept every key, and keep only its fingerprint
    #[arg(long)]
    pub(crate) any_key: bool,

    /// Another model that exists; can be repeated
    #[arg(long, value_name = "NAME", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(crate) model: Vec<String>,

    /// Accept every name of a model
    #[arg(long)]
    pub(crate) any_model: bool,

    /// Answer every valid request with an example, as if each object that it names existed
    #[arg(long)]
    pub(crate) examples: bool,

    /// Another host name that the control API accepts besides 127.0.0.1, localhost and ::1; can be repeated
    #[arg(long, value_name = "HOST", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(crate) control_host: Vec<String>,

    /// Reject every request that the API's OpenAPI document does not allow, even if the API takes it
    #[arg(long)]
    pub(crate) strict: bool,

    /// Let the pages of this origin, such as http://localhost:5173, or of all (*) read replies in a browser; can be repeated. The control API stays closed to pages
    #[arg(long, value_name = "ORIGIN", value_parser = serving::origin)]
    pub(crate) cors: Vec<String>,

    /// Delay every reply: 50ms, or 50ms..200ms for a different time each
    #[arg(long, value_name = "TIME")]
    pub(crate) latency: Option<Latency>,

    /// The time of the emulator: 2030-01-31T12:00:00Z stays at it, @2030-01-31T12:00:00Z starts at it [default: the system clock]
    #[arg(long, value_name = "TIME")]
    pub(crate) clock: Option<Clock>,

    /// Pass every request on to --upstream, and append each exchange to this file, without keys
    #[arg(long, value_name = "FILE", requires = "upstream", conflicts_with = "replay")]
    pub(crate) record: Option<PathBuf>,

    /// The server whose exchanges are recorded, such as https://api.openai.com/v1. It gets the client's own key, or the key of keyway's usual sources if the client uses the emulator's
    #[arg(long, value_name = "URL", requires = "record")]
    pub(crate) upstream: Option<String>,

    /// Answer every request from a file that --record made
    #[arg(long, value_name = "FILE")]
    pub(crate) replay: Option<PathBuf>,

    /// With --replay, let replies and the events of streams take as long as they did
    #[arg(long, requires = "replay")]
    pub(crate) replay_timing: bool,
}

/// The group of the emulator's options.
pub(crate) const EMULATOR_OPTIONS: &str = "emulator-options";

/// Options of `keyway emulator` alone.
#[derive(Args)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub(crate) emulator: EmulatorArgs,

    /// Write the port to this file once the emulator answers, and remove the file at the end
    #[arg(long, value_name = "FILE")]
    pub(crate) port_file: Option<PathBuf>,

    /// End when the process that started it ends, or, if stdin is a pipe, when that is closed
    #[cfg(unix)]
    #[arg(long)]
    pub(crate) exit_with_parent: bool,
}
