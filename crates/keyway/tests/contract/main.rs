//! The contract, rule by rule, through the public API: each test's name begins with the rule it shows.
//!
//! `support` has a scripted server on loopback, for what happens on the wire, and a scripted transport in memory, for
//! what takes time: its tests run on a clock that stands still until all tasks wait.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of a test fail by panicking"
)]

mod blocking;
mod chain;
mod decoding;
mod error_bodies;
mod error_page;
mod errors;
mod examples;
mod headers;
mod keys;
mod pages;
mod pool;
mod proxies;
mod redirects;
mod replies;
mod retries;
mod secrets;
mod settings;
mod stream_errors;
mod streams;
mod support;
mod timeouts;
mod tls;
