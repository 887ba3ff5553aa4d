//! What a command that failed said about it.

use std::process::ExitStatus;

use crate::system::secret_variables;
use crate::{Scrubber, Secret};

/// How much of it is shown, in characters.
const LONGEST: usize = 300;

/// Shorter words are no secrets.
const SHORTEST_SECRET: usize = 8;

/// How a command ended, and what it said on its standard error in one line without keys.
///
/// What it printed is taken out of that, word by word, and so are secrets of the environment: `sh -x` repeats both.
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
    // A key may be a word of a line, or a text in JSON.
    let words = printed.split(|character: char| character.is_whitespace() || "\"',;:=".contains(character));
    for secret in lines.chain(words).filter(|word| word.len() >= SHORTEST_SECRET && said.contains(*word)) {
        scrubber = scrubber.with_secret(&Secret::new(secret));
    }
    for secret in secret_variables().iter().filter(|secret| secret.chars() >= SHORTEST_SECRET) {
        scrubber = scrubber.with_secret(secret);
    }
    scrubber.scrub(said).into_owned()
}
