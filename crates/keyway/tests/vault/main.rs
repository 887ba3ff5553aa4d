//! Keys from a real OpenBao while calls are made at 50 a second: rotated, and with the server killed, stalled, answering
//! garbage, sealed and denying (P2–P5, G4).
//!
//! The key is one that the server makes and that has a lease: the engine for RabbitMQ believes to make users of a broker, which is
//! played here and makes keys of the emulator out of them.

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
