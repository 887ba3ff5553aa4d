//! The file's record of each key, and the rules: those of the gate, between processes.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use keyway::error::AuthenticationReason;
use serde_json::{Map, Value, json};

/// The failures of one key allowed within a minute (G3).
const MOST_FAILURES: usize = 5;

/// The attempts in flight with a key that has no verdict (G5).
const MOST_AT_ONCE: usize = 4;

const WINDOW: f64 = 60.0;

/// The first and longest cool-down of a rejected key, and the first one of a key that had been
/// accepted (G2, G2a).
const FIRST: f64 = 30.0;
const LONGEST: f64 = 300.0;
const FIRST_OF_ACCEPTED: f64 = 1.0;

/// How long an unused record is kept.
const FORGOTTEN: f64 = 24.0 * 3600.0;

/// The most keys that are remembered.
const MOST_KEYS: usize = 100;

/// Whether a run may make its call.
#[derive(Debug, PartialEq)]
pub(super) enum Admission {
    /// It may. `counted`: the file expects its result. `accepted`: the key was accepted before.
    Go { counted: bool, accepted: bool },
    /// Other runs are finding out.
    Wait,
    /// The key was rejected.
    Refused { reason: AuthenticationReason, wait: Duration },
}

/// The result of a call.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum CallOutcome {
    Accepted,
    Refused(AuthenticationReason),
    /// Up to this many attempts were rejected, or failed for reasons other than the key.
    Failed(u32),
    /// Nothing was found out, or nothing was sent.
    Unknown,
}

/// Everything that is remembered.
#[derive(Debug, Default)]
pub(super) struct Record {
    keys: BTreeMap<String, Key>,
}

#[derive(Debug, Default)]
struct Key {
    used: f64,
    accepted: bool,
    refused: Option<&'static str>,
    strikes: u32,
    until: f64,
    /// The times of failures within the last minute.
    failures: Vec<f64>,
    /// Calls in flight: the process, the start, and the most attempts it may make.
    under_way: Vec<(u32, f64, u32)>,
}

impl Record {
    /// Returns whether this process may call with the key, and records that it does.
    ///
    /// A call with a key that has no verdict may make `attempts` attempts, each of which may fail.
    pub(super) fn admit(&mut self, id: &str, process: u32, attempts: u32, now: SystemTime) -> Admission {
        let now = seconds(now);
        let key = self.keys.entry(id.to_owned()).or_default();
        key.tidy(now);
        key.used = now;
        if let Some(reason) = key.refused
            && key.until > now
        {
            return key.refusal(reason, key.until - now);
        }
        if key.accepted && key.refused.is_none() {
            return Admission::Go { counted: false, accepted: true };
        }
        let most = if key.refused.is_some() { 1 } else { MOST_AT_ONCE };
        // The process's own gate allows no more of them.
        let attempts = attempts.clamp(1, MOST_FAILURES as u32);
        let taken = key.failures.len() as u32 + key.under_way.iter().map(|call| call.2).sum::<u32>();
        if key.under_way.len() < most && taken + attempts <= MOST_FAILURES as u32 {
            key.under_way.push((process, now, attempts));
            return Admission::Go { counted: true, accepted: key.accepted };
        }
        match (key.refused, key.failures.first()) {
            // A probe is in flight, or the minute's failures are used up.
            (Some(reason), _) if !key.under_way.is_empty() => key.refusal(reason, 1.0),
            (Some(reason), Some(first)) => key.refusal(reason, first + WINDOW - now),
            _ => Admission::Wait,
        }
    }

