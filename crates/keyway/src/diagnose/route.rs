//! The way to the server, for checks after it was found.

use std::net::IpAddr;

use http::Uri;

use super::clock::Clock;
use crate::origin::Origin;
use crate::transport::{Stages, Way};

/// The way to the server.
pub(super) struct Route {
    base_url: String,
    stages: Option<(Stages, Way)>,
}

impl Route {
    pub(super) fn new(base_url: &str, stages: Stages, way: Way) -> Self {
        Self { base_url: base_url.to_owned(), stages: Some((stages, way)) }
    }

    /// The way of a custom transport.
    pub(super) fn unknown(base_url: &str) -> Self {
        Self { base_url: base_url.to_owned(), stages: None }
    }

    pub(super) fn stages(&self) -> Option<(&Stages, &Way)> {
        self.stages.as_ref().map(|(stages, way)| (stages, way))
    }

    pub(super) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Host and port of the proxy.
    pub(super) fn proxy(&self) -> Option<String> {
        self.stages()?.1.proxy().map(place)
    }

    /// " through the proxy HOST:PORT", if there is one.
    pub(super) fn via(&self) -> String {
        self.proxy().map(|proxy| format!(" through the proxy {proxy}")).unwrap_or_default()
    }

    /// Returns whether the port answers plain HTTP where https was to be spoken, or the reverse.
    pub(super) async fn speaks_the_other(&self, clock: Clock) -> bool {
        let Some((stages, way)) = self.stages().filter(|(_, way)| way.proxy().is_none()) else {
            return false;
        };
        let answer = match self.base_url.starts_with("https:") {
            true => clock.within(stages.speaks_http(way)).await,
            false => clock.within(stages.speaks_tls(way)).await,
        };
        answer.unwrap_or(false)
    }

    /// Whether keys may be sent to the host over plain http.
    pub(super) fn is_private(&self) -> bool {
        with_scheme(&self.base_url, "http")
            .parse()
            .ok()
            .and_then(|uri| Origin::of(&uri))
            .is_some_and(|origin| origin.may_carry_key())
    }
}

/// Host and port.
pub(super) fn place(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    match uri.port_u16().or_else(|| Origin::of(uri).map(|origin| origin.port())) {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

/// The URL with another scheme.
fn with_scheme(url: &str, scheme: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    format!("{scheme}://{rest}")
}

/// The base URL with the other scheme, for a port that speaks the other protocol.
pub(super) fn other_scheme(base_url: &str) -> String {
    with_scheme(base_url, if base_url.starts_with("https:") { "http" } else { "https" })
}

/// Whether the host is an IP address.
pub(super) fn is_address(host: &str) -> bool {
    host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok()
}
