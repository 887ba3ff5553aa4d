//! The program as it is used: the real executable, in an empty environment, against servers on
//! loopback.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of a test fail by panicking"
)]

mod auth_status;
#[cfg(all(unix, feature = "__real-servers"))]
mod aws;
#[cfg(all(unix, feature = "__real-servers"))]
#[path = "../../../keyway-secrets-vault/tests/openbao/bao.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod bao;
mod bodies;
#[cfg(unix)]
mod bounded;
mod call;
mod colour;
mod completions;
mod emulator;
mod env_files;
mod error_page;
mod errors;
mod gate_file;
mod leaks;
mod limits;
mod local;
mod login;
mod network_flags;
mod no_key;
mod program;
#[cfg(all(unix, feature = "__real-servers"))]
mod real_sources;
mod redirects;
mod retries;
#[cfg(unix)]
mod run;
mod scratch;
mod script;
mod server;
#[cfg(unix)]
mod serving;
#[cfg(unix)]
mod signals;
#[cfg(unix)]
mod sources;
mod streams;
#[cfg(unix)]
mod terminal;
mod usage;
#[cfg(all(unix, feature = "__real-servers"))]
mod vault;
mod workload_identity;
