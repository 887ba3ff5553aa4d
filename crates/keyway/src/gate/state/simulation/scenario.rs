//! The parameters of a world.

use std::time::Duration;

use fastrand::Rng;

/// The truth about a key, as the server has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    Good,
    Bad,
    /// Good until this long after the beginning.
    GoodUntil(Duration),
    /// Bad until this long after the beginning.
    GoodFrom(Duration),
    /// Good for operations below this number only.
    Restricted(u64),
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Latency {
    Fixed(Duration),
    /// Anything from zero to this, mostly short.
    UpTo(Duration),
    /// Rejections come after the first, replies after the second.
    Split(Duration, Duration),
}

/// The numbers of one world.
#[derive(Clone, Debug)]
pub(super) struct Scenario {
    pub(super) keys: Vec<Truth>,
    /// The tenant of each key, if there are tenants.
    pub(super) tenants: Option<usize>,
    pub(super) tasks: usize,
    pub(super) operations: u64,
    pub(super) latency: Latency,
    /// Of a thousand attempts: how many get no answer, how many never end within their limit, how
    /// many of good keys are rejected, how many meet a captive portal.
    pub(super) lost: u32,
    pub(super) hanging: u32,
    pub(super) wrong: u32,
    pub(super) portal: u32,
    /// Each good key is rejected wrongly once, after it was accepted, and never again.
    pub(super) one_wrong_voice: bool,
    /// Of a thousand steps: how many come after a jump of the clock.
    pub(super) jumps: u32,
    /// The longest pause of a task between two calls.
    pub(super) pause: Duration,
    /// How long a call may take.
    pub(super) limit: Duration,
    /// The maximum number of events.
    pub(super) steps: usize,
}

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn truth(rng: &mut Rng) -> Truth {
    let when = ms(rng.u64(0..300_000));
    match rng.u8(0..10) {
        0..4 => Truth::Good,
        4..7 => Truth::Bad,
        7 => Truth::GoodUntil(when),
        8 => Truth::GoodFrom(when),
        _ => Truth::Restricted(rng.u64(0..3)),
    }
}

fn latency(rng: &mut Rng) -> Latency {
    let usual = [0, 1, 50, 299, 300, 301, 350, 1000, 5000, 60_000];
    match rng.u8(0..3) {
        0 => Latency::Fixed(ms(usual[rng.usize(0..usual.len())])),
        1 => Latency::UpTo(ms(rng.u64(1..60_000))),
        _ => Latency::Split(ms(rng.u64(0..1000)), ms(rng.u64(0..30_000))),
    }
}

impl Scenario {
    fn quiet(keys: Vec<Truth>, rng: &mut Rng) -> Self {
        Self {
            keys,
            tenants: None,
            tasks: rng.usize(1..100),
            operations: rng.u64(1..6),
            latency: latency(rng),
            lost: 0,
            hanging: 0,
            wrong: 0,
            portal: 0,
            one_wrong_voice: false,
            jumps: 0,
            pause: ms(rng.u64(1..5000)),
            limit: ms(rng.u64(100..600_000)),
            steps: 4000,
        }
    }

    /// All faults at once.
    pub(super) fn any(rng: &mut Rng) -> Self {
        let keys = (0..rng.usize(1..40)).map(|_| truth(rng)).collect();
        let faults = |rng: &mut Rng| if rng.bool() { 0 } else { rng.u32(0..200) };
        Self {
            lost: faults(rng),
            hanging: faults(rng),
            wrong: faults(rng),
            portal: faults(rng),
            jumps: if rng.u8(0..4) == 0 { 5 } else { 0 },
            ..Self::quiet(keys, rng)
        }
    }

    /// Many tasks that begin together with keys that do not work.
    pub(super) fn storm(rng: &mut Rng) -> Self {
        let keys = vec![Truth::Bad; if rng.bool() { 1 } else { rng.usize(2..200) }];
        Self { tasks: 300, pause: ms(1), ..Self::quiet(keys, rng) }
    }

    /// Good keys, each of which is rejected wrongly once.
    pub(super) fn one_wrong_voice(rng: &mut Rng) -> Self {
        let keys = vec![Truth::Good; rng.usize(1..10)];
        Self { one_wrong_voice: true, ..Self::quiet(keys, rng) }
    }

    /// A server with one replica that rejects everybody.
    pub(super) fn flaky(rng: &mut Rng) -> Self {
        let keys = vec![Truth::Good; rng.usize(1..10)];
        Self { wrong: rng.u32(50..300), ..Self::quiet(keys, rng) }
    }

    /// Some tenants with bad keys, and many with good ones.
    pub(super) fn tenants(rng: &mut Rng) -> Self {
        let tenants = rng.usize(2..30);
        let keys =
            (0..tenants * 3).map(|key| if key % tenants == 0 { Truth::Bad } else { Truth::Good }).collect();
        Self { tenants: Some(tenants), ..Self::quiet(keys, rng) }
    }
}
