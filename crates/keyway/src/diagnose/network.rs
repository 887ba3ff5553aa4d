//! Connects stage by stage: resolve, connect, proxy, TLS (E4).

use std::net::IpAddr;

use http::Uri;

use super::addresses;
use super::clock::{Clock, TooSlow};
use super::probe::Probe;
use super::report::{Id, Report};
use super::route::{Route, is_address, place};
use super::settings::{self, Settings};
use super::tls;
use super::verdict::exit;
use crate::error::{ConnectionStage, connection_advice};
use crate::transport::{Opened, Stages, TransportError};

/// Returns the way to the server, or `None` if a stage failed.
pub(super) async fn check(report: &mut Report, settings: &Settings, probe: &Probe<'_>) -> Option<Route> {
    let Some(target) = settings::target(probe.client).filter(|_| !settings.own_transport) else {
        report.skip(Id::Connect, "the program uses a custom transport");
        return Some(Route::unknown(probe.client.base_url()));
    };
    let stages = Stages::new(settings.transport());
    let way = stages.way(&target);
    let route = Route::new(probe.client.base_url(), stages, way);
    let walk = Walk { report, route: &route, target, clock: probe.clock };
    walk.go().await.map(|()| route)
}

/// The path to the server, one stage after another.
struct Walk<'a> {
    report: &'a mut Report,
    route: &'a Route,
    target: Uri,
    clock: Clock,
}

impl Walk<'_> {
    /// Returns `None` if a stage failed.
    async fn go(mut self) -> Option<()> {
        let route = self.route;
        let (stages, way) = route.stages()?;
        let first = place(way.first());
        let found = self.resolve(stages, way.first()).await?;
        let opened = match self.clock.within(stages.connect(way)).await {
            Ok(Ok(opened)) => opened,
            failed => return self.unconnected(stages, &first, &found, failed).await,
        };
        let peer = opened.peer().map(|peer| peer.ip().to_canonical().to_string());
        let peer = peer.filter(|peer| !first.contains(peer.as_str()));
        let peer = peer.map(|peer| format!(" ({peer})")).unwrap_or_default();
        self.report.ok(Id::Connect, format!("connected to {first}{peer}{}", self.first_is()));
        let opened = self.pass_proxy(opened, &first).await?;
        if self.target.scheme_str() != Some("https") {
            self.report.skip(Id::Tls, "plain http, because the host is private or it was allowed");
            return Some(());
        }
        let done = self.clock.within(stages.handshake(way, opened)).await;
        tls::judge(self.report, route, self.clock, done).await
    }

    async fn resolve(&mut self, stages: &Stages, first: &Uri) -> Option<Vec<IpAddr>> {
        let name = first.host().unwrap_or_default();
        let what = self.first_is();
        let found = match self.clock.within(stages.resolve(name)).await {
            Ok(Ok(found)) => found,
            failed => {
                return self.failed(Id::Resolve, ConnectionStage::Resolve, name, failed.map(Result::err));
            }
        };
        if is_address(name) {
            self.report.ok(Id::Resolve, format!("{name}{what} is an IP address"));
        } else if addresses::is_misled(name, &found) {
            let text = format!(
                "{name}{what} resolves to {}, so connections to it end on this machine",
                addresses::listed(&found)
            );
            let next = addresses::unmislead(name, stages.is_set(name));
            self.report.suspect(Id::Resolve, &text, &next, |id| {
                matches!(id, Id::Connect | Id::Proxy | Id::Tls | Id::Http | Id::Key | Id::Chat)
            });
        } else {
            let text = format!("{name}{what} resolves to {}", addresses::listed(&found));
            self.report.ok(Id::Resolve, text);
        }
        Some(found)
    }

    /// Nothing accepts the connection.
    async fn unconnected<T>(
        &mut self,
        stages: &Stages,
        first: &str,
        found: &[IpAddr],
        failed: Result<Result<Opened, TransportError>, TooSlow>,
    ) -> Option<T> {
        let Some((_, way)) = self.route.stages().filter(|(_, way)| way.proxy().is_none()) else {
            return self.failed(Id::Connect, ConnectionStage::Connect, first, failed.map(Result::err));
        };
        let host = way.first().host().unwrap_or_default();
        let port = first.rsplit_once(':').and_then(|(_, port)| port.parse().ok()).unwrap_or_default();
        let why = match &failed {
            Ok(Err(error)) => error.to_string(),
            Err(slow) => format!("no connection to {host} within {slow}"),
            Ok(Ok(_)) => return None,
        };
        let other = addresses::other_loopback(host, port);
        let (text, next) = match other {
            Some(other) if self.clock.within(stages.listens(other)).await.unwrap_or(false) => {
                let url = self.route.base_url().replacen(first, &other.to_string(), 1);
                let text = format!("nothing listens at {first}, but something does at {other}");
                (text, format!("set the base URL to {url}"))
            }
            _ => unreached(host, first, found, &why),
        };
        match failed {
            Err(slow) => slow.report(self.report, Id::Connect, &text, &next),
            Ok(_) => self.report.fail(Id::Connect, exit::NETWORK, text, next),
        }
        None
    }

    /// The tunnel, if the way leads through one.
    async fn pass_proxy(&mut self, opened: Opened, first: &str) -> Option<Opened> {
        let (stages, way) = self.route.stages()?;
        if way.proxy().is_none() {
            self.report.skip(Id::Proxy, "no proxy is used");
            return Some(opened);
        }
        if !way.is_tunnel() {
            self.report.ok(Id::Proxy, format!("the proxy {first} forwards requests without a tunnel"));
            return Some(opened);
        }
        let server = place(&self.target);
        match self.clock.within(stages.tunnel(way, opened)).await {
            Ok(Ok(opened)) => {
                self.report.ok(Id::Proxy, format!("the proxy {first} opened a tunnel to {server}"));
                Some(opened)
            }
            Ok(Err(error)) => {
                let host = self.target.host().unwrap_or_default();
                let next = refused(error.proxy_status(), host, way.has_password());
                self.report.fail(Id::Proxy, exit::NETWORK, error.to_string(), next);
                None
            }
            Err(slow) => {
                let text = format!(
                    "the proxy {first} accepted the connection, but opened no tunnel to {server} within {slow}"
                );
                slow.report(self.report, Id::Proxy, &text, connection_advice(ConnectionStage::Proxy));
                None
            }
        }
    }

    /// Reports a stage that failed.
    fn failed<T>(
        &mut self,
        id: Id,
        stage: ConnectionStage,
        whom: &str,
        failed: Result<Option<TransportError>, TooSlow>,
    ) -> Option<T> {
        let text = match &failed {
            Ok(error) => error.as_ref().map(ToString::to_string).unwrap_or_default(),
            Err(slow) if id == Id::Resolve => format!("the name {whom} was not resolved within {slow}"),
            Err(slow) => format!("no answer from {whom} within {slow}"),
        };
        let by_proxy = self.route.proxy().is_some();
        let text = if by_proxy { format!("{text} (the proxy {whom})") } else { text };
        let next = connection_advice(if by_proxy { ConnectionStage::Proxy } else { stage });
        match failed {
            Err(slow) => slow.report(self.report, id, &text, next),
            Ok(_) => self.report.fail(id, exit::NETWORK, text, next),
        }
        None
    }

    fn first_is(&self) -> &'static str {
        if self.route.proxy().is_some() { " (the proxy)" } else { "" }
    }
}

