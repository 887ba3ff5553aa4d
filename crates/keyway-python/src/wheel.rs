//! The wheel: an event loop that has it drives the runtime itself, in short turns, when the runtime's epoll is
//! readable. So a call in a loop takes no switch between threads.
//!
//! A loop takes the wheel when it makes a call and nobody else uses the runtime. It loses it when another thread
//! or loop makes a call, and when it has not come for a slice of time: it may be busy, and does not know of the
//! runtime's timers. Then `keyway-io` drives, which rings a loop for what is done there.

use std::future::poll_fn;
use std::os::fd::RawFd;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::Poll;
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;

use crate::watched::Found;
use crate::{epoll, locked, watched};

/// How long a loop that has the wheel may stay away.
pub(crate) const SLICE: Duration = Duration::from_millis(10);

/// How long no loop takes the wheel after several threads or loops made calls.
const SHARED: Duration = Duration::from_millis(100);

/// How long one turn takes at most, about: the loop has other things to do.
const LONG: Duration = Duration::from_micros(200);

/// A loop.
pub(crate) trait Loop: Send + Sync {
    /// Has it look whether the wheel is its own.
    fn call(&self);
}

/// What a turn came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// The wheel is another's.
    NotMine,
    /// `keyway-io` is about to go, and will call.
    TooEarly,
    /// All is done for now.
    Done,
    /// Tasks are ready: another turn is needed, for which nothing calls.
    More,
}

#[derive(Default)]
pub(crate) struct Wheel {
    holder: Mutex<Holder>,
    /// Whether a loop has it, for a look without the lock.
    held: AtomicBool,
    /// `keyway-io` drives, or is about to. Changed with the lock only.
    resident: AtomicBool,
    /// Turns so far.
    turns: AtomicUsize,
    descriptor: OnceLock<Option<RawFd>>,
}

#[derive(Default)]
struct Holder {
    by: Option<Arc<dyn Loop>>,
    /// Whose thread. Another loop in the same one follows it.
    thread: Option<ThreadId>,
    /// When it was last lost because somebody else made a call.
    shared: Option<Instant>,
}

impl Wheel {
    pub(crate) fn new() -> Self {
        Self { resident: AtomicBool::new(true), ..Self::default() }
    }

    /// Whether `keyway-io` drives, or is about to.
    pub(crate) fn has_resident(&self) -> bool {
        self.resident.load(Ordering::SeqCst)
    }

    /// The descriptor that a loop with the wheel listens to.
    pub(crate) fn descriptor(&self, runtime: &Runtime) -> Option<RawFd> {
        *self.descriptor.get_or_init(|| epoll::of(runtime))
    }

    pub(crate) fn is_held(&self) -> bool {
        self.held.load(Ordering::SeqCst)
    }

    pub(crate) fn turns(&self) -> usize {
        self.turns.load(Ordering::SeqCst)
    }

    /// Takes it for a loop, if it is free and `alone` says that no thread uses the runtime. Returns whether the
    /// loop has it, and did not have it before.
    pub(crate) fn take(&self, by: &Arc<dyn Loop>, alone: impl FnOnce() -> bool) -> (bool, bool) {
        let thread = std::thread::current().id();
        let mut holder = locked(&self.holder);
        match &holder.by {
            Some(known) if is_same(known, by) => return (true, false),
            Some(known) if holder.thread == Some(thread) => {
                known.call();
                holder.by = Some(Arc::clone(by));
                return (true, false);
            }
            Some(_) => {
                drop(holder);
                self.lose();
                return (false, false);
            }
            None => {}
        }
        if holder.shared.is_some_and(|last| last.elapsed() < SHARED) {
            return (false, false);
        }
        (holder.by, holder.thread) = (Some(Arc::clone(by)), Some(thread));
        self.held.store(true, Ordering::SeqCst);
        // A thread that comes from now on sees that it is held.
        if !alone() {
            holder.by = None;
            self.held.store(false, Ordering::SeqCst);
            return (false, false);
        }
        (true, true)
    }

    /// Takes it from the loop that has it, for somebody else makes a call. Returns whether one had it.
    pub(crate) fn lose(&self) -> bool {
        if !self.is_held() {
            return false;
        }
        let mut holder = locked(&self.holder);
        let by = holder.by.take();
        holder.shared = Some(Instant::now());
        self.held.store(false, Ordering::SeqCst);
        drop(holder);
        by.inspect(|by| by.call()).is_some()
    }

    /// Begins the stay of `keyway-io`, unless a loop has the wheel that has come since `turns`.
    pub(crate) fn begin_stay(&self, turns: Option<usize>) -> bool {
        let mut holder = locked(&self.holder);
        if holder.by.is_some() && turns != Some(self.turns()) {
            return false;
        }
        let by = holder.by.take();
        self.held.store(false, Ordering::SeqCst);
        self.resident.store(true, Ordering::SeqCst);
        drop(holder);
        by.inspect(|by| by.call());
        true
    }

    /// Ends the stay of `keyway-io`. The loop that has the wheel is called.
    pub(crate) fn end_stay(&self) {
        let holder = locked(&self.holder);
        self.resident.store(false, Ordering::SeqCst);
        let by = holder.by.clone();
        drop(holder);
        by.inspect(|by| by.call());
    }

    /// Whether the wheel is a loop's, and it may turn.
    pub(crate) fn is_ready_for(&self, by: &Arc<dyn Loop>) -> bool {
        let holder = locked(&self.holder);
        !self.has_resident() && holder.by.as_ref().is_some_and(|known| is_same(known, by))
    }

    /// Drives until no task is ready, or it has taken long enough. `start` runs first, in the runtime; it is
    /// returned if the loop cannot turn the wheel. Called without the GIL.
    pub(crate) fn turn<T, S: FnOnce() -> T>(
        &self,
        runtime: &Runtime,
        by: &Arc<dyn Loop>,
        start: S,
    ) -> Result<(Turn, T), (Turn, S)> {
        // The lock is held until the turn ends: nobody else drives meanwhile.
        let holder = locked(&self.holder);
        if !holder.by.as_ref().is_some_and(|known| is_same(known, by)) {
            return Err((Turn::NotMine, start));
        }
        if self.has_resident() {
            return Err((Turn::TooEarly, start));
        }
        self.turns.fetch_add(1, Ordering::SeqCst);
        let started = runtime.block_on(async { (start(), while_ready().await) });
        self.turns.fetch_add(1, Ordering::SeqCst);
        drop(holder);
        Ok((if started.1 { Turn::More } else { Turn::Done }, started.0))
    }
}

/// Ends when no task is ready, or it has taken long enough. Returns whether some may be ready.
async fn while_ready() -> bool {
    let mut begun = false;
    let more = poll_fn(|context| {
        if !std::mem::replace(&mut begun, true) {
            watched::begin_turn(context.waker(), LONG);
            return Poll::Pending;
        }
        match watched::look() {
            Found::Nothing => Poll::Ready(false),
            Found::Ready => Poll::Pending,
            Found::Enough => Poll::Ready(true),
        }
    })
    .await;
    watched::end_turn();
    more
}

fn is_same(one: &Arc<dyn Loop>, other: &Arc<dyn Loop>) -> bool {
    std::ptr::addr_eq(Arc::as_ptr(one), Arc::as_ptr(other))
}
