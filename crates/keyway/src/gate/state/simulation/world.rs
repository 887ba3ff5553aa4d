//! A running world: a heap of events, and the promises to check.

use std::cmp::Reverse;
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BinaryHeap, HashSet, VecDeque};
use std::hash::{Hash, Hasher};
use std::time::{Duration, Instant};

use fastrand::Rng;
use keyway_credentials::{Credential, KeyKind, Secret, Source};

use super::super::counts::WINDOW;
use super::super::{
    Admission, Asked, Basis, Decision, FORGOTTEN, OriginState, Outcome, SHORTEST_WAIT, Standing, Ticket,
    Verdict, WaiterId,
};
use super::scenario::{Latency, Scenario, Truth};
use crate::gate::Gate;
use crate::gate::settings::Tenant;

/// How often one call rechecks a key, as in the pipeline.
const MOST_ASKED_AGAIN: u32 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Call(usize),
    End(usize),
    Wake(WaiterId),
    Limit(WaiterId),
}

/// An attempt in flight.
struct Attempt {
    call: SimulatedCall,
    ticket: Ticket,
    verdict: Verdict<&'static str>,
}

/// A call of a task.
#[derive(Clone, Copy)]
struct SimulatedCall {
    key: usize,
    operation: u64,
    ends: Duration,
    asked_again: u32,
}

/// What the world records about a key besides its truth.
#[derive(Default)]
struct Seen {
    accepted: Option<Instant>,
    accepted_for: HashSet<u64>,
    /// Rejections since the key was last accepted.
    voices: u32,
    wronged: bool,
}

pub(super) struct World {
    scenario: Scenario,
    rng: Rng,
    seed: u64,
    state: OriginState<&'static str>,
    gate: Gate,
    start: Instant,
    /// The clock, which may jump, and the time that really passed.
    now: Instant,
    elapsed: Duration,
    events: BinaryHeap<Reverse<(Duration, usize, Event)>>,
    keys: Vec<(Asked, Seen)>,
    attempts: BTreeMap<usize, Attempt>,
    waiting: BTreeMap<WaiterId, (usize, SimulatedCall, Instant)>,
    failures: VecDeque<(Instant, usize, Basis)>,
    all_failures: usize,
    pub(super) steps: usize,
}

impl World {
    pub(super) fn new(scenario: Scenario, mut rng: Rng, seed: u64) -> Self {
        let tenant_of =
            |key: usize| scenario.tenants.map(|tenants| Tenant::named(&(key % tenants).to_string()));
        let keys =
            (0..scenario.keys.len()).map(|key| (asked(key, tenant_of(key)), Seen::default())).collect();
        // Late enough that the clock can be set back.
        let start = Instant::now() + Duration::from_secs(10_000_000);
        let events = (0..scenario.tasks)
            .map(|task| Reverse((Duration::from_millis(rng.u64(0..10)), task, Event::Call(task))))
            .collect();
        Self {
            scenario,
            rng,
            seed,
            state: OriginState::default(),
            gate: Gate::new(),
            start,
            now: start,
            elapsed: Duration::ZERO,
            events,
            keys,
            attempts: BTreeMap::new(),
            waiting: BTreeMap::new(),
            failures: VecDeque::new(),
            all_failures: 0,
            steps: 0,
        }
    }

    pub(super) fn failures_seen(&self) -> usize {
        self.all_failures
    }

    /// Processes events until there are enough. Then no new call begins, and everything in flight
    /// runs to its end.
    pub(super) fn run(&mut self, seen: &mut HashSet<u64>) {
        while let Some(Reverse((at, _, event))) = self.events.pop() {
            self.now += at - self.elapsed;
            self.elapsed = at;
            if self.scenario.jumps > self.rng.u32(0..1000) {
                self.jump();
                self.take_decisions();
            }
            match event {
                Event::Call(task) if self.steps < self.scenario.steps => self.begin(task),
                Event::Call(_) => {}
                Event::End(task) => self.end(task),
                Event::Wake(id) => self.wake(id),
                Event::Limit(id) => self.limit(id),
            }
            self.take_decisions();
            self.check();
            seen.insert(self.fingerprint());
            self.steps += 1;
        }
        self.check_the_end();
    }

    fn schedule(&mut self, after: Duration, task: usize, event: Event) {
        self.events.push(Reverse((self.elapsed + after, task, event)));
    }

