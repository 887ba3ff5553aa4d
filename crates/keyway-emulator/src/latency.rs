//! How long every reply takes at least.

use std::str::FromStr;
use std::time::Duration;

use crate::error::{Error, ErrorKind};
use crate::time_text::parse_duration;

/// A delay before each reply of the emulated API, errors included: a fixed time, or one chosen
/// anew for each request, evenly between two.
///
/// Parsed from `50ms`, `1.5s` or `50ms..200ms`; a bare number is milliseconds. At most one day.
///
/// ```
/// use std::time::Duration;
/// let latency: keyway_emulator::Latency = "50ms..200ms".parse()?;
/// assert_eq!(latency, keyway_emulator::Latency::between(Duration::from_millis(50), Duration::from_millis(200)));
/// # Ok::<(), keyway_emulator::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Latency {
    least: Duration,
    most: Duration,
}

impl Latency {
    /// Delays each reply by this time.
    pub fn fixed(delay: Duration) -> Self {
        Self { least: delay, most: delay }
    }

    /// Delays each reply by a time between these two, which are swapped if they are in the wrong
    /// order.
    pub fn between(least: Duration, most: Duration) -> Self {
        Self { least: least.min(most), most: least.max(most) }
    }

    /// Returns the delay of one reply.
    pub(crate) fn next(&self) -> Duration {
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        Duration::from_micros(fastrand::u64(micros(self.least)..=micros(self.most)))
    }
}

impl FromStr for Latency {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let (least, most) = text.split_once("..").unwrap_or((text, text));
        let time = |text: &str| {
            parse_duration(text.trim()).ok_or_else(|| {
                Error::new(
                    ErrorKind::Setting,
                    "a latency is not a time such as 50ms, or a range such as 50ms..200ms; write one of them",
                )
            })
        };
        Ok(Self::between(time(least)?, time(most)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_one_time_or_a_range() {
        let millis = Duration::from_millis;
        assert_eq!("50ms".parse::<Latency>().unwrap(), Latency::fixed(millis(50)));
        assert_eq!("50".parse::<Latency>().unwrap(), Latency::fixed(millis(50)));
        assert_eq!("50ms .. 0.2s".parse::<Latency>().unwrap(), Latency::between(millis(200), millis(50)));
        for wrong in ["", "..", "50ms..", "soon", "-1ms"] {
            assert_eq!(wrong.parse::<Latency>().unwrap_err().kind(), ErrorKind::Setting, "{wrong}");
        }
    }

    #[test]
    fn a_delay_is_inside_its_range() {
        let (least, most) = (Duration::from_micros(3), Duration::from_micros(5));
        let delays: Vec<Duration> = (0..200).map(|_| Latency::between(least, most).next()).collect();
        assert!(delays.iter().all(|delay| (least..=most).contains(delay)));
        assert!(delays.contains(&least) && delays.contains(&most), "both ends occur");
        assert_eq!(Latency::default().next(), Duration::ZERO);
    }
}
