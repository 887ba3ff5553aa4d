//! The parts that all clients of the benchmark share: the command line, the scenarios, the
//! requests, the replies and the clock.
//!
//! A client is one small program: `harness::run::<Client>("name")`. It gets the server's address
//! and a scenario, runs the warm-up and then the measured operations, and prints one JSON line. The
//! result is the processor time (user and system) of the whole process during the measured part,
//! divided by the number of operations. Unlike elapsed time, it does not depend on how busy the
//! machine is or how fast the server answers.
//!
//! Every client runs on tokio's current-thread runtime unless `--threads N` says otherwise.

use std::future::Future;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

mod load;
mod meter;
mod plan;
mod request;

pub mod reply;
pub use bench_server::canned::{DIMENSIONS, events};
pub use plan::{Encoding, Plan, Scenario};
pub use request::{
    Chat, EMBEDDING_MODEL, Embed, KEY, MAX_TOKENS, MODEL, PROMPT, Respond, SYSTEM, TEMPERATURE, headers,
};

/// The number of chunks with text that have arrived.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// Counts a chunk, if it contains text.
    pub fn add(&self, text: &str) {
        self.0.fetch_add(u64::from(!text.is_empty()), Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A client under measurement, used as in a user's program.
///
/// Methods that a client does not support keep their default; the run then says so instead of
/// printing a result.
pub trait Client: Clone + Send + Sync + 'static {
    /// Creates the client, for a base URL that ends with `/v1`.
    fn connect(base_url: &str, scenario: Scenario) -> Self;

    /// Makes one chat call and returns the total number of tokens in the reply's usage.
    fn chat(&self) -> impl Future<Output = u64> + Send;

    /// Makes one streamed chat call and counts the chunks with text.
    fn stream(&self, seen: &Counter) -> impl Future<Output = ()> + Send;

    /// Makes one call of the Responses API and returns the total number of tokens in the reply's
    /// usage.
    fn respond(&self) -> impl Future<Output = u64> + Send {
        async { absent() }
    }

    /// Makes one chat call that is rejected, and returns its status.
    fn refused(&self) -> impl Future<Output = u16> + Send {
        async { absent() }
    }

    /// Makes one request for vectors and returns the total count of their numbers.
    fn embed(&self, inputs: usize, encoding: Encoding) -> impl Future<Output = usize> + Send {
        let _ = (inputs, encoding);
        async { absent() }
    }

    /// Uploads a file and returns the size in the server's reply.
    fn upload(&self, file: &Path) -> impl Future<Output = u64> + Send {
        let _ = file;
        async { absent() }
    }

    /// Passes the key through the gate.
    fn admit(&self, times: u64) -> impl Future<Output = ()> + Send {
        let _ = times;
        async { absent() }
    }

    /// Reads a streamed reply from memory, in these pieces, and counts the chunks with text.
    fn read(&self, pieces: &'static [&'static [u8]], seen: &Counter) -> impl Future<Output = ()> + Send {
        let _ = (pieces, seen);
        async { absent() }
    }
}

/// Reports that the client does not support the scenario, and ends the run.
pub fn absent() -> ! {
    println!(r#"{{"absent":true}}"#);
    std::process::exit(0);
}

/// A panic in a task ends only that task, and the run would otherwise hang.
fn end_with_the_first_panic() {
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |what| {
        tell(what);
        std::process::exit(101);
    }));
}

/// Runs the scenario on the command line and prints the result as one JSON line.
///
/// # Panics
/// Panics if the command line is invalid, or if a reply is not the one the server sent: there must
/// be no result from a client that did not do the work.
pub fn run<C: Client>() {
    end_with_the_first_panic();
    let plan = Plan::from_arguments(std::env::args().skip(1)).unwrap_or_else(|usage| panic!("{usage}"));
    meter::open_as_many_files_as_allowed();
    let runtime = match plan.threads {
        0 => tokio::runtime::Builder::new_current_thread().enable_all().build(),
        threads => tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build(),
    }
    .expect("a runtime");
    let line = runtime.block_on(load::measured::<C>(&plan));
    println!("{line}");
    // Tasks that are still waiting, such as slow streams, are abandoned.
    if plan.scenario == Scenario::Slow {
        std::process::exit(0);
    }
}