    fn jump(&mut self) {
        self.forget_old_failures();
        self.state.advance(self.now);
        let far = Duration::from_secs(self.rng.u64(0..7200));
        if self.rng.bool() {
            self.now += far;
        } else {
            self.now -= far;
            self.failures.iter_mut().for_each(|failure| failure.0 = failure.0.min(self.now));
        }
        self.forget_old_failures();
        self.state.advance(self.now);
    }

    fn forget_old_failures(&mut self) {
        let old = |failed: &(Instant, usize, Basis)| self.now.saturating_duration_since(failed.0) >= WINDOW;
        while self.failures.front().is_some_and(old) {
            self.failures.pop_front();
        }
    }

    fn begin(&mut self, task: usize) {
        let key = self.rng.usize(0..self.keys.len());
        let operation = self.rng.u64(0..self.scenario.operations);
        let ends = self.elapsed + self.scenario.limit;
        self.ask(task, SimulatedCall { key, operation, ends, asked_again: 0 });
    }

    fn asked(&self, call: &SimulatedCall) -> Asked {
        Asked { subject: call.operation << 56, ..self.keys[call.key].0 }
    }

    fn ask(&mut self, task: usize, call: SimulatedCall) {
        let asked = self.asked(&call);
        let admission = self.state.ask(asked, self.gate.limits(), self.now);
        let (truth, seen) = (self.scenario.keys[call.key], &self.keys[call.key].1);
        let Scenario { wrong, jumps, one_wrong_voice, .. } = self.scenario;
        let untroubled = truth == Truth::Good && wrong == 0 && jumps == 0 && !one_wrong_voice;
        if untroubled && seen.accepted_for.contains(&call.operation) {
            let free = matches!(&admission, Admission::Go(ticket) if ticket.basis == Basis::Proven);
            assert!(free, "seed {}: an accepted key waits or is refused: {admission:?}", self.seed);
        }
        self.admitted(task, call, admission);
    }

    fn admitted(&mut self, task: usize, call: SimulatedCall, admission: Admission<&'static str>) {
        match admission {
            Admission::Go(ticket) => self.send(task, call, ticket),
            Admission::Wait(id) => {
                self.waiting.insert(id, (task, call, self.now));
                self.schedule(call.ends.saturating_sub(self.elapsed), task, Event::Limit(id));
                self.schedule_wake(task, id);
            }
            Admission::Condemned(_, wait) => {
                assert!(wait >= SHORTEST_WAIT, "seed {}: who obeys {wait:?} spins", self.seed);
                self.check_local_refusal(&call, wait);
                self.rest(task);
            }
            Admission::Throttled(wait) => {
                assert!(wait >= SHORTEST_WAIT, "seed {}: who obeys {wait:?} spins", self.seed);
                self.rest(task);
            }
        }
    }

    fn schedule_wake(&mut self, task: usize, id: WaiterId) {
        if let Some(wake) = self.state.wake_of(id, self.now) {
            let after = wake.saturating_duration_since(self.now).max(Duration::from_millis(1));
            self.schedule(after, task, Event::Wake(id));
        }
    }

    fn rest(&mut self, task: usize) {
        let pause = Duration::from_millis(1 + self.rng.u64(0..=self.scenario.pause.as_millis() as u64));
        self.schedule(pause, task, Event::Call(task));
    }

    fn wake(&mut self, id: WaiterId) {
        let Some((task, ..)) = self.waiting.get(&id) else { return };
        let task = *task;
        self.state.advance(self.now);
        self.take_decisions();
        if self.waiting.contains_key(&id) {
            self.schedule_wake(task, id);
        }
    }

    fn limit(&mut self, id: WaiterId) {
        if let Some((task, call, _)) = self.waiting.remove(&id) {
            assert!(self.elapsed <= call.ends, "seed {}: a call waited past its limit", self.seed);
            assert!(self.state.leave(id), "seed {}: a call that waits is in line", self.seed);
            self.rest(task);
        }
    }

    fn take_decisions(&mut self) {
        for (id, admission) in self.state.decided() {
            if matches!(admission, Admission::Wait(_)) {
                let task = self.waiting.get(&id).map(|(task, ..)| *task);
                task.into_iter().for_each(|task| self.schedule_wake(task, id));
                continue;
            }
            let Some((task, call, since)) = self.waiting.remove(&id) else {
                panic!("seed {}: {id:?} does not wait", self.seed)
            };
            self.check_the_wait(&call, since);
            self.check_the_order(id, &call, &admission);
            self.admitted(task, call, admission);
        }
    }

