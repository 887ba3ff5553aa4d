//! The checks, and the verdict on them.

use keyway_credentials::{Scrubber, is_invisible};

/// The result of a diagnosis: every check, and the verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    checks: Vec<Check>,
    verdict: Verdict,
}

impl Diagnosis {
    /// Returns the checks in order of dependency.
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// Returns the conclusion from the checks.
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }

    /// Returns the check that explains the failure: the first that failed.
    pub fn cause(&self) -> Option<&Check> {
        self.checks.iter().find(|check| check.mark == Mark::Fail)
    }
}

/// One check. Its text never contains a key.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The check's name, from the [module's table](crate::diagnose#checks).
    pub id: &'static str,
    /// Whether it passed.
    pub mark: Mark,
    /// What the check found, in one line.
    pub finding: String,
    /// What to do about it. Every warning and failure has one.
    pub remedy: Option<String>,
}

/// How a check ended.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// It passed.
    Ok,
    /// Unusual, but calls can work.
    Warn,
    /// Calls fail because of this.
    Fail,
    /// Skipped, or nothing to check.
    Skip,
}

impl Mark {
    /// Returns the name used in JSON reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Fail => "fail",
            Self::Skip => "skip",
        }
    }
}

/// The conclusion from the checks.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The ID of the check that explains the failure; `None` if calls work.
    pub cause: Option<&'static str>,
    /// The one thing to do next.
    pub next: String,
    /// The exit code of a program whose call fails for this cause: 0 none, 1 other, 2
    /// configuration, 3 network, 4 authentication, 5 permission, 6 rate limit or quota.
    pub exit: u8,
}

/// Exit codes by kind of failure.
pub(super) mod exit {
    pub(in crate::diagnose) const OTHER: u8 = 1;
    pub(in crate::diagnose) const CONFIGURATION: u8 = 2;
    pub(in crate::diagnose) const NETWORK: u8 = 3;
    pub(in crate::diagnose) const AUTHENTICATION: u8 = 4;
    pub(in crate::diagnose) const PERMISSION: u8 = 5;
    pub(in crate::diagnose) const RATE_LIMIT: u8 = 6;
}

