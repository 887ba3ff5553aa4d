//! Judges whether the API responds, by a request without a key, so that an unknown server in between
//! does not get one.

use std::time::{Duration, SystemTime};

use http::header::DATE;
use keyway_credentials::Credential;

use super::models;
use super::probe::{Probe, ProbeAnswer, Question, Silence};
use super::questions::MODELS;
use super::report::{Id, Report};
use super::route::{self, Route};
use super::verdict::exit;
use crate::error::{
    AuthenticationReason, ConnectionStage, Error, ErrorKind, PermissionReason, connection_advice,
};

/// A larger clock difference is reported.
const TOLERANCE: Duration = Duration::from_secs(300);

/// What is wrong with the answer to a request without a key. A chat call decides whether it
/// matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    Nothing,
    NoList,
    NoReply,
    Page,
    Redirect,
    ServerFailed,
    Throttled,
    Payment,
    Region,
    InsertsKey,
    ProxyRefused,
    OtherScheme,
}

impl Trouble {
    /// The check that reports it.
    pub(super) fn id(self) -> Id {
        match self {
            Self::Throttled => Id::Throttle,
            Self::Payment => Id::Quota,
            Self::Region => Id::Region,
            Self::InsertsKey => Id::Header,
            Self::ProxyRefused => Id::Proxy,
            _ => Id::Http,
        }
    }
}

/// Judges the answer to a request without a key.
pub(super) async fn judge(
    report: &mut Report,
    probe: &Probe<'_>,
    route: &Route,
    reply: &Result<ProbeAnswer, Silence>,
) -> Trouble {
    let answer = match reply {
        Ok(answer) if answer.wants_tls() => return other_scheme(report, route),
        Ok(answer) => answer,
        Err(Silence::Failed(_) | Silence::TooSlow(_)) if route.speaks_the_other(probe.clock).await => {
            return other_scheme(report, route);
        }
        Err(silence) => return silent(report, route, silence),
    };
    clock(report, probe, answer);
    if answer.is_page() {
        page(report, route, answer.status.as_u16(), answer.title());
        return Trouble::Page;
    }
    let trouble = stops(report, answer, &probe.refusal(answer, None));
    if trouble != Trouble::Nothing {
        return trouble;
    }
    let status = answer.status.as_u16();
    if status == 404 {
        let text =
            format!("a server answers, but it has no list of models under {} (status 404)", route.base_url());
        let next = "check the path of the base URL, unless this server does not list models";
        report.warn(Id::Http, text, next);
        return Trouble::NoList;
    }
    let how = if answer.status.is_success() { "even without a key" } else { "without a key, as expected" };
    report.ok(Id::Http, format!("the API answers (status {status} {how})"));
    Trouble::Nothing
}

/// Plain http to a port for TLS.
fn other_scheme(report: &mut Report, route: &Route) -> Trouble {
    let url = route::other_scheme(route.base_url());
    let text = format!("the port of {} speaks TLS, not plain http", route.base_url());
    report.fail(Id::Http, exit::NETWORK, text, format!("set the base URL to {url}"));
    Trouble::OtherScheme
}

