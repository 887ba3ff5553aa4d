//! Simulates worlds of keys, tenants, tasks and a server with every fault, event by event, and
//! checks the gate's promises at each step. At the end, the test prints the number of steps and of
//! distinct states.

mod scenario;
mod world;

use std::collections::HashSet;

use scenario::Scenario;
use world::World;

/// Runs scenarios with these seeds for at least `steps` steps in all.
fn run(seeds: std::ops::Range<u64>, steps: usize, scenario: impl Fn(&mut fastrand::Rng) -> Scenario) {
    let mut seen = HashSet::new();
    let (mut made, mut failures, mut worlds) = (0, 0, 0);
    for seed in seeds {
        if made >= steps {
            break;
        }
        let mut rng = fastrand::Rng::with_seed(seed);
        let scenario = scenario(&mut rng);
        let mut world = World::new(scenario, rng, seed);
        world.run(&mut seen);
        made += world.steps;
        failures += world.failures_seen();
        worlds += 1;
    }
    assert!(made >= steps, "{made} steps are too few");
    println!(
        "{worlds} worlds, {made} steps, {failures} failed authentications, {} different states",
        seen.len()
    );
}

/// These tests run over a million steps between them, which takes seconds.
#[test]
fn g3_never_more_than_five_failures_a_minute_whatever_happens() {
    run(0..10_000, 400_000, Scenario::any);
}

#[test]
fn g3_storms_of_bad_keys_at_every_latency() {
    run(10_000..20_000, 200_000, Scenario::storm);
}

#[test]
fn g2a_a_proven_key_is_never_shut_out_by_one_wrong_voice() {
    run(20_000..30_000, 200_000, Scenario::one_wrong_voice);
}

#[test]
fn g2a_a_replica_that_refuses_some_of_all_calls() {
    run(30_000..40_000, 150_000, Scenario::flaky);
}

#[test]
fn g8_tenants_hold_up_none_but_themselves() {
    run(40_000..50_000, 150_000, Scenario::tenants);
}
