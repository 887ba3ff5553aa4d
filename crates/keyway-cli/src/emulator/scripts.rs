//! What the program says about scripted replies: a file that became malformed, and scripts that
//! nothing used.

use std::convert::Infallible;
use std::time::Duration;

use keyway_emulator::Emulator;

use crate::output::Output;

/// How often the program looks whether the file could be read again. Requests see a change at once.
const LOOK: Duration = Duration::from_millis(500);

/// Prints each new problem with the replies file, and when it is over.
pub(super) async fn watch(emulator: &Emulator, output: &Output) -> Infallible {
    let mut known: Option<String> = None;
    loop {
        let problem = emulator.replies_problem();
        if problem != known {
            match &problem {
                Some(problem) => {
                    output.note(&format!("The scripts that were read before stay in use: {problem}"));
                }
                None => output.note("The replies file was read again."),
            }
            known = problem;
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Prints which scripts no request has used, and why those of the file may be stale.
pub(super) fn report_unused(emulator: &Emulator, output: &Output) {
    if let Some(problem) = emulator.replies_problem() {
        output.note(&format!("The scripts are not those of the file: {problem}"));
    }
    let unused = emulator.unused_scripts();
    if !unused.is_empty() {
        output.note(&format!("No request used these scripted replies:\n  {}", unused.join("\n  ")));
    }
}
