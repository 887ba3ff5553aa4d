//! The child process: the emulator, the secrets server, and the faults of both. It ends with its
//! standard input.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use keyway::credentials::{RealSystem, System};
use keyway_emulator::{EmulatedKey, Emulator, Fault, ThrottleRule};
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::Result;
use crate::secrets::{BAD_MOODS, LIFE, Mood, Secrets};

/// The argument that makes a process the world.
pub(crate) const WORD: &str = "world";

/// Faults of single requests. Each leads to a retry, or to a matching error.
const FAULTS: &[&str] = &[
    "429;retry-after-ms=20",
    "429;retry-after=1",
    "408",
    "500",
    "500;body=truncated",
    "502;body=html",
    "503;body=empty;retry-after-ms=5",
    "529",
    "delay=100ms",
    "content-length=10",
    "redirect=same",
    "reset-before-headers",
    "close-before-headers",
    "stall-before-headers",
    "reset-inside-headers",
    "close-inside-headers",
    "stall-inside-headers",
    "reset-inside-body",
    "close-inside-body",
    "stall-inside-body",
    "reset-inside-stream",
    "close-inside-stream",
    "stall-inside-stream",
    "stream-error",
    "stream-ends-early",
    "stream-after-done",
    "stream-slow=5ms",
    "stream-bytes",
];

/// Between two checks of the number of requests, between two keys, and until the old key is
/// revoked: by then a client has fetched the new one, unless its secrets server is unavailable.
const LOOK: Duration = Duration::from_millis(5);
const ROTATION: Duration = Duration::from_secs(5);
const OVERLAP: Duration = Duration::from_secs(LIFE.as_secs() + 2);

/// The world, as seen by the client's process.
pub(crate) struct World {
    pub(crate) url: String,
    vault: String,
    child: Child,
    output: BufReader<ChildStdout>,
}

/// The events in it.
#[derive(Debug)]
pub(crate) struct History {
    /// Requests that arrived completely.
    pub(crate) requests: u64,
    pub(crate) faults: u64,
    /// Redirects among them, each of which may add a request to the number of attempts.
    pub(crate) redirects: u64,
    pub(crate) rotations: u64,
    pub(crate) outages: u64,
    pub(crate) reads: u64,
}

impl World {
    pub(crate) fn start() -> Result<Self> {
        let broken = |error: std::io::Error| format!("The emulator's process could not be started: {error}");
        let program = std::env::current_exe().map_err(broken)?;
        let mut command = Command::new(program);
        let mut child =
            command.arg(WORD).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(broken)?;
        let output = child.stdout.take().ok_or("The emulator's process has no output.")?;
        let mut output = BufReader::new(output);
        let first = line(&mut output)?;
        let text = |name: &str| first[name].as_str().unwrap_or_default().to_owned();
        Ok(Self { url: text("url"), vault: text("vault"), child, output })
    }

    /// Returns the client's machine: only the variables for the secrets server are set.
    pub(crate) fn machine(&self) -> Machine {
        Machine { vault: self.vault.clone() }
    }

    /// Ends the process, and returns what happened.
    pub(crate) fn end(mut self) -> Result<History> {
        drop(self.child.stdin.take());
        let last = line(&mut self.output)?;
        self.child.wait().map_err(|error| format!("The emulator's process did not end: {error}"))?;
        let number = |name: &str| last[name].as_u64().unwrap_or_default();
        Ok(History {
            requests: number("requests"),
            faults: number("faults"),
            redirects: number("redirects"),
            rotations: number("rotations"),
            outages: number("outages"),
            reads: number("reads"),
        })
    }
}

fn line(output: &mut BufReader<ChildStdout>) -> Result<Value> {
    let mut line = String::new();
    output.read_line(&mut line).map_err(|error| format!("The emulator's process went away: {error}"))?;
    serde_json::from_str(&line)
        .map_err(|_| format!("The emulator's process ended early; it said `{}`", line.trim()))
}

/// Variables for the secrets server, and the time of day.
#[derive(Clone, Debug)]
pub(crate) struct Machine {
    vault: String,
}

impl System for Machine {
    fn var(&self, name: &str) -> Option<OsString> {
        match name {
            "VAULT_ADDR" => Some(self.vault.clone().into()),
            "VAULT_TOKEN" => Some("soak-token".into()),
            _ => None,
        }
    }

    fn read(&self, _: &Path) -> std::io::Result<Vec<u8>> {
        Err(std::io::ErrorKind::NotFound.into())
    }

    fn home_dir(&self) -> Option<PathBuf> {
        None
    }

    fn now(&self) -> SystemTime {
        RealSystem.now()
    }
}

