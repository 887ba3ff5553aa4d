//! When a key expires: as its document says, and in words.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::timestamp;

/// The field with the time at which a key expires.
const AT: &str = "expires_at";

/// The fields with the seconds that a key has left when its document is read.
const WITHIN: [&str; 2] = ["expires_in_seconds", "expires_in"];

/// A time from the year 10000 on is malformed: it is most likely in milliseconds.
const LATEST: Duration = Duration::from_secs(253_402_300_800);

/// A key that is not replaced automatically produces a warning this long before it expires.
const CLOSE: Duration = Duration::from_secs(3 * 86_400);

/// What the fields beside a key say about its expiry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StatedEnd {
    /// Nothing.
    Unstated,
    /// It expires at this time.
    At(SystemTime),
    /// Something that is not a time, in the field of this name.
    Malformed(&'static str),
}

/// Reads the expiry from an object's fields. A malformed field counts only if no other is valid.
pub(crate) fn stated(fields: &Value, now: SystemTime) -> StatedEnd {
    let mut malformed = StatedEnd::Unstated;
    for name in std::iter::once(AT).chain(WITHIN) {
        let value = match fields.get(name) {
            None | Some(Value::Null) => continue,
            Some(value) => value,
        };
        let end = if name == AT { moment(value) } else { after(value, now) };
        match end.filter(|end| in_range(*end)) {
            Some(end) => return StatedEnd::At(end),
            None if malformed == StatedEnd::Unstated => malformed = StatedEnd::Malformed(name),
            None => {}
        }
    }
    malformed
}

/// Returns whether a field of this name states an expiry.
pub(crate) fn is_end(name: &str) -> bool {
    name == AT || WITHIN.contains(&name)
}

/// Reads a time, or the seconds since 1970 as a number or in a string.
fn moment(value: &Value) -> Option<SystemTime> {
    timestamp::read(value).or_else(|| timestamp::read(&in_string(value)?.into()))
}

/// Returns the time that many seconds after `now`.
fn after(value: &Value, now: SystemTime) -> Option<SystemTime> {
    let seconds = value.as_f64().or_else(|| in_string(value))?;
    now.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}

fn in_string(value: &Value) -> Option<f64> {
    value.as_str()?.trim().parse().ok()
}

/// Excludes zero, which means that there is no expiry, and milliseconds.
fn in_range(end: SystemTime) -> bool {
    end.duration_since(UNIX_EPOCH).is_ok_and(|since| !since.is_zero() && since < LATEST)
}

/// When a key expires, as seen at some time. `Display` is a clause such as "expires in 3 h" or
/// "expired 2 days ago".
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use keyway_credentials::{Credential, KeyKind, Secret, Source};
///
/// let now = SystemTime::now();
/// let source = Source::Custom("the rotation".into());
/// let key = Credential::new(Secret::new("sk-emul-example"), KeyKind::ApiKey, source);
/// assert_eq!(key.expiry(now), None);
/// let expiry = key.with_expiry(now + Duration::from_secs(3 * 3600)).expiry(now).unwrap();
/// assert_eq!(expiry.to_string(), "expires in 3 h");
/// assert!(expiry.is_close() && !expiry.is_over());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiry {
    end: SystemTime,
    now: SystemTime,
}

impl Expiry {
    pub(crate) fn new(end: SystemTime, now: SystemTime) -> Self {
        Self { end, now }
    }

    /// Returns the time from which the server rejects the key.
    pub fn at(&self) -> SystemTime {
        self.end
    }

    /// Returns that time in whole seconds since 1970, as the API writes it.
    pub fn seconds(&self) -> u64 {
        self.end.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
    }

    /// Returns whether the key has expired.
    pub fn is_over(&self) -> bool {
        self.end <= self.now
    }

    /// Returns whether the key has expired, or will within 3 days.
    pub fn is_close(&self) -> bool {
        self.end.duration_since(self.now).is_ok_and(|left| left <= CLOSE) || self.is_over()
    }
}

