//! The command line.
//!
//! No flag takes a key (X3): every process on the machine can read a command line, and the shell's
//! history keeps it.

use std::ffi::OsString;
use std::num::NonZero;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ColorChoice, CommandFactory, Parser, Subcommand, ValueEnum};
use keyway::credentials::Credential;

use crate::help;

/// Call the OpenAI API, see where a key comes from and why a call was refused, run an emulator.
#[derive(Parser)]
#[command(
    name = "keyway",
    version,
    propagate_version = true,
    max_term_width = 100,
    args_override_self = true
)]
#[command(after_help = "See --help for examples, exit codes and the environment.", after_long_help = help::PROGRAM)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command.
#[derive(Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Where the API is [env: OPENAI_BASE_URL] [default: the API of OpenAI]
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) base_url: Option<String>,

    /// Use an emulator inside this process, with a key of its own: no account, no network
    #[arg(long, global = true)]
    pub(crate) local: bool,

    /// Where the API key is: env:NAME, file:/path, dotenv:/path#NAME, command:…, systemd:NAME, vault:…, aws-secretsmanager:…, keyring:… [env: OPENAI_API_KEY_FROM]
    #[arg(long, global = true, value_name = "URI")]
    pub(crate) key_from: Option<String>,

    /// Read keys and settings from this file; without it, keys only from `.env` if there is one. The environment wins
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) env_file: Option<PathBuf>,

    /// Time limit of an attempt, of silence in a stream, and of a key's source, in seconds [default: 600; 5 to connect and for a source]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds)]
    pub(crate) timeout: Option<Duration>,

    /// How often a call is tried again [default: 2]
    #[arg(long, global = true, value_name = "N")]
    pub(crate) max_retries: Option<u32>,

    /// The organization [env: OPENAI_ORG_ID]
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) organization: Option<String>,

    /// The project [env: OPENAI_PROJECT_ID]
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) project: Option<String>,

    /// Call also with a key that an earlier start was refused with: pass over the file in the cache directory that remembers it
    #[arg(long, global = true)]
    pub(crate) no_gate_file: bool,

    /// Let the key travel over plain http to a public host
    #[arg(long, global = true)]
    pub(crate) allow_insecure_http: bool,

    /// Print one JSON document on stdout, also for a failure
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// Say more on stderr: retries, with -vv every exchange, with -vvv all [env: OPENAI_LOG]
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,

    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value_t = ColorChoice::Auto)]
    pub(crate) color: ColorChoice,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Ask a model, and print its answer as it arrives
    #[command(after_long_help = help::CHAT)]
    Chat(ChatArgs),
    /// Call any operation of the API by its name in the official SDKs
    #[command(disable_help_flag = true, after_long_help = help::CALL)]
    Call(CallArgs),
    /// See where keys come from, store one, remove it
    Auth {
        #[command(subcommand)]
        command: AuthCommand,
    },
    /// Run a program with the key in its environment, found at this moment
    #[command(after_long_help = help::RUN)]
    Run(RunArgs),
    /// Run a local OpenAI API with a real gate, for tests in any language
    #[command(after_long_help = help::EMULATOR)]
    Emulator(EmulatorArgs),
    /// Print a completion script for a shell
    #[command(after_long_help = help::COMPLETIONS)]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Subcommand)]
pub(crate) enum AuthCommand {
    /// Where each source stands: used, shadowed, absent, empty, failed. Nothing is sent to the API
    #[command(after_long_help = help::AUTH_STATUS)]
    Status,
    /// Why calls fail: sources, key, network and server, one after the other
    #[command(after_long_help = help::AUTH_DOCTOR)]
    Doctor(DoctorArgs),
    /// Store a key in ~/.openai/auth.json or the system's keyring, from a hidden prompt or stdin, once the API has accepted it
    #[command(after_long_help = help::AUTH_LOGIN)]
    Login(LoginArgs),
    /// Remove the stored key
    Logout(LogoutArgs),
}

#[derive(Args)]
pub(crate) struct LoginArgs {
    /// `-` reads the key from stdin, as does a stdin that is no terminal; otherwise it is asked for
    #[arg(value_name = "-")]
    pub(crate) from: Option<String>,

    /// Where to store it
    #[arg(long, value_enum, value_name = "STORE", default_value_t)]
    pub(crate) store: StoreKind,

    /// Store the key without asking the API whether it is good
    #[arg(long)]
    pub(crate) no_verify: bool,

    /// The key, after it has been read.
    #[arg(skip)]
    pub(crate) key: Option<Credential>,
}

#[derive(Args)]
pub(crate) struct LogoutArgs {
    /// Where it is stored
    #[arg(long, value_enum, value_name = "STORE", default_value_t)]
    pub(crate) store: StoreKind,
}

/// A place where a key can be stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum StoreKind {
    /// ~/.openai/auth.json, where every program of yours that knows it finds the key
    #[default]
    File,
    /// The system's keyring: Secret Service, macOS Keychain, Windows Credential Manager
    Keyring,
}

