//! Tests the contract, rule by rule, through the public API. Each test's name begins with the rule
//! it proves.
//!
//! `support` has a scripted server on loopback for tests on the wire, and a scripted transport in
//! memory for tests about time: there the clock only advances when all tasks wait.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of a test fail by panicking"
)]

#[path = "../../../../docs/testing/cargo-test/answers.rs"]
mod answers;
#[cfg(feature = "batches")]
mod batch_results;
mod blocking;
#[cfg(all(
    feature = "batches",
    feature = "files",
    feature = "models",
    feature = "responses",
    feature = "vector_stores"
))]
mod blocking_work;
mod call_key;
mod chain;
#[cfg(all(feature = "audio", feature = "gzip"))]
mod compression;
mod copies;
mod decoding;
mod downloads;
mod error_bodies;
mod error_page;
mod error_words;
mod errors;
mod errors_in_success;
#[cfg(feature = "responses")]
mod events;
mod examples;
mod forms;
mod headers;
mod keys;
mod large;
mod leaks;
mod misfits;
mod network;
mod observed;
#[cfg(all(feature = "evals", feature = "realtime"))]
mod operations;
mod pages;
#[cfg(all(
    feature = "batches",
    feature = "beta",
    feature = "responses",
    feature = "vector_stores",
    feature = "videos"
))]
mod polling;
mod pool;
mod proxies;
mod raw;
mod redirects;
mod replies;
#[cfg(feature = "responses")]
mod response_streams;
#[cfg(feature = "responses")]
mod resume;
mod retries;
mod secrets;
mod setting_scenarios;
mod settings;
mod stream_errors;
mod streams;
#[cfg(feature = "schemars")]
mod structured;
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "shared with the tables of faults")]
mod support;
mod timeouts;
mod tls;
#[cfg(feature = "responses")]
mod tools;
#[cfg(feature = "uploads")]
mod upload_parts;
#[cfg(all(feature = "responses", feature = "webhooks"))]
mod webhook_endpoints;
#[cfg(feature = "admin")]
mod workload_identity;
