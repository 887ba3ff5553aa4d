//! The gates of all origins, for the life of the process, and the limits on their memory (G9).

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use super::settings::Share;
use super::{Gate, OriginGate, locked, now};
use crate::origin::{Origin, Server};

/// How many keys, and how many origins, are remembered at most.
const MOST: usize = 10_000;

/// How long an origin without a client is remembered.
const FORGOTTEN: Duration = Duration::from_secs(3600);

/// How often the registry looks for entries to forget.
const TIDIED: Duration = Duration::from_secs(60);

static GATES: LazyLock<Mutex<Registry>> = LazyLock::new(Mutex::default);

#[derive(Default)]
struct Registry {
    gates: HashMap<(Server, Share), Kept>,
    tidied: Option<Instant>,
}

struct Kept {
    gate: Arc<OriginGate>,
    used: Instant,
}

/// The gate of an origin, identified by where its connections go, however its name is spelled (G3), and
/// by the settings if they keep it apart from the process's (G6).
pub(crate) fn at(origin: &Origin, settings: &Gate) -> Arc<OriginGate> {
    let now = now();
    let mut registry = locked(&GATES);
    let due = registry.tidied.is_none_or(|tidied| now.saturating_duration_since(tidied) >= TIDIED);
    if due || registry.gates.len() >= MOST {
        registry.tidy(now);
    }
    let new = || Kept { gate: Arc::new(OriginGate::new()), used: now };
    let kept = registry.gates.entry((origin.server(), settings.share())).or_insert_with(new);
    kept.used = now;
    Arc::clone(&kept.gate)
}

/// Forgets old entries in every gate. The gates call it when they have grown.
pub(super) fn tidy() {
    locked(&GATES).tidy(now());
}

/// Takes over the gates of the parent, for a process that was forked: their verdicts on keys, and the
/// failures of the last minute. Clients that are built from here on share them. The attempts in flight
/// that they count and the calls that they make wait exist in the parent only.
///
/// Call it in the child before it builds a client, when no other thread of the parent was inside
/// keyway. A client of the parent must not be used in the child, nor dropped: its connections are the
/// parent's.
pub fn after_fork() {
    for kept in locked(&GATES).gates.values_mut() {
        let child = Arc::new(kept.gate.for_child());
        // Gates that wake their waiting calls when they are dropped would wake those of the parent.
        std::mem::forget(std::mem::replace(&mut kept.gate, child));
    }
}

impl Registry {
    fn tidy(&mut self, now: Instant) {
        self.tidied = Some(now);
        let mut uses = Vec::new();
        for kept in self.gates.values_mut() {
            kept.gate.forget(None, now);
            uses.extend(kept.gate.uses());
            if Arc::strong_count(&kept.gate) > 1 {
                kept.used = now;
            }
        }
        if let Some(since) = newest(&mut uses, MOST) {
            self.gates.values().for_each(|kept| kept.gate.forget(Some(since), now));
        }
        self.gates.retain(|_, kept| now.saturating_duration_since(kept.used) < FORGOTTEN);
        let mut idle: Vec<Instant> =
            self.gates.values().filter(|k| Arc::strong_count(&k.gate) == 1).map(|k| k.used).collect();
        let room = MOST.saturating_sub(self.gates.len() - idle.len());
        if self.gates.len() >= MOST
            && let Some(since) = newest(&mut idle, room)
        {
            self.gates.retain(|_, kept| kept.used >= since || Arc::strong_count(&kept.gate) > 1);
        }
    }
}

/// If there are more than `most` times, returns the time before which all but about nine tenths of
/// `most` lie. The spare tenth makes this rare.
fn newest(times: &mut [Instant], most: usize) -> Option<Instant> {
    if times.len() < most {
        return None;
    }
    let leave = times.len() - most * 9 / 10;
    let (_, since, _) = times.select_nth_unstable(leave.min(times.len().checked_sub(1)?));
    Some(*since)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g9_the_newest_nine_tenths_stay() {
        let start = Instant::now();
        let mut times: Vec<Instant> = (0..100).rev().map(|n| start + Duration::from_secs(n)).collect();
        assert_eq!(newest(&mut times, 101), None);
        assert_eq!(newest(&mut times, 100), Some(start + Duration::from_secs(10)));
        assert_eq!(newest(&mut times, 50), Some(start + Duration::from_secs(55)));
        assert_eq!(newest(&mut [], 0), None);
    }
}