impl fmt::Display for Expiry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.end.duration_since(self.now) {
            Ok(left) if !left.is_zero() => write!(f, "expires in {}", Span(left)),
            Err(over) if over.duration().as_secs() > 0 => write!(f, "expired {} ago", Span(over.duration())),
            _ => f.write_str("expired just now"),
        }
    }
}

/// A duration in the largest unit of which there are at least two.
struct Span(Duration);

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_secs() {
            seconds @ 0..120 => write!(f, "{seconds} s"),
            seconds @ 120..7200 => write!(f, "{} min", seconds / 60),
            seconds @ 7200..172_800 => write!(f, "{} h", seconds / 3600),
            seconds => write!(f, "{} days", seconds / 86_400),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn p3_an_end_is_read_in_every_form_that_the_api_and_others_write() {
        for (fields, expected) in [
            (json!({}), StatedEnd::Unstated),
            (json!({"expires_at": null, "expires_in": null}), StatedEnd::Unstated),
            (json!([1]), StatedEnd::Unstated),
            (json!({"expires_at": 1_801_387_800}), StatedEnd::At(at(1_801_387_800))),
            (json!({"expires_at": "1801387800"}), StatedEnd::At(at(1_801_387_800))),
            (json!({"expires_at": "2027-01-31T09:30:00Z"}), StatedEnd::At(at(1_801_387_800))),
            (json!({"expires_in_seconds": 60}), StatedEnd::At(at(1060))),
            (json!({"expires_in": "60"}), StatedEnd::At(at(1060))),
            (json!({"expires_in": 60, "expires_at": 2000}), StatedEnd::At(at(2000))),
            (json!({"expires_in": 0}), StatedEnd::At(at(1000))),
        ] {
            assert_eq!(stated(&fields, at(1000)), expected, "{fields}");
        }
    }

    #[test]
    fn p3_a_malformed_end_is_named_unless_another_field_can_be_read() {
        for (fields, expected) in [
            (json!({"expires_at": "soon"}), StatedEnd::Malformed("expires_at")),
            (json!({"expires_at": 0}), StatedEnd::Malformed("expires_at")),
            (json!({"expires_at": 1_801_387_800_000_u64}), StatedEnd::Malformed("expires_at")),
            (json!({"expires_at": {}, "expires_in": []}), StatedEnd::Malformed("expires_at")),
            (json!({"expires_in": -1}), StatedEnd::Malformed("expires_in")),
            (json!({"expires_in_seconds": 1e300}), StatedEnd::Malformed("expires_in_seconds")),
            (json!({"expires_at": "soon", "expires_in": 60}), StatedEnd::At(at(1060))),
        ] {
            assert_eq!(stated(&fields, at(1000)), expected, "{fields}");
        }
    }

    #[test]
    fn an_end_in_words() {
        let now = at(10_000_000);
        for (end, words, close) in [
            (10_000_000, "expired just now", true),
            (10_000_045, "expires in 45 s", true),
            (10_000_000 + 119 * 60, "expires in 119 min", true),
            (10_000_000 + 3 * 3600, "expires in 3 h", true),
            (10_000_000 + 3 * 86_400, "expires in 3 days", true),
            (10_000_000 + 90 * 86_400, "expires in 90 days", false),
            (9_999_999, "expired 1 s ago", true),
            (10_000_000 - 2 * 86_400, "expired 2 days ago", true),
        ] {
            let expiry = Expiry::new(at(end), now);
            assert_eq!((expiry.to_string().as_str(), expiry.is_close()), (words, close));
            assert_eq!((expiry.is_over(), expiry.seconds()), (end <= 10_000_000, end));
        }
    }

    proptest! {
        #[test]
        fn any_value_is_an_end_or_none(text in any::<String>(), number in any::<f64>()) {
            for name in ["expires_at", "expires_in", "expires_in_seconds"] {
                let _ = stated(&json!({ name: text.as_str() }), at(1000));
                let _ = stated(&json!({ name: number }), SystemTime::now());
            }
        }
    }
}
