//! Replies with fields of an unexpected kind of JSON (D3, D4).

use keyway_types::{Misfit, no_misfit, second_pass};

use crate::error::{self, Error, ErrorKind, Said, SaidBody};
use crate::pipeline::Meta;

/// The number of fields that a log line names.
const NAMED: usize = 8;

/// The number of fields that a stream remembers.
const MOST: usize = 100;

/// Reads a value whose usual reading of `json` failed: leniently, or if the call is strict, to find the
/// first field that does not fit.
#[cold]
pub(crate) fn read_again<T>(
    strict: bool,
    json: &str,
    read: impl FnMut(&str) -> serde_json::Result<T>,
) -> Result<(T, Vec<Misfit>), Unread> {
    let read = second_pass(json, read).map_err(Unread::Other)?;
    if !strict {
        return Ok(read);
    }
    no_misfit(read).map(|value| (value, Vec::new())).map_err(Unread::Misfit)
}

/// Why a value cannot be read.
pub(crate) enum Unread {
    /// The call is strict, and the error names a field.
    Misfit(serde_json::Error),
    Other(serde_json::Error),
}

/// Logs the fields that did not fit, once per call.
#[cold]
pub(crate) fn warn(meta: &Meta, misfits: &[Misfit]) {
    if misfits.is_empty() {
        return;
    }
    let scrubber = meta.scrubber();
    let named: Vec<_> = misfits.iter().take(NAMED).map(Misfit::to_string).collect();
    let more = match misfits.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let fields = Said::new(&format!("{}{more}", named.join(", ")), &scrubber);
    let request_id = error::request_id(&meta.headers, &scrubber);
    let request_id = request_id.as_deref().unwrap_or("none");
    tracing::warn!(
        operation = meta.operation.id,
        request_id,
        "the reply has fields that do not fit their types, which were converted or left blank: {}",
        &*fields
    );
}

/// Adds the fields of a stream's event to those of its earlier events; each place is kept once.
/// Returns whether they are the first.
#[cold]
pub(crate) fn add(all: &mut Vec<Misfit>, new: Vec<Misfit>) -> bool {
    let first = all.is_empty() && !new.is_empty();
    for misfit in new {
        if all.len() < MOST && !all.contains(&misfit) {
            all.push(misfit);
        }
    }
    first
}

/// The error of a strict call for a field that does not fit; `what` names it.
#[cold]
pub(crate) fn refused(meta: &Meta, what: &str, body: &[u8]) -> Error {
    let scrubber = meta.scrubber();
    let id = error::request_id(&meta.headers, &scrubber);
    let id = id.map(|id| format!(", request {id}")).unwrap_or_default();
    let text = format!(
        "The reply of {} does not fit its type (status {}{id}): {what}; turn `strict` off to read the rest",
        meta.operation.id,
        meta.status.as_u16()
    );
    meta.complete(Error::new(ErrorKind::Decode, text, &scrubber).with(|context| {
        context.status = Some(meta.status);
        context.body = Some(SaidBody::new(body, &scrubber));
    }))
}

#[cfg(test)]
mod tests;
