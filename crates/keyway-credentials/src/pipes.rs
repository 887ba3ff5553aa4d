//! Waiting for pipes, without a thread for each.

use std::io;
use std::os::fd::BorrowedFd;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

/// Waits up to `wait` until one of these can be read or has ended; returns whether that happened.
pub(crate) fn readable(pipes: &[BorrowedFd<'_>], wait: Duration) -> io::Result<bool> {
    let mut asked: Vec<_> = pipes.iter().map(|pipe| PollFd::from_borrowed_fd(*pipe, PollFlags::IN)).collect();
    let wait = Timespec::try_from(wait).map_err(io::Error::other)?;
    match poll(&mut asked, Some(&wait)) {
        Ok(ready) => Ok(ready > 0),
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
