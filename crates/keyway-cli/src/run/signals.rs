//! The signals that keyway passes on to its child.

use std::thread;

use rustix::process::{Pid, Signal, kill_process};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2};
use signal_hook::iterator::SignalsInfo;
use signal_hook::iterator::exfiltrator::WithOrigin;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::endings::ignored;
use crate::failure::Failure;

const PASSED_ON: [i32; 6] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2];

/// The signals sent to keyway that are meant for its child.
///
/// A signal from the terminal (Ctrl-C, Ctrl-\, a closed window) reaches every process in the
/// foreground, including the child, so it is caught but not passed on. One sent by a process is
/// passed on; if it was sent to the whole group, the child gets it twice, because keyway can't
/// tell.
pub(super) struct Signals(UnboundedReceiver<i32>);

impl Signals {
    /// Catches them from now until the process ends. Those that keyway ignores, as with `nohup`,
    /// the child ignores too.
    pub(super) fn catch() -> Result<Self, Failure> {
        let uncaught = |error| {
            Failure::Other(format!("Signals cannot be caught ({error}); run the program without keyway"))
        };
        let ignored = ignored();
        let caught = PASSED_ON.iter().filter(|signal| ignored & (1 << (**signal - 1)) == 0);
        let mut signals = SignalsInfo::<WithOrigin>::new(caught).map_err(uncaught)?;
        let (sender, receiver) = unbounded_channel();
        thread::Builder::new()
            .name("signals".to_owned())
            .spawn(move || {
                // The terminal's signals come from the kernel, not from a process.
                for origin in signals.forever().filter(|origin| origin.process.is_some()) {
                    if sender.send(origin.signal).is_err() {
                        return;
                    }
                }
            })
            .map_err(uncaught)?;
        Ok(Self(receiver))
    }

    /// Waits for the next one.
    pub(super) async fn next(&mut self) -> PassedOn {
        match self.0.recv().await {
            Some(signal) => PassedOn(signal),
            None => std::future::pending().await,
        }
    }
}

/// A signal on its way to the child.
pub(super) struct PassedOn(i32);

impl PassedOn {
    /// Sends it to the child, which has an ID until it has been waited for.
    pub(super) fn send(self, child: Option<u32>) {
        let id = child.and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
        if let (Some(id), Some(signal)) = (id, Signal::from_named_raw(self.0)) {
            // A child that has just ended needs no signal.
            let _ = kill_process(id, signal);
        }
    }
}
