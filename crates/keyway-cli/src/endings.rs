//! Signals that end the program: the commands it runs for a key are killed first (X8).

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use keyway::credentials::end_commands;
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::{Handle, Signals};
use signal_hook::low_level::emulate_default_handler;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Signals that end a program at once. Ctrl-C is handled separately if the program has something to
/// report.
pub(crate) const AT_ONCE: [i32; 3] = [SIGHUP, SIGQUIT, SIGTERM];

/// The same for a server, which cleans up after the others.
pub(crate) const AT_ONCE_OF_SERVERS: [i32; 1] = [SIGQUIT];

/// Those of all programs, plus Ctrl-C.
pub(crate) const ALL: [i32; 4] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM];

/// Until it is dropped, commands being queried for a key are killed before a signal ends this
/// process.
pub(crate) struct Watch(Option<Handle>);

impl Watch {
    /// Watches for these signals, except for those that this process was started to ignore, as
    /// `nohup` does.
    ///
    /// If watching fails, signals end the process as usual.
    pub(crate) fn begin(signals: &[i32]) -> Self {
        Self(watch(signals).ok())
    }
}

fn watch(signals: &[i32]) -> io::Result<Handle> {
    let ignored = ignored();
    let mut caught = Signals::new(signals.iter().filter(|signal| ignored & (1 << (**signal - 1)) == 0))?;
    let handle = caught.handle();
    thread::Builder::new().name("endings".to_owned()).spawn(move || {
        for signal in caught.forever() {
            // First, because a command that ends lets the program go on.
            ENDING.store(true, Ordering::SeqCst);
            end_commands();
            let _ = emulate_default_handler(signal);
        }
    })?;
    Ok(handle)
}

/// A signal is about to end this process.
static ENDING: AtomicBool = AtomicBool::new(false);

/// Waits for the signal that is about to end this process, if there is one: the program ends by it,
/// and not with an exit code of its own.
pub(crate) fn leave_it_to_the_signal() {
    while ENDING.load(Ordering::SeqCst) {
        thread::park();
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(handle) = &self.0 {
            handle.close();
        }
    }
}

/// Waits for SIGTERM or SIGHUP, except for those that this process was started to ignore.
pub(crate) async fn terminated() {
    let catch = |number: i32, kind: SignalKind| {
        let heeded = ignored() & (1 << (number - 1)) == 0;
        heeded.then(|| signal(kind).ok()).flatten()
    };
    let mut terminate = catch(SIGTERM, SignalKind::terminate());
    let mut hang_up = catch(SIGHUP, SignalKind::hangup());
    tokio::select! {
        () = next(&mut terminate) => {}
        () = next(&mut hang_up) => {}
    }
}

/// Waits for a signal; forever if it is not caught.
async fn next(caught: &mut Option<Signal>) {
    match caught {
        Some(caught) => {
            caught.recv().await;
        }
        None => std::future::pending().await,
    }
}

/// Returns a bit for each signal that this process was started to ignore; known on Linux only.
pub(crate) fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default()
}
