//! Connects stage by stage: resolve, connect, proxy, TLS (E4).

use http::Uri;

use super::probe::Probe;
use super::report::{Id, Report, exit};
use super::settings::{self, Settings};
use super::{Clock, issuer};
use crate::error::{ConnectionStage, connection_advice};
use crate::origin::Origin;
use crate::transport::{Stages, TransportError, Way};

/// Returns false if a stage failed.
pub(super) async fn check(report: &mut Report, settings: &Settings, probe: &Probe<'_>) -> bool {
    let Some(target) = settings::target(probe.client).filter(|_| !settings.own_transport) else {
        report.skip(Id::Connect, "the program uses a custom transport");
        return true;
    };
    let stages = Stages::new(settings.transport());
    let way = stages.way(&target);
    let walk = Walk { report, stages, way, target, clock: probe.clock };
    walk.go().await.is_some()
}

/// The path to the server, one stage after another.
struct Walk<'a> {
    report: &'a mut Report,
    stages: Stages,
    way: Way,
    target: Uri,
    clock: Clock,
}

impl Walk<'_> {
    /// Returns `None` if a stage failed.
    async fn go(mut self) -> Option<()> {
        let (first, what) = (place(self.way.first()), self.first_is());
        let name = self.way.first().host().unwrap_or_default().to_owned();
        let done = self.clock.within(self.stages.resolve(&name)).await;
        let count = self.judge(Id::Resolve, ConnectionStage::Resolve, &first, done)?;
        let bare = name.trim_matches(['[', ']']);
        let text = match count {
            _ if bare.parse::<std::net::IpAddr>().is_ok() => format!("{name}{what} is an IP address"),
            1 => format!("{name}{what} has 1 address"),
            _ => format!("{name}{what} has {count} addresses"),
        };
        self.report.ok(Id::Resolve, text);

        let done = self.clock.within(self.stages.connect(&self.way)).await;
        let mut opened = self.judge(Id::Connect, ConnectionStage::Connect, &first, done)?;
        self.report.ok(Id::Connect, format!("connected to {first}{what}"));

        if self.way.is_tunnel() {
            let done = self.clock.within(self.stages.tunnel(&self.way, opened)).await;
            opened = self.judge(Id::Proxy, ConnectionStage::Proxy, &first, done)?;
            self.report
                .ok(Id::Proxy, format!("the proxy {first} opened a tunnel to {}", place(&self.target)));
        } else if self.way.proxy().is_some() {
            self.report.ok(Id::Proxy, format!("the proxy {first} forwards requests without a tunnel"));
        } else {
            self.report.skip(Id::Proxy, "no proxy is used");
        }
        self.tls(opened).await
    }

    async fn tls(&mut self, opened: crate::transport::Opened) -> Option<()> {
        if self.target.scheme_str() != Some("https") {
            self.report.skip(Id::Tls, "plain http, because the host is private or it was allowed");
            return Some(());
        }
        let server = place(&self.target);
        let done = self.clock.within(self.stages.handshake(&self.way, opened)).await;
        let (done, certificate) = match done {
            Some((done, certificate)) => (Some(done), certificate),
            None => (None, None),
        };
        let issuer = certificate.and_then(|der| issuer::of(&der));
        let known = issuer.as_deref().and_then(issuer::interceptor);
        let refused = matches!(&done, Some(Err(error)) if error.is_certificate());
        if let (true, Some(issuer), Some(Err(error))) = (refused, &issuer, &done) {
            let who = known.map(|who| format!(", which is {who}")).unwrap_or_default();
            let text = format!("{error}: its issuer is {issuer}{who}");
            let next = "if that is your company's proxy or virus scanner, add its root certificate (SSL_CERT_FILE), otherwise do not trust this network; if the certificate has expired, check this machine's clock";
            self.report.fail(Id::Tls, exit::NETWORK, text, next);
            return None;
        }
        self.judge(Id::Tls, ConnectionStage::Tls, &server, done)?;
        let issuer = issuer.unwrap_or_else(|| "an unnamed issuer".to_owned());
        let text = format!("{server} has a trusted certificate, issued by {issuer}");
        match known {
            None => self.report.ok(Id::Tls, text),
            Some(who) => {
                let text = format!("{text}: {who} intercepts this connection");
                self.report.warn(Id::Tls, text, "exclude this host from inspection if that is not intended");
            }
        }
        Some(())
    }

    /// Reports a stage that failed, and returns the result of one that succeeded.
    fn judge<T>(
        &mut self,
        id: Id,
        stage: ConnectionStage,
        whom: &str,
        done: Option<Result<T, TransportError>>,
    ) -> Option<T> {
        let text = match done {
            Some(Ok(value)) => return Some(value),
            Some(Err(error)) => error.to_string(),
            None => format!("no answer from {whom} within {}", self.clock.limit()),
        };
        let (text, stage) = match stage {
            ConnectionStage::Resolve | ConnectionStage::Connect if self.way.proxy().is_some() => {
                (format!("{text} (the proxy {whom})"), ConnectionStage::Proxy)
            }
            ConnectionStage::Connect => (format!("{text} while connecting to {whom}"), stage),
            _ => (text, stage),
        };
        self.report.fail(id, exit::NETWORK, text, connection_advice(stage));
        None
    }

    fn first_is(&self) -> &'static str {
        if self.way.proxy().is_some() { " (the proxy)" } else { "" }
    }
}

/// Host and port.
fn place(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    match uri.port_u16().or_else(|| Origin::of(uri).map(|origin| origin.port())) {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}
