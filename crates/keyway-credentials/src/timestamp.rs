//! Points in time, as programs write them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

/// Parses a time in RFC 3339 format (`2027-01-31T09:30:00Z`, `2027-01-31T10:30:00.5+01:00`), or
/// seconds since 1970.
///
/// `None` for anything else, and for times before 1970.
pub(crate) fn read(value: &Value) -> Option<SystemTime> {
    match value {
        Value::String(text) => rfc_3339(text),
        value => since_epoch(value.as_f64()?),
    }
}

fn since_epoch(seconds: f64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}

/// Parses a time in RFC 3339 format, such as `2027-01-31T10:30:00.5+01:00`, with its zone.
///
/// `None` for anything else, and for times before 1970.
pub fn rfc_3339(text: &str) -> Option<SystemTime> {
    let (date, rest) = (text.get(..10)?, text.get(10..)?);
    let time = rest.strip_prefix(['T', 't', ' '])?;
    let (clock, zone) = (time.get(..8)?, time.get(8..)?);
    let (fraction, zone) = match zone.strip_prefix('.') {
        Some(rest) => rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?),
        None => ("", zone),
    };
    if rest.get(9..10) == Some(".") && fraction.is_empty() {
        return None;
    }
    let days = days(numbers(date, '-', [4, 2, 2])?)?;
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
    // A leap second is the first second of the next minute.
    let valid = hour < 24 && minute < 60 && second <= 60;
    let local = days * 86_400 + hour * 3600 + minute * 60 + second;
    let seconds = u64::try_from(valid.then_some(local)? - offset(zone)?).ok()?;
    let nanoseconds = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    UNIX_EPOCH.checked_add(Duration::new(seconds, nanoseconds))
}

/// Returns the offset of a time zone from UTC, in seconds.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "Z" | "z") {
        return Some(0);
    }
    let sign = match zone.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let [hours, minutes] = numbers(zone.get(1..)?, ':', [2, 2])?;
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// Parses numbers of this many digits each, separated by a character.
fn numbers<const N: usize>(text: &str, separator: char, digits: [usize; N]) -> Option<[i64; N]> {
    let mut found = [0; N];
    let mut parts = text.split(separator);
    for (slot, length) in found.iter_mut().zip(digits) {
        let part = parts.next()?;
        let sound = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        *slot = sound.then(|| part.parse().ok())??;
    }
    parts.next().is_none().then_some(found)
}

/// Returns the days from 1970-01-01 to a date of the Gregorian calendar.
fn days([year, month, day]: [i64; 3]) -> Option<i64> {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let length = *lengths.get(usize::try_from(month - 1).ok()?)?;
    if !(1..=length).contains(&day) {
        return None;
    }
    let before = year - 1;
    let years = before * 365 + before / 4 - before / 100 + before / 400;
    let months: i64 = lengths.iter().take(usize::try_from(month - 1).ok()?).sum();
    // The calendar's first 1970 years have 719,162 days.
    Some(years + months + day - 1 - 719_162)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn seconds(value: Value) -> Option<f64> {
        read(&value).map(|time| time.duration_since(UNIX_EPOCH).unwrap().as_secs_f64())
    }

    #[test]
    fn times_are_read_in_any_zone_and_as_numbers() {
        for (value, expected) in [
            (json!("1970-01-01T00:00:00Z"), 0.0),
            (json!("2000-02-29T12:00:00Z"), 951_825_600.0),
            (json!("2027-01-31T09:30:00Z"), 1_801_387_800.0),
            (json!("2027-01-31T10:30:00.5+01:00"), 1_801_387_800.5),
            (json!("2027-01-31 04:00:00-05:30"), 1_801_387_800.0),
            (json!("2027-01-31t09:30:00.123456789123z"), 1_801_387_800.123_456_8),
            (json!(1_801_387_800), 1_801_387_800.0),
            (json!(1_801_387_800.25), 1_801_387_800.25),
        ] {
            assert_eq!(seconds(value.clone()), Some(expected), "{value}");
        }
    }

    #[test]
    fn anything_else_is_no_time() {
        for value in [
            json!(null),
            json!(true),
            json!(-1),
            json!(1e300),
            json!(""),
            json!("soon"),
            json!("1801387800"),
            json!("2027-01-31"),
            json!("2027-01-31T09:30:00"),
            json!("2027-02-29T09:30:00Z"),
            json!("2027-13-01T09:30:00Z"),
            json!("2027-01-31T24:30:00Z"),
            json!("2027-01-31T09:30:00.Z"),
            json!("2027-01-31T09:30:00+1:00"),
            json!("1969-12-31T23:59:59Z"),
            json!("2027-01-31T09:30:00Zulu"),
            json!("2027-01-3\u{e9}T09:30:00Z"),
        ] {
            assert_eq!(seconds(value.clone()), None, "{value}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_time_or_none(text in any::<String>()) {
            let _ = rfc_3339(&text);
        }

        #[test]
        fn each_day_is_the_one_after_the_last(year in 1970_i64..9999, month in 1_i64..=12, day in 1_i64..=31) {
            if let Some(number) = days([year, month, day]) {
                let next = days([year, month, day + 1]).or_else(|| days([year, month + 1, 1])).or_else(|| days([year + 1, 1, 1]));
                prop_assert_eq!(next, Some(number + 1));
            }
        }
    }
}
