//! The scenarios with their sizes and targets.

/// The measure of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Figure {
    /// Processor time per operation, and peak memory.
    Time,
    /// As `Time`, for a whole process: the program is started for each operation.
    Process,
    /// Memory of an open stream.
    Stream,
}

/// A scenario with its size.
#[derive(Debug)]
pub(crate) struct Load {
    /// Its name in the clients and on the command line.
    pub(crate) name: &'static str,
    /// Its name in the report.
    pub(crate) title: &'static str,
    /// The unit of an operation.
    pub(crate) unit: &'static str,
    pub(crate) figure: Figure,
    pub(crate) warm_up: u64,
    /// Operations of a compiled client.
    pub(crate) operations: u64,
    /// Operations of an interpreted client, which is slower.
    pub(crate) scripted: u64,
    /// Worker threads; 0 is the current-thread runtime.
    pub(crate) threads: usize,
    /// The highest acceptable ratio of keyway to the floor; for streams, KiB.
    pub(crate) target: Option<f64>,
    /// Two numbers of operations between which instructions are counted; `None` if they are not
    /// counted.
    pub(crate) counted: Option<(u64, u64)>,
    /// The goal of keyway's Python package.
    pub(crate) python: Option<Goal>,
    /// Whether only the Python clients do it.
    pub(crate) python_only: bool,
}

/// What keyway's Python package must not exceed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Goal {
    /// One part in this many of the official SDK's processor time.
    Part(f64),
    /// This many milliseconds of processor time.
    Milliseconds(f64),
    /// It is measured all the same.
    Open,
}

impl Load {
    /// Returns how often a compiled client runs in one round: twice if a run is short, because more
    /// samples give a better median.
    pub(crate) fn turns(&self) -> usize {
        if self.figure == Figure::Stream || self.name == "upload" { 1 } else { 2 }
    }
}

const USUAL: Load = Load {
    name: "",
    title: "",
    unit: "call",
    figure: Figure::Time,
    warm_up: 500,
    operations: 8_000,
    scripted: 300,
    threads: 0,
    target: Some(1.15),
    counted: Some((500, 1_500)),
    python: None,
    python_only: false,
};

/// What only an interpreter has: an import, a client made for the first time, an event loop.
const PYTHON: Load = Load { target: None, counted: None, python_only: true, ..USUAL };

