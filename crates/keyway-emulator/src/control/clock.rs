//! The clock through the control API.

use http::StatusCode;
use serde_json::{Value, json};

use super::{ControlResult, Request, bad, ok, refuse, wrong_method};
use crate::time_text::{moment_text, parse_duration};

/// `/_keyway/clock`
pub(super) fn clock(request: &Request<'_>) -> ControlResult {
    let clock = &request.shared.clock;
    match request.method() {
        "GET" => {}
        "PATCH" if clock.is_real() => {
            let text = "The system clock cannot be moved; start the emulator with `--clock` or `EmulatorBuilder::clock`.";
            return Err(refuse(StatusCode::CONFLICT, "advance", text));
        }
        "PATCH" => {
            let members = request.members()?;
            let by = members.get("advance").and_then(Value::as_str).and_then(parse_duration);
            clock.advance(
                by.ok_or_else(|| bad("advance", "`advance` must be a time such as 90s, at most a day."))?,
            );
        }
        _ => return wrong_method(request),
    }
    ok(&json!({ "now": moment_text(clock.now()) }))
}
