//! What every client of the benchmark shares: the command line, the scenarios, the request, the reply and the clock.
//!
//! A client is one small program: `harness::run("name", Client::new)`. It is given the server's address and a
//! scenario, does the warm-up, then the measured operations, and prints one JSON line. The figure is the processor
//! time (user and system) of the whole process during the measured part, divided by the number of operations:
//! unlike elapsed time it does not depend on how busy the machine is or how fast the server answers.
//!
//! Every client runs on tokio's current-thread runtime unless `--threads N` says otherwise.

use std::future::Future;
use std::time::{Duration, Instant};

mod plan;
mod request;

pub mod reply;
pub use plan::{Plan, Scenario};
pub use request::{Chat, KEY, MAX_TOKENS, MODEL, PROMPT, SYSTEM, TEMPERATURE, headers};

/// A client under measurement: what a user's program would do with it.
pub trait Client: Clone + Send + Sync + 'static {
    /// Makes one chat call and returns the total of tokens that the reply's usage states.
    fn chat(&self) -> impl Future<Output = u64> + Send;

    /// Makes one streamed chat call and returns the number of chunks that carried text.
    fn stream(&self) -> impl Future<Output = u64> + Send;
}

/// The total of tokens in the server's canned reply; a client that reports another total did not read the reply.
const TOTAL_TOKENS: u64 = 58;

/// Runs the scenario that the command line asks for and prints the result as one JSON line.
///
/// # Panics
/// When the command line is wrong or a reply is not the one that the server sent: a figure from a client that did
/// not do the work must never be printed.
pub fn run<C: Client>(name: &str, connect: impl FnOnce(&str) -> C) {
    let plan = Plan::from_arguments(std::env::args().skip(1)).unwrap_or_else(|usage| panic!("{usage}"));
    let runtime = match plan.threads {
        0 => tokio::runtime::Builder::new_current_thread().enable_all().build(),
        threads => tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build(),
    }
    .expect("a runtime");
    let base = plan.base.clone();
    let measured = runtime.block_on(async move {
        let client = connect(&base);
        perform(&client, plan.scenario, plan.warm_up).await;
        let (cpu, wall) = (processor_time(), Instant::now());
        let operations = perform(&client, plan.scenario, plan.operations).await;
        Measured { operations, cpu: processor_time() - cpu, wall: wall.elapsed() }
    });
    println!("{}", measured.line(name));
}

struct Measured {
    operations: u64,
    cpu: Duration,
    wall: Duration,
}

impl Measured {
    fn line(&self, name: &str) -> String {
        let per_operation = |time: Duration| time.as_secs_f64() * 1e6 / self.operations as f64;
        format!(
            r#"{{"client":"{name}","operations":{},"cpu_us":{:.3},"wall_us":{:.3}}}"#,
            self.operations,
            per_operation(self.cpu),
            per_operation(self.wall)
        )
    }
}

/// Does at least `operations` operations and returns how many it did.
async fn perform<C: Client>(client: &C, scenario: Scenario, operations: u64) -> u64 {
    match scenario {
        Scenario::Sequential => calls(client, operations).await,
        Scenario::Concurrent(tasks) => {
            let each = operations.div_ceil(tasks);
            let running: Vec<_> = (0..tasks)
                .map(|_| {
                    let client = client.clone();
                    tokio::spawn(async move { calls(&client, each).await })
                })
                .collect();
            let mut done = 0;
            for task in running {
                done += task.await.expect("a task of the benchmark");
            }
            done
        }
        Scenario::Stream => {
            let mut chunks = 0;
            while chunks < operations {
                let received = client.stream().await;
                assert!(received > 0, "the stream was empty");
                chunks += received;
            }
            chunks
        }
    }
}

async fn calls<C: Client>(client: &C, operations: u64) -> u64 {
    for _ in 0..operations {
        assert_eq!(client.chat().await, TOTAL_TOKENS, "the reply was not read");
    }
    operations
}

/// User and system time of this process so far, all threads.
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
}
