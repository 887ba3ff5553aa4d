//! The delay that a server requests in the body of an error (E10).

use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::delay::{LONGEST_WAIT, positive, until};

/// How deeply objects and lists are searched.
const DEPTH: usize = 8;

/// More letters and digits than any field's name has that holds a delay.
const LONGEST_NAME: usize = 32;

/// A field that holds a delay. An earlier one counts first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Delay,
    Milliseconds,
    Seconds,
    Reset,
}

/// Returns the delay in an error's body: `retryDelay`, then `retry_after` and its like, then a reset
/// time, also among quoted headers. A delay over [`LONGEST_WAIT`] is returned only if there is no shorter one.
#[cold]
pub(crate) fn delay_in_body(body: &Value, now: SystemTime) -> Option<Duration> {
    let mut found = Vec::new();
    collect(body, DEPTH, now, &mut found);
    found
        .into_iter()
        .min_by_key(|(field, delay)| (*delay > LONGEST_WAIT, *field, *delay))
        .map(|(_, delay)| delay)
}

fn collect(value: &Value, depth: usize, now: SystemTime, found: &mut Vec<(Field, Duration)>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, depth, now, found)),
        Value::Object(members) => {
            for (name, value) in members {
                match field(name).and_then(|field| Some((field, read(field, value, now)?))) {
                    Some(delay) => found.push(delay),
                    None => collect(value, depth, now, found),
                }
            }
        }
        _ => {}
    }
}

fn field(name: &str) -> Option<Field> {
    let mut letters = [0; LONGEST_NAME];
    let mut length = 0;
    for letter in name.bytes().filter(u8::is_ascii_alphanumeric) {
        *letters.get_mut(length)? = letter.to_ascii_lowercase();
        length += 1;
    }
    match std::str::from_utf8(letters.get(..length)?).ok()? {
        "retrydelay" => Some(Field::Delay),
        "xratelimitreset" | "ratelimitreset" | "resetat" | "resetsat" | "resettime" | "resetdate"
        | "retryat" | "availableat" => Some(Field::Reset),
        name => delay_field(name),
    }
}

/// What a delay is called, before its unit.
const DELAYS: &[&str] = &[
    "retryafter",
    "retryin",
    "retrydelay",
    "resetafter",
    "resetin",
    "resetsin",
    "resetsafter",
    "reset",
    "waitfor",
    "cooldown",
    "backoff",
];

/// A field that is named after a delay and its unit.
fn delay_field(name: &str) -> Option<Field> {
    let (words, unit) = DELAYS.iter().find_map(|words| Some((*words, name.strip_prefix(words)?)))?;
    match unit {
        // A bare `reset` may be anything.
        "" => (words != "reset" && words != "cooldown" && words != "backoff").then_some(Field::Seconds),
        "s" => (words != "reset").then_some(Field::Seconds),
        "sec" | "secs" | "second" | "seconds" => Some(Field::Seconds),
        "ms" | "msec" | "millis" | "milliseconds" => Some(Field::Milliseconds),
        _ => None,
    }
}

fn read(field: Field, value: &Value, now: SystemTime) -> Option<Duration> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        // Google's duration as an object.
        Value::Object(parts) if field == Field::Delay => {
            let part = |name: &str| parts.get(name).map(Value::to_string);
            let nanos = part("nanos").and_then(|nanos| nanos.parse::<f64>().ok()).unwrap_or_default();
            let seconds = part("seconds")?.trim_matches('"').parse::<f64>().ok()?;
            (seconds + nanos / 1e9).to_string()
        }
        // Headers quoted as lists.
        Value::Array(items) => return items.iter().find_map(|item| read(field, item, now)),
        _ => return None,
    };
    match field {
        Field::Milliseconds => positive(&text, 0.001),
        Field::Delay | Field::Seconds => span(&text).or_else(|| until(&text, now)),
        Field::Reset => reset(&text, now),
    }
}

/// Seconds, or a number with its unit.
fn span(text: &str) -> Option<Duration> {
    let unit = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = text.get(..text.len() - unit.len())?;
    match unit.trim() {
        "" | "s" | "sec" | "seconds" => positive(number, 1.0),
        "ms" => positive(number, 0.001),
        "m" => positive(number, 60.0),
        _ => None,
    }
}

