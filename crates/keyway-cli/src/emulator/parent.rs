//! `--exit-with-parent`: noticing that the process that started the emulator is gone.
//!
//! Two signs, because neither is enough. A process whose parent ends gets another parent; but if a
//! shell or package manager in between waits for it, the parent stays although the test runner is
//! gone. A pipe as stdin is closed when the last process that holds its other end is gone; but stdin
//! need not be a pipe. Neither has the race of asking the kernel for a signal at the parent's death.

use std::io;
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{FileType, fstat};
use rustix::process::{Pid, getppid};
use tokio::sync::oneshot;

/// How often the parent is looked up.
const PAUSE: Duration = Duration::from_millis(100);

/// The parent at the start.
pub(super) struct Parent(Option<Pid>);

impl Parent {
    /// Remembers the current parent.
    pub(super) fn now() -> Self {
        Self(getppid())
    }

    /// Waits until the parent has ended, or until stdin, if it is a pipe, is closed.
    pub(super) async fn ended(self) {
        tokio::select! {
            () = self.changed() => {}
            () = closed() => {}
        }
    }

    async fn changed(self) {
        while getppid() == self.0 {
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// Waits until stdin is closed; forever if it is no pipe, or was closed from the start.
async fn closed() {
    let (sender, receiver) = oneshot::channel();
    if is_open_pipe() {
        // Nothing is read: the pipe's content may be meant for another process.
        let watch = thread::Builder::new().name("stdin".to_owned()).spawn(move || {
            while !hung_up(None) {}
            let _ = sender.send(());
        });
        if watch.is_ok() && receiver.await.is_ok() {
            return;
        }
    }
    std::future::pending().await
}

fn is_open_pipe() -> bool {
    let kind = fstat(io::stdin()).map(|stat| FileType::from_raw_mode(stat.st_mode));
    matches!(kind, Ok(FileType::Fifo | FileType::Socket))
        && !hung_up(Some(&Timespec { tv_sec: 0, tv_nsec: 0 }))
}

/// Waits until the other end of stdin is closed, up to a limit. Returns true if stdin is not usable.
fn hung_up(limit: Option<&Timespec>) -> bool {
    let stdin = io::stdin();
    let mut polled = [PollFd::new(&stdin, PollFlags::empty())];
    match poll(&mut polled, limit) {
        Ok(count) => {
            count > 0 && polled[0].revents().intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL)
        }
        Err(rustix::io::Errno::INTR) => false,
        Err(_) => true,
    }
}
