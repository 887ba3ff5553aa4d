use super::super::verdict::exit;
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
    let verdict =
        Verdict { calls: Calls::Fail, cause: Some("organization"), next: "remove it".into(), exit: 2 };
    assert_eq!(*diagnosis.verdict(), verdict);
}

#[test]
fn a_suspect_is_the_cause_only_of_what_it_explains() {
    for (failed, cause) in [(Id::Connect, "resolve"), (Id::Quota, "quota")] {
        let mut report = Report::new();
        report.suspect(Id::Resolve, "it leads here", "correct it", |id| id == Id::Connect);
        report.fail(failed, exit::NETWORK, "closed", "open it");
        assert_eq!(report.finish().verdict().cause, Some(cause));
    }
}

#[test]
fn a_chat_call_that_succeeds_overrules_every_failure() {
    let mut report = Report::new();
    report.fail(Id::Http, exit::OTHER, "the server failed", "retry later");
    report.works();
    let diagnosis = report.finish();
    assert_eq!((diagnosis.verdict().calls, diagnosis.verdict().exit), (Calls::Work, 0));
    assert_eq!(diagnosis.checks()[0].mark, Mark::Warn);
}

#[test]
fn a_check_without_a_result_is_no_failure_and_no_success() {
    let mut report = Report::new();
    report.unknown(Id::Chat, exit::NETWORK, "no answer yet", "wait longer");
    let diagnosis = report.finish();
    let verdict = diagnosis.verdict();
    assert_eq!((verdict.calls, verdict.cause, verdict.exit), (Calls::Unknown, Some("chat"), 3));
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