    fn send(&mut self, task: usize, call: SimulatedCall, ticket: Ticket) {
        let verdict = self.answer(&call, ticket);
        let hanging = self.scenario.hanging > self.rng.u32(0..1000);
        let rest = call.ends.saturating_sub(self.elapsed);
        let takes = self.takes(&verdict);
        let (verdict, takes) =
            if hanging || takes > rest { (Verdict::Unanswered, rest) } else { (verdict, takes) };
        self.schedule(takes, task, Event::End(task));
        self.attempts.insert(task, Attempt { call, ticket, verdict });
    }

    fn takes(&mut self, verdict: &Verdict<&'static str>) -> Duration {
        match self.scenario.latency {
            Latency::Fixed(time) => time,
            Latency::UpTo(most) => most.mul_f64(self.rng.f64().powi(4)),
            Latency::Split(refusal, reply) => {
                if matches!(verdict, Verdict::Accepted) {
                    reply
                } else {
                    refusal
                }
            }
        }
    }

    fn answer(&mut self, call: &SimulatedCall, ticket: Ticket) -> Verdict<&'static str> {
        let lot = |rng: &mut Rng, of: u32| of > rng.u32(0..1000);
        if lot(&mut self.rng, self.scenario.lost) {
            return Verdict::Unknown;
        }
        if lot(&mut self.rng, self.scenario.portal) {
            return Verdict::Unexplained;
        }
        let good = match self.scenario.keys[call.key] {
            Truth::Good => true,
            Truth::Bad => false,
            Truth::GoodUntil(end) => self.elapsed < end,
            Truth::GoodFrom(begin) => self.elapsed >= begin,
            Truth::Restricted(most) if call.operation >= most => return Verdict::RefusedHere("refused"),
            Truth::Restricted(_) => true,
        };
        let seen = &mut self.keys[call.key].1;
        if good && self.scenario.one_wrong_voice && ticket.basis == Basis::Proven && !seen.wronged {
            seen.wronged = true;
            return Verdict::Condemned("refused");
        }
        if good && !lot(&mut self.rng, self.scenario.wrong) {
            Verdict::Accepted
        } else {
            Verdict::Condemned("refused")
        }
    }

    fn end(&mut self, task: usize) {
        let Some(Attempt { mut call, ticket, verdict }) = self.attempts.remove(&task) else {
            panic!("seed {}: task {task} has no attempt", self.seed)
        };
        self.note(&call, ticket, &verdict);
        let (asked, random) = (self.asked(&call), self.rng.f64());
        let outcome = self.state.settle(&asked, &ticket, verdict, self.gate.limits(), self.now, random);
        if matches!(outcome, Outcome::Proven(_)) {
            // The earlier probes were rejected wrongly, so they are not failed authentications
            // (G2a).
            self.failures.retain(|(_, key, basis)| *key != call.key || *basis != Basis::Probe);
        }
        self.take_decisions();
        if outcome == Outcome::AskAgain && call.asked_again < MOST_ASKED_AGAIN {
            call.asked_again += 1;
            self.ask(task, call);
        } else {
            self.rest(task);
        }
    }

    /// Records what the server said, and counts the failures that the gate could foresee (G3).
    fn note(&mut self, call: &SimulatedCall, ticket: Ticket, verdict: &Verdict<&'static str>) {
        let seen = &mut self.keys[call.key].1;
        match verdict {
            Verdict::Accepted => {
                seen.accepted.get_or_insert(self.now);
                seen.voices = 0;
                seen.accepted_for.insert(call.operation);
                return;
            }
            Verdict::Condemned(_) => seen.voices += 1,
            // As far as the gate can know, it was rejected.
            Verdict::RefusedHere(_) | Verdict::Unexplained | Verdict::Unanswered => {}
            Verdict::TakenBack(_) | Verdict::Unknown => return,
        }
        self.all_failures += 1;
        if !ticket.basis.may_fail() {
            return;
        }
        self.forget_old_failures();
        self.failures.push_back((self.now, call.key, ticket.basis));
        let tenant = self.keys[call.key].0.tenant;
        let of_tenant = self.failures.iter().filter(|(_, key, _)| self.keys[*key].0.tenant == tenant).count();
        let most = if tenant.is_some() { 2 } else { 5 };
        assert!(
            of_tenant <= most,
            "seed {}: {of_tenant} failures in a minute: {:?}",
            self.seed,
            self.failures
        );
    }

    /// A good key that was accepted is blocked only if rejections agree, and for no longer than
    /// they justify.
    fn check_local_refusal(&self, call: &SimulatedCall, wait: Duration) {
        let seen = &self.keys[call.key].1;
        if self.scenario.keys[call.key] != Truth::Good || seen.accepted.is_none() || self.scenario.jumps > 0 {
            return;
        }
        assert!(!self.scenario.one_wrong_voice, "seed {}: shut out by one wrong voice", self.seed);
        if self.scenario.portal == 0
            && self.scenario.hanging == 0
            && self.scenario.lost == 0
            && seen.voices >= 2
        {
            let most = Duration::from_secs(1) * (1 << (seen.voices - 2).min(9));
            // It may also wait for a slot in G3.
            assert!(wait <= most.max(WINDOW), "seed {}: {wait:?} after {} voices", self.seed, seen.voices);
        }
    }

    /// One wrong rejection delays a good key's calls by at most a second.
    fn check_the_wait(&self, call: &SimulatedCall, since: Instant) {
        let seen = &self.keys[call.key].1;
        if self.scenario.one_wrong_voice
            && let Some(accepted) = seen.accepted
        {
            let waited = self.now.saturating_duration_since(since.max(accepted));
            assert!(waited <= Duration::from_millis(1001), "seed {}: waited {waited:?}", self.seed);
        }
    }

    /// Among keys without a slot, calls go in order of arrival.
    fn check_the_order(&self, id: WaiterId, call: &SimulatedCall, admission: &Admission<&'static str>) {
        if !matches!(admission, Admission::Go(ticket) if ticket.basis == Basis::Unproven)
            || self.scenario.tenants.is_some()
        {
            return;
        }
        let idle = |key: usize| !self.state.keys.contains_key(&self.keys[key].0.key);
        let overtaken = self
            .waiting
            .iter()
            .find(|(other, (_, waits, _))| **other < id && waits.key != call.key && idle(waits.key));
        assert!(overtaken.is_none(), "seed {}: a key that has no place was overtaken", self.seed);
    }

    fn check(&mut self) {
        let risky = self.attempts.values().filter(|attempt| attempt.ticket.basis.may_fail());
        assert_eq!(self.state.counts.under_way() as usize, risky.count(), "seed {}", self.seed);
        assert_eq!(self.state.line.len(), self.waiting.len(), "seed {}", self.seed);
        assert!(self.state.len() <= self.keys.len());
        if self.steps.is_multiple_of(32) {
            self.check_that_nobody_waits_in_vain();
        }
    }

    /// If a slot is free, some call takes it.
    fn check_that_nobody_waits_in_vain(&mut self) {
        self.state.advance(self.now);
        self.take_decisions();
        for waiter in self.state.line.waiting_for_places().chain(self.state.line.waiting_for_voices()) {
            let decision = self.state.decide(&waiter.asked, &waiter.limits, waiter.since, self.now);
            let go = match decision {
                Decision::Go(basis) => Some(basis),
                Decision::Condemned(..) => Some(Basis::Probe),
                Decision::Wait(_) => None,
            };
            assert!(go.is_none(), "seed {}: {waiter:?} could go: {go:?}", self.seed);
        }
    }

    /// Nothing is in flight, nobody waits, and after an hour nothing is known.
    fn check_the_end(&mut self) {
        assert!(self.attempts.is_empty() && self.waiting.is_empty());
        assert_eq!((self.state.counts.under_way(), self.state.line.len()), (0, 0), "seed {}", self.seed);
        self.now += FORGOTTEN;
        self.state.forget(None, self.now);
        assert_eq!(self.state.len(), 0, "seed {}", self.seed);
    }

    /// A hash of the state, without its times.
    fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.state.counts.failures(), self.state.counts.under_way()).hash(&mut hasher);
        (self.state.line.len().min(20), self.start.elapsed().is_zero()).hash(&mut hasher);
        for (asked, _) in &self.keys {
            let Some(key) = self.state.keys.get(&asked.key) else { continue };
            (key.trial.under_way.min(9), key.ever_accepted, key.is_restricted()).hash(&mut hasher);
            match &key.standing {
                Standing::Unproven => 0.hash(&mut hasher),
                Standing::Accepted => 1.hash(&mut hasher),
                Standing::Doubted(doubt) => (2, doubt.voices).hash(&mut hasher),
                Standing::Condemned(sentence) => {
                    (3, sentence.strikes.min(9), sentence.probe.is_some()).hash(&mut hasher);
                }
            }
        }
        hasher.finish()
    }
}

fn asked(key: usize, tenant: Option<Tenant>) -> Asked {
    let secret = Secret::new(format!("sk-emul-{key}"));
    let key = Credential::new(secret, KeyKind::ApiKey, Source::Custom("a simulation".into()));
    Asked { key: key.id(), fingerprint: key.fingerprint(), subject: 0, tenant }
}