/// Every scenario, in the order of the report.
pub(crate) const LOADS: &[Load] = &[
    Load {
        name: "sequential",
        title: "chat calls, one after the other",
        python: Some(Goal::Part(20.0)),
        ..USUAL
    },
    Load {
        name: "concurrent-64",
        title: "chat calls, 64 at once",
        warm_up: 1_280,
        operations: 19_200,
        scripted: 640,
        counted: Some((1_280, 3_840)),
        python: Some(Goal::Part(50.0)),
        ..USUAL
    },
    Load {
        name: "concurrent-256",
        title: "chat calls, 256 at once",
        warm_up: 2_560,
        operations: 20_480,
        scripted: 768,
        counted: Some((2_560, 5_120)),
        ..USUAL
    },
    Load {
        name: "concurrent-64",
        title: "chat calls, 64 at once, two threads",
        warm_up: 1_280,
        operations: 19_200,
        scripted: 640,
        threads: 2,
        target: None,
        counted: None,
        ..USUAL
    },
    Load {
        name: "bursts",
        title: "bursts of 100 chat calls",
        warm_up: 1_000,
        operations: 3_000,
        scripted: 500,
        target: None,
        counted: Some((1_000, 3_000)),
        ..USUAL
    },
    Load { name: "response", title: "a Responses reply", python: Some(Goal::Part(20.0)), ..USUAL },
    Load {
        name: "refused",
        title: "a refused key, again and again",
        target: None,
        python: Some(Goal::Part(20.0)),
        ..USUAL
    },
    Load {
        name: "refused-asked",
        title: "a refused key, asked each time",
        target: None,
        python: Some(Goal::Part(20.0)),
        ..USUAL
    },
    Load {
        name: "embedding-base64",
        title: "1 embedding, base64",
        operations: 5_000,
        target: Some(1.05),
        counted: Some((500, 1_000)),
        python: Some(Goal::Part(20.0)),
        ..USUAL
    },
    Load {
        name: "embedding-floats",
        title: "1 embedding, numbers",
        operations: 3_000,
        target: Some(1.05),
        counted: Some((200, 500)),
        python: Some(Goal::Part(20.0)),
        ..USUAL
    },
    Load {
        name: "embeddings-base64",
        title: "100 embeddings, base64",
        warm_up: 20,
        operations: 200,
        scripted: 20,
        target: Some(1.05),
        counted: Some((10, 20)),
        python: Some(Goal::Open),
        ..USUAL
    },
    Load {
        name: "embeddings-floats",
        title: "100 embeddings, numbers",
        warm_up: 5,
        operations: 50,
        scripted: 10,
        target: Some(1.05),
        counted: Some((5, 10)),
        python: Some(Goal::Part(20.0)),
        ..USUAL
    },
    Load {
        name: "stream",
        title: "one long stream",
        unit: "chunk",
        warm_up: 10_000,
        operations: 100_000,
        scripted: 10_000,
        target: Some(1.25),
        counted: Some((10_000, 20_000)),
        python: Some(Goal::Part(35.0)),
        ..USUAL
    },
    Load {
        name: "streams-500",
        title: "500 streams at once",
        unit: "chunk",
        warm_up: 50_000,
        operations: 100_000,
        scripted: 50_000,
        target: Some(1.25),
        // Under callgrind this many take minutes, and their interleaving differs between runs.
        counted: None,
        python: Some(Goal::Part(35.0)),
        ..USUAL
    },
    Load {
        name: "slow-streams",
        title: "10,000 slow streams",
        unit: "stream",
        figure: Figure::Stream,
        warm_up: 0,
        operations: 10_000,
        scripted: 500,
        target: Some(24.0),
        counted: None,
        python: Some(Goal::Open),
        ..USUAL
    },
    Load {
        name: "cold",
        title: "cold start",
        unit: "process",
        figure: Figure::Process,
        warm_up: 0,
        operations: 50,
        scripted: 2,
        target: Some(1.5),
        counted: Some((0, 1)),
        python: Some(Goal::Part(5.0)),
        ..USUAL
    },
    Load {
        name: "upload",
        title: "an upload of 1 GiB",
        unit: "MiB",
        warm_up: 0,
        operations: 1_024,
        scripted: 1_024,
        target: None,
        counted: Some((16, 48)),
        ..USUAL
    },
    Load {
        name: "gate",
        title: "the gate alone",
        unit: "attempt",
        warm_up: 1_000,
        operations: 1_000_000,
        target: None,
        counted: Some((10_000, 20_000)),
        ..USUAL
    },
    Load {
        name: "memory",
        title: "1 MB of a stream from memory",
        unit: "KiB",
        warm_up: 1_000,
        operations: 50_000,
        target: Some(1.25),
        counted: Some((1_900, 4_800)),
        ..USUAL
    },
    Load {
        name: "import",
        title: "importing the client and an error",
        unit: "import",
        warm_up: 0,
        operations: 5,
        scripted: 5,
        python: Some(Goal::Milliseconds(10.0)),
        ..PYTHON
    },
    Load {
        name: "client",
        title: "the first client of a process",
        unit: "client",
        warm_up: 0,
        operations: 5,
        scripted: 5,
        python: Some(Goal::Milliseconds(2.0)),
        ..PYTHON
    },
    Load {
        name: "sequential-asyncio",
        title: "chat calls, one after the other, asyncio",
        python: Some(Goal::Part(20.0)),
        ..PYTHON
    },
    Load {
        name: "stream-asyncio",
        title: "one long stream, asyncio",
        unit: "chunk",
        warm_up: 10_000,
        operations: 100_000,
        scripted: 10_000,
        python: Some(Goal::Part(35.0)),
        ..PYTHON
    },
    Load {
        name: "streams-64",
        title: "64 streams at once",
        unit: "chunk",
        warm_up: 64_000,
        operations: 128_000,
        scripted: 64_000,
        python: Some(Goal::Part(35.0)),
        ..PYTHON
    },
];
