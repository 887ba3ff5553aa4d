//! What one run does, from its command line.

/// The shape of the load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenario {
    /// One chat call after the other; an operation is a call.
    Sequential,
    /// So many tasks, each making one chat call after the other; an operation is a call.
    Concurrent(u64),
    /// Long streamed replies, one after the other; an operation is a chunk that carries text.
    Stream,
}

/// One run: where, what, how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The server's address, `http://127.0.0.1:PORT`.
    pub base: String,
    /// The shape of the load.
    pub scenario: Scenario,
    /// Operations before the clock starts.
    pub warm_up: u64,
    /// Operations that are measured.
    pub operations: u64,
    /// Worker threads; 0, the default, is the current-thread runtime.
    pub threads: usize,
}

const USAGE: &str =
    "usage: --base URL --scenario sequential|concurrent|stream [--warm-up N] [--operations N] [--threads N]";

impl Plan {
    /// Reads the command line; an error is the usage.
    pub fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut plan = Self {
            base: String::new(),
            scenario: Scenario::Sequential,
            warm_up: 100,
            operations: 1_000,
            threads: 0,
        };
        while let Some(flag) = arguments.next() {
            let value = arguments.next().ok_or(USAGE)?;
            let number = || value.parse::<u64>().map_err(|_| USAGE);
            match flag.as_str() {
                "--warm-up" => plan.warm_up = number()?,
                "--operations" => plan.operations = number()?,
                "--threads" => plan.threads = number()? as usize,
                "--scenario" => plan.scenario = scenario(&value).ok_or(USAGE)?,
                "--base" => plan.base = value,
                _ => return Err(USAGE.into()),
            }
        }
        if plan.base.is_empty() { Err(USAGE.into()) } else { Ok(plan) }
    }
}

fn scenario(name: &str) -> Option<Scenario> {
    match name {
        "sequential" => Some(Scenario::Sequential),
        "concurrent" => Some(Scenario::Concurrent(64)),
        "stream" => Some(Scenario::Stream),
        _ => None,
    }
}