    /// Records the result of a call.
    pub(super) fn settle(
        &mut self,
        id: &str,
        process: u32,
        counted: bool,
        outcome: &CallOutcome,
        now: SystemTime,
    ) {
        let now = seconds(now);
        let key = self.keys.entry(id.to_owned()).or_default();
        key.used = now;
        if counted {
            key.under_way.retain(|(other, ..)| *other != process);
        }
        match outcome {
            CallOutcome::Accepted => *key = Key { accepted: true, used: now, ..Key::default() },
            CallOutcome::Refused(reason) => {
                key.failures.push(now);
                key.strikes = key.strikes.saturating_add(1);
                let first = if key.accepted { FIRST_OF_ACCEPTED } else { FIRST };
                let length = first * 2_f64.powi(key.strikes.min(20) as i32 - 1);
                key.until = now + length.min(LONGEST);
                key.refused = Some(name_of(reason));
            }
            // A key that gets no replies any more may have been rejected: later runs are counted
            // again.
            CallOutcome::Failed(attempts) => {
                key.accepted = false;
                key.failures.extend((0..(*attempts).min(MOST_FAILURES as u32)).map(|_| now));
            }
            CallOutcome::Unknown => {}
        }
    }

    pub(super) fn forget(&mut self, id: &str) {
        self.keys.remove(id);
    }

    /// Parses a file's contents; anything malformed is ignored.
    pub(super) fn read(keys: &Value) -> Self {
        let keys = keys.as_object().into_iter().flatten();
        Self { keys: keys.map(|(id, key)| (id.clone(), Key::read(key))).collect() }
    }

    /// Returns the file's new contents: the most recently used keys.
    pub(super) fn write(&mut self, now: SystemTime) -> Value {
        let now = seconds(now);
        self.keys.retain(|_, key| (0.0..FORGOTTEN).contains(&(now - key.used)) && !key.is_blank());
        let mut uses: Vec<f64> = self.keys.values().map(|key| key.used).collect();
        uses.sort_by(|one, other| other.total_cmp(one));
        let since = uses.get(MOST_KEYS - 1).copied().unwrap_or(f64::MIN);
        let kept = self.keys.iter().filter(|(_, key)| key.used >= since);
        Value::Object(kept.map(|(id, key)| (id.clone(), key.write())).collect::<Map<_, _>>())
    }
}

impl Key {
    /// Drops entries that are too old or in the future, and processes that are gone, whose calls
    /// may have failed.
    fn tidy(&mut self, now: f64) {
        let (alive, gone): (Vec<_>, _) =
            self.under_way.drain(..).partition(|(process, ..)| is_alive(*process));
        self.under_way = alive;
        self.under_way.retain(|(_, began, _)| (0.0..3600.0).contains(&(now - began)));
        self.failures.extend(gone.iter().flat_map(|(_, began, attempts)| (0..*attempts).map(|_| *began)));
        self.failures.retain(|failed| (0.0..WINDOW).contains(&(now - failed)));
        self.failures.sort_by(f64::total_cmp);
        if self.until > now + LONGEST {
            self.until = now;
        }
    }

    fn refusal(&self, name: &str, wait: f64) -> Admission {
        let wait = Duration::from_secs_f64(wait.clamp(0.01, LONGEST));
        Admission::Refused { reason: reason_of(name), wait }
    }

    fn is_blank(&self) -> bool {
        !self.accepted && self.refused.is_none() && self.failures.is_empty() && self.under_way.is_empty()
    }

    fn read(key: &Value) -> Self {
        let number = |name: &str| key.get(name).and_then(Value::as_f64).filter(|number| number.is_finite());
        let list = |name: &str| key.get(name).and_then(Value::as_array).into_iter().flatten();
        let refused = key.get("refused").and_then(Value::as_str).map(|name| name_of(&reason_of(name)));
        Self {
            used: number("used").unwrap_or_default(),
            accepted: key.get("accepted") == Some(&Value::Bool(true)),
            refused,
            strikes: number("strikes").unwrap_or_default().clamp(0.0, 100.0) as u32,
            until: number("until").unwrap_or_default(),
            failures: list("failures").filter_map(Value::as_f64).collect(),
            under_way: list("under_way")
                .filter_map(|call| {
                    let process = call.get(0)?.as_u64()?.try_into().ok()?;
                    let attempts = call.get(2)?.as_u64()?.min(MOST_FAILURES as u64) as u32;
                    Some((process, call.get(1)?.as_f64()?, attempts))
                })
                .collect(),
        }
    }

