//! One run's configuration, from its command line.

use std::path::PathBuf;

/// The shape of the load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenario {
    /// This many tasks, each making one chat call after the other; an operation is a call.
    Calls(u64),
    /// This many calls at once, a pause, and again; an operation is a call.
    Bursts(u64),
    /// One call of the Responses API after the other; an operation is a call.
    Response,
    /// One call with a rejected key after the other. A client may remember rejections, unless
    /// `asked` is set.
    Refused {
        /// Whether the API must be asked each time.
        asked: bool,
    },
    /// One request for this many vectors after the other; an operation is a request.
    Embeddings(usize, Encoding),
    /// This many tasks, each reading one streamed reply after the other; an operation is a chunk
    /// with text.
    Streams(u64),
    /// This many concurrent streams that hardly send anything; the result is their memory.
    Slow,
    /// One chat call, and the end of the process.
    Cold,
    /// The upload of a file; an operation is a MiB.
    FileSource,
    /// Only the decision about a key before a call is sent.
    Gate,
    /// A streamed reply from memory; an operation is a KiB.
    Memory,
}

/// The encoding of vectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// In base64.
    Base64,
    /// As JSON numbers.
    Floats,
}

/// One run: server, scenario and size.
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
    /// The file to upload.
    pub file: PathBuf,
}

const USAGE: &str =
    "usage: --base URL --scenario NAME [--warm-up N] [--operations N] [--threads N] [--file PATH]";

impl Plan {
    /// Parses the command line; an error is the usage.
    pub fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut plan = Self {
            base: String::new(),
            scenario: Scenario::Calls(1),
            warm_up: 100,
            operations: 1_000,
            threads: 0,
            file: PathBuf::new(),
        };
        while let Some(flag) = arguments.next() {
            let value = arguments.next().ok_or(USAGE)?;
            let number = || value.parse::<u64>().map_err(|_| USAGE);
            match flag.as_str() {
                "--warm-up" => plan.warm_up = number()?,
                "--operations" => plan.operations = number()?,
                "--threads" => plan.threads = number()? as usize,
                "--scenario" => plan.scenario = Scenario::named(&value).ok_or(USAGE)?,
                "--base" => plan.base = value,
                "--file" => plan.file = value.into(),
                _ => return Err(USAGE.into()),
            }
        }
        if plan.base.is_empty() { Err(USAGE.into()) } else { Ok(plan) }
    }

    /// Returns the client's base URL, which tells the server what the replies should be.
    pub fn base_url(&self) -> String {
        let like = match self.scenario {
            Scenario::Refused { .. } => "/refuse".to_owned(),
            Scenario::Embeddings(vectors, _) => format!("/vectors-{vectors}"),
            Scenario::Streams(1) => "/chunks-10000".to_owned(),
            Scenario::Streams(_) => "/chunks-100".to_owned(),
            Scenario::Slow => "/slow".to_owned(),
            _ => String::new(),
        };
        format!("{}{like}/v1", self.base)
    }
}

impl Scenario {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "sequential" => Self::Calls(1),
            "concurrent-64" => Self::Calls(64),
            "concurrent-256" => Self::Calls(256),
            "bursts" => Self::Bursts(100),
            "response" => Self::Response,
            "refused" => Self::Refused { asked: false },
            "refused-asked" => Self::Refused { asked: true },
            "embedding-base64" => Self::Embeddings(1, Encoding::Base64),
            "embedding-floats" => Self::Embeddings(1, Encoding::Floats),
            "embeddings-base64" => Self::Embeddings(100, Encoding::Base64),
            "embeddings-floats" => Self::Embeddings(100, Encoding::Floats),
            "stream" => Self::Streams(1),
            "streams-500" => Self::Streams(500),
            "slow-streams" => Self::Slow,
            "cold" => Self::Cold,
            "upload" => Self::FileSource,
            "gate" => Self::Gate,
            "memory" => Self::Memory,
            _ => return None,
        })
    }
}
