//! What failing sources leave behind in the process. It runs in its own program, because it counts
//! the resources of the whole process.
#![cfg(target_os = "linux")]

use std::time::Duration;

use keyway_credentials::{Answer, Chain, CommandProvider, FileProvider, Outcome, Provider};

/// The threads and descriptors of this process.
fn held() -> (usize, usize) {
    let count = |path: &str| std::fs::read_dir(path).map_or(0, Iterator::count);
    (count("/proc/self/task"), count("/proc/self/fd"))
}

#[tokio::test]
async fn x8_failing_sources_leave_neither_threads_nor_descriptors() {
    let pipe = std::env::temp_dir().join(format!("keyway-leftovers-{}", std::process::id()));
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let before = held();
    for _ in 0..8 {
        // The last of these leaves the group, and holds the pipes for longer than the test.
        for script in
            ["sleep 60 & wait", "sleep 60 & exit 1", "exec >&- 2>&-; sleep 60", "setsid sleep 2 & sleep 60"]
        {
            let command = CommandProvider::new("sh", ["-c", script]).deadline(Duration::from_millis(20));
            assert!(matches!(command.provide().await, Answer::Failed(_)), "{script}");
        }
        let chain = Chain::new(vec![Box::new(FileProvider::new(&pipe))]);
        let outcome = chain.deadline(Duration::from_millis(20)).resolve().await;
        assert!(matches!(outcome, Outcome::Failed(_)), "{outcome:?}");
    }
    // Threads that have answered are about to end.
    while held() > before {
        tokio::task::yield_now().await;
    }
    std::fs::remove_file(&pipe).unwrap();
}
