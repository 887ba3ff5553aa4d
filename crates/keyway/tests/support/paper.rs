//! Captures a test's output and log in memory.

use std::cell::RefCell;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, Once};

use tracing_subscriber::fmt::MakeWriter;

thread_local! {
    static HERE: RefCell<Option<Paper>> = const { RefCell::new(None) };
}

/// Everything printed, and everything logged on one thread.
#[derive(Clone, Default)]
pub(crate) struct Paper(Arc<Mutex<Vec<u8>>>);

impl Paper {
    /// Records everything that this thread logs from now on, at every level.
    ///
    /// One subscriber serves the whole process. A subscriber for one thread would miss events whose
    /// call site was first reached by another thread without a subscriber.
    pub(crate) fn of_this_thread() -> Self {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
            tracing::subscriber::set_global_default(subscriber.with_writer(OfThread).finish()).unwrap();
            tracing::callsite::rebuild_interest_cache();
        });
        let paper = Self::default();
        HERE.with(|here| here.replace(Some(paper.clone())));
        paper
    }

    pub(crate) fn add(&self, text: String) {
        self.0.lock().unwrap().extend_from_slice(text.as_bytes());
        self.0.lock().unwrap().push(b'\n');
    }

    /// Takes everything written since the last call, unchanged.
    pub(crate) fn take(&self) -> String {
        String::from_utf8_lossy(&std::mem::take(&mut *self.0.lock().unwrap())).into_owned()
    }

    /// All of it, in lower case.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).to_lowercase()
    }
}

/// Writes to the recording of the thread that logs, if it has one.
struct OfThread;

impl MakeWriter<'_> for OfThread {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        Self
    }
}

impl Write for OfThread {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        HERE.with(|here| {
            if let Some(paper) = &*here.borrow() {
                paper.0.lock().unwrap().extend_from_slice(bytes);
            }
        });
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
