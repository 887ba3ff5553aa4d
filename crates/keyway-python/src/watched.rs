//! Tasks that tell when they are woken and how often they are polled, for a thread that drives the runtime for
//! a moment only: it must not go while a task is ready, since nothing would call it back.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

use tokio::task::JoinHandle;

use crate::locked;

/// A task was woken since no task was ready.
static WOKEN: AtomicBool = AtomicBool::new(false);

/// How often tasks were polled.
static POLLS: AtomicUsize = AtomicUsize::new(0);

/// The poll with which the turn ends that runs.
static LAST: AtomicUsize = AtomicUsize::new(NONE);

/// No turn runs.
const NONE: usize = usize::MAX;

/// Wakes the turn that runs.
static TURN: Mutex<Option<Waker>> = Mutex::new(None);

/// Begins a turn, which is woken when no task is ready, or after so many polls.
pub(crate) fn begin_turn(waker: &Waker, polls: usize) {
    *locked(&TURN) = Some(waker.clone());
    LAST.store(POLLS.load(Ordering::Relaxed) + polls, Ordering::Relaxed);
}

/// What a turn finds when it is woken, after the sockets were looked at.
pub(crate) enum Found {
    Nothing,
    Ready,
    /// There may be more, but it has taken long enough.
    Enough,
}

/// Looks whether a task is ready.
pub(crate) fn look() -> Found {
    if POLLS.load(Ordering::Relaxed) > LAST.load(Ordering::Relaxed) {
        Found::Enough
    } else if WOKEN.load(Ordering::SeqCst) {
        Found::Ready
    } else {
        Found::Nothing
    }
}

/// Ends the turn.
pub(crate) fn end_turn() {
    LAST.store(NONE, Ordering::Relaxed);
}

/// What the runtime calls when no task is ready, before it looks at the sockets.
pub(crate) fn nothing_is_ready() {
    if LAST.load(Ordering::Relaxed) != NONE {
        // Those that are woken from now on are so by the sockets.
        WOKEN.store(false, Ordering::SeqCst);
        wake_turn();
    }
}

fn wake_turn() {
    if let Some(waker) = &*locked(&TURN) {
        waker.wake_by_ref();
    }
}

/// A task. Of one type, so that the runtime has code for one.
pub(crate) type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Spawns a task on the runtime that runs.
pub(crate) fn spawn(task: Task) -> JoinHandle<()> {
    tokio::spawn(Watched::new(task))
}

/// A task whose wakers tell.
pub(crate) struct Watched {
    task: Task,
    /// The last one, which mostly is used again.
    waker: Option<(Waker, Waker)>,
}

impl Watched {
    pub(crate) fn new(task: Task) -> Self {
        Self { task, waker: None }
    }
}

impl Future for Watched {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if POLLS.fetch_add(1, Ordering::Relaxed) == LAST.load(Ordering::Relaxed) {
            wake_turn();
        }
        let Self { task, waker } = &mut *self;
        let known = waker.take().filter(|(of, _)| of.will_wake(context.waker()));
        let (_, telling) = waker.insert(known.unwrap_or_else(|| {
            let of = context.waker().clone();
            let telling = Waker::from(Arc::new(Telling(of.clone())));
            (of, telling)
        }));
        task.as_mut().poll(&mut Context::from_waker(telling))
    }
}

/// Wakes a task, and says so.
struct Telling(Waker);

impl Wake for Telling {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        WOKEN.store(true, Ordering::SeqCst);
        self.0.wake_by_ref();
    }
}
