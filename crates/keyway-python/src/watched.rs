//! Tasks that tell when they are woken, and wait for another turn when one has taken long enough, for a thread that
//! drives the runtime for a moment only: it must not go while a task is ready, since nothing would call it back.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;

use crate::locked;

/// A task was woken since no task was ready.
static WOKEN: AtomicBool = AtomicBool::new(false);

/// When the turn that runs has taken long enough, in nanoseconds since [`BEGIN`].
static LIMIT: AtomicU64 = AtomicU64::new(NONE);

/// No turn runs.
const NONE: u64 = u64::MAX;

/// The one that runs has taken long enough.
const OVER: u64 = 0;

/// How often tasks were polled in turns, and after how many polls the clock is looked at.
static POLLS: AtomicUsize = AtomicUsize::new(0);
const EACH: usize = 8;

static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The turn that runs, or that ran last.
static TURN: Mutex<Turn> = Mutex::new(Turn { waker: None, postponed: Vec::new() });

struct Turn {
    /// Wakes it.
    waker: Option<Waker>,
    /// Tasks that were ready when it had taken long enough, in their order.
    postponed: Vec<Waker>,
}

/// Begins a turn, which is woken when no task is ready. After so long, tasks are not polled any more.
pub(crate) fn begin_turn(waker: &Waker, time: Duration) {
    locked(&TURN).waker = Some(waker.clone());
    let limit = BEGIN.elapsed().saturating_add(time).as_nanos();
    LIMIT.store(u64::try_from(limit).unwrap_or(NONE - 1), Ordering::Relaxed);
}

/// Whether a turn runs that has taken long enough. The clock is looked at now and then.
fn is_over() -> bool {
    match LIMIT.load(Ordering::Relaxed) {
        NONE => false,
        OVER => true,
        _ if !POLLS.fetch_add(1, Ordering::Relaxed).is_multiple_of(EACH) => false,
        limit => {
            let over = BEGIN.elapsed().as_nanos() >= u128::from(limit);
            if over {
                LIMIT.store(OVER, Ordering::Relaxed);
            }
            over
        }
    }
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
    if !locked(&TURN).postponed.is_empty() {
        Found::Enough
    } else if !WOKEN.load(Ordering::SeqCst) {
        Found::Nothing
    } else if LIMIT.load(Ordering::Relaxed) == OVER {
        Found::Enough
    } else {
        Found::Ready
    }
}

/// Ends the turn. Called in the runtime: what was postponed is ready for the next one.
pub(crate) fn end_turn() {
    LIMIT.store(NONE, Ordering::Relaxed);
    let postponed = std::mem::take(&mut locked(&TURN).postponed);
    postponed.into_iter().for_each(Waker::wake);
}

/// In a forked child, the turn that ran is the parent's, and so are its tasks.
pub(crate) fn forget_turn() {
    LIMIT.store(NONE, Ordering::Relaxed);
    WOKEN.store(false, Ordering::SeqCst);
    let mut turn = locked(&TURN);
    std::mem::forget((turn.waker.take(), std::mem::take(&mut turn.postponed)));
}

/// What the runtime calls when no task is ready, before it looks at the sockets.
pub(crate) fn nothing_is_ready() {
    if LIMIT.load(Ordering::Relaxed) != NONE {
        // Those that are woken from now on are so by the sockets.
        WOKEN.store(false, Ordering::SeqCst);
        if let Some(waker) = &locked(&TURN).waker {
            waker.wake_by_ref();
        }
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
        if is_over() {
            locked(&TURN).postponed.push(context.waker().clone());
            return Poll::Pending;
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
