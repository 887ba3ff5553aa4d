use keyway_credentials::Secret;
use proptest::prelude::*;

use super::*;

type State = OriginState<&'static str>;

const ASK: &str = "chat.completions.create";

fn key(name: &str) -> Fingerprint {
    Secret::new(name).fingerprint()
}

fn asked(name: &str) -> Asked {
    Asked { key: key(name), operation: ASK }
}

struct Scene {
    state: State,
    gate: Gate,
    now: Instant,
}

impl Scene {
    fn new() -> Self {
        Self { state: State::default(), gate: Gate::new(), now: Instant::now() }
    }

    fn pass(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
    }

    fn admit(&mut self, name: &str) -> Admission<&'static str> {
        self.state.admit(asked(name), true, &self.gate, self.now)
    }

    fn impatient(&mut self, name: &str) -> Admission<&'static str> {
        self.state.admit(asked(name), false, &self.gate, self.now)
    }

    fn settle(&mut self, name: &str, ticket: Ticket, verdict: Verdict<&'static str>) {
        self.state.settle(asked(name), ticket, verdict, &self.gate, self.now, 0.0);
    }

    fn condemn(&mut self, name: &str) {
        let Admission::Go(ticket) = self.admit(name) else { unreachable!("{name} is let through") };
        self.settle(name, ticket, Verdict::Condemned("refused"));
    }

    fn accept(&mut self, name: &str) {
        let Admission::Go(ticket) = self.admit(name) else { unreachable!("{name} is let through") };
        self.settle(name, ticket, Verdict::Accepted);
    }
}

#[test]
fn g2_a_condemned_key_fails_locally_until_one_probe() {
    let mut scene = Scene::new();
    scene.condemn("a");
    assert_eq!(scene.admit("a"), Admission::Condemned("refused", Duration::from_secs(30)));
    scene.pass(29);
    assert_eq!(scene.admit("a"), Admission::Condemned("refused", Duration::from_secs(1)));
    scene.pass(1);
    assert_eq!(scene.admit("a"), Admission::Go(Ticket::Probe));
    assert_eq!(scene.admit("a"), Admission::Condemned("refused", Duration::ZERO), "one probe and no more");
    scene.settle("a", Ticket::Probe, Verdict::Accepted);
    assert_eq!(scene.admit("a"), Admission::Go(Ticket::Proven));
}

#[test]
fn g2_the_cool_down_doubles_up_to_five_minutes() {
    let mut scene = Scene::new();
    scene.condemn("a");
    for seconds in [30, 60, 120, 240, 300, 300] {
        assert_eq!(scene.admit("a"), Admission::Condemned("refused", Duration::from_secs(seconds)));
        scene.pass(seconds);
        assert_eq!(scene.admit("a"), Admission::Go(Ticket::Probe));
        scene.settle("a", Ticket::Probe, Verdict::Condemned("refused"));
    }
}

#[test]
fn g2_the_cool_down_is_jittered() {
    assert_eq!(Gate::new().cooldown_after(1, 0.0), Duration::from_secs(30));
    assert_eq!(Gate::new().cooldown_after(1, 1.0), Duration::from_secs_f64(22.5));
    assert_eq!(Gate::new().cooldown_after(u32::MAX, 0.0), Duration::from_secs(300));
}

#[test]
fn g2_a_probe_that_finds_nothing_out_leaves_its_place_to_the_next() {
    let mut scene = Scene::new();
    scene.condemn("a");
    scene.pass(30);
    assert_eq!(scene.admit("a"), Admission::Go(Ticket::Probe));
    scene.settle("a", Ticket::Probe, Verdict::Unknown);
    assert_eq!(scene.admit("a"), Admission::Go(Ticket::Probe));
}

#[test]
fn g2_other_keys_are_not_touched() {
    let mut scene = Scene::new();
    scene.condemn("a");
    assert_eq!(scene.admit("b"), Admission::Go(Ticket::Unproven));
}

#[test]
fn g2_a_late_success_does_not_acquit_a_condemned_key() {
    let mut scene = Scene::new();
    scene.accept("a");
    let Admission::Go(early) = scene.admit("a") else { unreachable!() };
    scene.condemn("a");
    scene.settle("a", early, Verdict::Accepted);
    assert!(matches!(scene.admit("a"), Admission::Condemned(..)));
    assert!(scene.state.was_accepted(key("a")), "E3");
}