/// What to say of a server that accepts no connection, and what to do.
fn unreached(host: &str, first: &str, found: &[IpAddr], why: &str) -> (String, String) {
    let list = addresses::listed(found);
    if addresses::only_ipv6(found) {
        return (
            format!("{host} has only IPv6 addresses ({list}), and this machine does not reach them: {why}"),
            "use a network with IPv6, or a host with an IPv4 address in the base URL".to_owned(),
        );
    }
    let resolved = if is_address(host) { String::new() } else { format!(", which resolves to {list}") };
    let next = match found.iter().all(|address| address.to_canonical().is_loopback()) {
        true => format!("start the server that should listen at {first}, or correct the base URL"),
        false => connection_advice(ConnectionStage::Connect).to_owned(),
    };
    (format!("{why} while connecting to {first}{resolved}"), next)
}

/// The next step after a proxy refused a tunnel with this status.
fn refused(status: Option<u16>, host: &str, has_password: bool) -> String {
    match status {
        Some(407) if has_password => "correct the user name and password in the proxy variable".to_owned(),
        Some(407) => {
            "add a user name and password to the proxy variable, as in http://USER:PASSWORD@HOST:PORT"
                .to_owned()
        }
        Some(502..=504) => {
            format!("check the host name in the base URL, and whether the proxy can reach {host}")
        }
        Some(_) => format!("ask the proxy's operator to allow {host}, or exempt it with NO_PROXY"),
        None => connection_advice(ConnectionStage::Proxy).to_owned(),
    }
}
