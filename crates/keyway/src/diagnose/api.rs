//! Checks that the API responds, with one request without a key, so that an unknown server in
//! between does not get one.

use std::time::{Duration, SystemTime};

use http::header::DATE;

use super::probe::{Probe, ProbeAnswer, Question, Silence};
use super::report::{Id, Report, exit};
use crate::error::{AuthenticationReason, Error, ErrorKind, PermissionReason, connection_advice};

/// The list of models, the only operation that is free and open to every key.
pub(super) const MODELS: &str = "/models";

/// A larger clock difference is reported.
const TOLERANCE: Duration = Duration::from_secs(300);

/// Findings about an API that responded.
#[derive(Clone, Copy)]
pub(super) struct Api {
    /// It has a list of models.
    pub(super) lists_models: bool,
    /// It answers without a key.
    pub(super) open: bool,
}

/// Returns `None` if no API responded, or if it would not check a key.
pub(super) async fn check(report: &mut Report, probe: &Probe<'_>) -> Option<Api> {
    let answer = match probe.ask(Question::get(MODELS, None)).await {
        Ok(answer) => answer,
        Err(silence) => {
            silent(report, probe, silence);
            return None;
        }
    };
    clock(report, probe, &answer);
    let status = answer.status.as_u16();
    if answer.is_page() {
        page(report, &answer);
        return None;
    }
    if stops(report, &answer, &probe.refusal(&answer, None)) {
        return None;
    }
    if status == 404 {
        return no_models(report, probe).await;
    }
    let open = answer.status.is_success();
    let how = if open { "without a key as well" } else { "without a key, as it should be" };
    report.ok(Id::Http, format!("the API answers (status {status} {how})"));
    Some(Api { lists_models: true, open })
}

/// Returns whether the reply shows that the API would not check a key, or would not see the one
/// sent.
fn stops(report: &mut Report, answer: &ProbeAnswer, refusal: &Error) -> bool {
    let status = answer.status.as_u16();
    match refusal.kind() {
        ErrorKind::RateLimit(_) => throttled(report, refusal),
        ErrorKind::PermissionDenied(PermissionReason::Region) => region(report),
        ErrorKind::InternalServer => {
            let text = format!("the server fails (status {status})");
            report.fail(Id::Http, exit::OTHER, text, "try again later");
        }
        ErrorKind::Authentication(error)
            if *error.reason() != AuthenticationReason::NotFound && answer.echoed_length().is_some() =>
        {
            report.ok(Id::Http, format!("the API answers (status {status})"));
            let text =
                "the server speaks of a key although none was sent: something on the way puts in its own";
            let next = "look for a proxy or gateway that sets the Authorization header";
            report.fail(Id::Header, exit::AUTHENTICATION, text, next);
        }
        _ if status == 407 => {
            let text = "the proxy wants a user name and password (407)";
            report.fail(Id::Proxy, exit::NETWORK, text, "put them into the proxy variable");
        }
        _ => return false,
    }
    true
}

/// A limit that applies without a key is the address's, not an account's (E5).
fn throttled(report: &mut Report, refusal: &Error) {
    let wait = match refusal.retry_after() {
        Some(wait) => format!("wait {} s", wait.as_secs_f64().ceil()),
        None => "wait a few minutes".to_owned(),
    };
    let text = "a request without a key is refused as well (429): the server holds off this address before it looks at any key";
    let next = format!("{wait}, and stop whatever repeats failed calls from this address");
    report.ok(Id::Http, "the server answers (status 429)");
    report.fail(Id::Throttle, exit::RATE_LIMIT, text, next);
}

/// The country is rejected, whatever the key (E6).
pub(super) fn region(report: &mut Report) {
    let text = "the API is not offered in this country, region or territory; the key is not the cause";
    report.fail(
        Id::Region,
        exit::PERMISSION,
        text,
        "call from where it is offered, or ask who runs the exit of this network",
    );
}

fn silent(report: &mut Report, probe: &Probe<'_>, silence: Silence) {
    match silence {
        Silence::Failed(error) => {
            report.fail(
                Id::Http,
                exit::NETWORK,
                format!("no HTTP reply: {error}"),
                connection_advice(error.stage()),
            );
        }
        Silence::Redirect(status, why) => {
            let text = format!("the request is redirected ({}): {why}", status.as_u16());
            let next = "sign in to this network in a browser if it asks for that, else correct the base URL";
            report.fail(Id::Http, exit::NETWORK, text, next);
        }
        Silence::TooSlow => {
            let text = format!("no HTTP reply within {}", probe.clock.limit());
            report.fail(Id::Http, exit::NETWORK, text, "try again, or check what lies between");
        }
    }
}

/// A web page answers instead of the API: a captive portal, a firewall or a CDN.
pub(super) fn page(report: &mut Report, answer: &ProbeAnswer) {
    let title = answer.title().map(|title| format!(", titled \"{title}\"")).unwrap_or_default();
    let status = answer.status.as_u16();
    let text = format!("an HTML page (status {status}{title}) instead of the API's reply");
    let (exit, next) = match status {
        403 => (
            exit::PERMISSION,
            "ask who runs the firewall or content-delivery network on the way why it refuses",
        ),
        500.. => (exit::OTHER, "try again later; the gateway before the API fails"),
        _ => (
            exit::NETWORK,
            "sign in to this network in a browser if it asks for that, else correct the base URL",
        ),
    };
    report.fail(Id::Http, exit, text, next);
}

/// Compares the machine's clock with the reply's `Date` (RFC 9110 §6.6.1).
fn clock(report: &mut Report, probe: &Probe<'_>, answer: &ProbeAnswer) {
    let date = answer.headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    let Some(theirs) = date else {
        return report.skip(Id::Clock, "the reply has no date to compare it with");
    };
    let ours: SystemTime = probe.client.0.system.now();
    let (off, how) = match ours.duration_since(theirs) {
        Ok(ahead) => (ahead, "ahead of"),
        Err(behind) => (behind.duration(), "behind"),
    };
    if off <= TOLERANCE {
        return report.ok(Id::Clock, "agrees with the server's");
    }
    let text = format!("this machine's clock is {} min {how} the server's", off.as_secs() / 60);
    report.warn(Id::Clock, text, "set the clock: certificates and short-lived keys depend on it");
}

/// The base URL has no list of models. Tries the URL that was most likely intended.
async fn no_models(report: &mut Report, probe: &Probe<'_>) -> Option<Api> {
    let base = probe.client.base_url();
    let meant = format!("{base}/v1");
    if !base.ends_with("/v1")
        && let Ok(answer) = probe.ask(Question::get(&format!("/v1{MODELS}"), None)).await
        && answer.status.as_u16() != 404
        && !answer.is_page()
    {
        report.ok(Id::Http, "a server answers (status 404)");
        let after = format!("but the API is at {meant}");
        let words = ("the base URL is ", after.as_str());
        report.blame(Id::BaseUrl, exit::CONFIGURATION, words, &format!("write the base URL as {meant}"));
        return None;
    }
    report.warn(
        Id::Http,
        format!("a server answers, but there is no list of models under {base} (status 404)"),
        "check the path of the base URL, unless this server has no such list",
    );
    Some(Api { lists_models: false, open: false })
}
