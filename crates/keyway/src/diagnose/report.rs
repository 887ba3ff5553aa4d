//! The checks, in order of dependency.

use keyway_credentials::{Scrubber, is_invisible};

use super::verdict::{Calls, Verdict};

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

    /// Returns the check that explains why calls fail, or why that is unknown: the first that
    /// failed, or else the first without a result.
    pub fn cause(&self) -> Option<&Check> {
        let first = |mark| self.checks.iter().find(|check| check.mark == mark);
        first(Mark::Fail).or_else(|| first(Mark::Unknown))
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
    /// What to do about it. Everything but a passed or skipped check has one.
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
    /// Whether calls work could not be found out because of this.
    Unknown,
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
            Self::Unknown => "unknown",
            Self::Skip => "skip",
        }
    }
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
    Certificates = "certificates",
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
    Chat = "chat",
}

struct Row {
    id: Id,
    exit: u8,
    check: Check,
    /// What to do about it if calls work all the same.
    if_calls_work: Option<String>,
}

/// An earlier check that explains a failure of a later one, if there is one.
struct Suspect {
    id: Id,
    explains: fn(Id) -> bool,
    finding: String,
    remedy: String,
}

/// A diagnosis in progress.
pub(super) struct Report {
    rows: Vec<Row>,
    scrubber: Scrubber,
    suspects: Vec<Suspect>,
    /// A chat call succeeded.
    works: bool,
    /// A next step that fits better than the remedy of the cause.
    next: Option<String>,
}

impl Report {
    pub(super) fn new() -> Self {
        Self { rows: Vec::new(), scrubber: Scrubber::new(), suspects: Vec::new(), works: false, next: None }
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

    /// Records that the check prevents a verdict.
    pub(super) fn unknown(&mut self, id: Id, exit: u8, finding: impl AsRef<str>, remedy: impl AsRef<str>) {
        self.set(id, Mark::Unknown, exit, finding.as_ref(), Some(remedy.as_ref()));
    }

    /// Warns, and makes the warning the cause if one of these other checks fails.
    pub(super) fn suspect(&mut self, id: Id, finding: &str, remedy: &str, explains: fn(Id) -> bool) {
        self.warn(id, finding, remedy);
        let (finding, remedy) = (self.clean(finding), self.clean(remedy));
        self.suspects.push(Suspect { id, explains, finding, remedy });
    }

    /// A chat call succeeded: whatever failed on the way is only odd, and the next step is another.
    pub(super) fn works(&mut self) {
        self.works = true;
        self.next = None;
        for row in &mut self.rows {
            let next = row.if_calls_work.take().or_else(|| not_needed_by_calls(row.id).map(str::to_owned));
            if row.failed() {
                row.check.mark = Mark::Warn;
                row.check.remedy =
                    next.or_else(|| Some(format!("{NOTHING}, because calls work all the same")));
            } else if row.check.mark == Mark::Warn
                && let Some(next) = next
            {
                row.check.remedy = Some(next);
            }
        }
    }

    /// Sets the remedy of a check for the case that calls work.
    pub(super) fn if_calls_work(&mut self, id: Id, next: &str) {
        let next = self.clean(next);
        for row in self.rows.iter_mut().filter(|row| row.id == id) {
            row.if_calls_work = Some(next.clone());
        }
    }

    /// Turns the failure of a check into a warning, because another one explains more.
    pub(super) fn demote(&mut self, id: Id) {
        for row in self.rows.iter_mut().filter(|row| row.id == id && row.failed()) {
            row.check.mark = Mark::Warn;
        }
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
        self.rows.iter().any(Row::failed)
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
        self.rows.insert(at, Row { id, exit, check, if_calls_work: None });
    }

    /// One line without secrets and control characters, because parts of it may come from servers.
    fn clean(&self, text: &str) -> String {
        let text = self.scrubber.scrub(text);
        let text: String = text.chars().filter(|c| !is_invisible(*c)).collect();
        let words = text.split(|c: char| c.is_whitespace() || c.is_control());
        words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn finish(mut self) -> Diagnosis {
        self.accuse();
        let first = |mark| self.rows.iter().find(|row| row.check.mark == mark);
        let remedy = |row: &Row| row.check.remedy.clone().unwrap_or_default();
        let calls = match (first(Mark::Fail), self.works) {
            (Some(_), _) => Calls::Fail,
            (None, true) => Calls::Work,
            (None, false) => Calls::Unknown,
        };
        let cause = first(Mark::Fail).or_else(|| first(Mark::Unknown));
        // Something to do says more than that nothing is to be done.
        let odd = || self.rows.iter().filter(|row| row.check.mark == Mark::Warn);
        let to_do = odd().find(|row| !remedy(row).starts_with(NOTHING)).or_else(|| odd().next());
        let (next, exit) = match (cause, to_do) {
            (Some(cause), _) => (self.next.clone().unwrap_or_else(|| remedy(cause)), cause.exit),
            (None, Some(odd)) => (remedy(odd), 0),
            (None, None) => (NOTHING.to_owned(), 0),
        };
        let verdict = Verdict { calls, cause: cause.map(|row| row.check.id), next, exit };
        Diagnosis { checks: self.rows.into_iter().map(|row| row.check).collect(), verdict }
    }

    /// Makes the first suspect that explains the first failure its cause.
    fn accuse(&mut self) {
        let Some((failed, exit)) = self.rows.iter().find(|row| row.failed()).map(|row| (row.id, row.exit))
        else {
            return;
        };
        let found = self.suspects.iter().position(|suspect| (suspect.explains)(failed));
        if let Some(Suspect { id, finding, remedy, .. }) = found.map(|index| self.suspects.remove(index)) {
            self.next = None;
            self.fail(id, exit, finding, remedy);
        }
    }
}

const NOTHING: &str = "nothing needs to be done";

/// The next step about a check that chat calls do not need, as their success proves.
fn not_needed_by_calls(id: Id) -> Option<&'static str> {
    match id {
        Id::Http => {
            Some("nothing needs to be done for chat calls, but `models.list` does not work on this server")
        }
        Id::Throttle | Id::Region => {
            Some("nothing needs to be done: only requests without a key are rejected")
        }
        Id::Resolve => {
            Some("nothing needs to be done, if calls are meant to go through a server on this machine")
        }
        Id::Scopes => {
            Some("nothing needs to be done for chat calls; to list models, grant it the scope to read models")
        }
        _ => None,
    }
}

impl Row {
    fn failed(&self) -> bool {
        matches!(self.check.mark, Mark::Fail | Mark::Unknown)
    }
}

#[cfg(test)]
mod tests;
