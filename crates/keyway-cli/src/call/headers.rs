//! `-H 'name: value'`.

use keyway::raw::RawCall;

use crate::failure::Failure;
use crate::usage::NO_FLAG_TAKES_A_KEY;

/// Headers that carry a secret (X3).
const SECRET: &[&str] = &["authorization", "proxy-authorization", "api-key", "x-api-key", "cookie"];

/// Adds the headers to the call.
pub(super) fn add(mut call: RawCall, lines: &[String]) -> Result<RawCall, Failure> {
    for line in lines {
        // The line is not repeated: it may contain a secret.
        let (name, value) = line.split_once(':').ok_or_else(|| {
            Failure::Usage("-H takes 'name: value', with a colon after the name".to_owned())
        })?;
        let name = name.trim();
        if SECRET.contains(&name.to_ascii_lowercase().as_str()) {
            return Err(Failure::Usage(NO_FLAG_TAKES_A_KEY.to_owned()));
        }
        call = call.header(name, value.trim());
    }
    Ok(call)
}
