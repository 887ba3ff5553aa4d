//! `--params`: all parameters at once, as one JSON object from the command line, a file or stdin.

use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

use keyway::credentials::{RealSystem, System};
use serde_json::{Map, Value};

use crate::failure::Failure;

/// Reads the value of `--params -`, before Ctrl-C is caught.
pub(crate) fn read_stdin(params: Option<String>) -> Result<Option<String>, Failure> {
    if params.as_deref() != Some("-") {
        return Ok(params);
    }
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text).map_err(|error| {
        Failure::Usage(format!("--params - cannot be read from stdin ({error}); send a JSON object"))
    })?;
    Ok(Some(text))
}

/// Returns the object in or named by the value of `--params`. A named pipe is read up to the limit,
/// if there is one.
pub(super) fn object(params: Option<&str>, limit: Option<Duration>) -> Result<Map<String, Value>, Failure> {
    let Some(words) = params else { return Ok(Map::new()) };
    let (place, text) = match words.strip_prefix('@') {
        None => ("--params".to_owned(), words.to_owned()),
        Some(path) => {
            let text = text(Path::new(path), limit).map_err(|error| {
                Failure::Usage(format!("--params @{path}: it cannot be read ({error}); check the path"))
            })?;
            (format!("--params @{path}"), text)
        }
    };
    match serde_json::from_str(&text) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Failure::Usage(format!("{place} is not a JSON object; write {{\"name\": value}}"))),
        Err(error) => {
            Err(Failure::Usage(format!("{place} is not JSON ({error}); write {{\"name\": value}}")))
        }
    }
}

fn text(path: &Path, limit: Option<Duration>) -> io::Result<String> {
    let waits = RealSystem.stamp(path).is_some_and(|stamp| !stamp.is_plain());
    let Some(limit) = limit.filter(|_| waits) else { return std::fs::read_to_string(path) };
    String::from_utf8(RealSystem.read_within(path, limit)?)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_an_object_or_a_mistake() {
        assert_eq!(object(None, None).unwrap_or_default(), Map::new());
        let members = object(Some(r#"{"a": [1]}"#), None).unwrap_or_default();
        assert_eq!(Value::Object(members), serde_json::json!({"a": [1]}));
        for (words, said) in
            [("[1]", "not a JSON object"), ("{", "not JSON"), ("@/nowhere/x", "cannot be read")]
        {
            let Err(Failure::Usage(text)) = object(Some(words), None) else { panic!("{words}") };
            assert!(text.contains(said), "{text}");
        }
    }
}