    fn write(&self) -> Value {
        json!({
            "used": self.used,
            "accepted": self.accepted,
            "refused": self.refused,
            "strikes": self.strikes,
            "until": self.until,
            "failures": self.failures,
            "under_way": self.under_way,
        })
    }
}

fn name_of(reason: &AuthenticationReason) -> &'static str {
    match reason {
        AuthenticationReason::Revoked => "revoked",
        AuthenticationReason::Expired => "expired",
        AuthenticationReason::AccountDeactivated => "account_deactivated",
        AuthenticationReason::NoOrganization => "no_organization",
        _ => "invalid",
    }
}

fn reason_of(name: &str) -> AuthenticationReason {
    match name {
        "revoked" => AuthenticationReason::Revoked,
        "expired" => AuthenticationReason::Expired,
        "account_deactivated" => AuthenticationReason::AccountDeactivated,
        "no_organization" => AuthenticationReason::NoOrganization,
        _ => AuthenticationReason::Invalid,
    }
}

fn seconds(time: SystemTime) -> f64 {
    time.duration_since(UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64())
}

#[cfg(unix)]
fn is_alive(process: u32) -> bool {
    let Some(process) = i32::try_from(process).ok().and_then(rustix::process::Pid::from_raw) else {
        return false;
    };
    // A process of another user is alive too.
    !matches!(rustix::process::test_kill_process(process), Err(rustix::io::Errno::SRCH))
}

