//! Who may use the control API: programs, but not web pages.
//!
//! A page can send requests to any address that its user can reach, including this machine. For
//! cross-origin requests the browser says so (`Origin`, `Sec-Fetch-Site`). If the page makes its
//! own name resolve to this machine (DNS rebinding), only the name in `Host` reveals it.

use http::StatusCode;
use http::header::{HOST, ORIGIN};

use super::refuse;
use crate::control_hosts::ControlHosts;
use crate::refusal::Refusal;
use crate::request::Arrival;

/// Accepts a request to the control API, or says what is wrong with its origin.
pub(super) fn check(hosts: &ControlHosts, arrival: &Arrival) -> Result<(), Refusal> {
    let mut sites = arrival.headers.get_all("sec-fetch-site").iter();
    if arrival.headers.contains_key(ORIGIN) || sites.any(|site| site != "none" && site != "same-origin") {
        return Err(refuse(
            StatusCode::FORBIDDEN,
            "",
            "The control API accepts no requests from web pages; send them from a program, or enter its URL in the browser.",
        ));
    }
    let lines = arrival.headers.get_all(HOST).iter().map(|value| value.to_str().unwrap_or("?"));
    let names: Vec<&str> = lines.chain(arrival.authority.as_deref()).collect();
    if names.is_empty() || names.iter().any(|name| !name.eq_ignore_ascii_case(names[0])) {
        return Err(refuse(
            StatusCode::FORBIDDEN,
            "",
            "The control API requires exactly one host name; send one `Host` header.",
        ));
    }
    if hosts.answers_for(names[0]) {
        return Ok(());
    }
    Err(refuse(
        StatusCode::FORBIDDEN,
        "",
        format!(
            "The control API does not accept the host `{}`; use 127.0.0.1, localhost or [::1], or allow this name with \
             `EmulatorBuilder::control_host` or `keyway emulator --control-host NAME`.",
            names[0].escape_debug()
        ),
    ))
}
