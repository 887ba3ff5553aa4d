//! The memory of a rejected key between runs (G11).

use std::fs;
use std::path::Path;

use keyway_emulator::{EmulatedKey, Emulator, ThrottleRule};

use crate::program::Program;
use crate::scratch::Scratch;

fn emulator() -> Emulator {
    // Without its own throttle, which would hide how many requests were sent.
    Emulator::builder().throttle(ThrottleRule::off()).start_blocking().unwrap()
}

fn chat(emulator: &Emulator, key: &EmulatedKey, cache: &Path) -> Program {
    let program = Program::new().var("OPENAI_API_KEY", key.secret()).var("XDG_CACHE_HOME", cache);
    program.args(&["--base-url", emulator.base_url(), "chat", "hi"])
}

fn file(cache: &Scratch) -> String {
    fs::read_to_string(cache.work().join("keyway/gate.json")).unwrap()
}

#[test]
fn g11_thirty_starts_with_a_bad_key_send_one_request() {
    let (emulator, cache) = (emulator(), Scratch::new());
    let bad = emulator.key().deleted().create();
    chat(&emulator, &bad, &cache.work()).run().exits(4);
    for _ in 1..30 {
        let error = chat(&emulator, &bad, &cache.work()).args(&["--json"]).run().exits(4).error();
        assert_eq!(error["from_gate"], true, "{error}");
        assert_eq!(error["reason"], "invalid");
        assert!(error["retry_after"].as_f64().is_some_and(|wait| (1.0..=30.0).contains(&wait)), "{error}");
    }
    let done = chat(&emulator, &bad, &cache.work()).run().exits(4);
    assert!(done.stderr.contains("nothing was sent: this key was rejected before"), "{done:?}");
    assert!(done.stderr.contains("--no-gate-file"), "{done:?}");
    assert_eq!(emulator.journal().len(), 1);
    assert!(!file(&cache).contains(&bad.secret()[8..]), "no part of a key is in it");

    let good = emulator.key().create();
    chat(&emulator, &good, &cache.work()).run().exits(0);
    chat(&emulator, &bad, &cache.work()).args(&["--no-gate-file"]).run().exits(4);
    assert_eq!(emulator.journal().len(), 3, "it is passed over on request");
}

#[test]
fn g11_thirty_starts_at_the_same_time_send_five_requests() {
    let (emulator, cache) = (emulator(), Scratch::new());
    let bad = emulator.key().deleted().create();
    std::thread::scope(|scope| {
        let starts: Vec<_> =
            (0..30).map(|_| scope.spawn(|| chat(&emulator, &bad, &cache.work()).run())).collect();
        for start in starts {
            start.join().unwrap().exits(4);
        }
    });
    let sent = emulator.journal().len();
    assert!((1..=5).contains(&sent), "{sent} requests");
}

#[test]
fn g11_a_key_that_works_again_clears_it() {
    let (emulator, cache) = (emulator(), Scratch::new());
    let key = emulator.key().create();
    for _ in 0..3 {
        chat(&emulator, &key, &cache.work()).run().exits(0);
    }
    key.delete();
    chat(&emulator, &key, &cache.work()).run().exits(4);
    assert!(file(&cache).contains("revoked"), "a key that an earlier start saw accepted");
    key.restore();
    let login = Program::new().var("XDG_CACHE_HOME", cache.work()).stdin(key.secret());
    login.args(&["--base-url", emulator.base_url(), "auth", "login"]).run().exits(0);
    chat(&emulator, &key, &cache.work()).run().exits(0);
}

#[cfg(unix)]
#[test]
fn g11_the_file_is_the_users_alone_and_in_nobodys_way() {
    use std::os::unix::fs::PermissionsExt;
    let (emulator, cache) = (emulator(), Scratch::new());
    let key = emulator.key().create();
    chat(&emulator, &key, &cache.work()).run().exits(0);
    let mode = |name: &str| fs::metadata(cache.work().join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("keyway"), mode("keyway/gate.json")), (0o700, 0o600));

    for contents in ["", "{", "{\"salt\": 1, \"keys\": []}"] {
        fs::write(cache.work().join("keyway/gate.json"), contents).unwrap();
        chat(&emulator, &key, &cache.work()).run().exits(0);
    }
    let not_a_directory = cache.work().join("file");
    fs::write(&not_a_directory, "").unwrap();
    chat(&emulator, &key, &not_a_directory).run().exits(0);
}