macro_rules! ids {
    ($($name:ident = $text:literal,)*) => {
        /// The checks, in the order of the report.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Id { $($name,)* }

        impl Id {
            fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

ids! {
    SourceArgument = "source.argument",
    SourceEnvironment = "source.environment",
    SourceDotenv = "source.dotenv",
    SourceFile = "source.file",
    SourceOther = "source.other",
    Sources = "sources",
    Shape = "shape",
    Expiry = "expiry",
    Settings = "settings",
    Organization = "organization",
    Project = "project",
    BaseUrl = "base_url",
    Files = "files",
    ProxyVariables = "proxy_variables",
    Clock = "clock",
    Resolve = "resolve",
    Connect = "connect",
    Proxy = "proxy",
    Tls = "tls",
    Http = "http",
    Throttle = "throttle",
    Header = "header",
    Key = "key",
    Address = "address",
    Region = "region",
    Scopes = "scopes",
    Quota = "quota",
    Rate = "rate",
    Model = "model",
}

struct Row {
    id: Id,
    exit: u8,
    check: Check,
}

/// A diagnosis in progress.
pub(super) struct Report {
    rows: Vec<Row>,
    scrubber: Scrubber,
    /// A next step that fits better than the remedy of the cause.
    next: Option<String>,
}

impl Report {
    pub(super) fn new() -> Self {
        Self { rows: Vec::new(), scrubber: Scrubber::new(), next: None }
    }

    /// Redacts the keys of this scrubber from all text added from now on.
    pub(super) fn hide(&mut self, keys: &Scrubber) {
        self.scrubber = std::mem::take(&mut self.scrubber).with(keys);
    }

    pub(super) fn ok(&mut self, id: Id, finding: impl AsRef<str>) {
        self.set(id, Mark::Ok, 0, finding.as_ref(), None);
    }

    pub(super) fn skip(&mut self, id: Id, finding: impl AsRef<str>) {
        self.set(id, Mark::Skip, 0, finding.as_ref(), None);
    }

    pub(super) fn warn(&mut self, id: Id, finding: impl AsRef<str>, remedy: impl AsRef<str>) {
        self.set(id, Mark::Warn, 0, finding.as_ref(), Some(remedy.as_ref()));
    }

    pub(super) fn fail(&mut self, id: Id, exit: u8, finding: impl AsRef<str>, remedy: impl AsRef<str>) {
        self.set(id, Mark::Fail, exit, finding.as_ref(), Some(remedy.as_ref()));
    }

    /// Marks an earlier check as the cause of a failure, and puts these words before and after its
    /// finding.
    pub(super) fn blame(&mut self, id: Id, exit: u8, (before, after): (&str, &str), remedy: &str) {
        let known = self.rows.iter().find(|row| row.id == id);
        let known = known.map(|row| row.check.finding.as_str()).unwrap_or_default();
        let finding = format!("{before}{known}, {after}");
        self.fail(id, exit, finding, remedy);
    }

    /// Sets a next step that overrides the cause's remedy.
    pub(super) fn advise(&mut self, next: &str) {
        self.next = Some(self.clean(next));
    }

    pub(super) fn has_failed(&self) -> bool {
        self.rows.iter().any(|row| row.check.mark == Mark::Fail)
    }

    pub(super) fn has(&self, id: Id) -> bool {
        self.rows.iter().any(|row| row.id == id)
    }

    /// Returns the remedy of another check, if it has one.
    pub(super) fn remedy(&self, id: Id) -> Option<String> {
        self.rows.iter().find(|row| row.id == id)?.check.remedy.clone()
    }

    /// Stores the check at its place, replacing an earlier result. Two places of the same kind are
    /// both kept.
    fn set(&mut self, id: Id, mark: Mark, exit: u8, finding: &str, remedy: Option<&str>) {
        let check = Check {
            id: id.as_str(),
            mark,
            finding: self.clean(finding),
            remedy: remedy.map(|remedy| self.clean(remedy)),
        };
        if id > Id::SourceOther {
            self.rows.retain(|row| row.id != id);
        }
        let at = self.rows.partition_point(|row| row.id <= id);
        self.rows.insert(at, Row { id, exit, check });
    }

    /// One line without secrets and control characters, because parts of it may come from servers.
    fn clean(&self, text: &str) -> String {
        let text = self.scrubber.scrub(text);
        let text: String = text.chars().filter(|c| !is_invisible(*c)).collect();
        let words = text.split(|c: char| c.is_whitespace() || c.is_control());
        words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn finish(self) -> Diagnosis {
        let first = |mark| self.rows.iter().find(|row| row.check.mark == mark);
        let remedy = |row: &Row| row.check.remedy.clone().unwrap_or_default();
        let verdict = match (first(Mark::Fail), first(Mark::Warn)) {
            (Some(cause), _) => Verdict {
                cause: Some(cause.check.id),
                next: self.next.clone().unwrap_or_else(|| remedy(cause)),
                exit: cause.exit,
            },
            (None, Some(odd)) => Verdict { cause: None, next: remedy(odd), exit: 0 },
            (None, None) => Verdict { cause: None, next: "nothing needs to be done".to_owned(), exit: 0 },
        };
        Diagnosis { checks: self.rows.into_iter().map(|row| row.check).collect(), verdict }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_failure_in_order_of_dependency_is_the_cause() {
        let mut report = Report::new();
        report.ok(Id::Organization, "org-a");
        report.fail(Id::Key, exit::AUTHENTICATION, "refused", "replace it");
        report.blame(Id::Organization, exit::CONFIGURATION, ("it is ", "not the key's"), "remove it");
        let diagnosis = report.finish();
        let ids: Vec<_> = diagnosis.checks().iter().map(|check| check.id).collect();
        assert_eq!(ids, ["organization", "key"]);
        assert_eq!(diagnosis.cause().unwrap().finding, "it is org-a, not the key's");
        let verdict = Verdict { cause: Some("organization"), next: "remove it".into(), exit: 2 };
        assert_eq!(*diagnosis.verdict(), verdict);
    }

    #[test]
    fn a_warning_is_no_cause() {
        let mut report = Report::new();
        report.warn(Id::Files, "open to all", "close it");
        let diagnosis = report.finish();
        assert_eq!((diagnosis.verdict().cause, diagnosis.verdict().exit), (None, 0));
        assert_eq!(diagnosis.verdict().next, "close it");
    }

    #[test]
    fn x2_texts_are_one_line_without_keys() {
        let mut report = Report::new();
        report.ok(Id::Http, "said\nsk-emul-canary0123\u{1b}[2J");
        assert_eq!(report.finish().checks()[0].finding, "said sk-emul-[redacted] [2J");
    }
}
