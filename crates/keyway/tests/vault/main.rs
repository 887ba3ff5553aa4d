//! Keys from a real OpenBao while calls are made at 50 a second: rotated, and with the server
//! killed, stalled, answering garbage, sealed and denying access (P2–P5, G4).
//!
//! The server creates the key, with a lease: its RabbitMQ engine creates the users of a broker,
//! which these tests play, turning each user into a key of the emulator.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of a test fail by panicking"
)]

#[path = "../../../keyway-secrets-vault/tests/openbao/bao.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod bao;
mod faults;
mod gateway;
mod issuer;
mod rotation;
mod trial;
