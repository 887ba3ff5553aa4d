//! Asking for a key: hidden on a terminal, or from stdin. Never from the command line (X3).

use std::io::{self, IsTerminal, Read};

use keyway::credentials::Secret;

use crate::failure::Failure;

/// No key is longer than this many bytes.
const LONGEST: usize = 64 * 1024;

/// Returns the key as entered, and its origin. `-` selects stdin, which is also read if it is not a
/// terminal.
pub(super) fn key(from: Option<&str>) -> Result<(Secret, &'static str), Failure> {
    match from {
        Some("-") => Ok((from_stdin()?, "stdin")),
        Some(_) => Err(Failure::Usage(
            "A key does not belong on the command line, which every process on this machine can read; omit it to be prompted, or use - to send it to stdin"
                .to_owned(),
        )),
        None if io::stdin().is_terminal() => Ok((from_terminal()?, "the prompt")),
        None => Ok((from_stdin()?, "stdin")),
    }
}

fn from_stdin() -> Result<Secret, Failure> {
    // Allocated at full size: a growing buffer leaves copies behind.
    let mut bytes = Vec::with_capacity(LONGEST + 1);
    let limit = LONGEST as u64 + 1;
    io::stdin().lock().take(limit).read_to_end(&mut bytes).map_err(|error| {
        Failure::Usage(format!("The key cannot be read from stdin ({error}); check what it is connected to"))
    })?;
    if bytes.len() > LONGEST {
        let text = format!("Stdin has more than {LONGEST} bytes, which is not a key; send only the key");
        return Err(Failure::Usage(text));
    }
    // The final newline comes from the shell and is not an oddity (K7).
    let line =
        bytes.strip_suffix(b"\n").map_or(bytes.len(), |line| line.strip_suffix(b"\r").unwrap_or(line).len());
    bytes.truncate(line);
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Secret::new(text)),
        Err(error) => {
            let byte = error.utf8_error().valid_up_to() + 1;
            drop(Secret::new(String::from_utf8_lossy(error.as_bytes())));
            Err(Failure::Usage(format!("The key from stdin is not UTF-8 (byte {byte}); convert it first")))
        }
    }
}

/// Reads a line, typed or pasted, without showing it.
fn from_terminal() -> Result<Secret, Failure> {
    const PROMPT: &str = "API key (not shown): ";
    #[cfg(unix)]
    let typed = super::hidden::line(PROMPT);
    #[cfg(not(unix))]
    let typed = rpassword::prompt_password(PROMPT);
    typed.map(Secret::new).map_err(|error| match error.kind() {
        io::ErrorKind::Interrupted => Failure::Interrupted,
        // Ctrl-D on an empty line.
        io::ErrorKind::UnexpectedEof => {
            Failure::Usage("No key was entered, and nothing was stored".to_owned())
        }
        _ => Failure::Usage(format!(
            "The key cannot be read from the terminal ({error}); send it to stdin instead"
        )),
    })
}
