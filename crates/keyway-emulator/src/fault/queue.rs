//! Faults that wait for their request, and counts for those with `times`.

use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;

use super::{Fault, Times};
use crate::sync::lock;

/// The queue, and the counts of `times`.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Waiting>);

#[derive(Default)]
struct Waiting {
    queue: VecDeque<Queued>,
    /// Faulty replies so far, by key, model and fault.
    given: HashMap<(String, String, String), u32>,
}

struct Queued {
    fault: Fault,
    /// `None`: forever.
    left: Option<u32>,
}

/// The most counts that are kept; no test comes near it.
const MOST_COUNTS: usize = 10_000;

impl Faults {
    /// Adds a fault: for one request, or as often as it says.
    pub(crate) fn push(&self, fault: Fault) {
        let left = match fault.times {
            None => Some(1),
            Some(Times::Count(count)) => Some(count),
            Some(Times::Always) => None,
        };
        if left != Some(0) {
            lock(&self.0).queue.push_back(Queued { fault, left });
        }
    }

    /// Takes the first fault for this operation, before the key is checked or after.
    pub(crate) fn next(&self, operation: &str, edge: bool) -> Option<Fault> {
        let mut inner = lock(&self.0);
        let fits = |queued: &Queued| {
            queued.fault.edge == edge && queued.fault.on.as_deref().is_none_or(|on| on == operation)
        };
        let index = inner.queue.iter().position(fits)?;
        let queued = inner.queue.get_mut(index)?;
        let fault = queued.fault.clone();
        if let Some(left) = &mut queued.left {
            *left -= 1;
            if *left == 0 {
                inner.queue.remove(index);
            }
        }
        Some(fault)
    }

    /// Returns whether a fault that the request itself names is still due for this key and model.
    pub(crate) fn due(&self, fault: &Fault, key: &str, model: &str) -> bool {
        let Some(Times::Count(count)) = fault.times else { return true };
        let mut inner = lock(&self.0);
        if inner.given.len() > MOST_COUNTS {
            inner.given.clear();
        }
        let given = inner.given.entry((key.to_owned(), model.to_owned(), fault.to_string())).or_default();
        let due = *given < count;
        *given += u32::from(due);
        due
    }

    /// Returns the waiting faults, with their remaining `times`.
    pub(crate) fn waiting(&self) -> Vec<(String, Option<u32>)> {
        lock(&self.0).queue.iter().map(|queued| (queued.fault.to_string(), queued.left)).collect()
    }

    /// Clears the queue and the counts.
    pub(crate) fn clear(&self) {
        let mut inner = lock(&self.0);
        inner.queue.clear();
        inner.given.clear();
    }
}
