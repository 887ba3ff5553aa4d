//! Summing up the output of the test runners.

use std::fmt;

/// The number of tests that passed, failed and were ignored so far.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(super) passed: u64,
    failed: u64,
    ignored: u64,
}

impl Count {
    /// Counts one test.
    pub(super) fn one(&mut self, passed: bool) {
        *if passed { &mut self.passed } else { &mut self.failed } += 1;
    }

    /// Parses a line of cargo's output: `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
    pub(super) fn rust_line(&mut self, line: &str) {
        let Some((_, numbers)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for part in numbers.split(';') {
            match part.trim().split_once(' ').map(|(number, what)| (number.parse().unwrap_or(0), what)) {
                Some((number, "passed")) => self.passed += number,
                Some((number, "failed")) => self.failed += number,
                Some((number, "ignored")) => self.ignored += number,
                _ => {}
            }
        }
    }

    /// Parses a line of unittest's output: `Ran 12 tests in 0.5s`, then `OK (skipped=1)` or
    /// `FAILED (failures=1, errors=2)`.
    pub(super) fn python_line(&mut self, line: &str) {
        if let Some(ran) = line.strip_prefix("Ran ").and_then(|rest| rest.split(' ').next()) {
            self.passed += ran.parse().unwrap_or(0);
        } else if let Some(parts) = line.strip_prefix("FAILED (").or(line.strip_prefix("OK (")) {
            for part in parts.trim_end_matches(')').split(", ") {
                let (what, number) = part.split_once('=').unwrap_or((part, "0"));
                self.not_passed(what, number.parse().unwrap_or(0));
            }
        }
    }

    /// Parses the last line of pytest's output: `2 failed, 12 passed, 1 skipped in 0.51s`.
    pub(super) fn pytest_line(&mut self, line: &str) {
        let line = line.trim_matches(|letter| letter == '=' || letter == ' ');
        let Some((counts, seconds)) = line.rsplit_once(" in ") else { return };
        if !seconds.split(' ').next().is_some_and(|seconds| seconds.ends_with('s')) {
            return;
        }
        for part in counts.split(", ") {
            match part.split_once(' ').map(|(number, what)| (number.parse::<u64>(), what)) {
                Some((Ok(number), "passed")) => self.passed += number,
                Some((Ok(number), "failed" | "error" | "errors")) => self.failed += number,
                Some((Ok(number), "skipped" | "xfailed" | "deselected")) => self.ignored += number,
                _ => {}
            }
        }
    }

    fn not_passed(&mut self, what: &str, number: u64) {
        self.passed = self.passed.saturating_sub(number);
        match what {
            "failures" | "errors" | "unexpected successes" => self.failed += number,
            _ => self.ignored += number,
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} ignored", self.passed, self.failed, self.ignored)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_cargo_are_summed() {
        let mut count = Count::default();
        for line in [
            "running 3 tests",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.02s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.02s",
        ] {
            count.rust_line(line);
        }
        assert_eq!(count.to_string(), "15 passed, 2 failed, 1 ignored");
    }

    #[test]
    fn the_lines_of_pytest_are_summed() {
        let mut count = Count::default();
        for line in [
            "....F.s   [100%]",
            "FAILED tests/test_x.py::test_y - waited in vain",
            "2 failed, 12 passed, 1 skipped in 0.51s",
            "===== 3 passed, 1 error in 61.20s (0:01:01) =====",
        ] {
            count.pytest_line(line);
        }
        assert_eq!(count.to_string(), "15 passed, 3 failed, 1 ignored");
    }

    #[test]
    fn the_lines_of_unittest_are_summed() {
        let mut count = Count::default();
        for line in [
            "Ran 12 tests in 0.512s",
            "",
            "FAILED (failures=1, errors=2, skipped=3)",
            "Ran 2 tests in 1s",
            "OK",
        ] {
            count.python_line(line);
        }
        assert_eq!(count.to_string(), "8 passed, 3 failed, 3 ignored");
    }
}