#[test]
fn g3_five_failures_a_minute_whatever_the_keys() {
    let mut scene = Scene::new();
    for name in ["a", "b", "c", "d", "e"] {
        scene.condemn(name);
        scene.pass(1);
    }
    assert_eq!(scene.admit("f"), Admission::Throttled(Duration::from_secs(55)));
    scene.pass(54);
    assert_eq!(scene.admit("f"), Admission::Throttled(Duration::from_secs(1)));
    scene.pass(1);
    assert_eq!(scene.admit("f"), Admission::Go(Ticket::Unproven));
}

#[test]
fn g4_the_revocation_of_an_accepted_key_is_not_held_against_the_next() {
    let mut scene = Scene::new();
    for name in ["a", "b", "c", "d", "e", "f", "g"] {
        scene.accept(name);
        let tickets = [(); 3].map(|()| scene.admit(name));
        for ticket in tickets {
            let Admission::Go(ticket) = ticket else { unreachable!() };
            scene.settle(name, ticket, Verdict::Condemned("refused"));
        }
        assert!(matches!(scene.admit(name), Admission::Condemned(..)));
    }
}

#[test]
fn g3_attempts_under_way_count_as_failures_to_come() {
    let mut scene = Scene::new();
    scene.condemn("a");
    scene.condemn("b");
    for _ in 0..3 {
        assert_eq!(scene.admit("c"), Admission::Go(Ticket::Unproven));
    }
    assert_eq!(scene.admit("d"), Admission::Wait);
    assert_eq!(scene.impatient("d"), Admission::Wait, "after a failure the count is exact");
}

#[test]
fn g3_accepted_keys_go_on_but_for_what_they_were_refused_for() {
    let mut scene = Scene::new();
    scene.accept("a");
    for _ in 0..5 {
        assert_eq!(scene.admit("a"), Admission::Go(Ticket::Proven));
        scene.settle("a", Ticket::Proven, Verdict::RefusedHere);
    }
    assert!(matches!(scene.admit("a"), Admission::Throttled(_)), "missing scopes, say");
    let other =
        scene.state.admit(Asked { key: key("a"), operation: "models.list" }, true, &scene.gate, scene.now);
    assert_eq!(other, Admission::Go(Ticket::Proven));
}

#[test]
fn g5_four_at_once_until_the_first_verdict() {
    let mut scene = Scene::new();
    for _ in 0..4 {
        assert_eq!(scene.admit("a"), Admission::Go(Ticket::Unproven));
    }
    assert_eq!(scene.admit("a"), Admission::Wait);
    assert_eq!(scene.impatient("a"), Admission::Go(Ticket::Unproven), "a slow server does not hold a key up");
    scene.settle("a", Ticket::Unproven, Verdict::Accepted);
    for _ in 0..1000 {
        assert_eq!(scene.admit("a"), Admission::Go(Ticket::Proven));
    }
}

#[test]
fn g6_everything_can_be_switched_off() {
    let mut scene = Scene { gate: Gate::off(), ..Scene::new() };
    for _ in 0..100 {
        scene.condemn("a");
        assert_eq!(scene.admit("b"), Admission::Go(Ticket::Unproven));
    }
}

proptest! {
    /// Whatever happens in whatever order: no more than five authentications fail within any minute.
    #[test]
    fn g3_no_order_of_events_lets_a_sixth_failure_through(steps in prop::collection::vec((0usize..6, 0u8..4, 0u64..20), 1..300)) {
        let mut scene = Scene::new();
        let names = ["a", "b", "c", "d", "e", "f"];
        let mut under_way: Vec<(usize, Ticket)> = Vec::new();
        let mut failed: Vec<Instant> = Vec::new();
        for (who, what, seconds) in steps {
            if what == 0 || under_way.is_empty() {
                scene.pass(seconds);
                if let Admission::Go(ticket) = scene.admit(names[who]) {
                    under_way.push((who, ticket));
                }
                continue;
            }
            let (who, ticket) = under_way.remove(who % under_way.len());
            if what == 1 {
                scene.settle(names[who], ticket, Verdict::Unknown);
            } else {
                scene.settle(names[who], ticket, Verdict::Condemned("refused"));
                failed.push(scene.now);
            }
        }
        for window in failed.windows(6) {
            prop_assert!(window[5] - window[0] >= WINDOW, "{:?}", failed);
        }
    }
}
