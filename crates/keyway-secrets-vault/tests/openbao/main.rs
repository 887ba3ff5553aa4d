//! The provider against a real OpenBao, which `cargo xtask test` starts; see CONTRIBUTING.md for
//! one test alone.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

#[allow(dead_code, reason = "tests of other crates use the rest")]
mod bao;
mod faults;
mod kv;
mod leases;
mod logins;
mod machine;
mod namespaces;
mod refusals;
mod tokens;