#[derive(Args)]
pub(crate) struct RunArgs {
    /// The program and its arguments
    #[arg(value_name = "CMD", required = true, trailing_var_arg = true)]
    pub(crate) command: Vec<OsString>,
}

#[derive(Args)]
pub(crate) struct DoctorArgs {
    /// Send nothing: look at this machine only
    #[arg(long)]
    pub(crate) offline: bool,

    /// Also ask whether the key may use this model
    #[arg(short, long)]
    pub(crate) model: Option<String>,
}

#[derive(Args)]
pub(crate) struct ChatArgs {
    /// What to ask; `-`, or nothing when stdin is no terminal, reads it from stdin
    pub(crate) prompt: Option<String>,

    /// The model
    #[arg(short, long, default_value = "gpt-4.1")]
    pub(crate) model: String,

    /// Instructions that come before the prompt
    #[arg(short, long, value_name = "TEXT")]
    pub(crate) system: Option<String>,

    /// Wait for the whole answer
    #[arg(long)]
    pub(crate) no_stream: bool,
}

#[derive(Args)]
pub(crate) struct CallArgs {
    /// The operation, such as vector_stores.files.list; with --list only those that begin so
    #[arg(index = 1, value_name = "RESOURCE.METHOD")]
    pub(crate) operation: Option<String>,

    /// The identifiers in its path, in the path's order
    #[arg(index = 2, value_name = "ID")]
    pub(crate) ids: Vec<String>,

    /// One parameter: JSON where that is what it takes, else text; @PATH for a file; repeated for a list
    #[arg(short, long, value_name = "NAME=VALUE")]
    pub(crate) param: Vec<String>,

    /// All parameters as one JSON object, from the command line, a file or stdin
    #[arg(long, value_name = "JSON|@FILE|-", allow_hyphen_values = true)]
    pub(crate) params: Option<String>,

    /// One header more
    #[arg(short = 'H', long, value_name = "NAME: VALUE")]
    pub(crate) header: Vec<String>,

    /// Print the reply's events as they arrive, one JSON object a line
    #[arg(long, conflicts_with_all = ["all", "raw"])]
    pub(crate) stream: bool,

    /// Print the items of all pages, one JSON object a line
    #[arg(long, conflicts_with = "raw")]
    pub(crate) all: bool,

    /// With --all: how many pages are fetched at most; a list that goes on after them is an error [default: 10000]
    #[arg(long, value_name = "N", requires = "all")]
    pub(crate) max_pages: Option<NonZero<usize>>,

    /// Print status, headers and body as they came
    #[arg(long)]
    pub(crate) raw: bool,

    /// Write the result to this file, which changes only once the result is whole; `-` is stdout
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// List the operations
    #[arg(long)]
    pub(crate) list: bool,

    /// Print help; with an operation, its parameters
    #[arg(short, long)]
    pub(crate) help: bool,
}

/// Returns a command's long help, as `--help` prints it.
pub(crate) fn long_help(name: &str) -> String {
    let mut program = Cli::command();
    program.build();
    program
        .find_subcommand_mut(name)
        .map(|command| command.render_long_help().to_string())
        .unwrap_or_default()
}

#[derive(Args)]
pub(crate) struct EmulatorArgs {
    /// The port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    pub(crate) port: u16,

    /// A TOML file with keys and their states
    #[arg(long, value_name = "FILE")]
    pub(crate) keys: Option<PathBuf>,

    /// Append every request to this file, one JSON object a line, with secrets removed; only you can read it
    #[arg(long, value_name = "FILE")]
    pub(crate) journal: Option<PathBuf>,

    /// A name by which the control API may be asked besides 127.0.0.1, localhost and ::1; repeated for several
    #[arg(long, value_name = "HOST")]
    pub(crate) control_host: Vec<String>,
}

/// Parses a positive number of seconds.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text
        .strip_suffix('s')
        .unwrap_or(text)
        .parse()
        .map_err(|_| "write a number of seconds, such as 30 or 2.5".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(limit) if !limit.is_zero() => Ok(limit),
        _ => Err("write a number of seconds above 0".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn x3_no_flag_takes_a_key() {
        fn flags(command: &clap::Command, found: &mut Vec<String>) {
            found.extend(command.get_arguments().filter_map(|arg| arg.get_long().map(str::to_owned)));
            command.get_subcommands().for_each(|sub| flags(sub, found));
        }
        let mut found = Vec::new();
        flags(&Cli::command(), &mut found);
        assert!(found.contains(&"base-url".to_owned()));
        for flag in found.iter().filter(|flag| flag.contains("key") || flag.contains("token")) {
            assert!(
                flag == "keys" || flag == "key-from",
                "only the emulator's file of keys, and a key's place: {flag}"
            );
        }
    }

    #[test]
    fn seconds_are_positive_numbers() {
        assert_eq!(seconds("2.5"), Ok(Duration::from_millis(2500)));
        assert_eq!(seconds("3s"), Ok(Duration::from_secs(3)));
        for wrong in ["0", "-1", "soon", "", "inf", "NaN"] {
            assert!(seconds(wrong).is_err(), "{wrong}");
        }
    }
}
