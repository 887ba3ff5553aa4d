//! Options of `keyway auth`.

use clap::{Args, Subcommand, ValueEnum};
use keyway::credentials::Credential;

use crate::help;

#[derive(Subcommand)]
pub(crate) enum AuthCommand {
    /// Show the state of each key source: used, shadowed, absent, empty or failed. Nothing is sent to the API
    #[command(after_long_help = help::AUTH_STATUS)]
    Status,
    /// Find out why calls fail: check sources, key, network and server in turn
    #[command(after_long_help = help::AUTH_DOCTOR)]
    Doctor(DoctorArgs),
    /// Store a key from a hidden prompt or stdin in ~/.openai/auth.json or the system's keyring, after the API has accepted it
    #[command(after_long_help = help::AUTH_LOGIN)]
    Login(LoginArgs),
    /// Remove the stored key
    Logout(LogoutArgs),
}

#[derive(Args)]
pub(crate) struct LoginArgs {
    /// `-` reads the key from stdin, which is also the default if stdin is not a terminal; otherwise you are prompted
    #[arg(value_name = "-")]
    pub(crate) from: Option<String>,

    /// Where to store the key
    #[arg(long, value_enum, value_name = "STORE", default_value_t)]
    pub(crate) store: StoreKind,

    /// Store the key without verifying it with the API
    #[arg(long)]
    pub(crate) no_verify: bool,

    /// The key, after it has been read.
    #[arg(skip)]
    pub(crate) key: Option<Credential>,
}

#[derive(Args)]
pub(crate) struct LogoutArgs {
    /// Where the key is stored
    #[arg(long, value_enum, value_name = "STORE", default_value_t)]
    pub(crate) store: StoreKind,
}

/// A place where a key can be stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum StoreKind {
    /// ~/.openai/auth.json, which is shared by all programs that support it
    #[default]
    File,
    /// The system's keyring: Secret Service, macOS Keychain, Windows Credential Manager
    Keyring,
}

#[derive(Args)]
pub(crate) struct DoctorArgs {
    /// Send nothing, and check only this machine
    #[arg(long)]
    pub(crate) offline: bool,

    /// Also check whether the key may use this model
    #[arg(short, long)]
    pub(crate) model: Option<String>,
}