/// Judges whether the reply shows that the API would not check a key, or would not see the one
/// sent.
fn stops(report: &mut Report, answer: &ProbeAnswer, refusal: &Error) -> Trouble {
    let status = answer.status.as_u16();
    match refusal.kind() {
        ErrorKind::RateLimit(_) if status == 429 => {
            throttled(report, refusal);
            Trouble::Throttled
        }
        ErrorKind::RateLimit(_) => {
            let text = format!("a request without a key is rejected for lack of payment (status {status})");
            report.ok(Id::Http, format!("the server answers (status {status})"));
            report.fail(Id::Quota, exit::RATE_LIMIT, text, "check credit and billing at this server");
            Trouble::Payment
        }
        ErrorKind::PermissionDenied(PermissionReason::Region) => {
            region(report);
            Trouble::Region
        }
        ErrorKind::InternalServer => {
            let text = format!("the server returned an error (status {status})");
            report.fail(Id::Http, exit::OTHER, text, "retry later");
            Trouble::ServerFailed
        }
        ErrorKind::Authentication(error)
            if *error.reason() != AuthenticationReason::NotFound && answer.echoed_length().is_some() =>
        {
            report.ok(Id::Http, format!("the API answers (status {status})"));
            let text =
                "the server reports a key although none was sent: something in between inserts its own";
            let next = "look for a proxy or gateway that sets the Authorization header";
            report.fail(Id::Header, exit::AUTHENTICATION, text, next);
            Trouble::InsertsKey
        }
        _ if status == 407 => {
            let text = "the proxy requires a user name and password (407)";
            report.fail(Id::Proxy, exit::NETWORK, text, "add them to the proxy variable");
            Trouble::ProxyRefused
        }
        _ => Trouble::Nothing,
    }
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

fn silent(report: &mut Report, route: &Route, silence: &Silence) -> Trouble {
    match silence {
        Silence::Failed(error) => {
            let next = match route.proxy() {
                // TLS ends at the server, not at the proxy.
                Some(_) if error.stage() != ConnectionStage::Tls => connection_advice(ConnectionStage::Proxy),
                _ => error.advice(),
            };
            let text = format!("no HTTP reply{}: {error}", route.via());
            report.fail(Id::Http, exit::NETWORK, text, next);
            Trouble::NoReply
        }
        Silence::Redirect(status, why) => {
            let text = format!("the request was redirected ({}): {why}", status.as_u16());
            report.fail(Id::Http, exit::NETWORK, text, SIGN_IN);
            Trouble::Redirect
        }
        Silence::TooSlow(slow) => {
            let (id, next) = match route.proxy() {
                Some(_) => (Id::Proxy, connection_advice(ConnectionStage::Proxy)),
                None => (Id::Http, connection_advice(ConnectionStage::Receive)),
            };
            slow.report(report, id, &format!("no HTTP reply{} within {slow}", route.via()), next);
            Trouble::NoReply
        }
    }
}

const SIGN_IN: &str =
    "sign in to this network in a browser if it requires that, otherwise correct the base URL";

/// A web page answers instead of the API: a captive portal, a firewall or a CDN.
pub(super) fn page(report: &mut Report, route: &Route, status: u16, title: Option<String>) {
    let title = title.map(|title| format!(", titled \"{title}\"")).unwrap_or_default();
    let via = route.via();
    let text = format!("received an HTML page (status {status}{title}) instead of the API's reply{via}");
    let (exit, next) = match status {
        403 => {
            (exit::PERMISSION, "ask the operator of the firewall or CDN in between why it blocks the request")
        }
        404 | 405 => (exit::OTHER, "correct the path of the base URL, which ends with /v1 at most servers"),
        500.. => (exit::OTHER, "retry later; the gateway in front of the API is failing"),
        _ => (exit::NETWORK, SIGN_IN),
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

/// Looks for the API at the same origin, under the paths that servers have it at. Returns the base
/// URL that was probably meant. `key` is sent if the server answers nobody without one.
pub(super) async fn meant_url(probe: &Probe<'_>, key: Option<&Credential>) -> Option<String> {
    let base = probe.client.base_url();
    let (base, query) = base.find('?').map_or((base, ""), |at| base.split_at(at));
    let origin = &base[..base.find("://").map_or(0, |at| at + 3)];
    let authority = base[origin.len()..].split('/').next().unwrap_or_default();
    let mut tried = vec![format!("{base}{query}")];
    for path in ["/v1", "/openai/v1", "/api/v1"] {
        for url in [format!("{base}{path}{query}"), format!("{origin}{authority}{path}{query}")] {
            if tried.contains(&url) || probe.clock.left().is_zero() {
                continue;
            }
            let question = Question { base: Some(&url), ..Question::get(MODELS, key) };
            if let Ok(answer) = probe.ask(question).await
                && is_list(&answer, key.is_some())
            {
                return Some(url);
            }
            tried.push(url);
        }
    }
    None
}

/// Returns whether an answer may come from a list of models.
fn is_list(answer: &ProbeAnswer, had_key: bool) -> bool {
    match answer.status.as_u16() {
        200 => answer.json().as_ref().and_then(models::names).is_some(),
        401 | 403 => !had_key && !answer.is_page(),
        _ => false,
    }
}