/// On systems without this check, a call counts as in flight for as long as it is remembered.
#[cfg(not(unix))]
fn is_alive(_: u32) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A live process.
    fn me() -> u32 {
        std::process::id()
    }

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_800_000_000 + seconds)
    }

    /// Passes the record through a file, as between two runs.
    fn next(record: &mut Record, now: SystemTime) {
        let text = record.write(now).to_string();
        *record = Record::read(&serde_json::from_str(&text).unwrap());
    }

    fn refused(seconds: u64) -> Admission {
        Admission::Refused { reason: AuthenticationReason::Invalid, wait: Duration::from_secs(seconds) }
    }

    #[test]
    fn g11_a_refused_key_is_left_alone_for_a_cool_down_that_doubles() {
        let mut record = Record::default();
        let mut now = 0;
        for seconds in [30, 60, 120, 240, 300, 300] {
            assert_eq!(record.admit("a", me(), 1, at(now)), Admission::Go { counted: true, accepted: false });
            record.settle("a", me(), true, &CallOutcome::Refused(AuthenticationReason::Invalid), at(now));
            next(&mut record, at(now));
            assert_eq!(record.admit("a", me(), 1, at(now)), refused(seconds));
            assert_eq!(record.admit("a", me(), 1, at(now + seconds - 1)), refused(1));
            assert_eq!(
                record.admit("b", me(), 1, at(now)),
                Admission::Go { counted: true, accepted: false },
                "another key"
            );
            record.settle("b", me(), true, &CallOutcome::Unknown, at(now));
            now += seconds;
        }
    }

    #[test]
    fn g11_a_success_clears_it_and_is_remembered() {
        let mut record = Record::default();
        record.admit("a", me(), 1, at(0));
        record.settle("a", me(), true, &CallOutcome::Refused(AuthenticationReason::Expired), at(0));
        assert_eq!(record.admit("a", me(), 1, at(30)), Admission::Go { counted: true, accepted: false });
        record.settle("a", me(), true, &CallOutcome::Accepted, at(31));
        next(&mut record, at(31));
        for _ in 0..100 {
            assert_eq!(record.admit("a", me(), 1, at(32)), Admission::Go { counted: false, accepted: true });
        }
        record.settle("a", me(), false, &CallOutcome::Refused(AuthenticationReason::Revoked), at(33));
        let revoked =
            Admission::Refused { reason: AuthenticationReason::Revoked, wait: Duration::from_secs(1) };
        assert_eq!(record.admit("a", me(), 1, at(33)), revoked, "one that was accepted is asked again soon");
    }

    #[test]
    fn g11_starts_at_the_same_time_count_before_they_end() {
        let mut record = Record::default();
        for _ in 0..4 {
            assert_eq!(record.admit("a", me(), 1, at(0)), Admission::Go { counted: true, accepted: false });
        }
        assert_eq!(record.admit("a", me(), 1, at(0)), Admission::Wait);
        record.settle("a", me(), true, &CallOutcome::Refused(AuthenticationReason::Invalid), at(1));
        assert_eq!(record.admit("a", me(), 1, at(1)), refused(30));
    }

    #[test]
    fn g11_each_attempt_that_nobody_answers_counts() {
        let mut record = Record::default();
        assert_eq!(record.admit("a", me(), 3, at(0)), Admission::Go { counted: true, accepted: false });
        assert_eq!(record.admit("a", me(), 3, at(0)), Admission::Wait, "it may make three attempts more");
        record.settle("a", me(), true, &CallOutcome::Failed(3), at(3));
        assert_eq!(record.admit("a", me(), 3, at(4)), Admission::Wait);
        assert_eq!(record.admit("a", me(), 2, at(4)), Admission::Go { counted: true, accepted: false });
        record.settle("a", me(), true, &CallOutcome::Accepted, at(5));
        record.settle("a", me(), false, &CallOutcome::Failed(3), at(6));
        assert_eq!(record.admit("a", me(), 3, at(7)), Admission::Wait, "one that is silent is counted again");
    }

    #[cfg(unix)]
    #[test]
    fn g11_a_start_that_was_killed_counts_as_a_failure() {
        let mut child = std::process::Command::new("true").spawn().unwrap();
        child.wait().unwrap();
        let mut record = Record::default();
        for _ in 0..5 {
            assert_eq!(
                record.admit("a", child.id(), 1, at(0)),
                Admission::Go { counted: true, accepted: false }
            );
        }
        assert_eq!(record.admit("a", me(), 1, at(1)), Admission::Wait);
        assert_eq!(record.admit("a", me(), 1, at(60)), Admission::Go { counted: true, accepted: false });
    }

    #[test]
    fn g11_a_clock_that_is_set_back_locks_nobody_out() {
        let mut record = Record::default();
        record.admit("a", me(), 1, at(1_000_000));
        record.settle("a", me(), true, &CallOutcome::Refused(AuthenticationReason::Invalid), at(1_000_000));
        assert_eq!(record.admit("a", me(), 1, at(0)), Admission::Go { counted: true, accepted: false });
    }

    #[test]
    fn g11_what_is_no_record_is_as_good_as_none() {
        for text in [
            "null",
            "[]",
            "{\"a\": 1}",
            "{\"a\": {\"until\": \"x\", \"failures\": 5, \"under_way\": [[], [1]]}}",
        ] {
            let mut record = Record::read(&serde_json::from_str(text).unwrap());
            assert_eq!(record.admit("a", me(), 1, at(0)), Admission::Go { counted: true, accepted: false });
        }
    }

    #[test]
    fn g9_the_file_is_bounded() {
        let mut record = Record::default();
        for key in 0..1000 {
            let id = key.to_string();
            record.admit(&id, me(), 1, at(key));
            record.settle(&id, me(), true, &CallOutcome::Refused(AuthenticationReason::Invalid), at(key));
        }
        assert_eq!(record.write(at(1000)).as_object().unwrap().len(), 100);
        assert_eq!(record.write(at(1000 + 24 * 3600)).as_object().unwrap().len(), 0);
    }
}