/// Runs the child.
pub(crate) fn run() -> Result<()> {
    let broken = |error: std::io::Error| format!("The world could not be made: {error}");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.map_err(broken)?.block_on(async {
        let journal = Journal::start().map_err(broken)?;
        let emulator = Emulator::builder().throttle(ThrottleRule::off()).journal_capacity(4096);
        let emulator = emulator.journal(&journal.pipe).start().await;
        let emulator = emulator.map_err(|error| format!("The emulator could not be started: {error}"))?;
        let first = key(&emulator);
        let secrets = Secrets::start(first.secret()).await.map_err(broken)?;
        println!("{}", json!({"url": emulator.base_url(), "vault": secrets.address}));

        let counts = Counts::default();
        tokio::select! {
            () = faults(&emulator, &journal, &counts) => {}
            () = rotations(&emulator, &secrets, first, &counts) => {}
            () = moods(&secrets, &counts) => {}
            _ = tokio::task::spawn_blocking(|| std::io::stdin().read(&mut [0])) => {}
        }
        let number = |count: &AtomicU64| count.load(Ordering::SeqCst);
        emulator.stop().await;
        println!(
            "{}",
            json!({
                "requests": number(&journal.lines), "faults": number(&counts.faults), "redirects": number(&counts.redirects),
                "rotations": number(&counts.rotations), "outages": number(&counts.outages), "reads": secrets.reads(),
            })
        );
        Ok(())
    })
}

#[derive(Debug, Default)]
struct Counts {
    faults: AtomicU64,
    redirects: AtomicU64,
    rotations: AtomicU64,
    outages: AtomicU64,
}

/// Creates a key with limits that these calls do not reach.
fn key(emulator: &Emulator) -> EmulatedKey {
    emulator.key().requests_per_minute(100_000_000).tokens_per_minute(1_000_000_000).create()
}

/// Queues a fault for about one request in twenty, however many there are: when calls wait for each
/// other, not each should fail.
async fn faults(emulator: &Emulator, journal: &Journal, counts: &Counts) {
    let (mut last, mut pause) = (0, 0);
    loop {
        sleep(LOOK).await;
        let seen = journal.lines.load(Ordering::SeqCst);
        let Some(text) = fastrand::choice(FAULTS).filter(|_| seen >= last + pause) else { continue };
        if let Ok(fault) = text.parse::<Fault>() {
            emulator.fault(fault);
            (last, pause) = (seen, fastrand::u64(5..35));
            counts.faults.fetch_add(1, Ordering::SeqCst);
            counts.redirects.fetch_add(text.starts_with("redirect").into(), Ordering::SeqCst);
        }
    }
}

/// Creates a new key every few seconds. Of three old ones, two are revoked when their successor is
/// in use, and one at once.
async fn rotations(emulator: &Emulator, secrets: &Secrets, first: EmulatedKey, counts: &Counts) {
    let mut old = std::collections::VecDeque::new();
    let mut current = first;
    for number in 1_u32.. {
        sleep(ROTATION).await;
        let fresh = key(emulator);
        secrets.key(fresh.secret());
        let before = std::mem::replace(&mut current, fresh);
        if number.is_multiple_of(3) {
            before.revoke();
        }
        old.push_back((before, tokio::time::Instant::now()));
        while old.front().is_some_and(|(_, since)| since.elapsed() > OVERLAP) {
            if let Some((key, _)) = old.pop_front() {
                key.revoke();
            }
        }
        counts.rotations.fetch_add(1, Ordering::SeqCst);
    }
}

/// Available for a while, then not; one outage in six outlives the key.
async fn moods(secrets: &Secrets, counts: &Counts) {
    for number in 1_u32.. {
        sleep(Duration::from_millis(fastrand::u64(5_000..15_000))).await;
        secrets.mood(fastrand::choice(BAD_MOODS).unwrap_or(Mood::Dead));
        counts.outages.fetch_add(1, Ordering::SeqCst);
        let long = number.is_multiple_of(6);
        sleep(if long {
            LIFE + Duration::from_secs(2)
        } else {
            Duration::from_millis(fastrand::u64(300..2_500))
        })
        .await;
        secrets.mood(Mood::Well);
    }
}

/// Counts the lines of the emulator's journal, which goes to a pipe: a file would keep growing.
struct Journal {
    pipe: PathBuf,
    lines: Arc<AtomicU64>,
}

impl Journal {
    fn start() -> std::io::Result<Self> {
        let pipe = std::env::temp_dir().join(format!("keyway-soak-{}", std::process::id()));
        if !Command::new("mkfifo").arg(&pipe).status()?.success() {
            return Err(std::io::Error::other("`mkfifo` failed"));
        }
        let (lines, path) = (Arc::new(AtomicU64::new(0)), pipe.clone());
        let counted = Arc::clone(&lines);
        std::thread::spawn(move || {
            let Ok(mut file) = std::fs::File::open(path) else { return };
            let mut bytes = vec![0; 1 << 16];
            while let Ok(length @ 1..) = file.read(&mut bytes) {
                let ends = bytes[..length].iter().filter(|byte| **byte == b'\n').count();
                counted.fetch_add(ends as u64, Ordering::SeqCst);
            }
        });
        Ok(Self { pipe, lines })
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.pipe);
    }
}
