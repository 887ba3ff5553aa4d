//! `cargo xtask recordings PATH`: posts recorded requests to the emulator and compares its replies
//! with the recorded ones.

use std::path::Path;

use crate::step::succeed;
use crate::{Result, workspace};

/// The variable by which the test learns the file's path.
const VARIABLE: &str = "KEYWAY_RECORDINGS";

/// Runs the comparison with the recordings in a file of JSON lines, and prints each difference.
pub(crate) fn run(path: &str) -> Result<()> {
    let path = Path::new(path).canonicalize().map_err(|error| format!("{path} cannot be read: {error}"))?;
    let mut command = workspace::cargo();
    command.args(["test", "--locked", "-p", "keyway-emulator", "--test", "emulator", "recordings::"]);
    succeed(command.args(["--", "--ignored", "--nocapture"]).env(VARIABLE, path))
}