/// A time since 1970 in milliseconds or seconds, or else a number of seconds from now.
fn reset(text: &str, now: SystemTime) -> Option<Duration> {
    let Ok(number) = text.parse::<f64>() else { return span(text).or_else(|| until(text, now)) };
    let since_1970 = match number {
        1e11.. => positive(text, 0.001)?,
        1e9.. => positive(text, 1.0)?,
        _ => return positive(text, 1.0),
    };
    let at = SystemTime::UNIX_EPOCH.checked_add(since_1970)?;
    at.duration_since(now).ok().filter(|delay| !delay.is_zero())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn delay(body: &Value) -> Option<f64> {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        delay_in_body(body, now).map(|delay| delay.as_secs_f64())
    }

    #[test]
    fn r3_a_delay_in_the_body_is_read_in_every_form() {
        let google = |value: Value| json!([{"error": {"details": [{"@type": "x"}, {"@type": "RetryInfo", "retryDelay": value}]}}]);
        let quoted = |name: &str, value: Value| json!({"error": {"metadata": {"headers": {name: value}}}});
        for (body, seconds) in [
            (google(json!("23s")), Some(23.0)),
            (google(json!("1.5s")), Some(1.5)),
            (google(json!("800ms")), Some(0.8)),
            (google(json!({"seconds": "7", "nanos": 500_000_000})), Some(7.5)),
            (google(json!({"seconds": 7})), Some(7.0)),
            (google(json!("soon")), None),
            (json!({"retry_after": 4}), Some(4.0)),
            (json!({"error": {"retry_after": "4.5"}}), Some(4.5)),
            (json!({"retryAfter": "3s", "retry_after_ms": 250}), Some(0.25)),
            (json!({"error": {"message": "x", "retry_after": -1}}), None),
            (json!({"detail": {"retry_after_seconds": 9}}), Some(9.0)),
            (quoted("X-RateLimit-Reset", json!("1800000012000")), Some(12.0)),
            (quoted("x-ratelimit-reset", json!(1_800_000_030)), Some(30.0)),
            (quoted("X-RateLimit-Reset", json!(["1800000005"])), Some(5.0)),
            (quoted("X-RateLimit-Reset", json!("1700000000000")), None),
            (quoted("X-RateLimit-Reset", json!("6")), Some(6.0)),
            (quoted("Retry-After", json!("11")), Some(11.0)),
            (
                json!({"error": {"type": "usage_limit_reached", "resets_in_seconds": 42, "resets_at": 1_800_000_050}}),
                Some(42.0),
            ),
            (json!({"error": {"resets_at": 1_800_000_050}}), Some(50.0)),
            (json!({"error": {"resets_at": "2027-01-15T08:00:20Z"}}), Some(20.0)),
            (json!({"reset_time": "2027-01-15T09:00:30.5+01:00"}), Some(30.5)),
            (json!({"metadata": {"resetsAt": "2027-01-15T08:00:40"}}), Some(40.0)),
            (json!({"retry_at": "2027-01-15 08:00:41.250000"}), Some(41.25)),
            (json!({"retry_after": "2027-01-15T08:00:42Z"}), Some(42.0)),
            (quoted("Retry-After", json!("Fri, 15 Jan 2027 08:00:43 GMT")), Some(43.0)),
            (json!({"resets_at": "2027-01-15T07:59:59Z"}), None),
            (json!({"resets_at": "2027-01-15"}), None),
            (json!({"reset_seconds": 3}), Some(3.0)),
            (json!({"detail": {"retry-after-seconds": "6"}}), Some(6.0)),
            (json!({"retry_in_ms": 1500}), Some(1.5)),
            (json!({"retryAfterMillis": 250}), Some(0.25)),
            (json!({"reset_after": 2.5, "reset_in": "8s"}), Some(2.5)),
            (json!({"retry_delay_seconds": 5}), Some(5.0)),
            (json!({"reset": 5, "backoff": 3, "retry_after_days": 2, "resets": 1}), None),
            (json!({"retryDelay": "500s", "retry_after": 20}), Some(20.0)),
            (json!({"retryDelay": "500s"}), Some(500.0)),
            (json!({"retry_after": null}), None),
            (json!("retry_after"), None),
        ] {
            assert_eq!(delay(&body), seconds, "{body}");
        }
        assert_eq!(delay(&json!({"retry_after_a_name_that_is_longer_than_any": 1})), None);
    }
}
