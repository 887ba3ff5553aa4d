//! Durations and times as text: Go-style durations, and RFC 3339 times of keys files.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Formats a duration as Go does, which the API's `x-ratelimit-reset-*` headers use: `634ms`,
/// `18.642s`, `6m0s`.
pub(crate) fn go_duration(duration: Duration) -> String {
    let millis = duration.as_millis();
    if millis == 0 {
        return "0s".into();
    }
    if millis < 1000 {
        return format!("{millis}ms");
    }
    let (hours, minutes) = (millis / 3_600_000, millis / 60_000 % 60);
    let seconds = seconds_text(millis % 60_000);
    match (hours, minutes) {
        (0, 0) => format!("{seconds}s"),
        (0, _) => format!("{minutes}m{seconds}s"),
        _ => format!("{hours}h{minutes}m{seconds}s"),
    }
}

fn seconds_text(millis: u128) -> String {
    let text = format!("{}.{:03}", millis / 1000, millis % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Parses `200ms`, `2s`, `1.5s` or `3m`; a bare number is milliseconds. At most one day.
pub(crate) fn parse_duration(text: &str) -> Option<Duration> {
    let (number, scale) = if let Some(number) = text.strip_suffix("ms") {
        (number, 0.001)
    } else if let Some(number) = text.strip_suffix('s') {
        (number, 1.0)
    } else if let Some(number) = text.strip_suffix('m') {
        (number, 60.0)
    } else {
        (text, 0.001)
    };
    let plain = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let seconds = number.parse::<f64>().ok().filter(|_| plain)? * scale;
    // Whole microseconds, so that a parsed value can be written again.
    let micros = Duration::from_secs_f64(seconds.min(1e6) + 5e-7).as_micros();
    (seconds <= 86_400.0).then(|| Duration::from_micros(u64::try_from(micros).unwrap_or(0)))
}

/// Formats a duration in milliseconds, as [`parse_duration`] accepts it.
pub(crate) fn millis_text(duration: Duration) -> String {
    let micros = duration.as_micros();
    let text = format!("{}.{:03}", micros / 1000, micros % 1000);
    format!("{}ms", text.trim_end_matches('0').trim_end_matches('.'))
}

/// Parses an RFC 3339 time with its offset, such as `2030-01-31T12:00:00Z`; before 1970 it is 1970.
pub(crate) fn parse_moment(text: &str) -> Option<SystemTime> {
    let moment: toml::value::Datetime = text.parse().ok()?;
    let (date, time) = (moment.date?, moment.time?);
    let offset_minutes = match moment.offset? {
        toml::value::Offset::Z => 0,
        toml::value::Offset::Custom { minutes } => i64::from(minutes),
    };
    let days = days_since_epoch(i64::from(date.year), i64::from(date.month), i64::from(date.day));
    let minutes = days * 1440 + i64::from(time.hour) * 60 + i64::from(time.minute) - offset_minutes;
    let seconds = minutes * 60 + i64::from(time.second.unwrap_or(0));
    Some(UNIX_EPOCH + Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

/// Formats a time as RFC 3339 in UTC, with milliseconds; before 1970 it is 1970.
pub(crate) fn moment_text(at: SystemTime) -> String {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = since.as_secs();
    let (year, month, day) = civil(i64::try_from(seconds / 86_400).unwrap_or(0));
    let (hours, minutes) = (seconds / 3600 % 24, seconds / 60 % 60);
    format!(
        "{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{:02}.{:03}Z",
        seconds % 60,
        since.subsec_millis()
    )
}

/// Returns the date of a day since 1970-01-01: the inverse of [`days_since_epoch`].
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, carry) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year_of_era + carry, month, day)
}

/// Returns the days from 1970-01-01 in the Gregorian calendar, counting from March so that leap
/// days come last.
fn days_since_epoch(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_go_writes_them() {
        let rows = [
            (0, "0s"),
            (634, "634ms"),
            (1000, "1s"),
            (18_642, "18.642s"),
            (360_000, "6m0s"),
            (3_723_500, "1h2m3.5s"),
        ];
        for (millis, text) in rows {
            assert_eq!(go_duration(Duration::from_millis(millis)), text);
        }
    }

    #[test]
    fn durations_of_faults_are_read() {
        let rows = [
            ("200ms", Some(200)),
            ("2s", Some(2000)),
            ("1.5s", Some(1500)),
            ("3m", Some(180_000)),
            ("5", Some(5)),
        ];
        for (text, millis) in rows {
            assert_eq!(parse_duration(text), millis.map(Duration::from_millis), "{text}");
        }
        for text in ["", "s", "-1s", "1h", "NaN", "inf", "1e9s", "99999m"] {
            assert_eq!(parse_duration(text), None, "{text}");
        }
    }

    #[test]
    fn moments_are_written_as_they_are_read() {
        for text in [
            "1970-01-01T00:00:00.000Z",
            "2024-02-29T12:34:56.789Z",
            "2000-03-01T23:59:59.001Z",
            "2100-12-31T00:00:00.000Z",
        ] {
            let (whole, millis) = text.trim_end_matches('Z').split_once('.').unwrap();
            let at =
                parse_moment(&format!("{whole}Z")).unwrap() + Duration::from_millis(millis.parse().unwrap());
            assert_eq!(moment_text(at), text);
        }
        for day in 0..60_000 {
            let (year, month, date) = civil(day);
            assert_eq!(days_since_epoch(year, month, date), day);
        }
    }

    #[test]
    fn moments_are_read_with_their_offset() {
        let seconds =
            |text: &str| parse_moment(text).map(|at| at.duration_since(UNIX_EPOCH).unwrap().as_secs());
        assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(seconds("2024-02-29T12:00:00Z"), Some(1_709_208_000));
        assert_eq!(seconds("2024-02-29T13:00:00+01:00"), Some(1_709_208_000));
        assert_eq!(seconds("2000-03-01T00:00:00Z"), Some(951_868_800));
        assert_eq!(seconds("2024-02-29"), None, "a date alone is not a moment");
        assert_eq!(seconds("tomorrow"), None);
    }
}
