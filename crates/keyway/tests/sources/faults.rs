//! Sources that vanish, hang or return garbage while calls are made (P3, P4, P5, K3).
//!
//! The time of day is simulated. The pause of a second after a failure is real, because commands
//! use the machine's clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use keyway::credentials::{FileStamp, RealSystem, System};
use keyway::error::AuthenticationReason;
use keyway::{Error, OpenAI};
use keyway_emulator::Emulator;

use crate::{Directory, ask};

/// A machine whose time of day is set by a test, in seconds since 1970.
#[derive(Clone, Debug, Default)]
struct Calendar(Arc<AtomicU64>);

impl Calendar {
    fn set(&self, seconds: u64) {
        self.0.store(seconds, Ordering::SeqCst);
    }
}

impl System for Calendar {
    fn var(&self, _: &str) -> Option<std::ffi::OsString> {
        None
    }

    fn read(&self, path: &std::path::Path) -> std::io::Result<Vec<u8>> {
        RealSystem.read(path)
    }

    fn stamp(&self, path: &std::path::Path) -> Option<FileStamp> {
        RealSystem.stamp(path)
    }

    fn home_dir(&self) -> Option<std::path::PathBuf> {
        None
    }

    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

fn client(emulator: &Emulator, uri: String, calendar: &Calendar) -> OpenAI {
    OpenAI::builder()
        .system(calendar.clone())
        .base_url(emulator.base_url())
        .key_from(uri)
        .key_timeout(Duration::from_millis(300))
        .build()
        .unwrap()
}

/// Checks that the call failed because of its source, and returns the message.
#[track_caller]
fn source_failed(result: keyway::Result<u32>) -> String {
    let error: Error = result.unwrap_err();
    assert_eq!(*error.as_authentication().unwrap().reason(), AuthenticationReason::ProviderFailed, "{error}");
    assert_eq!(error.attempts(), 0);
    error.to_string()
}

/// Makes calls until one succeeds again. A failed source is not queried for a second, then for two.
async fn recovers(client: &OpenAI) {
    let recovered = async {
        while ask(client).await.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), recovered).await.expect("no restart is needed");
}

#[tokio::test]
async fn p4_a_file_that_makes_no_sense_keeps_the_key_and_one_that_is_gone_takes_it_away() {
    let emulator = Emulator::start().await.unwrap();
    let (key, next) = (emulator.key().create(), emulator.key().create());
    let directory = Directory::new("file");
    let document = |key: &str| format!("{{\"openai\": {{\"key\": \"{key}\"}}}}");
    directory.replace("keys.json", &document(key.secret()));
    let uri = format!("file:{}#openai.key", directory.path("keys.json").display());
    let client = client(&emulator, uri, &Calendar::default());
    ask(&client).await.unwrap();

    // Half-written, of another shape, emptied: it may be in the middle of a write.
    for contents in ["", "{\"openai\": {\"ke", "[]", "{\"openai\": {\"key\": \"\"}}", "\u{0}\u{1}garbage"] {
        directory.replace("keys.json", contents);
        ask(&client).await.unwrap_or_else(|error| panic!("{contents:?}: {error}"));
    }

    std::fs::remove_file(directory.path("keys.json")).unwrap();
    for _ in 0..50 {
        let said = source_failed(ask(&client).await);
        assert!(said.contains("keys.json does not exist; write the key into it"), "{said}");
    }

    // The file returns with another key, and the next call uses it.
    directory.replace("keys.json", &document(next.secret()));
    ask(&client).await.unwrap();
    let sent = emulator.journal();
    assert_eq!(sent.len(), 7, "nothing was sent without a key");
    assert!(sent.iter().all(|entry| entry.status == Some(200)));
}

#[cfg(unix)]
#[tokio::test]
async fn k3_p4_a_file_that_may_not_be_read_any_more_takes_the_key_away() {
    use std::os::unix::fs::PermissionsExt;

    let emulator = Emulator::start().await.unwrap();
    let key = emulator.key().create();
    let directory = Directory::new("mode");
    directory.replace("key", key.secret());
    let client = client(&emulator, format!("file:{}", directory.path("key").display()), &Calendar::default());
    ask(&client).await.unwrap();
    std::fs::set_permissions(directory.path("key"), PermissionsExt::from_mode(0o000)).unwrap();
    if std::fs::read(directory.path("key")).is_ok() {
        // The tests may run as root, who can read any file. A directory in the file's place is
        // unreadable for everyone.
        std::fs::remove_file(directory.path("key")).unwrap();
        std::fs::create_dir(directory.path("key")).unwrap();
    }
    let said = source_failed(ask(&client).await);
    assert!(said.contains("cannot be read: "), "{said}");
}

#[cfg(unix)]
mod command {
    use super::*;
    use crate::unmetered;

    /// A command whose behavior the test sets, in a separate script.
    struct Script(Directory);

    impl Script {
        fn new(name: &str) -> Self {
            Self(Directory::new(name))
        }

        fn uri(&self) -> String {
            format!("command:sh '{}'", self.0.path("fetch").display())
        }

        /// Prints this. Each run adds a line to a file.
        fn prints(&self, text: &str) {
            self.does(&format!("printf '%s' '{text}'"));
        }

