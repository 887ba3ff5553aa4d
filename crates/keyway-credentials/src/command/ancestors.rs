//! How many programs of this name have started each other (X8).
//!
//! A variable tells a program that it runs inside a command queried for a key. A script that clears
//! the environment also clears the variable, and then only the parent processes reveal it.

use std::path::PathBuf;

use crate::System;

/// This many ancestors with the same name mean that a command queries itself.
pub(super) const MOST: usize = 4;

/// Returns whether that many ancestors of this process have its name. If the system does not say,
/// the answer is no.
pub(super) fn are_too_many(system: &dyn System) -> bool {
    let Some(own) = status(system, "self") else { return false };
    let (mut above, mut same) = (own.parent, 0);
    // Deeper than any shell nests.
    for _ in 0..256 {
        let Some(process) = status(system, &above) else { break };
        same += usize::from(process.name == own.name);
        above = process.parent;
    }
    same >= MOST
}

struct Status {
    name: String,
    parent: String,
}

/// Parses `/proc/PID/stat`: the number, the name in parentheses (which may contain parentheses),
/// the state, the parent (proc(5)).
fn status(system: &dyn System, process: &str) -> Option<Status> {
    let bytes = system.read(&PathBuf::from(format!("/proc/{process}/stat"))).ok()?;
    let text = String::from_utf8_lossy(&bytes);
    let (start, end) = (text.find('(')?, text.rfind(')')?);
    let name = text.get(start + 1..end)?.to_owned();
    let parent = text.get(end + 1..)?.split_whitespace().nth(1)?.to_owned();
    Some(Status { name, parent })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FakeSystem;

    /// A machine on which this process has so many ancestors, every second one a shell.
    fn below(count: usize) -> FakeSystem {
        let mut system = FakeSystem::new().with_file("/proc/self/stat", "1000 (key (w) ay) S 999 1 1 0");
        for level in 0..count {
            let process = 999 - level;
            let name = if level % 2 == 1 { "key (w) ay" } else { "sh" };
            system = system.with_file(
                format!("/proc/{process}/stat"),
                format!("{process} ({name}) S {} 1 1 0", process - 1),
            );
        }
        system
    }

    #[test]
    fn x8_a_command_that_clears_the_environment_asks_itself_four_times_and_no_more() {
        assert!(!are_too_many(&FakeSystem::new()));
        assert!(!are_too_many(&below(7)));
        assert!(are_too_many(&below(8)));
    }
}
