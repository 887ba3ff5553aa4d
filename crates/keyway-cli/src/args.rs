//! The command line.
//!
//! No flag takes a key (X3): every process on the machine can read a command line, and the shell's
//! history keeps it.
#![allow(
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    reason = "the comments of arguments are help texts, not Markdown"
)]

mod auth;
mod emulator;
mod serving;

use std::ffi::OsString;
use std::num::NonZero;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ColorChoice, CommandFactory, Parser, Subcommand};

use crate::help;

pub(crate) use auth::{AuthCommand, DoctorArgs, LoginArgs, LogoutArgs, StoreKind};
pub(crate) use emulator::{EMULATOR_OPTIONS, EmulatorArgs, ServeArgs};

/// Call the OpenAI API, see where your key comes from and why calls fail, and run an emulator
#[derive(Parser)]
#[command(
    name = "keyway",
    version,
    propagate_version = true,
    max_term_width = 100,
    args_override_self = true
)]
#[command(after_help = "See --help for examples, exit codes and environment variables.", after_long_help = help::program())]
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
    #[arg(
        long,
        global = true,
        value_name = "URL",
        help = "Base URL of the API [env: OPENAI_BASE_URL] [default: https://api.openai.com/v1]"
    )]
    pub(crate) base_url: Option<String>,

    /// Call an emulator inside this process, with its own key: no account, no network
    #[arg(long, global = true)]
    pub(crate) local: bool,

    /// Source of the API key: env:NAME, file:/path, dotenv:/path#NAME, command:…, systemd:NAME, vault:…, aws-secretsmanager:…, keyring:… [env: OPENAI_API_KEY_FROM]
    #[arg(long, global = true, value_name = "URI")]
    pub(crate) key_from: Option<String>,

    /// Read keys and settings from this file [default: `.env` if it exists, for a key and its base URL, organization and project]. The environment takes precedence
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) env_file: Option<PathBuf>,

    /// Limit each attempt, each pause in a stream and each key source to this time, in seconds [default: 600; 5 to connect and for a key source]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds)]
    pub(crate) timeout: Option<Duration>,

    /// Maximum number of retries per call [default: 2]
    #[arg(long, global = true, value_name = "N")]
    pub(crate) max_retries: Option<u32>,

    /// Organization ID [env: OPENAI_ORG_ID]
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) organization: Option<String>,

    /// Project ID [env: OPENAI_PROJECT_ID]
    #[arg(long, global = true, value_name = "ID")]
    pub(crate) project: Option<String>,

    /// Send every request through this proxy: http://, https:// or socks5h://[USER:PASSWORD@]HOST:PORT [env: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY]
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) proxy: Option<String>,

    /// Trust the root certificates of this file (PEM) too [env: SSL_CERT_FILE and SSL_CERT_DIR replace the system's, and so does the file for the program of `keyway run`]
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) ca_file: Option<PathBuf>,

    /// Show this certificate (PEM, with its chain) to a server that requires one
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) client_cert: Option<PathBuf>,

    /// The unencrypted key of --client-cert (PEM) [default: in the file of --client-cert]
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) client_key: Option<PathBuf>,

    /// Connect to these addresses instead of those that HOST resolves to; PORT is that of the base URL; can be repeated
    #[arg(long, global = true, value_name = "HOST:PORT:ADDRESS[,ADDRESS]")]
    pub(crate) resolve: Vec<String>,

    /// Connect from this address of the machine
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub(crate) local_address: Option<std::net::IpAddr>,

    /// Ignore the file in the cache directory that remembers rejected keys, and call even with such a key
    #[arg(long, global = true)]
    pub(crate) no_gate_file: bool,

    /// Allow sending the key over plain http to a public host
    #[arg(long, global = true)]
    pub(crate) allow_insecure_http: bool,

    /// Print one JSON document to stdout, even on failure
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// Log more to stderr: -v retries, -vv every exchange, -vvv everything [env: OPENAI_LOG]
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,

    /// When to use color
    #[arg(long, global = true, value_name = "WHEN", default_value_t = ColorChoice::Auto)]
    pub(crate) color: ColorChoice,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Send a prompt to a model and print its answer as it arrives
    #[command(after_long_help = help::CHAT)]
    Chat(ChatArgs),
    /// Call any operation of the API by its name in the official SDKs
    #[command(disable_help_flag = true, after_long_help = help::CALL)]
    Call(CallArgs),
    /// Show where keys come from, find out why calls fail, store or remove a key
    Auth {
        #[command(subcommand)]
        command: AuthCommand,
    },
    /// Run a program with the key in its environment
    #[command(after_long_help = help::RUN)]
    Run(RunArgs),
    /// Run a local OpenAI API with key checks and rate limits, for tests in any language
    #[command(after_long_help = help::EMULATOR)]
    Emulator(ServeArgs),
    /// Print a completion script for a shell
    #[command(after_long_help = help::COMPLETIONS)]
    Completions {
        /// Shell to generate the script for
        shell: clap_complete::Shell,
    },
}

