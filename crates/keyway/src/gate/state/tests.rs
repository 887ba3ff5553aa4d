use keyway_credentials::{Credential, KeyKind, Secret, Source};

use super::*;
use crate::gate::Gate;
use crate::gate::settings::Tenant;

type State = OriginState<&'static str>;

const ASK: Subject = 0x11 << 56;
const LIST: Subject = 0x22 << 56;

fn asked(name: &str) -> Asked {
    let key = Credential::new(Secret::new(name), KeyKind::ApiKey, Source::Custom("a test".into()));
    Asked { key: key.id(), fingerprint: key.fingerprint(), subject: ASK, tenant: None }
}

fn for_list(name: &str) -> Asked {
    Asked { subject: LIST, ..asked(name) }
}

fn of_tenant(name: &str, tenant: &str) -> Asked {
    Asked { tenant: Some(Tenant::named(tenant)), ..asked(name) }
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

    fn pass(&mut self, milliseconds: u64) {
        self.now += Duration::from_millis(milliseconds);
        self.state.advance(self.now);
    }

    fn ask(&mut self, asked: Asked) -> Admission<&'static str> {
        self.state.ask(asked, self.gate.limits(), self.now)
    }

    fn go(&mut self, asked: Asked) -> Ticket {
        match self.ask(asked) {
            Admission::Go(ticket) => ticket,
            other => panic!("{other:?}"),
        }
    }

    fn waits(&mut self, asked: Asked) -> WaiterId {
        match self.ask(asked) {
            Admission::Wait(id) => id,
            other => panic!("{other:?}"),
        }
    }

    /// How long until the key is probed again.
    fn shut(&mut self, asked: Asked) -> Duration {
        match self.ask(asked) {
            Admission::Condemned("refused", wait) => wait,
            other => panic!("{other:?}"),
        }
    }

    fn settle(&mut self, asked: Asked, ticket: Ticket, verdict: Verdict<&'static str>) -> Outcome {
        self.state.settle(&asked, &ticket, verdict, self.gate.limits(), self.now, 0.0)
    }

    fn condemn(&mut self, name: &str) {
        let ticket = self.go(asked(name));
        self.settle(asked(name), ticket, Verdict::Condemned("refused"));
    }

    fn accept(&mut self, asked: Asked) {
        let ticket = self.go(asked);
        self.settle(asked, ticket, Verdict::Accepted);
    }

    /// Accepts the key, then rejects it until it is condemned.
    fn revoke(&mut self, name: &str) {
        self.accept(asked(name));
        loop {
            let ticket = self.go(asked(name));
            if self.settle(asked(name), ticket, Verdict::Condemned("refused")) == Outcome::Stands {
                return;
            }
        }
    }

    /// The calls let go since the last time.
    fn let_go(&mut self) -> Vec<(WaiterId, Ticket)> {
        let decided = self.state.decided().into_iter();
        let go = |(id, admission)| match admission {
            Admission::Go(ticket) => Some((id, ticket)),
            _ => None,
        };
        decided.filter_map(go).collect()
    }
}

