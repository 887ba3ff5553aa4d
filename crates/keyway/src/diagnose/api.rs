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
    let how = if open { "even without a key" } else { "without a key, as expected" };
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
            let text = format!("the server returned an error (status {status})");
            report.fail(Id::Http, exit::OTHER, text, "retry later");
        }
        ErrorKind::Authentication(error)
            if *error.reason() != AuthenticationReason::NotFound && answer.echoed_length().is_some() =>
        {
            report.ok(Id::Http, format!("the API answers (status {status})"));
            let text =
                "the server reports a key although none was sent: something in between inserts its own";
            let next = "look for a proxy or gateway that sets the Authorization header";
            report.fail(Id::Header, exit::AUTHENTICATION, text, next);
        }
        _ if status == 407 => {
            let text = "the proxy requires a user name and password (407)";
            report.fail(Id::Proxy, exit::NETWORK, text, "add them to the proxy variable");
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
    let text = "even a request without a key is rejected (429): the server throttles this address before it checks any key";
    let next = format!("{wait}, and stop whatever keeps sending failing calls from this address");
    report.ok(Id::Http, "the server answers (status 429)");
    report.fail(Id::Throttle, exit::RATE_LIMIT, text, next);
}

/// The country is rejected, whatever the key (E6).
pub(super) fn region(report: &mut Report) {
    let text = "the API is not available in this country, region or territory; the key is not the cause";
    report.fail(
        Id::Region,
        exit::PERMISSION,
        text,
        "call it from a supported location, or check where your VPN or proxy exits",
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
            let text = format!("the request was redirected ({}): {why}", status.as_u16());
            let next =
                "sign in to this network in a browser if it requires that, otherwise correct the base URL";
            report.fail(Id::Http, exit::NETWORK, text, next);
        }
        Silence::TooSlow => {
            let text = format!("no HTTP reply within {}", probe.clock.limit());
            report.fail(Id::Http, exit::NETWORK, text, "retry, or check for a proxy or firewall in between");
        }
    }
}

/// A web page answers instead of the API: a captive portal, a firewall or a CDN.
pub(super) fn page(report: &mut Report, answer: &ProbeAnswer) {
    let title = answer.title().map(|title| format!(", titled \"{title}\"")).unwrap_or_default();
    let status = answer.status.as_u16();
    let text = format!("received an HTML page (status {status}{title}) instead of the API's reply");
    let (exit, next) = match status {
        403 => {
            (exit::PERMISSION, "ask the operator of the firewall or CDN in between why it blocks the request")
        }
        500.. => (exit::OTHER, "retry later; the gateway in front of the API is failing"),
        _ => (
            exit::NETWORK,
            "sign in to this network in a browser if it requires that, otherwise correct the base URL",
        ),
    };
    report.fail(Id::Http, exit, text, next);
}

/// Compares the machine's clock with the reply's `Date` (RFC 9110 §6.6.1).
fn clock(report: &mut Report, probe: &Probe<'_>, answer: &ProbeAnswer) {
    let date = answer.headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    let Some(theirs) = date else {
        return report.skip(Id::Clock, "the reply has no Date header to compare with");
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
    let (path, query) = base.find('?').map_or((base, ""), |at| base.split_at(at));
    let meant = format!("{path}/v1{query}");
    if !path.ends_with("/v1")
        && let Ok(answer) = probe.ask(Question::get(&format!("/v1{MODELS}"), None)).await
        && answer.status.as_u16() != 404
        && !answer.is_page()
    {
        report.ok(Id::Http, "a server answers (status 404)");
        let after = format!("but the API is at {meant}");
        let words = ("the base URL is ", after.as_str());
        report.blame(Id::BaseUrl, exit::CONFIGURATION, words, &format!("set the base URL to {meant}"));
        return None;
    }
    report.warn(
        Id::Http,
        format!("a server answers, but it has no list of models under {base} (status 404)"),
        "check the path of the base URL, unless this server does not list models",
    );
    Some(Api { lists_models: false, open: false })
}
