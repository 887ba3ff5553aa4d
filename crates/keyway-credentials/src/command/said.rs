//! The error output of a failed command.

use std::process::ExitStatus;

use crate::system::secret_variables;
use crate::{Scrubber, Secret};

/// The most of it that is shown, in characters.
const LONGEST: usize = 300;

/// Shorter words are not secrets.
const SHORTEST_SECRET: usize = 8;

/// Describes how a command ended, with its standard error in one line and without keys.
///
/// Every word it printed is removed from that, and so are secrets in the environment: `sh -x`
/// repeats both.
pub(super) fn words(status: ExitStatus, stdout: &[u8], stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let text = without_secrets(stdout, text.trim());
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().take(LONGEST).collect::<String>() {
        text if text.is_empty() => format!("failed ({status}) and printed no error"),
        text => format!("failed ({status}): {text}"),
    }
}

fn without_secrets(stdout: &[u8], said: &str) -> String {
    let mut scrubber = Scrubber::new();
    let printed = String::from_utf8_lossy(stdout);
    let lines = printed.lines().map(str::trim);
    // A key may be a word of a line, or a string in JSON.
    let words = printed.split(|character: char| character.is_whitespace() || "\"',;:=".contains(character));
    for secret in lines.chain(words).filter(|word| word.len() >= SHORTEST_SECRET && said.contains(*word)) {
        scrubber = scrubber.with_secret(&Secret::new(secret));
    }
    for secret in secret_variables().iter().filter(|secret| secret.chars() >= SHORTEST_SECRET) {
        scrubber = scrubber.with_secret(secret);
    }
    scrubber.scrub(said).into_owned()
}
