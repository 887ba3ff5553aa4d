//! Measures the reader: `cargo run --release -p keyway-schema --example timing`.

#![allow(clippy::print_stdout, reason = "it is what the program is for")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use keyway_schema::Table;

const TEXT: &str = include_str!("../src/table.txt");
const ROUNDS: usize = 50;

fn main() {
    report("the index of names", |table| {
        black_box(table.named("Response"));
    });
    report("one operation with its types", |table| {
        black_box(table.operation("embeddings.create").map(|operation| format!("{operation:?}")));
    });
    report("everything", |table| {
        for named in table.types() {
            black_box(named.shape());
        }
        table.operations().for_each(|operation| assert!(!operation.id.is_empty()));
        table.webhooks().for_each(|webhook| assert!(!webhook.id.is_empty()));
    });
    report("everything, checked", |table| {
        let _ = black_box(table.check());
    });
}

/// Reports the best and the median of several rounds, each with an unread table.
fn report(what: &str, read: impl Fn(&'static Table<'static>)) {
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| time(&read)).collect();
    times.sort();
    let [best, median] = [0, ROUNDS / 2].map(|at| times[at].as_secs_f64() * 1e3);
    println!("{what}: {best:.2} ms at best, {median:.2} ms as a median of {ROUNDS}");
}

fn time(read: &impl Fn(&'static Table<'static>)) -> Duration {
    let table: &'static Table<'static> = Box::leak(Box::new(Table::new(TEXT)));
    let start = Instant::now();
    read(table);
    start.elapsed()
}