        fn does(&self, what: &str) {
            let count = self.0.path("runs");
            self.0.replace("fetch", &format!("echo run >> '{}'\n{what}\n", count.display()));
        }

        fn runs(&self) -> usize {
            std::fs::read_to_string(self.0.path("runs")).unwrap_or_default().lines().count()
        }
    }

    fn expiring(key: &str, at: u64) -> String {
        format!("{{\"api_key\":\"{key}\",\"expires_at\":{at}}}")
    }

    #[tokio::test]
    async fn g4_a_key_that_was_revoked_is_replaced_by_the_one_that_the_command_prints_now() {
        let emulator = Emulator::start().await.unwrap();
        let (old, new) = (emulator.key().create(), emulator.key().create());
        let script = Script::new("rotation");
        script.prints(old.secret());
        let client = client(&emulator, script.uri(), &Calendar::default());
        assert_eq!(script.runs(), 0, "nothing is asked before the first call");
        assert_eq!(ask(&client).await.unwrap(), 1);
        script.prints(new.secret());
        old.revoke();
        assert_eq!(ask(&client).await.unwrap(), 2, "one more attempt with the new key");
        assert_eq!(ask(&client).await.unwrap(), 1);
        assert_eq!(script.runs(), 2);
    }

    /// Each fault, with the calls' message after the key has expired.
    const FAULTS: [(&str, &str); 4] = [
        ("exec sleep 60", "the command `sh` printed no key within 0.3 s and was killed"),
        ("echo '{\"api_key\":'", "the command `sh` printed text that is not valid JSON"),
        ("head -c 3000000 /dev/zero", "the command `sh` printed far more than one key"),
        (
            "echo 'no route to the vault' >&2; exit 7",
            "the command `sh` failed (exit status: 7): no route to the vault",
        ),
    ];

    #[tokio::test]
    async fn p3_p4_p5_a_command_that_fails_keeps_its_key_until_the_end_and_recovers() {
        let faults = FAULTS.into_iter().enumerate();
        let all: Vec<_> =
            faults.map(|(number, (fault, said))| tokio::spawn(fails(number, fault, said))).collect();
        for one in all {
            one.await.unwrap();
        }
    }

    async fn fails(number: usize, fault: &'static str, said: &'static str) {
        let emulator = Emulator::start().await.unwrap();
        let (key, next) = (unmetered(&emulator), unmetered(&emulator));
        let (script, calendar) = (Script::new(&format!("fault-{number}")), Calendar::default());
        script.prints(&expiring(key.secret(), 1000));
        let client = client(&emulator, script.uri(), &calendar);
        ask(&client).await.unwrap();

        script.does(fault);
        for time in [600, 700, 800, 999] {
            calendar.set(time);
            for _ in 0..10 {
                ask(&client).await.unwrap_or_else(|error| panic!("{fault} at {time} s: {error}"));
            }
        }
        calendar.set(1000);
        let failed = source_failed(ask(&client).await);
        assert!(failed.starts_with(&format!("API key could not be read: {said}")), "{failed}");
        assert!(script.runs() < 10, "{fault}: {} runs for 42 calls", script.runs());

        script.prints(&expiring(next.secret(), 2000));
        recovers(&client).await;
    }

    #[tokio::test]
    async fn p4_a_program_that_is_gone_takes_the_key_away_at_once() {
        let emulator = Emulator::start().await.unwrap();
        let (key, calendar) = (emulator.key().create(), Calendar::default());
        let directory = Directory::new("vanishes");
        let program = directory.path("fetch");
        let write = |text: &str| {
            use std::os::unix::fs::PermissionsExt;
            directory.replace("fetch", &format!("#!/bin/sh\nprintf '%s' '{text}'\n"));
            std::fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).unwrap();
        };
        write(&expiring(key.secret(), 1000));
        let client = client(&emulator, format!("command:'{}'", program.display()), &calendar);
        ask(&client).await.unwrap();
        std::fs::remove_file(&program).unwrap();
        calendar.set(995);
        let said = source_failed(ask(&client).await);
        assert!(said.contains("cannot be started") && said.contains("fetch"), "{said}");
        write(&expiring(key.secret(), 2000));
        recovers(&client).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn p2_p3_a_key_that_ends_is_replaced_ahead_of_it_and_the_command_runs_once() {
        let emulator = Emulator::start().await.unwrap();
        let (old, new) = (unmetered(&emulator), unmetered(&emulator));
        let (script, calendar) = (Script::new("ahead"), Calendar::default());
        script.prints(&expiring(old.secret(), 1000));
        let client = Arc::new(client(&emulator, script.uri(), &calendar));
        ask(&client).await.unwrap();
        script.prints(&expiring(new.secret(), 9000));
        calendar.set(600);
        let tasks: Vec<_> = (0..100)
            .map(|_| {
                let client = Arc::clone(&client);
                tokio::spawn(async move { ask(&client).await })
            })
            .collect();
        for task in tasks {
            assert_eq!(task.await.unwrap().unwrap(), 1);
        }
        // The query in flight ends although no call waits for it.
        while client.api_key().await.unwrap().secret().expose() != new.secret() {
            tokio::task::yield_now().await;
        }
        old.revoke();
        assert_eq!(ask(&client).await.unwrap(), 1);
        assert_eq!(script.runs(), 2);
    }
}