#[derive(Args)]
pub(crate) struct RunArgs {
    #[command(flatten)]
    pub(crate) emulator: EmulatorArgs,

    /// The program and its arguments
    #[arg(value_name = "CMD", required = true, trailing_var_arg = true)]
    pub(crate) command: Vec<OsString>,
}

#[derive(Args)]
pub(crate) struct ChatArgs {
    /// The prompt; if it is `-`, or omitted and stdin is not a terminal, it is read from stdin
    pub(crate) prompt: Option<String>,

    /// Model to use
    #[arg(short, long, default_value = "gpt-4.1")]
    pub(crate) model: String,

    /// System message to send before the prompt
    #[arg(short, long, value_name = "TEXT")]
    pub(crate) system: Option<String>,

    /// Print the answer only when it is complete
    #[arg(long)]
    pub(crate) no_stream: bool,
}

#[derive(Args)]
pub(crate) struct CallArgs {
    /// The operation, such as vector_stores.files.list; with --list, a prefix of the operations to list
    #[arg(index = 1, value_name = "RESOURCE.METHOD")]
    pub(crate) operation: Option<String>,

    /// The IDs in its path, in order
    #[arg(index = 2, value_name = "ID")]
    pub(crate) ids: Vec<String>,

    /// A parameter: JSON if its type requires it, otherwise a string; @PATH for a file; repeat it for a list
    #[arg(short, long, value_name = "NAME=VALUE")]
    pub(crate) param: Vec<String>,

    /// All parameters as one JSON object, from the command line, a file or stdin
    #[arg(long, value_name = "JSON|@FILE|-", allow_hyphen_values = true)]
    pub(crate) params: Option<String>,

    /// An additional header
    #[arg(short = 'H', long, value_name = "NAME: VALUE")]
    pub(crate) header: Vec<String>,

    /// Print the reply's events as they arrive, one JSON object per line
    #[arg(long, conflicts_with_all = ["all", "raw"])]
    pub(crate) stream: bool,

    /// Print the items of all pages, one JSON object per line
    #[arg(long, conflicts_with = "raw")]
    pub(crate) all: bool,

    /// With --all, the maximum number of pages to fetch; a longer list is an error [default: 10000]
    #[arg(long, value_name = "N", requires = "all")]
    pub(crate) max_pages: Option<NonZero<usize>>,

    /// Print status, headers and body as received
    #[arg(long)]
    pub(crate) raw: bool,

    /// Write the result to this file, which changes only after the result is complete; `-` is stdout
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// List the operations
    #[arg(long)]
    pub(crate) list: bool,

    /// Print help, or the parameters of the operation
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

/// Parses a positive number of seconds.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text
        .strip_suffix('s')
        .unwrap_or(text)
        .parse()
        .map_err(|_| "use a number of seconds, such as 30 or 2.5".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(limit) if !limit.is_zero() => Ok(limit),
        _ => Err("use a number of seconds above 0".to_owned()),
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
                ["keys", "any-key", "key-from", "client-key"].contains(&flag.as_str()),
                "only the emulator's file of keys and its switch, the path of a certificate's key, and a key's place: {flag}"
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
