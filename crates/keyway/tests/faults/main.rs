//! Hundreds of faults: tables of everything that a server, a proxy or a network does wrong, and the
//! required results.
//!
//! Each case's expected kind, number of requests and answer come from the contract alone. Every
//! case also checks that the key went to the configured origin only, and that the client's next
//! calls get their own replies.
//!
//! A table takes longer than a test should, because it is hundreds of tests over real connections.
//! Its cases run concurrently. `FAULT=words` runs those whose name contains these words.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of a test fail by panicking"
)]

mod bodies;
mod case;
mod connections;
mod frames;
mod framing;
mod http2;
mod oracle;
mod proxies;
mod redirects;
mod runner;
mod statuses;
mod streams;
#[path = "../support/mod.rs"]
#[allow(dead_code, unused_imports, reason = "shared with the tests of the contract")]
mod support;
mod tls;
mod waits;

/// The number of cases is a promise. Names identify them.
#[test]
fn there_are_at_least_500_cases() {
    let tables = [
        statuses::table(),
        connections::table(),
        framing::table(),
        streams::table(),
        http2::table(),
        tls::table(),
        proxies::table(),
        redirects::table(),
    ];
    let names: Vec<_> = tables.iter().flatten().map(|case| &case.name).collect();
    let different: std::collections::BTreeSet<_> = names.iter().collect();
    assert_eq!(names.len(), different.len(), "two cases have one name");
    let without_statuses = names.len() - tables[0].len();
    assert!(without_statuses >= 500, "{without_statuses} beside the statuses");
    println!("{} cases on the wire, {} of waits", names.len(), waits::count());
}
