//! The prompt: from the command line or from stdin.

use std::io::{self, IsTerminal, Read};

use crate::failure::Failure;

/// Returns the argument, or stdin if it is `-`, or missing and stdin is not a terminal.
pub(crate) fn read(argument: Option<String>) -> Result<String, Failure> {
    let text = match argument {
        Some(text) if text != "-" => text,
        None if io::stdin().is_terminal() => {
            let text = "The prompt is missing; write one after `chat`, or `-` to read it from stdin";
            return Err(Failure::Usage(text.to_owned()));
        }
        _ => from_stdin()?,
    };
    if text.trim().is_empty() {
        let text = "The prompt is empty; write one after `chat`, or send one to stdin";
        return Err(Failure::Usage(text.to_owned()));
    }
    Ok(text)
}

/// Reads all of stdin, without the final newline.
fn from_stdin() -> Result<String, Failure> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).map_err(|error| {
        Failure::Usage(format!(
            "The prompt cannot be read from stdin ({error}); write it after `chat` instead"
        ))
    })?;
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to() + 1;
        Failure::Usage(format!("The prompt from stdin is not UTF-8 (byte {byte}); convert it first"))
    })?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(text)
}
