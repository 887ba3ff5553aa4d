//! The server fails in the middle of a run at 50 calls a second: for two seconds while the key is
//! still valid, for one after it has expired.
//!
//! Call rate, pauses and the server's own work use the real clock, so each of these tests takes
//! some seconds.

use crate::trial::{LIFE, Tally, Trial};

const LOCATION: &str = "openai/creds/app#username";

/// A fault, and the calls' message about it.
struct Fault {
    name: &'static str,
    begin: fn(&mut Trial),
    end: fn(&mut Trial),
    /// Text in the message of every failed call.
    says: &'static [&'static str],
    /// The failure is permanent, so the key is dropped at once (P4).
    definite: bool,
}

/// Runs it, checks it, and prints its row of the table.
async fn check(fault: Fault) {
    let name = fault.name;
    let mut trial = Trial::start(LOCATION, name == "killed").await;
    let before = trial.calls(25).await;
    assert_eq!((before.fine, trial.asked().0), (25, 1), "{before:?}");
    let begun = trial.asked();

    tokio::task::block_in_place(|| (fault.begin)(&mut trial));
    // Half of the key's life is over: another is requested while this one remains in use (P3).
    trial.later(LIFE / 2 + 1);
    let valid = trial.calls(100).await;
    trial.later(LIFE / 2);
    let over = trial.calls(50).await;
    let (asked, requests) = (trial.asked().0 - begun.0, trial.asked().1 - begun.1);

    if fault.definite {
        assert!(valid.failures() > 90, "the key is given up at once: {valid:?}");
    } else {
        assert_eq!(valid.fine, 100, "a valid key goes on being used: {valid:?}");
    }
    assert_eq!(over.fine, 0, "{over:?}");
    says(&valid, fault.says);
    says(&over, fault.says);
    // The queries are 1, 2 and 4 s apart, and each makes at most five requests.
    assert!((1..=4).contains(&asked), "{name}: asked {asked} times");
    assert!(requests <= 5 * asked, "{name}: {requests} requests");
    let sent = trial.emulator.journal();
    assert!(sent.iter().all(|entry| entry.status == Some(200)), "nothing is sent without a good key");

    tokio::task::block_in_place(|| (fault.end)(&mut trial));
    trial.recovers().await;
    assert_eq!(trial.calls(25).await.fine, 25);

    let said = over.failed.keys().last().unwrap();
    let requests = if name == "killed" { "refused connections".to_owned() } else { requests.to_string() };
    println!(
        "| {name} | {} of 100 | {} of 50 | {asked} | {requests} | {said} |",
        valid.failures(),
        over.failures()
    );
}

#[track_caller]
fn says(tally: &Tally, words: &[&str]) {
    for said in tally.failed.keys() {
        assert!(said.contains("vault:openai/creds/app#username"), "the source is named: {said}");
        assert!(words.iter().all(|word| said.contains(word)), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p4_killed() {
    let end = |trial: &mut Trial| {
        trial.own.restart();
        trial.furnish();
    };
    let says = &["no connection to http://127.0.0.1:", "refused", "check that the server is running"];
    check(Fault { name: "killed", begin: |trial| trial.own.kill(), end, says, definite: false }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p4_p5_stalled() {
    check(Fault {
        name: "stalled",
        begin: |trial| trial.own.signal("STOP"),
        end: |trial| trial.own.signal("CONT"),
        says: &["did not respond within 0.5 s", "check why it is slow"],
        definite: false,
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p4_garbage() {
    check(Fault {
        name: "garbage",
        begin: |trial| trial.gateway.garbage(true),
        end: |trial| trial.gateway.garbage(false),
        says: &["answered with 200 and a body of another type (text/html)", "not a proxy or another program"],
        definite: false,
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p4_sealed() {
    check(Fault {
        name: "sealed",
        begin: |trial| trial.own.seal(),
        end: |trial| trial.own.unseal(),
        says: &["is sealed", "have it unsealed"],
        definite: false,
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn p4_denied() {
    check(Fault {
        name: "denied",
        begin: |trial| trial.deny(),
        end: |trial| trial.allow(),
        says: &["do not allow reading `openai/creds/app`", "grant it with the policy"],
        definite: true,
    })
    .await;
}
