//! What every client of the benchmark shares: the command line, the scenarios, the requests, the replies and the clock.
//!
//! A client is one small program: `harness::run::<Client>("name")`. It is given the server's address and a
//! scenario, does the warm-up, then the measured operations, and prints one JSON line. The figure is the processor
//! time (user and system) of the whole process during the measured part, divided by the number of operations:
//! unlike elapsed time it does not depend on how busy the machine is or how fast the server answers.
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

/// Chunks with text that have arrived.
#[derive(Debug, Default)]
pub struct Counter(AtomicU64);

impl Counter {
    /// Counts a chunk, if it carries text.
    pub fn add(&self, text: &str) {
        self.0.fetch_add(u64::from(!text.is_empty()), Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A client under measurement: what a user's program would do with it.
///
/// What a client has no way to do it leaves out; the run then says so in place of a figure.
pub trait Client: Clone + Send + Sync + 'static {
    /// Makes the client, for a base URL that ends with `/v1`.
    fn connect(base_url: &str, scenario: Scenario) -> Self;

    /// Makes one chat call and returns the total of tokens that the reply's usage states.
    fn chat(&self) -> impl Future<Output = u64> + Send;

    /// Makes one streamed chat call and counts the chunks that carry text.
    fn stream(&self, seen: &Counter) -> impl Future<Output = ()> + Send;

    /// Makes one call of the Responses API and returns the total of tokens that the reply's usage states.
    fn respond(&self) -> impl Future<Output = u64> + Send {
        async { absent() }
    }

    /// Makes one chat call that is refused and returns the refusal's status.
    fn refused(&self) -> impl Future<Output = u16> + Send {
        async { absent() }
    }

    /// Makes one request for vectors and returns how many numbers they have together.
    fn embed(&self, inputs: usize, encoding: Encoding) -> impl Future<Output = usize> + Send {
        let _ = (inputs, encoding);
        async { absent() }
    }

    /// Uploads a file and returns the size that the server states.
    fn upload(&self, file: &Path) -> impl Future<Output = u64> + Send {
        let _ = file;
        async { absent() }
    }

    /// Lets the key through the gate once.
    fn admit(&self, times: u64) -> impl Future<Output = ()> + Send {
        let _ = times;
        async { absent() }
    }

    /// Reads a streamed reply that arrives in these pieces from memory, and counts the chunks that carry text.
    fn read(&self, pieces: &'static [&'static [u8]], seen: &Counter) -> impl Future<Output = ()> + Send {
        let _ = (pieces, seen);
        async { absent() }
    }
}

/// Says that the client cannot do what the scenario asks for, and ends the run.
pub fn absent() -> ! {
    println!(r#"{{"absent":true}}"#);
    std::process::exit(0);
}

/// A panic in a task of the runtime ends only that task, and the run would wait for it until someone ends it.
fn end_with_the_first_panic() {
    let tell = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |what| {
        tell(what);
        std::process::exit(101);
    }));
}

/// Runs the scenario that the command line asks for and prints the result as one JSON line.
///
/// # Panics
/// When the command line is wrong or a reply is not the one that the server sent: a figure from a client that did
/// not do the work must never be printed.
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
    // What is still waiting, such as slow streams, is not waited for.
    if plan.scenario == Scenario::Slow {
        std::process::exit(0);
    }
}