const fn s(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn g2_a_condemned_key_fails_locally_until_one_probe() {
    let mut scene = Scene::new();
    scene.condemn("a");
    assert_eq!(scene.shut(asked("a")), s(30));
    scene.pass(29_000);
    assert_eq!(scene.shut(asked("a")), s(1));
    scene.pass(1000);
    let probe = scene.go(asked("a"));
    assert_eq!(probe.basis, Basis::Probe);
    assert_eq!(scene.shut(asked("a")), s(1), "one probe and no more; its answer may come at any time");
    scene.settle(asked("a"), probe, Verdict::Accepted);
    assert_eq!(scene.go(asked("a")).basis, Basis::Proven);
}

#[test]
fn g2_the_cool_down_doubles_up_to_five_minutes() {
    let mut scene = Scene::new();
    scene.condemn("a");
    for seconds in [30, 60, 120, 240, 300, 300] {
        assert_eq!(scene.shut(asked("a")), s(seconds));
        scene.pass(seconds * 1000);
        let probe = scene.go(asked("a"));
        scene.settle(asked("a"), probe, Verdict::Condemned("refused"));
    }
}

#[test]
fn g2_the_cool_down_is_jittered() {
    let gate = Gate::new();
    let limits = gate.limits();
    assert_eq!(limits.cooldown_after(1, false, 0.0), s(30));
    assert_eq!(limits.cooldown_after(1, false, 1.0), Duration::from_secs_f64(22.5));
    assert_eq!(limits.cooldown_after(u32::MAX, true, 0.0), s(300));
    assert_eq!(limits.cooldown_after(1, true, 0.0), s(1));
    assert_eq!(limits.cooldown_after(4, true, 0.0), s(8));
    let quick = Gate::new().cooldown(Duration::from_millis(50), s(1));
    assert_eq!(quick.limits().cooldown_after(1, true, 0.0), Duration::from_millis(50));
}

#[test]
fn g2_a_probe_that_finds_nothing_out_leaves_its_place_to_the_next() {
    let mut scene = Scene::new();
    scene.condemn("a");
    scene.pass(30_000);
    let probe = scene.go(asked("a"));
    scene.settle(asked("a"), probe, Verdict::Unknown);
    assert_eq!(scene.go(asked("a")).basis, Basis::Probe);
}

#[test]
fn g2a_a_probe_that_hangs_leaves_its_place_after_ten_seconds() {
    let mut scene = Scene::new();
    scene.condemn("a");
    scene.pass(30_000);
    let hanging = scene.go(asked("a"));
    for _ in 0..9 {
        scene.pass(1000);
        assert_eq!(scene.shut(asked("a")), s(1));
    }
    scene.pass(999);
    assert_eq!(scene.shut(asked("a")), SHORTEST_WAIT, "never nothing");
    scene.pass(1);
    let next = scene.go(asked("a"));
    assert_eq!(next.basis, Basis::Probe);
    scene.settle(asked("a"), hanging, Verdict::Unknown);
    assert_eq!(scene.shut(asked("a")), s(1), "the end of the first one is not that of the second");
    scene.settle(asked("a"), next, Verdict::Accepted);
    assert_eq!(scene.go(asked("a")).basis, Basis::Proven);
}

#[test]
fn g2_other_keys_are_not_touched() {
    let mut scene = Scene::new();
    scene.condemn("a");
    assert_eq!(scene.go(asked("b")).basis, Basis::Unproven);
}

#[test]
fn g2_a_late_success_does_not_acquit_a_condemned_key() {
    let mut scene = Scene::new();
    scene.accept(asked("a"));
    let early = scene.go(asked("a"));
    scene.revoke("a");
    assert_eq!(scene.settle(asked("a"), early, Verdict::Accepted), Outcome::Stands);
    assert_eq!(scene.shut(asked("a")), s(1));
    assert!(scene.state.was_accepted(asked("a").key), "E3");
}

#[test]
fn g2a_one_voice_against_an_accepted_key_is_asked_once_more() {
    let mut scene = Scene::new();
    scene.accept(asked("a"));
    let first = scene.go(asked("a"));
    assert!(!scene.state.would_condemn(asked("a").key, first.learned, scene.gate.limits(), scene.now));
    assert_eq!(scene.settle(asked("a"), first, Verdict::Condemned("refused")), Outcome::AskAgain);
    let second = scene.go(asked("a"));
    assert_eq!(second.basis, Basis::Confirm);
    assert!(scene.state.would_condemn(asked("a").key, second.learned, scene.gate.limits(), scene.now));
    scene.settle(asked("a"), second, Verdict::Accepted);
    assert_eq!(scene.go(asked("a")).basis, Basis::Proven);
    assert_eq!(scene.state.survey(scene.now).1, 0, "a wrong voice is no failed authentication");
}

#[test]
fn g2a_two_voices_condemn_for_a_second_and_those_that_agree_double_it() {
    let mut scene = Scene::new();
    scene.revoke("a");
    for seconds in [1, 2, 4] {
        assert_eq!(scene.shut(asked("a")), s(seconds));
        scene.pass(seconds * 1000);
        let probe = scene.go(asked("a"));
        scene.settle(asked("a"), probe, Verdict::Condemned("refused"));
    }
    scene.pass(8000);
    assert_eq!(scene.shut(asked("a")), s(45), "five failures within the minute (G3)");
}

#[test]
fn g2a_where_voices_were_wrong_more_must_agree() {
    let mut scene = Scene::new();
    scene.accept(asked("a"));
    for wrong in 0..5 {
        let needed = (2 + wrong).min(5);
        for voice in 1..needed {
            let ticket = scene.go(asked("a"));
            let outcome = scene.settle(asked("a"), ticket, Verdict::Condemned("refused"));
            assert_eq!(outcome, Outcome::AskAgain, "voice {voice} of {needed}");
        }
        scene.accept(asked("a"));
    }
    scene.pass(600_000);
    scene.revoke("a");
    assert_eq!(scene.state.survey(scene.now).1, 1, "ten minutes later two are enough: one of them counts");
}

#[test]
fn g2a_refusals_of_what_was_under_way_are_no_further_voices() {
    let mut scene = Scene::new();
    scene.accept(asked("a"));
    let under_way: Vec<Ticket> = (0..300).map(|_| scene.go(asked("a"))).collect();
    for ticket in under_way {
        assert_eq!(scene.settle(asked("a"), ticket, Verdict::Condemned("refused")), Outcome::AskAgain);
    }
    let voice = scene.go(asked("a"));
    scene.waits(asked("a"));
    assert_eq!(scene.settle(asked("a"), voice, Verdict::Condemned("refused")), Outcome::Stands);
    let decided = scene.state.decided();
    assert!(matches!(decided[..], [(_, Admission::Condemned(..))]), "who waited for the voice fails with it");
}

#[test]
fn g2a_calls_wait_for_the_second_voice_for_a_second_at_most() {
    let mut scene = Scene::new();
    scene.accept(asked("a"));
    let first = scene.go(asked("a"));
    scene.settle(asked("a"), first, Verdict::Condemned("refused"));
    let _hanging = scene.go(asked("a"));
    let waiting: Vec<WaiterId> = (0..10).map(|_| scene.waits(asked("a"))).collect();
    let mut let_go = Vec::new();
    for _ in 0..10 {
        scene.pass(100);
        let_go.push(scene.let_go().len());
    }
    assert_eq!(let_go, [0, 0, 1, 0, 0, 1, 0, 0, 1, 7], "one more every 300 ms, then all");
    assert_eq!(let_go.iter().sum::<usize>(), waiting.len());
    assert_eq!(scene.go(asked("a")).basis, Basis::Confirm);
}

#[test]
fn g2a_where_the_server_is_at_work_on_others_more_voices_must_agree() {
    let mut scene = Scene::new();
    scene.accept(asked("a"));
    let first = scene.go(asked("a"));
    scene.settle(asked("a"), first, Verdict::Condemned("refused"));
    scene.pass(1000);
    let at_work: Vec<Ticket> = (0..60).map(|_| scene.go(asked("a"))).collect();
    for ticket in &at_work[..6] {
        assert_eq!(scene.settle(asked("a"), *ticket, Verdict::Condemned("refused")), Outcome::AskAgain);
    }
    assert!(matches!(scene.settle(asked("a"), at_work[7], Verdict::Accepted), Outcome::Proven(_)));
}

#[test]
fn g3_five_failures_a_minute_whatever_the_keys() {
    let mut scene = Scene::new();
    for name in ["a", "b", "c", "d", "e"] {
        scene.condemn(name);
        scene.pass(1000);
    }
    let waits = scene.waits(asked("f"));
    assert_eq!(scene.state.wake_of(waits, scene.now), Some(scene.now + s(55)));
    scene.pass(54_999);
    assert!(scene.let_go().is_empty());
    scene.pass(1);
    assert_eq!(scene.let_go().len(), 1);
}

#[test]
fn g3_attempts_under_way_count_as_failures_to_come_however_long_they_take() {
    let mut scene = Scene::new();
    scene.condemn("a");
    scene.condemn("b");
    for _ in 0..3 {
        assert_eq!(scene.go(asked("c")).basis, Basis::Unproven);
    }
    scene.waits(asked("d"));
    scene.pass(50_000);
    assert!(scene.let_go().is_empty(), "patience buys nothing here");
    scene.pass(10_000);
    assert_eq!(scene.let_go().len(), 1, "the failures are a minute old");
}

#[test]
fn g4_the_revocation_of_accepted_keys_leaves_room_for_the_next() {
    let mut scene = Scene::new();
    for name in ["a", "b", "c"] {
        scene.accept(asked(name));
        let tickets = [(); 3].map(|()| scene.go(asked(name)));
        for ticket in tickets {
            scene.settle(asked(name), ticket, Verdict::Condemned("refused"));
        }
        let limits = *scene.gate.limits();
        scene.state.replaced(&asked(name), &limits, scene.now, 0.0);
        assert_eq!(scene.shut(asked(name)), s(1), "its source has another: that is voice enough");
    }
    assert_eq!(scene.state.survey(scene.now).1, 0);
    assert_eq!(scene.go(asked("d")).basis, Basis::Unproven);
}

#[test]
fn g5_four_at_once_and_one_more_every_300_milliseconds() {
    let mut scene = Scene::new();
    scene.gate = scene.gate.failures_per_minute(7);
    let under_way: Vec<Ticket> = (0..4).map(|_| scene.go(asked("a"))).collect();
    for _ in 0..100 {
        scene.waits(asked("a"));
    }
    let mut let_go = Vec::new();
    for _ in 0..20 {
        scene.pass(100);
        let_go.push(scene.let_go().len());
    }
    assert_eq!(let_go.iter().sum::<usize>(), 3, "G3 has no more places");
    assert_eq!(&let_go[..6], [0, 0, 1, 0, 0, 1]);
    scene.settle(asked("a"), under_way[0], Verdict::Accepted);
    assert_eq!(scene.let_go().len(), 97, "once it is accepted there is no waiting");
}

#[test]
fn g5_refusals_for_scopes_count_for_their_operation() {
    let mut scene = Scene::new();
    scene.accept(for_list("a"));
    let mut contacts: Vec<Ticket> = (0..4).map(|_| scene.go(asked("a"))).collect();
    let waiting: Vec<WaiterId> = (0..296).map(|_| scene.waits(asked("a"))).collect();
    while let Some(ticket) = contacts.pop() {
        scene.settle(asked("a"), ticket, Verdict::RefusedHere("refused"));
        contacts.extend(scene.let_go().into_iter().map(|(_, ticket)| ticket));
    }
    assert_eq!(scene.state.survey(scene.now).1, 5);
    assert_eq!(scene.state.line.len(), 0, "{} are refused like those before", waiting.len());
    assert_eq!(scene.go(for_list("a")).basis, Basis::Proven, "it may do that all the same");
    for operation in 0x30..0x3a {
        let other = Asked { subject: operation << 56, ..asked("a") };
        scene.waits(other);
    }
}

#[test]
fn g5_an_accepted_key_waits_for_a_second_at_most_at_a_new_operation() {
    let mut scene = Scene::new();
    scene.accept(for_list("a"));
    for _ in 0..4 {
        assert_eq!(scene.go(asked("a")).basis, Basis::Contact);
    }
    for _ in 0..100 {
        scene.waits(asked("a"));
    }
    scene.pass(999);
    assert!(scene.let_go().is_empty());
    scene.pass(1);
    assert_eq!(scene.let_go().len(), 100);
    let other = scene.go(asked("new key"));
    assert_eq!(other.basis, Basis::Unproven, "what the server works on takes no place");
}

#[test]
fn g5_the_organization_of_one_client_is_no_other_clients_concern() {
    let mut scene = Scene::new();
    scene.accept(asked("a"));
    let wrong_organization = Asked { subject: ASK ^ (0x3f << 56), ..asked("a") };
    for _ in 0..5 {
        let Admission::Go(ticket) = scene.ask(wrong_organization) else { break };
        scene.settle(wrong_organization, ticket, Verdict::RefusedHere("refused"));
    }
    scene.shut(wrong_organization);
    assert_eq!(scene.go(asked("a")).basis, Basis::Proven);
}

#[test]
fn g6_everything_can_be_switched_off() {
    let mut scene = Scene { gate: Gate::off(), ..Scene::new() };
    for _ in 0..100 {
        scene.condemn("a");
        assert_eq!(scene.go(asked("b")).basis, Basis::Unproven);
    }
    scene.accept(asked("c"));
    let ticket = scene.go(asked("c"));
    assert_eq!(scene.settle(asked("c"), ticket, Verdict::Condemned("refused")), Outcome::Stands);
}

#[test]
fn g6_the_longest_times_there_are_stay_times() {
    let mut scene = Scene::new();
    scene.gate = Gate::new().verdict_wait(Duration::MAX).cooldown(Duration::MAX, Duration::MAX);
    let tickets: Vec<Ticket> = (0..4).map(|_| scene.go(asked("a"))).collect();
    let waits = scene.waits(asked("a"));
    assert!(scene.state.wake_of(waits, scene.now).is_some());
    scene.settle(asked("a"), tickets[0], Verdict::Condemned("refused"));
    assert!(scene.shut(asked("a")) > s(1_000_000));
}

#[test]
fn g8_tenants_have_their_own_counts_beside_the_origins() {
    let mut scene = Scene::new();
    for name in ["a", "b"] {
        let bad = of_tenant(name, "bad");
        let ticket = scene.go(bad);
        scene.settle(bad, ticket, Verdict::Condemned("refused"));
    }
    scene.waits(of_tenant("c", "bad"));
    for good in 0..200 {
        let name = format!("good {good}");
        assert_eq!(scene.go(of_tenant(&name, &name)).basis, Basis::Unproven, "all at once");
    }
}

#[test]
fn g8_places_go_to_the_key_that_has_fewest_then_to_who_came_first() {
    let mut scene = Scene::new();
    let first: Vec<Ticket> = (0..4).map(|_| scene.go(asked("hog"))).collect();
    let _fifth = scene.go(asked("other"));
    scene.pass(300);
    let hogs: Vec<WaiterId> = (0..3).map(|_| scene.waits(asked("hog"))).collect();
    let (second, third) = (scene.waits(asked("b")), scene.waits(asked("c")));
    scene.settle(asked("hog"), first[0], Verdict::Unknown);
    assert_eq!(scene.let_go()[0].0, second);
    scene.settle(asked("hog"), first[1], Verdict::Unknown);
    assert_eq!(scene.let_go()[0].0, third);
    scene.settle(asked("hog"), first[2], Verdict::Unknown);
    assert_eq!(scene.let_go()[0].0, hogs[0]);
}

#[test]
fn g8_a_tenant_with_places_comes_after_those_without() {
    let mut scene = Scene::new();
    scene.gate = scene.gate.failures_per_minute(1);
    let _hanging = scene.go(of_tenant("a hanging key", "first"));
    let refused = scene.go(of_tenant("b", "third"));
    scene.settle(of_tenant("b", "third"), refused, Verdict::Condemned("refused"));
    let later = scene.waits(of_tenant("c", "first"));
    let sooner = scene.waits(of_tenant("d", "second"));
    scene.pass(60_000);
    let let_go: Vec<WaiterId> = scene.let_go().into_iter().map(|(id, _)| id).collect();
    assert_eq!(let_go, [sooner, later]);
}

#[test]
fn g9_what_is_not_used_for_an_hour_is_forgotten() {
    let mut scene = Scene::new();
    scene.accept(asked("a"));
    scene.condemn("b");
    scene.pass(3_599_000);
    scene.accept(asked("a"));
    scene.pass(1000);
    scene.state.forget(None, scene.now);
    assert_eq!(scene.state.len(), 1, "the one that was used stays");
    let _under_way = scene.go(asked("c"));
    scene.pass(3_600_000);
    scene.state.forget(None, scene.now);
    assert_eq!(scene.state.len(), 1, "an attempt is under way with the last one");
}

#[test]
fn g9_keys_that_are_refused_locally_leave_nothing() {
    let mut scene = Scene::new();
    for name in ["a", "b", "c", "d", "e"] {
        scene.condemn(name);
    }
    for index in 0..20_000 {
        match scene.ask(asked(&format!("new {index}"))) {
            Admission::Wait(id) if index % 2 == 0 => assert!(scene.state.leave(id)),
            Admission::Wait(_) => {}
            Admission::Throttled(wait) => assert_eq!(wait, s(60)),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((scene.state.len(), scene.state.line.len()), (5, 10_000));
}

#[test]
fn g10_what_is_not_the_apis_refusal_never_condemns() {
    let mut scene = Scene::new();
    scene.accept(asked("a"));
    for _ in 0..1000 {
        let ticket = scene.go(asked("a"));
        assert_eq!(ticket.basis, Basis::Proven);
        scene.settle(asked("a"), ticket, Verdict::Unexplained);
    }
    for _ in 0..5 {
        let ticket = scene.go(asked("b"));
        scene.settle(asked("b"), ticket, Verdict::Unexplained);
    }
    scene.waits(asked("b"));
    assert_eq!(scene.go(asked("a")).basis, Basis::Proven);
}

#[test]
fn a_clock_that_is_set_back_locks_nobody_out() {
    let mut scene = Scene::new();
    scene.now += s(100_000);
    scene.revoke("a");
    for name in ["b", "c", "d", "e"] {
        scene.condemn(name);
    }
    scene.now -= s(90_000);
    assert_eq!(scene.shut(asked("a")), s(1));
    let waits = scene.waits(asked("f"));
    assert_eq!(scene.state.wake_of(waits, scene.now), Some(scene.now + s(60)));
    scene.pass(60_000);
    assert_eq!(scene.let_go().len(), 1);
}

#[test]
fn g2_g3_a_forked_child_has_the_verdicts_and_failures_but_nothing_in_flight() {
    let mut scene = Scene::new();
    for name in ["a", "b", "c"] {
        scene.condemn(name);
    }
    scene.accept(asked("good"));
    // Two in flight fill the minute's five.
    let _flying = (scene.go(asked("d")), scene.go(asked("e")));
    scene.waits(asked("f"));
    let mut child = Scene { state: scene.state.for_child(), gate: scene.gate.clone(), now: scene.now };
    assert!(matches!(child.ask(asked("a")), Admission::Condemned(..)));
    child.go(asked("good"));
    assert_eq!(child.state.survey(child.now).2, 0);
    // Three failures of the parent's count, so two may still fail.
    let _flying = (child.go(asked("d")), child.go(asked("e")));
    child.waits(asked("f"));
}
