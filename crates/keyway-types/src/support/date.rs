//! Dates in texts.

/// Returns the seconds since 1970 of a complete date: `2025-01-01`, or with a time and an offset,
/// `2025-01-01T12:00:00.5+01:00`. Without an offset it is in UTC. A fraction is cut off.
pub(crate) fn unix_seconds(text: &str) -> Option<i64> {
    let (date, rest) = text.split_at_checked(10)?;
    let [year, month, day] = numbers(date, b'-', [4, 2, 2])?;
    if !(1..=12).contains(&month) || day < 1 || day > days_of(year, month) {
        return None;
    }
    let midnight = days_since_1970(year, month, day) * 86_400;
    if rest.is_empty() {
        return Some(midnight);
    }
    let (time, rest) = rest.strip_prefix(['T', 't', ' '])?.split_at_checked(8)?;
    let [hour, minute, second] = numbers(time, b':', [2, 2, 2])?;
    // 60 is a leap second.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let rest = match rest.strip_prefix('.') {
        None => rest,
        Some(fraction) => {
            let rest = fraction.trim_start_matches(|letter: char| letter.is_ascii_digit());
            (rest.len() < fraction.len()).then_some(rest)?
        }
    };
    Some(midnight + hour * 3600 + minute * 60 + second - offset(rest)?)
}

/// Returns the seconds that a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "" | "Z" | "z") {
        return Some(0);
    }
    let (sign, digits) = match zone.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let [hour, minute] = match digits.len() {
        4 => numbers(&format!("{}:{}", digits.get(..2)?, digits.get(2..)?), b':', [2, 2])?,
        _ => numbers(digits, b':', [2, 2])?,
    };
    (hour <= 23 && minute <= 59).then_some(sign * (hour * 3600 + minute * 60))
}

/// Returns numbers of so many digits each, with this between them.
fn numbers<const N: usize>(text: &str, between: u8, digits: [usize; N]) -> Option<[i64; N]> {
    let mut found = [0; N];
    let mut rest = text;
    for (index, (place, wide)) in found.iter_mut().zip(digits).enumerate() {
        if index > 0 {
            rest = rest.strip_prefix(char::from(between))?;
        }
        let (number, after) = rest.split_at_checked(wide)?;
        *place = number.bytes().all(|byte| byte.is_ascii_digit()).then(|| number.parse().ok())??;
        rest = after;
    }
    rest.is_empty().then_some(found)
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Counts days in years that begin in March, so that a leap day is the last one.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month < 3 { year - 1 } else { year };
    let months = (month + 9) % 12;
    let days = (153 * months + 2) / 5 + day - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + days - 719_468
}

#[cfg(test)]
mod tests {
    use super::unix_seconds;

    #[test]
    fn d3_a_complete_date_is_its_seconds() {
        for (text, seconds) in [
            ("1970-01-01", 0),
            ("1970-01-01T00:00:00Z", 0),
            ("2024-05-01T00:00:00Z", 1_714_521_600),
            ("2024-02-29 23:59:59.999999", 1_709_251_199),
            ("2025-01-01T12:00:00+01:30", 1_735_727_400),
            ("2025-01-01t12:00:00.25-0800", 1_735_761_600),
            ("1969-12-31T23:59:59z", -1),
            ("2000-03-01", 951_868_800),
        ] {
            assert_eq!(unix_seconds(text), Some(seconds), "{text}");
        }
    }

    #[test]
    fn d3_what_is_no_complete_date_has_no_seconds() {
        for text in [
            "",
            "2024",
            "2024-05",
            "2024-13-01",
            "2023-02-29",
            "2024-05-01T",
            "2024-05-01T00:00",
            "2024-05-01T24:00:00Z",
            "2024-05-01T00:00:00.",
            "2024-05-01T00:00:00 UTC",
            "2024-05-01T00:00:00+1",
            "2024/05/01",
            "+024-05-01",
            "2024-05-01T00:00:00Zé",
            "éééééééééééé",
            "2024-05-0é",
        ] {
            assert_eq!(unix_seconds(text), None, "{text}");
        }
    }
}
